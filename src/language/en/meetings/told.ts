import { listed, plural } from '../words/wording.ts'
import type { Count, Counts } from '../../../meetings/answers.ts'
import type { Day } from '../../../meetings/calendar.ts'
import { formatDate, formatDay, formatTimes } from '../words/dates.ts'
import type { DayTold, MeetingTold } from '../../../text/meetings.ts'

/** How texts about meetings say days, places and counts. */
export const day = (on: Day): string => formatDay(on)
export const date = (on: Day): string => formatDate(on)
export const times = ({ start, end }: Pick<MeetingTold, 'start' | 'end'>): string =>
  formatTimes(start, end)
export const when = (meeting: MeetingTold): string => `${day(meeting.on)}, ${times(meeting)}`
const forms = { onSite: 'in person', online: 'online', both: 'in person and online' } as const
export const whenWhere = (meeting: MeetingTold): string =>
  `${when(meeting)}${meeting.place === undefined ? '' : `, ${meeting.place}`}${meeting.form === undefined ? '' : ` (${forms[meeting.form]})`}`
/** Sentences that stand, one after another, or one a line. */
export const told = (...parts: readonly (string | false | undefined)[]): string =>
  parts.filter(Boolean).join(' ')
export const lines = (...parts: readonly (string | false | undefined)[]): string =>
  parts.filter(Boolean).join('\n')
export const stopped = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`)
export const some = (all: readonly string[]): string =>
  all.length > 10 ? `${all.slice(0, 10).join(', ')} and ${all.length - 10} more` : listed(all)

export const where = ({ place, form }: MeetingTold): string =>
  lines(place !== undefined && `Place: ${place}`, form !== undefined && `Form: ${forms[form]}`)
export const linkMissing = ({ form, link }: MeetingTold, say: string): string | false =>
  form !== undefined &&
  form !== 'onSite' &&
  link === undefined &&
  `The link is missing. Add it with “move meeting ${say} ; online” and the address.`
export const online = ({ link }: MeetingTold) => link !== undefined && `Online: ${link}`
export const odd = ({ on, holiday, weekend, farAhead }: DayTold): string =>
  told(
    holiday !== undefined && `Note: ${day(on)} is ${holiday}.`,
    holiday === undefined && weekend && `Note: ${day(on)} is not a working day.`,
    farAhead &&
      `Note: that day is already past this year, so I read it as ${date(on)}. If that is the wrong year, write “undo”.`,
  )
export const tied = (actions: readonly string[], on: string) =>
  actions.length > 0 &&
  `${some(actions)}, due at the next meeting, now ${plural(actions.length, 'follows', 'follow')} ${on}.`

function byStandIn({ coming, replaced }: Count): string {
  if (replaced === 0) return ''
  return replaced === coming ? ' (by substitute)' : ` (${replaced} by substitute)`
}
export const tally = (counts: Count): string =>
  [
    ...(counts.coming > 0 ? [`${counts.coming} coming${byStandIn(counts)}`] : []),
    ...(counts.notComing > 0 ? [`${counts.notComing} not coming`] : []),
    ...(counts.unanswered > 0 ? [`${counts.unanswered} without an answer`] : []),
  ].join(', ')
export const anyAnswer = ({ coming, notComing }: Count): boolean => coming + notComing > 0
export const soFar = (counts: Count): string =>
  anyAnswer(counts) ? `Answers so far: ${tally(counts)}.` : 'Nobody has answered yet.'
export const byOrganisation = ({ organisations, ...sums }: Counts) => {
  if (!anyAnswer(sums)) return undefined
  const coming = organisations.filter((one) => one.coming > 0)
  const silent = organisations.filter(
    (one) => one.coming + one.notComing === 0 && one.unanswered > 0,
  )
  const undecided = organisations.filter(
    (one) => one.coming === 0 && one.notComing > 0 && one.unanswered > 0,
  )
  const absent = organisations.filter((one) => one.coming === 0 && one.unanswered === 0)
  return (
    organisations.length > 0 &&
    told(
      coming.length > 0 &&
        `Coming: ${coming.map((one) => `${one.name} ${one.coming}`).join(', ')}.`,
      silent.length > 0 && `No answer yet from ${listed(silent.map((one) => one.name))}.`,
      undecided.length > 0 && `Nobody yet from ${listed(undecided.map((one) => one.name))}.`,
      absent.length > 0 && `Nobody comes from ${listed(absent.map((one) => one.name))}.`,
    )
  )
}

export const howToAnswer = '“attending”, “not attending” or “substitute” and the name'
