import { groupPartition } from '../../src/groups/partition.ts'
import type { Account, Conversation } from '../../src/world.ts'
import type { Talk } from './talk.ts'

interface Added {
  readonly name?: string
  readonly teamId?: string
}

/** The bot is added to another place by the first of those who are there; the partition of its group. */
export async function addedTo(
  t: Talk,
  where: Conversation,
  accounts: readonly Account[],
  { name = 'Nya gruppen', teamId }: Added = {},
): Promise<string> {
  t.rosters.set(where.id, [...accounts])
  await t.bot.happened({
    kind: 'installed',
    conversation: where,
    groupName: name,
    by: accounts[0]!,
    ...(teamId === undefined ? {} : { teamId }),
  })
  return groupPartition(where.tenantId, teamId ?? where.id)
}
