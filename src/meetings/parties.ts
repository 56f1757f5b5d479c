import { distance } from 'fastest-levenshtein'
import { alphabetical } from './alphabet.ts'
import type { Group, Person } from './group.ts'
import { asSeen } from './look-alike.ts'
import { present } from './roster.ts'
import { nameKey } from './spelling.ts'

/** An organisation that takes part, under its one name, with other spellings that people write. */
export interface Party {
  readonly name: string
  readonly spellings: readonly string[]
  /** Nobody has said its name for this purpose: it is known by the people who belong to it. */
  readonly implied: boolean
}

type Known = Pick<Group, 'people' | 'parties'>

/** All parties of the group, those that were registered and those that somebody belongs to, by name. */
export function partiesOf(group: Known): readonly Party[] {
  const registered = (group.parties ?? []).map((party) => ({ ...party, implied: false }))
  const names = new Set(present(group as Group).flatMap(({ organisation }) => organisation ?? []))
  const implied = [...names]
    .filter((name) => !registered.some((party) => isSpelt(party, name)))
    .map((name): Party => ({ name, spellings: [], implied: true }))
  return [...registered, ...implied].sort((a, b) => alphabetical(a.name, b.name))
}

/** The one party whose name or spelling this is, or whose name begins with it as a whole word: `Nora` is `Nora kommun`. */
export function partyNamed(group: Known, typed: string): Party | undefined {
  const all = partiesOf(group)
  const spelt = all.find((party) => isSpelt(party, typed))
  if (spelt) return spelt
  const begin = all.filter(({ name }) => nameKey(name).startsWith(`${nameKey(typed)} `))
  return begin.length === 1 ? begin[0] : undefined
}

/** Who belongs to the party of that name, whichever of its spellings their organisation has. */
export function peopleOf(
  group: Pick<Group, 'people'> & Partial<Known>,
  name: string,
): readonly Person[] {
  const party = (group.parties ?? []).find((one) => isSpelt(one, name))
  return present(group as Group).filter(
    ({ organisation }) =>
      organisation !== undefined &&
      (nameKey(organisation) === nameKey(name) || (party && isSpelt(party, organisation))),
  )
}

/** Parties whose name is the typed one but for a letter or two, or for a genitive. */
export function partiesNear(group: Known, typed: string): readonly Party[] {
  const wanted = plainly(typed)
  return partiesOf(group).filter((party) =>
    [party.name, ...party.spellings].some((name) => {
      const known = plainly(name)
      const isLong = Math.min(known.length, wanted.length) >= SHORT
      // `Northtown` and `Southtown` are two: a slip of the finger seldom changes how a name begins.
      const most = isLong && known[0] === wanted[0] ? 2 : 1
      return (
        known === wanted ||
        (numbersIn(known) === numbersIn(wanted) && distance(known, wanted) <= most)
      )
    }),
  )
}

const SHORT = 8
/** `Region 1` is not `Region 2`. */
const numbersIn = (name: string): string => name.replaceAll(/\P{N}/gu, '')

/** The group with the party registered. What was one of its spellings is it from now on, and so are the people who belong to that. */
export function withParty<G extends Group>(
  group: G,
  name: string,
  spellings: readonly string[],
): G {
  const before = (group.parties ?? []).find((party) =>
    [name, ...spellings].some((one) => isSpelt(party, one)),
  )
  const all = [...new Set([...(before ? [before.name, ...before.spellings] : []), ...spellings])]
  const party = { name, spellings: all.filter((one) => nameKey(one) !== nameKey(name)) }
  return {
    ...group,
    parties: [...(group.parties ?? []).filter((one) => one !== before), party],
    people: Object.fromEntries(
      Object.entries(group.people).map(([id, person]) => [
        id,
        person.organisation !== undefined && isSpelt(party, person.organisation)
          ? { ...person, organisation: name }
          : person,
      ]),
    ),
  }
}

const isSpelt = ({ name, spellings }: Pick<Party, 'name' | 'spellings'>, typed: string): boolean =>
  [name, ...spellings].some((one) => nameKey(one) === nameKey(typed))

/** Without the genitive that may end each word. */
const plainly = (name: string): string =>
  asSeen(nameKey(name))
    .split(' ')
    .map((word) => word.replace(/(?<=...)s$/, ''))
    .join(' ')
