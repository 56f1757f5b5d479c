/** Leads to whom something goes, right before that. */
export const leadsTo = /(?<!\p{L})till\s+$/iu

/** When something comes back, where no day says it. */
export const nextTime =
  /(?<!\p{L})(?:nästa (?:möte|gång|sammanträde|träff|gg)|nästföljande möte|(?:i|till|under|efter) (?:vår|våren|höst|hösten|sommaren|jul|nyår|årsskiftet))(?!\p{L})/iu
/** Before a day, and none of what is told. */
export const beforeDay = /^(?:den|pa)$/u
/** With a month, and of what is told. */
export const withMonth = /^(?:i|till)$/u
/** What belongs to a time that is told before it. */
export const goesWith = /^(?:då|med|när|efter|sedan|så att|om)(?!\p{L})/iu
/** How something is adopted. */
export const how =
  /(?<!\p{L})(?:med (?:\p{L}+ )?(?:ändring|tillägg|undantag|förbehåll|villkor|justering)\p{L}*|under förutsättning|förutsatt|så ?som|som (?:föreslag(?:et|its|en)|det ligger|den ligger|de ligger|den står|det står|den är|det är|de är|tänkt|utsänt|utskickat)|enligt|utan ändring\p{L}*|i enlighet med|i befintligt skick)(?!\p{L}).*$/isu
/** What passes, with what was said of it behind. */
export const passes =
  /^(?<what>\p{L}[^,.;:]{1,60}?) (?:gick igenom|röstades igenom|vann bifall)(?!\p{L})/iu
/** Words that say an outcome, and no reason for it. */
export const saysOutcome =
  /^(?:aterremi\p{L}*|remi\p{L}*|bordl\p{L}*|utg\p{L}*|stryk\p{L}*|strok\p{L}*|avsl\p{L}*|avsla\p{L}*|egentligen|ju|ater\p{L}*|beslut\p{L}*|nej|antecknad|tillbaka|skick\p{L}*|drog\p{L}*|utan|henne|honom)$/u
/** Of those, what is the next meeting. */
export const isNextMeeting = /^näst/iu
/** What an outcome is called where it is put right, by how people say it. */
export const outcomeNames: readonly (readonly [said: RegExp, name: string])[] = [
  [/(?<!\p{L})bordl\p{L}+/iu, 'bordläggs'],
  [/(?<!\p{L})återremi\p{L}+/iu, 'återremitteras'],
  [/(?<!\p{L})(?:till handlingarna|ad acta)(?!\p{L})/iu, 'läggs till handlingarna'],
  [/(?<!\p{L})(?:utg(?:ick|år|ått|å)|ströks?|struken)(?!\p{L})/iu, 'utgår'],
]
export const nextMeeting = 'nästa möte'
/** What becomes of an item, right behind its name. */
export const becomes: readonly (readonly [
  said: RegExp,
  act: 'adopted' | 'rejected' | 'defer' | 'remit' | 'drop' | 'withdrawn' | 'onFile',
])[] = [
  [
    /^(?:bordlades|bordläggs|bordlagt|bordlagd|sköts (?:upp|på|till)|skjuts (?:upp|på|till|fram till))(?!\p{L})/iu,
    'defer',
  ],
  [
    /^(?:återremitterades|återremitteras|återremitterad|fick bakläxa|får bakläxa)(?!\p{L})/iu,
    'remit',
  ],
  [/^(?:utgick|utgår|ströks|stryks)(?!\p{L})/iu, 'drop'],
  [/^(?:återtogs|återtas|drogs tillbaka|dras tillbaka)(?!\p{L})/iu, 'withdrawn'],
  [
    /^(?:(?:lades|läggs|lagd|lagt) till handlingarna|(?:noterad(?:es)?|noterat|noteras)(?! att)|ad acta|(?:bara|endast|enbart) (?:(?:för|som|en|till) )*(?:info(?:rmation|punkt|rmationspunkt)?|kännedom|avrapportering|lägesrapport)|för kännedom|(?:(?:har|tog) (?:vi|gruppen|man) (?:nu )?(?:tagit )?)?del av)(?!\p{L})/iu,
    'onFile',
  ],
  [
    /^(?:avslogs|avslås|avslagits|fallit|avslag(?:en|et|na)?|röstades ner|röstades bort|föll|faller|fallit|gick inte igenom|går inte igenom|fick avslag|fick nej|nej(?: på)?[\s.!]*$|nej[,;])(?!\p{L})/iu,
    'rejected',
  ],
  [
    /^(?:ja|bifall|bifölls|bifalles|antogs|antas|antag(?:et|en|na|its)|godkänts|bifallits|godkändes|godkänns|godkän(?:t|d|da)|gick igenom|går igenom|röstades igenom)(?!\p{L})/iu,
    'adopted',
  ],
]
/** Between the name of an item and what becomes of it. */
/** Somebody's own no is not the group's: `Karin sa nej till …`. */
export const saidByOne =
  /(?<!\p{L})(?:sa|säger|röstade|röstar|reserverade) (?:nej|emot|sig)(?!\p{L})/iu
export const betweenOutcome =
  /^(?:[\s,:–-]|(?:är|var|blev|blir|klar|klart|alltså|den|det|de|då|nu|idag|i dag|ju|informationen|infon|dragningen|redovisningen|rapporten)(?!\p{L}))*/iu
/** Before the name of an item, and nothing of what becomes of it. */
export const leadsItem =
  /^(?:[\s,:.–-]|(?:och|o|då|så|ok|okej|sen|sedan|slutligen|jaha|frågan|förslaget|ärendet|punkten|punkt|informationen|rapporten|underlaget|avtalet|revisionsrapporten|om|kring|gällande|på|för|det|den|här|där|med|i)(?!\p{L}))*$/iu
/** What becomes of an item, right before its name. */
export const becomesBefore: readonly (readonly [said: RegExp, act: 'onFile' | 'rejected'])[] = [
  [
    /(?<!\p{L})(?:tog|tagit|tar) (?:vi |gruppen )?(?:\p{L}+ )?del av(?: \p{L}+){0,2}\s*$/iu,
    'onFile',
  ],
  [
    /(?<!\p{L})(?:noter(?:ade|ar|at)|tackar? för|tackade för)(?: \p{L}+)? (?:informationen|infon|rapporten|redovisningen|dragningen|genomgången)(?: (?:om|kring|av|på))?\s*$/iu,
    'onFile',
  ],
  [
    /(?<!\p{L})(?:nej|avslag|majoriteten (?:var|är|röstade) (?:nej|e?mot)|(?:alla|gruppen) (?:var|är|röstade) e?mot)(?: till| på| för)?(?: \p{L}+ om)?(?: det nya)?\s*$/iu,
    'rejected',
  ],
]
/** Why, in a clause of its own. */
export const why =
  /^(?:för (?!att)|eftersom|saknas|då |på grund|pga)|(?<!\p{L})(?:saknas|saknades|fattas|oklar\p{L}*|för \p{L}+ (?:tyckte|ansåg) \p{L}+|räckte inte|tidsbrist|ont om tid)(?!\p{L})/iu
/** That nothing is decided of it, and what would be another outcome all the same. */
export const noDecision =
  /(?<!\p{L})(?:ing(?:et|a|en) beslut|inget beslutades|inget avgjort|utan (?:något )?beslut|landade inte i (?:nåt|något|nånting)|kom inte fram till (?:nåt|något)|inget (?:blev |att )?beslut\p{L}*)(?!\p{L})/iu
export const otherInstead =
  /(?<!\p{L})(?:ändå|först|mer|innan|förrän|väntar|vänta|nästa|november|december|tillbaka|bordl\p{L}*|återremi\p{L}*)(?!\p{L})/iu
/** Behind a number of votes, and between two of them. */
export const voteSide = /^(?:for|emot|mot|ja|nej|avst\p{L}*|rost\p{L}*|nedlagd\p{L}*)$/u
export const against = /^(?:mot)$/u
/** Before an item that the meeting goes on to, without accents. */
export const goesOnTo = /\b(?:vidare|over|tillbaka|ga|gar|hoppar|fram) (?:\w+ )?till$/
/** Where those who meet go on. */
export const weGo =
  /^(?:\p{L}+ ){0,3}?(?:hoppar|hoppa|går|gå|byter|backar|över|vidare|tillbaka|framåt)(?: vi| över| vidare| tillbaka| direkt| nu| rakt)* till(?!\p{L})/iu
/** What says of itself that it is put down, behind what is. */
export const putDown =
  /[\s,.–-]+(?:antecknas|noteras|att notera|anteckna (?:det|gärna)|notera det|för anteckningarna|till protokollet)[\s.!]*$/iu
/** A matter for the meeting that goes on. */
export const hereNow =
  /(?<!\p{L})(?:i ?dag|nu direkt|(?:innan|före) (?:vi|mötet) (?:slutar|går|bryter|är slut|avslutar)|(?:en |som |under )?övrig(?:a|t)? (?:frågor|fråga|punkt)|under övrigt|på övrigt|på slutet|extra punkt)(?!\p{L})/iu
/** Before an outcome that stands in a clause of its own. */
export const outcomeAlone =
  /^(?:[\s,:–-]|(?:alltså|så|därmed|då|förslaget|det|den|vi|röstades|avtalet|ordföranden|fann|finner|konstaterade|konstaterar|att|mötet|gruppen|är|blev|har|med|detta)(?!\p{L}))*/iu
/** Behind how something is adopted, and nothing of that. */
export const pleased =
  /[,.–-]+ ?(?:bra|fint|toppen|tack|utmärkt|då så|så bra|perfekt|kanon|okej|ok)(?!\p{L})[\s.!]*$/iu
/** The agenda itself, and no item of it. */
export const ofAgenda = /(?<!\p{L})(?:dagordning|agenda|föredragningslista)/iu
/** The minutes of last time, found right. */
export const foundFine =
  /(?<!\p{L})(?:ok|okej|okey|bra|fint|godkän\p{L}*|klara|utan (?:erinran|synpunkter|anmärkning\p{L}*)|inga (?:synpunkter|invändningar|anmärkningar)|stämmer|till handlingarna|lagda)(?!\p{L})/iu
export const confirms = /(?<!\p{L})fastställ\p{L}*(?!\p{L})/iu
/** They are not. */
export const notFine = /(?<!\p{L})(?:inte|ej|aldrig|väntar|saknas|fel)(?!\p{L})/iu
/** An item that is wanted now. */
export const takesNow =
  /^(?:(?:vi|kan vi|låt oss|då|så|snälla|kan du) )*(?:ta|tar|kör|behandla|behandlar) (?:vi )?(?<what>\p{L}[^,.;?]{1,50}?) (?:nu|direkt|härnäst|på en gång|meddetsamma|med detsamma)(?!\p{L})/iu
/** A vote is spoken of: two numbers with a line between them count it. Without accents. */
export const votes =
  /^(?:rosta\p{L}*|rost|roster|rostning\p{L}*|omrostning\p{L}*|votering\p{L}*|rostn)$/u
/** A word that names no item, though it looks like the beginning or a piece of one. Without accents. */
export const namesNone = /^(?:skriv|skriva|skriver|skrivs|skrev|skrivit)$/u
/** Something goes to others. */
export const passedOn =
  /(?<!\p{L})(?:skicka|lämna|lyft)\p{L}* (?:\p{L}+ ){0,2}(?:vidare|över|upp) till(?!\p{L})/iu
/** Between what is done and what comes next: `klart med trean och sen tar vi fyran`. */
export const thenNext = / (?:och|sedan|sen) /iu
