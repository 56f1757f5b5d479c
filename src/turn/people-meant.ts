import type { Person } from '../meetings/group.ts'
import { Refusal } from '../meetings/refusal.ts'
import { isOutsider } from '../meetings/rights.ts'
import type { PersonId } from '../meetings/ids.ts'
import { personOf, present } from '../meetings/roster.ts'
import { nameKey } from '../meetings/spelling.ts'
import { Question } from './command.ts'
import { markedIn, parted, withMarks, withoutMarks } from './name-marks.ts'
import { closePeople, isMe, matchPeople, nearPeople, splitNames } from '../reading/names.ts'
import { looks } from '../meetings/look-alike.ts'
import type { Turn } from './turn.ts'

/**
 * The person of the roster who is meant. By mention, else by name. Two that fit: asks which, never picks. Nobody: `undefined`. `apart` is never meant.
 */
export function personNamed(turn: Turn, typed: string, apart?: PersonId): Person | undefined {
  const name = bareName(typed)
  const marked = markedIn(turn, name)
  if (marked?.person) return marked.person
  return byName(turn, withoutMarks(turn, name), apart)
}

const bareName = (typed: string): string =>
  typed
    .trim()
    .replace(/^@/, '')
    .replace(/[.,;:]+$/, '')

function byName(turn: Turn, name: string, apart: PersonId | undefined): Person | undefined {
  if (isMe(name)) return turn.sender
  const mentioned = turn.incoming.mentioned.filter(
    (account) => nameKey(account.name) === nameKey(name),
  )
  const byMention =
    mentioned.length === 1 && mentioned[0] ? personOf(turn.group, mentioned[0]) : undefined
  if (byMention) return byMention
  const all = present(turn.group)
  // Whoever came in from outside under somebody's name is never meant as long as one of the group fits.
  const inside = matchPeople(
    name,
    all.filter((person) => !isOutsider(person)),
  )
  const among = inside.length > 0 ? inside : matchPeople(name, all)
  const fitting = among.length > 1 ? among.filter((id) => id !== apart) : among
  if (fitting.length <= 1)
    return fitting[0] === undefined ? undefined : turn.group.people[fitting[0]]
  const about = `person:${name.toLowerCase()}`
  const chosen = turn.choices[about]
  if (chosen !== undefined && fitting.includes(chosen)) return turn.group.people[chosen]
  const people = fitting.flatMap((id) => turn.group.people[id] ?? [])
  throw new Question(about, turn.t.talk.whichPerson({ typed: name }), choosePerson(turn, people))
}

/**
 * The same where somebody may be named whom the roster does not know: a name that is a member's but for a letter or two is asked about.
 * `undefined`: a stranger.
 */
export function personOrStranger(turn: Turn, typed: string, apart?: PersonId): Person | undefined {
  const person = personNamed(turn, typed, apart)
  if (person) return person
  const name = withoutMarks(turn, bareName(typed))
  return markedIn(turn, bareName(typed)) ? undefined : nearOne(turn, name, closeTo(turn, name))
}

/** Those whose name is the typed one but for a letter or two. */
export const closeTo = (turn: Turn, typed: string): readonly PersonId[] =>
  closePeople(typed, present(turn.group))

const NONE = 'none'

/** The one among people with a similar name whom the sender means; asks, and `undefined` where it is none of them. */
export function nearOne(turn: Turn, typed: string, near: readonly PersonId[]): Person | undefined {
  if (near.length === 0) return undefined
  const about = `near:${typed.toLowerCase()}`
  const chosen = turn.choices[about]
  if (chosen === NONE) return undefined
  if (chosen !== undefined && near.includes(chosen)) return turn.group.people[chosen]
  const people = choosePerson(
    turn,
    near.flatMap((id) => turn.group.people[id] ?? []),
  )
  const { talk } = turn.t
  const [only] = people
  const one = people.length === 1 && only ? [{ label: talk.isNear.yes, value: only.value }] : people
  const alike = near.some((id) => looks(turn.group.people[id]?.name ?? '') === looks(typed))
  const asked = { typed, near: people.map(({ label }) => label), alike }
  throw new Question(about, talk.isNear.ask(asked), [
    ...one,
    { label: talk.isNear.no, value: NONE },
  ])
}

/** As `personNamed`; a similar name is asked about, and where nobody is meant it refuses `noSuchPerson`. */
export function somebody(turn: Turn, typed: string): Person {
  const person = personNamed(turn, typed)
  if (person) return person
  const name = withoutMarks(turn, typed).trim()
  const close = closeTo(turn, name)
  const near = close.length > 0 ? close : nearPeople(name, present(turn.group))
  const meant = nearOne(turn, name, near)
  if (meant) return meant
  throw new Refusal('noSuchPerson', { typed: name, near: [] })
}

/** The names of a list; one that was mentioned, or is the roster's, is one whatever commas stand in it. */
export const namesIn = (
  turn: Turn,
  typed: string,
  others: readonly string[] = [],
): readonly string[] =>
  splitNames(parted(withMarks(turn, typed)), [
    ...present(turn.group).map(({ name }) => name),
    ...others,
  ])

/** Whether a name is somebody's, or several people's. */
export const isOnRoster = (turn: Turn, name: string): boolean =>
  markedIn(turn, name)?.person !== undefined || matchPeople(name, present(turn.group)).length > 0

/** Several names, each of somebody in the roster. */
export const everybody = (turn: Turn, typed: string): readonly Person[] =>
  namesIn(turn, typed).map((name) => somebody(turn, name))

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
