import { join } from 'node:path'
import { groupPartition } from '../../src/groups/partition.ts'
import type { Proposal } from '../../src/meetings/proposal.ts'
import { asDocuments } from '../../src/store/as-documents.ts'
import { openSqliteStore } from '../../src/store/sqlite.ts'
import type { Part } from './claims.ts'
import { activity, TENANT, together } from './load.ts'
import { record, recorded, settle } from './rounds.ts'
import type { Setting } from './setting.ts'

const AT_ONCE = 32
/** Bursts on one connection, where the order of arrival is known, and on as many connections as there are messages. */
const BURSTS = 20

/** Requirement 3: many people say something to be recorded in one conversation, at the same moment. */
export async function simultaneous({ connectorPort, bot, folder }: Setting): Promise<Part> {
  const place = folder('simultaneous')
  const server = await bot(place)
  const chat = 'busy'
  await settle(server.port, connectorPort, [chat])
  let failed = 0
  let outOfOrder = 0
  const perSecond: number[] = []
  for (let burst = 0; burst < BURSTS; burst += 1) {
    const connections = burst % 2 === 0 ? 1 : AT_ONCE
    const titles = Array.from(
      { length: AT_ONCE },
      (_, index) => `Ärende ${burst}-${index} i samma stund`,
    )
    await record(connectorPort, chat)
    const began = performance.now()
    const bodies = titles.map((title, index) =>
      activity({
        chat,
        text: `föreslå ${title}; typ beslut; 20 min`,
        id: `${burst}-${index}`,
        connectorPort,
      }),
    )
    const answers = await together(server.port, bodies, connections)
    perSecond.push(AT_ONCE / ((performance.now() - began) / 1000))
    failed += answers.filter((status) => status !== 200).length
    const texts = await recorded(connectorPort, chat)
    failed += AT_ONCE - texts.filter((text) => /^F\d+ /.test(text)).length
    outOfOrder += disorder(texts, connections === 1 ? titles : undefined)
  }
  await server.stop()
  const lost = await missing(place, chat)
  const of = `${BURSTS} bursts of ${AT_ONCE} in one conversation`
  return {
    series: [
      {
        name: `${AT_ONCE} at once in one conversation, stored`,
        unit: 'turns/s',
        values: perSecond,
        failed,
      },
    ],
    claims: [
      { part: 3, what: 'simultaneous turns that failed', figure: failed, atMost: 0, of },
      { part: 3, what: 'simultaneous updates that were lost', figure: lost, atMost: 0, of },
      { part: 3, what: 'answers out of order', figure: outOfOrder, atMost: 0, of },
    ],
  }
}

/** Answers whose number is not above the one before, or, where it is known what came first, that tell of another title. */
function disorder(texts: readonly string[], titles: readonly string[] | undefined): number {
  const numbers = texts.map((text) => Number(/^F(\d+) /.exec(text)?.[1]))
  return texts.filter(
    (text, index) =>
      (index > 0 && (numbers[index] ?? 0) <= (numbers[index - 1] ?? 0)) ||
      (titles !== undefined && !text.includes(`”${titles[index]}”`)),
  ).length
}

/** How many of the proposals are not in the store, as it was left by a bot that was killed. */
async function missing(place: string, chat: string): Promise<number> {
  const store = asDocuments(openSqliteStore(join(place, 'klubban.db'), () => new Date()))
  const { items } = await store.list<Proposal>(groupPartition(TENANT, chat), {
    index: 'proposal',
    limit: 2 * BURSTS * AT_ONCE,
  })
  await store.close()
  return BURSTS * AT_ONCE - new Set(items.map(({ doc }) => doc.title)).size
}
