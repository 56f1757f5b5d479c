import { clockOf, dayOf } from '../meetings/calendar.ts'
import type { Person } from '../meetings/group.ts'
import { retentionClasses } from '../meetings/retention.ts'
import { nameOf } from '../meetings/roster.ts'
import { mayReadPrivate } from '../meetings/succession.ts'
import type { Reader } from '../minutes/load.ts'
import { short } from '../text/cut.ts'
import type { Written } from '../text/sentence.ts'
import { beforeOf, type Telling } from './log-facts.ts'
import type { Act, Event, LogEntry } from './log.ts'

/** What the log is told from, to whom. */
export interface LogReading extends Telling {
  readonly reader: Person
  /** Nobody but them sees it. */
  readonly alone: boolean
  readonly book: Reader
}

/** One act of what somebody said. */
export interface Logged {
  readonly entry: LogEntry
  readonly act: Act
}

type Sentences = Readonly<Partial<Record<string, Written>>>

const LONGEST = 300
const MOST_BEFORES = 4

/** What was said in somebody's own chat is not repeated in the group. */
export const isPrivate = (reading: LogReading, entry: LogEntry): boolean =>
  entry.from === 'personal' && (!reading.alone || isSealed(reading, entry))

/** Nor to somebody who took a group over, or was named by one who did, where it was said before that. */
const isSealed = (reading: LogReading, entry: LogEntry): boolean =>
  entry.by !== reading.reader.id && !mayReadPrivate(reading.group, reading.reader, entry.at)

export async function logLine(reading: LogReading, { entry, act }: Logged): Promise<string> {
  const { audit } = reading.t
  const { zone } = reading.group.settings
  const at = new Date(entry.at)
  const hidden = isPrivate(reading, entry)
  const event = eventOf(reading, act)
  return audit.line({
    at: `${reading.t.dates.formatDate(dayOf(at, zone))} ${reading.t.dates.formatClock(clockOf(at, zone))}`,
    who: entry.from === 'clock' ? audit.clock : whoIn(reading, act.actor ?? entry.by),
    where: entry.from,
    what: event ?? (await whatOf(reading, act, hidden)),
    befores:
      hidden || act.undoes || event !== undefined
        ? []
        : beforeOf(reading, act.touched).slice(0, MOST_BEFORES),
  })
}

const whoIn = ({ t, group }: LogReading, id: string): string =>
  id === '' ? t.audit.itself : nameOf(group, id)

/** What happened without a sentence, in words. */
function eventOf(reading: LogReading, act: Act): string | undefined {
  const { events } = reading.t.audit
  if (act.source !== '' || !Object.hasOwn(events, act.command)) return undefined
  return events[act.command as Event]({
    names: act.counts ? countsIn(reading, act.counts) : movedIn(reading, act),
  })
}

async function whatOf(reading: LogReading, act: Act, hidden: boolean): Promise<string> {
  const { audit } = reading.t
  if (hidden && !wordless(act)) {
    const [verb = ''] = act.source.trim().split(/[\s:]/)
    return audit.unsaid({ verb: short(verb, 30) })
  }
  if (!hidden && act.undoes) return audit.tookBack({ source: await sourceOf(reading, act.undoes) })
  if (wordless(act)) return audit.wordless({ verb: verbOf(reading, act) })
  return audit.said({ source: short(act.source.replaceAll(/\s*\n\s*/g, ' / '), LONGEST) })
}

/** Its words are gone, or were never kept. */
const wordless = ({ source }: Act): boolean => source === ''

const verbOf = ({ t }: LogReading, { command }: Act): string =>
  /^[^<[(:;]+/.exec((t.sentences as Sentences)[command]?.say ?? '')?.[0].trim() ?? command

/** How much of what was let go of: `12 uppdrag`. */
const countsIn = (reading: LogReading, counts: NonNullable<Act['counts']>): readonly string[] =>
  retentionClasses.flatMap((kind) =>
    counts[kind] === undefined ? [] : [reading.t.privacy.counted({ kind, count: counts[kind] })],
  )

/** The people who came or went. */
const movedIn = (reading: LogReading, act: Act): readonly string[] => {
  const paths = act.touched.flatMap((one) =>
    one.changes.filter(
      ({ path }) => path[0] === 'people' && (path.length === 2 || path[2] === 'leftAt'),
    ),
  )
  const names = paths.map(({ path: [, id = ''] }) => nameOf(reading.group, id))
  return names.length === 0 && act.actor !== undefined ? [nameOf(reading.group, act.actor)] : names
}

async function sourceOf(
  reading: LogReading,
  { log: id, act }: NonNullable<Act['undoes']>,
): Promise<string> {
  const entry = await reading.book.get<LogEntry>(id)
  const taken = entry?.acts[act]
  if (!taken) return ''
  return wordless(taken) ? `${verbOf(reading, taken)} …` : short(taken.source, LONGEST)
}
