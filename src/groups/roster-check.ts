import { clockOf, dayOf } from '../meetings/calendar.ts'
import type { Account, Group } from '../meetings/group.ts'
import { firstRetentionDoc } from '../records/retention-order.ts'
import { update } from '../store/update.ts'
import type { World } from '../world.ts'
import { rosterDoc, rosterDocId } from './roster-night.ts'
import { meet } from './sync-roster.ts'

const AGAIN_MS = 10 * 60_000
const MORNING = '06:00'

/**
 * Whether Teams has not said today who belongs: that somebody left may have happened while the bot was away. Asked again after ten minutes where it could
 * not be asked.
 */
export const isStale = (
  { rosterReadOn, rosterTriedAt, settings: { zone } }: Group,
  now: Date,
): boolean =>
  rosterReadOn !== dayOf(now, zone) &&
  (rosterTriedAt === undefined || now.getTime() - Date.parse(rosterTriedAt) >= AGAIN_MS)

/** Asks Teams anew, in the group's own home: nobody else's roster says who belongs to it. */
const readAnew = (world: World, group: Group, about?: Account): Promise<Group> =>
  meet(world, group.pk, placeOf(group, about))

/** Its own home, as the place where Teams is asked. */
export const placeOf = ({ home }: Group, about?: Account): Parameters<typeof meet>[2] => ({
  conversation: home,
  ...(home.teamId === undefined ? {} : { teamId: home.teamId }),
  ...(about && { about }),
})

/** The group as its roster is today. */
export const asOfToday = async (world: World, group: Group, about?: Account): Promise<Group> =>
  group.removedAt === undefined && isStale(group, world.now())
    ? readAnew(world, group, about)
    : group

/** The night's look at one group. What is late, since the bot was down, waits for the next night: by day whoever speaks is looked at all the same. */
export async function checkRoster(world: World, group: Group): Promise<void> {
  if (group.removedAt === undefined && clockOf(world.now(), group.settings.zone) < MORNING)
    await readAnew(world, group)
  await update(world.store, group.pk, async (book) => {
    const current = await book.get<Group>('group')
    if (current && !(await book.get('retention')))
      await book.put(firstRetentionDoc(current, world.now()))
    if (current && current.removedAt === undefined) await book.put(rosterDoc(current, world.now()))
    else await book.remove(rosterDocId)
  })
}
