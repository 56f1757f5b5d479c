import { answerCard } from '../../cards/answer-card.ts'
import { whenIn } from '../../delivery/succession-message.ts'
import type { Naming, Person, Role } from '../../meetings/group.ts'
import {
  confirmNaming,
  guardiansOf,
  name,
  namingHolds,
  secondsOf,
  stopNaming,
} from '../../meetings/naming.ts'
import { hasRole, nameOf } from '../../meetings/roster.ts'
import type { Reply } from '../../turn/command.ts'
import type { Turn } from '../../turn/turn.ts'
import { inFrontOfAll, save } from './taking-over.ts'

/**
 * `roll Eva Falk sekreterare` by a deputy asks for it; by whoever is asked it is a yes, and with `inte` a no. What becomes of it is told to the whole group, wherever
 * it was said.
 */
export async function naming(turn: Turn, person: Person, role: Role, not: boolean): Promise<Reply> {
  const { group, sender, now } = turn
  const held = group.naming
  const isThis = held?.person === person.id && held.role === role
  if (not) return stopped(turn, person, role)
  if (isThis && held.by === sender.id) return { text: standing(turn, held) }
  if (isThis) return confirmed(turn, person, role)
  const next = name(group, { person: person.id, role, by: sender.id }, now)
  await save(turn, next)
  if (next.naming) tellGuardians(turn, next.naming)
  return inFrontOfAll(turn, next.naming ? asked(turn, next.naming) : '')
}

/** Whether a sentence about this role is an answer to what a deputy asked for. */
export const isAboutNaming = ({ group }: Turn, person: Person, role: Role, not: boolean): boolean =>
  group.naming?.person === person.id &&
  group.naming.role === role &&
  !(not && hasRole(person, role))

async function stopped(turn: Turn, person: Person, role: Role): Promise<Reply> {
  const { sender, t } = turn
  await save(turn, stopNaming(turn.group, sender))
  const of = { by: sender.name, name: person.name, role: t.group.roles[role] }
  return inFrontOfAll(turn, t.succession.namingStopped(of))
}

async function confirmed(turn: Turn, person: Person, role: Role): Promise<Reply> {
  const group = confirmNaming(turn.group, turn.sender)
  await save(turn, group)
  const text = group.naming
    ? standing(turn, group.naming)
    : turn.t.group.roleGiven({ names: [person.name], role, taken: false })
  return inFrontOfAll(turn, text)
}

const partsOf = ({ group, t }: Turn, held: Naming) => ({
  by: nameOf(group, held.by),
  name: nameOf(group, held.person),
  role: t.group.roles[held.role],
  at: whenIn(group, namingHolds(held)),
})

const asked = (turn: Turn, held: Naming): string =>
  turn.t.succession.naming({
    ...partsOf(turn, held),
    who: (guardiansOf(turn.group, held).length > 0 ? guardiansOf : secondsOf)(turn.group, held).map(
      (one) => one.name,
    ),
  })

const standing = (turn: Turn, held: Naming): string =>
  held.confirmedBy === undefined
    ? asked(turn, held)
    : turn.t.succession.namingWaits(partsOf(turn, held))

function tellGuardians(turn: Turn, held: Naming): void {
  const { group } = turn
  const { succession: t } = turn.t
  const { role, name: whom } = partsOf(turn, held)
  const text = t.namingIn({ ...partsOf(turn, held), group: group.name })
  const choices = [
    { label: t.confirmLabel, say: t.sayConfirm({ name: whom, role }) },
    { label: t.stopLabel, say: t.sayStop({ name: whom, role }) },
  ]
  const card = answerCard(text, choices, { group: group.pk })
  for (const { id } of guardiansOf(group, held))
    turn.queue({
      to: { kind: 'person', person: id },
      purpose: 'succession',
      message: { text, choices, card, whole: true },
    })
}
