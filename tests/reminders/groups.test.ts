import type { Delivery } from '../../src/delivery/delivery.ts'
import { pass } from '../../src/reminders/pass.ts'
import { Underway } from '../../src/reminders/underway.ts'
import { BusyError, type Scan, type Store } from '../../src/store/store.ts'
import type { Conversation, World } from '../../src/world.ts'
import { groupPartition } from '../../src/groups/partition.ts'
import { waitingAtOnce } from '../at-once.ts'
import { actionOf, give } from '../chat/given.ts'
import { engine, firstLines, withoutNight, type Engine } from './setup.ts'

let t: Engine
let other: Engine
const on = (day: string) => ({ kind: 'day', on: day }) as const

/** A second group chat with the same people in it. */
beforeEach(async () => {
  t = await engine()
  const home: Conversation = { ...(await t.group()).home, id: 'chat2' }
  await t.bot.happened({
    kind: 'installed',
    conversation: home,
    groupName: 'Skolchefsgruppen',
    by: t.account('Anna'),
  })
  other = { ...t, pk: groupPartition(home.tenantId, 'chat2') }
  await withoutNight(t.store, other.pk)
})
afterEach(() => t.end())

test('a reminder says which group it is from, and an answer finds its way back there', async () => {
  await t.whisper('Bo', 'grupp Chefsgruppen')
  await give(t, { id: 'U1', text: 'Se över avtalen', owners: ['Bo'], due: on('2026-06-25') })
  await give(other, { id: 'U1', text: 'Boka skolan', owners: ['Bo'], due: on('2026-06-10') })
  t.at('2026-06-03T06:00:00Z')
  await t.pass()
  expect(t.sent()).toEqual([
    'private-Bo: Skolchefsgruppen:\nPåminnelse om U1: ”Boka skolan” (2026-01-09 § 4).\nTid: 10 juni 2026, om 7 dagar.\nSvara ”klart U1”, ”senare U1 17/6”, ”läge U1: …” eller ”inte mitt U1”.',
  ])
  expect(await t.whisper('Bo', 'klart U1')).toContain(
    'Skolchefsgruppen:\nU1 är klart: ”Boka skolan”',
  )
  expect((await actionOf(t, 'U1')).status).toBe('open')
  expect((await actionOf(other, 'U1')).status).toBe('done')
})

test('between Teams accepting a post and the ledger knowing, nothing else is written', async () => {
  await give(other, { id: 'U1', owners: ['Bo'], due: on('2026-06-10') })
  t.at('2026-06-03T06:00:00Z')
  const written: string[] = []
  const watched: World = {
    ...t.world,
    store: {
      ...t.world.store,
      commit: async (pk, ops) => {
        written.push(
          ops
            .map((op) =>
              op.op === 'delete'
                ? op.id
                : [
                    op.doc.type,
                    ...(op.doc.type === 'delivery' ? [(op.doc as Delivery).status] : []),
                  ].join(' '),
            )
            .join(', '),
        )
        return t.world.store.commit(pk, ops)
      },
    },
  }
  t.channel.send = () => void written.push('accepted')
  await pass(watched)
  expect(written).toEqual([
    'action, delivery pending',
    'user',
    'accepted',
    'delivery delivered',
    'user',
  ])
})

test('a group chosen by name since then is meant', async () => {
  await give(t, { id: 'U1', text: 'Se över avtalen', owners: ['Bo'] })
  await give(other, { id: 'U1', text: 'Boka skolan', owners: ['Bo'], due: on('2026-06-10') })
  t.at('2026-06-03T06:00:00Z')
  await t.pass()
  await t.whisper('Bo', 'grupp Chefsgruppen')
  expect(await t.whisper('Bo', 'klart U1')).toContain(
    'Chefsgruppen:\nU1 är klart: ”Se över avtalen”',
  )
})

test('one pass serves all groups', async () => {
  await give(t, { id: 'U1', owners: ['Bo'], due: on('2026-06-10') })
  await give(other, { id: 'U1', owners: ['Cecilia'], due: on('2026-06-10') })
  t.at('2026-06-03T06:00:00Z')
  expect(await t.pass()).toEqual({ woken: 2, failed: 0 })
  expect(firstLines(t.sent())).toEqual([
    'private-Bo: Chefsgruppen:',
    'private-Cecilia: Skolchefsgruppen:',
  ])
})

test.each([
  [20, 'side by side'],
  [60, 'one after the other'],
])('groups in which %i are due are served %s', async (count, how) => {
  for (let number = 1; number <= count; number += 1)
    for (const group of [t, other])
      await give(group, { id: `U${number}`, owners: ['Bo'], due: on('2026-06-10') })
  t.at('2026-06-03T06:00:00Z')
  const begun: string[] = []
  const settled: string[] = []
  const get: Store['get'] = (pk, id) => {
    if (id === 'group') begun.push(`${pk} after ${settled.length}`)
    return t.store.get(pk, id)
  }
  const commit: Store['commit'] = (pk, ops) => {
    if (ops.some((op) => op.op === 'replace' && op.doc.type === 'delivery')) settled.push(pk)
    return t.store.commit(pk, ops)
  }
  expect(await pass(stored({ get, commit }))).toEqual({ woken: 2 * count, failed: 0 })
  const [first = '', second = ''] = begun
  expect(first).toMatch(/after 0$/)
  expect(second).toMatch(how === 'side by side' ? /after 0$/ : /after [1-9]$/)
})

test('what is broken in one group does not stand in the way of another', async () => {
  await give(t, { id: 'U1', owners: ['Bo'], due: on('2026-06-10') })
  await t.store.commit('g-lost', [
    {
      op: 'put',
      doc: {
        id: 'U9',
        pk: 'g-lost',
        type: 'action',
        schema: 1,
        keys: { wake: '2026-06-01T00:00:00.000Z|U9' },
      },
    },
  ])
  t.at('2026-06-03T06:00:00Z')
  expect(await t.pass()).toEqual({ woken: 2, failed: 1 })
  expect(t.sent()).toHaveLength(1)
  expect(await t.pass()).toEqual({ woken: 0, failed: 0 })
})

/** The clock's world with another store. */
const stored = (changes: Partial<Store>): World => ({
  ...t.world,
  store: { ...t.world.store, ...changes },
})
const both = async (): Promise<void> => {
  await give(t, { id: 'U1', owners: ['Bo'], due: on('2026-06-10') })
  await give(other, { id: 'U1', owners: ['Cecilia'], due: on('2026-06-10') })
  t.at('2026-06-03T06:00:00Z')
}
const oneByOne = (index: string, scan: Scan) => t.world.store.scan(index, { ...scan, limit: 1 })

test('what is due is looked at page by page, whatever a page holds', async () => {
  await both()
  expect(await pass(stored({ scan: oneByOne }))).toEqual({ woken: 2, failed: 0 })
  expect(t.sent()).toHaveLength(2)
})

test('a page that cannot be read now leaves those before it done, and the next look goes on from there', async () => {
  await both()
  let asked = 0
  const away = stored({
    scan: async (index, scan) => {
      asked += 1
      if (asked > 1) throw new BusyError(2000)
      return oneByOne(index, scan)
    },
  })
  const { next, ...report } = await waitingAtOnce(() => pass(away))
  expect(report).toEqual({ woken: 1, failed: 1 })
  expect(t.sent()).toHaveLength(1)
  const places: (string | undefined)[] = []
  const back = stored({
    scan: (index, scan) => {
      places.push(scan.after)
      return t.world.store.scan(index, scan)
    },
  })
  expect(await pass(back, { from: next })).toEqual({ woken: 1, failed: 0 })
  expect(places).toEqual([next])
  expect(t.sent()).toHaveLength(1)
})

test('a place that the store does not know any more is the beginning', async () => {
  await both()
  const scan = async (index: string, { after, ...rest }: Scan) => {
    if (after !== undefined) throw new Error('invalid continuation')
    return t.world.store.scan(index, rest)
  }
  expect(await pass(stored({ scan }), { from: 'of yesterday' })).toEqual({ woken: 2, failed: 0 })
})

test('a group that cannot be read does not stand in the way of another; when none can, the look has failed', async () => {
  await both()
  const broken = new Error('broken')
  const list: Store['list'] = (pk, range) =>
    pk === t.pk ? Promise.reject(broken) : t.world.store.list(pk, range)
  expect(await pass(stored({ list }))).toEqual({ woken: 1, failed: 1 })
  expect(t.sent()).toHaveLength(1)
  await expect(pass(stored({ list: () => Promise.reject(broken) }))).rejects.toThrow(broken)
})

test('an address that hangs holds up its own group alone, and that one is not begun again meanwhile', async () => {
  await give(t, { id: 'U1', owners: ['Bo'], due: on('2026-06-10') })
  await give(other, { id: 'U1', owners: ['Cecilia'], due: on('2026-06-10') })
  t.at('2026-06-03T06:00:00Z')
  const { promise: answered, resolve: answer } = Promise.withResolvers<void>()
  let tries = 0
  const { send } = t.world.messenger
  const hanging: World = {
    ...t.world,
    messenger: {
      ...t.world.messenger,
      async send(to, message) {
        if (message.text.startsWith('Chefsgruppen')) {
          tries += 1
          await answered
        }
        return send(to, message)
      },
    },
  }
  const underway = new Underway((work) => {
    const timer = setTimeout(work, 200)
    return () => clearTimeout(timer)
  })
  expect(await pass(hanging, { underway })).toEqual({ woken: 1, failed: 0 })
  expect(firstLines(t.sent())).toEqual(['private-Cecilia: Skolchefsgruppen:'])
  await pass(hanging, { underway })
  expect(tries).toBe(1)
  answer()
  await underway.idle()
  expect(firstLines(t.sent())).toEqual(['private-Bo: Chefsgruppen:'])
  expect(await pass(hanging, { underway })).toEqual({ woken: 0, failed: 0 })
})
