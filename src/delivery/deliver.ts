import type { Group } from '../meetings/group.ts'
import { patiently } from '../store/patience.ts'
import type { World } from '../world.ts'
import { attempt } from './attempt.ts'
import type { Attempt } from './attempt-outcome.ts'
import { claim, LEASE_MS } from './claim.ts'
import type { Delivery, Pending } from './delivery.ts'
import type { Claim, Sending, Sent } from './stages.ts'
import { freshMessage } from './fresh.ts'
import { inLanes } from './lanes.ts'
import { settle } from './settle.ts'

/** Conversations that are posted to at the same time. Teams' limits are kept by the messenger. */
export const LANES = 8

/**
 * Sends the pending deliveries named, as far as they can be sent now; the rest stay due for the clock. Never rejects: what could not
 * be done is logged, and the clock finds it.
 */
export async function deliver(world: World, pk: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  try {
    const group = (await patiently(() => world.store.get<Group>(pk, 'group')))?.doc
    if (!group) return
    for (let at = 0; at < ids.length; at += LANES * 4)
      await deliverIn(world, group, ids.slice(at, at + LANES * 4))
  } catch (error) {
    world.log.warn({ pk, error: String(error) }, 'posts were left to the clock')
  }
}

/** Claims and sends, in the order given for each addressee. */
export async function deliverIn(world: World, group: Group, ids: readonly string[]): Promise<void> {
  const mine = await claim(world, group, ids)
  await inLanes(
    mine,
    ({ doc: { to } }) => (to.kind === 'group' ? 'group' : to.person),
    LANES,
    (one) => sendClaimed(world, group, [one]),
  )
}

/**
 * Sends claimed posts to one addressee, as one when they are several, and writes down how it went. When that writing fails the claim runs out,
 * and whoever then sends it again knows that it may stand there twice.
 */
export async function sendClaimed(
  world: World,
  group: Group,
  claims: readonly Claim[],
): Promise<void> {
  const [first] = claims
  if (!first) return
  const sent = await send(world, group, claims)
  const notices = await settle(world, group, sent)
  if (sent.result.kind === 'delivered') await sent.result.afterwards?.()
  if (notices.length > 0) await deliverIn(world, group, notices)
  if (first.doc.updates !== undefined) await sendChanges(world, group, first.doc.updates)
}

async function send(world: Sending, group: Group, claims: readonly Claim[]): Promise<Sent> {
  const posts = claims.map(({ doc }) => doc)
  const [first] = posts
  const message = await freshMessage(world, group, claims)
  const actions = posts.flatMap((one) => one.actions ?? [])
  const post = {
    ...first!,
    ...(message ? { message } : {}),
    ...(actions.length > 0 ? { actions } : {}),
  }
  const tried = message ? () => attempt(world, group, post) : () => Promise.resolve(overtaken)
  const result = inTime(post, world.now()) ? await tried() : late
  if (result.kind !== 'delivered')
    world.log.warn(
      {
        pk: group.pk,
        deliveries: posts.map(({ id }) => id),
        outcome: result.kind,
        reason: result.reason,
      },
      'a post was not delivered',
    )
  return { claims, result }
}

/** Changes of the same post that came while one was under way, as one. */
async function sendChanges(world: World, group: Group, updates: string): Promise<void> {
  const { items } = await patiently(() =>
    world.store.list<Delivery>(group.pk, {
      index: 'updating',
      from: `${updates}|`,
      to: `${updates}|~`,
      limit: 1,
      desc: true,
    }),
  )
  const [newest] = items
  if (newest) await deliverIn(world, group, [newest.doc.id])
}

const overtaken: Attempt = { kind: 'failed', reason: 'overtaken' }
const late: Attempt = { kind: 'later', reason: 'late' }

/** The longest that one more post may take, with a chat to be opened and Teams' limits to be waited for. */
const POST_MS = 60_000

/**
 * Whether the claim holds until the post is out. It does not when the machine stood still after the claim, or posts before this one took their
 * time: then somebody else may be sending it.
 */
const inTime = ({ claimedAt }: Pending, now: Date): boolean =>
  now.getTime() - Date.parse(claimedAt ?? '') < LEASE_MS - POST_MS
