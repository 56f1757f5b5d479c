import type { Day } from '../../../meetings/calendar.ts'
import { formatDate } from '../words/dates.ts'

/** Which meeting's record a sentence is about, where that is not plain. */
export const which = {
  ask: ({
    today,
    last,
    isSent,
  }: {
    today: Day | undefined
    last: Day | undefined
    isSent: boolean
  }) => {
    if (last === undefined) return 'Today’s meeting has not been started yet. Shall I start it?'
    const sent = `The minutes of the meeting of ${formatDate(last)} have been sent already, so they will show on which day this was changed.`
    if (today === undefined) return `${sent} Is it about that meeting?`
    return `Today’s meeting has not been started yet.${isSent ? ` ${sent}` : ''} Which meeting is it about?`
  },
  start: 'Start today’s meeting',
  meeting: ({ day }: { day: Day }) => `The meeting of ${formatDate(day)}`,
  /** Where there are several, and where there is one. */
  none: { several: 'Neither', one: 'No' },
}
