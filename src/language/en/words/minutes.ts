import type { MinutesWords } from '../../sv/words/minutes.ts'

/** Words that are read about the minutes. */
export const minutes: MinutesWords = {
  internal: ['internal', 'internal note'],
  previous: [
    'previous minutes',
    'previous notes',
    'previous meeting notes',
    'minutes of the last meeting',
    'minutes of the previous meeting',
    'notes of the last meeting',
    'last minutes',
  ],
  saysNoted: [String.raw`(?:is|was|were|are) noted\.?\s*$`],
  internally: { internally: ['internal'] },
  editions: { public: ['public', 'public edition', 'the public edition'] },
  files: {
    minutes: ['minutes', 'the minutes', 'meeting notes', 'the meeting notes'],
    calendar: ['calendar file', 'calendar', 'the calendar file', 'the calendar'],
  },
  parts: {
    attendance: ['attendance', 'the attendance', 'participants', 'the list of participants'],
    heading: ['heading', 'the heading', 'title'],
  },
  publish: {
    either: ['minutes', 'the minutes', 'meeting notes', 'the meeting notes'],
    edition: [],
  },
  forms: { pdf: ['PDF'], docx: ['Word', 'docx'] },
  again: { again: ['again'] },
  outcomes: {
    noted: ['noted'],
    remitted: ['remitted', 'remit'],
    deferred: ['deferred', 'defer'],
    dropped: ['dropped', 'drop'],
    referred: ['referred', 'refer'],
    withdrawn: ['withdrawn'],
    comesBack: ['comes back'],
    carriedOn: ['carried on'],
    adopted: ['adopted'],
    rejected: ['rejected'],
  },
}
