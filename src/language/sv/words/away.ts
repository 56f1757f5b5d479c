/** Staying away from a meeting, as it is said in a text. */
export const away: AwayWords = {
  elsewhere: [
    'framåt',
    'fram',
    'vidare',
    'åt',
    'ihåg',
    'igång',
    'igenom',
    'loss',
    'upp',
    'ner',
    'över',
    'överens',
    'undan',
    'längre',
    'in i',
  ],
  clearly: [
    String.raw`(?:kommer|kom)(?: (?:jag|han|hon|hen|vi|de))?(?: (?:tyvärr|nog|dessvärre|troligen))? (?:inte|ej)(?: (?:att )?(?:kunna )?(?:komma|delta|närvara|medverka|vara med|vara där))?`,
    String.raw`(?:kan|kunde|hinner|hann|får|fick)(?: (?:jag|han|hon|hen|vi|de))?(?: (?:tyvärr|nog|dessvärre|troligen))? (?:inte|ej) (?:komma|delta|närvara|medverka|vara med|vara där)`,
    String.raw`(?:deltar|deltog|närvarar|närvarade|medverkar|medverkade)(?: (?:tyvärr|dessvärre))? (?:inte|ej)`,
    String.raw`(?:är|var|blir|blev)(?: (?:tyvärr|dessvärre))? (?:frånvarande|förhindrad(?: att (?:komma|delta|närvara))?)`,
    String.raw`(?:har|hade|får|fick)(?: tyvärr)?(?: fått)? förhinder`,
    String.raw`uteblir|uteblev`,
    String.raw`(?:missar|missade|står över|stod över|hoppar över|hoppade över) (?:nästa )?mötet?`,
    String.raw`(?:lämnar|har lämnat|lämnade|anmäler|har anmält|anmälde) (?:återbud|förhinder|frånvaro)`,
    String.raw`(?:skäl|skälet|anledning|anledningen|orsak|orsaken) till (?:\p{L}+s )?(?:frånvaron?|återbudet?|förhindret?)`,
  ],
  gone: [
    String.raw`(?:är|var|blir|blev)(?: (?:tyvärr|dessvärre))? (?:borta|bortrest|ledig|sjuk|sjukskriven|upptagen)`,
    String.raw`(?:kan|hinner)(?: (?:jag|han|hon|hen|vi|de))?(?: (?:tyvärr|nog|dessvärre))? (?:inte|ej)`,
  ],
  atMeeting: [
    'på mötet',
    'till mötet',
    'vid mötet',
    'från mötet',
    'mötet',
    'på nästa möte',
    'till nästa möte',
    'till kallelsen',
    'den dagen',
    'den här gången',
    'denna gång',
    'då',
    'alls',
    'till dess',
  ],
  somebody: ['jag', 'han', 'hon', 'hen', 'vi', 'de'],
  oneself: ['jag', 'vi'],
  joins: ['men', 'och', 'för', 'så', 'att', 'tyvärr', 'dessvärre', 'hej', 'eftersom', 'då', 'obs'],
  otherwise: ['men', 'utan', 'så', 'vilket', 'och det'],
  // Also of the verbs of an answer to an announcement.
  signs: [
    String.raw`(?:inte|ej)(?!\p{L})`,
    'frånvar',
    'förhin',
    'utebl',
    'miss',
    'står över',
    'stod över',
    'hoppa',
    'återbud',
    'anmäl',
    'borta',
    'bortrest',
    'ledig',
    'sjuk',
    'upptagen',
    'skäl',
    'anledning',
    'orsak',
    'ersätts',
  ],
  signsInside: [],
}

export interface AwayWords {
  /** What follows a verb of coming and makes it tell of no meeting: `vidare`. */
  readonly elsewhere: readonly string[]
  /** Patterns of staying away from a meeting. */
  readonly clearly: readonly string[]
  /** Patterns of being elsewhere, which may be from a meeting where one is named. */
  readonly gone: readonly string[]
  /** How the meeting is spoken of, without its day. */
  readonly atMeeting: readonly string[]
  /** Words for a person. */
  readonly somebody: readonly string[]
  /** Words for whoever speaks. */
  readonly oneself: readonly string[]
  /** What may stand before a clause. */
  readonly joins: readonly string[]
  /** Behind a comma they begin what is no reason. */
  readonly otherwise: readonly string[]
  /** Without one of these at the beginning of a word nothing of all this is told. */
  readonly signs: readonly string[]
  /** The same inside a word. */
  readonly signsInside: readonly string[]
}
