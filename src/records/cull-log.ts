import type { Day } from '../meetings/calendar.ts'
import type { Meeting } from '../meetings/meeting.ts'
import { keyed } from '../store/kinds.ts'
import { patiently } from '../store/patience.ts'
import { ConflictError, type Op, type Stored } from '../store/store.ts'
import { update } from '../store/update.ts'
import type { World } from '../world.ts'
import { blank, wordless } from './blank.ts'
import { goneDoc } from './gone.ts'
import type { LogEntry } from './log.ts'
import type { RetentionDoc } from './retention-order.ts'

const PAGE = 10
const PAGES = 200

/** The one place where entries of the log are removed: no book lets them go. What is about a meeting stays as long after that. */
export async function cullLog(world: World, pk: string, before: Day): Promise<number> {
  let gone = 0
  let after: string | undefined
  const daysOfMeetings = new Map<string, Day | undefined>()
  for (let page = 0; page < PAGES; page += 1) {
    const cursor: string | undefined = after
    const found = await patiently(() =>
      world.store.list<LogEntry>(pk, {
        index: 'log',
        to: before,
        limit: PAGE,
        ...(cursor === undefined ? {} : { after: cursor }),
      }),
    )
    after = found.items.at(-1)?.doc.keys?.['log']
    if (after === undefined) break
    const items: Stored<LogEntry>[] = []
    for (const item of found.items)
      if (!(await isAboutLater(world, item.doc, before, daysOfMeetings))) items.push(item)
    if (items.length === 0) continue
    const now = world.now()
    try {
      await patiently(() =>
        world.store.commit(
          pk,
          items.flatMap(({ doc, etag }): readonly Op[] => [
            { op: 'put', doc: keyed(goneDoc(doc, 'log'), [now]) },
            { op: 'delete', id: doc.id, etag },
          ]),
        ),
      )
    } catch (error) {
      // Another process is at it, and does the same.
      if (!(error instanceof ConflictError)) throw error
      break
    }
    gone += items.length
  }
  return gone
}

/** Whether an entry is about a meeting that was held on that day or later. */
async function isAboutLater(
  world: World,
  { pk, acts }: LogEntry,
  before: Day,
  known: Map<string, Day | undefined>,
): Promise<boolean> {
  for (const { id, type } of acts.flatMap(({ touched }) => touched)) {
    if (type !== 'meeting') continue
    if (!known.has(id))
      known.set(id, (await patiently(() => world.store.get<Meeting>(pk, id)))?.doc.on)
    if ((known.get(id) ?? '') >= before) return true
  }
  return false
}

const WORDS_PAGE = 200
const WORDS_PAGES = 50

/** Takes the words out of entries that are older than a day, from where it was done before. */
export async function takeWords(world: World, pk: string, before: Day): Promise<void> {
  for (let page = 0; page < WORDS_PAGES; page += 1) {
    const { wordless: from } =
      (await patiently(() => world.store.get<RetentionDoc>(pk, 'retention')))?.doc ?? {}
    const { items } = await patiently(() =>
      world.store.list<LogEntry>(pk, {
        index: 'log',
        to: before,
        limit: WORDS_PAGE,
        ...(from === undefined ? {} : { after: from }),
      }),
    )
    const through = items.at(-1)?.doc.keys?.['log']
    if (through === undefined) return
    await blank(
      world,
      pk,
      items.map(({ doc }) => doc.id),
      wordless,
    )
    const noted = await update(world.store, pk, async (book) => {
      const order = await book.get<RetentionDoc>('retention')
      if (order) await book.put({ ...order, wordless: through })
      return order !== undefined
    })
    if (!noted || items.length < WORDS_PAGE) return
  }
}
