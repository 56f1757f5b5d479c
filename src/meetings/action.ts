import type { Doc } from './doc.ts'
import type { Day } from './calendar.ts'
import type { Due } from './due.ts'
import type { Marks } from './record-entry.ts'
import type { ActionId, ItemId, MatterId, MeetingId, PersonId } from './ids.ts'

/** Who carries an action: a person of the roster, or a unit, role or outside body that was marked as such. */
export type Owner = (
  | { readonly kind: 'person'; readonly person: PersonId }
  | { readonly kind: 'body'; readonly body: string }
) & {
  /** One of all, each of whom reports for themselves. */
  readonly each?: true
}

/** That one of those who report for themselves has done their part; how it went is among the reports. */
interface PartDone {
  readonly at: string
  readonly by: PersonId
}

/** Where an action was given. */
interface Given {
  readonly meetingId: MeetingId
  readonly on: Day
  readonly itemId?: ItemId
  /** The decision it follows from. Absent: none, or given before that was kept (then `cite` tells). */
  readonly decision?: string
  /** The matter inside the item; absent for the item's own. */
  readonly matter?: MatterId
  /** As cited: `2026-02-06 § 9a`, or the date alone where no item is tied. */
  readonly cite: string
}

interface Postponement {
  readonly at: string
  readonly by: PersonId
  readonly from?: Due
  readonly to: Due
  readonly reason?: string
}

interface Report {
  readonly at: string
  readonly by: PersonId
  readonly text: string
}

/** An owner said that it is not theirs; `suggests` is whom they named instead, as typed. Until it is handed over, the secretary answers for it. */
interface Disowned {
  readonly at: string
  readonly suggests?: string
}

interface Stuck {
  readonly at: string
  readonly by: PersonId
  readonly why: string
}

/** Which reminders have gone out, so that none is sent twice: reminder key -> instant. */
type Reminded = Readonly<Record<string, string>>

interface ActionFacts extends Doc, Marks {
  readonly type: 'action'
  readonly id: ActionId
  readonly text: string
  readonly owners: readonly Owner[]
  readonly due?: Due
  /** Of owners who report for themselves those who have, by `ownerKey`. */
  readonly parts?: Readonly<Record<string, PartDone>>
  readonly given?: Given
  /** Whose it was and when it was due as its meeting gave it, where either has changed since. What the minutes say. */
  readonly minuted?: { readonly owners: readonly Owner[]; readonly due?: Due }
  readonly postponements: readonly Postponement[]
  readonly reports: readonly Report[]
  readonly reminded: Reminded
  /** Reminders whose time lies before this instant are void: the due time was set, or the action reopened, after it. Absent: `createdAt`. */
  readonly remindFrom?: string
  readonly disowned?: Readonly<Record<PersonId, Disowned>>
  /** What hinders it, as an owner said; gone with the next word about it. Reminders rest for two weeks. */
  readonly stuck?: Stuck
  /** The latest post to each person in which the action can be answered, so that an answered one says so where it stands: the ids of deliveries. */
  readonly posts?: Readonly<Record<PersonId, string>>
  readonly createdAt: string
  readonly createdBy: PersonId
  /** When anything but a reminder last changed: what the next meeting is told about. */
  readonly changedAt: string
}

export interface OpenAction extends ActionFacts {
  readonly status: 'open'
}
export interface DoneAction extends ActionFacts {
  readonly status: 'done'
  readonly doneAt: string
  readonly doneBy: PersonId
  readonly how?: string
}

export type Action = OpenAction | DoneAction
