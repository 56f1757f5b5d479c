import type { Group, Person } from '../meetings/group.ts'
import { Refusal } from '../meetings/refusal.ts'
import type { LogEntry, Touched } from '../records/log.ts'
import type { Range } from '../store/store.ts'
import type { Book } from '../store/update.ts'
import { textsIn } from '../language/texts.ts'
import { languageOf } from '../turn/turn.ts'
import { Question } from '../turn/command.ts'
import type { Incoming } from '../world.ts'

/** Whoever got no answer says it again within minutes. */
const LATELY_MS = 5 * 60_000
/** Whoever repeats something for want of an answer does so before they have recorded so much else. */
const MOST = 20
const ABOUT = 'again'

interface Again {
  readonly book: Book
  readonly sender: Person
  readonly incoming: Incoming
  readonly now: Date
  readonly group: Group
  readonly choices: Readonly<Record<string, string>>
}

/** What its sender recorded lately, the latest first; from a time that stays the same for a while, so that it need not be read anew each time. */
export const saidLately = ({ id }: Person, now: Date): Range => ({
  index: 'by',
  from: `${id}|${new Date(Math.floor(now.getTime() / LATELY_MS - 1) * LATELY_MS).toISOString()}`,
  to: `${id}}`,
  desc: true,
  limit: MOST,
})

/**
 * A sentence that makes something new, and that its sender said word for word a few minutes ago: its answer may have been lost, so it is asked about and not
 * recorded twice. Refuses `nothingRecorded` where that is the answer.
 */
export async function askWhereSaidAgain(
  { book, sender, incoming, now, group, choices }: Again,
  said: { readonly command: string; readonly source: string },
  touched: readonly Touched[],
): Promise<void> {
  if (choices[ABOUT] === 'yes' || !touched.some(makesSomething)) return
  const lately = saidLately(sender, now)
  // It was looked up while the meeting was read, so it may be older than the meeting: one that holds the same already tells of it.
  if (await isThere(book, touched)) book.forget(lately)
  const since = new Date(now.getTime() - LATELY_MS).toISOString()
  const read = await book.list<LogEntry>(lately)
  const words = plain(said.source)
  // What everybody records is nearly always new.
  if (!read.some((entry) => wordsSaid(entry).includes(words))) return
  const entries = read.filter((entry) => entry.at >= since)
  const alike = entries.flatMap((entry) =>
    wordsSaid(entry).flatMap((one, act) =>
      one === words && entry.acts[act]?.command === said.command ? [{ log: entry.id, act }] : [],
    ),
  )
  if (alike.length === 0) return
  const undone = entries.flatMap(({ acts }) => acts.flatMap(({ undoes }) => undoes ?? []))
  if (alike.every(({ log, act }) => undone.some((one) => one.log === log && one.act === act)))
    return
  const { talk } = textsIn(languageOf(group, sender, incoming))
  if (choices[ABOUT] === 'no') throw new Refusal('nothingRecorded', {})
  throw new Question(ABOUT, talk.saidAgain({ source: said.source }), [
    { label: talk.againLabels[0], value: 'yes' },
    { label: talk.againLabels[1], value: 'no' },
  ])
}

/** A record of its own, or an entry of a meeting. */
const makesSomething = (touched: Touched): boolean =>
  ((touched.type === 'action' || touched.type === 'proposal') && touched.created === true) ||
  newEntries(touched).length > 0

/** Where in a meeting its new entries stand. */
const newEntries = ({ type, changes }: Touched): readonly (readonly string[])[] =>
  type === 'meeting'
    ? changes.flatMap(({ path, before }) =>
        path[0] === 'items' && before === undefined && isEntry(path) ? [path] : [],
      )
    : []

/** Whether a new entry of a meeting has the words of another one beside it. */
async function isThere(book: Book, touched: readonly Touched[]): Promise<boolean> {
  for (const one of touched) {
    const entries = newEntries(one)
    const meeting = entries.length > 0 ? await book.get(one.id) : undefined
    for (const path of entries) {
      const beside = Object.entries(at(meeting, path.slice(0, -1)) ?? {})
      const words = plain(wordsOf(at(meeting, path)))
      if (beside.some(([id, other]) => id !== path.at(-1) && plain(wordsOf(other)) === words))
        return true
    }
  }
  return false
}

const at = (value: unknown, path: readonly string[]): unknown =>
  path.reduce((inside, name) => (inside as Record<string, unknown> | undefined)?.[name], value)

/** An item's title, or the text of a note or a decision. */
const wordsOf = (entry: unknown): string => {
  const { title, text } = (entry ?? {}) as { readonly title?: string; readonly text?: string }
  return title ?? text ?? ''
}

const isEntry = (path: readonly string[]): boolean =>
  path.length === 2 || (path.length === 4 && (path[2] === 'notes' || path[2] === 'decisions'))

/** What each act of an entry was said by. Entries are values that nobody changes, and the latest are looked at again and again. */
function wordsSaid(entry: LogEntry): readonly string[] {
  const known = saidBy.get(entry)
  if (known) return known
  const made = entry.acts.map(({ source }) => plain(source))
  saidBy.set(entry, made)
  return made
}

const saidBy = new WeakMap<LogEntry, readonly string[]>()

const plain = (text: string): string => text.trim().replaceAll(/\s+/g, ' ').toLowerCase()
