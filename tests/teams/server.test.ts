import { IncomingMessage } from 'node:http'
import { connect, Socket } from 'node:net'
import { gzipSync } from 'node:zlib'
import { readBody } from '../../src/teams/body.ts'
import { MAX_BODY_BYTES } from '../../src/teams/messages.ts'
import { readActivity, readJson } from '../../src/teams/shape.ts'
import type { Json } from './connector.ts'
import { setup, type Setup } from './setup.ts'
import { inLong } from '../in-long.ts'

let door: Setup
beforeEach(async () => {
  door = await setup({
    routes: [
      { path: '/health', handle: async () => ({ status: 200, body: { status: 'ok' } }) },
      {
        path: '/minutes/:id',
        handle: async ({ params, query }) => ({
          status: 200,
          headers: { 'content-type': 'text/html; charset=utf-8' },
          body: `<p>${params['id']} ${query.get('lang')}</p>`,
        }),
      },
      { path: '/broken', handle: () => Promise.reject(new Error('secret path /srv/data')) },
    ],
  })
})
afterEach(() => door.close())

const bare = (status: number) => ({ status, body: '' })

/** After anything hostile, the next person is answered. */
const wellAfter = async (): Promise<void> => {
  const before = door.connector.posts.length
  expect(await door.post(door.activity({ id: 'after' }))).toMatchObject(bare(200))
  expect(door.connector.posts).toHaveLength(before + 1)
}

/** Raw bytes to the port; everything that comes back until the connection ends or is silent. */
const raw = (text: string | Buffer): Promise<string> =>
  new Promise((resolve) => {
    const chunks: Buffer[] = []
    const socket = connect(door.port, '127.0.0.1', () => socket.write(text))
    const end = (): void => {
      socket.destroy()
      resolve(Buffer.concat(chunks).toString())
    }
    socket.on('data', (chunk) => {
      chunks.push(chunk)
      if (Buffer.concat(chunks).includes('\r\n\r\n')) end()
    })
    socket.on('error', end)
    socket.on('close', end)
  })

test.each([
  ['gzip', 'not gzip at all'],
  ['gzip', gzipSync(JSON.stringify({ type: 'message' }))],
  ['deflate', 'x'],
  ['br', 'x'],
])('a body said to be %s is not unpacked', async (encoding, body) => {
  expect(await door.post(body, { 'content-encoding': encoding })).toMatchObject(bare(415))
  await wellAfter()
})

test('a body that is said to be too large is not read; one that turns out to be is cut off', async () => {
  const said = await raw(
    `POST /api/messages HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${MAX_BODY_BYTES + 1}\r\n\r\n`,
  )
  expect(said).toMatch(/^HTTP\/1\.1 413 [\s\S]*connection: close/i)
  const chunk = 'x'.repeat(65_536)
  const found = await raw(
    `POST /api/messages HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n${`10000\r\n${chunk}\r\n`.repeat(6)}`,
  )
  expect(found).toMatch(/^HTTP\/1\.1 413 /)
  await wellAfter()
})

test('a body of exactly the limit is read', async () => {
  const empty = JSON.stringify(door.activity({ text: '' }))
  expect(
    await door.post(
      JSON.stringify(door.activity({ text: 'x'.repeat(MAX_BODY_BYTES - empty.length) })),
    ),
  ).toMatchObject(bare(200))
  expect(
    await door.post(
      JSON.stringify(door.activity({ text: 'x'.repeat(MAX_BODY_BYTES - empty.length + 1) })),
    ),
  ).toMatchObject(bare(413))
})

test.each([
  '',
  '{',
  'null',
  '[]',
  '7',
  '"text"',
  '{}',
  '\u0000',
  '[['.repeat(50_000),
  '{"a":'.repeat(30_000),
])('what is no activity is refused: %.20j', async (body) => {
  expect(await door.post(body)).toMatchObject(bare(400))
})

test.each<[string, Json]>([
  ['type', { type: 5 }],
  ['no type', { type: undefined }],
  ['id', { id: {} }],
  ['no id', { id: undefined }],
  ['empty id', { id: '' }],
  ['channel', { channelId: ['msteams'] }],
  ['other channel', { channelId: 'webchat' }],
  ['no conversation', { conversation: undefined }],
  ['conversation id', { conversation: { id: 7 } }],
  ['conversation', { conversation: 'x' }],
  ['no sender', { from: undefined }],
  ['sender id', { from: { id: null } }],
  ['sender', { from: [] }],
  ['no recipient', { recipient: undefined }],
  ['recipient id', { recipient: { id: '' } }],
  ['no service URL', { serviceUrl: undefined }],
  ['service URL', { serviceUrl: {} }],
  ['text', { text: { a: 1 } }],
  ['entities', { entities: 'x' }],
  ['members', { membersAdded: {} }],
  ["members' ids", { membersAdded: [{ id: 4 }] }],
  ['channel data', { channelData: 'x' }],
  ['team', { channelData: { team: 'x' } }],
  ['an id too long', { id: 'x'.repeat(5000) }],
])('of the wrong shape: %s', async (_name, changes) => {
  expect(await door.post(door.activity(changes))).toMatchObject(bare(400))
  expect(door.connector.requests).toEqual([])
})

test('nulls count as absent, and strange entities as none', async () => {
  expect(
    await door.post(
      door.activity({
        text: 'hej',
        entities: [null, 7, { type: 'mention' }, { type: 'mention', mentioned: null }],
        membersAdded: null,
        locale: null,
        channelData: { team: null, tenant: { id: null } },
      }),
    ),
  ).toMatchObject(bare(200))
  expect(door.connector.posts).toHaveLength(1)
})

test('values that cannot be made into text are no fault', async () => {
  const odd = { toString: 1, valueOf: 1 }
  for (const name of [
    'composeExtension/query',
    'composeExtension/fetchTask',
    'composeExtension/submitAction',
    'adaptiveCard/action',
    'fileConsent/invoke',
    'task/fetch',
    'x',
  ]) {
    for (const value of [
      { commandId: odd },
      { action: odd },
      { action: { verb: odd, data: odd } },
      { context: odd, action: odd, uploadInfo: odd },
      odd,
      [odd],
    ]) {
      const { status } = await door.post(
        door.activity({ type: 'invoke', id: `odd-${name}-${JSON.stringify(value)}`, name, value }),
      )
      expect([name, status]).toEqual([name, status === 200 ? 200 : 501])
    }
  }
  expect(door.logged.filter(({ level }) => level === 'error')).toEqual([])
})

test('no key of a body reaches a prototype', async () => {
  const poison = '"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}'
  const body = JSON.stringify(door.activity({ value: 'HERE', channelData: 'THERE' }))
    .replace('"HERE"', `{${poison}}`)
    .replace('"THERE"', `{"team":{"id":"x",${poison}},${poison}}`)
  expect(await door.post(`{${poison},${body.slice(1)}`)).toMatchObject(bare(200))
  expect(({} as Json)['polluted']).toBeUndefined()
  const read = readActivity(readJson(`{${poison},${body.slice(1)}`), ['msteams'])!
  expect(Object.getPrototypeOf(read)).toBe(Object.prototype)
  expect(Object.hasOwn(read.value as object, '__proto__')).toBe(false)
})

test('ways and places that do not exist', async () => {
  for (const [method, path, status] of [
    ['GET', '/api/messages', 405],
    ['DELETE', '/health', 405],
    ['GET', '/nope', 404],
    ['GET', '/../etc/passwd', 404],
    ['GET', '/%E0%A4%A', 404],
    ['GET', '/minutes/%E0%A4%A', 404],
  ] as const) {
    const response = await fetch(`${door.url}${path}`, { method })
    expect([
      method,
      path,
      response.status === 400 ? 404 : response.status,
      await response.text(),
    ]).toEqual([method, path, status, ''])
  }
  expect(await raw('nonsense\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /)
  expect(
    await raw(
      'POST /api/messages HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n',
    ),
  ).toMatch(/^HTTP\/1\.1 400 /)
  await wellAfter()
})

test.each([
  'GET http://a:b/ HTTP/1.1\r\nHost: localhost',
  'GET http://a:99999999/ HTTP/1.1\r\nHost: localhost',
  'GET /health HTTP/1.1\r\nHost: a:b:c',
  'GET /health HTTP/1.1\r\nHost: x y',
  'GET /health HTTP/1.1\r\nHost: [::1',
  'GET /health HTTP/1.1\r\nHost: a:99999999',
  'GET /health HTTP/1.1\r\nHost: x/#',
  'GET /health HTTP/1.1\r\nHost: %',
  'GET //a:b/ HTTP/1.1\r\nHost: :',
  'OPTIONS * HTTP/1.1\r\nHost: localhost',
  'GET \\\\x HTTP/1.1\r\nHost: localhost',
  `GET /health HTTP/1.1\r\nHost: ${'x'.repeat(300)}`,
])('a line or a host that is no address does not end the process: %j', async (head) => {
  expect(await raw(`${head}\r\n\r\n`)).toMatch(/^HTTP\/1\.1 400 [\s\S]*\r\n\r\n$/)
  await wellAfter()
})

test.each(['localhost', 'klubban.example.se:443', '[::1]:3978', '10.0.0.1'])(
  'a host is: %s',
  async (host) => {
    expect(await raw(`GET /health HTTP/1.1\r\nHost: ${host}\r\n\r\n`)).toMatch(/^HTTP\/1\.1 200 /)
  },
)

test.each([
  'GET /health HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade',
  'GET /health HTTP/1.1\r\nHost: localhost\r\nUpgrade: h2c\r\nConnection: Upgrade',
  'CONNECT a:1 HTTP/1.1\r\nHost: localhost',
])('a connection to become something else is closed: %j', async (head) => {
  // Resolves when the connection ends, and not before.
  expect(await raw(`${head}\r\n\r\n`)).toBe('')
  await wellAfter()
})

test('someone who hangs up in the middle harms nobody', async () => {
  await new Promise<void>((resolve) => {
    const socket = connect(door.port, '127.0.0.1', () =>
      socket.write(
        'POST /api/messages HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"type":',
        () => socket.destroy(),
      ),
    )
    socket.on('close', () => resolve())
  })
  await wellAfter()
})

/** How long it takes until a connection is cut that says this, and then this once a second. */
const cutAfter = (opening: string, each = ''): Promise<number> =>
  new Promise((resolve) => {
    const began = performance.now()
    const socket = connect(door.port, '127.0.0.1', () => socket.write(opening))
    const more = setInterval(() => socket.writable && socket.write(each), 1000)
    socket.resume().on('error', () => undefined)
    socket.on('close', () => {
      clearInterval(more)
      resolve((performance.now() - began) / 1000)
    })
  })
const POST = 'POST /api/messages HTTP/1.1\r\nHost: localhost\r\n'

inLong(
  'connections that say nothing, half of their headers, or one header a second take nobody’s place for long',
  async () => {
    const all = [cutAfter(''), cutAfter(POST), cutAfter(POST, 'X-a: b\r\n')]
    for (const cut of all) expect(await cut).toBeLessThan(15)
    await wellAfter()
  },
  30_000,
)

test('someone who hangs up before their body is read is not waited for', async () => {
  const request = new IncomingMessage(new Socket())
  request.destroy()
  await new Promise(setImmediate)
  expect(await readBody(request, 10)).toBe('gone')
})

test('own pages are served, with their path, query and headers that allow nothing', async () => {
  expect(await (await fetch(`${door.url}/health`)).json()).toEqual({ status: 'ok' })
  const page = await fetch(`${door.url}/minutes/a%20b?lang=sv`)
  expect([page.status, await page.text(), page.headers.get('content-type')]).toEqual([
    200,
    '<p>a b sv</p>',
    'text/html; charset=utf-8',
  ])
  expect(page.headers.get('content-security-policy')).toBe(
    "default-src 'none'; frame-ancestors 'none'",
  )
  expect(page.headers.get('strict-transport-security')).toBe('max-age=31536000')
  expect([page.headers.get('x-content-type-options'), page.headers.get('server')]).toEqual([
    'nosniff',
    null,
  ])
})

test('a page that breaks says nothing of why', async () => {
  const response = await fetch(`${door.url}/broken`)
  expect([response.status, await response.text()]).toEqual([500, ''])
  expect(door.logged).toContainEqual(
    expect.objectContaining({ level: 'error', message: 'a request failed' }),
  )
})
