import type { Group, Person } from '../meetings/group.ts'
import { leads } from '../meetings/roster.ts'
import { withoutChannel } from '../meetings/home-channel.ts'
import type { PersonId } from '../meetings/ids.ts'
import { BusyError } from '../store/store.ts'
import { update } from '../store/update.ts'
import type { Message } from '../text/message.ts'
import { textsIn } from '../language/texts.ts'
import { DeliveryError, type Conversation } from '../world.ts'
import type { Delivery } from './delivery.ts'
import type { Attempt, OutOfReach } from './attempt-outcome.ts'
import { moveHome } from './posting-channel.ts'
import { withSeals } from './sealed-links.ts'
import { everyone, gated } from './gate.ts'
import { inPlace } from './in-place.ts'
import { labelled } from './labelled.ts'
import { identityOf, readUser, userDoc, userPartition, type User } from './user.ts'
import type { Sending } from './stages.ts'

type Sent = Attempt & { readonly kind: 'delivered' }
type Post = Pick<Delivery, 'pk' | 'to' | 'purpose' | 'message' | 'updates' | 'actions'>

/** Tries once to bring a post to its addressee. Never rejects: what goes wrong on the way to Teams is the result. */
export async function attempt(world: Sending, group: Group, stored: Post): Promise<Attempt> {
  if (group.removedAt) return { kind: 'failed', reason: 'removed' }
  try {
    const post = { ...stored, message: await withSeals(world, group.pk, stored.message) }
    if (post.to.kind === 'person' && post.updates !== undefined)
      return await inPlace(world, group, post, post.updates)
    return post.to.kind === 'group'
      ? await toGroup(world, group, post)
      : await toPerson(world, group, post, post.to.person)
  } catch (error) {
    return resultOf(world, error)
  }
}

function resultOf(world: Sending, error: unknown): Attempt {
  // The store is only asked before anything is posted.
  if (error instanceof BusyError)
    return { kind: 'later', reason: 'store', retryAfterMs: error.retryAfterMs }
  if (!(error instanceof DeliveryError)) {
    world.log.error({ error: String(error) }, 'sending failed in an unexpected way')
    return { kind: 'unknown', reason: 'fault' }
  }
  if (error.outcome === 'later')
    return { kind: 'later', reason: error.reason, retryAfterMs: error.retryAfterMs }
  return error.outcome === 'unknown'
    ? { kind: 'unknown', reason: error.reason }
    : { kind: 'failed', reason: error.reason }
}

async function toGroup(world: Sending, group: Group, post: Post): Promise<Attempt> {
  try {
    return await send(world, group.home, post, gated(post.message, group, everyone))
  } catch (error) {
    const result = resultOf(world, error)
    const lost =
      error instanceof DeliveryError && (error.outcome === 'blocked' || error.outcome === 'gone')
    // An archived team takes nothing, and is often taken back.
    if (lost && group.archivedAt)
      return { kind: 'later', reason: 'archived', retryAfterMs: ARCHIVED_MS }
    if (lost && error.outcome === 'gone') {
      const elsewhere = await toGeneral(world, group, post)
      if (elsewhere) return elsewhere
    }
    return lost && result.kind === 'failed'
      ? {
          ...result,
          outOfReach: { who: 'group', reason: error.reason, since: world.now().toISOString() },
        }
      : result
  }
}

const ARCHIVED_MS = 6 * 3_600_000

/**
 * The channel is gone, and nobody told: into the team's General channel, which cannot be deleted. From then on the group posts there, and whoever
 * leads it is told. `undefined` where there is no such channel, or it takes nothing either.
 */
async function toGeneral(world: Sending, group: Group, post: Post): Promise<Sent | undefined> {
  const moved = withoutChannel(group, group.home.id)
  if (!moved) return undefined
  try {
    const message = gated(post.message, group, everyone)
    const sent = await send(world, moved.home, { ...post, updates: undefined }, message)
    return { ...sent, afterwards: () => moveHome(world, group) }
  } catch (error) {
    if (error instanceof DeliveryError && error.outcome !== 'unknown') return undefined
    throw error
  }
}

/** To the personal chat, opened where there is none; else as a mention in the group. */
async function toPerson(world: Sending, group: Group, post: Post, id: PersonId): Promise<Attempt> {
  const person = group.people[id]
  if (!person || (person.leftAt && post.purpose !== 'succession'))
    return { kind: 'failed', reason: 'left' }
  const identity = person.aadId ?? person.teamsId
  if (identity === undefined)
    return instead(world, group, {
      post,
      person,
      outOfReach: { who: id, reason: 'noAccount', since: '' },
    })
  const pk = userPartition(
    group.tenantId,
    identityOf({
      teamsId: person.teamsId ?? '',
      ...(person.aadId === undefined ? {} : { aadId: person.aadId }),
    }),
  )
  const { user, groups } = await readUser(world.store, pk)
  if (user?.unreachable)
    return instead(world, group, {
      post,
      person,
      outOfReach: { who: id, reason: user.unreachable.reason, since: user.unreachable.at },
    })
  const several = groups.length > 1
  const told = gated(post.message, group, { leads: leads(person) })
  const message = several ? labelled(group, told) : told
  try {
    const sent = await toChat(world, group, { post, message, person, pk, user })
    const { actions } = post
    if (!several || !actions) return sent
    return {
      ...sent,
      afterwards: () =>
        remember(world, pk, (known) => ({
          ...known,
          reminded: { ...known.reminded, [group.pk]: { at: world.now().toISOString(), actions } },
        })),
    }
  } catch (error) {
    if (
      !(error instanceof DeliveryError) ||
      (error.outcome !== 'blocked' && error.outcome !== 'gone')
    )
      throw error
    const since = world.now().toISOString()
    const { reason } = error
    await remember(world, pk, (known) => ({
      ...known,
      unreachable: { at: since, reason },
      ...(error.outcome === 'gone' ? { conversation: undefined } : {}),
    }))
    return instead(world, group, { post, person, outOfReach: { who: id, reason, since } })
  }
}

interface Known {
  readonly person: Person
  readonly pk: string
  readonly user: User | undefined
}

async function toChat(
  world: Sending,
  group: Group,
  { post, message, person, pk, user }: Known & { readonly post: Post; readonly message: Message },
): Promise<Sent> {
  const open = async (): Promise<Conversation> => {
    const conversation = await opened(world, group, person)
    await remember(world, pk, (known) => ({ ...known, conversation }))
    return conversation
  }
  if (!user?.conversation) return send(world, await open(), post, message)
  try {
    return await send(world, user.conversation, post, message)
  } catch (error) {
    // The chat is gone, perhaps because the app was taken away and put back: a new one may be opened, once.
    if (!(error instanceof DeliveryError) || error.outcome !== 'gone') throw error
    return send(world, await open(), post, message)
  }
}

/** Opening posts nothing, so an unclear answer only means: again. What cannot be opened now is out of reach. */
async function opened(
  world: Sending,
  group: Group,
  { teamsId, aadId }: Person,
): Promise<Conversation> {
  try {
    return await world.messenger.openPersonal(group.home, {
      teamsId: teamsId ?? '',
      ...(aadId === undefined ? {} : { aadId }),
    })
  } catch (error) {
    if (!(error instanceof DeliveryError)) throw error
    if (error.outcome === 'unknown')
      throw new DeliveryError('later', error.reason, error.retryAfterMs, error)
    throw error.outcome === 'refused'
      ? new DeliveryError('blocked', error.reason, undefined, error)
      : error
  }
}

interface Unreachable {
  readonly post: Post
  readonly person: Person
  readonly outOfReach: OutOfReach
}

/** What is never told in the group instead. */
const theirsAlone: ReadonlySet<Post['purpose']> = new Set(['unreachable', 'private', 'lateAnswer'])

/** What cannot be told in private is told in the group, by name. That somebody is out of reach is told to the secretary alone. */
async function instead(
  world: Sending,
  group: Group,
  { post, person, outOfReach }: Unreachable,
): Promise<Attempt> {
  if (theirsAlone.has(post.purpose) || person.leftAt)
    return { kind: 'failed', reason: outOfReach.reason }
  const id = person.teamsId ?? person.aadId
  const { text, choices } = gated(post.message, group, everyone)
  const message: Message = {
    text: textsIn(group.settings.language).reminders.inGroup({ name: person.name, text }),
    ...(choices ? { choices } : {}),
    ...(id === undefined ? {} : { mentions: [{ name: person.name, id }] }),
  }
  try {
    const sent = await send(world, group.home, { ...post, updates: undefined }, message)
    return { ...sent, inGroup: true, outOfReach }
  } catch (error) {
    const result = resultOf(world, error)
    return result.kind === 'failed' ? { ...result, outOfReach } : result
  }
}

/** Posts, or replaces the post that this one is about where that one stands; a post that is gone is made anew. */
async function send(world: Sending, to: Conversation, post: Post, message: Message): Promise<Sent> {
  const earlier =
    post.updates === undefined
      ? undefined
      : (await world.store.get<Delivery>(post.pk, post.updates))?.doc
  if (earlier?.status === 'pending')
    throw new DeliveryError('later', 'the earlier post is not sent yet')
  if (earlier?.status === 'delivered' && earlier.activityId !== undefined) {
    try {
      await world.messenger.update(
        { ...to, id: earlier.conversationId },
        earlier.activityId,
        message,
      )
      return {
        kind: 'delivered',
        conversationId: earlier.conversationId,
        activityId: earlier.activityId,
      }
    } catch (error) {
      if (!(error instanceof DeliveryError) || error.outcome !== 'gone') throw error
    }
  }
  const { activityId } = await world.messenger.send(to, message)
  return {
    kind: 'delivered',
    conversationId: to.id,
    ...(activityId === undefined ? {} : { activityId }),
  }
}

/** What is remembered spares a call next time. A post that stands must not be sent again because this failed. */
async function remember(
  world: Sending,
  pk: string,
  change: (
    known: Pick<User, 'conversation' | 'current' | 'reminded'>,
  ) => Parameters<typeof userDoc>[1],
): Promise<void> {
  await update(world.store, pk, async (book) => {
    const user = await book.get<User>('user')
    await book.put(
      userDoc(
        pk,
        change({
          conversation: user?.conversation,
          current: user?.current,
          reminded: user?.reminded,
        }),
      ),
    )
  }).catch((error: unknown) =>
    world.log.warn(
      { error: String(error) },
      'what was learned about a personal chat could not be kept',
    ),
  )
}
