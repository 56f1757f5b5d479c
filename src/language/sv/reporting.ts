/** A clause that asks for another day, and tells nothing of why. */
export const asksTime =
  /(?<!\p{L})(?:behöver|behövs|vill ha|skulle vilja|kan jag få|får jag|ge mig|går det att|säg|säger|förläng\p{L}*|flytta\p{L}*|skjut\p{L}*|skjuta|ändra|senarelägg\p{L}*|rimlig\p{L}*|realistisk\p{L}*|i stället|istället|till den|siktar|hinner|hinns|dröjer|förrän|klar\p{L}*|tar det|blir det|räkna med|respit|tid till|på mig)(?!\p{L})/iu
/** A clause that says that nothing moves, and tells nothing of why. */
export const saysStuck =
  /(?<!\p{L})(?:fast|kört fast|kommer (?:inte|int|ingen) ?(?:vidare|vart|nånvart|någon vart|längre)|ingen vart|står still|stilla|tvärstopp|stopp|går inte vidare)(?!\p{L})/iu
/** What is said to whoever reads, beside a report. */
export const saysManners =
  /^(?:tack\p{L}*|snälla|om det går|om det är|om du|om ni|går det bra|är det|okej|ok|hälsningar|mvh|vh|du kan|ni kan|så vet|bara så|jag hör av|hör av|ursäkta|förlåt|sorry|hoppas)(?!\p{L})/iu
export const saysDone =
  /(?<!\p{L})(?:fixa[dt]?|ordnat|ordnad|(?:är|e|nu|vara) (?:klar[at]?|löst|gjor[dt]|fullgjor[dt]|avklara[dt]|färdig)|stäng\p{L}*|bocka\p{L}*|stryk\p{L}*|kan du ta bort|markera)(?!\p{L})/iu
/** A reason by its word, up to where it ends. */
export const becauseOf =
  /(?<!\p{L})(?:pga\.?|p\.g\.a\.?|på grund av|med anledning av|till följd av)\s+(?<why>\S[^,.;!?]*)/iu
/** What is not taken back but put off: `ta den på mötet efter`. */
export const putsOff =
  /(?<!\p{L})(?:(?:ta|tar|lyft|flytta|skjut|spara|lägg)\p{L}* (?:den|det|upp)|flytta\p{L}*|nästa (?:möte|gång)|mötet (?:efter|därpå)|senare|i stället|istället|vinter\p{L}*|vår(?:en)?|höst\p{L}*|januari|februari|november|december)(?!\p{L})/iu
/** What speaks against that something is done, or handed to somebody: it is denied, still to be done, or begun anew. */
export const speaksAgainst =
  /(?<!\p{L})(?:inte|int|ej|aldrig|ingen|inget|inga|ännu|måste|behöver|borde|ska|återuppta\p{L}*|i förtid|nästan|snart|återstår|halv\p{L}*|när|om|vägrar|hel?ler|kvar)(?!\p{L})/iu
/** What asks for more time, or tells that it will take more. */
export const defers =
  /(?<!\p{L})(?:behöver|vill ha|kan (?:jag|vi)|får (?:jag|vi|bli|vänta)|blir (?:nog|inte|int|det)|går (?:det|inte)|säg|sätt|skriv|förläng\p{L}*|flytta\p{L}*|skjut\p{L}*|senarelägg\p{L}*|hinn\p{L}*|dröj\p{L}*|drar ut|förrän|mer tid|längre|(?:dag|vecka|veckor|månad|månader) till|anstånd|respit|nytt (?:slut)?datum|hamnar|ska gå|i stället|istället|klar\p{L}*|väntar|senare)(?!\p{L})/iu
/** What is kept, though it is said with the words of what is taken back: `ligger kvar`, `glöm inte`. */
export const keeps =
  /(?<!\p{L})(?:kvar|behåll\p{L}*|(?:glöm|släpp|stryk|ta|dra) (?:inte|ej|int)|(?:inte|ej|int) (?:\p{L}+ )?(?:släppa|återta|dra|ta bort|glömma|stryka))(?!\p{L})/iu
/** That something is done, however it is said. */
export const doneSaid =
  /(?<!\p{L})(?:klar\p{L}*|färdig\p{L}*|avklara\p{L}*|gjort|gjord|i mål|bocka\p{L}*|fixa[dt]|i hamn)(?!\p{L})/iu
/** That something is no longer one's own. */
export const notMine = /(?<!\p{L})(?:inte|int|ej)(?: längre)? (?:min|mitt|mina|hos mig)(?!\p{L})/iu
/** That somebody is to have it from whoever speaks, and not only what they are like. */
export const handsOn =
  /(?<!\p{L})(?:tar|ta|tog|får|få|ger|ge|gav|lämna\p{L}*|flytta\p{L}*|skicka\p{L}*|överlåt\p{L}*|överlämna\p{L}*|byt\p{L}*|skriv\p{L}*|sätt\p{L}*|lägg\p{L}*|ska|skall|borde|ansvar\p{L}*|hos|sköter|gör|fixar|kör|i stället|istället|min|mitt|hör|åt|till|över|övertar?|lova\p{L}*)(?!\p{L})/iu
/** What is told of the thing itself, and not of what is to be done about it: `avtalet gäller till …`. */
export const goesItself =
  /(?<!\p{L})(?:gäller|löper|pågår|varar|räcker|upphör|går ut|börjar|startar|hålls|inträffar|infaller|träder i kraft|är (?:\p{L}+ )?(?:försena\p{L}*|bortrest\p{L}*|ledig\p{L}*|stäng\p{L}*|boka\p{L}*|inställ\p{L}*))(?!\p{L})/iu
/** Somebody else is through with something of theirs. */
export const othersDone =
  /^(?!.*(?<!\p{L})(?:jag|vi|min|mitt)(?!\p{L})).*(?<!\p{L})(?:är|e|va|var|blev|blir) (?:\p{L}+ )?(?:klar[at]?|färdig[at]?) med(?!\p{L})/isu
/** What is told of once something is done: it is not yet. */
export const onceDone =
  /(?<!\p{L})(?:när|om|så snart|så fort|tills|innan|sedan)(?!\p{L})[^.,;!?]{0,40}(?<!\p{L})(?:klar\p{L}*|färdig\p{L}*|gjor[dt]|avklara\p{L}*)(?!\p{L})/iu
/** What has been, by its time. */
export const hasBeen = /(?<!\p{L})(?:i ?går|i ?förrgår|nyss|i morse)(?!\p{L})/iu
