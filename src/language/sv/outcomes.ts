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
  /(?<!\p{L})(?:med (?:\p{L}+ )?(?:ändring|tillägg|undantag|förbehåll|villkor|justering)\p{L}*|under förutsättning|förutsatt|så ?som|enligt|utan ändring\p{L}*|i enlighet med|i befintligt skick)(?!\p{L}).*$/isu
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
