import { textsIn } from '../../language/texts.ts'
import { guestNamed } from '../../meetings/attendance.ts'
import type { PersonId } from '../../meetings/ids.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { nameOf } from '../../meetings/roster.ts'
import { spelled } from '../../reading/spelled.ts'
import { TO_THE_END } from '../../reading/template.ts'
import { vocabulary } from '../../reading/vocabulary.ts'
import type { Argument, Writing } from '../argument.ts'
import { meetingById, openHeader } from '../saving.ts'
import { markedIn, withoutMarks } from '../name-marks.ts'
import { namesIn, personOrStranger } from '../people-meant.ts'
import type { Turn } from '../turn.ts'
import { onOtherList } from './either-list-argument.ts'

/** One of the roster, a guest of the meeting by what they are called, or a name that nobody has. */
export type Attendee =
  | { readonly person: PersonId }
  | { readonly guest: string }
  | { readonly other: string }
  | { readonly name: string }

/** Whose attendance is told: every member, but some; those of whom nothing is known yet; as people have answered; as Teams saw it; or by name. */
export type Attendees =
  | {
      readonly kind: 'all'
      readonly but?: readonly Attendee[]
      /** Beside them: guests, and others' people. */
      readonly and?: readonly Attendee[]
    }
  | { readonly kind: 'rest' | 'answers' | 'teams' }
  | { readonly kind: 'named'; readonly named: readonly Attendee[] }

const MOST = 500
const every = spelled(({ record }) => record.whom.all)
const but = spelled(({ record }) => record.but)
const allBut = new RegExp(`^${every}(?:\\s+${but}\\s+(.+))?$`, 'isu')
const joined = spelled(({ lists }) => lists.and)
const allAnd = new RegExp(
  String.raw`^${every}(?:\s*,\s*(?:${joined}\s+)?|\s+${joined}\s+)(.+)$`,
  'isu',
)
const groups = vocabulary(({ record }) => record.whom)

/**
 * Who they are, by words for many or by name; a form names them by `{ meeting, people: [ids] }`. Asks which of two is meant. `example` stands
 * in examples.
 */
export const attendees = (
  example: 'all' | 'rest',
): Argument<Attendees> & { readonly isText: true } => ({
  kind: 'attendees',
  shape: TO_THE_END,
  isText: true,
  namesPeople: true,
  async read(typed, turn) {
    const text = typed.replace(/[.!]+$/, '').trim()
    if (text === '') return undefined
    const all = allBut.exec(text)
    if (all)
      return all[1] === undefined
        ? { kind: 'all' }
        : { kind: 'all', but: await namedIn(all[1], turn, true) }
    const more = allAnd.exec(text)?.[1]
    if (more !== undefined) return { kind: 'all', and: await namedIn(more, turn) }
    const kind = groups.meaning(text)
    if (kind !== undefined) return { kind }
    return { kind: 'named', named: await namedIn(text, turn, example === 'rest') }
  },
  fromForm(sent, turn) {
    if (typeof sent !== 'object' || sent === null) return undefined
    const { meeting, people } = sent as Readonly<Record<string, unknown>>
    if (typeof meeting !== 'string' || openHeader(turn)?.id !== meeting) return undefined
    if (!Array.isArray(people) || people.length === 0 || people.length > MOST) return undefined
    const named = people.flatMap((id) =>
      typeof id === 'string' && Object.hasOwn(turn.group.people, id) ? [{ person: id }] : [],
    )
    return named.length === people.length ? { kind: 'named', named } : undefined
  },
  render: written,
  missing: (sentence) => new Refusal('missingName', { example: sentence }),
  sample: ({ t }) => t.words.record.whom[example][0]!,
})

/** A stop behind a whole word, and more behind it. */
const ANOTHER_SENTENCE = /\p{L}{3}[.!?]\s+\p{L}/u

const asName = /^\p{Lu}[\p{L}’'.-]*(?: (?:\p{Ll}{1,3} )*\p{Lu}[\p{L}’'.-]*)*$/u

/** Whether it can be the name of somebody unknown; in small letters where only names are expected. */
function mayBeName(typed: string, away: boolean): boolean {
  const bare = typed.replace(/\s*\([^)]*\)?$/, '')
  return asName.test(bare) || (!away && !/\p{Lu}/u.test(bare))
}

/** `away`: of whoever is not there the reason may stand beside them, and is nobody's name. */
async function namedIn(typed: string, turn: Turn, away = false): Promise<readonly Attendee[]> {
  const header = openHeader(turn)
  const meeting = header && (await meetingById(turn, header.id))
  const found = new Map<string, Attendee>()
  for (const one of namesIn(turn, typed)) {
    const name = withoutMarks(turn, one)
    // A sentence among the names tells of somebody: nothing of the list is recorded before it is understood.
    if (ANOTHER_SENTENCE.test(name)) throw new Refusal('noSuchPerson', { typed: one, near: [] })
    const guest = markedIn(turn, one) ? undefined : meeting && guestNamed(meeting, name)
    const other = guest ? undefined : await onOtherList(turn, one)
    const person = (guest ?? other) ? undefined : personOrStranger(turn, one)
    if (guest) found.set(guest.id, { guest: guest.name })
    else if (other) found.set(other.id, { other: other.name })
    else if (person) found.set(person.id, { person: person.id })
    else if (!mayBeName(name, away)) throw new Refusal('noSuchPerson', { typed: name, near: [] })
    else found.set(`"${name}`, { name })
  }
  return [...found.values()]
}

function written(value: Attendees, { group, language }: Writing): string {
  const words = textsIn(language).words.record
  const names = (all: readonly Attendee[]): string =>
    all
      .map((one) => {
        if ('person' in one) return nameOf(group, one.person)
        if ('other' in one) return one.other
        return 'guest' in one ? one.guest : one.name
      })
      .join(', ')
  if (value.kind === 'named') return names(value.named)
  const [first] = words.whom[value.kind]
  if (value.kind === 'all' && value.and) return `${first}, ${names(value.and)}`
  return value.kind === 'all' && value.but ? `${first} ${words.but[0]} ${names(value.but)}` : first!
}
