import { listed } from './words/wording.ts'
/** What the bot says of words that are no sentence of its own, and how it has read them. */
export const understood = {
  /** Below the answer to what was done, or shown, at once. */
  readAs: ({ sentence }: { sentence: string }) => `Läst som ”${sentence}”.`,
  /** What somebody may not do, but may ask for. */
  leave: ({ told }: { told: string }) =>
    `Menade du: ${told}? Det gör sekreteraren eller ordföranden, och du kan lämna det till dem.`,
  leaveLabel: 'Lämna till sekreteraren',
  /** Behind free text. */
  fields: {
    ask: ({ segments, source }: { segments: readonly string[]; source: string }) =>
      `${listed(segments.map((one) => `”${one}”`))} kan jag inte läsa här, så inget är antecknat. Du skrev:\n${source}\nSkriv om det, eller ta med det som text.`,
    keep: 'Ta med som text',
  },
  undo: { label: 'Ångra', say: 'ångra' },
  /** One thing, shown as it will stand before it is done. */
  confirm: ({ told }: { told: string }) => `Menade du: ${told}? Inget är gjort än.`,
  yes: 'Ja',
  /** Several wishes on one button. */
  allOfIt: 'Ja, alltihop',
  confirmBoth: ({ told }: { told: readonly string[] }) =>
    [`Menade du det här? Inget är gjort än.`, ...told.map((one) => `– ${one}`)].join('\n'),
  no: { label: 'Nej', say: 'nej' },
  /** What people type instead of pressing. */
  saysYes: /^(?:ja|japp|jo|ok(?:ej)?|precis|gör det|stämmer|det stämmer)(?:[ ,]+tack)?[\s.!]*$/iu,
  saysNo: /^(?:nej|nä|nej ?tack|inte|strunta i det|glöm det)(?:[ ,]+tack)?[\s.!]*$/iu,
  /** How people ask the bot to do something. */
  requests: /(?:^|[\s,.!])(?:kan|kunde|skulle|får|vill|går det|hinner)(?![\p{L}])/iu,
  /** Said to be said: it asks nothing. */
  saysNothing:
    /^(?:ok(?:ej)?|ja|jo|nej|nä|haha+|hihi|lol|fint|bra|toppen|perfekt|kanon|härligt|jaha|aha|mm+|hm+|\P{L}*)[\s.!]*\p{Extended_Pictographic}?\ufe0f?$/iu,
  /** Prose about an item, and nothing that stands under it. */
  tells:
    /^(?:\d+ ?\p{L}? )(?:var|är|blev|ska|skulle|har|hade|från|som|kan|borde|behöver|fick|står|stod|gäller)(?!\p{L})/iu,
  /** More stands where a name or a place would end. */
  moreThanNamed:
    /(?<!\p{L})(?:samma (?:tid|klockslag|plats|ställe|lokal)|(?:ersätts av|ersätter) \p{Lu}\S+ \p{Lu}\S+ (?:som|från|efter|klockan|kl|eftersom|men|och hon|och han)(?!\p{L}))/u,
  /** Somebody comes instead of whoever speaks. */
  sends:
    /(?<!\p{L})(?:i stället(?: för mig)?|istället(?: för mig)?|i mitt ställe|som ersättare|åt mig|skickar|ersätter mig|vikarierar)(?!\p{L})/iu,
  /** Said first to whoever asked. */
  opens:
    /^(?:(?:ja(?:då|visst)?|japp|jo(?:då)?|okej|ok)(?:[\s,.–-]+tack)?[\s,.!–-]+|(?:nej(?:men)?|nä|alltså|du)(?:\s*[,.!–-]\s*|\s+(?=(?:jag|vi|det|den)\s)))(?=\S+\s+\S)/iu,
  /** Said last to be polite. */
  polite: /(?<![\s,])[\s,]+(?:tack(?: så mycket)?|snälla)[\s.!]*$/iu,
  /** What was said is asked for again. */
  asksBack: /^(?:va|vadå|hä|hur då|ursäkta)[\s?!.]*$/iu,
  /** Something is not done. */
  notDone:
    /(?<!\p{L})(?:inte|ej|ännu inte|inte ens) (?:\p{L}+ ){0,2}?(?:klar|klart|klara|färdig|färdigt|gjort|gjord|avklarad)(?!\p{L})/iu,
  /** Somebody does not come. */
  staysAway:
    /(?<!\p{L})(?:kommer|deltar|medverkar|kan|hinner|är)(?: \p{L}+){0,2}? (?:ej|icke|aldrig)(?!\p{L})|(?<!\p{L})(?:ej|icke|aldrig) (?:komma|kommer|delta|med|vara)(?!\p{L})/iu,
  /** Somebody comes, and not before: `kan ej komma förrän tio`. */
  comesLater: /(?<!\p{L})(?:inte|ej|icke) (?:\p{L}+ ){0,3}(?:förrän|före|innan)(?!\p{L})/iu,
  /** What was said to be done was not: it is opened again. */
  tickedOff:
    /(?<!\p{L})(?:(?:råkade|råka|av misstag|misstog|för tidigt|förhastad\p{L}*|fel)[^.!?]*(?:bocka|bockat|bockade|klarmarkera\p{L}*|stänga|stängde|stängt|klar|avsluta\p{L}*)|(?:bocka|bockat|bockade|klarmarkera\p{L}*|stängde|stängt|avslutade) (?:\p{L}+ ){0,4}(?:av misstag|för tidigt|fel)|öppna (?:\p{L}+ ){0,4}igen|återöppna)(?!\p{L})/iu,
  /** Somebody comes by all means, `jag kommer inte missa det`, or does not get somewhere: `kommer inte in genom dörren`. */
  missesNothing:
    /^(?:\p{L}+ ){0,3}(?:inte|ej|icke|aldrig) (?:(?:missa|utebli|glömma|försumma|hoppa över)(?!\p{L})|(?:in|åt|ihåg|vidare|förbi|igenom|överens|underfund)(?!\p{L})(?! (?:i ?dag|i ?morgon|på [\p{L}]+dag))|på (?:namn|vad|varför|hur|svar|vem|lösen)|fram (?:till|på) (?:nåt|något))/iu,
  /** How a question begins. */
  asksFirst: /^(?:vem|vilka|vilken|vad|var|när|hur|varför|finns|är|har|kan|får|ska)(?!\p{L})/iu,
  /** Asks whether somebody comes whom it does not name. */
  asksIfComes: /^(?:men )?(?:kommer|deltar) (?:hon|han|hen|de|dom)(?!\p{L})[^.!,]*$/iu,
  /** Marks that are told while dictating. */
  dictated: [
    [/\s+kommatecken(?!\p{L})/giu, ','],
    [/\s+frågetecken(?!\p{L})/giu, '?'],
    [/\s+utropstecken(?!\p{L})/giu, '.'],
    [/\s+(?:ny rad|nytt stycke)(?!\p{L})/giu, '.'],
  ] as readonly (readonly [told: RegExp, mark: string])[],
  /** Said last of when something was. */
  latest: /(?<=^(?:när|hur länge sedan)(?!\p{L}).*)\s+(?:senast|sist|förra gången)[\s?.!]*$/iu,
  /** All there are of something. */
  every:
    /(?<!\p{L})(?:(?:alla|samtliga) (?:(?:av )?(?:dem|dom|mina)|(?:mina )?(?:förslag|uppdrag)(?:en)?|två|tre|fyra|fem)|allihopa?|alltihopa?|rubbet|samtliga|alla|allt|(?:båda|bägge)(?: (?:två|förslagen|uppdragen|mina))?)(?!\p{L})/iu,
  both: /(?:båda|bägge|två)/iu,
  /** All who have not answered. */
  remindsAll: /^(?:påminn|pinga|peta på) (?:alla|allihopa?|samtliga|dem|dom)[\s.!]*$/iu,
  /** What stands for a place in an order. */
  orders: new Set(
    'forst forsta sist sista andra tredje fjarde femte nasta samma punkt punkten punkter mote motet agenda agendan dagordning dagordningen sak saker nagot nat grej'.split(
      ' ',
    ),
  ) as ReadonlySet<string>,
  /** Where a party stands, behind its name. */
  /** The region, where there is one among the parties, and how its name begins. */
  theRegion: /^regionen(?= )/iu,
  regionName: /^Region /u,
  /** That something of one's own is wished to be noted, before it; and its words in the order of a sentence by itself. */
  wishesNoted:
    /^(?:(?:jag|vi) (?:vill|begär|önskar|yrkar|ber|skulle vilja)(?: \p{L}+){0,3}? (?:att det |att få |få |ha )?(?:antecknas|noteras|antecknat|noterat|förs till protokollet|fört till protokollet|inskrivet)(?: i protokollet)? att |(?:skriv|anteckna|notera)(?: gärna| snälla| ner)? att )(?=(?:jag|vi) )/iu,
  turnsNoted: /^(?<who>jag|vi) (?<not>inte|ej|aldrig) (?<verb>\p{L}+)/iu,
  standsNot:
    /^ (?:\p{L}+ ){0,3}(?:inte (?:\p{L}+ ){0,2}(?:bakom|med på|stöd(?:jer|er)?|överens)|(?:stödjer|stöder|godkänner|delar|accepterar) inte|(?:är|röstar|säger) (?:emot|nej)|motsätter sig|reserverar sig)(?!\p{L})/iu,
  stands:
    /^ (?:\p{L}+ ){0,2}(?:(?:står|ställer sig) (?:också |helt |nu )?bakom|stödjer|stöder|är (?:också |helt |nu )?(?:med på|överens)|säger ja)(?!\p{L})/iu,
  /** What is proposed to be done here and now, and is no matter's title. */
  moves:
    /^(?:att )?(?:(?:vi|man)(?!\p{L})|(?:gruppen|mötet|ordföranden)(?!\p{L})(?!\s+(?:den|i|på|med|och|för|\d)))/iu,
  /** Who is given a task, and what it is. */
  givesTask: /^(?:till|åt|för|på) \p{L}[^,:]*(?:,| att) \p{L}+/iu,
  /** A guest with the item that they are there for, where no field says so. */
  guestAtItem:
    /,\s*(?:(?:bara|endast|enbart|till|på|under|vid) )*(?:punkt|§)\s*\d{1,2}\p{L}?[\s.]*$/iu,
  /** How people say that they want something discussed. */
  wishes:
    /(?<!\p{L})(?:prata|diskutera|ta(?:s|r)? upp|lyft(?:a|er|s)?|punkt|dagordning(?:en)?|agenda(?:n)?|föreslå|förslag|önskar|vill|skulle|borde|bör|behöver vi|kan vi|ska vi|information om|berätta)(?!\p{L})/iu,
  /** That something is not to be done. */
  notToDo: /^(?:nej[\s,.!]+)?(?:(?:vi|du) (?:ska|får|behöver) )?\p{L}+ (?:bara )?inte(?!\p{L})/iu,
  /** That nothing more is to be done. */
  stops: /^(?:stopp?|sluta|avbryt|vänta|strunta i det|glöm det|lägg av|det var inget)[\s.!]*$/iu,
  /** Who is to do something, and what. */
  asksWho:
    /^(?:(?:men|du|förresten)[\s,]+)?(?:vem|vilka|vilken)(?: av oss)?(?: är det(?: nu)? som)? (?:(?:ska|skulle|skall) \p{L}+|tog(?: det)? på sig(?: att \p{L}+)?|lovade(?: att)? \p{L}+|(?:tar|tog) hand om|(?:är )?ansvarar? för|(?:är )?(?:ansvarig för|satt på)|har hand om|sköter|fick(?: i uppdrag)?(?: att \p{L}+)?|håller (?:i|på med)|höll i|jobbar (?:på|med)|ringer|skickar|bokar|skriver|kollar) (?<what>\p{L}.+?)(?:,? (?:nu )?(?:igen|egentligen|då|nu))?[\s?.!]*$/iu,
  /** What stands before the name of a place. */
  placed: /(?<!\p{L})(?:i|på|från|till|vid|hos|mot)\s+$/iu,
  /** The sentence that asks it. */
  whoHas: ({ what }: { what: string }) => `vem har ${what}`,
  /** What is read or seen by a link belongs to an item. */
  belongs:
    /(?<!\p{L})(?:hör|underlag\p{L}*|bilag\p{L}*|bifog\p{L}*|länk\p{L}*|dokument\p{L}*|siffr\p{L}*|material\p{L}*|papper\p{L}*|handling\p{L}*|presentation\p{L}*|bilder\p{L}*|rapport\p{L}*|utkast\p{L}*|läs|läsa|finns|ligger|lägg\p{L}*|här (?:är|kommer)|fil\p{L}*)(?!\p{L})/iu,
  attach: ({ item, link }: { item: string; link: string }) => `bilaga ${item}: ${link}`,
  /** Who adjusts the minutes is said, and not that somebody has. */
  namesAdjusters:
    /(?<!\p{L})(?:justerare|(?:att )?justerar?(?: (?:(?:dagens|mötets|det här|dagens mötes|de här) )?(?:\p{L}*anteckning\p{L}*|\p{L}*protokoll\p{L}*|mötet))(?! (?:är|via|den|i går|igår))|(?:utses|väljs|valdes|utsågs) att justera)(?!\p{L})/iu,
  adjusters: ({ people }: { people: string }) => `justerare: ${people}`,
  /** Whom something reached, or who has seen it, is asked. */
  asksReached:
    /(?<!\p{L})(?:(?:kom|kommit|gick|gått|nådde|nått) (?:\p{L}+ ){0,3}?(?:fram|fram till|ut till|iväg till) (?:\p{L}+ ){0,1}?(?:alla|samtliga|allihop|medlemmarna|ledamöterna)|(?:vilka|vem|alla|någon|nån) (?:har |som )?(?:\p{L}+ )?(?:sett|öppnat|fått|läst) (?:\p{L}+ ){0,1}?(?:kallels\p{L}*|dagordning\p{L}*|påminnels\p{L}*|utskick\p{L}*|meddeland\p{L}*)|(?:vilka|vem|någon|nån)(?: är det)?(?: som)? (?:har (?:inte |du inte )?(?:nåtts|fått mejlet)|(?:nås|nåddes|nåtts) inte|(?:har )?du inte (?:når|nådde|nått|har nått))|kunde inte levereras|studsat?)(?!\p{L})/iu,
  deliveries: 'leveranser',
  /** An action that nobody needs. */
  noLongerNeeded:
    /^(?:hej[\s,!]+)?(?:(?<what>[^.,;:!?]{2,70}?) (?:(?:är |e |känns )?(?:inte|ej|int) (?:längre )?(?:aktuell\p{L}*|relevant\p{L}*|nödvändig\p{L}*)(?: längre| mer)?|(?:behövs|behöver göras) (?:inte|ej|int) (?:längre|mer)|(?:kan|ska|bör|får) (?:strykas|tas bort|läggas ner|avskrivas|utgå)|utgår|blir (?:inte|ej|int) av|har förfallit|har spelat ut sin roll|är (?:överspela[dt]|inaktuell\p{L}*|onödig\p{L}*))|(?:vi (?:kan |ska )?)?(?:stryk|stryka|stryker|skrota|skrotar|avskriv|avskriva|lägg ner|lägga ner|ta bort|slopa) (?:uppdraget |uppgiften )?(?:att |om )?(?<behind>[^.,;:!?]{2,70}))/iu,
  removeAction: ({ action }: { action: string }) => `ta bort uppdrag ${action}`,
  /** Papers have not come. */
  lacksPapers:
    /(?<!\p{L})(?:(?:inte|ej|aldrig|inga|inget) (?:\p{L}+ ){0,2}?(?:fått|sett|hittat|kommit)|(?:saknar|hittar inte|ser inte|hittar inga)) (?:\p{L}+ ){0,3}?(?:handling\p{L}*|papper\p{L}*|underlag\p{L}*|bilag\p{L}*|material\p{L}*)(?!\p{L})/iu,
  /** That there is nothing to say. */
  tellsNothing:
    /^(?:(?:jag )?(?:har )?läst (?:allt|allting|igenom(?: allt)?|underlaget|underlagen|handlingarna|papperen)[\s.,!]*)?(?:och |men )?(?:(?:jag )?har )?(?:inga (?:synpunkter|kommentarer|invändningar|frågor|ändringar)|(?:inget|ingenting) (?:att (?:tillägga|anmärka|invända|säga)|från mig))(?: från (?:mig|min sida|oss|vår sida)| på (?:det|den|något|nåt|dagordningen))?[\s.!]*$/iu,
  /** Asks whether anybody is there. */
  asksIfThere:
    /^(?:(?:hallå|hej|hejsan)[\s,!?.]+)?(?:är (?:det )?(?:någon|nån|du)(?: där| hemma| vaken| här| kvar)?|(?:någon|nån) (?:där|hemma|här|vaken)|finns du(?: där| här)?)[\s?!.]*[\p{Extended_Pictographic}\ufe0f\s]*$/iu,
  /** Whoever speaks does not know yet. */
  undecided:
    /^(?:(?:jag|ja|je) )?(?:vet|ve|vett) (?:inte|int|ej)(?: riktigt| säkert)?(?: än| ännu| ännu säkert)?(?=[\s,.!]|$)|(?<!\p{L})(?:får återkomma(?: om det)?|(?:vi|jag|de|det) får (?:se|si)|återkommer när jag vet)[\s.!]*$/iu,
  /** What those at a meeting eat and where they park: nothing of it is noted here. */
  practical:
    /(?<!\p{L})(?:vegan\p{L}*|vegetari\p{L}*|allergi\p{L}*|glutenfri\p{L}*|laktos\p{L}*|fisk\p{L}*|lunch\p{L}*|fika\p{L}*|kaffe\p{L}*|smörgås\p{L}*|mackor|mat|maten|specialkost|parker\p{L}*|dörrkod\p{L}*|portkod\p{L}*|koden|nyckel|nyckeln|nycklar|wifi|hiss\p{L}*|taxi|samåk\p{L}*)(?!\p{L})/iu,
  /** Somebody else comes. */
  othersCome:
    /(?<!\p{L})(?:kommer|deltar) (?:hon|han|hen)(?!\p{L})|(?<!\p{L})(?:hon|han|hen) (?:kommer|deltar)(?!\p{L})/iu,
  /** Whoever speaks. */
  me: /(?<!\p{L})(?:jag|mig|min|mej)(?!\p{L})/iu,
  dropped: 'Då gör jag inget.',
  which: 'Menade du något av det här? Inget är gjort än.',
  /** Nothing was understood. */
  unknown: ({ typed }: { typed: string }) => `Jag förstod inte ”${typed}”.`,
  lost: ({ typed }: { typed: string }) => `Jag förstod inte ”${typed}”. Kanske något av det här?`,
  /** Talk that asks nothing. */
  talk: 'Okej.',
  /** What a sentence lacks: the word that stands in its place on a button, and how it is asked for. */
  gaps: {
    day: { mark: 'dag', ask: 'Skriv vilken dag.' },
    times: { mark: 'tid', ask: 'Skriv vilken tid.' },
    who: { mark: 'vem', ask: 'Skriv vem.' },
    item: { mark: 'punkt', ask: 'Skriv vilken punkt.' },
    action: { mark: 'uppdrag', ask: 'Skriv vilket uppdrag.' },
    proposal: { mark: 'förslag', ask: 'Skriv vilket förslag.' },
    role: { mark: 'roll', ask: 'Skriv vilken roll.' },
  },
  /** One thing is missing. */
  rest: ({ told, ask }: { told: string; ask: string }) =>
    `Menade du: ${told}? ${ask} Inget är gjort än.`,
  likely: {
    agenda: { label: 'Visa dagordningen', say: 'dagordning' },
    attendance: { label: 'Visa närvaron', say: 'närvaro' },
    nextMeeting: { label: 'Nästa möte', say: 'nästa möte' },
    myActions: { label: 'Mina uppdrag', say: 'mina uppdrag' },
    proposals: { label: 'Visa förslagen', say: 'förslag' },
    summary: { label: 'Senaste mötets sammanfattning', say: 'sammanfattning' },
    help: { label: 'Hjälp', say: 'hjälp' },
  },
}
