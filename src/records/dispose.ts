import { deliver } from '../delivery/deliver.ts'
import { pendingDelivery } from '../delivery/delivery.ts'
import { textsIn } from '../language/texts.ts'
import { disposalLooksAt, disposalsDue } from '../meetings/disposal.ts'
import type { Group } from '../meetings/group.ts'
import { soleOrder, type Order } from '../meetings/waking.ts'
import { update } from '../store/update.ts'
import type { World } from '../world.ts'
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
    await book.put(retentionDoc(after, now))
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
      const { months = 0, decision = '' } = after.disposals?.[kind] ?? {}
      const delivery = pendingDelivery({
        pk,
        id: world.newId(),
        now,
        to: { kind: 'group' },
        purpose: 'other',
        message: { text: disposal.begun({ kind, months, decision }) },
      })
      book.create(delivery)
      return delivery.id
    })
  })
  await deliver(world, pk, queued)
}
