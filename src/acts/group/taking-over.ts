import { guardianMessage, whenIn, wishedMessage } from '../../delivery/succession-message.ts'
import type { Group, Person, Role } from '../../meetings/group.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { giveRole } from '../../meetings/roles.ts'
import { leads, nameOf } from '../../meetings/roster.ts'
import {
  checkOfTheHouse,
  confirm,
  everLed,
  formerLeads,
  guardians,
  holdsAt,
  ledOnce,
  settled,
  stop,
  taken,
  wish,
} from '../../meetings/succession.ts'
import { successionDoc, successionId } from '../../records/take-over.ts'
import type { Message } from '../../text/message.ts'
import type { Reply } from '../../turn/command.ts'
import type { Turn } from '../../turn/turn.ts'

interface Wanted {
  readonly person: Person
  readonly role: Role
  readonly not: boolean
}

/**
 * `roll Bo Ek sekreterare` in a group that nobody leads: from Bo himself a wish, from somebody else their word for it, from who led the group an
 * appointment; with `inte` a no. What becomes of it is told to the whole group, wherever it was said.
 */
export async function succession(turn: Turn, wanted: Wanted): Promise<Reply> {
  const { group, sender } = turn
  const held = group.succession?.wish
  const { person } = wanted
  if (wanted.not) {
    if (wanted.role !== 'secretary' || held?.person !== person.id)
      throw new Refusal('noSecretaryYet', { name: sender.name })
    return stopped(turn, person)
  }
  if (ledOnce(group, sender)) return appointed(turn, person, wanted.role)
  if (wanted.role !== 'secretary') throw new Refusal('noSecretaryYet', { name: sender.name })
  if (!everLed(group)) return first(turn, person)
  if (person.id !== sender.id) {
    if (held?.person !== person.id) throw new Refusal('noSecretaryYet', { name: sender.name })
    return confirmed(turn, person)
  }
  return held?.person === sender.id ? { text: standing(turn, group) } : wished(turn)
}

/** Of a group that nobody has led yet: the first of the house who says so, for themselves only. */
async function first(turn: Turn, person: Person): Promise<Reply> {
  if (person.id !== turn.sender.id) throw new Refusal('noSecretaryYet', { name: turn.sender.name })
  checkOfTheHouse(person)
  await turn.saveGroup(taken(turn.group, person, turn.now))
  // Nobody takes a group over unseen.
  if (turn.incoming.conversation.kind === 'personal')
    tellGroup(turn, { text: turn.t.succession.took({ name: person.name }) })
  return { text: turn.t.group.roleGiven({ names: [person.name], role: 'secretary', taken: false }) }
}

async function wished(turn: Turn): Promise<Reply> {
  const group = wish(turn.group, turn.sender, turn.now)
  await save(turn, group)
  const held = group.succession?.wish
  if (!held) return { text: '' }
  const message = wishedMessage(group, held)
  for (const guardian of guardians(group).filter(({ id }) => id !== turn.sender.id))
    turn.queue({
      to: { kind: 'person', person: guardian.id },
      purpose: 'succession',
      message: guardianMessage(group, held, guardian),
    })
  if (turn.incoming.conversation.kind !== 'personal') return message
  tellGroup(turn, message)
  return { text: message.text }
}

async function confirmed(turn: Turn, person: Person): Promise<Reply> {
  const group = confirm(turn.group, turn.sender)
  const done = settled(group, turn.now)
  await save(turn, done?.group ?? group)
  const { succession: t } = turn.t
  const text = done?.kind === 'took' ? t.took({ name: person.name }) : standing(turn, group)
  if (done?.kind === 'took')
    for (const { id } of formerLeads(group))
      turn.queue({
        to: { kind: 'person', person: id },
        purpose: 'succession',
        message: { text: t.tookIn({ name: person.name, group: group.name }) },
      })
  return inFrontOfAll(turn, text)
}

async function stopped(turn: Turn, person: Person): Promise<Reply> {
  const { group, sender, t } = turn
  await save(turn, stop(group, sender, turn.now))
  return inFrontOfAll(
    turn,
    person.id === sender.id
      ? t.succession.letBe({ name: person.name })
      : t.succession.stopped({ by: sender.name, name: person.name }),
  )
}

/** Those who led the group name whoever leads it after them, of those who are there. */
async function appointed(turn: Turn, person: Person, role: Role): Promise<Reply> {
  const { group, sender, t } = turn
  const leading = leads({ ...person, roles: [role] })
  if (!leading || person.leftAt !== undefined || person.id === sender.id)
    throw new Refusal('noLongerHere', { group: group.name })
  checkOfTheHouse(person)
  const next = role === 'secretary' ? taken(group, person, turn.now) : giveRole(group, person, role)
  await save(turn, next)
  tellGroup(turn, { text: t.succession.appointed({ by: sender.name, name: person.name }) })
  return { text: t.group.roleGiven({ names: [person.name], role, taken: false }) }
}

/** How a wish stands: when it holds, or what is missing. */
function standing(turn: Turn, group: Group): string {
  const held = group.succession?.wish
  const at = holdsAt(group)
  if (!held) return ''
  if (at === undefined) return wishedMessage(group, held).text
  return turn.t.succession.waits({ name: nameOf(group, held.person), at: whenIn(group, at) })
}

export async function save(turn: Turn, group: Group): Promise<void> {
  await turn.saveGroup(group)
  const doc = successionDoc(group, turn.now)
  if (doc) await turn.book.put(doc)
  else await turn.book.remove(successionId)
}

/** Nobody comes to lead a group unseen. */
export function inFrontOfAll(turn: Turn, text: string): Reply {
  if (turn.incoming.conversation.kind === 'personal') tellGroup(turn, { text })
  return { text }
}

const tellGroup = (turn: Turn, message: Message): void =>
  void turn.queue({ to: { kind: 'group' }, purpose: 'succession', message })
