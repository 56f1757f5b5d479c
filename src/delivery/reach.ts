import type { Group } from '../meetings/group.ts'
import type { PersonId } from '../meetings/ids.ts'
import { personOf } from '../meetings/roster.ts'
import { update } from '../store/update.ts'
import type { Doc } from '../store/store.ts'
import type { Account, World } from '../world.ts'
import type { OutOfReach } from './attempt-outcome.ts'
import type { UserPage } from './user.ts'

/** Somebody who cannot be reached by a message of their own. Kept per group, so that its secretary is told once. Index `reach`. */
export interface Reach extends Doc, OutOfReach {
  readonly type: 'reach'
  readonly toldAt: string
}

export const reachId = (who: PersonId): string => `reach-${who}`

/** Somebody who was out of reach has written, or taken the bot back: their groups need not know of it any more. */
export async function backInReach(
  world: World,
  { user, groups }: UserPage,
  account: Pick<Account, 'teamsId' | 'aadId'>,
): Promise<void> {
  if (!user?.unreachable) return
  for (const { groupPk } of groups) {
    await update(world.store, groupPk, async (book) => {
      const group = await book.get<Group>('group')
      const person = group && personOf(group, account)
      if (person) await book.remove(reachId(person.id))
    })
  }
}
