import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readConfig } from '../src/config.ts'
import { createMetrics, type Metrics } from '../src/metrics.ts'
import { start } from '../src/start.ts'
import { DeliveryError, type Messenger } from '../src/world.ts'
import { give } from './chat/given.ts'
import { chatId, Speaker } from './faults/speaker.ts'
import { engine, type Engine } from './reminders/setup.ts'
import { StandInConnector } from './teams/connector.ts'

let t: Engine
let metrics: Metrics
beforeEach(async () => {
  t = await engine()
  metrics = createMetrics(t.world.now)
  // The bot and the clock look at one world each.
  for (const world of [t.world, t.botWorld]) Object.assign(world, { tally: metrics.tally })
})
afterEach(() => t.end())

const figures = async (): Promise<Readonly<Record<string, unknown>>> => metrics.pulse()

test('what was refused is counted by its reason, and what was not understood as such', async () => {
  await t.say('Bo', 'nytt möte 2026-06-26 08:30-12:00')
  await t.say('Bo', 'klart U99\nklart U98')
  await t.say('Bo', 'klura på det')
  await t.say('Bo', 'hjälp')
  expect((await figures())['klubban_refusals_total']).toEqual({
    leadOnly: 1,
    noSuchAction: 2,
    unknown: 1,
  })
  expect(await metrics.text()).toContain('klubban_refusals_total{why="leadOnly"} 1')
})

test('a running bot counts, and tells this machine', async () => {
  const connector = await new StandInConnector().open()
  connector.rosters.set(chatId('a'), [
    { id: '29:anna', aadObjectId: 'aad-anna', name: 'Anna Berg' },
  ])
  const folder = mkdtempSync(join(tmpdir(), 'klubban-metrics-'))
  const { now, newId, log } = t.world
  const running = await start(readConfig({ PORT: '0', DATA_DIR: folder }), {
    now,
    newId,
    log,
    random: () => 0.5,
  })
  try {
    const speaker = new Speaker(`http://127.0.0.1:${running.port}`, connector.url)
    await speaker.install('a')
    await speaker.say('a', 'klart U99')
    await running.idle()
    await running.pass()
    const told = await (await fetch(`${speaker.url}/metrics`)).text()
    for (const line of [
      'klubban_refusals_total{why="noSuchAction"} 1',
      'klubban_turns_total{kind="sentence"} 1',
      'klubban_due_backlog 0',
    ])
      expect(told).toContain(line)
    expect(told).toMatch(/klubban_store_operations_total\{op="commit"\} [1-9]/)
  } finally {
    await running.stop()
    await connector.close()
    rmSync(folder, { recursive: true, force: true })
  }
})

test('how long after its time something due was found', async () => {
  await give(t, { id: 'U1', owners: ['Bo'], due: { kind: 'day', on: '2026-06-10' } })
  await give(t, { id: 'U2', owners: ['Cecilia'], due: { kind: 'day', on: '2026-06-10' } })
  t.at('2026-06-03T05:59:00Z')
  await t.pass()
  expect((await figures())['klubban_reminders_late_seconds']).toMatchObject({ count: 0 })
  t.at('2026-06-03T06:07:00Z')
  await t.pass()
  expect((await figures())['klubban_reminders_late_seconds']).toEqual({ count: 2, sum: 840 })
  expect(await metrics.text()).toContain(
    'klubban_reminders_late_seconds_bucket{le="300"} 0\nklubban_reminders_late_seconds_bucket{le="900"} 2',
  )
})

test('posts by what became of them', async () => {
  const outcomes: ((() => never) | undefined)[] = [
    undefined,
    () => {
      throw new DeliveryError('later', '429')
    },
    () => {
      throw new Error('broken')
    },
  ]
  const messenger: Messenger = {
    ...t.world.messenger,
    send: async () => outcomes.shift()?.() ?? { activityId: 'a' },
  }
  const { home } = await t.group()
  for (let number = 0; number < 3; number += 1)
    await metrics
      .messenger(messenger)
      .send(home, { text: 'Hej' })
      .catch(() => undefined)
  expect((await figures())['klubban_sends_total']).toEqual({ delivered: 1, later: 1, fault: 1 })
})

test('turns of every kind, and the faults among them', async () => {
  const heard = { deliver: () => Promise.resolve() }
  const bot = metrics.bot({
    hear: () => Promise.reject(new Error('broken')),
    happened: () => Promise.resolve(heard),
    tap: () => Promise.resolve(heard),
    suggest: () => Promise.resolve({ ...heard, title: '' }),
    suggested: () => Promise.resolve({ ...heard, title: '' }),
    find: () => Promise.resolve({ hits: [] }),
  })
  const any = {} as never
  await bot.hear(any).catch(() => undefined)
  for (const turn of [bot.happened, bot.tap!, bot.suggest!, bot.suggested!, bot.find!])
    await turn(any)
  expect(await figures()).toMatchObject({
    klubban_turns_total: { sentence: 1, event: 1, press: 1, form: 2, search: 1 },
    klubban_faults_total: 1,
    klubban_turn_seconds: { count: 6 },
  })
})

test('a look at what is due: how much, what was stuck, and when', async () => {
  metrics.passed({ woken: 7, failed: 2 })
  expect(await figures()).toMatchObject({
    klubban_due_backlog: 7,
    klubban_due_stuck: 2,
    klubban_pass_timestamp_seconds: Date.parse('2026-06-01T10:00:00Z') / 1000,
  })
})

test('what the store is asked, and what Cosmos charges for it', async () => {
  const store = metrics.store(t.store)
  await store.get(t.pk, 'group')
  await store.get(t.pk, 'none')
  await store.list(t.pk, { index: 'ledger', limit: 1 })
  await store.scan('wake', { to: '~', limit: 1 })
  await store.commit(t.pk, [{ op: 'put', doc: { id: 'x', pk: t.pk, type: 'x', schema: 1 } }])
  metrics.charged(2.5)
  metrics.charged(1)
  expect(await figures()).toMatchObject({
    klubban_store_operations_total: { get: 2, list: 1, scan: 1, commit: 1 },
    klubban_store_ru_total: 3.5,
  })
})
