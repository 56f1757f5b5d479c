import { alphabetical } from './alphabet.ts'
import type { ById, PersonId } from './ids.ts'
import type { Meeting } from './meeting.ts'
import type { Made, Marks } from './record-entry.ts'
import type { Hours, Joint, JointPerson, PartPresence } from './who-was-there.ts'
import { nameKey } from './spelling.ts'
import { isRecorded } from './writing-up.ts'

/** The meeting held together with another body, whose people are a list of their own; what was known of that body stays. */
export function withJoint<M extends Meeting>(
  meeting: M,
  body: string,
  parts: { readonly own?: Hours | undefined; readonly shared?: Hours | undefined },
): M {
  const known = meeting.joint && isBody(meeting.joint, body) ? meeting.joint : undefined
  const { own = known?.own, shared = known?.shared } = parts
  const joint: Joint = {
    body: known?.body ?? body,
    people: known?.people ?? {},
    ...(own ? { own } : {}),
    ...(shared ? { shared } : {}),
  }
  return { ...meeting, joint }
}

export const isBody = ({ body }: Joint, typed: string): boolean =>
  nameKey(body) === nameKey(typed) || bare(body) === bare(typed)

/** `Rådet` is `Rådets` and `rådet`. */
const bare = (name: string): string => nameKey(name).replace(/s$/u, '')

/** What a line of the list says of somebody; what is not said of somebody who is on it stays. */
export type Listed = Omit<JointPerson, 'id' | keyof Made | keyof Marks>

/**
 * The meeting with these people on the other body's list, in place of those who were. Whoever was on it keeps their id, and whoever was a
 * guest is on the list instead, as there.
 */
export function withList<M extends Meeting>(
  meeting: M,
  joint: Joint,
  listed: readonly Listed[],
): M {
  const all = Object.values(joint.people)
  const numbers = [...all.map(({ id }) => id), meeting.presided ?? ''].map((id) =>
    Number(/^o(\d+)$/.exec(id)?.[1] ?? 0),
  )
  let last = Math.max(0, ...numbers)
  const people: Record<string, JointPerson> = {}
  for (const one of listed) {
    const known = all.find(isNamed(one.name))
    const id = known?.id ?? `o${(last += 1)}`
    people[id] = { ...kept(known), ...one, ...asGuest(meeting, one), id }
  }
  const guests = Object.values(meeting.guests).filter(({ name }) => !listed.some(isNamed(name)))
  return {
    ...meeting,
    guests: Object.fromEntries(guests.map((one) => [one.id, one])),
    joint: { ...joint, people },
  }
}

const isNamed =
  (typed: string) =>
  ({ name }: { readonly name: string }): boolean =>
    nameKey(name) === nameKey(typed)

/** What was known as a guest of somebody who is listed. Before the meeting it says nothing of whether they came. */
function asGuest(meeting: Meeting, one: Listed): Partial<JointPerson> {
  const guest = Object.values(meeting.guests).find(isNamed(one.name))
  const { items = [], organisation = '' } = guest ?? {}
  const isKnown = guest && one.presence === undefined && isRecorded(meeting)
  const stay = items.map((item) => ({ from: item, through: item }))
  return {
    ...(organisation.endsWith(one.organisation ?? '') && organisation !== ''
      ? { organisation }
      : {}),
    ...(isKnown && { presence: stay.length > 0 ? 'part' : 'present' }),
    ...(isKnown && stay.length > 0 && { stay: { items: stay } }),
  }
}

/** What stays of somebody who is on the list again. */
const kept = (known: JointPerson | undefined): Partial<JointPerson> => {
  const { presence, stay, by, at, addedAfter, changed } = known ?? {}
  return Object.fromEntries(
    Object.entries({ presence, stay, by, at, addedAfter, changed }).filter(([, value]) => value),
  )
}

/** Somebody of the other body's list who is not on the group's own, by name. */
export const otherNamed = (meeting: Meeting, typed: string): JointPerson | undefined =>
  Object.values(meeting.joint?.people ?? {}).find(
    ({ name, person }) => person === undefined && nameKey(name) === nameKey(typed),
  )

export const withOthersPresent = <M extends Meeting>(
  meeting: M,
  ids: readonly string[],
  presence: { readonly kind: 'present' | 'absent' } | PartPresence | undefined,
): M =>
  withOthers(meeting, (other) => {
    if (!ids.includes(other.id)) return other
    const { presence: _was, stay: _then, ...one } = other
    if (!presence) return one
    const { kind, ...stay } = presence
    return { ...one, presence: kind, ...(Object.keys(stay).length > 0 ? { stay } : {}) }
  })

/** The meeting where these of the other body adjust for it, in place of those who did. */
export const withOthersAdjusting = <M extends Meeting>(meeting: M, ids: readonly string[]): M =>
  withOthers(meeting, (one) => {
    const roles = one.roles.filter((role) => role !== 'adjuster')
    return { ...one, roles: ids.includes(one.id) ? [...roles, 'adjuster'] : roles }
  })

function withOthers<M extends Meeting>(meeting: M, change: (one: JointPerson) => JointPerson): M {
  const { joint } = meeting
  if (!joint) return meeting
  const people: ById<JointPerson> = Object.fromEntries(
    Object.values(joint.people).map((one) => [one.id, change(one)]),
  )
  return { ...meeting, joint: { ...joint, people } }
}

/** Whether somebody of the other list was there: whoever is on both lists is as the group's own attendance says. */
export function presenceOfOther(
  meeting: Meeting,
  one: JointPerson,
): 'present' | 'part' | 'absent' | 'unknown' {
  if (one.person === undefined) return one.presence ?? 'unknown'
  const kind = meeting.attendance[one.person]?.kind
  if (kind === undefined) return one.presence ?? 'unknown'
  return kind === 'replaced' ? 'absent' : kind
}

export const othersOf = ({ joint }: Meeting): readonly JointPerson[] =>
  Object.values(joint?.people ?? {}).sort(
    (a, b) =>
      Number(b.roles.includes('chair')) - Number(a.roles.includes('chair')) ||
      alphabetical(a.organisation ?? '', b.organisation ?? '') ||
      alphabetical(a.name, b.name),
  )

/** How many were there of both bodies, whoever is on both lists once. */
export function togetherAt(meeting: Meeting): number {
  const isThere = (kind: string | undefined): boolean => kind === 'present' || kind === 'part'
  const own = Object.entries(meeting.attendance).filter(([, { kind }]) => isThere(kind))
  const ids = new Set<PersonId>(own.map(([id]) => id))
  const others = othersOf(meeting).filter(
    (one) =>
      isThere(presenceOfOther(meeting, one)) && (one.person === undefined || !ids.has(one.person)),
  )
  return ids.size + others.length
}

/** Those of the other body who adjust: its adjusters, and where chairs do its chair, unless away, and whoever of it presided. */
export const adjustingOthers = (meeting: Meeting, chairsToo: boolean): readonly JointPerson[] =>
  othersOf(meeting).filter(
    (one) =>
      one.roles.includes('adjuster') ||
      (chairsToo &&
        (one.id === meeting.presided ||
          (one.roles.includes('chair') && presenceOfOther(meeting, one) !== 'absent'))),
  )
