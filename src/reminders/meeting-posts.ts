import {
  pendingDelivery,
  type Addressee,
  type Delivery,
  type Pending,
} from '../delivery/delivery.ts'
import { deliver } from '../delivery/deliver.ts'
import { postMessage, type PostFacts } from '../delivery/post-message.ts'
import { unanswered } from '../meetings/answers.ts'
import type { Group, Person } from '../meetings/group.ts'
import type { Meeting } from '../meetings/meeting.ts'
import {
  nextPost,
  postKinds,
  withPost,
  type PlannedPost,
  type PostKind,
} from '../meetings/posts.ts'
import { leaders } from '../meetings/rights.ts'
import { update, type Book } from '../store/update.ts'
import { textsIn } from '../language/texts.ts'
import type { World } from '../world.ts'

/** People asked in one commit. */
const MOST_AT_ONCE = 50

/** Queues and sends what a woken meeting is due for, by night for the morning; one that woke early is put where it belongs. */
export async function sendMeetingPosts(world: World, group: Group, id: string): Promise<void> {
  for (let again = true; again;) {
    const { ids, more } = await queuePosts(world, group, id)
    await deliver(world, group.pk, ids)
    again = more
  }
}

/** `more` when people are left to be asked: the meeting is marked as asked with the last of them, so that a crash leaves nobody out. */
function queuePosts(
  world: World,
  group: Group,
  id: string,
): Promise<{ readonly ids: readonly string[]; readonly more: boolean }> {
  return update(world.store, group.pk, async (book) => {
    const now = world.now()
    const meeting = await book.get<Meeting>(id)
    if (meeting?.type !== 'meeting') return { ids: [], more: false }
    const post = nextPost(meeting, group.settings, now)
    if (group.removedAt || !post || post.at > now) {
      if (group.removedAt) await book.rewake(meeting, undefined)
      else await book.put(meeting, group.settings, now)
      return { ids: [], more: false }
    }
    const all = askedOf(post.kind, meeting, group)
    const people = all === 'group' ? [] : await notAsked(book, all, meeting, post)
    const asked = people.slice(0, MOST_AT_ONCE)
    const more = people.length > asked.length
    const posts =
      all === 'group'
        ? [postOf(post.kind, { group, meeting }, { id: world.newId(), now })]
        : asked.map((person) =>
            postOf(
              post.kind,
              { group, meeting, person },
              { id: askId(meeting, post, person), now },
            ),
          )
    for (const one of posts) book.create(one)
    const ids =
      postKinds[post.kind].to === 'unanswered'
        ? Object.fromEntries(
            posts.flatMap((one) => (one.to.kind === 'person' ? [[one.to.person, one.id]] : [])),
          )
        : {}
    const known =
      Object.keys(ids).length === 0
        ? meeting
        : { ...meeting, posts: { ...meeting.posts, asked: { ...meeting.posts.asked, ...ids } } }
    const next = more ? known : withPost(known, post.kind, now)
    await book.put(next, group.settings, now)
    return { ids: posts.map((one) => one.id), more }
  })
}

/** Whom a post is for: those without an answer, each; that a record was left open, those who lead; all else the group, and what nobody leads. */
function askedOf(kind: PostKind, meeting: Meeting, group: Group): readonly Person[] | 'group' {
  const { to } = postKinds[kind]
  if (to === 'unanswered')
    return unanswered(meeting, group).filter(
      (person) => (person.aadId ?? person.teamsId) !== undefined,
    )
  const leading = to === 'leaders' ? leaders(group) : []
  return leading.length > 0 ? leading : 'group'
}

/** Those to whom the question has not been queued already. */
async function notAsked(
  book: Book,
  people: readonly Person[],
  meeting: Meeting,
  post: PlannedPost,
): Promise<readonly Person[]> {
  const known = await Promise.all(
    people.map((person) => book.get<Delivery>(`d-${askId(meeting, post, person)}`)),
  )
  return people.filter((_, index) => known[index] === undefined)
}

/** One question per person, meeting and time asked: a repeated attempt finds the first one. */
const askId = (meeting: Meeting, { at }: PlannedPost, person: Person): string =>
  `ask-${meeting.id}-${at.getTime().toString(36)}-${person.id}`

function postOf(
  kind: PostKind,
  facts: Omit<PostFacts, 'texts'>,
  made: { readonly id: string; readonly now: Date },
): Pending {
  const { group, meeting, person } = facts
  const to: Addressee = person ? { kind: 'person', person: person.id } : { kind: 'group' }
  return pendingDelivery({
    ...made,
    pk: group.pk,
    to,
    purpose: postKinds[kind].purpose,
    message: postMessage(kind, { ...facts, texts: textsIn(group.settings.language) }),
    meetingId: meeting.id,
  })
}
