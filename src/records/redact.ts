import type { Delivery } from '../delivery/delivery.ts'
import type { Change } from '../meetings/changes.ts'
import type { PersonId } from '../meetings/ids.ts'
import { keyOf, personalIn } from '../text/personal-data.ts'
import { withoutWords } from './blank.ts'
import type { Act, LogEntry, Touched } from './log.ts'

/** What shall be found nowhere any more, beside where it was removed from. */
export interface Redaction {
  /** Records that are gone: `U4`, `F7`, a meeting's id. */
  readonly ids: readonly string[]
  /** What stood in them, or was known of somebody. */
  readonly texts: readonly string[]
  /** What looks private in them, however it is written: its keys. */
  readonly personal?: readonly string[]
  /** Whose address, account, pause and reasons for absence go; `unnamed`: the name too. */
  readonly person?: { readonly id: PersonId; readonly name: string; readonly unnamed: boolean }
}

/** Shorter ones stand in many a text that is about something else. */
const TELLING = 8
const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`)

/** Whether a text holds one of those that are to go: a short one counts as a whole word, beside the person's name. */
function holds(value: string, { texts, person, personal }: Redaction, about = false): boolean {
  if (personal && personalIn(value).some((place) => personal.includes(keyOf(place)))) return true
  return texts.some((text) => {
    if (text.length >= TELLING) return value.includes(text)
    const near = about || (person !== undefined && value.includes(person.name))
    return (
      near &&
      new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped(text)}(?![\p{L}\p{N}])`, 'u').test(value)
    )
  })
}

const anywhere = (value: unknown, of: Redaction): boolean =>
  typeof value === 'string'
    ? holds(value, of)
    : typeof value === 'object' &&
      value !== null &&
      Object.values(value).some((one) => anywhere(one, of))

/** The entry without it, or nothing where it holds none of it. */
export function entryWithout(entry: LogEntry, of: Redaction): LogEntry | undefined {
  const acts = entry.acts.map((act) => (concerns(act, of) ? without(act, of) : act))
  const same = acts.every((act, at) => act === entry.acts[at])
  if (same && !anywhere(entry.answer, of)) return undefined
  return { ...entry, acts, answer: { text: '' } }
}

/** That somebody was forgotten, and whom, stays as long as any other sentence. */
const FORGETTING = 'forget'

const concerns = (act: Act, of: Redaction): boolean =>
  act.command !== FORGETTING &&
  (anywhere([act.source, act.args], of) ||
    act.touched.some(
      ({ id, changes }) =>
        of.ids.includes(id) ||
        changes.some((change) => isOf(change, of) || anywhere([change.before, change.after], of)),
    ))

/** What the group knows of the person, or what they answered. */
const isOf = ({ path: [first, second] }: Change, { person }: Redaction): boolean =>
  person !== undefined && second === person.id && (first === 'people' || first === 'answers')

function without(act: Act, of: Redaction): Act {
  const wordless = withoutWords(act)
  return { ...wordless, touched: wordless.touched.map((one) => touchedWithout(one, of)) }
}

const touchedWithout = (one: Touched, of: Redaction): Touched => ({
  ...one,
  changes: one.changes.map((change): Change => {
    const { path, before } = change
    if (before === undefined || of.ids.includes(one.id)) return { path }
    if (isOf(change, of)) return ofPerson(change, of)
    return anywhere(before, of) ? { path } : { path, before }
  }),
})

const PRIVATE: ReadonlySet<string> = new Set([
  'aadId',
  'teamsId',
  'email',
  'pausedUntilOn',
  'reason',
  'removedBy',
])

/** What stood about a person, as far as the records need it. */
function ofPerson({ path, before }: Change, { person }: Redaction): Change {
  if (person?.unnamed || path.slice(2).some((name) => PRIVATE.has(name))) return { path }
  return { path, before: withoutPrivate(before) }
}

function withoutPrivate(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).filter(([name]) => !PRIVATE.has(name)))
}

/** Reasons for absence that an entry holds of the person, also where another answer took their place. */
export const reasonsIn = (entry: LogEntry, person: PersonId): readonly string[] =>
  entry.acts
    .flatMap(({ touched }) => touched.flatMap(({ changes }) => changes))
    .filter(({ path }) => path[0] === 'answers' && path[1] === person)
    .flatMap(({ path, before, after }) =>
      [before, after].map((value) =>
        path[2] === 'reason' ? value : (value as { readonly reason?: unknown } | undefined)?.reason,
      ),
    )
    .filter((reason): reason is string => typeof reason === 'string' && reason !== '')

/** The post without its text, or nothing where it holds none of it. To whom and when it went, and how, stays. */
export function deliveryWithout(delivery: Delivery, of: Redaction): Delivery | undefined {
  const { to, meetingId, actions, message } = delivery
  if (message.text === '' && Object.keys(message).length === 1) return undefined
  const toThem = to.kind === 'person' && to.person === of.person?.id
  const about =
    (meetingId !== undefined && of.ids.includes(meetingId)) ||
    (actions ?? []).some((id) => of.ids.includes(id))
  if (delivery.status === 'pending' && !toThem) return undefined
  if (!toThem && !about && !anywhere(message, of)) return undefined
  const left = { ...delivery, message: { text: '' } }
  return toThem && left.status === 'delivered' ? { ...left, conversationId: '' } : left
}
