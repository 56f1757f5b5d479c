import type { Book } from '../store/update.ts'
import type { Delivery, Pending } from './delivery.ts'

/** More changes of one post than ever wait at once; a commit holds 99 operations. */
const MOST = 60

/**
 * Which change of a post may go now, of all that wait for the same post: the newest, and the others are no more, since it says what they said.
 * None while one is under way: Teams keeps no order between two. Whoever sends that one looks for those that came meanwhile.
 */
export async function nextChange(
  book: Book,
  updates: string,
  underWay: (delivery: Pending) => boolean,
): Promise<Pending | undefined> {
  const found = await book.list<Delivery>({
    index: 'updating',
    from: `${updates}|`,
    to: `${updates}|~`,
    limit: MOST,
  })
  const waiting = found.filter((delivery): delivery is Pending => delivery.status === 'pending')
  if (waiting.some(underWay)) return undefined
  const [newest, ...others] = waiting.sort((a, b) => order(b).localeCompare(order(a)))
  for (const { id } of others) await book.remove(id)
  return newest
}

const order = ({ queuedAt, id }: Pending): string => `${queuedAt}|${id}`
