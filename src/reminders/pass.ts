import { deliverIn, sendClaimed } from '../delivery/deliver.ts'
import { claim } from '../delivery/claim.ts'
import type { Delivery, Pending } from '../delivery/delivery.ts'
import { inLanes } from '../delivery/lanes.ts'
import type { Replan } from '../delivery/replan.ts'
import type { Action } from '../meetings/action.ts'
import type { Group } from '../meetings/group.ts'
import type { Meeting } from '../meetings/meeting.ts'
import { wakeKey } from '../meetings/waking.ts'
import { forget, type ForgetDoc } from '../records/forget.ts'
import { cull, type RetentionDoc } from '../records/retention.ts'
import { patiently } from '../store/patience.ts'
import { BusyError, type Doc } from '../store/store.ts'
import { update } from '../store/update.ts'
import type { World } from '../world.ts'
import { isReminder } from '../delivery/fresh.ts'
import { foldsOf } from './folding.ts'
import { sendMeetingPosts } from './meeting-posts.ts'
import { sendReminders } from './bundles.ts'
import { replan } from './replanning.ts'

/** A document that wanted to be looked at. */
type Woken = Action | Meeting | Delivery | Replan | RetentionDoc | ForgetDoc

export interface PassReport {
  /** Documents that were due. */
  readonly woken: number
  /** Groups in which something could not be done. It is logged, and tried again. */
  readonly failed: number
}

/** Documents looked at in one go, and how many goes one pass may take: a backlog of more is for the next pass. */
const AT_ONCE = 500
const GOES = 20
const GROUPS_AT_ONCE = 4
const PUT_OFF_MS = 10 * 60_000

/**
 * One look at what is due: reminders, the meetings' own posts, posts that are still to be sent. Its cost follows what is due; with nothing due
 * it is one query. Any number of copies may do it at the same time, and it may be broken off anywhere.
 *
 * The guarantee: what is due is never lost. It is sent once, except when a process dies, or its write fails, between Teams accepting the
 * post and the ledger knowing; then it may be sent again, and the ledger says so (`maybeTwice`).
 *
 * Rejects when the store cannot be read at all.
 */
export async function pass(world: World, signal?: AbortSignal): Promise<PassReport> {
  let woken = 0
  let failed = 0
  for (let go = 0; go < GOES; go += 1) {
    if (signal?.aborted) break
    const due = await patiently(() =>
      world.store.scan<Woken>('wake', { to: `${world.now().toISOString()}~`, limit: AT_ONCE }),
    )
    const groups = [
      ...Map.groupBy(
        due.map(({ doc }) => doc),
        ({ pk }) => pk,
      ),
    ]
    const full = due.length === AT_ONCE
    let failedNow = 0
    await inLanes(
      groups,
      ([pk]) => pk,
      GROUPS_AT_ONCE,
      async ([pk, docs]) => {
        if (signal?.aborted) return
        const { seen, well } = await passGroup(world, pk, full ? undefined : docs, signal)
        woken += seen
        if (!well) failedNow += 1
      },
    )
    failed += failedNow
    if (!full || failedNow > 0) break
  }
  return { woken, failed }
}

/** One group's share. Not `well` when something went wrong; that is put off for ten minutes, and the rest is done. */
async function passGroup(
  world: World,
  pk: string,
  found: readonly Woken[] | undefined,
  signal: AbortSignal | undefined,
): Promise<{ readonly seen: number; readonly well: boolean }> {
  // A full scan may hold only some of a person's actions; they belong into one message, so then all of the group's are read.
  const docs = found ?? (await wokenIn(world, pk))
  for (const doc of docs) world.tally?.late(world.now().getTime() - wakesAt(doc))
  const group = (await patiently(() => world.store.get<Group>(pk, 'group')))?.doc
  let well = true
  const attend = async (of: readonly Doc[], work: () => Promise<unknown>): Promise<void> => {
    if (of.length === 0 || signal?.aborted) return
    await work().catch(async (error: unknown) => {
      well = false
      world.log.error(
        {
          pk,
          ids: of.map(({ id }) => id).slice(0, 10),
          error: String(error),
          stack: (error as Error)?.stack,
        },
        'what was due could not be done',
      )
      // A store that is away comes back by itself, and cannot note anything now.
      if (!(error instanceof BusyError)) await putOff(world, pk, of)
    })
  }
  if (!group) {
    await attend(docs, async () => {
      throw new Error('there is no group')
    })
    return { seen: docs.length, well }
  }
  const orders = docs.filter((doc): doc is Replan => doc.type === 'replan')
  for (const order of orders) await attend([order], () => replan(world, order))
  const actions = docs.filter((doc): doc is Action => doc.type === 'action')
  const deliveries = docs.filter(
    (doc): doc is Pending => doc.type === 'delivery' && doc.status === 'pending',
  )
  await attend(actions, () =>
    sendReminders(world, group, actions, deliveries.filter(isReminder), signal),
  )
  for (const meeting of docs.filter((doc) => doc.type === 'meeting'))
    await attend([meeting], () => sendMeetingPosts(world, group, meeting.id))
  await attend(deliveries, () => sendDeliveries(world, group, deliveries, signal))
  for (const order of docs.filter((doc) => doc.type === 'retention'))
    await attend([order], () => cull(world, pk))
  for (const order of docs.filter((doc) => doc.type === 'forget'))
    await attend([order], () => forget(world, order))
  const others = docs.filter(
    (doc: Doc) =>
      !['replan', 'action', 'meeting', 'delivery', 'retention', 'forget'].includes(doc.type),
  )
  await attend(others, async () => {
    throw new Error('nobody knows what to do with this')
  })
  return { seen: docs.length, well }
}

const wakesAt = ({ keys }: Doc): number => Date.parse(keys?.['wake']?.split('|')[0] ?? '')

/** What has waited for more than a day is folded into one message per addressee. */
async function sendDeliveries(
  world: World,
  group: Group,
  deliveries: readonly Pending[],
  signal: AbortSignal | undefined,
): Promise<void> {
  const { folds, single } = foldsOf(deliveries, world.now())
  for (const ids of folds) {
    if (signal?.aborted) return
    await sendClaimed(world, group, await claim(world, group.settings, group.pk, ids))
  }
  for (let at = 0; at < single.length; at += 30) {
    if (signal?.aborted) return
    await deliverIn(world, group, single.slice(at, at + 30))
  }
}

async function wokenIn(world: World, pk: string): Promise<readonly Woken[]> {
  const found: Woken[] = []
  for (let after: string | undefined; found.length < 2000;) {
    const cursor: string | undefined = after
    const page = await patiently(() =>
      world.store.list<Woken>(pk, {
        index: 'wake',
        to: `${world.now().toISOString()}~`,
        limit: AT_ONCE,
        ...(cursor === undefined ? {} : { after: cursor }),
      }),
    )
    found.push(...page.items.map(({ doc }) => doc))
    if (page.next === undefined) break
    after = page.next
  }
  return found
}

/** So that what cannot be done does not stand in the way of what can. */
async function putOff(world: World, pk: string, docs: readonly Doc[]): Promise<void> {
  const now = world.now()
  for (let at = 0; at < docs.length; at += 50) {
    await update(world.store, pk, async (book) => {
      for (const { id } of docs.slice(at, at + 50)) {
        const doc = await book.get(id)
        const wake = doc?.keys?.['wake']
        if (doc && wake !== undefined && wake < `${now.toISOString()}~`)
          await book.put({
            ...doc,
            keys: { ...doc.keys, wake: wakeKey(new Date(now.getTime() + PUT_OFF_MS), id) },
          })
      }
    }).catch((error: unknown) =>
      world.log.error({ pk, error: String(error) }, 'what is due could not be put off'),
    )
  }
}
