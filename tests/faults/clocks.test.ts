import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pass } from '../../src/reminders/pass.ts'
import { retentionDoc } from '../../src/records/retention-order.ts'
import { openSqliteStore } from '../../src/store/sqlite.ts'
import { changeGroup, give } from '../chat/given.ts'
import { change, plan } from '../chat/plan.ts'
import type { Engine } from '../reminders/setup.ts'
import { machine, type Machine } from './machine.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const YEAR = 365 * DAY
const on = (day: string) => ({ kind: 'day', on: day }) as const

let m: Machine
let t: Engine
afterEach(() => t.end())
async function begun(trustMs?: number, from?: string): Promise<void> {
  m = await machine(trustMs, from)
  t = m.t
}

const sentOf = (lines: readonly string[]): string[] =>
  lines.map((line) => line.split('\n')[0] ?? '')

describe.each<[string, number]>([
  ['a year ahead', YEAR],
  ['ten years ahead', 10 * YEAR],
  ['a day ahead', DAY],
  ['an hour ahead', HOUR],
  ['an hour back', -HOUR],
  ['three hours back', -3 * HOUR],
  ['a year back', -YEAR],
])('a clock that is %s for six seconds', (_what, jumpMs) => {
  test('posts nothing, and the true reminders come in their time, once', async () => {
    await begun()
    await give(t, { id: 'U1', owners: ['Bo'], due: on('2026-06-10') })
    await m.until('2026-06-03T05:59:57Z')
    expect(t.sent()).toEqual([])
    m.set(jumpMs)
    for (let second = 0; second < 6; second += 1) {
      await pass(t.world)
      m.wait(1000)
    }
    m.set(-jumpMs)
    await pass(t.world)
    // It is 08.00 now in Stockholm, and three seconds.
    expect(sentOf(t.sent())).toEqual([
      'private-Bo: Påminnelse om U1: ”Uppdrag nummer 1” (2026-01-09 § 4).',
    ])
    m.set(jumpMs)
    await pass(t.world)
    m.set(-jumpMs)
    m.wait(DAY)
    await pass(t.world)
    expect(t.sent()).toEqual([])
    m.wait(Date.parse('2026-06-09T06:00:01Z') - m.clock.now().getTime())
    await pass(t.world)
    expect(t.sent()).toHaveLength(1)
  }, 60_000)
})

test.each([
  ['ten years', 10 * YEAR],
  ['a hundred years', 100 * YEAR],
])(
  'a clock %s ahead for a moment lets go of nothing that a rule keeps for five',
  async (_how, jumpMs) => {
    await begun()
    await plan(t, { id: 'm1', on: '2026-05-29', lastDayOn: '2026-05-20', items: ['Ett'] })
    await change(t, 'm1', { status: 'closed', openedAt: 'x', closedAt: '2026-05-29T09:00:00Z' })
    await changeGroup(t, (group) => ({
      ...group,
      settings: { ...group.settings, retention: { minutes: 60, log: 24, actions: 12, posts: 12 } },
    }))
    const order = retentionDoc(await t.group(), m.clock.now())
    await t.store.commit(t.pk, [{ op: 'put', doc: { ...order, schema: 1 } }])
    await give(t, { id: 'U1', owners: ['Bo'] })
    await t.say('Bo', 'klart U1')
    await pass(t.world)
    const before = await everything()
    m.set(jumpMs)
    for (let look = 0; look < 9; look += 1) {
      await pass(t.world)
      m.wait(60_000)
    }
    m.set(-jumpMs)
    await pass(t.world)
    expect(await everything()).toEqual(before)
  },
)

async function everything(): Promise<readonly string[]> {
  const ids: string[] = []
  for await (const { doc } of t.store.all()) ids.push(`${doc.pk} ${doc.id}`)
  return ids.sort()
}

test('a clock four years ahead for a moment takes nothing whose time to live has not come', async () => {
  await begun()
  const folder = mkdtempSync(join(tmpdir(), 'klubban-'))
  const store = openSqliteStore(join(folder, 'klubban.db'), m.clock.now)
  const doc = (id: string, ttl?: number) => ({
    id,
    pk: 'p',
    type: 'delivery',
    schema: 1,
    ...(ttl && { ttl }),
  })
  await store.commit('p', [{ op: 'put', doc: doc('kept', 3 * 366 * 24 * 3600) }])
  m.set(4 * YEAR)
  await store.commit('p', [{ op: 'put', doc: doc('meanwhile') }])
  expect(await store.get('p', 'kept')).toBeDefined()
  m.set(-4 * YEAR)
  await store.commit('p', [{ op: 'put', doc: doc('after') }])
  expect(await store.get('p', 'kept')).toBeDefined()
  await store.close()
  rmSync(folder, { recursive: true })
})

describe.each<[string, number]>([
  ['at once, as asked for', 0],
  ['after it has stood', 600_000],
])('a clock that is set back and believed %s', (_what, trustMs) => {
  test.each([
    ['not at all', 0],
    ['half an hour', -HOUR / 2],
    ['a minute', -60_000],
    ['three hours', -3 * HOUR],
    ['a day', -DAY],
  ])('%s: what is taken back is what was said last', async (_how, backMs) => {
    await begun(trustMs)
    await t.say('Anna', 'organisation Bo Ek: Ek kommun')
    m.wait(1000)
    await t.say('Anna', 'organisation Bo Ek: Ystads kommun')
    m.set(backMs)
    m.clock.now()
    m.wait(trustMs)
    m.clock.now()
    await t.say('Anna', 'organisation Bo Ek: Kiruna kommun')
    m.wait(1000)
    await t.say('Anna', 'organisation Bo Ek: Mora kommun')
    expect(await t.say('Anna', 'ångra')).toContain('Mora kommun')
    expect(await t.say('Anna', 'ångra')).toContain('Kiruna kommun')
  })
})

test.each([
  ['spring', '2026-03-28T10:00:00Z', '2026-03-30'],
  ['autumn', '2026-10-24T10:00:00Z', '2026-10-26'],
])(
  'over the change of the clock in %s a reminder comes at eight, once',
  async (_season, from, due) => {
    await begun(undefined, from)
    await give(t, { id: 'U1', owners: ['Bo'], due: on(due) })
    const times: string[] = []
    t.channel.send = () => void times.push(m.clock.now().toISOString())
    for (let half = 0; half < 2 * 60 * 48; half += 20) {
      m.wait(10 * 60_000)
      await pass(t.world)
    }
    expect(times.filter((time) => /T0[67]:00/.test(time)).length).toBe(times.length)
    expect(times.length).toBeGreaterThan(0)
  },
  60_000,
)
