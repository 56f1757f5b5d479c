/** What becomes of a proposal, in the clause that names it. */
export const takesIn =
  /(?<!\p{L})(?:ja|ok|okej|jajamän|vill (?:\p{L}+ ){0,2}ha|kommer (?:först|sist|därefter|därnäst|sen|sedan)|(?:först|sist)(?=[\s.!]*$)|tas in|tar vi(?! tillbaka)|ta in|ta upp|ta emot|ta med|ta(?= (?:den|på|till) )|går in|kommer in|kan gå in|in|med|godkänns?|accepteras|släpps in)(?!\p{L})/iu
export const turnsDown =
  /(?<!\p{L})(?:nej|avslå\p{L}*|avslag|avböj\p{L}*|stryk\p{L}*|skippa\p{L}*|tackar vi nej)(?!\p{L})/iu
export const putsAside =
  /(?<!\p{L})(?:vänta\p{L}*|parkera\p{L}*|spara\p{L}*|ligga|ligger|vilar|vila|skjut\p{L}*|senare|längre fram)(?!\p{L})/iu
export const takesBack =
  /(?<!\p{L})(?:dra\p{L}* (?:jag|ja|vi)? ?(?:tillbaka|tillbaks)|tar jag tillbaka|återta\p{L}*|stryker jag|tillbaka|tillbaks|utgår)(?!\p{L})/iu
/** Turns what stands beside it: `tar vi inte in`. */
export const denied = /(?<!\p{L})(?:inte|ej|aldrig|knappast)(?!\p{L})/iu
/** What others do with somebody's proposal, or are heard to. */
export const ofOthers =
  /(?<!\p{L})(?:AU|arbetsutskottet|hon|han|hen|de|dom|ordföranden|sekreteraren|fick|får (?=nej|avslag)|hörde|hört|läste|läst|sa|sade|säger|sägs|tydligen|enligt)(?!\p{L})/iu
/** As what stands before. */
export const likeBefore =
  /(?<!\p{L})(?:också|likaså|detsamma|med|oxå)(?!\p{L})|^(?:sen|sedan|därefter|därnäst|sist) (?!\p{L}+ (?:inte|ej))[\p{L}-]+(?: [\p{L}-]+)?[\s.!]*$/iu
export const theRest =
  /(?<!\p{L})(?:resten|de andra|dom andra|övriga|alla andra|de övriga)(?!\p{L})/iu
/** What leads to a reason. */
export const givesReason =
  /^(?:och )?(?:eftersom|därför att|för att|för|ty|pga\.?|p\.g\.a\.?|på grund av|då|det finns|vi har|vi saknar|skälet är)(?!\p{L})/iu
export const leadsReason =
  /^(?:och )?(?:eftersom|därför att|för att|för|ty|pga\.?|p\.g\.a\.?|på grund av|skälet är(?: att)?)\s+/iu
/** Between clauses of a sentence. */
export const clauses = /\s*[.;:!]\s+|\s*,\s+(?:men |och |medan )?|\s+(?:men|och|medan)\s+/giu
/** So many matters follow. */
export const manyMatters =
  /(?<!\p{L})(?<count>två|tre|fyra|fem|sex|ett par|[2-6])(?: \p{L}+)? ?(?:saker|sak|grejer|grejor|punkter|förslag|ting|ärenden|frågor|ämnen|önskemål|till)(?!\p{L})[^:]{0,60}:\s*/iu
/** Tells of matters that have been, before them. */
export const toldMatters =
  /(?<!\p{L})(?:pratade|talade|snackade|diskuterade|behandlade|avhandlade|tog|hade|glömde|missade|hann|föreslog|berättade|hörde|har (?:\p{L}+ )?(?:pratat|talat|diskuterat|behandlat|tagit|haft|föreslagit))(?!\p{L})/iu
/** One more matter begins. */
export const oneMore =
  /,?\s+(?:och|å|o|samt)\s+(?:så\s+)?(?:en|ett)\s+(?:\p{L}+\s+)?(?:sak|grej|punkt|förslag|ärende)(?:\s+till)?(?:\s*:|\s+om)?\s+/iu
export const ofAllOfThem =
  /(?<!\p{L})(?:alla|båda|bägge|samtliga|allihop|varje|var|vardera)(?!\p{L})/iu
/** What asks for a matter, before it. */
export const asksForIt =
  /^(?:(?:hej|hejsan|hallå)(?: \p{L}+)?[\s,!.]+)?(?:(?:kan|kunde|skulle) (?:du|ni|vi) )?(?:snälla )?(?:lägg|lägga|sätt|sätta|ta|skriv|för|anmäl|anmäla|föreslå|föreslår)(?: (?:in|upp|till|med|fram))*\s+/iu
export const putUp = 'ta upp'
/** A yes and a no of one day among several, and what makes them an answer. */
export const comesThen = /(?<!\p{L})(?:ja|jo|kommer|kan|med|går bra|funkar|ok|okej)(?!\p{L})/iu
export const comesNot =
  /(?<!\p{L})(?:nej|nä|inte|ej|går bort|förhindrad|får avstå|bortrest|upptagen|avstår)(?!\p{L})/iu
/** What leaves open whether somebody comes. */
export const mayCome =
  /(?<!\p{L})(?:kanske|kanhända|nog|möjligen|eventuellt|ev|osäker\p{L}*|vet inte|vet ej|tror|hoppas|troligen|antagligen|förmodligen|preliminärt|undrar|beror|får se|om (?:jag|det|vi|inget|inte))(?!\p{L})/iu
/** Somebody else comes, does not, or does as whoever stands before. */
export const othersCome =
  /(?<!\p{L})(?:kommer|är med|deltar|(?:kan|hinner) (?:komma|vara med|va med|delta)|ja|tackar ja|tackat ja|dyker upp|medverkar|närvarar|sluter upp)(?!\p{L})/iu
export const othersAway =
  /(?<!\p{L})(?:varken|inte|ej|nej|förhindrad\p{L}*|sjuk\p{L}*|borta|återbud|förhinder|avböjt|avböjer|avanmäl\p{L}*|uteblir)(?!\p{L})/iu
/** Whoever speaks is one of those who are told of. */
export const saysI = /^jag$/iu
export const orName = /^eller$/iu
export const doTheSame = /(?<!\p{L})(?:det gör|likaså|också|även|oxå)(?!\p{L})|\smed[\s.!]*$/iu
/** Who presents, of several: `Föredrar: Eva 2, Karin 4`. */
export const presentEach =
  /(?<!\p{L})(?:föredr\p{L}*|drar|dra|dragning\p{L}*|tar|presenter\p{L}*|håller i|redovisar|inleder|ansvarar för)(?!\p{L})/iu
