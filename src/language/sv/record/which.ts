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
    if (last === undefined) return 'Dagens möte är inte startat än. Ska jag starta det?'
    const sent = `Texten från mötet ${formatDate(last)} är redan utskickad, så det syns där vilken dag det ändrades.`
    if (today === undefined) return `${sent} Gäller det det mötet?`
    return `Dagens möte är inte startat än.${isSent ? ` ${sent}` : ''} Vilket möte gäller det?`
  },
  start: 'Starta dagens möte',
  meeting: ({ day }: { day: Day }) => `Mötet ${formatDate(day)}`,
  /** Where there are several, and where there is one. */
  none: { several: 'Inget av dem', one: 'Nej' },
}
