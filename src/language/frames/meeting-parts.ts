import type { Count, Counts } from '../../meetings/answers.ts'
import type { Clock } from '../../meetings/calendar.ts'
import type { MeetingForm } from '../../meetings/meeting.ts'
import { lines } from '../../text/cut.ts'
import type { Dates } from '../../text/dates.ts'
import type { DayTold, MeetingTold } from '../../text/meetings.ts'
import { after, sentences, type Part } from '../../text/parts.ts'
import type { Wording } from '../../text/wording.ts'
import type { Each, Say } from './say.ts'

type PartStrings = Each<
  'title' | 'place' | 'form' | 'online' | 'allReplaced' | 'nobodyYet' | 'howToAnswer'
>
type PartCounts = Each<
  'andMore' | 'replaced' | 'notComing' | 'unanswered',
  (of: { count: number }) => string
>

/** The words of one language for days, places and counts of meetings. */
export interface MeetingPartWords extends Wording, Dates, PartStrings, PartCounts {
  readonly hours: Say<'times'>
  readonly when: Say<'day' | 'hours'>
  readonly forms: Each<MeetingForm>
  readonly linkMissing: Say<'say'>
  readonly holiday: Say<'day' | 'holiday'>
  readonly noWorkingDay: Say<'day'>
  readonly farAhead: Say<'date'>
  readonly coming: (of: { count: number; byStandIn: string }) => string
  readonly soFar: Say<'tally'>
  readonly from: Each<(typeof kinds)[number], Say<'names'>>
}
type W = MeetingPartWords

export const hours = (w: W, { start, end }: { start: Clock; end: Clock | undefined }): string =>
  w.hours({ times: w.formatTimes(start, end) })
export const when = (w: W, meeting: MeetingTold): string =>
  w.when({ day: w.formatDay(meeting.on), hours: hours(w, meeting) })
export const whenWhere = (w: W, { form, ...meeting }: MeetingTold): string =>
  `${when(w, meeting)}${after(', ', meeting.place)}${form === undefined ? '' : ` (${w.forms[form]})`}`
export const place = (w: W, { place: at, form, link }: MeetingTold): string =>
  lines(
    at !== undefined && `${w.place}: ${at}`,
    form !== undefined && `${w.form}: ${w.forms[form]}`,
    online(w, link),
  )
export const online = (w: W, link: string | undefined): Part =>
  link !== undefined && `${w.online}: ${link}`
export const titled = (w: W, { title }: MeetingTold): Part =>
  title !== undefined && `${w.title}: ${title}`
/** The first ten, and how many more there are. */
export const some = (w: W, all: readonly string[]): string =>
  all.length > 10
    ? `${all.slice(0, 10).join(', ')} ${w.andMore({ count: all.length - 10 })}`
    : w.listed(all)
/** Where people shall meet online and nobody has said where. */
export const linkMissing = (w: W, { form, link }: MeetingTold, say: string): Part =>
  form !== undefined && form !== 'onSite' && link === undefined && w.linkMissing({ say })
export const odd = (w: W, { on, holiday, weekend, farAhead }: DayTold): string =>
  sentences(
    holiday !== undefined && w.holiday({ day: w.formatDay(on), holiday }),
    holiday === undefined && weekend && w.noWorkingDay({ day: w.formatDay(on) }),
    farAhead && w.farAhead({ date: w.formatDate(on) }),
  )

function byStandIn(w: W, { coming, replaced }: Count): string {
  if (replaced === 0) return ''
  return ` (${replaced === coming ? w.allReplaced : w.replaced({ count: replaced })})`
}
export const tally = (w: W, counts: Count): string =>
  [
    counts.coming > 0 && w.coming({ count: counts.coming, byStandIn: byStandIn(w, counts) }),
    counts.notComing > 0 && w.notComing({ count: counts.notComing }),
    counts.unanswered > 0 && w.unanswered({ count: counts.unanswered }),
  ]
    .filter(Boolean)
    .join(', ')
export const anyAnswer = ({ coming, notComing }: Count): boolean => coming + notComing > 0
export const soFar = (w: W, counts: Count): string =>
  anyAnswer(counts) ? w.soFar({ tally: tally(w, counts) }) : w.nobodyYet
const kinds = ['coming', 'silent', 'undecided', 'absent'] as const
function kindOf({ coming, notComing, unanswered }: Count): (typeof kinds)[number] {
  if (coming > 0) return 'coming'
  if (unanswered === 0) return 'absent'
  return notComing > 0 ? 'undecided' : 'silent'
}
/** How many come from each organisation, and from which nobody does, has answered or is decided; nothing before the first answer. */
export function byOrganisation(w: W, { organisations, ...sums }: Counts): string {
  if (!anyAnswer(sums)) return ''
  const those = Object.groupBy(organisations, kindOf)
  const coming = those.coming?.map((one) => `${one.name} ${one.coming}`).join(', ')
  const names = (kind: (typeof kinds)[number]): string | undefined =>
    kind === 'coming' ? coming : w.listed((those[kind] ?? []).map(({ name }) => name))
  return sentences(
    ...kinds.map((kind) => those[kind] && w.from[kind]({ names: names(kind) ?? '' })),
  )
}
