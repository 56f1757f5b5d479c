import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readConfig } from '../../src/config.ts'
import type { Delivery } from '../../src/delivery/delivery.ts'
import { start, type Running } from '../../src/start.ts'
import { openSqliteStore } from '../../src/store/sqlite.ts'
import { pass } from '../../src/reminders/pass.ts'
import { engine } from '../reminders/setup.ts'
import { StandInConnector, type Fault } from '../teams/connector.ts'
import { kept, meet, sentence, titleOf } from './sentences.ts'
import { chatId, Speaker } from './speaker.ts'

const members = [
  { id: '29:anna', aadObjectId: 'aad-anna', name: 'Anna Berg' },
  { id: '29:bo', aadObjectId: 'aad-bo', name: 'Bo Ek' },
]

let folder: string
let connector: StandInConnector
let running: Running
let speaker: Speaker
let clock: Date
let ids: number

async function begin(): Promise<void> {
  const quiet = () => undefined
  running = await start(readConfig({ PORT: '0', DATA_DIR: folder }), {
    now: () => clock,
    newId: () => `id${(ids += 1)}`,
    random: () => 0,
    log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
    trust: { wait: () => Promise.resolve(), paced: false },
  })
  speaker = new Speaker(`http://127.0.0.1:${running.port}`, connector.url)
}
beforeEach(async () => {
  clock = new Date('2026-03-02T09:00:00Z')
  ids = 0
  folder = mkdtempSync(join(tmpdir(), 'klubban-unsaid-'))
  connector = await new StandInConnector().open()
  connector.people.push(...members)
  connector.rosters.set(chatId('a'), members)
  await begin()
  await meet(speaker, ['a'])
  await running.idle()
})
afterEach(async () => {
  connector.well()
  await running.stop(0)
  await connector.close()
  rmSync(folder, { recursive: true })
})

/** What stands in the chat, of those that say a title. */
const told = (title: string): string[] =>
  connector.posts
    .map(({ activity }) => String(activity['text']))
    .filter((text) => text.includes(title))

async function look(minutes: number): Promise<void> {
  clock = new Date(clock.getTime() + minutes * 60_000)
  await running.pass()
}

async function recorded(): Promise<{ titles: readonly string[]; ledger: readonly Delivery[] }> {
  const store = openSqliteStore(join(folder, 'klubban.db'), () => clock)
  const found = await kept(store)
  await store.close()
  return found
}

describe.each<[string, Fault]>([
  ['is away (503)', { status: 503 }],
  ['fails (500)', { status: 500 }],
  ['asks for half a minute (429)', { status: 429, headers: { 'retry-after': '30' } }],
  ['is behind a gateway that gives up (502)', { status: 502 }],
  ['breaks the connection', { hangUp: true }],
])('while Teams %s', (_what, fault) => {
  test('whoever speaks is told afterwards, once, that it comes late', async () => {
    const title = titleOf('a', 1)
    connector.fault({ ...fault, times: 99 })
    expect(await speaker.say('a', sentence(title))).toBe(200)
    await running.idle()
    expect(told(title)).toEqual([])
    connector.well()
    await look(1)
    await look(1)
    await look(60)
    const late = told(title).filter((text) => text.includes('Sent svar'))
    expect(late).toHaveLength(1)
    expect(late[0]).toMatch(
      /^Sent svar till \S+ \S+ på ”.*”, om det inte redan har kommit fram:<br\/>Uppdrag U1/,
    )
    const { titles, ledger } = await recorded()
    expect(titles).toEqual([title])
    expect(ledger.filter(({ purpose }) => purpose === 'lateAnswer')).toMatchObject([
      { status: 'delivered' },
    ])
  })
})

test('an answer that Teams does not take as it is does not come late either', async () => {
  const title = titleOf('a', 1)
  connector.fault({ status: 400, times: 1 })
  await speaker.say('a', sentence(title))
  await running.idle()
  await look(5)
  expect(told(title).filter((text) => text.includes('Sent svar'))).toEqual([])
})

test('who speaks while Teams is slow and the bot is told to stop is answered by the next one', async () => {
  let release = (): void => undefined
  connector.fault({ times: 99, waits: new Promise<void>((go) => (release = go)), hangUp: true })
  const titles = Array.from({ length: 5 }, (_, n) => titleOf('a', n))
  const saying = titles.map((title) => speaker.say('a', sentence(title)))
  // All are taken up before it is told to stop.
  await new Promise((go) => setTimeout(go, 300))
  const stopped = running.stop(50)
  await stopped
  release()
  await Promise.allSettled(saying)
  connector.well()
  await begin()
  await look(1)
  await look(1)
  await running.idle()
  const { titles: found } = await recorded()
  for (const title of found)
    expect(told(title).filter((text) => text.includes('Sent svar'))).toHaveLength(1)
  expect(found.length).toBeGreaterThan(0)
}, 30_000)

test('the same sentence delivered twice comes late once', async () => {
  const title = titleOf('a', 1)
  connector.fault({ status: 503, times: 99 })
  await speaker.say('a', sentence(title))
  await running.stop(0)
  await begin()
  await speaker.say('a', sentence(title))
  await running.idle()
  connector.well()
  await look(1)
  await look(1)
  const all = told(title).filter((text) => text.includes('Sent svar'))
  expect(all.length).toBe((await recorded()).titles.length)
})

describe('an answer that could not be posted', () => {
  const said = async (personal: boolean, text: string, language: 'sv' | 'en' = 'sv') => {
    const t = await engine()
    if (language === 'en') await t.say('Anna', 'språk engelska')
    t.posts()
    const heard = await t.bot.hear({
      activityId: 'one',
      conversation: personal
        ? { ...(await t.group()).home, id: 'private-Bo', kind: 'personal' }
        : (await t.group()).home,
      sender: t.account('Bo'),
      text,
      mentioned: [],
    })
    await heard.unsaid?.()
    await heard.unsaid?.()
    t.at('2026-06-01T10:05:00Z')
    await pass(t.world)
    const posts = t.posts().map(({ to, message }) => `${to}: ${message.text.split('\n')[0]}`)
    await t.end()
    return posts
  }

  test('in private comes in private, and nowhere else', async () =>
    expect(await said(true, 'mina uppdrag')).toEqual([
      'private-Bo: Sent svar på ”mina uppdrag”, om det inte redan har kommit fram:',
    ]))

  test('in the group comes there, with the name of who asked', async () =>
    expect(await said(false, 'mina uppdrag')).toEqual([
      'chat: Sent svar till Bo Ek på ”mina uppdrag”, om det inte redan har kommit fram:',
    ]))

  test('to a press, or to a mention alone, cites nothing that nobody typed', async () => {
    expect(await said(true, '')).toEqual([
      'private-Bo: Sent svar, om det inte redan har kommit fram:',
    ])
    const t = await engine()
    const home = (await t.group()).home
    const pressed = await t.bot.tap!({
      activityId: 'press',
      conversation: { ...home, id: 'private-Bo', kind: 'personal' },
      sender: t.account('Bo'),
      verb: 'act',
      data: { do: 'propose', args: { matter: { title: 'Taket' } } },
      automatic: false,
      inPlace: false,
    })
    await pressed.unsaid?.()
    t.at('2026-06-01T10:05:00Z')
    await pass(t.world)
    expect(t.posts().map(({ message }) => message.text.split('\n').slice(0, 2))).toEqual([
      [
        'Sent svar, om det inte redan har kommit fram:',
        expect.stringContaining('antecknat som förslag: ”Taket”') as string,
      ],
    ])
    await t.end()
  })

  test('in English', async () =>
    expect(await said(true, 'my actions', 'en')).toEqual([
      'private-Bo: A late answer to “my actions”, if it has not reached you already:',
    ]))

  test('holds no personal identity number, nor does the ledger', async () => {
    const t = await engine()
    const heard = await t.bot.hear({
      activityId: 'one',
      conversation: (await t.group()).home,
      sender: t.account('Bo'),
      text: 'vad är 811218-9876',
      mentioned: [],
    })
    await heard.unsaid?.()
    for await (const { doc } of t.store.all()) expect(JSON.stringify(doc)).not.toContain('9876')
    await t.end()
  })
})
