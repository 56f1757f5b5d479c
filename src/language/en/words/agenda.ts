/** What is said of an item: its number, and the fields behind its title. */
export const agenda = {
  fields: {
    kind: ['type', 'kind', 'sort'],
    minutes: ['time'],
    presenters: ['presenters', 'presenter', 'presented by'],
    background: ['background'],
    link: ['link'],
    meeting: ['meeting', 'for meeting'],
  },
  papers: ['attachment', 'attachments', 'attached', 'paper', 'document'],
  kinds: {
    decision: ['decision'],
    discussion: ['discussion'],
    information: ['information'],
  },
  sharing: { joint: ['joint', 'joint item'], own: ['own', 'own item'] },
  beforeKind: ['for'],
  lengths: { minutes: ['min', 'minutes', 'm'], hours: ['h', 'hour', 'hours'] },
  about: ['about'],
  places: {
    last: ['last', 'the end', 'end'],
    first: ['first', 'the start', 'start', 'the beginning', 'beginning', 'the top', 'top'],
  },
  none: { none: ['none'] },
  followsUp: [String.raw`(?<!\p{L})actions?(?!\p{L})`, 'follow-up'],
  frame: {
    opening: [
      String.raw`welcome|introductions?|opening(?:\s+remarks|\s+of\s+the\s+meeting)?|roll\s?call|attendance|apologies(?:\s+for\s+absence)?|absences?|quorum|check-in`,
      String.raw`declarations?\s+of\s+interests?`,
      String.raw`(?:the\s+)?meeting\s+(?:is\s+)?open(?:s|ed|ing)?`,
      String.raw`(?:(?:election|choice|appointment)\s+of\s+)?adjusters?(?:\s+(?:of\s+the\s+minutes|(?:are\s+)?chosen))?`,
    ],
    agenda: [
      String.raw`(?:(?:adopt|approv)(?:ion|al|e|ing)?\s+(?:of\s+)?)?(?:the\s+)?agenda(?:\s+(?:is\s+)?(?:adopted|approved))?`,
    ],
    reports: [
      String.raw`(?:short\s+|brief\s+|status\s+)?reports?(?:\s+(?:from|by)\s+.{1,120})?|go\s+round|round\s+the\s+table|(?:the\s+)?chair(?:man|person)?['’]?s\s+report`,
    ],
    closing: [
      String.raw`any\s+other\s+(?:business|matters)|other\s+(?:business|matters|questions)|a\.?o\.?b`,
      String.raw`(?:short\s+)?(?:evaluation|summary|wrap-?up)(?:\s+of\s+the\s+meeting)?`,
      String.raw`clos(?:e|ing|ure)(?:\s+of\s+(?:the\s+)?meeting|\s+remarks)?|the\s+meeting\s+(?:is\s+)?clos(?:es|ed)|check-out`,
      String.raw`(?:dates?(?:\s+(?:and\s+(?:time|place)\s+)?of)?\s+)?(?:the\s+)?(?:next|coming|future)\s+meetings?`,
    ],
  },
}
