import type { Day } from '../../meetings/calendar.ts'
import { isRef } from '../../meetings/ref.ts'
import type { PersonId } from '../../meetings/ids.ts'
import type { ItemNumber } from '../../meetings/agenda-item.ts'
import { showNumber } from '../../meetings/numbering.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { nameOf } from '../../meetings/roster.ts'
import { readDay, takeDay } from '../../reading/days.ts'
import { isInCapitals } from '../../reading/names.ts'
import { ANYTHING } from '../../reading/template.ts'
import type { Argument } from '../../turn/argument.ts'
import { anybodyNamed } from '../../turn/arguments/anybody-argument.ts'
import { MEETING_DATE, readMeetingDay } from '../../turn/meeting-said.ts'
import type { Turn } from '../../turn/turn.ts'
import { takeNumber } from '../agenda/numbers.ts'

/** What the log is asked about: an action or a proposal, somebody, a meeting, an item of one; without its day, of the latest meeting. */
export type Logged =
  | { readonly id: string }
  | { readonly person: PersonId }
  | { readonly on: Day }
  | { readonly item: ItemNumber; readonly on?: Day }

const meetingShape = new RegExp(`^${MEETING_DATE}$`, 'iu')
const numbered = /^([uf])\s?(\d{1,9})$/i

/** `Anna Berg`, `U14`, `F7`, `6b`, `6b 6/2`, `6/2`. Refuses `noSuchDay`, `notUnderstood`, `noSuchPerson`. */
export const logged: Argument<Logged> = {
  kind: 'what the log is about',
  shape: ANYTHING,
  surely: (typed) => isInCapitals(typed) || numbered.test(typed),
  read: (typed, turn) => loggedIn(turn, typed.replace(/[.!?]+$/, '')),
  fromForm(sent, { group }) {
    if (typeof sent !== 'object' || sent === null) return undefined
    const { id, person, on } = sent as Readonly<Record<string, unknown>>
    if (typeof id === 'string') return numbered.test(id) ? { id } : undefined
    if (typeof person === 'string')
      return Object.hasOwn(group.people, person) ? { person } : undefined
    return typeof on === 'string' && isRef(on) ? { on } : undefined
  },
  render(value, { group }) {
    if ('id' in value) return value.id
    if ('person' in value) return nameOf(group, value.person)
    return 'item' in value ? `${showNumber(value.item)} ${value.on ?? ''}`.trim() : value.on
  },
  missing: (example) => new Refusal('missingName', { example }),
  sample: () => 'U14',
}

function loggedIn(turn: Turn, typed: string): Logged {
  const [, letter, digits] = numbered.exec(typed) ?? []
  if (letter !== undefined) return { id: `${letter.toUpperCase()}${Number(digits)}` }
  if (meetingShape.test(typed)) return { on: readMeetingDay(turn, typed) }
  const day = readDay(typed, turn.today)
  if (day?.kind === 'impossible') throw new Refusal('noSuchDay', { typed: day.text })
  if (day) return { on: day.day }
  const item = takeNumber(typed)
  return item ? itemIn(turn, item, typed) : { person: anybodyNamed(turn, typed) }
}

function itemIn(
  turn: Turn,
  { number, rest }: NonNullable<ReturnType<typeof takeNumber>>,
  typed: string,
): Logged {
  if (rest === '') return { item: number }
  const of = rest.replace(/^[\s,]+/, '')
  if (meetingShape.test(of)) return { item: number, on: readMeetingDay(turn, of) }
  const day = takeDay(rest, turn.today)
  if (day?.kind !== 'day')
    throw new Refusal('notUnderstood', { typed, example: turn.t.sentences.log.example })
  return { item: number, on: day.day }
}
