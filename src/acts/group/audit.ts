import { short } from '../../text/cut.ts'
import { clockOf, dayOf } from '../../meetings/calendar.ts'
import type { ItemNumber, Meeting } from '../../meetings/meeting.ts'
import { showNumber } from '../../meetings/numbering.ts'
import { nameOf } from '../../meetings/roster.ts'
import { mayReadPrivate } from '../../meetings/succession.ts'
import { retentionClasses } from '../../meetings/retention.ts'
import { act as anAct } from '../../turn/act.ts'
import { optional } from '../../turn/argument.ts'
import { number as aNumber } from '../../turn/arguments/number-argument.ts'
import { latestMeeting, meetingOn } from '../../turn/saving.ts'
import type { Act, Event, LogEntry } from '../../records/log.ts'
import type { Turn } from '../../turn/turn.ts'
import { itemSaid } from '../agenda/numbers.ts'
import { beforeOf } from './audit-facts.ts'
import { logged, type Logged } from './logged.ts'

const PAGE = 12
const READ_AT_ONCE = 100
/** Entries looked through for one answer: some years of a busy group. */
const MOST = 5000
const LONGEST = 300
const MOST_BEFORES = 4

export const log = anAct({
  name: 'log',
  subject: 'group',
  who: 'lead',
  effect: 'asks',
  unmistakable: true,
  args: { about: optional(logged), page: optional(aNumber) },
  async run(turn, { about: wanted, page = 1 }) {
    const about = await aboutOf(turn, wanted)
    const { audit } = turn.t
    const { found, more } = await actsAbout(turn, about, page)
    if (found.length === 0)
      return { text: page === 1 ? audit.empty({ about: about.name }) : audit.noMore({ page }) }
    const lines = await Promise.all(found.map(({ entry, act }) => line(turn, entry, act)))
    const next = [audit.verb, about.typed, audit.page, String(page + 1)]
      .filter((part) => part !== '')
      .join(' ')
    return {
      text: [
        audit.head({ about: about.name, page }),
        ...lines,
        ...(found.some(({ entry }) => isPrivate(turn, entry)) ? [audit.unsaidHint] : []),
        ...(more ? [audit.more({ next })] : []),
      ].join('\n'),
    }
  },
})

/** What is looked for. */
interface About {
  /** As told: a name, `U14`, `punkt 6b`. Empty: everything. */
  readonly name: string
  /** As it is typed again for the next page. */
  readonly typed: string
  readonly person?: string
  readonly fits: (act: Act) => boolean
}

async function aboutOf(turn: Turn, wanted: Logged | undefined): Promise<About> {
  if (!wanted) return { name: '', typed: '', fits: () => true }
  if ('id' in wanted) {
    const { id } = wanted
    return { name: id, typed: id, fits: (done) => done.touched.some((one) => one.id === id) }
  }
  if ('person' in wanted) {
    const name = nameOf(turn.group, wanted.person)
    return { name, typed: name, person: wanted.person, fits: () => true }
  }
  if (!('item' in wanted)) return ofMeeting(await meetingOn(turn, wanted.on), turn)
  const meeting =
    wanted.on === undefined ? await latestMeeting(turn) : await meetingOn(turn, wanted.on)
  return ofItem(turn, meeting, wanted.item)
}

const ofMeeting = (meeting: Meeting, turn: Turn): About => ({
  name: turn.t.audit.aboutMeeting({ on: meeting.on }),
  typed: meeting.on,
  fits: (act) => act.touched.some((one) => one.id === meeting.id),
})

function ofItem(turn: Turn, meeting: Meeting, number: ItemNumber): About {
  const { id } = itemSaid(meeting, number)
  const shown = showNumber(number)
  return {
    name: turn.t.audit.aboutItem({ number: shown, on: meeting.on }),
    typed: `${shown} ${meeting.on}`,
    fits: (done) =>
      done.touched.some(
        (one) =>
          one.id === meeting.id &&
          (one.created === true ||
            one.changes.some(({ path }) => path[0] === 'items' && path[1] === id)),
      ),
  }
}

interface Found {
  readonly entry: LogEntry
  readonly act: Act
}

/** The acts of one page, the latest first, and whether there are more. */
async function actsAbout(
  turn: Turn,
  about: About,
  page: number,
): Promise<{ readonly found: readonly Found[]; readonly more: boolean }> {
  const index = about.person === undefined ? 'log' : 'by'
  const range =
    about.person === undefined ? {} : { from: `${about.person}|`, to: `${about.person}}` }
  const wanted = page * PAGE + 1
  const all: Found[] = []
  let after: string | undefined
  for (let read = 0; read < MOST && all.length < wanted; read += READ_AT_ONCE) {
    const entries: readonly LogEntry[] = await turn.book.list<LogEntry>({
      index,
      ...range,
      desc: true,
      limit: READ_AT_ONCE,
      ...(after === undefined ? {} : { after }),
    })
    all.push(
      ...entries.flatMap((entry) =>
        entry.acts
          .toReversed()
          .filter(about.fits)
          .map((act) => ({ entry, act })),
      ),
    )
    after = entries.at(-1)?.keys?.[index]
    if (entries.length < READ_AT_ONCE || after === undefined) break
  }
  return { found: all.slice((page - 1) * PAGE, page * PAGE), more: all.length > page * PAGE }
}

/** What was said in somebody's own chat is not repeated in the group. */
const isPrivate = (turn: Turn, entry: LogEntry): boolean =>
  entry.from === 'personal' &&
  (turn.incoming.conversation.kind !== 'personal' || isSealed(turn, entry))

/** Nor to somebody who took a group over, or was named by one who did, where it was said before that. */
const isSealed = (turn: Turn, entry: LogEntry): boolean =>
  entry.by !== turn.sender.id && !mayReadPrivate(turn.group, turn.sender, entry.at)

async function line(turn: Turn, entry: LogEntry, act: Act): Promise<string> {
  const { audit } = turn.t
  const { zone } = turn.group.settings
  const at = new Date(entry.at)
  const hidden = isPrivate(turn, entry)
  const event = eventOf(turn, act)
  const who = act.actor ?? entry.by
  return audit.line({
    at: `${turn.t.dates.formatDate(dayOf(at, zone))} ${turn.t.dates.formatClock(clockOf(at, zone))}`,
    who: entry.from === 'clock' ? audit.clock : who === '' ? audit.itself : nameOf(turn.group, who),
    where: entry.from,
    what: event ?? (await whatOf(turn, act, hidden)),
    befores:
      hidden || act.undoes || event !== undefined
        ? []
        : beforeOf(turn, act.touched).slice(0, MOST_BEFORES),
  })
}

/** What happened without a sentence, in words. */
function eventOf(turn: Turn, act: Act): string | undefined {
  const { events } = turn.t.audit
  if (act.source !== '' || !Object.hasOwn(events, act.command)) return undefined
  return events[act.command as Event]({
    names: act.counts ? countsIn(turn, act.counts) : movedIn(turn, act),
  })
}

async function whatOf(turn: Turn, act: Act, hidden: boolean): Promise<string> {
  const { audit } = turn.t
  if (hidden && !wordless(act)) {
    const [verb = ''] = act.source.trim().split(/[\s:]/)
    return audit.unsaid({ verb: short(verb, 30) })
  }
  if (!hidden && act.undoes) return audit.tookBack({ source: await sourceOf(turn, act.undoes) })
  if (wordless(act)) return audit.wordless({ verb: verbOf(turn, act) })
  return audit.said({ source: short(act.source.replaceAll(/\s*\n\s*/g, ' / '), LONGEST) })
}

/** Its words are gone, or were never kept. */
const wordless = ({ source }: Act): boolean => source === ''

const verbOf = ({ commands, language }: Turn, { command }: Act): string =>
  commands.find(({ name }) => name === command)?.words[language]?.[0] ?? command

/** How much of what was let go of: `12 uppdrag`. */
const countsIn = (turn: Turn, counts: NonNullable<Act['counts']>): readonly string[] =>
  retentionClasses.flatMap((kind) =>
    counts[kind] === undefined ? [] : [turn.t.privacy.counted({ kind, count: counts[kind] })],
  )

/** The people who came or went. */
const movedIn = (turn: Turn, act: Act): readonly string[] => {
  const paths = act.touched.flatMap((one) =>
    one.changes.filter(
      ({ path }) => path[0] === 'people' && (path.length === 2 || path[2] === 'leftAt'),
    ),
  )
  const names = paths.map(({ path: [, id = ''] }) => nameOf(turn.group, id))
  return names.length === 0 && act.actor !== undefined ? [nameOf(turn.group, act.actor)] : names
}

async function sourceOf(turn: Turn, { log: id, act }: NonNullable<Act['undoes']>): Promise<string> {
  const entry = await turn.book.get<LogEntry>(id)
  const taken = entry?.acts[act]
  if (!taken) return ''
  return wordless(taken) ? `${verbOf(turn, taken)} …` : short(taken.source, LONGEST)
}
