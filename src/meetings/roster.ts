import { nextNumber, type Account, type Group, type Person, type Role } from './group.ts'
import type { PersonId } from './ids.ts'
import { nameKey } from './spelling.ts'

type Known = Pick<Account, 'teamsId' | 'aadId'>

/** The person behind a Teams account: by Entra id once that is known, else by the id Teams uses towards this bot. Never by name. */
export function personOf(group: Group, account: Known): Person | undefined {
  const people = Object.values(group.people)
  return (
    (account.aadId ? people.find((person) => person.aadId === account.aadId) : undefined) ??
    people.find(
      (person) =>
        person.teamsId === account.teamsId &&
        (person.aadId === undefined || account.aadId === undefined),
    )
  )
}

/** A name on the list without a Teams account cannot speak to the bot, nor be written to. */
export const hasAccount = ({ teamsId, aadId }: Person): boolean => (teamsId ?? aadId) !== undefined

/** Whether somebody belongs to the group still and can be written to. */
export function reachable({ group }: { readonly group: Group }, id: PersonId): boolean {
  const person = group.people[id]
  return person !== undefined && !person.leftAt && hasAccount(person)
}

/** Most people who belong to one group at a time. In a larger team those do who speak, or to whom somebody gives a role. */
export const MOST_PEOPLE = 1000

/**
 * The group with these accounts in its roster, as long as there is room. A person who was entered by name before Teams knew them is recognised once,
 * when exactly one person without an account has that very name; after that only the Entra id counts. A changed name is taken over.
 */
export function withAccounts(group: Group, accounts: readonly Account[]): Group {
  const people = new PeopleByAccount(group)
  let now = group
  let room = MOST_PEOPLE - present(group).length
  for (const account of accounts) {
    const known = people.known(account)
    if ((!known || known.leftAt) && room <= 0) continue
    if (!known || known.leftAt) room -= 1
    const { number, group: counted } = known ? { number: 0, group: now } : nextNumber(now, 'person')
    now = counted
    people.put(known ? knownAs(known, account) : newPerson(`p${number}`, account))
  }
  return { ...now, people: people.all() }
}

const knownAs = (known: Person, account: Account): Person => ({
  ...known,
  ...identityOf(account),
  name: account.name || known.name,
  outside: account.outside,
  leftAt: undefined,
  removedBy: undefined,
})

const newPerson = (id: PersonId, account: Account): Person => ({
  id,
  // Never the address: a name is told to all.
  name: account.name || id,
  roles: [],
  ...identityOf(account),
  ...(account.outside ? { outside: account.outside } : {}),
})

/** The group with these accounts marked as gone, and by whom where that is known. Their records, answers and actions stay. */
export function withoutAccounts(
  group: Group,
  accounts: readonly Known[],
  now: Date,
  by?: Known,
): Group {
  const remover = by && personOf(group, by)?.id
  const people = new PeopleByAccount(group)
  for (const account of accounts) {
    const person = people.find(account)
    if (!person || person.leftAt) continue
    const gone = { ...person, leftAt: now.toISOString() }
    people.put(
      remover === undefined || remover === person.id ? gone : { ...gone, removedBy: remover },
    )
  }
  return { ...group, people: people.all() }
}

/** The people of a group by their accounts, for many accounts at once. */
export class PeopleByAccount {
  readonly #people: Map<PersonId, Person>
  readonly #byAad = new Map<string, PersonId>()
  readonly #byTeams = new Map<string, PersonId[]>()
  readonly #byName = new Map<string, Set<PersonId>>()

  constructor({ people }: Pick<Group, 'people'>) {
    this.#people = new Map(Object.entries(people))
    for (const person of this.#people.values()) this.#note(person)
  }

  /** As `personOf`. */
  find({ teamsId, aadId }: Known): Person | undefined {
    const byAad = aadId ? this.#byAad.get(aadId) : undefined
    if (byAad !== undefined) return this.#people.get(byAad)
    return (this.#byTeams.get(teamsId) ?? [])
      .map((id) => this.#people.get(id)!)
      .find((person) => person.aadId === undefined || aadId === undefined)
  }

  /** The same, or the only one who was entered by that name. Anyone can call themselves anything when they come from outside: they never are. */
  known(account: Account): Person | undefined {
    const found = this.find(account)
    if (found || account.outside) return found
    const [only, ...others] = this.#byName.get(nameKey(account.name)) ?? []
    return others.length === 0 && only !== undefined ? this.#people.get(only) : undefined
  }

  put(person: Person): void {
    const before = this.#people.get(person.id)
    if (before && isNameless(before)) this.#byName.get(nameKey(before.name))?.delete(before.id)
    this.#people.set(person.id, person)
    this.#note(person)
  }

  all(): Group['people'] {
    return Object.fromEntries(this.#people)
  }

  #note(person: Person): void {
    const { id, aadId, teamsId, name } = person
    if (aadId && !this.#byAad.has(aadId)) this.#byAad.set(aadId, id)
    if (teamsId !== undefined) {
      const same = this.#byTeams.get(teamsId) ?? []
      if (!same.includes(id)) this.#byTeams.set(teamsId, [...same, id])
    }
    if (isNameless(person)) {
      const key = nameKey(name)
      this.#byName.set(key, (this.#byName.get(key) ?? new Set()).add(id))
    }
  }
}

/** Entered by name, before Teams knew them. */
const isNameless = ({ aadId, teamsId }: Person): boolean => !aadId && !teamsId

export function withPerson(group: Group, person: Person): Group {
  return { ...group, people: { ...group.people, [person.id]: person } }
}

/** People who belong to the group now. */
export const present = (group: Group): readonly Person[] =>
  Object.values(group.people).filter((person) => !person.leftAt)

export const hasRole = (person: Person, ...roles: readonly Role[]): boolean =>
  roles.some((role) => person.roles.includes(role))

/** Secretary, chair, and whoever they appointed as deputy. */
const LEADING: readonly Role[] = ['secretary', 'chair', 'deputy']

export const leads = (person: Person): boolean => hasRole(person, ...LEADING)

export const leadingRoles = ({ roles }: Person): readonly Role[] =>
  roles.filter((role) => LEADING.includes(role))

/** Somebody who leads no more. What else they were they are still. */
export const notLeading = (person: Person): Person => ({
  ...person,
  roles: person.roles.filter((role) => !LEADING.includes(role)),
})

/**
 * Members count unless they only stand in, attend as officials or as guests, or come from outside and have not been let in: whose presence the
 * minutes must tell.
 */
export const isMember = (person: Person): boolean =>
  !hasRole(person, 'substitute', 'official', 'coopted', 'guest') &&
  (person.outside === undefined || person.roles.length > 0)

export function withRole(person: Person, role: Role): Person {
  const seats: readonly Role[] = ['member', 'substitute', 'official', 'coopted', 'guest']
  const kept = seats.includes(role)
    ? person.roles.filter((had) => !seats.includes(had))
    : person.roles
  return { ...person, roles: [...kept.filter((had) => had !== role), role] }
}

/** The name to tell, also of someone who left: `Anna Berg`. */
export const nameOf = (group: Group, id: PersonId): string => group.people[id]?.name ?? id

const identityOf = (account: Account): Partial<Person> => ({
  teamsId: account.teamsId,
  ...(account.aadId ? { aadId: account.aadId } : {}),
  ...(account.email ? { email: account.email } : {}),
})
