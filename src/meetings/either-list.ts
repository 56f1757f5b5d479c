import { withoutPresence, withPresence } from './attendance.ts'
import type { Group } from './group.ts'
import { withOthersPresent } from './joint.ts'
import type { Meeting } from './meeting.ts'
import { nameOf } from './roster.ts'
import type { PartPresence, Presence } from './who-was-there.ts'

/* Whoever was at a meeting, by their id on the group's roster or on the list of the body that it was held with. */

export const nameAt = ({ joint }: Meeting, group: Group, id: string): string =>
  joint?.people[id]?.name ?? nameOf(group, id)

/** What is recorded of somebody; nothing where it is unknown. */
export function presenceAt({ attendance, joint }: Meeting, id: string): Presence | undefined {
  const { presence, stay } = joint?.people[id] ?? {}
  if (presence === 'part') return { kind: 'part', ...stay }
  return presence === undefined ? attendance[id] : { kind: presence }
}

/** The meeting with that recorded of each of them; with nothing it is unknown again. */
export function withPresenceAt<M extends Meeting>(
  meeting: M,
  all: readonly string[],
  presence: { readonly kind: 'present' | 'absent' } | PartPresence | undefined,
): M {
  const others = all.filter((id) => meeting.joint?.people[id] !== undefined)
  const ids = all.filter((id) => !others.includes(id))
  const told = others.length === 0 ? meeting : withOthersPresent(meeting, others, presence)
  if (ids.length === 0) return told
  return presence ? withPresence(told, ids, presence) : withoutPresence(told, ids)
}
