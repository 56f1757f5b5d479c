/** Words that people say for numbers, hours, items and days; without accents, as they are read. */
const units =
  'noll ett tva tre fyra fem sex sju atta nio tio elva tolv tretton fjorton femton'.split(' ')
const ordinals =
  'nollte forsta andra tredje fjarde femte sjatte sjunde attonde nionde tionde elfte tolfte trettonde fjortonde femtonde sextonde sjuttonde artonde nittonde tjugonde'.split(
    ' ',
  )

export const numbers: Readonly<Record<string, number>> = {
  ...Object.fromEntries(units.map((name, number) => [name, number])),
  en: 1,
  tjugo: 20,
  tjugofem: 25,
  trettio: 30,
  fyrtio: 40,
  fyrtiofem: 45,
  femtio: 50,
  sextio: 60,
}

/** As they sound here and there. */
export const dialectNumbers: Readonly<Record<string, number>> = {
  famm: 5,
  tie: 10,
  femtan: 15,
  tju: 20,
  tjuge: 20,
  tjugi: 20,
  tretti: 30,
  trettie: 30,
  fyrti: 40,
}

export const ordinalDays: Readonly<Record<string, number>> = {
  ...Object.fromEntries(ordinals.slice(1).map((name, index) => [name, index + 1])),
  ...Object.fromEntries(ordinals.slice(1, 10).map((name, index) => [`tjugo${name}`, index + 21])),
  trettionde: 30,
  trettioforsta: 31,
  sjette: 6,
  '6te': 6,
}

/** `tvåan` is item 2. */
export const itemNouns: Readonly<Record<string, number>> = {
  ettan: 1,
  tvaan: 2,
  trean: 3,
  fyran: 4,
  femman: 5,
  sexan: 6,
  sjuan: 7,
  attan: 8,
  nian: 9,
  tian: 10,
}

/** Minutes said in words. */
export const lengths: Readonly<Record<string, number>> = {
  kvart: 15,
  kvarten: 15,
  halvtimme: 30,
  halvtimma: 30,
  halvtimman: 30,
  trekvart: 45,
  timme: 60,
  timma: 60,
  timmen: 60,
}

/** Months as they begin words: `oktobermötet`. */
export const monthStarts: Readonly<Record<string, number>> = {
  januari: 1,
  februari: 2,
  mars: 3,
  april: 4,
  maj: 5,
  juni: 6,
  juli: 7,
  augusti: 8,
  september: 9,
  oktober: 10,
  november: 11,
  december: 12,
}
export const meetingWord = /^(?:mote|motet|moten|sammantrade|sammantradet|traff|traffen)$/
/** Words that say little in a title or a question. */
export const littleWords: ReadonlySet<string> = new Set(
  'och att det som en ett den de i pa av for till med om ar har inte jag vi du han hon man sa men ska kan vill var nar hur vad vem ny nytt nya ta fram ut upp in lite bara fran eller mitt min mina vara'.split(
    ' ',
  ),
)
/** Words that tie what follows them to what stands before. */
export const ties: ReadonlySet<string> = new Set(
  'som i pa for av till om med bland hos mellan mot under vid inom utan efter fran'.split(' '),
)
/** A stretch of time, as somebody asks for more of it. */
export const stretches = /(?<!\p{L})(?:dag(?:ar)?|vecka|veckor|månad(?:er)?|mer tid)(?!\p{L})/iu
/** Words that ask, and begin a title: `Hur det går med …`. */
export const asks: ReadonlySet<string> = new Set(
  'hur varför vad vilka vilken vilket huruvida'.split(' '),
)
/** Before a noun, and none of its title. */
export const articles: ReadonlySet<string> = new Set('en ett någon något några nån nåt'.split(' '))
/** Before a noun, and of its title. */
export const owners: ReadonlySet<string> = new Set(
  'min mitt mina vår vårt våra er ert era sin sitt sina deras hennes hans denna detta dessa'.split(
    ' ',
  ),
)
/** What ties an infinitive to its noun: `ett sätt att …`. */
export const joins: ReadonlySet<string> = new Set(['att'])
/** How people ask how something is done, with the verb that says what. */
export const asksHow =
  /^.*?(?<!\p{L})hur (?:(?:gör|kan|ska|får|bör) (?:jag|man|vi|en)(?: göra)?(?: för)?(?: att)?(?= )|(?<verb>(?!ligger|mår|går|står|är|ser|hittar|länge|många|mycket)\p{L}+) (?:jag|man|vi|en)(?!\p{L}))/iu
/** What is asked how it works is all of it: `hur funkar det här`. */
export const ofItAll =
  /^(?:\p{L}+ )?(?:(?:med|på|till) )?(?:det|den|dig|denna|boten|klubban|det här|den här|detta)(?: (?:här|grejen|boten|saken|tjänsten|tinget))*$/iu
/** Words of a sentence about a title that are none of it. */
export const outside: ReadonlySet<string> = new Set(
  'nasta kommande diskussion diskussionspunkt beslut beslutspunkt information info punkt dagordningen agendan hosten varen'.split(
    ' ',
  ),
)
/** What a reason or a background begins behind. */
export const opens = /^(?:[:,–-]|att|ar|eftersom|for|darfor|skriva|skriv)$/
/** Words after which a sentence may take back what it said before. */
/** Tells what to write instead. */
export const putsRight = /^(?:skriv|säg|sätt|ta|kör på|gör det till)(?!\p{L})/iu
export const turns =
  /(?<!\p{L})(?:n(?:ej|ä),? (?:förresten|vänta)|eller nej|vid närmare eftertanke|men|fastän|dock|tyvärr|nästan|snart|hade tänkt|skulle ha)(?!\p{L})/iu

/** Days of feasts that tell when something is due, as month and day. */
export const feasts: Readonly<Record<string, string>> = {
  jul: '12-24',
  julafton: '12-24',
  julen: '12-24',
  lucia: '12-13',
  nyar: '12-31',
  advent: '11-29',
}

/** What puts a matter forward, and is no part of its title. */
export const raises =
  /^(?:(?:något |nåt )?(?:till|på|för) (?:dagordningen|agendan|nästa möte|mötet): )|^(?:(?:att|vi|jag|kan|ska|skulle|borde|bör|vill|behöver|måste|gärna|också|även) )*(?:(?:ta|tar|tas|lyft|lyfta|lyfter|prata|pratar|tala|talar|diskutera|diskuterar|dra|drar|gå igenom|få med|få in|få upp|lägga|lägg|ha med|ha me|ha|höra|behandla) )(?:(?:upp|opp|in|med|me|till|gärna|lite|mer) )*(?:om |kring )?|^(?:(?:en|ett|ny|nytt|min|mitt) )?(?:fråga|frågan|ärende|punkt|punkten|förslag|ämne|tema|diskussion)(?: (?:om|kring|gällande|angående|rörande)|:| [–-]) /iu
/** Where a matter is to be put, and as what, at the end of what is said of it. */
export const placed =
  /(?<![\s,])(?:[\s,]+(?:allra )?(?:sist|först)|[\s,]+på slutet|[\s,]+(?:på|till|inför|i|vid) (?:(?:det|den|ett|nåt|något|någon av|nåt av|nästa|kommande|första|dagordningen|agendan|listan|vår) ?)*(?:\p{L}*möte(?:t|n)?|\p{L}*mötena|sammanträde(?:t)?|gång|gången|träff(?:en)?|dagordning(?:en)?|agenda(?:n)?|lista(?:n)?)|[\s,]+n[äa]sta (?:g[åa]ng|möte|träff)|[\s,]+(?:nån|någon) ?(?:gång|dag)|[\s,]+framöver|[\s,]+som (?:en |ett )?(?:egen |eget )?\p{L}*(?:punkt|ämne|information|diskussion|beslut|ärende)|[\s,]+(?:innan|före)(?: (?:vi|mötet|det är|ni) [^,.?!]{2,30})?|[\s,]+(?:tack|snälla|va|då|också|igen))+[\s.!?]*$/iu
/** What begins another thought behind a title. */
export const goesOff =
  /^(?:det|den|de|dom|vi|jag|ni|man|du|hon|han|men|och|så|då|eftersom|därför|för att|annars|tack|snälla|kan|ska|skulle|vill|har|är|var|blir|behöver|måste|passar|igen|nu|gärna|också)$/

/** Ways to be at a meeting from elsewhere. */
export const fromAfar =
  /(?<!\p{L})(?:på länk|via länk|länka\p{L}*|på teams|via teams|digitalt|på distans|ringer? in|på skärm|uppkopplad|koppl\p{L}* upp|hemifrån|på (?:telefon|video|zoom)|via (?:telefon|video|zoom)|lyssn\p{L}* (?:in|med))(?!\p{L})/iu

/** What everybody says of something that is done, put off or taken back, and tells nothing of it. */
export const everyday =
  /^(?:klar\w*|fardig\w*|gjort|gjord|avklarad\w*|bocka|stryk|stryka|stanga|avsluta|uppdrag\w*|punkt\w*|forslag\w*|tack|hej|snalla|tid|mer|langre|skjut\w*|flytta\w*|ater\w*|tillbaka|dra|drar|vecka|veckor|dagar|hinner|behover|igar|idag|nyss|nej|nu|antligen|precis|forresten|alltsa|menar|manad\w*|manader|ingen|vart|vidare|fast)$/

/** Whose something is that is not one's own: `det måste vara HR`, `det är Åsas`. */
export const belongs =
  /(?<!\p{L})(?:(?:det|den|detta|uppdraget) (?:är|måste vara|borde vara|bör vara|lär vara|ska vara|hör till|tillhör|ligger på|ligger hos|ska till)|hör hemma hos|ligger hos|(?:blandat|blandar) ihop mig med|förväxlat mig med|förväxlar mig med) (?:(?:nog|väl|ju|snarare|egentligen|väl snarare) )*(?<whose>\p{L}[^,.;!?]*?)(?: (?:som|tror jag|antar jag|nog|väl|ju|det)(?!\p{L})[^,.;!?]*)?(?=[,.;!?]|$)/iu
/** What is no name of whose something is. */
export const noWhose =
  /^(?:inte|ej|fel|ett|en|någon annan|nån annan|någon annans|jag|mig|min|mitt|mina|inget|ingen|ingenting|klart|för|så|hos mig|på mig)(?!\p{L})/iu
/** `punkt 2 ska heta …`: what is renamed, and its new wording alone. */
export const renames =
  /^(?<what>.+?) (?:ska|skall|bör|borde|får) (?:istället |i stället |hellre |nu )?(?:heta|kallas)(?: istället| i stället)?:? [”"“]?(?<wording>[^”"“]+?)[”"“]?(?: i ?stället| tack)?[.!]*$/isu
/** `tvåans utfall blev fel, den ska stå som bordlagd`. */
export const outcomeSays =
  /(?<!\p{L})utfall\p{L}*.*?(?<!\p{L})(?:ska|skall|borde|skulle) (?:stå som|stå|vara|bli|ha blivit|ha varit) (?<wording>\p{L}[^,.;!?]*)/isu
/** What is left of a stretch of time: `resten av månaden`. */
export const restOf =
  /(?<!\p{L})(?=(?:resten av|hela|slutet av|slutet på) |\p{L}+ ut(?!\p{L})|månadsskiftet)(?:(?:resten av|hela|slutet av|slutet på) )?(?:(?<month>månaden|månadsskiftet)|(?<week>veckan)|(?<year>året))(?!\p{L})/iu
/** For so long: `de närmaste tre veckorna`. */
export const coming = /(?<!\p{L})(?:närmaste|kommande) \p{L}+ veck(?:or|orna)(?!\p{L})/iu
/** What asks to be shown something. */
export const asksFor =
  /\?|^\s*(?:och |men |sen |sedan )?(?:visa|skicka|ge|gör (?:ett|en)|ta fram|skapa|hämta|finns|kan|vad|när|vem|vilka|vilken|hur|var|se|få|vill|skulle|lista|sök|hitta|påminn|möten|protokoll|dagordning)(?!\p{L})/iu
/** A complaint, and behind it what is asked for: `det är ohållbart, kan vi prata om köerna`. */
export const asksBehind =
  /^(?<why>.+?)(?:[,.;:!]| [–-]| så| och)+ (?:så )?(?:(?:kan|borde|bör|ska|skulle|måste|behöver|vill) (?:vi|jag)(?: inte)?|(?:vi|jag) (?:borde|bör|måste|behöver|vill|skulle vilja|vill gärna|föreslår att vi))(?: också| nog| kunna| verkligen)? (?:att )?(?:ta upp|prata om|tala om|diskutera|lyfta|gå igenom|få upp) (?<what>\p{L}.+)$/isu
/** A meeting that something is to be done for, at the end of what is to be done. */
export const toMeeting =
  /\s+(?:(?:till|inför) (?:\p{L}*möte(?:t)?)(?: (?:i|den) [\p{L}\p{N}/]+(?: \p{L}+)?)?|senast|före|innan)[.!]*$/iu
/** What leads to a time at the beginning of a text. */
export const leadsTime =
  /^(?:(?:tas|komma|kommer) )?(?:(?:upp|tillbaka|åter) )?(?:igen )?(?:(?:den|på) (?=\d)|(?=i \p{L}))/iu
/** `Anteckna under barnahus att …`. */
export const writesThat =
  /^(?:kan du |snälla )?(?:anteckna|notera|skriv(?: in| upp| ner)?|för in|ta med)(?!\p{L})[^:,;]{0,60}? att (?=\p{L})/iu
export const agreesThat =
  /^(?:(?:vi|gruppen) att |beslut(?:et)? (?!att|om|på|i|av|är|var|blev|blir)(?=\p{L}))(?=\p{L})/iu
/** What says that something is to be put up, and tells nothing of it. */
export const putsUp =
  /(?<!\p{L})(?:agenda\p{L}*|dagordning\p{L}*|fråg\p{L}+|punkt\p{L}*|förslag\p{L}*|ärende\p{L}*)(?!\p{L})/iu
/** `tillägg om julfirande, info 5 min`: one more item, with its title up to what is told of it. */
export const adds =
  /^(?:(?:ett |vi har ett |jag har ett )?tillägg|(?:en |ny )?(?:extra )?punkt till|en extra punkt)(?:(?: om|:|,)? (?<title>\p{L}[^,;]*)[,;]|: (?<alone>\p{L}[^,;.?!]*)[.!]*$)/iu
/** Somebody is at the meeting after all. */
export const here =
  /^(?!.*(?<!\p{L})(?:inte|ej|utom|länk|teams|om|sen|till|från|efter)(?!\p{L})).*\p{L} är (?:visst|faktiskt|ju|ändå|redan|också|nu) (?:här|med|på plats|närvarande)(?: (?:också|nu|ändå|i dag|idag))?[.!]*$/iu
/** Words that make a sentence, which no title holds. */
export const asksWords =
  /^(?:mig|oss|min|mitt|mina|jag|vi|man|ni|du|ta|tar|lyft\p{L}*|prata\p{L}*|diskuter\p{L}*|kom|kommer|ar|blir|gar|star|har|hade|maste|borde|bor|onskar|foresla\p{L}*|vad|vem|hur|nar|var|varfor|lagg|lagga|gjort|klart|sag|inte)$/u
/** A greeting. */
export const manners =
  /^(?:hej|hejsan|hallå|tjena|god \p{L}+|tack|klubban|snälla|ok|okej|ja|nej)(?!\p{L})/iu
/** What is put up by a little word, behind what it is: `X. Det vill jag ta upp`. */
export const putsThatUp =
  /^(?<title>[^.!?\n]{3,90}[.!?]) (?:det|den|detta)(?: där)? (?:vill|skulle|borde|bör|behöver|måste|kan) (?:jag|vi|man)[^.!?]{0,25}? (?:ta upp|lyfta|prata om|diskutera|tala om)(?!\p{L})/isu
/** What is no name of a party: its bodies, and words that a sentence begins with. */
export const noParty =
  /^(?:jag|ni|man|hon|han|min|skriv|anteckna|dessutom|sen|då|så|och|men|vår|våra|vi|hos|hemma|kommun\p{L}*|social\p{L}*|region\p{L}*|fullmäktige|nämnd\p{L}*|styrelse\p{L}*|ks|till|notera|fick|beslut\p{L}*|beträffande|angående|missade|inför|nu|tyvärr|hej|det|den|de|bara|obs|glömde|alla|ingen)$/iu
/** A decision at home that says yes, no, or that it waits. */
export const saysYes =
  /(?<!\p{L})(?:ja|tillstyrk\p{L}*|godkän\p{L}*|anta(?:git|gits|r|gen)?|antog\p{L}*|biföll|bifall\p{L}*|bakom|positiv\p{L}*|gick (?:\p{L}+ ){0,2}igenom|klubba\p{L}*|med på|tog (?:det|den|\p{L}+avtalet)|(?:har (?:\p{L}+ ){0,2}|redan )tagit \p{L}+|vi är med|vill (?:förlänga|vara med))(?!\p{L})/iu
export const saysNo =
  /(?<!\p{L})(?:nej|avsl\p{L}+|vill inte|drar sig ur|att inte \p{L}+a|avstyrk\p{L}*|röstade ner|inte (?:med på|(?:ställ\p{L}* sig )?bakom|godkän\p{L}*))(?!\p{L})/iu
export const saysLater =
  /(?<!\p{L})(?:bereds|bereder|återremi\p{L}*|bordl\p{L}*|skjut\p{L}* (?:upp|på)|sk[jö]{1,2}[oö]?t (?:upp|på)|skött upp|inte uppe|väntar (?:\p{L}+ ){0,3}(?:till|med)|dröjer|tas? upp (?:först )?|inte (?:än |ännu )?(?:beslutat|tagit|behandlat|hunnit)|tar (?:upp )?(?:det|den|frågan|\p{L}*avtalet) (?:först )?i)(?!\p{L})/iu
/** Who comes instead of whoever speaks: `Lotta Sund går in för mig`. */
export const forMe =
  /(?<name>\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*) (?:ersätter mig|(?:går|hoppar|rycker|stiger) in för mig|(?:får )?(?:gå|går|kommer|sitter|är med) (?:in |dit )?(?:för mig|i mitt ställe|i stället för mig|istället för mig))(?!\p{L})/u
/** Something is under way. */
export const goesOn =
  /^u ?\d{1,4}:? (?:pågår|är på gång|på gång|är igång|är på god väg|på god väg)(?!\p{L})/iu
/** `vi beslutade att …`. */
export const decides =
  /^(?:(?:vi|gruppen) (?:beslutade|beslöt|beslutar|enades om|kom överens om)(?: precis| nu| nyss)? att (?<wording>\p{L}.+?)|(?:då |och |alltså )?(?:jag )?(?:finner|konstaterar|förklarar|uppfattar)(?: jag)?(?: därmed| härmed| alltså| då)? att (?<found>(?:gruppen|mötet|vi) (?:ställer sig|godkänner|antar|bifaller|tillstyrker|avslår|beslutar|säger (?:ja|nej)|förlänger|fastställer) .+?))[.!]*$/isu
/** What is said of an item that is left, where another begins. */
export const leavesItem =
  /(?<!\p{L})(?:färdig\p{L}*|klara? med|lämnar|avslutad\p{L}*|avklarad?\p{L}*)(?!\p{L})/iu
/** What asks or wishes for something, said among others. */
export const wishesFor =
  /(?<!\p{L})(?:undrar|vill|skulle|behöver|önskar|vet (?:någon|nån|ni|du)|någon som|nån som|minns inte|kommer inte ihåg|hittar inte|tack|snälla|visa|måste få|får jag|vore bra|hjälp|påminn|puffa|knuffa|jaga|klubban)(?!\p{L})/iu
/** All of one's own. */
export const allOfThem =
  /(?<!\p{L})(?:mina uppdrag|mina förslag|alla|allt|allihop|båda|bägge)(?!\p{L})/iu
/** `lägg hyresavtalet först`. */
export const placesFirst =
  /^(?:kan du |snälla )?(?:lägg|flytta|sätt|ta) (?<what>\p{L}.{2,60}?) (?:först|överst|sist|underst)[.!]*$/iu
/** What asks for another day, beside it. */
export const saysDay =
  /(?<!\p{L})(?:säg|säger|sätt|skjut|flytta|förläng|till|blir|senast)(?!\p{L})/iu
/** Of one's own, one's answer to an announcement. */
export const ofAnswer =
  /(?<!\p{L})(?:min|mitt|mina) (?:svar|anmälan|återbud|närvaro|plats|deltagande|besked)(?!\p{L})/iu
/** A time behind several tasks that is told of each. */
export const sharedTime =
  /^(?<text>.+?),? (?:båda|bägge|allihop|alltihop|alla|samtliga|bägge två|båda två|allt)(?: ska vara)?(?: klara?)? (?<time>(?:till|senast|före|innan) (?!slut|sist|att|och)[^,;]{1,40})$/isu
/** The minutes of last time, and what their item is called. */
export const previousNotes =
  /(?<!\p{L})(?:(?:förra|förr|föregående|senaste|gamla|tidigare)(?: \p{L}+)? (?:anteckning\p{L}*|protokoll\p{L}*|minnesanteckning\p{L}*|papper)|(?:minnes)?(?:anteckning|protokoll)\p{L}* från (?:förra|föregående|senaste|sist|den \d|\d))/iu
export const ofPrevious =
  /^(?:föregående|förra|tidigare) (?:\p{L}+ )?(?:minnes)?(?:anteckning|protokoll)/iu
/** Who leads the meeting is spoken of. */
export const leadsIt =
  /(?<!\p{L})(?:led(?:er|a|s)?|ordförande\p{L}*|klubban|håller i mötet|kör mötet|sitter ordförande)(?!\p{L})/iu
/** Around two hours in letters, and what may follow them: `mellan nio och tolv i Kommunhuset`. In plain letters. */
export const betweenHours = /^mellan$/
export const andHours = /^(?:och|o|a)$/
export const behindHours = /^(?:i|pa|den|hos|vid|om|och|men)$/
