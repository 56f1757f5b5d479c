import { alphabetical } from '../meetings/alphabet.ts'
import type { Group, Person } from '../meetings/group.ts'
import { belongs } from '../meetings/rights.ts'
import { present } from '../meetings/roster.ts'
import type { Choice } from './input.ts'

/** More names than anybody looks through, and than a card holds. */
const MOST = 60
const LONGEST = 60

/** Those of the group who can be chosen, by name; people of one name are told apart by organisation. */
export function peopleOf(group: Group, most = MOST): readonly Person[] {
  return present(group)
    .filter(belongs)
    .sort((a, b) => alphabetical(a.name, b.name))
    .slice(0, most)
}

export const peopleChoices = (people: readonly Person[]): readonly Choice[] =>
  people.map((person) => ({
    title: shortName(
      people.some((other) => other !== person && other.name === person.name) &&
        person.organisation !== undefined
        ? `${person.name} (${person.organisation})`
        : person.name,
    ),
    value: person.id,
  }))

export const shortName = (name: string): string =>
  (name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name).toWellFormed()

/** The ids that a client sent, those that are nobody's left out. */
export const idsBehind = (group: Group, ids: readonly string[]): readonly string[] =>
  ids.filter((id) => Object.hasOwn(group.people, id) && !group.people[id]?.leftAt)
