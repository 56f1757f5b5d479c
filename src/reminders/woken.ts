import { patiently } from '../store/patience.ts'
import type { Doc, Stored } from '../store/store.ts'
import { update } from '../store/update.ts'
import type { World } from '../world.ts'

/** Documents of one group read in one go, and how many are done at once: what is left is due in the next look. */
const AT_ONCE = 100
export const MOST_WOKEN = 2000
const PUT_OFF_MS = 10 * 60_000
const PUT_OFF_AT_ONCE = 50

/** All that is due in a group, the longest due first. */
export async function wokenIn(
  world: Pick<World, 'store' | 'now'>,
  pk: string,
): Promise<readonly Stored[]> {
  const found: Stored[] = []
  for (let after: string | undefined; found.length < MOST_WOKEN;) {
    const cursor: string | undefined = after
    const page = await patiently(() =>
      world.store.list(pk, {
        index: 'wake',
        to: `${world.now().toISOString()}~`,
        limit: AT_ONCE,
        ...(cursor === undefined ? {} : { after: cursor }),
      }),
    )
    found.push(...page.items)
    if (page.next === undefined) break
    after = page.next
  }
  return found
}

/** When the clock was to find it, in milliseconds. */
export const wakesAt = ({ keys }: Doc): number => Date.parse(keys?.['wake']?.split('|')[0] ?? '')

/** So that what cannot be done does not stand in the way of what can. */
export async function putOff(
  world: Pick<World, 'store' | 'now' | 'log'>,
  pk: string,
  docs: readonly Doc[],
): Promise<void> {
  const now = world.now()
  for (let at = 0; at < docs.length; at += PUT_OFF_AT_ONCE) {
    await update(world.store, pk, async (book) => {
      for (const { id } of docs.slice(at, at + PUT_OFF_AT_ONCE)) {
        const doc = await book.get(id)
        const wake = doc?.keys?.['wake']
        if (doc && wake !== undefined && wake < `${now.toISOString()}~`)
          await book.rewake(doc, new Date(now.getTime() + PUT_OFF_MS))
      }
    }).catch((error: unknown) =>
      world.log.error({ pk, error: String(error) }, 'what is due could not be put off'),
    )
  }
}
