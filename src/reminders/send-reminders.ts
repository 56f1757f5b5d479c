import { claim, claimed, claimedIn, leaseEnd } from '../delivery/claim.ts'
import { LANES, sendClaimed } from '../delivery/deliver.ts'
import { deliveryId, pendingDelivery, type Pending } from '../delivery/delivery.ts'
import { inLanes } from '../delivery/lanes.ts'
import { reminderMessage, type Reminded } from '../delivery/reminder-message.ts'
import type { Action } from '../meetings/action.ts'
import type { Group } from '../meetings/group.ts'
import type { ActionId, PersonId } from '../meetings/ids.ts'
import { dueReminders, withReminded, type Reminder } from '../meetings/reminding.ts'
import type { Claim, Claiming } from '../delivery/stages.ts'
import type { Stored } from '../store/store.ts'
import { update } from '../store/update.ts'
import type { Share } from './share.ts'
import type { World } from '../world.ts'

/** What one person is to be reminded of now. */
interface Bundle {
  readonly person: PersonId
  readonly actions: readonly Stored<Action>[]
}

/** Actions of one message. More are told in a second one: a commit and a post in Teams are both limited. */
const MOST_IN_ONE = 50

/**
 * Sends what the woken actions of one group are due for: one message per person. Each is claimed by the commit that notes its reminders as
 * sent and puts the message into the ledger, so of any number of copies one sends it. Two commits per message: claim and settle.
 * `held` are reminders in the ledger that wait to be sent again; those of the same people become part of today's message.
 */
export async function sendReminders(
  { world, group, signal }: Pick<Share, 'world' | 'group' | 'signal'>,
  woken: readonly Stored<Action>[],
  held: readonly Pending[],
): Promise<void> {
  const bundles = dueBundles(group, woken, world.now())
  const joined = new Set<PersonId>()
  await inLanes(
    bundles,
    ({ person }) => person,
    LANES,
    async (bundle) => {
      if (signal?.aborted) return
      const claims = await claimBundle(world, group, bundle)
      if (claims.length === 0) return
      // Reminders that could not be sent before go with the first of today's.
      const before = joined.has(bundle.person)
        ? []
        : held.filter(({ to }) => to.kind === 'person' && to.person === bundle.person)
      joined.add(bundle.person)
      const ids = before.map(({ id }) => id)
      const earlier = ids.length === 0 ? [] : await claim(world, group, ids)
      await sendClaimed(world, group, [...claims, ...earlier])
    },
  )
  const bundled = new Set(bundles.flatMap(({ actions }) => actions.map(({ doc }) => doc.id)))
  const early = woken.map(({ doc }) => doc.id).filter((id) => !bundled.has(id))
  for (let at = 0; at < early.length; at += MOST_IN_ONE)
    await settleEarly(world, group, early.slice(at, at + MOST_IN_ONE))
}

/** Whom to remind now, of what: one bundle is one message. */
function dueBundles(group: Group, woken: readonly Stored<Action>[], now: Date): readonly Bundle[] {
  const due = woken.flatMap((action) =>
    [...new Set(dueReminders(action.doc, group, now).map(({ to }) => to))].map((person) => ({
      person,
      action,
    })),
  )
  return [...Map.groupBy(due, ({ person }) => person)].flatMap(([person, all]) => {
    const actions = all.map(({ action }) => action)
    return Array.from({ length: Math.ceil(actions.length / MOST_IN_ONE) }, (_, part) => ({
      person,
      actions: actions.slice(part * MOST_IN_ONE, (part + 1) * MOST_IN_ONE),
    }))
  })
}

/** Decides on the actions as they are when it is written. Nothing when somebody else was first, or nothing is due any more. */
function claimBundle(
  world: Claiming & Pick<World, 'newId'>,
  group: Group,
  { person, actions }: Bundle,
): Promise<readonly Claim[]> {
  return claimedIn(world, group.pk, actions, async (book) => {
    const now = world.now()
    const told: Reminded[] = []
    const id = world.newId()
    for (const action of await Promise.all(actions.map(({ doc }) => book.get<Action>(doc.id)))) {
      if (action?.status !== 'open') continue
      const reminders = dueReminders(action, group, now).filter(({ to }) => to === person)
      if (reminders.length === 0) continue
      const noted = withReminded(action, reminders, now)
      await book.put({ ...noted, posts: { ...noted.posts, [person]: deliveryId(id) } }, group, now)
      told.push({ action, why: mostPressing(reminders) })
    }
    if (told.length === 0) return []
    const delivery = claimed(
      pendingDelivery({
        pk: group.pk,
        id,
        now,
        to: { kind: 'person', person },
        actions: told.map(({ action }) => action.id),
        purpose: told.some(({ why }) => why === 'own') ? 'actionReminder' : 'actionOverdue',
        message: reminderMessage(group, told, now),
      }),
      now,
    )
    book.create(delivery, leaseEnd(now))
    return [delivery]
  })
}

function mostPressing(reminders: readonly Reminder[]): Reminder['why'] {
  return (
    (['own', 'stray', 'late'] as const).find((why) => reminders.some((one) => one.why === why)) ??
    'own'
  )
}

/** Woken before their time (the clock stepped back, somebody paused): put where they belong now. */
async function settleEarly(world: Claiming, group: Group, ids: readonly ActionId[]): Promise<void> {
  await update(world.store, group.pk, async (book) => {
    const now = world.now()
    for (const action of await Promise.all(ids.map((id) => book.get<Action>(id)))) {
      if (action) await book.put(action, group, now)
    }
  })
}
