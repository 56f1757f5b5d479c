import type { Group } from '../meetings/group.ts'
import { looks } from '../meetings/look-alike.ts'
import { belongs } from '../meetings/rights.ts'
import { personOf } from '../meetings/roster.ts'
import type { Membership } from '../delivery/user.ts'
import type { Message } from '../text/message.ts'
import type { Incoming, World } from '../world.ts'
import { called } from './called.ts'

interface InGroup {
  readonly pk: string
  readonly incoming: Incoming
  /** Told above the answer when the person is in several groups. */
  readonly label?: string
}

/** The group a sentence belongs to, and the sentence; or what to answer when that must be settled first. */
export type Where =
  | InGroup
  | {
      readonly message: Message
      /** Where the sender leads the group that is asked about: it is answered there. */
      readonly ties?: InGroup
    }

/** A group is named. */
export const naming = /^(?:grupp|group)\s*:?\s*(.+)$/i

/** The groups that still count the person among theirs; a membership noted once is only a hint. */
export async function stillIn(
  world: World,
  incoming: Incoming,
  groups: readonly Membership[],
): Promise<readonly Group[]> {
  if (groups.length === 0) return []
  const docs = await Promise.all(
    groups.map((membership) => world.store.get<Group>(membership.groupPk, 'group')),
  )
  return docs
    .flatMap((stored) => {
      const person = stored && personOf(stored.doc, incoming.sender)
      return stored && person && !person.leftAt && !stored.doc.removedAt ? [stored.doc] : []
    })
    .sort((a, b) => a.createdAt.localeCompare(b.createdAt))
}

export function isInside(group: Group, { sender }: Pick<Incoming, 'sender'>): boolean {
  const person = personOf(group, sender)
  return person !== undefined && belongs(person)
}

export function pick(
  groups: readonly Group[],
  typed: string,
  { sender }: Incoming,
): Group | undefined {
  const nameOf = (group: Group): string => looks(called(group, sender, groups))
  const wanted = looks(typed)
  if (/^\d{1,2}$/.test(wanted)) return groups[Number(wanted) - 1]
  const exact = groups.find((group) => nameOf(group) === wanted)
  const starting = groups.filter((group) => nameOf(group).includes(wanted))
  return exact ?? (starting.length === 1 ? starting[0] : undefined)
}
