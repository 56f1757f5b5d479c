import type { Day } from '../../../meetings/calendar.ts'

/** What a form says when it is sent: sentences of the contract, each value already fit for its place in them. */
export const say = {
  announce: ({ on }: { on: Day }) => `kalla ${on}`,
  publishAgenda: ({ on }: { on: Day }) => `skicka dagordning ${on}`,
  adoptAgenda: 'fastställ dagordning',
  startMeeting: ({ on }: { on: Day }) => `starta möte ${on}`,
  closeMeeting: 'avsluta möte',
  allPresent: 'närvarande: alla',
  asAnswered: 'närvarande: enligt svar',
}
