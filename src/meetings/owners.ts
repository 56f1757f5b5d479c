import type { Action, Owner } from './action.ts'
import type { Body, Group, Person } from './group.ts'
import type { PersonId } from './ids.ts'
import { peopleOf } from './parties.ts'
import { leads, nameOf } from './roster.ts'

/** The presenters of the item it is given under, while a sentence is read; never kept. */
export const PRESENTERS: Owner = { kind: 'body', body: 'presenters' }

type Names = Pick<Group, 'people' | 'bodies'> & Partial<Pick<Group, 'parties'>>

/** An owner as told: `Anna Berg`, `Välfärd och folkhälsa`, with its contact person in brackets where one is known. */
export function ownerText(group: Names, owner: Owner): string {
  if (owner.kind === 'person') return nameOf(group as Group, owner.person)
  const body = group.bodies[owner.body]
  if (!body) return owner.body
  return body.contact === undefined
    ? body.name
    : `${body.name} (${nameOf(group as Group, body.contact)})`
}

/** All owners as told, with commas between; empty when there is none. */
export const ownersText = (group: Names, owners: readonly Owner[]): string =>
  owners.map((owner) => ownerText(group, owner)).join(', ')

/**
 * The people who answer for an action: its owners, and the contact persons of those that are bodies; where a party has none and reports for itself,
 * those who belong to it. Each once.
 */
export function answerable(group: Names, owners: readonly Owner[]): readonly PersonId[] {
  const [only] = owners
  if (owners.length === 1 && only?.kind === 'person') return [only.person]
  const ids = owners.flatMap((owner): readonly PersonId[] => {
    if (owner.kind === 'person') return [owner.person]
    const body = group.bodies[owner.body]
    if (body?.contact !== undefined) return [body.contact]
    return body && owner.each ? peopleOf(group, body.name).map(({ id }) => id) : []
  })
  return [...new Set(ids)]
}

/** Those who still answer for it: of owners who report for themselves, those who have not. */
export const answeringStill = (
  group: Names,
  action: Pick<Action, 'owners' | 'parts'>,
): readonly PersonId[] => answerable(group, ownersLeft(action))

export const ownersLeft = ({ owners, parts }: Pick<Action, 'owners' | 'parts'>): readonly Owner[] =>
  parts ? owners.filter((owner) => parts[ownerKey(owner)] === undefined) : owners

/** Whether each of its owners reports for themselves. */
export const isReportedByEach = ({ owners }: Pick<Action, 'owners'>): boolean =>
  owners.length > 1 && owners.some(({ each }) => each)

export const ownerKey = (owner: Owner): string =>
  owner.kind === 'person' ? owner.person : `body ${owner.body}`

/** All owners as told, those who have reported their own part with a mark. */
export const ownersMarked = (
  group: Names,
  { owners, parts = {} }: Pick<Action, 'owners' | 'parts'>,
): string =>
  owners
    .map((owner) => `${ownerText(group, owner)}${parts[ownerKey(owner)] ? ' ✓' : ''}`)
    .join(', ')

/** Whether the person may report on the action: owner, contact person of an owning body, or one who leads the group. */
export const mayChange = (group: Names, owners: readonly Owner[], person: Person): boolean =>
  leads(person) || answerable(group, owners).includes(person.id)

export const sameOwner = (a: Owner, b: Owner): boolean =>
  a.kind === 'person'
    ? b.kind === 'person' && a.person === b.person
    : b.kind === 'body' && a.body === b.body

/** The body of that name, letter case and blanks aside. */
export function bodyNamed(
  group: Names,
  name: string,
): { readonly id: string; readonly body: Body } | undefined {
  const wanted = bare(name)
  const found = Object.entries(group.bodies).find(([, body]) => bare(body.name) === wanted)
  return found && { id: found[0], body: found[1] }
}

const bare = (text: string): string =>
  text.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLowerCase()

/** Names of the bodies among the owners that have nobody to remind: the answer asks for a contact person. */
export const withoutContact = (group: Names, owners: readonly Owner[]): readonly string[] =>
  owners.flatMap((owner) => {
    const body = owner.kind === 'body' ? group.bodies[owner.body] : undefined
    return body && answerable(group, [owner]).length === 0 ? [body.name] : []
  })

/** Names among the owners of which nobody has said yet what they are. */
export const unaskedIn = (
  group: Pick<Group, 'bodies'>,
  owners: readonly Owner[],
): readonly string[] =>
  owners.flatMap((owner) => {
    const body = owner.kind === 'body' ? group.bodies[owner.body] : undefined
    return body?.kind === 'unasked' ? [body.name] : []
  })
