import { deliverIn, sendClaimed } from '../delivery/deliver.ts'
import { claim } from '../delivery/claim.ts'
import type { Delivery, Pending } from '../delivery/delivery.ts'
import { inLanes } from '../delivery/lanes.ts'
import type { Replan } from '../delivery/replan.ts'
import type { Action } from '../meetings/action.ts'
import type { Group } from '../meetings/group.ts'
import type { Meeting } from '../meetings/meeting.ts'
import { forget, type ForgetDoc } from '../records/forget.ts'
import { cull } from '../records/cull.ts'
import type { RetentionDoc } from '../records/retention-order.ts'
import { dispose, type DisposalDoc } from '../records/dispose.ts'
import { restore, type RestoreDoc } from '../records/gone.ts'
import { succeed, type SuccessionDoc } from '../records/take-over.ts'
import { patiently } from '../store/patience.ts'
import { BusyError, type Doc, type Names } from '../store/store.ts'
import { update } from '../store/update.ts'
import type { World } from '../world.ts'
import { checkRoster } from '../groups/roster-check.ts'
import type { RosterDoc } from '../groups/roster-night.ts'
import { isReminder } from '../delivery/fresh.ts'
import { foldsOf } from './folding.ts'
import { sendMeetingPosts } from './meeting-posts.ts'
import { sendReminders } from './bundles.ts'
import { replan } from './replanning.ts'

/** A document that wanted to be looked at. */
type Woken =
  | Action
  | Meeting
  | Delivery
  | Replan
  | RetentionDoc
  | ForgetDoc
  | SuccessionDoc
  | DisposalDoc
  | RestoreDoc
  | RosterDoc

export interface PassReport {
  /** Documents that were due. */
  readonly woken: number
  /** Groups in which something could not be done. It is logged, and tried again. */
  readonly failed: number
  /** Where the next look begins, when this one did not come to the end of what is due. */
  readonly next?: string
}

const known: ReadonlySet<string> = new Set([
  'replan',
  'action',
  'meeting',
  'delivery',
  'retention',
  'forget',
  'succession',
  'disposal',
  'restore',
  'roster',
])

/** Names looked at in one go, and how many goes one look may take: a backlog of more is for the next one, which goes on from there. */
const AT_ONCE = 500
const GOES = 20
const GROUPS_AT_ONCE = 4
/** Documents of one group read in one go, and how many are done at once: what is left is due in the next look. */
const DOCUMENTS_AT_ONCE = 100
const MOST_DOCUMENTS = 2000
const PUT_OFF_MS = 10 * 60_000

/**
 * One look at what is due: reminders, the meetings' own posts, posts that are still to be sent. Its cost follows what is due; with nothing due
 * it is one query. Any number of copies may do it at the same time, and it may be broken off anywhere.
 *
 * What is due is read by name, page by page, and each group's share where it is done: a page or a group that the store cannot give for now leaves
 * the others alone. `from` is where an earlier look ended.
 *
 * The guarantee: what is due is never lost. It is sent once, except when a process dies, or its write fails, between Teams accepting the
 * post and the ledger knowing; then it may be sent again, and the ledger says so (`maybeTwice`).
 *
 * Rejects when nothing of the store can be read.
 */
export async function pass(world: World, signal?: AbortSignal, from?: string): Promise<PassReport> {
  const to = `${world.now().toISOString()}~`
  const seen = new Set<string>()
  let report: PassReport = { woken: 0, failed: 0 }
  for (let go = 0, after = from; go < GOES; go += 1) {
    if (signal?.aborted) break
    const names = await namesAt(world, to, after, go === 0)
    if (!names) return { ...report, failed: report.failed + 1, ...(after && { next: after }) }
    const groups = [...new Set(names.items.map(({ pk }) => pk))].filter((pk) => !seen.has(pk))
    const { done, ...looked } = await passGroups(world, groups, signal)
    for (const pk of done) seen.add(pk)
    report = added(report, looked)
    after = names.next
    if (after === undefined) return report
    report = { ...report, next: after }
  }
  return report
}

const added = (a: PassReport, b: PassReport): PassReport => ({
  woken: a.woken + b.woken,
  failed: a.failed + b.failed,
})

/** A page of what is due; nothing where one that is not the first cannot be read now. A place that is none any more is the beginning. */
async function namesAt(
  world: World,
  to: string,
  after: string | undefined,
  first: boolean,
): Promise<Names | undefined> {
  const ask = (place?: string): Promise<Names> =>
    patiently(() =>
      world.store.scan('wake', {
        to,
        limit: AT_ONCE,
        ...(place !== undefined && { after: place }),
      }),
    )
  try {
    return await ask(after)
  } catch (error) {
    world.log.error({ error: String(error) }, 'a page of what is due could not be read')
    if (after !== undefined && !(error instanceof BusyError)) return ask()
    if (first) throw error
    return undefined
  }
}

/** `done` are groups of which all that was due has been seen. Rejects when none of the groups can be read: then it is not they. */
async function passGroups(
  world: World,
  groups: readonly string[],
  signal: AbortSignal | undefined,
): Promise<PassReport & { readonly done: readonly string[] }> {
  let woken = 0
  const done: string[] = []
  const errors: unknown[] = []
  let failed = 0
  await inLanes(
    groups,
    (pk) => pk,
    GROUPS_AT_ONCE,
    async (pk) => {
      if (signal?.aborted) return
      try {
        const { seen, well } = await passGroup(world, pk, signal)
        woken += seen
        if (!well) failed += 1
        if (seen < MOST_DOCUMENTS) done.push(pk)
      } catch (error) {
        world.log.error({ pk, error: String(error) }, 'what is due in a group could not be read')
        errors.push(error)
      }
    },
  )
  if (errors.length > 0 && errors.length === groups.length) throw errors[0]
  return { woken, failed: failed + errors.length, done }
}

/** One group's share. Not `well` when something went wrong; that is put off for ten minutes, and the rest is done. */
async function passGroup(
  world: World,
  pk: string,
  signal: AbortSignal | undefined,
): Promise<{ readonly seen: number; readonly well: boolean }> {
  // All that is due in the group, whatever the page named: a person's actions belong into one message.
  const docs = await wokenIn(world, pk)
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
  for (const order of docs.filter((doc) => doc.type === 'succession'))
    await attend([order], () => succeed(world, pk))
  for (const order of docs.filter((doc) => doc.type === 'disposal'))
    await attend([order], () => dispose(world, pk))
  for (const order of docs.filter((doc) => doc.type === 'restore'))
    await attend([order], () => restore(world, order))
  for (const order of docs.filter((doc) => doc.type === 'roster'))
    await attend([order], () => checkRoster(world, group))
  const others = docs.filter((doc: Doc) => !known.has(doc.type))
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
  for (let after: string | undefined; found.length < MOST_DOCUMENTS;) {
    const cursor: string | undefined = after
    const page = await patiently(() =>
      world.store.list<Woken>(pk, {
        index: 'wake',
        to: `${world.now().toISOString()}~`,
        limit: DOCUMENTS_AT_ONCE,
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
          await book.rewake(doc, new Date(now.getTime() + PUT_OFF_MS))
      }
    }).catch((error: unknown) =>
      world.log.error({ pk, error: String(error) }, 'what is due could not be put off'),
    )
  }
}
