import { claim, claimed, claimedIn, leaseEnd, type Claimed } from '../delivery/claim.ts'
import { LANES, sendClaimed } from '../delivery/deliver.ts'
import { deliveryId, pendingDelivery, type Pending } from '../delivery/delivery.ts'
import { inLanes } from '../delivery/lanes.ts'
import { reminderSaid, withReminderCard, type Reminded } from '../delivery/reminder-message.ts'
import type { Action } from '../meetings/action.ts'
import type { Group } from '../meetings/group.ts'
import type { ActionId, PersonId } from '../meetings/ids.ts'
import { dueReminders, withReminded, type Reminder } from '../meetings/reminding.ts'
import type { Claim, Claiming } from '../delivery/stages.ts'
import { BusyError, type Stored } from '../store/store.ts'
import { update, type Book } from '../store/update.ts'
import type { Share } from './share.ts'
import type { World } from '../world.ts'

/** What one person is to be reminded of now. */
interface Bundle {
  readonly person: PersonId
  readonly actions: readonly DueAction[]
}

/** An action as it was read, and what one person was to be reminded of when it was looked at. */
interface DueAction extends Stored<Action> {
  readonly reminders: readonly Reminder[]
  readonly at: Date
}

/** Actions of one message, and of those that are claimed together. More are told in a second one: a commit and a post in Teams are both limited. */
const MOST_IN_ONE = 50
/** As many as are sent long before their claim is over. */
const PEOPLE_AT_ONCE = 4 * LANES

/**
 * Sends what the woken actions of one group are due for: one message per person. They are claimed by the commit that notes the reminders as
 * sent and puts the messages into the ledger, so of any number of copies one sends them. One commit claims a group's, and one settles each message.
 * `held` are reminders in the ledger that wait to be sent again; those of the same people become part of today's message.
 */
export async function sendReminders(
  { world, group, signal }: Pick<Share, 'world' | 'group' | 'signal'>,
  woken: readonly Stored<Action>[],
  held: readonly Pending[],
): Promise<void> {
  const bundles = dueBundles(group, woken, world.now())
  // Reminders that could not be sent before go with the first of today's.
  const before = Map.groupBy(held, addressee)
  const send = async (one: Claim): Promise<void> => {
    const ids = before.get(addressee(one.doc))?.map(({ id }) => id) ?? []
    before.delete(addressee(one.doc))
    const earlier = ids.length === 0 ? [] : await claim(world, group, ids)
    await sendClaimed(world, group, [one, ...earlier])
  }
  const sendAll = async (all: readonly Bundle[]): Promise<void> => {
    if (signal?.aborted) return
    const claims = await claimBundles(world, group, all).catch((error: unknown) => {
      if (all.length === 1 || error instanceof BusyError) throw error
      return undefined
    })
    // One that cannot be kept holds up no other.
    if (!claims)
      await inLanes(
        all,
        ({ person }) => person,
        LANES,
        (one) => sendAll([one]),
      )
    else await inLanes(claims, ({ doc }) => addressee(doc), LANES, send)
  }
  await inLanes(together(bundles), () => group.pk, 1, sendAll)
  const bundled = new Set(bundles.flatMap(({ actions }) => actions.map(({ doc }) => doc.id)))
  const early = woken.map(({ doc }) => doc.id).filter((id) => !bundled.has(id))
  for (let at = 0; at < early.length; at += MOST_IN_ONE)
    await settleEarly(world, group, early.slice(at, at + MOST_IN_ONE))
}

const addressee = ({ to }: Pending): string => (to.kind === 'person' ? to.person : '')

/** Those that are claimed in one commit. */
function together(bundles: readonly Bundle[]): readonly (readonly Bundle[])[] {
  const all: Bundle[][] = []
  let count = 0
  for (const bundle of bundles) {
    const last = all.at(-1)
    count += bundle.actions.length
    if (last && last.length < PEOPLE_AT_ONCE && count <= MOST_IN_ONE) last.push(bundle)
    else {
      all.push([bundle])
      count = bundle.actions.length
    }
  }
  return all
}

/** Whom to remind now, of what: one bundle is one message. */
function dueBundles(group: Group, woken: readonly Stored<Action>[], now: Date): readonly Bundle[] {
  const due = woken.flatMap((action) =>
    [...Map.groupBy(dueReminders(action.doc, group, now), ({ to }) => to)].map(
      ([person, reminders]) => ({ person, action: { ...action, reminders, at: now } }),
    ),
  )
  return [...Map.groupBy(due, ({ person }) => person)].flatMap(([person, all]) => {
    const actions = all.map(({ action }) => action)
    return Array.from({ length: Math.ceil(actions.length / MOST_IN_ONE) }, (_, part) => ({
      person,
      actions: actions.slice(part * MOST_IN_ONE, (part + 1) * MOST_IN_ONE),
    }))
  })
}

/** Decides on the actions as they are when it is written. Nothing of what somebody else was first with, or is not due any more. */
function claimBundles(
  world: Claiming & Pick<World, 'newId'>,
  group: Group,
  bundles: readonly Bundle[],
): Promise<readonly Claim[]> {
  const known = bundles.flatMap(({ actions }) => actions)
  return claimedIn(world, group.pk, known, async (book) => {
    await Promise.all(known.map(({ doc }) => book.get<Action>(doc.id)))
    const mine: Claimed[] = []
    for (const bundle of bundles) {
      const one = await noted(world, group, book, bundle)
      if (!one) continue
      book.create(one.doc, leaseEnd(world.now()))
      mine.push(one)
    }
    return mine
  })
}

/** Notes one person's reminders as sent, and gives the message, claimed; nothing when none is due any more. */
async function noted(
  world: Claiming & Pick<World, 'newId'>,
  group: Group,
  book: Book,
  { person, actions }: Bundle,
): Promise<Claimed | undefined> {
  const now = world.now()
  const told: Reminded[] = []
  const id = world.newId()
  for (const due of actions) {
    const action = await book.get<Action>(due.doc.id)
    if (action?.status !== 'open') continue
    const stands = action === due.doc && minuteOf(due.at) === minuteOf(now)
    const reminders = stands
      ? due.reminders
      : dueReminders(action, group, now).filter(({ to }) => to === person)
    if (reminders.length === 0) continue
    const after = withReminded(action, reminders, now)
    await book.put({ ...after, posts: { ...after.posts, [person]: deliveryId(id) } }, group, now)
    told.push({ action, why: mostPressing(reminders) })
  }
  if (told.length === 0) return undefined
  const said = reminderSaid(group, told, now)
  const post = pendingDelivery({
    pk: group.pk,
    id,
    now,
    to: { kind: 'person', person },
    actions: told.map(({ action }) => action.id),
    purpose: told.some(({ why }) => why === 'own') ? 'actionReminder' : 'actionOverdue',
    message: { text: said.text },
  })
  return { doc: claimed(post, now), message: () => withReminderCard(group, said) }
}

/** What is due changes with the minute, and no sooner. */
const minuteOf = (at: Date): number => Math.floor(at.getTime() / 60_000)

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
