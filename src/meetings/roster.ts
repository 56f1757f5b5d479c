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

/**
 * The group with these accounts in its roster. A person who was entered by name before Teams knew them is recognised once, when
 * exactly one person without an account has that very name; after that only the Entra id counts. A changed name is taken over.
 */
export function withAccounts(group: Group, accounts: readonly Account[]): Group {
  return accounts.reduce((now, account) => {
    // Anyone can call themselves anything when they come from outside: they are never taken for somebody who was entered by name.
    const known = personOf(now, account) ?? (account.outside ? undefined : nameless(now, account))
    if (known)
      return withPerson(now, {
        ...known,
        ...identityOf(account),
        name: account.name || known.name,
        outside: account.outside,
        leftAt: undefined,
        removedBy: undefined,
      })
    const { number, group: counted } = nextNumber(now, 'person')
    return withPerson(counted, {
      id: `p${number}`,
      // Never the address: a name is told to all.
      name: account.name || `p${number}`,
      roles: [],
      ...identityOf(account),
      ...(account.outside ? { outside: account.outside } : {}),
    })
  }, group)
}

/** The group with these accounts marked as gone, and by whom where that is known. Their records, answers and actions stay. */
export function withoutAccounts(
  group: Group,
  accounts: readonly Known[],
  now: Date,
  by?: Known,
): Group {
  const remover = by && personOf(group, by)?.id
  return accounts.reduce((left, account) => {
    const person = personOf(left, account)
    if (!person || person.leftAt) return left
    const gone = { ...person, leftAt: now.toISOString() }
    return withPerson(
      left,
      remover === undefined || remover === person.id ? gone : { ...gone, removedBy: remover },
    )
  }, group)
}

export function withPerson(group: Group, person: Person): Group {
  return { ...group, people: { ...group.people, [person.id]: person } }
}

/** People who belong to the group now. */
export const present = (group: Group): readonly Person[] =>
  Object.values(group.people).filter((person) => !person.leftAt)

export const hasRole = (person: Person, ...roles: readonly Role[]): boolean =>
  roles.some((role) => person.roles.includes(role))

/** Secretary, chair, and whoever they appointed as deputy. */
export const leads = (person: Person): boolean => hasRole(person, 'secretary', 'chair', 'deputy')

/**
 * Members count unless they only stand in, attend as officials or as guests, or come from outside and have not been let in: whose presence the
 * minutes must tell.
 */
export const isMember = (person: Person): boolean =>
  !hasRole(person, 'substitute', 'official', 'guest') &&
  (person.outside === undefined || person.roles.length > 0)

export function withRole(person: Person, role: Role): Person {
  const seats: readonly Role[] = ['member', 'substitute', 'official', 'guest']
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

function nameless(group: Group, account: Account): Person | undefined {
  const same = Object.values(group.people).filter(
    (person) => !person.aadId && !person.teamsId && nameKey(person.name) === nameKey(account.name),
  )
  return same.length === 1 ? same[0] : undefined
}
