import type { Owner } from '../meetings/action.ts'
import { nextNumber, type Body } from '../meetings/group.ts'
import { PRESENTERS, bodyNamed, sameOwner } from '../meetings/owners.ts'
import { Refusal } from '../meetings/refusal.ts'
import { partiesOf } from '../meetings/parties.ts'
import { hasRole, present } from '../meetings/roster.ts'
import { vocabulary } from '../reading/vocabulary.ts'
import { Question } from './command.ts'
import { withMarks, withoutMarks } from './name-marks.ts'
import { personNamed } from './people-meant.ts'
import { nearPeople, splitNames } from '../reading/names.ts'
import type { Turn } from './turn.ts'

export interface OwnersRead {
  /** In the order typed, each once. Never empty. */
  readonly owners: readonly Owner[]
  /** Names of those among them that are bodies without a contact person: the answer asks for one (`t.followUp.contactMissing`). */
  readonly withoutContact: readonly string[]
}

const MOST_OWNERS = 20
const LONGEST_NAME = 200
const LONGEST_LIST = 4000

/**
 * Reads who owns an action: `Anna Berg, Välfärd och folkhälsa`, `jag`, `enhet Kulturskolan (Bo Ek)`, `roll Processägare`, `extern Camtö`,
 * `sekreteraren`. People and organisations come from the roster; a body that is known needs no mark, a new one is kept in the group as marked. The
 * name in brackets after a body is its contact person. A name that is neither is asked about (`Question`): a unit, a role, somebody
 * outside, or one of the people with a similar name. `alla` is every party; `föredragande` stands for the presenters of an item (`owners-meant.ts`),
 * unless it is to be kept `asSaid`. `later`: a name is kept as said where no name is near, for somebody to say what it is. Refuses `missingName` for an empty text, `tooLong` for a name over 200 characters.
 */
export async function readOwners(
  turn: Turn,
  text: string,
  example = turn.t.followUp.ownersExample,
  { later = false, asSaid = false } = {},
): Promise<OwnersRead> {
  const owners: Owner[] = []
  const names = named(turn, text)
  for (const typed of names) {
    const many = asSaid ? undefined : await manyMeant(turn, typed, later)
    for (const owner of many ?? [await ownerOf(turn, typed, later)])
      if (!owners.some((known) => sameOwner(known, owner))) owners.push(owner)
  }
  if (owners.length === 0 || names.length > MOST_OWNERS)
    throw new Refusal('missingName', { example })
  const bodies = owners.flatMap((owner) =>
    owner.kind === 'body' ? (turn.group.bodies[owner.body] ?? []) : [],
  )
  return {
    owners,
    withoutContact: bodies.filter((body) => body.contact === undefined).map((body) => body.name),
  }
}

/** Every party of the group, or everybody in one that has none, each of whom reports for themselves; or the presenters, who are known once the item is. */
async function manyMeant(
  turn: Turn,
  typed: string,
  later: boolean,
): Promise<readonly Owner[] | undefined> {
  const meant = manyNamed(typed)
  if (meant === undefined || bodyNamed(turn.group, typed)) return undefined
  if (meant === 'presenters') return later ? [PRESENTERS] : undefined
  const parties = partiesOf(turn.group)
  if (parties.length === 0 || meant === 'members')
    return present(turn.group).map(({ id }): Owner => ({ kind: 'person', person: id, each: true }))
  const all: Owner[] = []
  for (const { name } of parties) all.push({ ...(await bodyOwner(turn, name, 'unit')), each: true })
  return all
}

const manyNamed = vocabulary(({ people }) => people.owners).meaning

/** Whether each name of a list is somebody's, or is marked as what it is: a list of owners and no prose. */
export function areKnown(turn: Turn, text: string): boolean {
  const names = text.length > LONGEST_LIST ? [] : named(turn, text)
  return names.length > 0 && names.every((name) => mark.test(name) || isKnown(turn, name))
}

const mark =
  /^(?:(?<unit>enhet(?:en)?|unit)|(?<role>roll(?:en)?|role|funktion(?:en)?|function)|(?<outside>extern[at]?|external|outside))\s*:?\s+(?=\S)/iu
const beforeMark =
  /\s(?:och|samt|and|&)\s(?=(?:enhet(?:en)?|unit|roll(?:en)?|role|funktion(?:en)?|function|extern[at]?|external|outside)[:\s])/iu
const and = /\s+(?:och|samt|and|&)\s+/giu
const contactOf = /\s*\((?:kontakt(?:person)?|contact)?:?\s*([^()]{2,100})\)\s*$/iu

/** The list as typed, split so that a name which holds `och` stays whole. */
function named(turn: Turn, text: string): readonly string[] {
  if (text.length > LONGEST_LIST)
    throw new Refusal('tooLong', { length: text.length, limit: LONGEST_LIST })
  return withMarks(turn, text)
    .split(/[,;\n]/)
    .flatMap((part) => part.replaceAll(/\s+/g, ' ').split(beforeMark))
    .map((part) =>
      part
        .trim()
        .replace(/^(?:och|samt|and|&) /iu, '')
        .replace(/\.$/, '')
        .trim(),
    )
    .filter((part) => part !== '')
    .flatMap((part) => (mark.test(part) ? marked(turn, part) : unmarked(turn, part)))
}

/** `enhet Välfärd och folkhälsa och Anna Berg` is two: an `och` counts when all that follows it is known. */
function marked(turn: Turn, part: string): readonly string[] {
  for (const match of part.matchAll(and)) {
    const after = part.slice(match.index + match[0].length)
    const names = unmarked(turn, after)
    if (names.every((name) => isKnown(turn, name))) return [part.slice(0, match.index), ...names]
  }
  return [part]
}

/** Neighbours that nobody knows belong together: `Anna och Välfärd och folkhälsa` asks about one name, not about two. */
function unmarked(turn: Turn, part: string): readonly string[] {
  const known = [
    ...[...Object.values(turn.group.bodies), ...present(turn.group)].map(({ name }) => name),
    ...organisations(turn),
  ]
  const found: { name: string; start: number; end: number; known: boolean }[] = []
  let at = 0
  for (const name of splitNames(part, known)) {
    const start = Math.max(at, part.indexOf(name, at))
    at = start + name.length
    const one = { name, start, end: at, known: isKnown(turn, name) }
    const before = found.at(-1)
    if (before && !before.known && !one.known)
      found[found.length - 1] = { ...before, name: part.slice(before.start, one.end), end: one.end }
    else found.push(one)
  }
  return found.map(({ name }) => name)
}

function isKnown(turn: Turn, name: string): boolean {
  if (
    roleWord(name) ||
    manyNamed(name) ||
    bodyNamed(turn.group, name.replace(contactOf, '')) ||
    organisationNamed(turn, name)
  )
    return true
  try {
    return personNamed(turn, name) !== undefined
  } catch (error) {
    if (error instanceof Question) return true
    throw error
  }
}

async function ownerOf(turn: Turn, typed: string, later: boolean): Promise<Owner> {
  if (typed.length > LONGEST_NAME)
    throw new Refusal('tooLong', { length: typed.length, limit: LONGEST_NAME })
  const groups = mark.exec(typed)?.groups
  if (groups) {
    const kind = (['unit', 'role'] as const).find((one) => groups[one]) ?? 'outside'
    return bodyOwner(turn, typed.replace(mark, ''), kind)
  }
  const known = bodyNamed(turn.group, typed.replace(contactOf, ''))
  if (known) return bodyOwner(turn, typed, known.body.kind)
  const organisation = organisationNamed(turn, typed)
  if (organisation !== undefined) return bodyOwner(turn, typed, 'unit')
  const person = leading(turn, typed) ?? personNamed(turn, typed)
  if (person) return { kind: 'person', person: person.id }
  return asked(turn, withoutMarks(turn, typed), later)
}

/** Where people of the group come from: these can own an action too, through a contact person. */
const organisations = (turn: Turn): readonly string[] => [
  ...new Set(present(turn.group).flatMap(({ organisation }) => organisation ?? [])),
]

const organisationNamed = (turn: Turn, typed: string): string | undefined => {
  const wanted = typed.replace(contactOf, '').trim().toLowerCase()
  return organisations(turn).find((name) => name.toLowerCase() === wanted)
}

/** The one person with that role, when there is exactly one. */
function leading(turn: Turn, typed: string) {
  const role = roleWord(typed)
  const holders = role ? present(turn.group).filter((person) => hasRole(person, role)) : []
  return holders.length === 1 ? holders[0] : undefined
}

function roleWord(typed: string): 'secretary' | 'chair' | undefined {
  if (/^(?:the )?(?:sekreterare|sekreteraren|secretary)$/i.test(typed)) return 'secretary'
  return /^(?:the )?(?:ordförande|ordföranden|chair)$/i.test(typed) ? 'chair' : undefined
}

/** What an unmarked, unknown name is; the answer is remembered with the sentence, so it is asked once. */
async function asked(turn: Turn, typed: string, later: boolean): Promise<Owner> {
  const about = `owner:${typed.toLowerCase()}`
  const chosen = turn.choices[about]
  if (chosen === 'unit' || chosen === 'role' || chosen === 'outside')
    return bodyOwner(turn, typed, chosen)
  if (chosen !== undefined && turn.group.people[chosen]) return { kind: 'person', person: chosen }
  const { ownerKinds, whatIsOwner } = turn.t.followUp
  const near = nearPeople(typed, present(turn.group)).map((id) => ({
    label: turn.group.people[id]?.name ?? id,
    value: id,
  }))
  // Nobody's name is near: it is recorded in the words that were used, and asked about afterwards.
  if (later && near.length === 0) return bodyOwner(turn, typed, 'unasked')
  const kinds = (['unit', 'role', 'outside'] as const).map((kind) => ({
    label: ownerKinds[kind],
    value: kind,
  }))
  throw new Question(about, whatIsOwner({ name: typed }), [...near, ...kinds])
}

async function bodyOwner(turn: Turn, typed: string, kind: Body['kind']): Promise<Owner> {
  const bracket = contactOf.exec(typed)
  const person = bracket?.[1] ? personNamed(turn, bracket[1]) : undefined
  const name = withoutMarks(turn, person ? typed.replace(contactOf, '') : typed)
  const known = bodyNamed(turn.group, name)
  if (known) {
    if (person && known.body.contact !== person.id)
      await turn.saveGroup({
        ...turn.group,
        bodies: { ...turn.group.bodies, [known.id]: { ...known.body, contact: person.id } },
      })
    return { kind: 'body', body: known.id }
  }
  const { number, group } = nextNumber(turn.group, 'body')
  const id = `b${number}`
  const body: Body = {
    name: name.trim().replaceAll(/\s+/g, ' '),
    kind,
    ...(kind === 'unasked' ? { namedAt: turn.now.toISOString() } : {}),
    ...(person ? { contact: person.id } : {}),
  }
  await turn.saveGroup({ ...group, bodies: { ...group.bodies, [id]: body } })
  return { kind: 'body', body: id }
}
