import { long } from '../long.ts'
import fc from 'fast-check'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { commands } from '../../src/acts/index.ts'
import { unlimited } from '../../src/doors/rate-limit.ts'
import { readConfig } from '../../src/config.ts'
import { start, type Running } from '../../src/start.ts'
import { forms } from '../../src/cards/forms.ts'
import { shown } from '../../src/cards/shown.ts'
import { groupPartition } from '../../src/groups/partition.ts'
import type { Group } from '../../src/meetings/group.ts'
import type { Meeting } from '../../src/meetings/meeting.ts'
import { leaders, standingOf } from '../../src/meetings/rights.ts'
import { openSqliteStore } from '../../src/store/sqlite.ts'
import type { Store } from '../../src/store/store.ts'
import { StandInConnector, type Json } from '../teams/connector.ts'

/**
 * Random and mutated activities, and sentences made from the declared commands' grammars, through the real HTTP door with the real store
 * behind it. `FUZZ_RUNS` says how many (of sentences; half as many activities, a quarter as many raw bodies), `FUZZ_SEED` which.
 */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? (long ? 1200 : 40))
const SEED = Number(process.env['FUZZ_SEED'] ?? 20_260_112)
const TENANT = 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee'
const members = ['Anna Berg', 'Bo Ek', 'Cecilia Dahl', 'David Ek', 'Eva Falk'].map((name, at) => ({
  id: `29:${at}`,
  name,
  aadObjectId: `aad-${at}`,
  email: `${at}@example.se`,
}))

const connector = new StandInConnector()
const folder = mkdtempSync(join(tmpdir(), 'klubban-fuzz-'))
let running: Running
let store: Store
let clock = Date.parse('2026-01-12T08:00:00Z')
let commits = 0
let ids = 0
const faults: string[] = []
const note =
  (kind: string) =>
  (error: unknown): void =>
    void faults.push(`${kind}: ${error instanceof Error ? error.stack : String(error)}`)
const [unhandled, uncaught] = [note('unhandled'), note('uncaught')]

beforeAll(async () => {
  await connector.open()
  connector.people.push(...members)
  process.on('unhandledRejection', unhandled)
  process.on('uncaughtException', uncaught)
  const quiet = (): void => undefined
  running = await start(readConfig({ PORT: '0', DATA_DIR: folder }), {
    now: () => new Date(clock),
    newId: () => `id${String((ids += 1)).padStart(10, '0')}`,
    random: () => 0.5,
    flood: unlimited,
    trust: { paced: false, wait: () => Promise.resolve() },
    log: {
      debug: quiet,
      info: quiet,
      warn: quiet,
      error: (values, message) => void faults.push(`${message}: ${JSON.stringify(values)}`),
    },
    openStore: (_config, now) => {
      store = openSqliteStore(join(folder, 'klubban.db'), now)
      return { ...store, commit: (pk, ops) => ((commits += 1), store.commit(pk, ops)) }
    },
  })
})
afterAll(async () => {
  process.off('unhandledRejection', unhandled)
  process.off('uncaughtException', uncaught)
  await running.stop(0)
  await connector.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Posts a body to the door; the status, 0 where the connection was cut. */
const post = async (
  body: string | Buffer,
  headers?: Readonly<Record<string, string>>,
): Promise<number> => (await exchange(body, headers)).status

const exchange = (
  body: string | Buffer,
  headers: Readonly<Record<string, string>> = { 'content-type': 'application/json' },
): Promise<{ readonly status: number; readonly text: string }> =>
  new Promise((resolve) => {
    const call = request(
      `http://127.0.0.1:${running.port}/api/messages`,
      { method: 'POST', headers, agent: false },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() }),
        )
        response.on('error', () => resolve({ status: 0, text: '' }))
      },
    )
    call.on('error', () => resolve({ status: 0, text: '' }))
    call.end(body)
  })

/**
 * What only those who lead a group may change, as it now stands; `undefined` where the person is one of them, or nobody is. With it, whatever
 * anybody else says or presses, nothing of it may differ afterwards.
 */
async function reserved(number: number, who: number): Promise<string | undefined> {
  const pk = groupPartition(TENANT, chat(number))
  const found = (await store.get<Group>(pk, 'group'))?.doc
  const sender = Object.values(found?.people ?? {}).find(
    ({ aadId, leftAt }) => aadId === members[who]!.aadObjectId && !leftAt,
  )
  if (
    !found ||
    !sender ||
    leaders(found).length === 0 ||
    ['lead', 'committee'].includes(standingOf(sender))
  )
    return undefined
  const people = Object.values(found.people).map(
    ({ id, name, roles, organisation, substituteFor, leftAt }) => ({
      id,
      name,
      roles,
      organisation,
      substituteFor,
      leftAt,
    }),
  )
  const { items } = await store.list<Meeting>(pk, { index: 'meeting', limit: 100 })
  const meetings = items.map(
    ({
      doc: { id, on, start: from, end, place, title, status, attendance, guests, items: all },
    }) => ({
      id,
      on,
      from,
      end,
      place,
      title,
      status,
      attendance,
      guests,
      items: Object.values(all)
        .filter(({ origin }) => origin !== 'addition')
        .map(({ title: item, order, number: fixed, notes, decisions, outcome }) => ({
          item,
          order,
          fixed,
          notes,
          decisions,
          outcome,
        })),
    }),
  )
  return JSON.stringify([
    found.settings,
    found.standingItems,
    found.bodies,
    found.phrases,
    people,
    meetings,
  ])
}

const chat = (number: number): string => `19:fuzz-${number}@thread.v2`
const envelope = (where: number, who: number, personal = false): Json => ({
  channelId: 'msteams',
  serviceUrl: connector.url,
  id: `a${(ids += 1)}`,
  locale: 'sv-SE',
  recipient: { id: '28:bot', name: 'Klubban' },
  from: { id: members[who]!.id, name: members[who]!.name, aadObjectId: members[who]!.aadObjectId },
  channelData: { tenant: { id: TENANT } },
  conversation: personal
    ? { id: `a:private-${who}`, conversationType: 'personal', tenantId: TENANT }
    : {
        id: chat(where),
        conversationType: 'groupChat',
        isGroup: true,
        tenantId: TENANT,
        name: `Grupp ${where}`,
      },
})

/** A group with something in it, so that sentences meet what they are about; a new one now and then, so that none grows without end. */
let built = -1
async function group(number: number): Promise<void> {
  if (built === number) return
  built = number
  connector.rosters.set(chat(number), members)
  connector.posts.length = 0
  connector.requests.length = 0
  expect(
    await post(
      JSON.stringify({ ...envelope(number, 0), type: 'installationUpdate', action: 'add' }),
    ),
  ).toBe(200)
  for (const text of [
    'nytt möte 2026-02-06 08:30-12:00 Salen',
    'punkt: Ett\npunkt: Två\npunkt: Tre',
    'roll Bo Ek ordförande\nroll Cecilia Dahl AU',
    'föreslå Ärende',
    'tema: Tema',
    'kalla 6/2',
  ]) {
    expect(await post(JSON.stringify({ ...envelope(number, 0), type: 'message', text }))).toBe(200)
  }
  if (number % 2 === 1)
    await post(JSON.stringify({ ...envelope(number, 0), type: 'message', text: 'starta möte' }))
  await running.idle()
}

let turns = 0
const where = (): number => Math.floor((turns += 1) / 150)

const junk = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom(
    '',
    ' ',
    ';',
    ':',
    ',',
    '..',
    '–',
    '”x”',
    '<at>Bo</at>',
    '__proto__',
    '\u202e',
    '811218-9876',
    '\n',
    '\n\n',
    '(',
    ')',
    '[',
    '*',
    '\\',
  ),
  fc.nat(99_999).map(String),
  fc.string({ unit: 'binary', minLength: 200, maxLength: 6000 }),
)
const piece = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'Anna Berg',
      'Bo',
      'Ek',
      'Cecilia Dahl',
      'jag',
      'alla',
      'resten',
      'enhet Skolan',
      'Nora kommun',
      'AU',
      'sekreterare',
      'ordförande',
      'ledamot',
      'inte',
    ),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      '6/2',
      '2026-02-06',
      '31/2',
      'fredag',
      'i maj',
      'nästa möte',
      'vårterminen',
      'v. 18',
      'till 13/2',
      '08.30-12.00',
      '25:00',
      'kl 9-12',
      'senast i maj',
      '20 min',
    ),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      '1',
      '2',
      '3',
      '6b',
      'F1',
      'F2',
      'U1',
      'U2',
      'U99',
      '§ 1',
      'punkt 1',
      '1, 2 och 3',
      '1-3',
      'sida 2',
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ':',
      ' ; ',
      ': text',
      '; typ beslut',
      '; ansvarig Bo Ek',
      '; föredragande Bo',
      '; länk https://example.se',
      '; bakgrund text',
      '; punkt 1',
      'för',
      'till',
      'och',
    ),
  },
  { weight: 2, arbitrary: junk },
)
const verb = fc.constantFrom(
  ...commands.flatMap((command) => [...command.words.sv, ...command.words.en]),
)
const made = fc
  .tuple(verb, fc.constantFrom(' ', ': ', ':', '  '), fc.array(piece, { maxLength: 6 }))
  .map(([word, between, pieces]) => `${word}${between}${pieces.join(' ')}`)
const examples = commands.flatMap((command) => [
  command.example.sv,
  command.example.en,
  command.usage.sv,
])

/** A working sentence with something cut out, put in, doubled or moved. */
const mutated = fc
  .tuple(
    fc.constantFrom(...examples),
    fc.array(
      fc.tuple(
        fc.constantFrom('cut', 'put', 'double', 'swap', 'upper'),
        fc.nat(80),
        fc.nat(20),
        junk,
      ),
      { minLength: 1, maxLength: 4 },
    ),
  )
  .map(([example, edits]) =>
    edits.reduce((text, [kind, from, length, other]) => {
      const at = from % (text.length + 1)
      switch (kind) {
        case 'cut':
          return text.slice(0, at) + text.slice(at + length)
        case 'put':
          return text.slice(0, at) + other + text.slice(at)
        case 'double':
          return text.slice(0, at + length) + text.slice(at)
        case 'swap':
          return text.slice(at) + text.slice(0, at)
        default:
          return text.slice(0, at) + text.slice(at).toUpperCase()
      }
    }, example),
  )
const sentence = fc.oneof(
  { weight: 5, arbitrary: made },
  { weight: 5, arbitrary: mutated },
  { weight: 1, arbitrary: junk },
  { weight: 1, arbitrary: fc.constantFrom('1', '2', 'ja', 'nej', 'ångra', 'hjälp') },
)
const message = fc.array(sentence, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'))

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

test('whatever is said is answered, and breaks nothing', async () => {
  await fc.assert(
    fc.asyncProperty(
      message,
      fc.nat(4),
      fc.boolean(),
      fc.nat(3_600_000),
      async (text, who, personal, passed) => {
        const number = where()
        await group(number)
        clock += passed
        const before = connector.posts.length
        const theirs = await reserved(number, who)
        const status = await post(
          JSON.stringify({
            ...envelope(number, who, personal),
            type: 'message',
            text: escaped(text),
          }),
        )
        await running.idle()
        expect(faults).toEqual([])
        if (theirs !== undefined && !personal) expect(await reserved(number, who)).toBe(theirs)
        expect(status).toBe(200)
        // Nothing but blanks is nothing said.
        if (/[^\s\u00a0\u200b\u2060\ufeff\ue000-\uf8ff]/.test(text.normalize('NFC')))
          expect(connector.posts.length).toBeGreaterThan(before)
        for (const { activity } of connector.posts.slice(before))
          expect(JSON.stringify(activity).length * 2).toBeLessThanOrEqual(30_500)
      },
    ),
    { seed: SEED, numRuns: RUNS, interruptAfterTimeLimit: 600_000 },
  )
}, 900_000)

const anId = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      'm1',
      'm2',
      'U1',
      'F1',
      '2026-02-06',
      'i1',
      'p1',
      '1',
      '2',
      'agenda',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'group',
      'log-1',
      '__proto__',
      'constructor',
      '',
      '../m1',
      'x'.repeat(200),
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
)
const about = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.dictionary(
      fc.constantFrom(
        'meeting',
        'on',
        'action',
        'proposal',
        'page',
        'subject',
        'item',
        'comment',
        'toString',
      ),
      anId,
      { maxKeys: 4 },
    ),
  },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
)
const cardName = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...Object.keys(shown), ...Object.keys(forms)) },
  { weight: 1, arbitrary: fc.constantFrom('', '__proto__', 'toString', 'nothing') },
)
const input = fc.oneof(
  { weight: 4, arbitrary: piece },
  { weight: 3, arbitrary: anId },
  { weight: 2, arbitrary: sentence },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
)
const fields = [
  'title',
  'kind',
  'minutes',
  'background',
  'presenters',
  'others',
  'link',
  'meeting',
  'item',
  'items',
  'text',
  'who',
  'for',
  'other',
  'owners',
  'otherOwner',
  'on',
  'due',
  'outcome',
  'what',
  'reason',
  'reason-F1',
  'until-U1',
  'why-U1',
  'status-U1',
  'p1',
  'p2',
  'p3',
  'from',
  'to',
  'organisation',
  '__proto__',
  'constructor',
  'msteams',
]
const inputs = fc.dictionary(fc.constantFrom(...fields), input, { maxKeys: 8 })
const stand = fc.oneof(
  fc.constant(undefined),
  fc.record(
    {
      card: fc.record({ show: cardName, about }),
      base: fc.constantFrom(true, false, 'x'),
      group: fc.constantFrom('g-0', '', 'x'),
    },
    { requiredKeys: [] },
  ),
  fc.jsonValue({ maxDepth: 2 }),
)
const pressed = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ verb: fc.constant('form'), form: cardName, about, in: stand }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ verb: fc.constant('show'), show: cardName, about, in: stand }),
  },
  { weight: 3, arbitrary: fc.record({ verb: fc.constant('say'), say: sentence, in: stand }) },
  {
    weight: 1,
    arbitrary: fc.record({
      verb: fc.constantFrom('', 'drop', '__proto__'),
      data: fc.jsonValue({ maxDepth: 2 }),
    }),
  },
)

test('whatever is pressed and filled in is answered, and breaks nothing', async () => {
  await fc.assert(
    fc.asyncProperty(
      pressed,
      inputs,
      fc.nat(4),
      fc.boolean(),
      fc.boolean(),
      async ({ verb: kind, ...carried }, filled, who, personal, inPlace) => {
        const number = where()
        await group(number)
        const before = connector.posts.length
        const theirs = await reserved(number, who)
        const data = { ...filled, ...carried }
        const value = inPlace
          ? { action: { type: 'Action.Execute', verb: kind, data }, trigger: 'manual' }
          : { ...data, verb: kind }
        const { status, text } = await exchange(
          JSON.stringify({
            ...envelope(number, who, personal),
            type: inPlace ? 'invoke' : 'message',
            ...(inPlace ? { name: 'adaptiveCard/action' } : {}),
            value,
          }),
        )
        await running.idle()
        expect(faults).toEqual([])
        expect(status).toBe(200)
        const { value: told } = inPlace ? (JSON.parse(text) as { value: unknown }) : { value: '' }
        expect(
          connector.posts.length > before ||
            (typeof told === 'string' ? told !== '' : told !== null),
        ).toBe(true)
        for (const { activity: posted } of connector.posts.slice(before))
          expect(JSON.stringify(posted).length * 2).toBeLessThanOrEqual(30_500)
        expect(text.length * 2).toBeLessThanOrEqual(120_000)
        if (theirs !== undefined && !personal) expect(await reserved(number, who)).toBe(theirs)
      },
    ),
    { seed: SEED, numRuns: RUNS, interruptAfterTimeLimit: 600_000 },
  )
}, 900_000)

const payloads = readdirSync(join(__dirname, '..', 'payloads')).map(
  (name) => JSON.parse(readFileSync(join(__dirname, '..', 'payloads', name), 'utf8')) as Json,
)
const pathsOf = (value: unknown, path: readonly string[] = []): readonly (readonly string[])[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => [
        [...path, key],
        ...pathsOf(inner, [...path, key]),
      ])
    : []
const strange = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    1e308,
    '',
    [],
    {},
    [[]],
    { toString: 1 },
    'x'.repeat(20_000),
    ['a', {}],
    { type: 'mention' },
    { id: {} },
    'adaptiveCard/action',
    'message',
    'invoke',
    'event',
    'conversationUpdate',
    'emulator',
  ),
  fc.jsonValue({ maxDepth: 4 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
)

function changed(
  value: unknown,
  [key, ...deeper]: readonly string[],
  how: 'set' | 'remove' | 'add',
  to: unknown,
): unknown {
  if (key === undefined) return to
  if (Array.isArray(value))
    return value.map((inner, at) =>
      String(at) === key ? changed(inner, deeper, how, to) : (inner as unknown),
    )
  const record = (typeof value === 'object' && value !== null ? value : {}) as Record<
    string,
    unknown
  >
  if (deeper.length === 0 && how === 'remove')
    return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key))
  if (deeper.length === 0 && how === 'add') return { ...record, [`${key}x`]: to, constructor: to }
  return { ...record, [key]: changed(record[key], deeper, how, to) }
}

const activity = fc
  .tuple(
    fc.constantFrom(...payloads),
    fc.array(fc.tuple(fc.nat(500), fc.constantFrom('set', 'set', 'remove', 'add'), strange), {
      maxLength: 4,
    }),
  )
  .map(([payload, edits]) =>
    edits.reduce<unknown>(
      (value, [at, how, to]) => {
        const paths = pathsOf(value)
        return paths.length === 0 ? value : changed(value, paths[at % paths.length]!, how, to)
      },
      { ...payload, serviceUrl: '¤' },
    ),
  )

const fine = [200, 400, 403, 413, 415, 501, 503]

test('whatever activity comes, it is taken or refused, and a refused one changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(activity, async (value) => {
      const body = JSON.stringify(value).replaceAll('"¤"', JSON.stringify(connector.url))
      const before = commits
      const status = await post(body)
      await running.idle()
      expect(faults).toEqual([])
      expect(fine).toContain(status)
      if (status >= 400) expect(commits).toBe(before)
    }),
    { seed: SEED, numRuns: Math.ceil(RUNS / 2), interruptAfterTimeLimit: 600_000 },
  )
}, 900_000)

const headers = fc.record(
  {
    'content-type': fc.constantFrom(
      'application/json',
      'application/json; charset=utf-8',
      'text/plain',
      'application/x-www-form-urlencoded',
      'application/activity+json',
      '',
    ),
    'content-encoding': fc.constantFrom('gzip', 'identity', 'br', 'x'),
    authorization: fc.oneof(
      fc.constantFrom('Bearer x.y.z', 'Bearer', ''),
      fc.string({ unit: 'grapheme-ascii', maxLength: 40 }),
    ),
    host: fc.constantFrom(
      'localhost',
      '127.0.0.1',
      'evil.example',
      '[::1]',
      'a:b:c',
      'x/#',
      '[::1',
      '',
    ),
    'transfer-encoding': fc.constantFrom('chunked'),
  },
  { requiredKeys: [] },
)

test('whatever bytes come, the door stands', async () => {
  const body = fc.oneof(
    fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes)),
    fc.json({ maxDepth: 6 }).map((text) => Buffer.from(text)),
    fc.nat(5000).map((depth) => Buffer.from(`${'['.repeat(depth)}${']'.repeat(depth)}`)),
    fc.constant(Buffer.alloc(300_000, 0x20)),
  )
  await fc.assert(
    fc.asyncProperty(body, headers, async (bytes, more) => {
      const before = commits
      const status = await post(bytes, { 'content-type': 'application/json', ...more })
      expect(faults).toEqual([])
      expect([...fine, 0]).toContain(status)
      expect(status).not.toBe(200)
      expect(commits).toBe(before)
    }),
    { seed: SEED, numRuns: Math.ceil(RUNS / 4), interruptAfterTimeLimit: 600_000 },
  )
  expect(
    await post(JSON.stringify({ ...envelope(0, 0, true), type: 'message', text: 'hjälp' })),
  ).toBe(200)
}, 900_000)

/** Raw bytes to the port. All that comes back until the connection ends; `hung` when it is left open without a word. */
const raw = (bytes: string): Promise<string> =>
  new Promise((resolve) => {
    const chunks: Buffer[] = []
    const socket = connect(running.port, '127.0.0.1', () =>
      socket.write(Buffer.from(bytes, 'latin1')),
    )
    const over = (told: string): void => {
      clearTimeout(timer)
      socket.destroy()
      resolve(told)
    }
    // Only ever waited for where something is wrong.
    const timer = setTimeout(() => over('hung'), 5000)
    socket.on('data', (chunk: Buffer) => {
      chunks.push(chunk)
      if (Buffer.concat(chunks).includes('\r\n\r\n')) over(Buffer.concat(chunks).toString())
    })
    socket.on('error', () => over('closed'))
    socket.on('close', () => over('closed'))
  })

const odd = fc
  .oneof(
    fc.string({ unit: 'binary-ascii', maxLength: 20 }),
    fc.constantFrom(
      '%',
      '%ff',
      '%00',
      '..',
      '//',
      '\\',
      '?',
      '#',
      '@',
      ':',
      '[',
      ']',
      '*',
      'a:b',
      'x y',
      '\u0000',
      '{}',
      '__proto__',
    ),
  )
  .map((text) => text.replaceAll(/[\r\n]/g, ''))
const target = fc
  .tuple(
    fc.constantFrom(
      '/api/messages',
      '/health',
      '/ready',
      '/kalender/',
      '/protokoll/',
      '/fil/',
      '/',
      '',
      'http://a',
      '//a',
      '*',
      'a',
    ),
    fc.array(odd, { maxLength: 4 }),
  )
  .map(([path, more]) => path + more.join(''))
const header = fc
  .oneof(
    {
      weight: 12,
      arbitrary: fc.tuple(
        fc.constantFrom(
          'Host',
          'Host',
          'Host',
          'Content-Length',
          'Transfer-Encoding',
          'Connection',
          'Upgrade',
          'Expect',
          'Accept',
          'Accept-Version',
          'X-Api-Version',
          'Content-Type',
          'Content-Encoding',
          'Authorization',
          'Range',
          'Cookie',
          'X-Forwarded-For',
          'Forwarded',
          'Date',
          'X-Request-Id',
        ),
        fc.oneof(
          odd,
          fc.constantFrom(
            'close',
            'keep-alive, Upgrade',
            'websocket',
            'h2c',
            '100-continue',
            'chunked',
            'gzip, chunked',
            '-1',
            '99999999999',
            'localhost:99999',
            '[::1',
            'text/plain',
            'bytes=0-',
          ),
        ),
      ),
    },
    { weight: 1, arbitrary: fc.tuple(odd, odd) },
  )
  .map(([name, value]) => `${name}: ${value}`)
const lines = fc
  .tuple(
    fc.constantFrom(
      'GET',
      'GET',
      'GET',
      'POST',
      'POST',
      'HEAD',
      'OPTIONS',
      'DELETE',
      'CONNECT',
      'TRACE',
      'get',
      '',
    ),
    target,
    fc.constantFrom('HTTP/1.1', 'HTTP/1.1', 'HTTP/1.1', 'HTTP/1.1', 'HTTP/1.0', 'HTTP/2.0', ''),
    fc.array(header, { maxLength: 2 }),
    fc.boolean(),
  )
  .map(
    ([method, path, version, more, withHost]) =>
      `${method} ${path} ${version}\r\n${withHost ? 'Host: localhost\r\n' : ''}${more.map((one) => `${one}\r\n`).join('')}\r\n`,
  )

test('whatever lines and headers come, they are answered or the connection is closed, and the door stands', async () => {
  await fc.assert(
    fc.asyncProperty(lines, async (said) => {
      const told = await raw(said)
      expect(faults).toEqual([])
      expect([said, told]).not.toEqual([said, 'hung'])
      expect(told).not.toMatch(/^HTTP\/1\.1 5|error|exception|node_modules/i)
    }),
    { seed: SEED, numRuns: Math.ceil(RUNS / 2), interruptAfterTimeLimit: 600_000 },
  )
  expect(
    await post(JSON.stringify({ ...envelope(0, 0, true), type: 'message', text: 'hjälp' })),
  ).toBe(200)
}, 900_000)
