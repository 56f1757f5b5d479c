import type { Change } from '../meetings/changes.ts'
import { isPrivate, type Logged, type LogReading } from './log-told.ts'
import type { LogEntry, Touched } from './log.ts'

/** What stood somewhere before a sentence changed it or took it away. */
export interface Former {
  readonly entry: LogEntry
  readonly what: 'decision' | 'note' | 'title' | 'background' | 'action'
  /** As it is told by its number: `2026-02-06 § 6b:2`, `7:3`, `U4`. */
  readonly where: string
  readonly was: string
}

interface Place {
  readonly meeting: { readonly id: string }
  readonly item: { readonly id: string }
  readonly number: string
  readonly cite: string
}

/** The former wordings that these acts hold, in their order, whole. */
export const formerWordings = (
  reading: LogReading,
  acts: readonly Logged[],
  places: readonly Place[],
): readonly Former[] =>
  acts
    .filter(({ entry }) => !isPrivate(reading, entry))
    .flatMap(({ entry, act }) =>
      act.touched.flatMap((touched) =>
        touched.changes.flatMap((change) => {
          const found = formerIn(touched, change, places)
          return found && found.was.trim() !== '' ? [{ entry, ...found }] : []
        }),
      ),
    )

function formerIn(
  { id, type }: Touched,
  { path, before }: Change,
  places: readonly Place[],
): Omit<Former, 'entry'> | undefined {
  const [first = '', second = '', third = '', fourth, fifth] = path
  if (type === 'action' || type === 'proposal') {
    if (typeof before !== 'string') return undefined
    if (first === 'text') return { what: 'action', where: id, was: before }
    return first === 'title' || first === 'background'
      ? { what: first, where: id, was: before }
      : undefined
  }
  const place = places.find(({ meeting, item }) => meeting.id === id && item.id === second)
  if (first !== 'items' || !place) return undefined
  if (third === 'title' || third === 'background')
    return typeof before === 'string' ? { what: third, where: place.cite, was: before } : undefined
  if ((third !== 'notes' && third !== 'decisions') || fourth === undefined) return undefined
  const was = fifth === undefined ? textOf(before) : before
  if (typeof was !== 'string' || (fifth ?? 'text') !== 'text') return undefined
  return third === 'decisions'
    ? { what: 'decision', where: place.cite, was }
    : { what: 'note', where: place.number, was }
}

const textOf = (entry: unknown): unknown =>
  typeof entry === 'object' && entry !== null && 'text' in entry ? entry.text : undefined
