import { formatDay } from './words/dates.ts'
import type { taps as sv } from '../sv/taps.ts'

export const taps: typeof sv = {
  back: 'Back',
  unknown:
    'That button leads nowhere any more, and nothing has changed. Write “help” and I will show what you can do.',
  answered: {
    attending: ({ on }) =>
      `Your answer is noted: you will attend the meeting of ${formatDay(on)}. If you cannot come after all, write “not attending”.`,
    notAttending: ({ on }) =>
      `Your answer is noted: you will not attend the meeting of ${formatDay(on)}. If you can come after all, write “attending”.`,
    substitute: ({ name, on }) =>
      `Your answer is noted: ${name} comes in your place to the meeting of ${formatDay(on)}. If you can come after all, write “attending”.`,
  },
  nothingFilledIn:
    'Nothing is filled in, so nothing is recorded. Fill in what you want to change and press again.',
}
