import type { ItemNumber } from '../../meetings/agenda-item.ts'
import type { Meeting } from '../../meetings/meeting.ts'
import { refOf } from '../../meetings/ref.ts'
import { showNumber } from '../../meetings/numbering.ts'
import { nameOf } from '../../meetings/roster.ts'
import { act as anAct } from '../../turn/act.ts'
import { optional } from '../../turn/argument.ts'
import { number as aNumber } from '../../turn/arguments/number-argument.ts'
import { latestMeeting } from '../../turn/record-meant.ts'
import { meetingOn } from '../../turn/saving.ts'
import { adjustingId } from '../../minutes/adjusting.ts'
import type { Act, LogEntry } from '../../records/log.ts'
import {
  isPrivate,
  logLine,
  type Logged as Found,
  type LogReading,
} from '../../records/log-told.ts'
import type { Turn } from '../../turn/turn.ts'
import { itemSaid } from '../agenda/numbers.ts'
import { logged, type Logged } from './logged.ts'

const PAGE = 12
const READ_AT_ONCE = 100
/** Entries looked through for one answer: some years of a busy group. */
const MOST = 5000

export const log = anAct({
  name: 'log',
  subject: 'group',
  who: 'lead',
  effect: 'asks',
  inPrivate: true,
  unmistakable: true,
  args: { about: optional(logged), page: optional(aNumber) },
  async run(turn, { about: wanted, page = 1 }) {
    const about = await aboutOf(turn, wanted)
    const reading = readingOf(turn)
    const { audit } = turn.t
    const { found, more } = await actsAbout(turn, about, page)
    if (found.length === 0)
      return { text: page === 1 ? audit.empty({ about: about.name }) : audit.noMore({ page }) }
    const lines = await Promise.all(found.map((one) => logLine(reading, one)))
    const next = [audit.verb, about.typed, audit.page, String(page + 1)]
      .filter((part) => part !== '')
      .join(' ')
    return {
      text: [
        audit.head({ about: about.name, page }),
        ...lines,
        ...(found.some(({ entry }) => isPrivate(reading, entry)) ? [audit.unsaidHint] : []),
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

/** What was done with its minutes, too. */
const ofMeeting = (meeting: Meeting, turn: Turn): About => ({
  name: turn.t.audit.aboutMeeting({ on: refOf(meeting) }),
  typed: refOf(meeting),
  fits: (act) => act.touched.some(({ id }) => id === meeting.id || id === adjustingId(meeting.id)),
})

function ofItem(turn: Turn, meeting: Meeting, number: ItemNumber): About {
  const { id } = itemSaid(meeting, number)
  const shown = showNumber(number)
  return {
    name: turn.t.audit.aboutItem({ number: shown, on: refOf(meeting) }),
    typed: `${shown} ${refOf(meeting)}`,
    fits: (done) =>
      done.touched.some(
        (one) =>
          one.id === meeting.id &&
          (one.created === true ||
            one.changes.some(({ path }) => path[0] === 'items' && path[1] === id)),
      ),
  }
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

/** What was said in somebody's own chat is told to those who lead in theirs alone. */
const readingOf = ({ group, t, book, sender, incoming }: Turn): LogReading => ({
  group,
  t,
  book,
  reader: sender,
  alone: incoming.conversation.kind === 'personal',
})
