/** One body after another is told between these. */
export const inTurnBetween =
  /\s*(?:→|->|=>|,|;|(?<!\p{L})(?:och|men|samt|sen|sedan|därefter|efter det|sist|till sist|allra sist|slutligen|till slut|vidare|följt av|hälso- och sjukvård(?=\p{L}))(?!\p{L}))\s*/iu
/** What leads to the first of them. */
export const leadsChain =
  /^.*?(?<!\p{L})(?:går(?: vidare)?|(?:ska(?:ll)? )?gå(?: vidare)?|ska(?: vidare| upp| den)?(?! gå)|måste(?: vidare)?|skickas(?: vidare)?|är|väntar|via|lyder|blir|till)(?: (?:först|vidare|upp|till|via|så här))*[: ]+|^[^:]*: /iu
/** Before the name of a body, and none of it. */
export const beforeBody =
  /^(?:(?:först|sen|sedan|sist|upp|ut|till|hos|via|i|av|på|vidare|den|det|allra|det är|är|väntar|måste|ska|går) )+/iu
/** The group itself. */
export const ownGroup =
  /^(?:vi|oss|här|hit|gruppen|denna grupp|till oss|oss igen|hit igen|tillbaka hit)(?!\p{L})/iu
export const groupName = 'gruppen'
/** What no name of a body has in it. */
export const noBody =
  /(?<!\p{L})(?:ska|går|gå|har|hade|är|var|blir|får|kan|vill|måste|skulle|tar|igen|vidare|remiss|svar|senast|yttrande|bereda|den|det)(?!\p{L})/iu
/** `innan B får den ska A ha den`: the second one first, and the other way round. */
export const secondFirst =
  /innan (?<second>[^,.]+?) (?:får|tar|ser|behandlar) .*?(?:ska|måste|bör)(?: också| även)? (?<first>\p{L}[^,.]*?) (?:ha|få|se|ta|säga|yttra)(?!\p{L})/iu
export const firstBefore =
  /(?:ska|måste|bör|skall)(?: också| även)? (?<first>\p{L}[^,.]*?) (?:ha|få|se|ta|säga|yttra)(?!\p{L}).*? innan (?<second>[^,.]+?) (?:får|tar|ser|behandlar)(?!\p{L})/iu
/** To whom something goes. */
export const goesTo = /(?<!\p{L})(?:till|hos) (?<body>\p{L}[\p{L}-]*)/giu
/** The end of what a body is called: what it did. */
export const didAway =
  /\s+(?:för sin del|har|hade|fastst\p{L}*|godkän\p{L}*|anta\p{L}*|antog\p{L}*|beslut\p{L}*|beslöt|klubb\p{L}*|sa|sade|tog|tagit|biföll|avslog|ställde|redan|i|går|igår|den|nu)$/iu
/** What stands before it. */
export const didBefore =
  /^(?:.* )?(?:av|inkommit från \p{L}[\p{L} ]*:|att) (?=\p{L}{4})|^\d+ ?[a-d]? ?[-–:] /iu
/** Before the verb that says what was decided. */
export const beforeDid =
  /^(?:(?:har|hade|för sin del|redan|nu|också|då|i (?:mån|tis|ons|tors|fre|lör|sön)dags|i går|igår) )+/iu
/** What a body did. */
export const did =
  /(?<!\p{L})(?:godkän(?:de|t|ner)|antog|antagit|anta|tillstyrk\p{L}*|fastställ\p{L}*|klubba\p{L}*|bevilja\p{L}*|avslog|avslagit|avgjor\p{L}*|tog|tagit|ställ(?:de|er|t) sig|biföll|beslutade|beslutat|slagits? fast|sagt|sa)(?!\p{L})/iu
export const lastWeekday =
  /(?<!\p{L})(?:i |förra )(?<day>mån|tis|ons|tors?|fre|lör|sön)(?:da(?:gs|n|gen)|s)?(?!\p{L})/iu
/** Who stands behind: all of them. */
export const everyone =
  /(?<!\p{L})(?:(?:alla|samtliga|allihop|hela gruppen)(?!\p{L})|gruppen (?:ställer sig|står) (?!inte))/iu
/** But for some. */
export const but = /(?<!\p{L})(?:utom|förutom|undantaget|minus)(?!\p{L})/iu
/** What a member's party is called, by the member: `Karins kommun`, `hos Åsa`. */
export const theirs = {
  pronoun: /(?<!\p{L})(?:hans|hennes|deras) (?:kommun|nämnd|fullmäktige)(?!\p{L})/iu,
  behind:
    /^(?:'s|s)? (?:kommun\p{L}*|\p{L}*nämnd\p{L}*|\p{L}*styrelse\p{L}*|fullmäktige|KS|KF|hemmaplan|region\p{L}*|sida|politiker)(?!\p{L})/iu,
  before: /(?<!\p{L})(?:hos|hemma hos|från)\s+$/iu,
  tells:
    /^(?:,)? (?:mejla\p{L}*|maila\p{L}*|rapporterar|meddelar|ringde|hälsar|berättar|har (?:fått|med sig)|säger att)(?!\p{L})/iu,
  name: (person: string): string =>
    `${person.replace(/s$/u, '')}${/[sxz]$/u.test(person) ? '' : 's'} kommun`,
}
/** Before whoever only tells of it. */
export const source = /^(?:sa|sade|sager|enligt|meddelar|berattar)$/u
/** Before a body that is named behind what it decided. */
export const ledBy = /(?:\s+(?:av|i|på|hos))\s+$/iu
/** What leads to the wording of what it decided. */
export const beforeWording = /^[^:,]{0,60}?(?:: (?=\p{L})|(?<!\p{L})att (?=\p{L}))/iu
export const asideBehind =
  /, (?:det (?:ska|bör|borde|kan)|bra att|så (?:vi|punkt|på)|ta med|notera|får ni) .*$/iu
/** Sent out for answers, and the clause that says which. */
export const forAnswers = /(?<!\p{L})(?:på )?remi(?:ss|tteras|tterades)(?!\p{L})/iu
export const answersAsked = /(?<!\p{L})(?:svar|yttrande|synpunkter)(?!\p{L})/iu
export const answerWord = 'remiss'
/** What is asked of whom something goes to. */
export const asksFor =
  /(?<!\p{L})för (?<what>(?:fortsatt |vidare |ytterligare |skriftligt |slutligt )?(?:beredning|yttrande|synpunkter|kännedom|utredning|handläggning|arbete|beslut|avgörande|ställningstagande|godkännande))(?!\p{L})/iu
/** What is left of that behind a name. */
export const endsInFor = /\s+för(?: (?:fortsatt|vidare|ytterligare|skriftligt|slutligt))?$/iu
/** Where the name of a body goes on to say what it is for, and where that ends. */
export const nameGoesOn =
  /(?<=(?:grupp|nämnd|råd|utskott|styrelse|nätverk|forum|enhet|avdelning|kommitté|beredning|ledning|förvaltning|myndighet|samverkan)(?:en|et|n)?) för (?!att |(?:fortsatt|vidare|ytterligare|närmare|slutligt|formellt) |(?:\p{L}+ )?(?:beredning|yttrande|synpunkter|kännedom|utredning|handläggning|beslut|avgörande|godkännande|information|diskussion|komplettering|svar|genomgång|granskning|påseende)(?!\p{L}))\p{Ll}/iu
export const endsName =
  / (?:som|där|innan|senast|till|så|nu|sedan|sen|idag|först|igen|den \d|i (?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|höst|vår)|och (?:de|det|den|vi|han|hon|sedan|sen)|för (?:beslut|yttrande|beredning|kännedom))(?!\p{L})/iu
