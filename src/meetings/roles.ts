import type { Group, Person, Role } from './group.ts'
import type { PersonId } from './ids.ts'
import { Refusal } from './refusal.ts'
import { hasSecretary } from './rights.ts'
import { present, withPerson, withRole } from './roster.ts'

const words: readonly (readonly [Role, readonly string[]])[] = [
  ['secretary', ['sekreterare', 'secretary']],
  ['chair', ['ordförande', 'chair', 'chairperson', 'chairman']],
  [
    'deputy',
    [
      'ställföreträdare',
      'biträdande sekreterare',
      'vice sekreterare',
      'vice ordförande',
      'deputy',
      'deputy secretary',
      'vice chair',
      'deputy chair',
    ],
  ],
  ['member', ['ledamot', 'medlem', 'member']],
  ['substitute', ['ersättare', 'suppleant', 'substitute']],
  ['committee', ['au', 'arbetsutskottet', 'arbetsutskott', 'committee', 'working committee']],
  ['adjuster', ['justerare', 'adjuster']],
  ['official', ['tjänsteperson', 'tjänsteman', 'official']],
  ['guest', ['gäst', 'guest']],
]

/** `Anna Berg vice ordförande` -> the names and the role; `not` when the role is taken away (`inte AU`). */
export function readRole(
  text: string,
): { readonly names: string; readonly role: Role; readonly not: boolean } | undefined {
  const all = words
    .flatMap(([role, spellings]) => spellings.map((word) => ({ role, word })))
    .sort((a, b) => b.word.length - a.word.length)
  const line = text.replace(/[:=]/g, ' ').replaceAll(/\s+/g, ' ').trim()
  for (const { role, word } of all) {
    if (!line.toLowerCase().endsWith(word)) continue
    const before = line.slice(0, line.length - word.length)
    if (!/\s$/.test(before)) continue
    const not = /\s(?:inte|ej|not|är inte|is not)\s*$/i.exec(before)
    const names = (not ? before.slice(0, not.index) : before)
      .replace(/\s(?:är|som|is|as)\s*$/i, '')
      .trim()
    return names ? { names, role, not: not !== null } : undefined
  }
  return undefined
}

/** The group with a role given. A seat (member, substitute, official, guest) replaces the seat held before; other roles add up. */
export const giveRole = (group: Group, person: Person, role: Role): Group =>
  withPerson(group, withRole(person, role))

/** The group with a role taken away. Refuses `lastSecretary`: a group is never left without one. */
export function takeRole(group: Group, person: Person, role: Role): Group {
  const without = withPerson(group, {
    ...person,
    roles: person.roles.filter((had) => had !== role),
  })
  if (role === 'secretary' && hasSecretary(group) && !hasSecretary(without))
    throw new Refusal('lastSecretary', { name: person.name })
  return without
}

/** The group with `substitute` standing in for `member`. One member has at most one standing substitute. */
export function setSubstitute(group: Group, substitute: Person, member: PersonId): Group {
  const freed = present(group).filter(
    (one) => one.substituteFor === member && one.id !== substitute.id,
  )
  const cleared = freed.reduce(
    (now, one) => withPerson(now, { ...one, substituteFor: undefined }),
    group,
  )
  return withPerson(cleared, {
    ...withRole(substitute, 'substitute'),
    substituteFor: member,
    organisation: substitute.organisation ?? group.people[member]?.organisation,
  })
}
