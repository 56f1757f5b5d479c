import type { Action, DoneAction, OpenAction, Owner } from './action.ts'
import { dayOf, daysBetween, type Day } from './calendar.ts'
import { lastDay, type Due, type MeetingDay } from './due.ts'
import type { ActionId, PersonId } from './ids.ts'
import { ownerKey, ownersLeft, sameOwner } from './owners.ts'
import { LONGEST_MESSAGE } from './longest-text.ts'
import { Refusal } from './refusal.ts'

/** Who does something to an action, and when. */
export interface Doing {
  readonly by: PersonId
  readonly now: Date
  readonly zone: string
}

const MOST_REPORTS = 100
const MOST_POSTPONEMENTS = 100
/** In bytes: an action is one document, and is written together with others. */
const FULLEST = 400_000
/** The longest text, report or reason. */
export const LONGEST_TEXT = LONGEST_MESSAGE

/** Which actions a list shows. */
export type ActionFilter = 'open' | 'overdue' | 'done' | 'all'

/** `U14`, `u 14` -> `U14`; `undefined` for anything else. */
export function readActionId(text: string): ActionId | undefined {
  const number = /^u ?0*([1-9]\d{0,6})$/i.exec(text.trim())?.[1]
  return number === undefined ? undefined : `U${number}`
}

/** Refuses `actionDone`. */
export function stillOpen(action: Action, zone: string): OpenAction {
  if (action.status === 'done')
    throw new Refusal('actionDone', {
      action: action.id,
      doneOn: dayOf(new Date(action.doneAt), zone),
    })
  return action
}

/** Refuses `actionDone`, `tooLong`. */
export function done(action: Action, doing: Doing, how: string | undefined): DoneAction {
  const at = doing.now.toISOString()
  const { status: _open, stuck: _over, ...facts } = stillOpen(action, doing.zone)
  return {
    ...facts,
    status: 'done',
    doneAt: at,
    doneBy: doing.by,
    changedAt: at,
    ...(how ? { how: fitting(how) } : {}),
  }
}

/** Done by some of those who report for themselves, and altogether when nobody is left. Refuses `actionDone`, `tooLong`. */
export function partDone(
  action: Action,
  doing: Doing,
  { by, how }: { readonly by: readonly Owner[]; readonly how: string | undefined },
): Action {
  const at = doing.now.toISOString()
  const part = { at, by: doing.by }
  const open = stillOpen(action, doing.zone)
  const parts = {
    ...open.parts,
    ...Object.fromEntries(by.map((owner) => [ownerKey(owner), part])),
  }
  const next = { ...open, parts, changedAt: at }
  if (ownersLeft(next).length === 0) return done(next, doing, how)
  return how ? reported(next, doing, how) : next
}

/** Open again, as it was; those who reported for themselves do so anew. Refuses `actionOpen`. */
export function reopened(action: Action, doing: Doing): OpenAction {
  if (action.status === 'open') throw new Refusal('actionOpen', { action: action.id })
  const { status: _done, doneAt: _at, doneBy: _by, how: _how, parts: _parts, ...facts } = action
  return {
    ...facts,
    status: 'open',
    changedAt: doing.now.toISOString(),
    remindFrom: doing.now.toISOString(),
  }
}

/** A new due time. It counts as a postponement unless it is known to be earlier. Refuses `actionDone`, `tooLong`, `actionFull`. */
export function postponed(
  action: Action,
  doing: Doing,
  { to, reason }: { readonly to: Due; readonly reason?: string | undefined },
  meetingDay: MeetingDay,
): OpenAction {
  const open = stillOpen(action, doing.zone)
  const [was, becomes] = [open.due && lastDay(open.due, meetingDay), lastDay(to, meetingDay)]
  const moved = dueOn(open, to, doing.now)
  if (was !== undefined && becomes !== undefined && becomes <= was) return moved
  if (open.postponements.length >= MOST_POSTPONEMENTS)
    throw new Refusal('actionFull', { action: action.id })
  const postponement = {
    at: doing.now.toISOString(),
    by: doing.by,
    to,
    ...(open.due ? { from: open.due } : {}),
    ...(reason ? { reason: fitting(reason) } : {}),
  }
  return withRoom({ ...moved, postponements: [...open.postponements, postponement] })
}

const dueOn = (action: OpenAction, due: Due, now: Date): OpenAction => ({
  ...action,
  stuck: undefined,
  due,
  changedAt: now.toISOString(),
  remindFrom: now.toISOString(),
})

/**
 * Handed over: one of several owners gives away what is their `own`, anyone else the whole. Refuses `actionDone`.
 */
export function handedOver(
  action: Action,
  doing: Doing,
  to: readonly Owner[],
  own: readonly Owner[] = [{ kind: 'person', person: doing.by }],
): OpenAction {
  const open = stillOpen(action, doing.zone)
  const isOwn = (owner: Owner): boolean => own.some((one) => sameOwner(one, owner))
  const others = open.owners.some(isOwn) ? open.owners.filter((owner) => !isOwn(owner)) : []
  return ownedBy(
    open,
    [...others, ...to.filter((owner) => !others.some((other) => sameOwner(other, owner)))],
    doing.now,
  )
}

/** Whoever had said that it is not theirs is asked no more; a new owner has not said so. */
const ownedBy = (action: OpenAction, owners: readonly Owner[], now: Date): OpenAction => ({
  ...action,
  owners,
  stuck: undefined,
  disowned: undefined,
  changedAt: now.toISOString(),
  remindFrom: now.toISOString(),
})

/** Refuses `actionDone`, `tooLong`, `actionFull`. */
export function reported(action: Action, doing: Doing, text: string): OpenAction {
  const open = stillOpen(action, doing.zone)
  if (open.reports.length >= MOST_REPORTS) throw new Refusal('actionFull', { action: action.id })
  const at = doing.now.toISOString()
  return withRoom({
    ...open,
    stuck: undefined,
    reports: [...open.reports, { at, by: doing.by, text: fitting(text) }],
    changedAt: at,
  })
}

/** What hinders it is told, and is a report like others. Refuses `actionDone`, `tooLong`, `actionFull`. */
export const stuck = (action: Action, doing: Doing, why: string): OpenAction => ({
  ...reported(action, doing, why),
  stuck: { at: doing.now.toISOString(), by: doing.by, why },
})

/** The sender says that it is not theirs. Refuses `actionDone`, `tooLong`. */
export function disowned(action: Action, doing: Doing, suggests: string | undefined): OpenAction {
  const open = stillOpen(action, doing.zone)
  const at = doing.now.toISOString()
  return {
    ...open,
    disowned: {
      ...open.disowned,
      [doing.by]: { at, ...(suggests ? { suggests: fitting(suggests, 200) } : {}) },
    },
    changedAt: at,
  }
}

export interface Edit {
  readonly text?: string | undefined
  readonly owners?: readonly Owner[] | undefined
  readonly due?: Due | undefined
}

/** Other words, owners or due time. A due time set this way is a correction and no postponement. Refuses `actionDone`, `tooLong`. */
export function edited(action: Action, doing: Doing, edit: Edit): OpenAction {
  const open = stillOpen(action, doing.zone)
  const worded: OpenAction = {
    ...open,
    text: edit.text ? fitting(edit.text) : open.text,
    changedAt: doing.now.toISOString(),
  }
  const owned = edit.owners ? ownedBy(worded, edit.owners, doing.now) : worded
  return edit.due ? dueOn(owned, edit.due, doing.now) : owned
}

/** Refuses `actionFull`. */
function withRoom(action: OpenAction): OpenAction {
  if (Buffer.byteLength(JSON.stringify(action)) > FULLEST)
    throw new Refusal('actionFull', { action: action.id })
  return action
}

function fitting(text: string, limit = LONGEST_TEXT): string {
  if (text.length > limit) throw new Refusal('tooLong', { length: text.length, limit })
  return text
}

/** How many days an open action is late; 0 when it is not, or when nobody knows. */
export function daysLate(action: Action, meetingDay: MeetingDay, today: Day): number {
  const last = action.status === 'open' && action.due ? lastDay(action.due, meetingDay) : undefined
  return last === undefined ? 0 : Math.max(0, daysBetween(last, today))
}

/**
 * Open before done; overdue first, then by last day, those without one last; the done ones latest first. Overdue ones have earlier last
 * days than all others, so the last day alone decides.
 */
export function inOrder(actions: readonly Action[], meetingDay: MeetingDay): readonly Action[] {
  const key = (action: Action): string =>
    (action.status === 'open' && action.due ? lastDay(action.due, meetingDay) : undefined) ?? '9999'
  return [...actions].sort((a, b) => {
    if (a.status !== b.status) return a.status === 'open' ? -1 : 1
    if (a.status === 'done' && b.status === 'done') return b.doneAt.localeCompare(a.doneAt)
    return key(a).localeCompare(key(b)) || numberOf(a) - numberOf(b)
  })
}

const numberOf = (action: Action): number => Number(action.id.slice(1))
