import type { PersonId } from '../../meetings/ids.ts'
import { otherNamed } from '../../meetings/joint.ts'
import type { Meeting } from '../../meetings/meeting.ts'
import { Refusal } from '../../meetings/refusal.ts'
import type { JointPerson } from '../../meetings/who-was-there.ts'
import { nameOf } from '../../meetings/roster.ts'
import type { Argument, Writing } from '../argument.ts'
import { markedIn, withoutMarks } from '../name-marks.ts'
import { namesIn, somebody } from '../people-meant.ts'
import { lastHeld } from '../record-meant.ts'
import { ahead, meetingById, openHeader } from '../saving.ts'
import type { Turn } from '../turn.ts'
import { BEHIND_COLON } from './line-argument.ts'
import { people } from './people-argument.ts'
import { person } from './person-argument.ts'

/** Somebody of the roster, or of the list of the body that a meeting is held with, as they are called there. */
export type OfEither = { readonly person: PersonId } | { readonly other: string }

/** Somebody of the other body's list, by their whole name: at the meeting that goes on, else the latest one or the next. */
export async function onOtherList(turn: Turn, typed: string): Promise<JointPerson | undefined> {
  if (markedIn(turn, typed)) return undefined
  const name = withoutMarks(turn, typed).trim()
  const open = openHeader(turn)
  const headers = open ? [open] : [lastHeld(turn), ahead(turn)[0]]
  const meetings = await Promise.all(
    headers.flatMap((header) => (header ? [meetingById(turn, header.id)] : [])),
  )
  return meetings.map((meeting) => otherNamed(meeting, name)).find((one) => one !== undefined)
}

/** Refuses and asks as `somebody` does. */
export async function eitherNamed(turn: Turn, typed: string): Promise<OfEither> {
  const other = await onOtherList(turn, typed)
  return other ? { other: other.name } : { person: somebody(turn, typed).id }
}

/** Those of each list, by their ids. Refuses `noSuchPerson` for whoever is on no list of that meeting. */
export function onEitherList(
  meeting: Meeting,
  all: readonly OfEither[],
): { readonly ids: readonly PersonId[]; readonly others: readonly string[] } {
  const others = all.flatMap((one) => ('other' in one ? [one.other] : []))
  return {
    ids: all.flatMap((one) => ('person' in one ? [one.person] : [])),
    others: others.map((name) => {
      const found = otherNamed(meeting, name)
      if (found) return found.id
      throw new Refusal('noSuchPerson', { typed: name, near: [] })
    }),
  }
}

/** Somebody's id, on whichever list they are. Refuses as `onEitherList` does. */
export function idOf(meeting: Meeting, one: OfEither): string {
  const { ids, others } = onEitherList(meeting, [one])
  return [...ids, ...others][0]!
}

export const nameOfEither = (one: OfEither, { group }: Pick<Writing, 'group'>): string =>
  'person' in one ? nameOf(group, one.person) : one.other

/** Several people of either list. A form names those of the roster by their ids. */
export const peopleOfEither: Argument<readonly OfEither[]> = {
  kind: 'people of either list',
  namesPeople: true,
  shape: people.shape,
  surely: BEHIND_COLON,
  async read(typed, turn) {
    const names = namesIn(turn, typed.replace(/[.!]+$/, ''))
    const all = await Promise.all(names.map((name) => eitherNamed(turn, name)))
    return all.length === 0 ? undefined : all
  },
  async fromForm(sent, turn) {
    const ids = await people.fromForm(sent, turn)
    return ids?.map((id) => ({ person: id }))
  },
  render: (all, writing) => all.map((one) => nameOfEither(one, writing)).join(', '),
  missing: people.missing,
  sample: people.sample,
}

/** One of them. */
export const personOfEither: Argument<OfEither> = {
  kind: 'person of either list',
  namesPeople: true,
  shape: person.shape,
  read: (typed, turn) => eitherNamed(turn, typed),
  async fromForm(sent, turn) {
    const id = await person.fromForm(sent, turn)
    return id === undefined ? undefined : { person: id }
  },
  render: nameOfEither,
  missing: person.missing,
  sample: person.sample,
}
