/** Patterns around days, weeks, times and due times as they are read; a blank stands for one or more. */
export const timing: TimingWords = {
  ordinals: [':?[ea]'],
  looseOrdinals: [':[ea]'],
  oclock: ['kl', 'klockan'],
  on: ['på'],
  article: ['den'],
  ofMonth: ['dagen i', 'dag i'],
  inWeek: ['i'],
  today: [String.raw`i\s*dag`],
  tomorrow: [String.raw`i\s*morgon`],
  dayAfterTomorrow: [String.raw`(?:i\s*)?övermorgon`],
  yesterday: [String.raw`i\s*går`],
  after: ['om', 'inom'],
  spans: {
    days: ['dag', 'dagar'],
    weeks: ['vecka', 'veckor', 'v'],
    months: ['månad', 'månader'],
    quarters: ['kvartal'],
    halves: ['halvår'],
    years: ['år'],
  },
  longer: {
    before: ['ytterligare', 'extra'],
    amid: ['extra', 'till'],
    behind: ['till', 'extra', 'mer', 'ytterligare', 'längre', 'framåt', 'fram', 'senare'],
  },
  next: ['nästa'],
  this: ['nu på', 'denna', 'den här'],
  coming: ['nu', 'nästkommande', 'kommande', 'på'],
  besideWeek: ['i', 'under'],
  week: [String.raw`vecka(?: nr\.?)?`, 'veckorna', 'v'],
  nextWeek: ['nästa vecka'],
  thisWeek: ['denna vecka', 'den här veckan', 'innevarande vecka', '(?:slutet av )?veckan'],
  limits: [
    String.raw`(?:(?:klart?|färdigt?) )?(?:(?:allra )?senast(?: till)?|till och med|t\.?\s?o\.?\s?m\.?)`,
    '(?:(?:före|innan|till|vid) )?utgången av',
    '(?:före|innan) slutet av',
  ],
  limitsAfter: ['(?:allra )?senast'],
  toward: ['till'],
  before: ['före', 'innan'],
  nextMeeting: [
    '(?:(?:till|vid|på|inför|före|innan|i samband med) )?(?:nästa|nästkommande|kommande) (?:möte|mötet|mötestillfälle|mötestillfället|sammanträde|gång)',
  ],
  undated: [
    'snarast(?: möjligt| tänkbart)?',
    'så (?:snart|fort) (?:som )?(?:möjligt|det går|vi kan|detta är möjligt)',
    '(?:omgående|omedelbart|genast|inom kort|inom närtid|i närtid|inom en snar framtid|i dagarna|kontinuerligt|löpande|fortlöpande|regelbundet|återkommande|successivt|tills vidare|framöver|framgent|senare|på sikt|på längre sikt|så småningom|vid behov|vid tillfälle|när det passar|när tid finns|snart|framåt)',
    '(?:efter|innan|före|över) (?:sommaren|sommarledigheten|semestern|semestrarna|semesterperioden|helgerna|helgen|storhelgen|lovet|påsklovet|sportlovet|höstlovet|jullovet)',
    String.raw`(?:senare|längre fram|framåt|någon gång|tidigast)(?: (?:i|under|på|till|framåt|mot))? (?:\p{L}+ )?\p{L}+`,
    '(?:(?:vid|på|till|inför|under) )?(?:ett |något |ett av )?(?:senare|kommande|annat|framtida) (?:möten?|mötestillfällen?|sammanträden?|tillfällen?|träff(?:ar)?)',
  ],
  datedMeeting: ['(?:(?:till|vid|på) )?mötet'],
  leads: ['tid', 'från'],
  between: ['mellan'],
  to: ['till'],
  morning: [String.raw`fm\.?`],
  afternoon: [String.raw`em\.?`],
  counted: [
    'procent',
    String.raw`min\b`,
    'minuter',
    String.raw`tim\b`,
    'timmar',
    'timme',
    String.raw`dagar?\b`,
    'veckor',
    'månader',
    String.raw`år\b`,
    'personer',
    'deltagare',
    String.raw`st\b`,
    String.raw`kr\b`,
    'tkr',
    'mkr',
    'miljon',
    'kronor',
    'kommuner',
    'punkter',
  ],
}

export interface TimingWords {
  /** Behind the number of a day: `6:e`, `6th`. */
  readonly ordinals: readonly string[]
  /** Those that say by themselves that a day of a month is meant. */
  readonly looseOrdinals: readonly string[]
  /** Before an hour. */
  readonly oclock: readonly string[]
  readonly on: readonly string[]
  readonly article: readonly string[]
  /** Between a day and its month. */
  readonly ofMonth: readonly string[]
  /** Between a weekday and its week. */
  readonly inWeek: readonly string[]
  readonly today: readonly string[]
  readonly tomorrow: readonly string[]
  readonly dayAfterTomorrow: readonly string[]
  readonly yesterday: readonly string[]
  /** Before a span of time that ends on the day meant: `om tre veckor`. */
  readonly after: readonly string[]
  readonly spans: Readonly<
    Record<'days' | 'weeks' | 'months' | 'quarters' | 'halves' | 'years', readonly string[]>
  >
  /** Around so much more time: `ytterligare två veckor`, `två veckor till`. */
  readonly longer: Readonly<Record<'before' | 'amid' | 'behind', readonly string[]>>
  /** Before a weekday: of next week, of this one, or whichever comes first. */
  readonly next: readonly string[]
  readonly this: readonly string[]
  readonly coming: readonly string[]
  readonly besideWeek: readonly string[]
  /** Before the number of a week. */
  readonly week: readonly string[]
  readonly nextWeek: readonly string[]
  readonly thisWeek: readonly string[]
  /** Before and behind the last time that will do. */
  readonly limits: readonly string[]
  readonly limitsAfter: readonly string[]
  readonly toward: readonly string[]
  readonly before: readonly string[]
  readonly nextMeeting: readonly string[]
  /** A time that no calendar has: as soon as possible, on an ongoing basis, after the summer. */
  readonly undated: readonly string[]
  readonly datedMeeting: readonly string[]
  /** Before a time: `från 9`. */
  readonly leads: readonly string[]
  readonly between: readonly string[]
  readonly to: readonly string[]
  readonly morning: readonly string[]
  readonly afternoon: readonly string[]
  /** What a number may count instead of hours. */
  readonly counted: readonly string[]
}
