import type { Group } from '../../meetings/group.ts'
import type { PersonId } from '../../meetings/ids.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { nameOf } from '../../meetings/roster.ts'
import { isInCapitals } from '../../reading/names.ts'
import { ANYTHING } from '../../reading/template.ts'
import { cleanText } from '../../text/clean.ts'
import type { Argument, Writing } from '../argument.ts'
import { withoutMarks } from '../name-marks.ts'
import { namesIn, personOrStranger } from '../people-meant.ts'
import type { Turn } from '../turn.ts'

/** Somebody of the roster, or a name that nobody in it has: whether they are added is asked by the act. */
export type Seat = { readonly person: PersonId } | { readonly name: string }

const LONGEST = 200
const MOST = 60

const named = (turn: Turn, typed: string): Seat => {
  const known = personOrStranger(turn, typed)
  return known ? { person: known.id } : { name: withoutMarks(turn, typed).trim() }
}

function sentSeat(sent: unknown, turn: Turn): Seat | undefined {
  if (typeof sent !== 'object' || sent === null) return undefined
  const { person, name } = sent as Readonly<Record<string, unknown>>
  if (typeof person === 'string')
    return Object.hasOwn(turn.group.people, person) ? { person } : undefined
  const text = typeof name === 'string' && name.length <= LONGEST ? cleanText(name).trim() : ''
  return text === '' ? undefined : named(turn, text)
}

export const seatName = (group: Group, one: Seat): string =>
  'person' in one ? nameOf(group, one.person) : one.name

const written = (one: Seat, { group }: Writing): string => seatName(group, one)

const common = {
  shape: ANYTHING,
  surely: isInCapitals,
  namesPeople: true as const,
  missing: (example: string) => new Refusal('missingName', { example }),
  sample: ({ t }: Turn) => t.samples.person,
}

/** One who is given a seat. Asks which of two is meant. */
export const seat: Argument<Seat> = {
  ...common,
  kind: 'seat',
  read: (typed, turn) => named(turn, typed),
  fromForm: sentSeat,
  render: written,
}

/** Several, each once. */
export const seats: Argument<readonly Seat[]> = {
  ...common,
  kind: 'seats',
  read(typed, turn) {
    const all = namesIn(turn, typed).map((name) => named(turn, name))
    return all.length === 0 ? undefined : all
  },
  fromForm(sent, turn) {
    if (!Array.isArray(sent) || sent.length === 0 || sent.length > MOST) return undefined
    const all = sent.flatMap((one) => sentSeat(one, turn) ?? [])
    return all.length === sent.length ? all : undefined
  },
  render: (all, writing) => all.map((one) => written(one, writing)).join(', '),
}
