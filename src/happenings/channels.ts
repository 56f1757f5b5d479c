import type { Delivery, Pending } from '../delivery/delivery.ts'
import { deliver } from '../delivery/deliver.ts'
import { toLeads } from '../delivery/leads.ts'
import { movesReminders, replanDoc } from '../delivery/replan.ts'
import { identityOf, readUser, userPartition } from '../delivery/user.ts'
import type { Group } from '../meetings/group.ts'
import { backInChannel, withoutChannel } from '../meetings/home-channel.ts'
import { leaders } from '../meetings/rights.ts'
import { update, type Book } from '../store/update.ts'
import { textsIn, type Texts } from '../language/texts.ts'
import { DeliveryError, type World } from '../world.ts'
import type { Happening, Heard } from '../say/bot.ts'
import { chatIdOf } from '../groups/partition.ts'
import { noteHappened } from '../groups/roster-log.ts'

type Placed = Happening & {
  readonly kind:
    | 'channelCreated'
    | 'channelRenamed'
    | 'channelDeleted'
    | 'channelRestored'
    | 'teamDeleted'
    | 'teamArchived'
    | 'teamUnarchived'
    | 'teamRestored'
}

interface Changed {
  readonly group: Group
  readonly say: (t: Texts) => string
}

/**
 * A channel or a team goes or comes back: what is posted by itself goes where it can be read, and whoever leads the group is told. Told twice it
 * changes nothing.
 */
export async function placesChanged(world: World, pk: string, event: Placed): Promise<Heard> {
  const now = world.now()
  const done = await update(world.store, pk, async (book) => {
    const before = await book.get<Group>('group')
    const changed = before && changeOf(before, event, now)
    if (!before || !changed) return undefined
    const { group, say } = changed
    if (movesReminders(before, group)) await book.put(replanDoc(pk, now))
    await book.put(group)
    await noteHappened({
      world,
      book,
      before,
      after: group,
      event: group.removedAt ? 'uninstalled' : 'installed',
      from: event.conversation.kind,
      now,
    })
    const text = say(textsIn(group.settings.language))
    // Nothing is queued for a group that the bot is away from.
    if (group.removedAt) return { group, text, queued: [] }
    const held =
      event.kind === 'teamUnarchived' || event.kind === 'teamRestored'
        ? await released(book, now)
        : []
    return {
      group,
      text,
      queued: [...held, ...toLeads({ newId: world.newId, book, group, now, message: { text } })],
    }
  })
  if (!done) return { deliver: () => Promise.resolve() }
  return {
    deliver: () =>
      done.group.removedAt
        ? tellThemselves(world, done.group, done.text)
        : deliver(world, pk, done.queued),
  }
}

function changeOf(group: Group, event: Placed, now: Date): Changed | undefined {
  const channel = chatIdOf(event.conversation)
  const moved = (next: Group | undefined, say: Changed['say']): Changed | undefined =>
    next && { group: next, say }
  if (event.kind !== 'teamRestored' && group.removedAt) return undefined
  switch (event.kind) {
    case 'channelDeleted':
      return moved(withoutChannel(group, channel), (t) => t.roster.channelGone({}))
    case 'channelRestored':
      return moved(backInChannel(group, channel), (t) => t.roster.channelBack({}))
    case 'teamArchived':
      return group.archivedAt
        ? undefined
        : {
            group: { ...group, archivedAt: now.toISOString() },
            say: (t) => t.roster.archived({ group: group.name }),
          }
    case 'teamUnarchived':
      return group.archivedAt
        ? {
            group: { ...group, archivedAt: undefined },
            say: (t) => t.roster.unarchived({ group: group.name }),
          }
        : undefined
    case 'teamDeleted':
      return {
        group: { ...group, removedAt: now.toISOString() },
        say: (t) => t.roster.teamGone({ group: group.name }),
      }
    case 'teamRestored':
      return (group.removedAt ?? group.archivedAt)
        ? {
            group: { ...group, removedAt: undefined, archivedAt: undefined },
            say: (t) => t.roster.teamBack({ group: group.name }),
          }
        : undefined
    // Nothing of ours hangs on what a channel is called, or on how many there are.
    default:
      return undefined
  }
}

/** Posts that waited for the team to be open again are due now. */
async function released(book: Book, now: Date): Promise<readonly string[]> {
  const waiting = (await book.list<Delivery>({ index: 'wake', limit: MOST_HELD })).filter(
    (doc): doc is Pending =>
      doc.type === 'delivery' && doc.status === 'pending' && doc.to.kind === 'group',
  )
  for (const delivery of waiting) await book.put(delivery, now)
  return waiting.map(({ id }) => id)
}

/** A commit holds 99 documents. */
const MOST_HELD = 80

/** Straight to the chats of those who lead a group for which nothing is queued any more. Whoever cannot be reached is not told. */
async function tellThemselves(world: World, group: Group, text: string): Promise<void> {
  for (const { teamsId = '', aadId } of leaders(group)) {
    const { user } = await readUser(
      world.store,
      userPartition(
        group.tenantId,
        identityOf({ teamsId, ...(aadId === undefined ? {} : { aadId }) }),
      ),
    )
    if (!user?.conversation || user.unreachable) continue
    try {
      await world.messenger.send(user.conversation, { text })
    } catch (error) {
      if (!(error instanceof DeliveryError)) throw error
      world.log.warn(
        { pk: group.pk, outcome: error.outcome, reason: error.reason },
        'somebody could not be told that their team is gone',
      )
    }
  }
}
