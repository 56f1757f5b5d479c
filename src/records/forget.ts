import type { Group, Person } from '../meetings/group.ts'
import type { PersonId } from '../meetings/ids.ts'
import type { Meeting } from '../meetings/meeting.ts'
import { withoutSeat } from '../meetings/snapshot.ts'
import { wakeKey, type Order } from '../meetings/waking.ts'
import { patiently } from '../store/patience.ts'
import type { Doc } from '../store/store.ts'
import { update } from '../store/update.ts'
import type { World } from '../world.ts'
import {
  identityOf,
  userPartition,
  type Membership,
  type User,
  type Wish,
} from '../delivery/user.ts'
import { expunge, type Expunging } from './expunge.ts'
import { reasonsLogged, redact, withoutReason } from './erase.ts'
import type { Redaction } from './redact.ts'

/**
 * That what is kept about a person elsewhere goes too: outside the group's own partition, and where log, posts and what lies aside repeat it. The clock
 * finds it, does it, and removes it.
 */
export interface ForgetDoc extends Order {
  readonly type: 'forget'
  /** The person's partition; it tells nothing of them. Absent for somebody without an account: nothing is kept about them elsewhere. */
  readonly userPk?: string
  /** Absent in an order of before: then only what is elsewhere goes. */
  readonly redaction?: Redaction
  /** What those who lead removed from all that people wrote. */
  readonly expunging?: Expunging
}

export function forgetDoc(
  group: Group,
  person: Person,
  { named }: { readonly named: boolean },
  now: Date,
): ForgetDoc {
  const { teamsId = '', aadId, email } = person
  const identity = identityOf({ teamsId, ...(aadId === undefined ? {} : { aadId }) })
  const id = forgetId(person.id)
  return {
    id,
    pk: group.pk,
    type: 'forget',
    ...(identity === '' ? {} : { userPk: userPartition(group.tenantId, identity) }),
    redaction: {
      ids: [],
      texts: [email, aadId, teamsId, ...(named ? [] : [person.name])].filter(
        (text): text is string => text !== undefined && text !== '',
      ),
      person: { id: person.id, name: person.name, unnamed: !named },
    },
    keys: { wake: wakeKey(now, id) },
  }
}

const forgetId = (person: PersonId): string => `forget-${person}`

export async function forget(world: World, order: ForgetDoc): Promise<void> {
  if (order.userPk !== undefined) await forgetElsewhere(world, order.userPk, order.pk)
  const { redaction } = order
  if (redaction?.person) {
    await forgetInMeetings(world, order.pk, redaction.person)
    await forgetRequests(world, order.pk, redaction.person.id)
    const logged = await reasonsLogged(world, order.pk, redaction.person.id)
    await redact(world, order.pk, { ...redaction, texts: [...redaction.texts, ...logged] })
  }
  if (order.expunging) {
    await expunge(world, order.pk, order.expunging)
    if (redaction) await redact(world, order.pk, redaction)
  }
  await update(world.store, order.pk, (book) => book.remove(order.id))
}

/** That what was removed everywhere goes from all records, log and posts. */
export const expungeDoc = (
  pk: string,
  id: string,
  { texts, ...expunging }: Expunging & { readonly texts: readonly string[] },
  now: Date,
): ForgetDoc => ({
  id: `forget-${id}`,
  pk,
  type: 'forget',
  expunging,
  redaction: { ids: [], texts, personal: expunging.keys },
  keys: { wake: wakeKey(now, `forget-${id}`) },
})

/** The person's membership in this group goes, what waits since it may be of this one, and, with the last one, the rest of what is known of them. */
async function forgetElsewhere(world: World, userPk: string, groupPk: string): Promise<void> {
  await update(world.store, userPk, async (book) => {
    const docs = await book.list<User | Wish | Membership>({ index: 'user', limit: 100 })
    const others = docs.filter((doc) => doc.type === 'membership' && doc.groupPk !== groupPk)
    const stays = (doc: User | Wish | Membership): boolean =>
      doc.type === 'membership' ? doc.groupPk !== groupPk : doc.type === 'user' && others.length > 0
    for (const doc of docs) if (!stays(doc)) await book.remove(doc.id)
    const user = docs.find((doc): doc is User => doc.type === 'user')
    if (user && others.length > 0) {
      const { [groupPk]: _gone, ...reminded } = user.reminded ?? {}
      const kept: User = {
        ...user,
        reminded,
        waiting: undefined,
        ...(user.current === groupPk ? { current: undefined } : {}),
      }
      await book.put(kept)
    }
  })
}

interface Left extends Doc {
  readonly by: PersonId
}
/** Ten of each person wait at most. */
const MOST_LEFT = 1000

/** What they left to those who lead, and nobody has settled. */
async function forgetRequests(world: World, pk: string, person: PersonId): Promise<void> {
  await update(world.store, pk, async (book) => {
    const all = await book.list<Left>({ index: 'request', limit: MOST_LEFT })
    for (const { id, by } of all) if (by === person) await book.remove(id)
  })
}

const PAGE = 100

/** In all meetings, however many: the reasons for absence, and what was kept of somebody's seat where their name stands nowhere. */
async function forgetInMeetings(
  world: World,
  pk: string,
  { id: person, unnamed }: NonNullable<Redaction['person']>,
): Promise<void> {
  const forgotten = (meeting: Meeting): Meeting | undefined => {
    const left = withoutReason(meeting, person)
    return (unnamed ? withoutSeat(left ?? meeting, person) : undefined) ?? left
  }
  for (let after: string | undefined; ;) {
    const cursor: string | undefined = after
    const { items } = await patiently(() =>
      world.store.list<Meeting>(pk, {
        index: 'meeting',
        limit: PAGE,
        ...(cursor === undefined ? {} : { after: cursor }),
      }),
    )
    for (const { doc } of items)
      if (forgotten(doc))
        await update(world.store, pk, async (book) => {
          const meeting = await book.get<Meeting>(doc.id)
          const left = meeting && forgotten(meeting)
          if (left) await book.putBack(left)
        })
    after = items.at(-1)?.doc.keys?.['meeting']
    if (items.length < PAGE || after === undefined) return
  }
}
