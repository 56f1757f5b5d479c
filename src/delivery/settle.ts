import type { Group } from '../meetings/group.ts'
import { nameOf } from '../meetings/roster.ts'
import { secretaries } from '../meetings/reminding.ts'
import { update, type Book } from '../store/update.ts'
import { textsIn } from '../language/texts.ts'
import type { Attempt, OutOfReach } from './attempt-outcome.ts'
import { inItsTime, isForFew, pendingDelivery, type Delivery, type Pending } from './delivery.ts'
import type { Sent, Settling } from './stages.ts'
import { reachId, type Reach } from './reach.ts'

const FIRST_WAIT_MS = 30_000
const LONGEST_WAIT_MS = 3_600_000
/**
 * How long until it is tried again when nobody knows whether it was posted: soon once, then ever more seldom, and no more after that. A gateway
 * that loses every answer makes five posts of one in this way, and one that was away for some hours loses none.
 */
const UNCLEAR_WAITS_MS = [30_000, 600_000, 3_600_000, 6 * 3_600_000]
const GIVE_UP_MS = 7 * 24 * 3_600_000
const TELL_AGAIN_MS = 7 * 24 * 3_600_000

/**
 * Writes down how sending went, for all posts that were sent as one, in one commit. Of a post that somebody else has claimed since, only
 * that it was delivered counts; all else is theirs to tell. Gives the ids of posts that this sets in motion: the word to the secretary
 * about who cannot be reached.
 */
export async function settle(
  world: Settling,
  group: Group,
  { claims, result }: Sent,
): Promise<readonly string[]> {
  const sent = claims.map(({ doc }) => doc)
  const now = world.now()
  const work = async (book: Book): Promise<readonly string[]> => {
    let mine = 0
    for (const { id, attempts } of sent) {
      const delivery = await book.get<Delivery>(id)
      if (
        delivery?.status !== 'pending' ||
        (delivery.attempts !== attempts && result.kind !== 'delivered')
      )
        continue
      mine += 1
      // A change that turned out to be none is no post, and none that failed.
      if (
        delivery.updates !== undefined &&
        result.kind === 'failed' &&
        result.reason === 'overtaken'
      )
        await book.remove(id)
      else {
        const { doc, again } = settled(delivery, result, now)
        await book.put(inItsTime(doc, now), again)
      }
    }
    if (mine > 0 && result.kind === 'delivered' && !result.inGroup && sent[0]?.to.kind === 'group')
      await book.remove(reachId('group'))
    const notice = sent.every(({ purpose }) => purpose === 'unreachable')
    return mine > 0 && !notice && 'outOfReach' in result && result.outOfReach
      ? tellSecretary(world, group, book, result.outOfReach)
      : []
  }
  return update(world.store, group.pk, work, { known: claims })
}

/** The post as it is then, and when it is tried again. */
interface Settled {
  readonly doc: Delivery
  readonly again?: Date
}

function settled(delivery: Pending, result: Attempt, now: Date): Settled {
  const {
    claimedAt: _claimed,
    unclear,
    unclearTries = 0,
    reason: _reason,
    status: _pending,
    ...facts
  } = delivery
  const at = now.toISOString()
  switch (result.kind) {
    case 'delivered': {
      const { conversationId, activityId, inGroup } = result
      const doc: Delivery = {
        ...facts,
        // It has been read where it is to be read: nothing asks for its words any more.
        ...(isForFew(facts) ? { message: { text: '' } } : {}),
        status: 'delivered',
        at,
        conversationId,
        ...(activityId === undefined ? {} : { activityId }),
        ...(inGroup ? { inGroup } : {}),
        ...(unclear ? { maybeTwice: true } : {}),
      }
      return { doc }
    }
    case 'failed':
      return { doc: failed(facts, result.reason, at, unclear) }
    default: {
      const lost = unclear || result.kind === 'unknown' ? true : undefined
      const tries = unclearTries + (result.kind === 'unknown' ? 1 : 0)
      if (
        now.getTime() - Date.parse(facts.queuedAt) > GIVE_UP_MS ||
        tries > UNCLEAR_WAITS_MS.length
      )
        return { doc: failed(facts, result.reason, at, lost) }
      const wait =
        result.kind === 'unknown'
          ? (UNCLEAR_WAITS_MS[tries - 1] ?? LONGEST_WAIT_MS)
          : Math.max(
              result.retryAfterMs ?? 0,
              Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (facts.attempts - 1)),
            )
      return {
        doc: {
          ...facts,
          status: 'pending',
          reason: result.reason,
          ...(lost ? { unclear: true } : {}),
          ...(tries > 0 ? { unclearTries: tries } : {}),
        },
        again: new Date(now.getTime() + wait),
      }
    }
  }
}

type Facts = Omit<Pending, 'status' | 'claimedAt' | 'unclear' | 'unclearTries' | 'reason'>

const failed = (facts: Facts, reason: string, at: string, lost: true | undefined): Delivery => ({
  ...facts,
  status: 'failed',
  at,
  reason,
  ...(lost ? { maybeDelivered: true } : {}),
})

/** Told once about each person, until they have been back; about the group's own channel once a week. */
async function tellSecretary(
  world: Settling,
  group: Group,
  book: Book,
  { who, reason, since }: OutOfReach,
): Promise<readonly string[]> {
  const now = world.now()
  const id = reachId(who)
  const known = await book.get<Reach>(id)
  if (
    known &&
    (who === 'group'
      ? now.getTime() - Date.parse(known.toldAt) < TELL_AGAIN_MS
      : known.since === since)
  )
    return []
  const reach: Reach = {
    id,
    pk: group.pk,
    type: 'reach',
    who,
    reason,
    since,
    toldAt: now.toISOString(),
  }
  await book.put(reach)
  const { reminders } = textsIn(group.settings.language)
  const text =
    who === 'group'
      ? reminders.groupOutOfReach({ group: group.name, reason })
      : reminders.personOutOfReach({ name: nameOf(group, who), reason })
  return secretaries(group)
    .filter((person) => person !== who)
    .map((person) => {
      const notice = pendingDelivery({
        pk: group.pk,
        id: world.newId(),
        now,
        to: { kind: 'person', person },
        purpose: 'unreachable',
        message: { text },
      })
      book.create(notice)
      return notice.id
    })
}
