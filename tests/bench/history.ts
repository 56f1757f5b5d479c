import { join } from 'node:path'
import { groupPartition } from '../../src/groups/partition.ts'
import type { Group } from '../../src/meetings/group.ts'
import { asDocuments } from '../../src/store/as-documents.ts'
import { openSqliteStore } from '../../src/store/sqlite.ts'
import { compared, type Part } from './claims.ts'
import { history as tenYears, write } from './groups.ts'
import { say, TENANT } from './load.ts'
import { chatsOf, interleaved, propose, settle, type Variant } from './rounds.ts'
import type { Setting } from './setting.ts'
import { series } from './turns.ts'

const commands: readonly (readonly [
  name: string,
  text: (turn: number) => string,
  stored?: true,
])[] = [
  ['dagordning', () => 'dagordning'],
  ['föreslå', propose, true],
  ['mina uppdrag', () => 'mina uppdrag'],
  ['möten', () => 'möten'],
  ['läge U1', () => 'läge U1'],
]

/** Requirement 6: the same sentences in groups that are new and in groups with ten years of meetings and 5,000 actions behind them. */
export async function history({
  connectorPort,
  rounds,
  seconds,
  chats,
  bot,
  folder,
}: Setting): Promise<Part> {
  const place = folder('history')
  // What is stored is said in other chats than what is read, which else would have more to tell with every round.
  const all = {
    new: [...chatsOf('new', chats), ...chatsOf('new-stored', chats)],
    old: [...chatsOf('old', chats), ...chatsOf('old-stored', chats)],
  }
  const before = await bot(place)
  await settle(before.port, connectorPort, [...all.new, ...all.old])
  for (const chat of [...all.new, ...all.old])
    await say(before.port, {
      chat,
      text: 'uppdrag: Ta fram en plan för införandet ; ansvarig Anna Berg ; senast om 20 veckor',
      connectorPort,
    })
  await before.stop()
  await age(place, all.old)

  const server = await bot(place)
  const variants = commands.flatMap(([name, text, stored]): Variant[] =>
    (['new', 'old'] as const).map((prefix) => ({
      name: `${name}, ${prefix} group`,
      server,
      prefix: stored ? `${prefix}-stored` : prefix,
      text,
    })),
  )
  const measured = await interleaved(variants, {
    rounds,
    seconds: Math.min(seconds, 1),
    chats,
    connectorPort,
  })
  await server.stop()
  const of = (name: string) => series(name, measured.get(name) ?? [])
  const perTurn = (name: string) => ({
    name,
    unit: 'ms',
    values: (measured.get(name) ?? []).map(({ perSecond }) => (chats * 1000) / perSecond),
  })
  return {
    series: variants.map(({ name }) => of(name)),
    claims: commands.map(([name]) =>
      compared(
        6,
        `${name}: a turn after ten years, to one in a new group`,
        perTurn(`${name}, old group`),
        perTurn(`${name}, new group`),
        { atMost: 1.2 },
      ),
    ),
  }
}

/** Puts ten years behind groups that are there already. */
async function age(place: string, chats: readonly string[]): Promise<void> {
  const store = asDocuments(openSqliteStore(join(place, 'klubban.db'), () => new Date()))
  for (const chat of chats) {
    const group = (await store.get<Group>(groupPartition(TENANT, chat), 'group'))?.doc
    if (!group) throw new Error(`there is no group of ${chat}`)
    await write(store, tenYears(group, new Date()))
  }
  await store.close()
}
