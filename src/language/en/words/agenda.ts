/** What is said of an item: its number, and the fields behind its title. */
export const agenda = {
  fields: {
    kind: ['type'],
    minutes: ['time'],
    presenters: ['presenters', 'presenter', 'presented by'],
    background: ['background'],
    link: ['link'],
    meeting: ['meeting', 'for meeting'],
  },
  kinds: {
    decision: ['decision'],
    discussion: ['discussion'],
    information: ['information'],
  },
  beforeKind: ['for'],
  lengths: { minutes: ['min', 'minutes', 'm'], hours: ['h', 'hour', 'hours'] },
  about: ['about'],
  places: {
    last: ['last', 'the end', 'end'],
    first: ['first', 'the start', 'start', 'the beginning', 'beginning', 'the top', 'top'],
  },
  none: { none: ['none'] },
}
