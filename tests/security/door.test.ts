import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readConfig } from '../../src/config.ts'
import { PersonalNumbers } from '../../src/say/personal-numbers.ts'
import { start, type Running } from '../../src/start.ts'
import { openSqliteStore } from '../../src/store/sqlite.ts'
import { importLines, ImportError } from '../../src/store/transfer.ts'
import { talk, type Talk } from '../chat/talk.ts'
import { place } from './cast.ts'

describe('what anybody on the network may ask for', () => {
  const folder = mkdtempSync(join(tmpdir(), 'klubban-door-'))
  let running: Running
  let reads = 0
  beforeAll(async () => {
    const quiet = (): undefined => undefined
    running = await start(
      readConfig({
        PORT: '0',
        DATA_DIR: folder,
        MicrosoftAppId: '00000000-0000-0000-0000-000000000001',
        MicrosoftAppPassword: 'x',
        MicrosoftAppType: 'SingleTenant',
        MicrosoftAppTenantId: '00000000-0000-0000-0000-00000000000a',
      }),
      {
        now: () => new Date('2026-01-12T08:00:00Z'),
        newId: () => 'x'.repeat(32),
        random: () => 0.5,
        log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
        trust: { load: () => Promise.resolve(new Map()) },
        openStore: (_config, now) => {
          const store = openSqliteStore(join(folder, 'klubban.db'), now)
          return { ...store, get: (pk, id) => ((reads += 1), store.get(pk, id)) }
        },
      },
    )
  })
  afterAll(async () => {
    await running.stop(0)
    rmSync(folder, { recursive: true, force: true })
  })
  const get = (path: string, headers: Readonly<Record<string, string>> = {}) =>
    new Promise<{ status: number; body: string }>((resolve, reject) => {
      void import('node:http').then(({ request }) => {
        const asked = request(
          `http://127.0.0.1:${running.port}${path}`,
          { headers },
          (response) => {
            let body = ''
            response.on('data', (part: Buffer) => (body += part.toString()))
            response.on('end', () => resolve({ status: response.statusCode ?? 0, body }))
          },
        )
        asked.on('error', reject)
        asked.end()
      })
    })

  test('the figures are for this machine: by no other name, and passed on by nobody', async () => {
    expect((await get('/metrics')).status).toBe(200)
    expect((await get('/metrics', { host: 'localhost' })).status).toBe(200)
    const foreign: readonly Readonly<Record<string, string>>[] = [
      { host: 'klubban.example.se' },
      { host: '10.0.0.4' },
      { via: '1.1 proxy' },
      { 'x-real-ip': '203.0.113.7' },
      { 'x-forwarded-host': 'klubban.example.se' },
      { 'cf-connecting-ip': '203.0.113.7' },
      { 'x-original-host': 'klubban.example.se' },
      { forwarded: 'for=203.0.113.7' },
      { origin: 'https://evil.example' },
    ]
    for (const headers of foreign)
      expect([headers, (await get('/metrics', headers)).status]).toEqual([headers, 404])
  })

  test('whether it is ready is looked into a few times, however often it is asked', async () => {
    const before = reads
    for (let one = 0; one < 300; one += 1) expect((await get('/ready')).status).toBe(200)
    expect(reads - before).toBeLessThan(15)
  })

  test('whoever is turned away is counted, by status', async () => {
    const post = (authorization: string) =>
      fetch(`http://127.0.0.1:${running.port}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization },
        body: '{}',
      })
    for (let one = 0; one < 50; one += 1) expect((await post(`Bearer a.b.${one}`)).status).toBe(401)
    expect((await get('/metrics')).body).toContain('klubban_turned_away_total{status="401"} 50')
  })
})

describe('a mention', () => {
  let t: Talk
  beforeEach(async () => {
    t = await talk()
  })
  afterEach(() => t.end())
  const say = async (text: string, words: string, who: string) => {
    const heard = await t.bot.hear({
      activityId: `m-${text}-${words}`,
      conversation: place('chat'),
      groupName: 'Chefsgruppen',
      sender: t.account('Anna'),
      text,
      mentioned: [{ ...t.account(who), name: words }],
    })
    return heard.answer?.text ?? ''
  }

  test.each([
    ['of another than its words name', 'Eva Falk', 'Bo'],
    ['whose words look as another’s name', 'Еva Fаlk', 'Bo'],
  ])('%s is followed, and that is said', async (_what, words, who) => {
    expect(await say(`uppdrag: Boka lokal ; ansvarig ${words}`, words, who)).toContain(
      `Omnämnandet ”${words}” går till Bo Ek, så det är Bo Ek jag har läst.`,
    )
  })

  test('of whom it names is not remarked on, nor one by a name Teams had before', async () => {
    expect(await say('uppdrag: Boka lokal ; ansvarig Bo Ek', 'Bo Ek', 'Bo')).not.toContain('Omnämn')
    expect(await say('uppdrag: Boka mer ; ansvarig Bo', 'Bo Ek-Lund', 'Bo')).not.toContain('Omnämn')
  })

  test('in English', async () => {
    await t.say('Anna', 'språk engelska')
    expect(await say('action: Book a room ; owner Eva Falk', 'Eva Falk', 'Bo')).toContain(
      'The mention “Eva Falk” goes to Bo Ek, so Bo Ek is whom I have read.',
    )
  })
})

test('whoever writes thousands of identity numbers pushes out nobody else’s', () => {
  let ids = 0
  const memory = new PersonalNumbers(() => `id${String((ids += 1)).padStart(8, '0')}`)
  const now = new Date('2026-01-12T08:00:00Z')
  const mine = memory.taken('Om 811218-9876', 'eva', now)
  const many = Array.from({ length: 18_000 }, () => '811218-9876').join(' ; ')
  memory.taken(many, 'bo', now)
  expect(memory.restored(mine, 'eva', now)).toBe('Om 811218-9876')
  expect(memory.size).toBeLessThanOrEqual(1000)
})

describe('an address that somebody types', () => {
  let t: Talk
  beforeEach(async () => {
    t = await talk()
  })
  afterEach(() => t.end())
  const BAD = 'https://example.se/"onx=1<b>`{}|^'
  const KEPT = 'https://example.se/%22onx=1%3Cb%3E%60%7B%7D%7C%5E'

  test('of a meeting, an item, an attachment and a proposal is kept as it can be shown', async () => {
    expect(
      await t.say('Anna', `nytt möte 2026-02-06 08:30-12:00 Eken ; digitalt ${BAD}`),
    ).toContain(KEPT)
    await t.say('Anna', `punkt: Ett ; länk ${BAD}`)
    await t.say('Anna', `bilaga 1: ${BAD.replace('<b>', '')} Papper`)
    await t.say('Bo', `föreslå Två ; länk ${BAD}`)
    const docs: string[] = []
    for await (const { doc } of t.store.all())
      if (['meeting', 'proposal', 'group'].includes(doc.type)) docs.push(JSON.stringify(doc))
    expect(docs.join('\n').split(KEPT).length).toBeGreaterThanOrEqual(4)
    expect(docs.join('\n')).not.toMatch(/onx=1[<`{]|example\.se\/\\?"/)
    expect(await t.say('Bo', 'bilagor 6/2')).toContain('%22onx=1%60')
  })

  test.each([
    'nytt möte 2026-02-06 08:30-12:00 Eken ; digitalt https://teams.microsoft.com@evil.example/x',
    'nytt möte 2026-02-06 08:30-12:00 Eken ; digitalt https://a:b@evil.example/x',
  ])('%s hides where it leads, and is none', async (said) => {
    expect(await t.say('Anna', said)).toContain('ingen länk')
    expect((await t.group()).calendar).toEqual({})
  })

  test('nor as an attachment', async () => {
    await t.say('Anna', 'nytt möte 2026-02-06 08:30-12:00 Eken\npunkt: Ett')
    await t.say('Anna', 'bilaga 1: https://teams.microsoft.com@evil.example/x')
    expect(await t.say('Anna', 'bilagor 6/2')).not.toContain('evil')
  })
})

describe('an import', () => {
  const folder = mkdtempSync(join(tmpdir(), 'klubban-import-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const good = (n: number) => JSON.stringify({ id: `d${n}`, pk: 'p', type: 'note', schema: 1 })

  test.each([
    ['an id with a slash', JSON.stringify({ id: 'a/b', pk: 'p', type: 'note' })],
    ['a field of the engine', JSON.stringify({ id: 'a', pk: 'p', type: 'note', _etag: 'x' })],
    [
      'an index that is none',
      JSON.stringify({ id: 'a', pk: 'p', type: 'note', keys: { 'a b': 'x' } }),
    ],
    [
      'a document that is too large',
      JSON.stringify({ id: 'a', pk: 'p', type: 'note', x: 'x'.repeat(2_000_000) }),
    ],
    ['a life that is none', JSON.stringify({ id: 'a', pk: 'p', type: 'note', ttl: -1 })],
  ])('with %s late in the file writes nothing, and says where in one line', async (what, bad) => {
    const store = openSqliteStore(join(folder, `${what}.db`), () => new Date())
    const count = 3000
    const lines = [
      '{"format":"klubban-store","version":1}',
      ...Array.from({ length: count }, (_, n) => good(n)),
      bad,
      JSON.stringify({ documents: count + 1 }),
    ]
    const error: unknown = await importLines(store, async function* () {
      yield* lines
    }).catch((e: unknown) => e)
    expect(error).toBeInstanceOf(ImportError)
    expect((error as Error).message).toMatch(/^line 3002 [^\n]+$/)
    for await (const { doc } of store.all()) throw new Error(`${doc.id} was written`)
    await store.close()
  })

  // A forged one would open links with a key of its maker's, hold the clock, or say a sentence for somebody. Earlier versions exported some of them.
  test.each(['secret', 'lease', 'wish', 'page', 'minutesPage'])(
    'leaves out a %s, which stays in the installation that made it, and takes the rest',
    async (type) => {
      const store = openSqliteStore(join(folder, `${type}-left-out.db`), () => new Date())
      const lines = [
        '{"format":"klubban-store","version":1}',
        good(1),
        JSON.stringify({ id: type, pk: 'installation', type }),
        good(2),
        JSON.stringify({ documents: 3 }),
      ]
      const taken = await importLines(store, async function* () {
        yield* lines
      })
      const ids: string[] = []
      for await (const { doc } of store.all()) ids.push(doc.id)
      expect([taken, ids.toSorted()]).toEqual([2, ['d1', 'd2']])
      await store.close()
    },
  )
})
