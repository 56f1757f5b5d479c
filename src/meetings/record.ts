import { refOf } from './ref.ts'
import type { Clock, Day } from './calendar.ts'
import { isCeremony, type FrameTitles } from './frame.ts'
import type { StandingItem } from './group.ts'
import type { MeetingId, PersonId, ProposalId } from './ids.ts'
import { mattersOf } from './matters.ts'
import type { Item, Matter, Outcome, Treatment } from './agenda-item.ts'
import type { ClosedMeeting, Meeting, OpenMeeting, Snapshot } from './meeting.ts'
import { childrenOf, fixNumbers, numbered, showNumber, waitingAdditions } from './numbering.ts'
import type { Proposal } from './proposal.ts'
import { newProposal } from './proposals.ts'
import { Refusal } from './refusal.ts'
import { outcomeOf, returns, type Author, stepsOf } from './course.ts'

/** Opens the record of a meeting: from now on its numbers are fixed. Refuses `meetingAlreadyOpen`, `meetingClosed`, `meetingCancelled`. */
export function opened(meeting: Meeting, now: Date): OpenMeeting {
  if (meeting.status === 'open') throw new Refusal('meetingAlreadyOpen', { day: refOf(meeting) })
  if (meeting.status === 'closed') throw new Refusal('meetingClosed', { day: refOf(meeting) })
  if (meeting.status === 'cancelled') throw new Refusal('meetingCancelled', { day: refOf(meeting) })
  return fixNumbers({ ...meeting, status: 'open', openedAt: now.toISOString() })
}

/** The meeting as it stays. `unknown` are the members of whom nothing was recorded. */
export const closed = (
  meeting: OpenMeeting,
  { by, now }: Author,
  unknown: readonly PersonId[],
  snapshot?: Snapshot,
): ClosedMeeting => ({
  ...meeting,
  status: 'closed',
  closedAt: now.toISOString(),
  closedBy: by,
  unknown,
  ...(snapshot ? { snapshot } : {}),
})

/** Whether anything was said, decided or given under the item, also what was taken away again. */
export const wasReached = (item: Item): boolean =>
  item.emptied === true ||
  (item.recused ?? []).length > 0 ||
  Object.values(item.facts ?? {}).some(({ behind }) => behind !== undefined) ||
  Object.keys(item.notes).length > 0 ||
  Object.keys(item.decisions).length > 0 ||
  stepsOf(item).some(({ matter }) => matter !== undefined) ||
  item.actions.length > 0

/** Whether the item needs an outcome of its own: a heading has those of its sub-items. */
export const standsAlone = (meeting: Meeting, item: Item): boolean =>
  !childrenOf(meeting, item.id).some((child) => !child.removedAt)

/** An item that the next meeting gets back. */
export interface Returning {
  readonly item: Item
  /** A matter named inside the item that comes back for itself. */
  readonly matter?: Matter
  /** Absent for an addition that was never adopted. */
  readonly number?: string
  /** Absent for what was not reached, or not adopted. */
  readonly outcome?: Outcome
}

/**
 * The items that come back when the meeting is closed, in agenda order: those remitted, deferred or dropped, and those not reached.
 * Additions the meeting never adopted do not, whoever wants one proposes it, unless they were proposals that had been taken in. A standing item that was not reached is left out, since `standing` (the titles that the next
 * meeting has anyway) brings it back; so is what opens and closes a meeting, and a heading whose sub-items come back.
 */
export function returning(
  meeting: Meeting,
  standing: readonly string[],
  titles: FrameTitles,
): readonly Returning[] {
  const again = new Set(standing.map(bare))
  const comesBack = ({ item }: { item: Item }): boolean => {
    if (item.removedAt) return false
    const outcome = outcomeOf(item)
    if (outcome && outcome.kind !== 'notTreated') return returns(outcome)
    return (
      standsAlone(meeting, item) &&
      (outcome !== undefined || !wasReached(item)) &&
      !isCeremony(item, titles) &&
      !(item.origin === 'standing' && again.has(bare(item.title)))
    )
  }
  const found = numbered(meeting).filter(comesBack)
  const heads = new Set(found.map(({ item }) => item.parent))
  return [
    ...found
      .filter(({ item }) => !heads.has(item.id))
      .map(({ item, number }) => ({ item, number: showNumber(number), outcome: outcomeOf(item) }))
      .map(({ outcome, ...back }) => ({ ...back, ...(outcome ? { outcome } : {}) })),
    ...numbered(meeting)
      .filter(({ item }) => !item.removedAt)
      .flatMap(({ item, number }) => mattersBack(item, showNumber(number))),
    ...waitingAdditions(meeting)
      .filter(({ proposal }) => proposal !== undefined)
      .map((item) => ({ item })),
  ]
}

const mattersBack = (item: Item, number: string): readonly Returning[] =>
  mattersOf(item).flatMap((matter) => {
    const outcome = outcomeOf(item, matter.id)
    return returns(outcome) && outcome ? [{ item, matter, number, outcome }] : []
  })

/** Titles of standing items that the next meeting has: on its agenda already, else from the group's template. */
export const standingAt = (
  next: Pick<Meeting, 'items'> | undefined,
  template: readonly StandingItem[],
): readonly string[] =>
  next
    ? Object.values(next.items)
        .filter((item) => item.origin === 'standing' && !item.removedAt)
        .map(({ title }) => title)
    : template.map(({ title }) => title)

/**
 * The proposal that an item comes back as, with what became of it this time added to its history. An item
 * nobody got to was not treated. The proposer stays; an item that nobody proposed is `by` whoever closed the meeting.
 */
export function returned(
  meeting: Meeting,
  back: Returning,
  values: {
    readonly id: ProposalId
    readonly next: MeetingId | undefined
    /** When it is to come back, where no meeting of that time is planned yet. */
    readonly wanted?: Proposal['wanted']
    readonly by: PersonId
    readonly now: Date
  },
): Proposal {
  const { item, number, matter } = back
  const treatment: Treatment | undefined =
    number === undefined
      ? undefined
      : {
          meetingId: meeting.id,
          on: refOf(meeting),
          number,
          outcome: back.outcome ?? { kind: 'notTreated' },
          toldApart: true,
          ...(matter ? { matter: matter.title } : {}),
        }
  const { title, kind, minutes, presenters, background, link } = item
  const said = Object.fromEntries(
    Object.entries({
      ...(matter ? {} : { kind, minutes, background, link }),
      meetingId: values.next,
      wanted: values.wanted,
    }).filter(([, value]) => value !== undefined),
  )
  return newProposal({
    ...said,
    title: matter?.title ?? title,
    presenters: matter ? [] : presenters,
    pk: meeting.pk,
    id: values.id,
    by: matter?.by ?? item.proposedBy ?? values.by,
    now: values.now,
    history: [...item.history, ...(treatment ? [treatment] : [])],
  })
}

interface When {
  readonly on: Day
  readonly start: Clock
}

/** The earliest of the meetings that come after this one. */
export const following = <M extends When>(after: When, meetings: readonly M[]): M | undefined =>
  meetings.filter((one) => key(one) > key(after)).sort((a, b) => key(a).localeCompare(key(b)))[0]

const key = ({ on, start }: When): string => `${on} ${start}`
const bare = (title: string): string =>
  title.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLowerCase()
