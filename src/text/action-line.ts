import type { Action } from '../meetings/action.ts'
import { daysLate } from '../meetings/actions.ts'
import { dayOf, type Day } from '../meetings/calendar.ts'
import { lastDay } from '../meetings/due.ts'
import type { Group } from '../meetings/group.ts'
import type { PersonId } from '../meetings/ids.ts'
import { ownersMarked } from '../meetings/owners.ts'
import { meetingDaysOf } from '../meetings/reminding.ts'
import { nameOf } from '../meetings/roster.ts'
import { cut } from './cut.ts'
import type { Dates } from './dates.ts'

/** An action in a list or an answer; every value is ready to be shown, and empty or absent where there is none. */
export interface ActionLine {
  readonly id: string
  readonly text: string
  /** Absent where it goes without saying: in one’s own list. */
  readonly owners?: string | undefined
  readonly due: string
  /** `3 dagar försenat` */
  readonly late: string
  readonly postponed: number
  /** `2026-02-06 § 9a` */
  readonly cite: string
  /** `6 mars 2026` */
  readonly doneOn?: string
  /** Who said that it is not theirs. */
  readonly disowned?: string
  /** What hinders it, and since when: `6 mars 2026`. */
  readonly stuck?: { readonly since: string; readonly why: string }
}

/** An action as its line in a list shows it. `own`: whose list it is, so that their name goes without saying. */
export function actionLine(
  group: Group,
  action: Action,
  today: Day,
  {
    dates,
    length,
    own,
  }: { readonly dates: Dates; readonly length: number; readonly own?: PersonId | undefined },
): ActionLine {
  const { zone } = group.settings
  const meetingDay = meetingDaysOf(group)
  const last = action.due && lastDay(action.due, meetingDay)
  const late = daysLate(action, meetingDay, today)
  const [owner, ...others] = action.owners
  const alone =
    own !== undefined && owner?.kind === 'person' && owner.person === own && others.length === 0
  const disowned =
    action.status === 'done'
      ? ''
      : Object.keys(action.disowned ?? {})
          .map((id) => nameOf(group, id))
          .join(', ')
  return {
    id: action.id,
    text: cut(action.text, length),
    owners: alone ? undefined : ownersMarked(group, action),
    due: action.due ? dates.formatDue(action.due, meetingDay) : '',
    late: late > 0 && last !== undefined ? dates.formatOverdue(last, today) : '',
    postponed: action.postponements.length,
    cite: action.given?.cite ?? '',
    ...(action.status === 'done'
      ? { doneOn: dates.formatDate(dayOf(new Date(action.doneAt), zone)) }
      : {}),
    ...(disowned === '' ? {} : { disowned }),
    ...(action.status === 'open' && action.stuck
      ? {
          stuck: {
            since: dates.formatDate(dayOf(new Date(action.stuck.at), zone)),
            why: cut(action.stuck.why, 160),
          },
        }
      : {}),
  }
}
