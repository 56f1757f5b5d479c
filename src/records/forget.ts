import type { Membership, User } from '../delivery/user.ts'
import type { Group, Person } from '../meetings/group.ts'
import type { PersonId } from '../meetings/ids.ts'
import { wakeKey, type Order } from '../meetings/waking.ts'
import { update } from '../store/update.ts'
import type { World } from '../world.ts'
import { identityOf, userPartition } from '../delivery/user.ts'

/** That what is kept about a person outside the group's own partition goes too. The clock finds it, does it, and removes it. */
export interface ForgetDoc extends Order {
  readonly type: 'forget'
  /** The person's partition; it tells nothing of them. */
  readonly userPk: string
}

/** Absent for somebody without an account: nothing is kept about them elsewhere. */
export function forgetDoc(group: Group, person: Person, now: Date): ForgetDoc | undefined {
  const identity = identityOf({
    teamsId: person.teamsId ?? '',
    ...(person.aadId === undefined ? {} : { aadId: person.aadId }),
  })
  if (identity === '') return undefined
  const id = forgetId(person.id)
  return {
    id,
    pk: group.pk,
    type: 'forget',
    userPk: userPartition(group.tenantId, identity),
    keys: { wake: wakeKey(now, id) },
  }
}

const forgetId = (person: PersonId): string => `forget-${person}`

/** The person's membership in this group goes and, with the last one, the rest of what is known of them. */
export async function forget(world: World, order: ForgetDoc): Promise<void> {
  await update(world.store, order.userPk, async (book) => {
    const docs = await book.list<User | Membership>({ index: 'user', limit: 100 })
    const others = docs.filter((doc) => doc.type === 'membership' && doc.groupPk !== order.pk)
    for (const doc of docs)
      if (others.length === 0 || (doc.type === 'membership' && doc.groupPk === order.pk))
        await book.remove(doc.id)
    const user = docs.find((doc): doc is User => doc.type === 'user')
    if (user && others.length > 0) {
      const { [order.pk]: _gone, ...reminded } = user.reminded ?? {}
      const kept: User = {
        ...user,
        reminded,
        ...(user.current === order.pk ? { current: undefined } : {}),
      }
      await book.put(kept)
    }
  })
  await update(world.store, order.pk, (book) => book.remove(order.id))
}
