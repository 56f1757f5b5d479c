import type { MeetingHeader } from '../meetings/meeting.ts'
import type { Group } from '../meetings/group.ts'
import type { RetentionClass } from '../meetings/retention.ts'
import type { Meeting } from '../meetings/meeting.ts'
import { wakeKey, type Order } from '../meetings/waking.ts'
import type { Doc } from '../store/store.ts'
import { update, type Book } from '../store/update.ts'
import type { World } from '../world.ts'
import { logEntry } from './log.ts'

/** A record that was let go of, as it was: nothing reads it, and it can be put back until it is gone from the store as well. */
export interface Gone extends Doc {
  readonly type: 'gone'
  readonly kind: RetentionClass
  readonly was: Doc
  /** Its place in the group's calendar, of a meeting that had one. */
  readonly header?: MeetingHeader
}

/** That what was let go of is put back. The clock finds it, does it, and removes it. */
export interface RestoreDoc extends Order {
  readonly type: 'restore'
  readonly kind: RetentionClass
}

/** How long it can be put back. The night after that it goes (erase.ts); where there was no night, its time to live makes it go. */
const GONE_DAYS = 30
const AT_LAST_DAYS = 60
const PAGE = 10

export const goneDoc = (doc: Doc, kind: RetentionClass, header?: MeetingHeader): Gone => ({
  id: `gone-${doc.id}`,
  pk: doc.pk,
  type: 'gone',
  kind,
  was: doc,
  ...(header === undefined ? {} : { header }),
  ttl: AT_LAST_DAYS * DAY_SECONDS,
})

/** Takes a record out of all that reads it. */
export async function letGo(
  book: Book,
  id: string,
  kind: RetentionClass,
  now: Date,
): Promise<void> {
  const doc = await book.get<Doc>(id)
  if (!doc) return
  const group = doc.type === 'meeting' ? await book.get<Group>('group') : undefined
  await book.put(goneDoc(doc, kind, group?.calendar[doc.id]), now)
  await book.remove(id)
}

const DAY_SECONDS = 24 * 3600

/** The place in the index `gone` before which nothing of a kind can be put back any more. */
export const overBefore = (kind: RetentionClass, now: Date): string =>
  `${kind}|${new Date(now.getTime() - GONE_DAYS * DAY_SECONDS * 1000).toISOString()}`

const rangeOf = (kind: RetentionClass, now: Date) => ({
  index: 'gone',
  from: overBefore(kind, now),
  to: `${kind}|~`,
})

/** Whether anything of a kind can be put back. */
export const anyGone = async (book: Book, kind: RetentionClass, now: Date): Promise<boolean> =>
  (await book.list<Gone>({ ...rangeOf(kind, now), limit: 1 })).length > 0

export const restoreDoc = (pk: string, kind: RetentionClass, now: Date): RestoreDoc => ({
  id: `restore-${kind}`,
  pk,
  type: 'restore',
  kind,
  keys: { wake: wakeKey(now, `restore-${kind}`) },
})

/** Puts back all of a kind that is not gone for good. Safe to repeat and to break off. How much it was stands in the log. */
export async function restore(world: World, order: RestoreDoc): Promise<void> {
  const { pk, kind } = order
  const now = world.now()
  let back = 0
  for (let more = true; more;) {
    const put = await update(world.store, pk, async (book) => {
      const found = await book.list<Gone>({ ...rangeOf(kind, now), limit: PAGE })
      for (const one of found) await putBack(book, one)
      return found.map(({ was }) => was.type)
    })
    back += put.filter((type) => !type.startsWith('minutes')).length
    more = put.length === PAGE
  }
  await update(world.store, pk, async (book) => {
    await book.remove(order.id)
    if (back > 0)
      book.create(
        logEntry({
          pk,
          id: `log-restored-${world.newId()}`,
          by: '',
          at: now.toISOString(),
          from: 'clock',
          answer: { text: '' },
          acts: [
            { command: 'restored', source: '', touched: [], told: [], counts: { [kind]: back } },
          ],
        }),
      )
  })
}

async function putBack(book: Book, gone: Gone): Promise<void> {
  const { was, header } = gone
  if ((await book.get<Doc>(was.id)) === undefined) {
    await book.putBack(was)
    const group = header === undefined ? undefined : await book.get<Group>('group')
    if (group && header && !group.calendar[header.id]) {
      const meeting = was as Meeting
      await book.put({ ...group, calendar: { ...group.calendar, [meeting.id]: header } })
    }
  }
  await book.remove(gone.id)
}
