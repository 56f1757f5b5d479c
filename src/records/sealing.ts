import { patiently } from '../store/patience.ts'
import type { Page } from '../store/store.ts'
import { update, type Book } from '../store/update.ts'
import type { World } from '../world.ts'
import { nextSeal, type Seal } from './chain.ts'
import type { LogEntry } from './log.ts'

/** An entry's time is read before it is written: what is younger than this may still get an entry before it. */
const SETTLED_MS = 10 * 60_000
/** How far back a look goes for entries that were written later than they say. */
const OVERLAP_MS = 24 * 3_600_000
const PAGE = 500
/** Seals in one night: ten years of a busy group are sealed in some nights. */
const SEALS = 40

export const latestSeal = async (book: Pick<Book, 'list'>): Promise<Seal | undefined> =>
  (await book.list<Seal>({ index: 'seal', desc: true, limit: 1 }))[0]

const timeOf = (place: string): string => place.split('|')[0] ?? ''

/** Seals all entries of the log that no seal holds yet. Safe to repeat and to break off; two who do it at once make one chain. */
export async function seal(world: World, pk: string): Promise<void> {
  let after: string | undefined
  for (let made = 0; made < SEALS; made += 1) {
    const last = (
      await patiently(() => world.store.list<Seal>(pk, { index: 'seal', desc: true, limit: 1 }))
    ).items[0]?.doc
    const from = after ?? overlapOf(last?.through ?? '')
    const page = await unsettled(world, pk, from)
    after = page.items.at(-1)?.doc.keys?.['log']
    if (after === undefined) return
    const link = await update(world.store, pk, async (book) => {
      const latest = await latestSeal(book)
      const known = await sealedSince(book, from)
      const fresh = page.items.map(({ doc }) => doc).filter(({ id }) => !known.has(id))
      if (fresh.length === 0) return undefined
      const next = nextSeal({ pk, last: latest, entries: fresh, now: world.now() })
      book.create(next)
      return next
    })
    if (link) world.log.info({ pk, seal: link.number, hash: link.hash }, 'the log was sealed')
    if (page.items.length < PAGE) return
  }
}

const overlapOf = (through: string): string =>
  through === '' ? '' : new Date(Date.parse(timeOf(through)) - OVERLAP_MS).toISOString()

/** Entries from a place on that nothing comes before any more. */
const unsettled = (world: World, pk: string, from: string): Promise<Page<LogEntry>> =>
  patiently(() =>
    world.store.list<LogEntry>(pk, {
      index: 'log',
      ...(from === '' ? {} : { from }),
      to: new Date(world.now().getTime() - SETTLED_MS).toISOString(),
      limit: PAGE,
    }),
  )

/** Which entries the seals hold that reach a place or further. */
async function sealedSince(book: Book, from: string): Promise<ReadonlySet<string>> {
  const known = new Set<string>()
  let after: string | undefined
  for (;;) {
    const seals: readonly Seal[] = await book.list<Seal>({
      index: 'seal',
      desc: true,
      limit: 5,
      ...(after === undefined ? {} : { after }),
    })
    for (const one of seals) {
      if (one.through < from) return known
      for (const { id } of one.entries) known.add(id)
    }
    after = seals.at(-1)?.keys?.['seal']
    if (seals.length < 5 || after === undefined) return known
  }
}
