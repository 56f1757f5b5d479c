import type { Owner } from './action.ts'
import type { Body, Group, Person } from './group.ts'
import type { PersonId } from './ids.ts'
import { leads, nameOf } from './roster.ts'

/** The presenters of the item it is given under, while a sentence is read; never kept. */
export const PRESENTERS: Owner = { kind: 'body', body: 'presenters' }

type Names = Pick<Group, 'people' | 'bodies'>

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

/** The people who answer for an action: its owners, and the contact persons of those that are bodies. Each once. */
export function answerable(group: Names, owners: readonly Owner[]): readonly PersonId[] {
  const ids = owners.flatMap((owner) =>
    owner.kind === 'person' ? [owner.person] : (group.bodies[owner.body]?.contact ?? []),
  )
  return [...new Set(ids)]
}

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
export const withoutContact = (
  group: Pick<Group, 'bodies'>,
  owners: readonly Owner[],
): readonly string[] =>
  owners.flatMap((owner) => {
    const body = owner.kind === 'body' ? group.bodies[owner.body] : undefined
    return body && body.contact === undefined ? [body.name] : []
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
