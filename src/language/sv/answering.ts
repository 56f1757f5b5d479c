/** Whoever speaks comes, in so many words, where a clause begins. */
export const answersYes =
  /(?<=^|[.!,;:–\n]\s*|\s(?:men|så)\s+)(?:(?:ja|jo|jadå|joda|så|och|men|självklart|absolut|givetvis|då|hej|okej|ok)[\s,!]+)*(?:(?:jag|ja)\s+(?:kommer|är med|deltar|närvarar|dyker upp|är på plats)|räkna med mig|skriv upp mig|(?:det är )?klart (?:att )?jag (?:kommer|är med))(?!\p{L})(?<rest>[^.!?;,\n]*)/giu
/** What may stand behind it in the same clause, beside the day of the meeting. */
export const besideYes: ReadonlySet<string> = new Set(
  'på i till den mötet sammanträdet då också oxå med ändå alla fall såklart förstås gärna självklart givetvis absolut definitivt säkert ja nu själv'.split(
    ' ',
  ),
)
/** With these another clause begins, though no mark stands before it. */
export const nextClause = /^(?:det|du|ni|vi|tack|hälsa|skriv|ses|hoppas)$/iu
/** Whoever speaks is with the meeting from elsewhere. */
export const joinsFromAfar =
  /(?<=^|[.!,;:–\n]\s*|\s(?:men|så|och)\s+)(?:(?:ja|jo|så|och|men|då|hej|tyvärr|dessvärre|idag|i dag)[\s,!]+)*(?:jag\s+)?(?:(?:kan|kommer|får|blir|ska|tänker|måste|vill)\s+(?:(?:bara|nog|tyvärr|också|att|jag)\s+){0,3}(?:va(?:ra)? med|delta|koppla upp|hänga på|hänga med|lyssna(?: in| med)?|följa(?: med| mötet)?|ta (?:det|mötet))|(?:är|tar|deltar|lyssnar|sitter|kopplar(?: jag)?|hänger)(?:\s+(?:jag|in|tyvärr|med|på|upp|det|mötet|mig)){0,3})(?:\s+(?:bara|mig|via|med|nog|själv)){0,2}\s+(?:på länk|via länk|på teams|via teams|digitalt|på distans|på skärm|hemifrån|via telefon|på telefon)(?!\p{L})/iu
/** Only a part of the meeting is spoken of, or that something is not sure. */
export const tellsPart =
  /(?<!\p{L})(?:först|första|sista|halv\p{L}*|del(?:en|ar|vis)?|timm\p{L}*|kvart\p{L}*|början|slutet|stund|sen|sent|senare|försenad|för sent|efter|innan|före|tills|till (?:fikat?|lunch\p{L}*|pausen|punkt)|om|kanske|eventuellt|förmodligen|troligen|försöker|måste|går|drar|sticker)(?!\p{L})/iu
export const denies = /(?<!\p{L})(?:inte|ej|aldrig|inget|ingen|inga)(?!\p{L})/iu
/** Later than it begins, by how much is not told. */
export const lateSaid = /(?<!\p{L})(?:sen|sent|senare|försenad)(?!\p{L})/iu
/** One agrees to something, or tells of the times one is there: `jag är med på det`, `första gången jag är med`. */
export const agrees =
  /(?<!\p{L})gången (?:som )?jag (?:är|var|kommer|deltar)(?!\p{L})|(?<!\p{L})med på (?:(?:det|den|detta|dem|allt)(?=\s*[.,!]|\s*$)|(?:tåget|noterna|idén)|(?:\p{L}*(?:förslag|upplägg|plan|linje)\p{L}*))(?!\p{L})/iu
/** That whoever speaks comes, however it is said. */
export const comesSaid =
  /(?<!\p{L})(?:(?<!(?:gången|gång|att|när|där|som|innan|tills|sedan|trots|tror|trodde) )(?:jag|ja) (?:kommer|är med|deltar|närvarar|dyker upp|hänger (?:med|på)|är på plats|finns på plats|ansluter|koppl\p{L}+ upp)(?! (?:\p{L}+ )?(?:inte|int|ej|aldrig|sällan|knappast))|(?:kommer|är|deltar) jag (?:med|på plats|ändå)|(?:men|så) (?:kommer|är med|deltar|dyker upp)(?! (?:inte|ej|för|lite|sent?))|räkna (?:med|m|in) mig|(?:jag )?infinner mig|ses (?:där|då|på|den)|(?:får )?dras med mig|jag sitter där|(?:finns|är)(?: \p{L}+)? på plats|bekräftar (?:mitt )?(?:deltagande|närvaro)|deltagande bekräfta\p{L}*|kan (?:(?!inte|int|ej|tyvärr|aldrig)\p{L}+ ){0,2}(?:komma|va(?:ra)? med|delta|närvara)|så (?:nu )?kan jag|(?:dagen|tiden|tisdag\p{L}*|datumet|det) (?:funkar|fungerar|passar|går bra)|tummen upp|ja från mig|(?:blir|ett) ja|tackar ja|(?:skriv|sätt) upp mig|närvarar|vi ses)(?!\p{L})/iu
/** That whoever speaks stays away, however it is said. */
export const awaySaid =
  /(?<!\p{L})(?:(?:kan|hinner|kommer|komma|deltar|närvarar|medverkar)(?: \p{L}+){0,2} (?:inte|ej|int)(?= *(?:$|[.,!;:()–-]|på|den|till mötet|alls|ändå|komma|va(?:ra)?|delta|närvara|medverka|heller|tyvärr|dessvärre|pga|i ?dag|i ?morgon|\d))|är (?:\p{L}+ )?(?:inte|ej) med(?= *(?:$|[.,!;:()–-]|på|den|i ?dag))|(?:inte|ej) (?:delta|närvara|komma)(?= *(?:$|[.,!;:()–-]|på|den|i ?dag|i ?morgon|pga|\d))|går (?:inte|bort|ej)(?= *(?:$|[.,!;:()–-]|för (?:mig|min)))|(?:lämna|anmäl|meddela|tvungen att ge|ge)\p{L}*(?: \p{L}+){0,2} (?:återbud|förhinder|förfall|frånvaro)|återbud|förhindrad|frånvarande|avanmäl\p{L}*|står över(?= *(?:$|[.,!]|den|på|mötet|det här))|måste avböja|avböjer|avstår|uteblir|(?<!börja )utan (?:mig|mej)(?= *(?:$|[.,!]|på|den|i ?dag|nu))|(?:blir|bli|stannar|måste vara) (?:hemma|hem)(?= *(?:$|[.,!;:()–-]|i ?dag|på|med))|räkna (?:bort|inte med) mig|nej från mig|blir (?:ett )?nej|nobben|dubbelbokad|krockar|stryk mig)(?!\p{L})/iu
/** That it is not sure, or only if something else is. */
export const unsureSaid =
  /(?<!\p{L})(?:om|kanske|eventuellt|tror|troligen|förmodligen|försöker|hoppas|lovar inget|får se|vet (?:inte|ej))(?!\p{L})/iu
/** What is said hangs on something, or is not sure: `om tåget går`, `undrar om`, `…, kanske`. */
export const hangsOn =
  /(?<!\p{L})(?:undrar|kanske|nog|väl|mer än|minst|möjligen|möjligtvis|eventuellt|ifall|såvida|förutsatt|om (?:jag|du|ni|vi|han|hon|hen|de|dom|det|inget|inte|ingen|någon|bara|min|mitt|mina|(?-i:\p{Lu})\p{L}+ \p{L}+|\p{L}+(?:en|et|an|na) (?!(?:på|i|den|till|för|med|av|och|som|kl)(?!\p{L}))\p{L}+))(?!\p{L})/iu
/** Whoever speaks is not there before something, and comes then. */
export const notBefore =
  /(?<!\p{L})(?:inte|int|ej)(?!\p{L})[^.;!]{0,25}(?<!\p{L})(?:före|innan|förrän|förens)(?!\p{L})/iu
/** Whoever is ill, or has somebody who is, stays away. */
export const illSaid =
  /(?<!\p{L})(?:(?:hög )?feber|(?:mag|kräk)sjuk\p{L}*|kräks|sjuk|sjukanmäl\p{L}*|krasslig|förkyld|influensa\p{L}*|migrän|vabbar?)(?!\p{L})/iu
