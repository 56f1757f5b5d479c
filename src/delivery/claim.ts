import type { Group } from '../meetings/group.ts'
import type { Settings } from '../meetings/group-settings.ts'
import { isQuiet, sendClock } from '../meetings/reminding.ts'
import { postKinds } from '../meetings/posts.ts'
import { addDays, clockOf, dayOf, instantOf } from '../meetings/calendar.ts'
import type { Stored } from '../store/store.ts'
import { update, type Book } from '../store/update.ts'
import { inItsTime, type Delivery, type Pending, type Purpose } from './delivery.ts'
import type { Claim, Claiming } from './stages.ts'
import { nextChange } from './updating.ts'

/** A post to be claimed by a commit. */
export type Claimed = Omit<Claim, 'etag'>

/** How long whoever claims a post has for sending it. Longer than any send and its waiting for Teams' limits. */
export const LEASE_MS = 5 * 60_000

export const leaseEnd = (now: Date): Date => new Date(now.getTime() + LEASE_MS)

/** What the bot says of its own accord, and so never in quiet hours. */
const ownAccord: ReadonlySet<Purpose> = new Set([
  ...Object.values(postKinds).flatMap(({ quiet, purpose }) => (quiet ? [purpose] : [])),
  'actionReminder',
  'actionOverdue',
  'unreachable',
])

/** The post with a claim on it, to be kept until `leaseEnd`: nobody else sends it before. */
export function claimed(delivery: Pending, now: Date): Pending {
  const lost = delivery.claimedAt !== undefined || delivery.unclear
  return inItsTime(
    {
      ...delivery,
      attempts: delivery.attempts + 1,
      claimedAt: now.toISOString(),
      ...(lost ? { unclear: true } : {}),
    },
    now,
  )
}

/**
 * Claims, in one commit, those of the posts that are due and that nobody else has; gives the claimed ones. What may not be said now is
 * put off to the end of the quiet hours.
 */
export function claim(
  world: Claiming,
  { pk, settings }: Pick<Group, 'pk' | 'settings'>,
  ids: readonly string[],
): Promise<readonly Claim[]> {
  const now = world.now()
  return claimedIn(world, pk, [], async (book) => {
    await Promise.all(ids.map((id) => book.get<Delivery>(id)))
    const mine: Claimed[] = []
    for (const id of ids) {
      const wanted = await book.get<Delivery>(id)
      const isChange =
        wanted?.status === 'pending' && wanted.updates !== undefined && isDue(wanted, now)
      const delivery = isChange
        ? await nextChange(book, wanted.updates ?? '', (other) => isClaimed(other, now))
        : wanted
      if (delivery?.status !== 'pending' || (!isChange && !isDue(delivery, now))) continue
      if (ownAccord.has(delivery.purpose) && isQuiet(now, settings)) {
        await book.put(delivery, endOfQuiet(now, settings))
        continue
      }
      const one = claimed(delivery, now)
      await book.put(one, leaseEnd(now))
      mine.push({ doc: one })
    }
    return mine
  })
}

/** The posts that a commit claims, in the versions that it wrote. `known` was read of the partition just before. */
export async function claimedIn(
  world: Pick<Claiming, 'store'>,
  pk: string,
  known: readonly Stored[],
  work: (book: Book) => Promise<readonly Claimed[]>,
): Promise<readonly Claim[]> {
  let written: ReadonlyMap<string, Stored> = new Map()
  const mine = await update(world.store, pk, work, {
    known,
    written: (docs) => {
      written = new Map(docs.map((one) => [one.doc.id, one]))
    },
  })
  return mine.flatMap(({ doc, message }): readonly Claim[] => {
    const stored = written.get(doc.id) as Stored<Pending> | undefined
    return stored ? [message ? { ...stored, message } : stored] : []
  })
}

/** Whether somebody is sending it. */
const isClaimed = ({ claimedAt }: Pending, now: Date): boolean =>
  claimedAt !== undefined && now.getTime() - Date.parse(claimedAt) < LEASE_MS

const isDue = (delivery: Delivery, now: Date): boolean =>
  (delivery.keys?.['wake'] ?? '~') < `${now.toISOString()}~`

/** When something may be said again of the bot's own accord. */
function endOfQuiet(now: Date, settings: Settings): Date {
  const {
    zone,
    quietHours: { to },
  } = settings
  const today = dayOf(now, zone)
  const end = instantOf(clockOf(now, zone) < to ? today : addDays(today, 1), to, zone)
  return end > now ? end : instantOf(addDays(today, 1), sendClock(settings), zone)
}
