/** An item that waits for a later meeting. */
export const waits =
  /(?<!\p{L})(?:flytta\p{L}*|skjut\p{L}*|vänta\p{L}*|dröj\p{L}*|spara\p{L}*|parkera\p{L}*|(?:får|kan|ska|måste|bör|vi) (?:vi )?(?:hellre |nog )?(?:ta|tar) (?:upp )?(?:den|det|dem|dom)|ta\p{L}* (?:den|det) (?:först |hellre )?(?:i|på|till) (?:stället|nästa|\p{L}+)|(?:får|kan) (?:komma|stå över|gå) (?:till|upp)|(?:bör|borde|ska|skall|kan|får|måste|hellre) (?:\p{L}+ ){0,2}?(?:tas(?: upp)?|behandlas|komma upp|upp|avhandlas)|(?:tas|behandlas|kommer) (?:upp )?(?:först|hellre|i stället|istället)|hör hemma)(?!\p{L})/iu
/** What comes once more goes nowhere. */
export const again = /(?<!\p{L})(?:igen|åter|på nytt)(?!\p{L})/iu
/** The meeting behind the one that is nearest. */
export const atNext =
  /(?<!\p{L})(?:nästa (?:möte|gång|träff|sammanträde)|möte[t]? (?:efter|därpå|därefter))(?!\p{L})/iu
/** Who takes an item: `Åsa får ta 6a`, `Karin drar hyresavtalet`. */
export const takesItem =
  /(?<who>\p{Lu}\p{Ll}+) (?:(?:får|ska|kan|kommer att) )?(?:ta|tar|dra|drar|hålla i|håller i|föredra|föredrar|presentera|presenterar|redovisa|redovisar) (?<what>\p{L}?[^,.;!?]{1,40}?)(?: i stället| istället| då)?\s*(?:[.!]|$)/u
/** `Förslag till beslut på punkt 2: …`: what the group is to decide. */
export const draftDecision =
  /^(?:hej[\s,!]+)?(?:(?:mitt|vårt|AU:s|ett|nytt) )?(?<label>förslag(?:et)? till beslut|beslutsförslag(?:et)?)(?<what>[^:]{0,60}?)(?: (?:bör|ska|skall|kan|får)(?: vara| lyda| låta)?| lyder| är)?\s*:\s*(?<wording>\p{L}.+?)[\s.]*$/isu
/** When a meeting begins: `vi börjar halv tio`. */
export const begins =
  /(?<!\p{L})(?:vi|mötet) (?:(?:bör|borde|ska|kan|får|måste|behöver|hellre|nog) )*(?:börja|börjar|starta|startar|drar igång|sätter igång)(?!\p{L})/iu
/** When a meeting ends: `mötet slutar halv tolv`. */
export const ends =
  /(?<!\p{L})(?:vi|mötet|sammanträdet) (?:(?:bör|borde|ska|kan|får|måste|behöver|hellre|nog|i stället|istället) )*(?:sluta|slutar|avsluta|avslutar|avslutas|runda av|rundar av|håller på till|pågår till|är klara|är slut)(?!\p{L})/iu
/** Meetings that are to be. */
export const plans =
  /(?<!\p{L})(?:träffas|möts|ses|samlas|sammanträder|möten?|mötes?tider|sammanträden?|träffar?|boka\p{L}*|planera\p{L}*|lägg\p{L}* in)(?!\p{L})/iu
/** What kind of item something is said to be, up to the end of its clause: `läkaravtalet är en beslutspunkt`. */
export const typed: readonly RegExp[] = [
  /^(?<what>[^.,;:!?]{3,70}?) (?:(?:är|blir|räknas som)|(?:ska|skall|bör|borde|måste|behöver|får|kan)(?: (?:väl|nog|ju|hellre|nu|bara|i stället|istället))* (?:vara|bli|ligga|stå|räknas|tas|tas upp)(?: som)?)(?: (?:väl|nog|ju|faktiskt|egentligen|bara|mest|ren|rent|ett rent|en ren|numera|nu|i stället|istället))*(?: (?:en|ett|för|till|till för|under|som|som en|som ett))? (?<kind>(?:beslut|information|informations|diskussion|diskussions|info)(?:s?(?:punkt|punkten|ärende|ärendet|fråga|frågan))?)(?=\s*$|\s*[,.;!)]|\s+(?:och )?(?:inte|ej|i ?stället|snarare än|tack|egentligen|numera|nog)(?!\p{L}))/iu,
  /^(?:kan du |snälla |vi )?(?:gör|göra|sätt|sätta|ändra|ändrar|märk|lägg)(?: om)? (?<what>[^.,;:!?]{3,60}?) (?:till|som)(?: (?:en|ett|typ))? (?<kind>(?:beslut|information|informations|diskussion|diskussions|info)(?:s?(?:punkt|ärende|fråga))?)(?=\s*$|\s*[,.;!)]|\s+(?:och )?(?:inte|ej|i ?stället|snarare än|tack|egentligen|numera|nog)(?!\p{L}))/iu,
]
/** Somebody's proposal, without a word of its title. */
export const ofProposal = /^(?:(?:mitt|hans|hennes) (?:eget )?(?:förslag|ärende))$/iu
/** A break that is put in: `en paus på tio minuter`. */
export const breaks =
  /(?<!\p{L})(?<title>(?:fika|kaffe|lunch|ben|mat|rast|kort)?paus|fikarast|fikastund|kafferast|bensträckare|rast|lunch|fika)(?:en)?(?!\p{L})/iu
/** One item before another: `ta mötestiderna före revisionsrapporten`. */
export const placesBefore =
  /(?<!\p{L})(?:ta|tar|tas|kör|köra|behandla|lägg|lägga|sätt|sätta|flytta|gör|göra|ha|har|dra) (?<what>\p{L}?[^.!?]{1,60}?) (?<side>före|innan|efter) (?<other>[^.,;!?]{2,60})/iu
export const before = /^(?:före|innan)$/iu
/** Whoever speaks takes no part in an item, since it concerns them. */
export const staysOut =
  /(?<!\p{L})(?:(?:kan|ska|skall|bör|borde|får|vill|måste|tänker) (?:jag|ja) (?:\p{L}+ ){0,3}?(?:inte|ej) (?:vara med|delta|sitta med|rösta|yttra mig|besluta|ta ställning)|(?:jag|ja) (?:kan|ska|skall|bör|borde|får|vill|tänker)(?: \p{L}+){0,3}? (?:inte|ej) (?:vara med|delta|sitta med|rösta|yttra mig|besluta|ta ställning)|(?:avstår|lämnar|går|deltar) (?:jag|ja)(?: rummet| ut| inte|(?=[,.]))|(?:jag|ja) (?:avstår|deltar inte|lämnar rummet|går ut|håller mig utanför|kliver av|måste gå ut|är jävig|är inte (?:opartisk|neutral)|är partisk|har jäv|anmäler jäv))(?!\p{L})/iu
/** What somebody has to do with a matter. */
export const hasStake =
  /(?<!\p{L})(?:styrelse\p{L}*|äger|ägare|äg[st]|delägare|part|jäv\p{L}*|opartisk|partisk|neutral|anställd|intresse\p{L}*|släkt\p{L}*|bror|syster|man|hustru|fru|sambo|dotter|son|bolag\p{L}*|vår kommun|min kommun|min arbetsgivare|hyr\p{L}*)(?!\p{L})/iu
/** A word that is to be another: `det ska stå ”X”, inte ”Y”`, `byt ”Y” mot ”X”`. */
export const replaces: readonly RegExp[] = [
  /[”"“](?<right>[^”"“]+)[”"“],? (?:och )?(?:inte|ej|i ?stället för|istället för) [”"“](?<wrong>[^”"“]+)[”"“]/iu,
  /(?:byt|byta|ändra|ersätt) (?:ut )?[”"“](?<wrong>[^”"“]+)[”"“] (?:mot|till|med) [”"“](?<right>[^”"“]+)[”"“]/iu,
]
/** More minutes than there were, or fewer. */
export const longer = /^(?:till|extra|mer|ytterligare|längre)$/u
export const shorter = /^(?:kortare|mindre)$/u
/** The meeting begins here and now, and when it does where it is not yet. */
export const startsNow =
  /(?<!\p{L})(?:(?:vi|oss|jag|då|nu|så|att) (?:sätter|sätta|drar|dra|kör|köra|kickar|kicka) (?:vi |oss |det )?(?:i ?gång|nu|på)|(?:öppnar|öppna|startar|starta|börjar|börja) (?:vi )?(?:(?:det här )?mötet(?: nu)?|nu|då))(?!\p{L})/iu
export const startsLater =
  /(?<!\p{L})(?:klockan|kl|prick|halv|kvart|om (?:en|fem|tio|\d)|när|snart|strax|i ?morgon|tidigare|senare|med punkt\p{L}*|från)(?!\p{L})/iu
/** Where a meeting is held. */
export const heldAt =
  /(?<!\p{L})(?:hålls|blir|är|ska vara|ska hållas|kommer att vara|äger rum|flyttas|flyttar|tar vi|har vi|kör vi) (?:nu |i stället |istället |alltså )?(?:till|i|på|hos) (?<place>\p{Lu}[\p{L}\d-]*(?: (?:\p{Lu}[\p{L}\d-]*|\d+))*)/u
/** Asks how many come. */
export const asksHowMany =
  /(?<!\p{L})(?:(?:vilka|hur många|hur mycket folk) (?:blir|är|kommer) (?:vi|det)(?! på)|(?:vilka|hur många)(?: \p{L}+){0,2}? (?:har )?(?:hört av sig|svarat|tackat ja|anmält sig))(?!\p{L})/iu
