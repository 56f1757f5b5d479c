import { inLanes } from '../delivery/lanes.ts'
import { patiently } from '../store/patience.ts'
import { BusyError, type Names } from '../store/store.ts'
import type { World } from '../world.ts'
import { doShare } from './group-share.ts'
import { Room } from './room.ts'
import { Underway } from './underway.ts'

export interface PassReport {
  /** Documents that were due. */
  readonly woken: number
  /** Groups in which something could not be done. It is logged, and tried again. */
  readonly failed: number
  /** How long until the next look, where it is not the usual time. */
  readonly waitMs?: number
  /** Where the next look begins, when this one did not come to the end of what is due. */
  readonly next?: string
}

export interface Looking {
  readonly signal?: AbortSignal | undefined
  /** Where an earlier look ended. */
  readonly from?: string | undefined
  /** Groups that an earlier look left to themselves. */
  readonly underway?: Underway
}

/** Names looked at in one go, and how many goes one look may take: a backlog of more is for the next one, which goes on from there. */
const AT_ONCE = 500
const GOES = 20
/** As many as keep Teams' fifty posts a second busy while each waits for the store. */
const GROUPS_AT_ONCE = 32
/** And no more due in them than that: each message is held from its claim until it is settled, and a hundred at once already keep the sender busy. */
const DUE_AT_ONCE = 100

/**
 * One look at what is due: reminders, the meetings' own posts, posts that are still to be sent. Its cost follows what is due; with nothing due
 * it is one query. Any number of copies may do it at the same time, and it may be broken off anywhere.
 *
 * What is due is read by name, page by page, and each group's share where it is done: a page or a group that the store cannot give for now leaves
 * the others alone.
 *
 * The guarantee: what is due is never lost. It is sent once, except when a process dies, or its write fails, between Teams accepting the
 * post and the ledger knowing; then it may be sent again, and the ledger says so (`maybeTwice`).
 *
 * Rejects when nothing of the store can be read.
 */
export async function pass(
  world: World,
  { signal, from, underway = new Underway() }: Looking = {},
): Promise<PassReport> {
  const to = `${world.now().toISOString()}~`
  const seen = new Set<string>()
  let report: PassReport = { woken: 0, failed: 0 }
  for (let go = 0, after = from; go < GOES; go += 1) {
    if (signal?.aborted) break
    const names = await namesAt(world, { to, after, first: go === 0 })
    if (!names) return { ...report, failed: report.failed + 1, ...(after && { next: after }) }
    const groups = [...Map.groupBy(names.items, ({ pk }) => pk)]
      .filter(([pk]) => !seen.has(pk) && !underway.has(pk))
      .map(([pk, due]) => ({ pk, due: due.length }))
    const { done, ...looked } = await doShares(world, groups, underway, signal)
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

interface Wanted {
  readonly to: string
  readonly after: string | undefined
  readonly first: boolean
}

/** A page of what is due; nothing where one that is not the first cannot be read now. A place that is none any more is the beginning. */
async function namesAt(
  world: Pick<World, 'store' | 'log'>,
  { to, after, first }: Wanted,
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
async function doShares(
  world: World,
  groups: readonly { readonly pk: string; readonly due: number }[],
  underway: Underway,
  signal: AbortSignal | undefined,
): Promise<PassReport & { readonly done: readonly string[] }> {
  let woken = 0
  const done: string[] = []
  const errors: unknown[] = []
  let failed = 0
  const room = new Room(DUE_AT_ONCE)
  await inLanes(
    groups,
    ({ pk }) => pk,
    GROUPS_AT_ONCE,
    async ({ pk, due }) => {
      if (signal?.aborted) return
      try {
        const share = await room.during(due, () =>
          underway.begin(pk, () => doShare(world, pk, signal)),
        )
        if (!share) return
        woken += share.woken
        if (share.failed) failed += 1
        if (share.whole) done.push(pk)
      } catch (error) {
        world.log.error({ pk, error: String(error) }, 'what is due in a group could not be read')
        errors.push(error)
      }
    },
  )
  if (errors.length > 0 && errors.length === groups.length) throw errors[0]
  return { woken, failed: failed + errors.length, done }
}
