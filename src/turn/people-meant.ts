import type { Person } from '../meetings/group.ts'
import { Refusal } from '../meetings/refusal.ts'
import { isOutsider } from '../meetings/rights.ts'
import { personOf, present } from '../meetings/roster.ts'
import { Question } from './command.ts'
import { isMe, matchPeople, nearPeople, splitNames } from '../reading/names.ts'
import type { Turn } from './turn.ts'

/**
 * The person of the roster who is meant. By mention, else by name. Two that fit: asks which, never picks. Nobody: `undefined`.
 */
export function personNamed(turn: Turn, typed: string): Person | undefined {
  const name = typed
    .trim()
    .replace(/^@/, '')
    .replace(/[.,;:]+$/, '')
  if (isMe(name)) return turn.sender
  const mentioned = turn.incoming.mentioned.filter(
    (account) => account.name.toLowerCase() === name.toLowerCase(),
  )
  const byMention =
    mentioned.length === 1 && mentioned[0] ? personOf(turn.group, mentioned[0]) : undefined
  if (byMention) return byMention
  // Whoever came in from outside under somebody's name is never meant as long as one of the group fits.
  const inside = matchPeople(
    name,
    present(turn.group).filter((person) => !isOutsider(person)),
  )
  const fitting = inside.length > 0 ? inside : matchPeople(name, present(turn.group))
  if (fitting.length <= 1)
    return fitting[0] === undefined ? undefined : turn.group.people[fitting[0]]
  const about = `person:${name.toLowerCase()}`
  const chosen = turn.choices[about]
  if (chosen !== undefined && fitting.includes(chosen)) return turn.group.people[chosen]
  const people = fitting.flatMap((id) => turn.group.people[id] ?? [])
  throw new Question(about, turn.t.talk.whichPerson({ typed: name }), choosePerson(turn, people))
}

/** As `personNamed`, refusing `noSuchPerson` with near names when nobody fits. */
export function somebody(turn: Turn, typed: string): Person {
  const person = personNamed(turn, typed)
  if (person) return person
  const near = nearPeople(typed, present(turn.group)).flatMap(
    (id) => turn.group.people[id]?.name ?? [],
  )
  throw new Refusal('noSuchPerson', { typed: typed.trim(), near })
}

/** Several names, each of somebody in the roster. */
export const everybody = (turn: Turn, typed: string): readonly Person[] =>
  splitNames(typed).map((name) => somebody(turn, name))

/**
 * People to choose between. Those of one name are told apart by organisation and role, never by address: whoever reads along would have it. Where that
 * does not do it they are counted, and a mention says which.
 */
export function choosePerson(
  { t }: Turn,
  people: readonly Person[],
): readonly { readonly label: string; readonly value: string }[] {
  const known = people.map((person) => ({
    person,
    apart: [
      ...(person.organisation === undefined ? [] : [person.organisation]),
      ...(person.roles.length === 0
        ? [t.group.roles.member]
        : person.roles.map((role) => t.group.roles[role])),
    ].join(', '),
  }))
  const alike = (name: string, apart?: string): readonly Person[] =>
    known
      .filter((one) => one.person.name === name && (apart === undefined || one.apart === apart))
      .map(({ person }) => person)
  return known.map(({ person, apart }) => {
    const { name, id } = person
    if (alike(name).length === 1) return { label: name, value: id }
    const same = alike(name, apart)
    const count = same.length === 1 ? '' : t.talk.countedPerson({ at: same.indexOf(person) + 1 })
    return { label: `${name} (${[apart, count].filter(Boolean).join(', ')})`, value: id }
  })
}
