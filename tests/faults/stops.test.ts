import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { groupPartition } from '../../src/groups/partition.ts'
import { pendingDelivery } from '../../src/delivery/delivery.ts'
import { counted, noTotals } from '../../src/delivery/ledger.ts'
import { newGroup } from '../../src/meetings/group.ts'
import { openSqliteStore } from '../../src/store/sqlite.ts'
import type { Doc, Store } from '../../src/store/store.ts'
import { StandInConnector } from '../teams/connector.ts'
import { besideInLong, closing, shared, LIMIT_MS } from './crew.ts'
import { CHATS, kept, meet, sentence, titleIn, titleOf } from './sentences.ts'
import { Service } from './service.ts'
import { chatId, Speaker } from './speaker.ts'
import { Wire } from './wire.ts'
import { keyed } from '../../src/store/kinds.ts'

const TENANT = '00000000-0000-0000-0000-00000000000f'
const members = [
  { id: '29:anna', aadObjectId: 'aad-anna', name: 'Anna Berg' },
  { id: '29:bo', aadObjectId: 'aad-bo', name: 'Bo Ek' },
]

async function connectorFor(chats: readonly string[]): Promise<StandInConnector> {
  const connector = closing(await new StandInConnector().open())
  connector.people.push(...members)
  for (const chat of chats) connector.rosters.set(chatId(chat), members)
  return connector
}

const openFolder = (folder: string): Store =>
  closing(openSqliteStore(join(folder, 'klubban.db'), () => new Date('2026-11-01T00:00:00Z')))
const folderFor = (name: string): string => mkdtempSync(join(shared, `${name}-`))

test.concurrent(
  'SIGTERM while people speak: what was answered with 200 is recorded, answered and told on, and the rest is refused',
  async () => {
    const connector = await connectorFor(CHATS)
    const folder = folderFor('term')
    let service = await new Service({ DATA_DIR: folder }).started()
    const speaker = new Speaker(service.url, connector.url)
    await meet(speaker, CHATS)
    const before = connector.posts.length
    const all = Array.from({ length: 8 }, (_, number) =>
      CHATS.map((chat) => ({ chat, title: titleOf(chat, number) })),
    ).flat()
    const statuses = new Map<string, number>()
    const saying = all.map(
      async ({ chat, title }) => void statuses.set(title, await speaker.say(chat, sentence(title))),
    )
    while (connector.posts.length < before + 6) await sleep(1)
    const stopping = service.stop('SIGTERM')
    // The signal takes its time to get there. From then on nothing is taken up.
    for (let number = 90; [...statuses.values()].every((status) => status === 200); number += 1) {
      all.push({ chat: 'a', title: titleOf('a', number) })
      statuses.set(titleOf('a', number), await speaker.say('a', sentence(titleOf('a', number))))
    }
    expect(await stopping).toBe(0)
    await Promise.all(saying)

    const acknowledged = all.filter(({ title }) => statuses.get(title) === 200)
    expect(acknowledged.length).toBeGreaterThan(0)
    const stood = connector.posts.map(
      ({ conversationId, activity }) =>
        `${conversationId} ${activity['text'] ?? activity['summary']}`,
    )
    for (const { chat, title } of acknowledged)
      expect(
        stood.filter((text) => text.startsWith(chatId(chat)) && text.includes(title)),
      ).toHaveLength(1)

    const store = openFolder(folder)
    const found = await kept(store)
    for (const { title } of acknowledged)
      expect(found.titles.filter((one) => one === title)).toEqual([title])
    // Drained means that nothing is left half way: the next process has nothing to repair.
    expect(counted(noTotals, found.ledger)).toMatchObject({
      addressed: found.titles.length,
      delivered: found.titles.length,
      maybeTwice: 0,
    })
    service = await new Service({ DATA_DIR: folder }).started()
    expect(await service.stop('SIGTERM')).toBe(0)
    expect(
      connector.posts.filter(
        ({ conversationId }) => conversationId === connector.personalChatOf('29:bo'),
      ),
    ).toHaveLength(found.titles.length)
  },
  LIMIT_MS,
)

besideInLong(
  'SIGTERM while many posts go out: none is lost, none is doubled, none is in doubt',
  async () => {
    const connector = await connectorFor([])
    const folder = folderFor('posts')
    const now = new Date()
    const store = openFolder(folder)
    const pk = groupPartition(TENANT, chatId('a'))
    const group = newGroup({
      pk,
      name: 'Gruppen',
      tenantId: TENANT,
      home: {
        id: chatId('a'),
        kind: 'groupChat',
        tenantId: TENANT,
        serviceUrl: connector.url,
        botId: '28:bot',
      },
      now,
    })
    await store.commit(pk, [
      {
        op: 'put',
        doc: {
          ...group,
          people: {
            p1: {
              id: 'p1',
              name: 'Bo Ek',
              teamsId: '29:bo',
              aadId: 'aad-bo',
              roles: ['secretary'],
            },
          },
        } as Doc,
      },
    ])
    const posts = Array.from({ length: 120 }, (_, index) =>
      pendingDelivery({
        pk,
        id: `n${index}`,
        now,
        to: index % 2 ? { kind: 'group' } : { kind: 'person', person: 'p1' },
        purpose: 'other',
        message: { text: `Nummer ${index}.` },
      }),
    )
    for (let at = 0; at < posts.length; at += 90)
      await store.commit(
        pk,
        posts.slice(at, at + 90).map((doc) => ({ op: 'create', doc: keyed(doc, []) })),
      )
    for (let starts = 0; counted(noTotals, (await kept(store)).ledger).pending > 0; starts += 1) {
      expect(starts).toBeLessThan(10)
      const before = connector.posts.length
      const service = await new Service({ DATA_DIR: folder }).started()
      while (connector.posts.length < Math.min(before + 40, posts.length)) await sleep(1)
      expect(await service.stop('SIGTERM')).toBe(0)
    }
    expect(counted(noTotals, (await kept(store)).ledger)).toMatchObject({
      addressed: 120,
      delivered: 120,
      maybeTwice: 0,
    })
    expect(new Set(connector.posts.map(({ activity }) => activity['text']))).toEqual(
      new Set(posts.map(({ message }) => message.text)),
    )
    expect(connector.posts).toHaveLength(120)
  },
  LIMIT_MS,
)

besideInLong(
  'SIGTERM while Teams does not answer: it ends by itself, and the ledger says what is in doubt',
  async () => {
    const connector = await connectorFor(['a'])
    const wire = closing(await new Wire(connector.url).open())
    const folder = folderFor('hangs')
    const service = await new Service({ DATA_DIR: folder }).started()
    const speaker = new Speaker(service.url, wire.url)
    await meet(speaker, ['a'])
    await speaker.say('a', sentence(titleOf('a', 1)))
    const store = openFolder(folder)
    // Not only posted: the answer to it must have come through before there are no more.
    while (
      !(await kept(store)).ledger.some(
        (delivery) =>
          titleIn(delivery.message.text) === titleOf('a', 1) && delivery.status === 'delivered',
      )
    )
      await sleep(5)
    await wire.turn('silent')
    const said = speaker.say('a', sentence(titleOf('a', 2)))
    // The clock finds what waits behind the answer that hangs.
    while (
      !(await kept(store)).ledger.some(
        (delivery) =>
          titleIn(delivery.message.text) === titleOf('a', 2) &&
          delivery.status === 'pending' &&
          delivery.claimedAt !== undefined,
      )
    )
      await sleep(50)
    expect(await service.stop('SIGTERM')).toBe(0)
    await said
    const { titles, ledger } = await kept(store)
    expect(titles).toEqual(['Se över a01x', 'Se över a02x'])
    // The answer that was under way is said later; the post that hung is the one in doubt.
    const late = ledger.filter(({ purpose }) => purpose === 'lateAnswer')
    expect(late.map(({ message, status }) => [titleIn(message.text), status])).toEqual([
      ['Se över a02x', 'pending'],
    ])
    expect(
      ledger
        .filter((delivery) => !late.includes(delivery))
        .map((delivery) => [
          titleIn(delivery.message.text),
          delivery.status,
          'claimedAt' in delivery,
          'unclear' in delivery,
        ])
        .sort(([a], [b]) => String(a).localeCompare(String(b))),
    ).toEqual([
      ['Se över a01x', 'delivered', false, false],
      ['Se över a02x', 'pending', false, true],
    ])
  },
  LIMIT_MS,
)
