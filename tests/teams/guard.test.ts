import { generateKeyPairSync } from 'node:crypto'
import { teamsGuard, type GuardParts } from '../../src/teams/guard.ts'
import { loopbackHosts, teamsHosts } from '../../src/teams/hosts.ts'
import { Remembered } from '../../src/teams/remembered.ts'
import { readActivity } from '../../src/teams/shape.ts'
import { claimed } from '../../src/teams/token.ts'
import { APP, openKeys, setup, stranger, TENANT, type Keys, type Setup } from './setup.ts'

const app = { id: APP, tenantId: TENANT, type: 'SingleTenant', password: 'x' } as const
let keys: Keys
let door: Setup

// The SDK writes what it refuses to the console.
const quiet = jest.spyOn(console, 'error').mockImplementation(() => undefined)
afterAll(() => quiet.mockRestore())
beforeEach(async () => {
  keys = await openKeys(() => door.connector.url)
  door = await setup({ app, allowedTenants: [TENANT], trust: keys.trust })
})
afterEach(async () => {
  await door.close()
  await keys.close()
})

const knock = (token: string, changes = {}) =>
  door.post(door.activity(changes), { authorization: `Bearer ${token}` })
const entraSigned = () => ({ key: keys.entra, header: { kid: 'e1' } })
const bare = (status: number) => ({ status, body: '' })

test("Teams' own token is let in, and the answer goes out with the bot's", async () => {
  expect(await knock(keys.token())).toMatchObject(bare(200))
  expect(door.connector.posts.map((post) => post.activity['text'])).toEqual(['du sa: hej'])
  expect(door.connector.requests[0]!.authorization).toMatch(/^Bearer \w{64}$/)
})

describe('refused, with nothing said and nothing heard', () => {
  afterEach(() => expect(door.connector.requests).toEqual([]))

  test('no header, or one that is no token', async () => {
    expect(await door.post(door.activity())).toMatchObject(bare(401))
    for (const authorization of [
      '',
      'Bearer',
      'Bearer x',
      'Bearer a.b.c',
      `Basic ${keys.token()}`,
      `Bearer ${keys.token()} more`,
      `bearer ${keys.token()}`,
    ]) {
      expect(await door.post(door.activity(), { authorization })).toMatchObject(bare(401))
    }
  })

  test.each<[string, () => string]>([
    ['signed by a stranger', () => keys.token({}, { key: stranger })],
    ['with a broken signature', () => keys.token({}, { signature: 'AAAA' })],
    ['of another algorithm', () => keys.token({}, { header: { alg: 'HS256' } })],
    ['without one', () => keys.token({}, { header: { alg: 'none' }, signature: 'AA' })],
    ['with an unknown key', () => keys.token({}, { header: { kid: 'zz' } })],
    ['with a key endorsed for nothing', () => keys.token({}, { header: { kid: 'c3' } })],
    ['with a key for another channel', () => keys.token({}, { header: { kid: 'c2' } })],
    ['for another bot', () => keys.token({ aud: '99999999-2222-3333-4444-555555555555' })],
    [
      'from another issuer',
      () => keys.token({ iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/' }),
    ],
    // The three that the SDK believes: signed by Entra for any tenant at all, with no look at the service URL.
    [
      "that is a bot's own, going out",
      () =>
        keys.token(
          {
            iss: `https://sts.windows.net/${TENANT}/`,
            tid: TENANT,
            ver: '1.0',
            appid: APP,
            aud: 'https://api.botframework.com',
          },
          entraSigned(),
        ),
    ],
    [
      'that a user has for the app',
      () =>
        keys.token(
          {
            iss: `https://login.microsoftonline.com/${TENANT}/v2.0`,
            tid: TENANT,
            ver: '2.0',
            azp: APP,
          },
          entraSigned(),
        ),
    ],
    [
      'of Entra for nobody',
      () =>
        keys.token(
          {
            iss: 'https://sts.windows.net/f8cdef31-a31e-4b4a-93e4-5f571e91255a/',
            tid: 'f8cdef31-a31e-4b4a-93e4-5f571e91255a',
            ver: '1.0',
            appid: APP,
            aud: undefined,
          },
          entraSigned(),
        ),
    ],
    ['that has expired', () => keys.token({ exp: Math.floor(Date.now() / 1000) - 600 })],
    ['that never expires', () => keys.token({ exp: undefined })],
    ['that is not valid yet', () => keys.token({ nbf: Math.floor(Date.now() / 1000) + 3600 })],
    ['without a service URL', () => keys.token({ serviceurl: undefined })],
    [
      'for another service URL',
      () => keys.token({ serviceurl: 'https://smba.trafficmanager.net/teams/' }),
    ],
    [
      'for the service URL without its slash',
      () => keys.token({ serviceurl: door.connector.url.replace(/\/$/, '') }),
    ],
    ['larger than any token', () => keys.token({ more: 'x'.repeat(9000) })],
  ])('a token %s', async (_name, token) => {
    expect(await knock(token())).toMatchObject(bare(401))
  })

  test("a service URL that is not Teams', also with a token for it", async () => {
    const serviceUrl = 'https://evil.example/'
    expect(await knock(keys.token({ serviceurl: serviceUrl }), { serviceUrl })).toMatchObject(
      bare(401),
    )
  })

  test('an activity without service URL, or of another channel', async () => {
    expect(await knock(keys.token(), { serviceUrl: undefined })).toMatchObject(bare(400))
    for (const channelId of ['emulator', '', 'AseChannel', 'webchat', undefined])
      expect(await knock(keys.token(), { channelId })).toMatchObject(bare(400))
  })

  test('another tenant: 403, told only to whom the token is proven', async () => {
    const other = {
      conversation: { id: 'x', tenantId: 'other' },
      channelData: { tenant: { id: TENANT } },
    }
    expect(await knock(keys.token(), other)).toMatchObject(bare(403))
    expect(await knock(keys.token({}, { key: stranger }), other)).toMatchObject(bare(401))
    expect(
      await knock(keys.token(), { conversation: { id: 'x' }, channelData: undefined }),
    ).toMatchObject(bare(403))
    expect(door.logged).toContainEqual({
      level: 'warn',
      values: { tenants: ['other', TENANT] },
      message: 'a tenant that is not allowed was refused',
    })
  })

  test('everyone, while the keys cannot be had: Teams should know, and nobody is let in', async () => {
    keys.down = true
    expect(await knock(keys.token())).toMatchObject(bare(503))
    expect(door.logged.map((line) => line.message)).toEqual([
      'the signing keys of Teams could not be fetched',
    ])
  })
})

test('a token is looked at before the body is read', async () => {
  expect(await door.post('{ not json')).toMatchObject(bare(401))
})

test('a strange token asks nobody for keys', async () => {
  await knock(keys.token({ iss: 'https://evil.example/' }))
  await knock(keys.token({ serviceurl: 'https://evil.example/' }), {
    serviceUrl: 'https://evil.example/',
  })
  expect(keys.asked).toEqual([])
})

test('junk tokens leave no issuers behind in the SDK', async () => {
  for (let one = 0; one < 20; one += 1)
    await knock(
      keys.token({ iss: `https://sts.windows.net/${one}/`, tid: `tenant-${one}`, ver: '1.0' }),
    )
  const { ToBotFromBotOrEmulatorTokenValidationParameters: parameters } = jest.requireActual<{
    ToBotFromBotOrEmulatorTokenValidationParameters: { issuer: string[] }
  }>('botframework-connector/lib/auth/tokenValidationParameters')
  expect(parameters.issuer.filter((issuer) => issuer.includes('tenant-'))).toEqual([])
})

test('a verified token is remembered until it expires, exactly as it was', async () => {
  const seconds = 1_770_000_000
  let nowMs = (seconds - 100) * 1000
  let asked = 0
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const parts: GuardParts = {
    authentication: {
      caller: (id) => ({ id }) as unknown as ReturnType<GuardParts['authentication']['caller']>,
    },
    appId: APP,
    hosts: () => true,
    tenants: [TENANT],
    keys: {
      find: () => Promise.resolve({ key: publicKey, channels: ['msteams'], asked: (asked += 1) }),
    },
    now: () => new Date(nowMs),
    log: { debug() {}, info() {}, warn() {}, error() {} },
  }
  const guard = teamsGuard(parts)
  const identify = (claims: object) =>
    guard.identify({
      authorization: `Bearer ${keys.token({ nbf: seconds - 3600, exp: seconds, ...claims }, { key: privateKey })}`,
    })
  const known = await identify({})
  expect([known, await identify({})]).toEqual([
    { caller: { id: APP }, serviceUrl: door.connector.url },
    known,
  ])
  expect(asked).toBe(1)
  expect(await identify({ more: 1 })).toEqual(known)
  expect(asked).toBe(2)
  nowMs = seconds * 1000
  expect(await identify({})).toEqual(known)
  expect(asked).toBe(3)
  // Clocks differ by five minutes at most.
  nowMs = (seconds + 299) * 1000
  expect(await identify({})).toEqual(known)
  nowMs = (seconds + 300) * 1000
  expect(await identify({})).toBe(401)
  nowMs = (seconds - 3600 - 301) * 1000
  expect(await identify({})).toBe(401)
})

test('whoever is known may speak for their own service URL and tenant alone', () => {
  const guard = teamsGuard({
    authentication: {
      caller: () => {
        throw new Error('not needed')
      },
    },
    keys: { find: () => Promise.resolve(undefined) },
    appId: APP,
    hosts: () => true,
    tenants: [TENANT],
    now: () => new Date(),
    log: { debug() {}, info() {}, warn() {}, error() {} },
  })
  const known = { caller: {} as never, serviceUrl: door.connector.url }
  const admit = (changes = {}) =>
    guard.admit(known, readActivity(door.activity(changes), ['msteams'])!)
  expect(admit()).toBeUndefined()
  expect(admit({ serviceUrl: 'https://smba.trafficmanager.net/teams/' })).toBe(401)
  expect(admit({ conversation: { id: 'x', tenantId: 'other' } })).toBe(403)
  expect(admit({ channelData: { tenant: { id: 'other' } } })).toBe(403)
  expect(admit({ conversation: { id: 'x' } })).toBeUndefined()
  expect(
    admit({ conversation: { id: 'x', tenantId: TENANT.toUpperCase() }, channelData: undefined }),
  ).toBeUndefined()
})

test('a token like a remembered one, with another signature, is not it', async () => {
  const token = keys.token()
  expect(await knock(token)).toMatchObject(bare(200))
  expect(
    await knock(`${token.slice(0, -6)}${token.endsWith('AAAAAA') ? 'BBBBBB' : 'AAAAAA'}`, {
      id: '2',
    }),
  ).toMatchObject(bare(401))
})

test('what is remembered ends, and there is an end to how much', () => {
  const remembered = new Remembered(2)
  const caller = {} as Parameters<Remembered['keep']>[1]
  remembered.keep('a', caller, 1000)
  expect(remembered.find('a', 999)).toBe(caller)
  expect(remembered.find('a', 1000)).toBeUndefined()
  expect(remembered.size).toBe(0)
  for (const key of ['b', 'c', 'd']) remembered.keep(key, caller, 1000)
  expect([remembered.size, remembered.find('b', 0)]).toEqual([2, undefined])
})

test('a look at a token believes nothing and breaks on nothing', () => {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')
  for (const [head, body] of [
    [null, null],
    [[], {}],
    [{ alg: ['RS256'] }, { iss: 'https://api.botframework.com', exp: 1, serviceurl: 'x' }],
    [{ alg: 'RS256' }, { iss: 'https://api.botframework.com', exp: '1', serviceurl: 'x' }],
    ['x', 7],
  ]) {
    expect(claimed(`Bearer ${part(head)}.${part(body)}.AA`)).toBeUndefined()
  }
  const whole = { iss: 'https://api.botframework.com', aud: APP, exp: 1, serviceurl: 'x' }
  expect(claimed(`Bearer ${part({ alg: 'RS256', kid: 'c1' })}.${part(whole)}.AA`)).toMatchObject({
    keyId: 'c1',
    serviceUrl: 'x',
    audience: APP,
    notBeforeMs: 0,
    expiresAtMs: 1000,
    hash: 'sha256',
    signature: 'AA',
  })
  // An extension that must be understood, and is not.
  expect(
    claimed(
      `Bearer ${part({ alg: 'RS256', kid: 'c1', crit: ['b64'], b64: false })}.${part(whole)}.AA`,
    ),
  ).toBeUndefined()
  for (const alg of ['toString', '__proto__', 'rs256', 'RS256 '])
    expect(claimed(`Bearer ${part({ alg, kid: 'c1' })}.${part(whole)}.AA`)).toBeUndefined()
})

test.each([
  ['https://smba.trafficmanager.net/emea/', true],
  ['https://smba.infra.gcc.teams.microsoft.com/teams', true],
  ['https://smba.infra.gov.teams.microsoft.us/teams', true],
  ['https://europe.botframework.com/', true],
  ['http://smba.trafficmanager.net/emea/', false],
  ['https://smba.trafficmanager.net.evil.example/', false],
  ['https://evilsmba.trafficmanager.net/', false],
  ['https://trafficmanager.net/', false],
  ['https://smba.trafficmanager.net:8443/', false],
  ['https://smba.trafficmanager.net@evil.example/', false],
  ['https://x:y@smba.trafficmanager.net/', false],
  ['https://smba.trafficmanager.net/?a=b', false],
  ['https://evil.example/#smba.trafficmanager.net', false],
  ['https://klubban.blob.core.windows.net/', false],
  ['//smba.trafficmanager.net', false],
  ['', false],
])('Teams lives at %s: %s', (url, lives) => {
  expect(teamsHosts(url)).toBe(lives)
})

test.each([
  ['http://localhost:56150/_connector', true],
  ['http://127.0.0.1/', true],
  ['http://[::1]:3/', true],
  ['http://127.0.0.1.evil.example/', false],
  ['http://localhost.evil.example', false],
  ['http://10.0.0.1/', false],
  ['ftp://localhost/', false],
])('this machine is %s: %s', (url, is) => {
  expect(loopbackHosts(url)).toBe(is)
})

describe('local mode', () => {
  let local: Setup
  beforeEach(async () => {
    local = await setup()
  })
  afterEach(() => local.close())

  test("takes the emulator's channel too, and no service URL outside this machine", async () => {
    expect(await local.post(local.activity({ channelId: 'emulator' }))).toMatchObject(bare(200))
    expect(await local.post(local.activity({ channelId: 'webchat' }))).toMatchObject(bare(400))
    expect(
      await local.post(local.activity({ serviceUrl: 'https://smba.trafficmanager.net/teams/' })),
    ).toMatchObject(bare(403))
    expect(local.connector.posts).toHaveLength(1)
  })

  test('takes nothing that a proxy passed on: then somebody elsewhere speaks', async () => {
    for (const header of [
      'x-forwarded-for',
      'forwarded',
      'via',
      'x-real-ip',
      'x-forwarded-host',
      'x-forwarded-proto',
      'x-original-host',
      'cf-connecting-ip',
      'true-client-ip',
      'x-client-ip',
      'x-arr-log-id',
      'fly-client-ip',
    ])
      expect([
        header,
        await local.post(local.activity(), { [header]: '203.0.113.7' }),
      ]).toMatchObject([header, bare(403)])
    expect(local.connector.requests).toEqual([])
  })

  test('takes nothing of another page in a browser here, nor by the old HTTP of a proxy that adds nothing', async () => {
    const foreign: readonly Record<string, string>[] = [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: 'http://localhost:1' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ]
    for (const headers of foreign)
      expect([headers, await local.post(local.activity(), headers)]).toMatchObject([
        headers,
        bare(403),
      ])
    expect(
      await local.post(local.activity(), { origin: local.url, 'sec-fetch-site': 'same-origin' }),
    ).toMatchObject(bare(200))
    const { connect } = await import('node:net')
    const body = JSON.stringify(local.activity())
    const { hostname, port, host } = new URL(local.url)
    const said = await new Promise<string>((resolve) => {
      const socket = connect(Number(port), hostname, () =>
        socket.write(
          `POST /api/messages HTTP/1.0\r\nhost: ${host}\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
        ),
      )
      socket.once('data', (data) => resolve(String(data).split('\r\n')[0] ?? ''))
    })
    expect(said).toContain('403')
  })

  test('sends no token', async () => {
    await local.post(local.activity())
    expect(local.connector.requests[0]).not.toHaveProperty('authorization')
  })

  test('is not spoken to by a web page: neither by its own name for this machine nor without JSON', async () => {
    const { request } = await import('node:http')
    const status = await new Promise((resolve) =>
      request(
        `${local.url}/api/messages`,
        { method: 'POST', headers: { host: 'evil.example', 'content-type': 'application/json' } },
        (response) => resolve(response.statusCode),
      ).end('{}'),
    )
    expect(status).toBe(403)
    expect(
      await local.post(JSON.stringify(local.activity()), { 'content-type': 'text/plain' }),
    ).toMatchObject(bare(415))
  })
})
