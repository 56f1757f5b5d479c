import type { group as sv } from '../../sv/words/group.ts'

/** The group's settings, and what stands in their values. */
export const group: typeof sv = {
  settings: {
    zone: ['time zone', 'timezone'],
    remindAt: ['reminder time'],
    reminderDays: ['reminder days'],
    quietHours: ['quiet hours'],
    proposalDays: ['last day', 'proposal days'],
    adjustment: ['adjustment'],
  },
  retention: {
    minutes: ['minutes', 'meetings'],
    actions: ['actions'],
    proposals: ['proposals'],
    log: ['log', 'the log'],
    words: ['words', 'typed words'],
    posts: ['posts', 'deliveries'],
    contacts: ['contacts', 'contact details'],
  },
  keptFor: ['after', 'for'],
  kept: ['kept', 'keep', 'for ever', 'forever', 'ever'],
  language: { language: ['language'] },
  languages: { sv: ['Swedish'], en: ['English'] },
  switches: { on: ['on', 'yes'], off: ['off', 'no'] },
}
