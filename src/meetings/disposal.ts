import type { Group, Person } from './group.ts'
import { Refusal } from './refusal.ts'
import type { Disposable, Disposal, Lasting, RetentionClass } from './retention.ts'
import { disposables, lasting } from './retention.ts'
import { belongs, leaders } from './rights.ts'
import { hasAccount, hasRole, leads, present } from './roster.ts'

/**
 * # How a group decides that records go
 *
 * What is let go of is gone for everybody, so nobody decides it alone or unseen: one of those who lead asks, with the decision it rests on; the group is
 * told; another of them says yes (where one alone leads: somebody of the working committee, else any other member); and it holds after two weeks at the
 * earliest. Until then each of them may say no. That records are kept, or kept longer, holds at once.
 */
const DAY_MS = 24 * 3_600_000
const NOTICE_DAYS = 14
/** A question that nobody has answered for so long is over. */
const LAPSE_DAYS = 60

/** Address and account of somebody who has left are nobody's record: one who leads the group decides alone. */
const alone: ReadonlySet<RetentionClass> = new Set(['contacts'])

const monthsOf = (time: Lasting): number => ('days' in time ? time.days / 30 : time.months)

/** Whether a time for a kind of records takes two to decide: it makes something go that would have stayed. */
export function takesTwo(group: Group, kind: RetentionClass, months: number): boolean {
  const now = lasting(group.settings, kind)
  return !alone.has(kind) && (now === undefined || months < monthsOf(now))
}

/** What waits for its second word or its day. */
export const pendingDisposal = (group: Group, kind: Disposable): Disposal | undefined => {
  const held = group.disposals?.[kind]
  return held?.heldAt === undefined ? held : undefined
}

const after = (at: string, days: number): Date => new Date(Date.parse(at) + days * DAY_MS)

/** The day before which it does not hold, whatever anybody says. */
export const noticeEnds = (held: Disposal): Date => after(held.askedAt, NOTICE_DAYS)

const withDisposal = (group: Group, kind: Disposable, next: Disposal | undefined): Group => ({
  ...group,
  disposals: { ...group.disposals, [kind]: next },
})

/** The group with a question about its records. Refuses `disposalWaits`, `removedWaits`. */
export function askDisposal(
  group: Group,
  person: Person,
  asked: Pick<Disposal, 'months' | 'decision' | 'keys'> & { readonly kind: Disposable },
  now: Date,
): Group {
  const held = pendingDisposal(group, asked.kind)
  if (held && after(held.askedAt, LAPSE_DAYS) > now)
    throw asked.kind === 'removed'
      ? new Refusal('removedWaits', {})
      : new Refusal('disposalWaits', { kind: asked.kind })
  return withDisposal(group, asked.kind, {
    months: asked.months,
    decision: asked.decision,
    ...(asked.keys ? { keys: asked.keys } : {}),
    by: person.id,
    askedAt: now.toISOString(),
    others: leaders(group)
      .map(({ id }) => id)
      .filter((id) => id !== person.id),
  })
}

/** Whose word counts as the second one: of the others who lead, or led when it was asked; else of the committee; else of the members. */
export function seconds(group: Group, kind: Disposable): readonly Person[] {
  const held = pendingDisposal(group, kind)
  if (!held) return []
  const people = present(group).filter(
    (person) => person.id !== held.by && hasAccount(person) && belongs(person),
  )
  const leading = people.filter((person) => leads(person) || held.others.includes(person.id))
  const committee = people.filter((person) => hasRole(person, 'committee'))
  const [first = []] = [leading, committee, people].filter(({ length }) => length > 0)
  return first
}

/** Whether somebody who does not lead the group is asked to answer for its records now. */
export const mayAnswerDisposal = (group: Group, person: Person): boolean =>
  disposables.some((kind) => mayRefuse(group, kind, person))

const mayRefuse = (group: Group, kind: Disposable, person: Person): boolean =>
  pendingDisposal(group, kind) !== undefined &&
  (leads(person) ||
    hasRole(person, 'committee') ||
    seconds(group, kind).some(({ id }) => id === person.id))

/** The group with the second word. Refuses `disposalSecond`. */
export function confirmDisposal(group: Group, kind: Disposable, person: Person): Group {
  const held = pendingDisposal(group, kind)
  if (!held) return group
  const able = seconds(group, kind)
  if (!able.some(({ id }) => id === person.id))
    throw new Refusal('disposalSecond', { who: able.map(({ name }) => name) })
  return withDisposal(group, kind, { ...held, confirmedBy: held.confirmedBy ?? person.id })
}

/** The group without the question. Refuses `disposalSecond`. */
export function refuseDisposal(group: Group, kind: Disposable, person: Person): Group {
  if (!mayRefuse(group, kind, person))
    throw new Refusal('disposalSecond', { who: seconds(group, kind).map(({ name }) => name) })
  return withDisposal(group, kind, undefined)
}

/** When it holds, as far as can be said now. A group of one has nobody to ask. `undefined`: a second word is missing. */
export function disposalHolds(group: Group, kind: Disposable): Date | undefined {
  const held = pendingDisposal(group, kind)
  return held && (held.confirmedBy !== undefined || seconds(group, kind).length === 0)
    ? noticeEnds(held)
    : undefined
}

/** When the clock looks at it again. */
export function disposalLooksAt(group: Group, now: Date): Date | undefined {
  return disposables
    .flatMap((kind) => {
      const held = pendingDisposal(group, kind)
      return held ? [noticeEnds(held), after(held.askedAt, LAPSE_DAYS)] : []
    })
    .sort((a, b) => a.getTime() - b.getTime())
    .find((at) => at > now)
}

/** What was removed is not kept sealed any more, and on what that rests stays in the log. */
function withoutSealed(group: Group, keys: readonly string[]): Group {
  const { sealed = [], ...others } = group
  const left = sealed.filter((key) => !keys.includes(key))
  return left.length > 0 ? { ...others, sealed: left } : others
}

/** The group with all that holds by now, and what has lapsed taken away; and which kinds began to hold. */
export function disposalsDue(
  group: Group,
  now: Date,
): { readonly group: Group; readonly begun: readonly Disposable[] } {
  const begun: Disposable[] = []
  const next = disposables.reduce((so, kind) => {
    const held = pendingDisposal(so, kind)
    if (!held) return so
    const at = disposalHolds(so, kind)
    if (at !== undefined && at <= now) {
      begun.push(kind)
      const holding = withDisposal(so, kind, { ...held, heldAt: now.toISOString() })
      if (kind === 'removed') return withoutSealed(holding, held.keys ?? [])
      return {
        ...holding,
        settings: {
          ...so.settings,
          retention: { ...so.settings.retention, [kind]: held.months },
        },
      }
    }
    return after(held.askedAt, LAPSE_DAYS) <= now ? withDisposal(so, kind, undefined) : so
  }, group)
  return { group: next, begun }
}
