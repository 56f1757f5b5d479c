import type { Group, Person } from '../meetings/group.ts'
import { Refusal } from '../meetings/refusal.ts'
import type { LogEntry, Touched } from '../records/log.ts'
import type { Book } from '../store/update.ts'
import { textsIn } from '../language/texts.ts'
import { languageOf } from '../turn/turn.ts'
import { Question } from '../turn/command.ts'
import type { Incoming } from '../world.ts'

/** Whoever got no answer says it again within minutes. */
const LATELY_MS = 5 * 60_000
/** More than anybody says in that time. */
const MOST = 50
const ABOUT = 'again'

interface Again {
  readonly book: Book
  readonly sender: Person
  readonly incoming: Incoming
  readonly now: Date
  readonly group: Group
  readonly choices: Readonly<Record<string, string>>
}

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
  const from = new Date(now.getTime() - LATELY_MS).toISOString()
  const entries = await book.list<LogEntry>({
    index: 'by',
    from: `${sender.id}|${from}`,
    to: `${sender.id}}`,
    desc: true,
    limit: MOST,
  })
  const undone = new Set(
    entries.flatMap(({ acts }) =>
      acts.flatMap(({ undoes }) => (undoes ? [`${undoes.log} ${undoes.act}`] : [])),
    ),
  )
  const before = entries.some(({ id, acts }) =>
    acts.some(
      ({ command, source }, at) =>
        command === said.command && same(source, said.source) && !undone.has(`${id} ${at}`),
    ),
  )
  if (!before) return
  const { talk } = textsIn(languageOf(group, sender, incoming))
  if (choices[ABOUT] === 'no') throw new Refusal('nothingRecorded', {})
  throw new Question(ABOUT, talk.saidAgain({ source: said.source }), [
    { label: talk.againLabels[0], value: 'yes' },
    { label: talk.againLabels[1], value: 'no' },
  ])
}

/** A record of its own, or an entry of a meeting. */
const makesSomething = ({ type, created, changes }: Touched): boolean =>
  ((type === 'action' || type === 'proposal') && created === true) ||
  (type === 'meeting' &&
    changes.some(
      ({ path, before }) => path[0] === 'items' && before === undefined && isEntry(path),
    ))

const isEntry = (path: readonly string[]): boolean =>
  path.length === 2 || (path.length === 4 && (path[2] === 'notes' || path[2] === 'decisions'))

const same = (a: string, b: string): boolean =>
  a.trim().replaceAll(/\s+/g, ' ').toLowerCase() === b.trim().replaceAll(/\s+/g, ' ').toLowerCase()
