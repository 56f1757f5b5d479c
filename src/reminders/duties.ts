import { deliverIn, sendClaimed } from '../delivery/deliver.ts'
import { claim } from '../delivery/claim.ts'
import { isReminder, type Delivery, type Pending } from '../delivery/delivery.ts'
import type { Replan } from '../delivery/replan.ts'
import { checkRoster } from '../groups/roster-check.ts'
import type { Action } from '../meetings/action.ts'
import { cull } from '../records/cull.ts'
import { dispose } from '../records/dispose.ts'
import { forget, type ForgetDoc } from '../records/forget.ts'
import { restore, type RestoreDoc } from '../records/gone.ts'
import { succeed } from '../records/take-over.ts'
import type { Waking } from '../store/kinds.ts'
import type { Doc, Stored } from '../store/store.ts'
import { foldsOf } from './folding.ts'
import { sendMeetingPosts } from './meeting-posts.ts'
import { replan } from './replanning.ts'
import { sendReminders } from './send-reminders.ts'
import type { Share } from './share.ts'

/** What the clock does about documents of one kind: about each, or about all of a group's at once. */
export type Duty =
  | { readonly each: (share: Share, doc: Doc) => Promise<unknown> }
  | { readonly all: (share: Share, docs: readonly Stored[]) => Promise<unknown> }

/** For every kind that the clock finds, in the order in which a group's share is done. A kind that wakes and has no duty does not compile. */
export const duties: Readonly<Record<Waking, Duty>> = {
  replan: { each: ({ world }, doc) => replan(world, doc as Replan) },
  action: {
    all: (share, docs) =>
      sendReminders(share, docs as readonly Stored<Action>[], pendingIn(share).filter(isReminder)),
  },
  meeting: { each: ({ world, group }, { id }) => sendMeetingPosts(world, group, id) },
  delivery: { all: (share) => sendDeliveries(share) },
  retention: { each: ({ world, group }) => cull(world, group.pk) },
  forget: { each: ({ world }, doc) => forget(world, doc as ForgetDoc) },
  succession: { each: ({ world, group }) => succeed(world, group.pk) },
  disposal: { each: ({ world, group }) => dispose(world, group.pk) },
  restore: { each: ({ world }, doc) => restore(world, doc as RestoreDoc) },
  roster: { each: ({ world, group }) => checkRoster(world, group) },
}

const pendingIn = ({ woken }: Share): readonly Pending[] =>
  (woken['delivery'] ?? [])
    .map(({ doc }) => doc as Delivery)
    .filter((doc): doc is Pending => doc.status === 'pending')

const CLAIMED_AT_ONCE = 30

/** What has waited for more than a day is folded into one message per addressee. */
async function sendDeliveries(share: Share): Promise<void> {
  const { world, group, signal } = share
  const { folds, single } = foldsOf(pendingIn(share), world.now())
  for (const ids of folds) {
    if (signal?.aborted) return
    await sendClaimed(world, group, await claim(world, group, ids))
  }
  for (let at = 0; at < single.length; at += CLAIMED_AT_ONCE) {
    if (signal?.aborted) return
    await deliverIn(world, group, single.slice(at, at + CLAIMED_AT_ONCE))
  }
}
