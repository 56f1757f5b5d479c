import { update } from '../store/update.ts'
import type { World } from '../world.ts'
import { digestOf, nextSeal } from './chain.ts'
import type { Gone } from './gone.ts'
import type { Act, LogEntry } from './log.ts'
import { latestSeal } from './sealing.ts'

/** An entry without the words that were typed, as they stood in it or were understood; absent where it has none. */
export function wordless(entry: LogEntry): LogEntry | undefined {
  const acts = entry.acts.map(withoutWords)
  const none = entry.answer.text === '' && acts.every((act, at) => act === entry.acts[at])
  return none ? undefined : { ...entry, acts, answer: { text: '' } }
}

/** What stood before stays: that is what the log is asked about. */
export function withoutWords(act: Act): Act {
  if (act.source === '' && act.args === undefined) return act
  const { args: _args, ...kept } = act
  return {
    ...kept,
    source: '',
    touched: act.touched.map((one) => ({
      ...one,
      changes: one.changes.map(({ path, before }) =>
        before === undefined ? { path } : { path, before },
      ),
    })),
  }
}

/** Entries in one commit: each may be long, and the seal of them all is one operation more. */
const BLANKED_AT_ONCE = 40

/**
 * Takes words out of entries of the log. Each keeps its place, says when that was and keeps the digest of what it was, and is sealed anew in the same
 * commit, so that the chain still holds; also one that lies aside. `shorter` gives the entry as it shall be, or nothing where it stays. Gives how many were changed.
 */
export async function blank(
  world: World,
  pk: string,
  ids: readonly string[],
  shorter: (entry: LogEntry) => LogEntry | undefined,
): Promise<number> {
  let blanked = 0
  for (let from = 0; from < ids.length; from += BLANKED_AT_ONCE) {
    blanked += await update(world.store, pk, async (book) => {
      const now = world.now()
      const after: LogEntry[] = []
      for (const id of ids.slice(from, from + BLANKED_AT_ONCE)) {
        const doc = await book.get<LogEntry | Gone>(id)
        const entry = doc?.type === 'gone' ? (doc.was as LogEntry) : doc
        const left = entry && shorter(entry)
        if (!doc || !left) continue
        const marks = [...(entry.blanked ?? []), { at: now.toISOString(), digest: digestOf(entry) }]
        const marked = { ...left, blanked: marks }
        await (doc.type === 'gone'
          ? book.putBack({ ...doc, was: marked } as Gone)
          : book.blank(marked))
        after.push(marked)
      }
      if (after.length > 0) {
        const last = await latestSeal(book)
        book.create(nextSeal({ pk, last, entries: after, now, anew: true }))
      }
      return after.length
    })
  }
  return blanked
}
