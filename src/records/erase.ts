import type { Delivery } from '../delivery/delivery.ts'
import type { Action } from '../meetings/action.ts'
import type { Meeting } from '../meetings/meeting.ts'
import type { Answer } from '../meetings/who-was-there.ts'
import type { Proposal } from '../meetings/proposal.ts'
import { retentionClasses } from '../meetings/retention.ts'
import { patiently } from '../store/patience.ts'
import type { Doc } from '../store/store.ts'
import { update } from '../store/update.ts'
import type { World } from '../world.ts'
import { blank } from './blank.ts'
import { each } from './each.ts'
import { overBefore, type Gone } from './gone.ts'
import type { LogEntry } from './log.ts'
import { deliveryWithout, entryWithout, reasonsIn, type Redaction } from './redact.ts'

/** What cannot be put back any more is looked at so many at a time. */
const PAGE = 100
/** Posts in one commit: each may hold a card. */
const POSTS_AT_ONCE = 20

/** What was once told as somebody's reason for absence. */
export async function reasonsLogged(
  world: World,
  pk: string,
  person: string,
): Promise<readonly string[]> {
  const found = new Set<string>()
  for await (const entries of each<LogEntry>(world, pk, 'log'))
    for (const entry of entries) for (const reason of reasonsIn(entry, person)) found.add(reason)
  return [...found]
}

/** Takes what is to go out of the log, the posts, and what lies aside. Safe to repeat and to break off. */
export async function redact(world: World, pk: string, of: Redaction): Promise<void> {
  const shorter = (entry: LogEntry): LogEntry | undefined => entryWithout(entry, of)
  for await (const entries of each<LogEntry>(world, pk, 'log'))
    await blank(
      world,
      pk,
      entries.filter((entry) => shorter(entry) !== undefined).map(({ id }) => id),
      shorter,
    )
  for await (const posts of each<Delivery>(world, pk, 'ledger'))
    await blankPosts(
      world,
      pk,
      posts.filter((post) => deliveryWithout(post, of)).map(({ id }) => id),
      of,
    )
  for await (const aside of each<Gone>(world, pk, 'gone')) await redactAside(world, pk, aside, of)
}

async function blankPosts(
  world: World,
  pk: string,
  ids: readonly string[],
  of: Redaction,
): Promise<void> {
  for (let from = 0; from < ids.length; from += POSTS_AT_ONCE)
    await update(world.store, pk, async (book) => {
      for (const id of ids.slice(from, from + POSTS_AT_ONCE)) {
        const post = await book.get<Delivery>(id)
        const left = post && deliveryWithout(post, of)
        if (left) await book.putBack(left)
      }
    })
}

/** What lies aside comes back as it was, so it must not bring back what was to be forgotten. */
async function redactAside(
  world: World,
  pk: string,
  aside: readonly Gone[],
  of: Redaction,
): Promise<void> {
  const entries = aside.filter(({ was }) => was.type === 'log')
  await blank(
    world,
    pk,
    entries.map(({ id }) => id),
    (entry) => entryWithout(entry, of),
  )
  for (const { id, was } of aside) {
    if (was.type !== 'delivery' && was.type !== 'meeting') continue
    await update(world.store, pk, async (book) => {
      const gone = await book.get<Gone>(id)
      const left = gone && withoutAside(gone.was, of)
      if (gone && left) await book.putBack({ ...gone, was: left } as Gone)
    })
  }
}

function withoutAside(was: Doc, of: Redaction): Doc | undefined {
  if (was.type === 'delivery') return deliveryWithout(was as Delivery, of)
  return of.person && withoutReason(was as Meeting, of.person.id)
}

/** The meeting without somebody's reason for absence, which stood there once; nothing where there is none. */
export function withoutReason(meeting: Meeting, person: string): Meeting | undefined {
  const answer: (Answer & { readonly reason?: string }) | undefined = meeting.answers[person]
  if (answer?.kind !== 'notAttending' || answer.reason === undefined) return undefined
  const { reason: _reason, ...kept } = answer
  return { ...meeting, answers: { ...meeting.answers, [person]: kept } }
}

/** What was let go of and cannot be put back any more is gone, and so is what log and posts say of it. */
export async function eraseGone(world: World, pk: string): Promise<void> {
  for (const kind of retentionClasses) {
    const over = await patiently(() =>
      world.store.list<Gone>(pk, {
        index: 'gone',
        from: `${kind}|`,
        to: overBefore(kind, world.now()),
        limit: PAGE,
      }),
    )
    const gone = over.items.map(({ doc }) => doc)
    if (gone.length === 0) continue
    const told = gone.map(({ was }) => was).filter(({ type }) => type in textsOf)
    if (told.length > 0)
      await redact(world, pk, {
        ids: told.map(({ id }) => id),
        texts: told.flatMap((was) => textsOf[was.type as keyof typeof textsOf](was)),
      })
    for (let from = 0; from < gone.length; from += POSTS_AT_ONCE)
      await update(world.store, pk, async (book) => {
        for (const { id } of gone.slice(from, from + POSTS_AT_ONCE)) await book.remove(id)
      })
  }
}

/** What of a record tells what it was, wherever it is repeated. */
const textsOf = {
  proposal: (was: Doc) => telling([(was as Proposal).title, (was as Proposal).background]),
  action: (was: Doc) => telling([(was as Action).text]),
  meeting: () => [],
}

const telling = (texts: readonly (string | undefined)[]): readonly string[] =>
  texts.filter((text): text is string => text !== undefined && text.length >= 8)
