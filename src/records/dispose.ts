import { deliver } from '../delivery/deliver.ts'
import { pendingDelivery } from '../delivery/delivery.ts'
import { textsIn } from '../language/texts.ts'
import { disposalLooksAt, disposalsDue } from '../meetings/disposal.ts'
import type { Group } from '../meetings/group.ts'
import { soleOrder, type Order } from '../meetings/waking.ts'
import type { Meeting } from '../meetings/meeting.ts'
import type { Disposable } from '../meetings/retention.ts'
import { update, type Book } from '../store/update.ts'
import type { World } from '../world.ts'
import { expungeOrder } from './expunge-order.ts'
import { logEntry, touchedBetween } from './log.ts'
import { retentionDoc } from './retention-order.ts'

/** That a question about the group's records waits for its day. */
export interface DisposalDoc extends Order {
  readonly type: 'disposal'
}

export const disposalDocId = 'disposal'

/** `undefined`: nothing waits. */
export function disposalDoc(group: Group, now: Date): DisposalDoc | undefined {
  const at = disposalLooksAt(group, now)
  return at && soleOrder(group.pk, disposalDocId, at)
}

/** What two have decided about the group's records holds from its day on; the group is told, and the next night lets go. Safe to repeat. */
export async function dispose(world: World, pk: string): Promise<void> {
  const now = world.now()
  const queued = await update(world.store, pk, async (book) => {
    const before = await book.get<Group>('group')
    const { group: after, begun } = before
      ? disposalsDue(before, now)
      : { group: undefined, begun: [] }
    const next = after && disposalDoc(after, now)
    if (next) await book.put(next)
    else await book.remove(disposalDocId)
    if (!before || !after || before.removedAt) return []
    await book.put(after)
    if (begun.length === 0) return []
    await begin(book, after, begun, { id: world.newId(), now })
    book.create(
      logEntry({
        pk,
        id: `log-disposal-${begun.map((kind) => `${kind}-${after.disposals?.[kind]?.askedAt}`).join('-')}`,
        by: '',
        at: now.toISOString(),
        from: 'clock',
        answer: { text: '' },
        acts: [
          {
            command: 'disposed',
            source: '',
            touched: touchedBetween([], [{ id: 'group', before, after }]),
            told: [],
          },
        ],
      }),
    )
    const { disposal } = textsIn(after.settings.language)
    return begun.map((kind) => {
      const { months = 0, decision = '', keys = [] } = after.disposals?.[kind] ?? {}
      const delivery = pendingDelivery({
        pk,
        id: world.newId(),
        now,
        to: { kind: 'group' },
        purpose: 'other',
        message: {
          text:
            kind === 'removed'
              ? disposal.removed.begun({ count: keys.length, decision })
              : disposal.begun({ kind, months, decision }),
        },
      })
      book.create(delivery)
      return delivery.id
    })
  })
  await deliver(world, pk, queued)
}

/** Some thirty years of them. */
const MOST_MEETINGS = 250

/** Has what began to hold done: the clock's look at records whose time is over, and what was removed goes from all of them. */
export async function begin(
  book: Book,
  group: Group,
  begun: readonly Disposable[],
  { id, now }: { readonly id: string; readonly now: Date },
): Promise<void> {
  if (begun.some((kind) => kind !== 'removed')) await book.put(retentionDoc(group, now))
  if (!begun.includes('removed')) return
  const meetings = await book.list<Meeting>({ index: 'meeting', limit: MOST_MEETINGS, desc: true })
  const { removed: instead } = textsIn(group.settings.language).minutes.document
  const { keys = [] } = group.disposals?.removed ?? {}
  await book.put(expungeOrder(meetings, { keys, instead }, { pk: group.pk, id, now }))
}
