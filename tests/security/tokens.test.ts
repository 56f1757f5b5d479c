import { generateKeyPairSync, sign } from 'node:crypto'
import { request } from 'node:http'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { commands } from '../../src/acts/index.ts'
import { createBot } from '../../src/doors/hear.ts'
import { teamsGuard } from '../../src/teams/guard.ts'
import { createKeys, loadKeys } from '../../src/teams/keys.ts'
import { Remembered } from '../../src/teams/remembered.ts'
import { talk } from '../chat/talk.ts'
import type { Json } from '../teams/connector.ts'
import { APP, openKeys, setup, stranger, TENANT, type Keys, type Setup } from '../teams/setup.ts'
import { long } from '../long.ts'

/** The door of a registered bot, with the SDK's real validation of tokens behind it and keys made here. */
const app = { id: APP, tenantId: TENANT, type: 'SingleTenant', password: 'x' } as const
let keys: Keys
let door: Setup
const quiet = jest.spyOn(console, 'error').mockImplementation(() => undefined)
beforeAll(async () => {
  keys = await openKeys(() => door.connector.url)
  door = await setup({ app, allowedTenants: [TENANT], trust: keys.trust })
})
afterAll(async () => {
  await door.close()
  await keys.close()
  quiet.mockRestore()
})

let ids = 0
const knock = (authorization: string | undefined, changes: Json = {}) =>
  door.post(
    door.activity({ id: `k${(ids += 1)}`, ...changes }),
    authorization === undefined ? {} : { authorization },
  )
const now = (): number => Math.floor(Date.now() / 1000)
const base64 = (value: unknown): string =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url')
const ISSUER = 'https://api.botframework.com'
const claims = (more: Json = {}): Json => ({
  serviceurl: door.connector.url,
  iss: ISSUER,
  aud: APP,
  iat: now(),
  nbf: now() - 60,
  exp: now() + 3600,
  ...more,
})
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey
const entra = (more: Json): string =>
  keys.token({ tid: TENANT, ...more }, { key: keys.entra, header: { kid: 'e1' } })
const bearer = (token: string): string => `Bearer ${token}`

/** Name, header, and what is changed in the activity. Each is refused with the status and nothing else. */
type Refused = [
  name: string,
  header: () => string | undefined,
  status: number,
  changes?: () => Json,
]
const refused: readonly Refused[] = [
  // The header
  ['no header', () => undefined, 401],
  ['an empty header', () => '', 401],
  ['a scheme without a token', () => 'Bearer', 401],
  ['a scheme and a blank', () => 'Bearer ', 401],
  ['another scheme', () => `Basic ${keys.token()}`, 401],
  ['the scheme in small letters', () => `bearer ${keys.token()}`, 401],
  ['the scheme twice', () => `Bearer Bearer ${keys.token()}`, 401],
  ['two tokens', () => `Bearer ${keys.token()}, Bearer ${keys.token()}`, 401],
  ['something after the token', () => `Bearer ${keys.token()} x`, 401],
  ['two blanks', () => `Bearer  ${keys.token()}`, 401],
  ['no scheme', () => keys.token(), 401],
  // The form
  ['a word', () => bearer('x'), 401],
  ['three words', () => bearer('a.b.c'), 401],
  ['two parts', () => bearer(keys.token().split('.').slice(0, 2).join('.')), 401],
  ['four parts', () => bearer(`${keys.token()}.AA`), 401],
  ['an empty signature', () => bearer(`${keys.token().split('.').slice(0, 2).join('.')}.`), 401],
  ['an empty body', () => bearer(`${base64({ alg: 'RS256' })}..AA`), 401],
  [
    'a body that is no JSON',
    () => bearer(`${base64({ alg: 'RS256', kid: 'c1' })}.${base64('{')}.AA`),
    401,
  ],
  [
    'a body that is a list',
    () => bearer(`${base64({ alg: 'RS256', kid: 'c1' })}.${base64([])}.AA`),
    401,
  ],
  ['a head that is null', () => bearer(`${base64('null')}.${base64(claims())}.AA`), 401],
  [
    'a head of prototypes',
    () => bearer(`${base64('{"__proto__":{"alg":"RS256"}}')}.${base64(claims())}.AA`),
    401,
  ],
  ['more than any token', () => bearer(keys.token({ more: 'x'.repeat(9000) })), 401],
  // The algorithm and the key
  ['no algorithm', () => bearer(keys.token({}, { header: { alg: undefined } })), 401],
  [
    'the algorithm none',
    () => bearer(keys.token({}, { header: { alg: 'none' }, signature: 'AA' })),
    401,
  ],
  [
    'the algorithm None',
    () => bearer(keys.token({}, { header: { alg: 'None' }, signature: 'AA' })),
    401,
  ],
  [
    'a shared secret, which is the public key',
    () => bearer(keys.token({}, { header: { alg: 'HS256' } })),
    401,
  ],
  [
    'an elliptic curve',
    () => {
      const signed = `${base64({ alg: 'ES256', typ: 'JWT', kid: 'c1' })}.${base64(claims())}`
      return bearer(`${signed}.${sign('SHA256', Buffer.from(signed), ec).toString('base64url')}`)
    },
    401,
  ],
  [
    'PSS instead of what Teams uses',
    () => bearer(keys.token({}, { header: { alg: 'PS256' } })),
    401,
  ],
  ['a list of algorithms', () => bearer(keys.token({}, { header: { alg: ['RS256'] } })), 401],
  [
    'another hash than it says',
    () =>
      bearer(keys.token({}, { header: { alg: 'RS512' }, signature: keys.token().split('.')[2]! })),
    401,
  ],
  [
    'an extension that must be understood',
    () => bearer(keys.token({}, { header: { crit: ['b64'], b64: false } })),
    401,
  ],
  ['no key id', () => bearer(keys.token({}, { header: { kid: undefined } })), 401],
  ['an unknown key id', () => bearer(keys.token({}, { header: { kid: 'zz' } })), 401],
  [
    'a key id that is a path',
    () => bearer(keys.token({}, { header: { kid: '../../etc/passwd' } })),
    401,
  ],
  ['a key endorsed for nothing', () => bearer(keys.token({}, { header: { kid: 'c3' } })), 401],
  ['a key endorsed for no channel', () => bearer(keys.token({}, { header: { kid: 'c4' } })), 401],
  ['a key for another channel', () => bearer(keys.token({}, { header: { kid: 'c2' } })), 401],
  [
    'a key of its own',
    () =>
      bearer(
        keys.token(
          {},
          { key: stranger, header: { jwk: stranger.export({ format: 'jwk' }), kid: 'c1' } },
        ),
      ),
    401,
  ],
  [
    'an address of its own for keys',
    () =>
      bearer(
        keys.token(
          {},
          {
            key: stranger,
            header: { jku: 'https://evil.example/keys', x5u: 'https://evil.example/cert' },
          },
        ),
      ),
    401,
  ],
  ['a stranger’s signature', () => bearer(keys.token({}, { key: stranger })), 401],
  ['a broken signature', () => bearer(keys.token({}, { signature: 'AAAA' })), 401],
  [
    'the signature of another token',
    () =>
      bearer(
        [...keys.token().split('.').slice(0, 2), keys.token({ more: 1 }).split('.')[2]].join('.'),
      ),
    401,
  ],
  [
    'a body changed after signing',
    () => bearer(keys.token().replace(/\.[^.]+\./, `.${base64(claims({ more: 1 }))}.`)),
    401,
  ],
  // The claims
  ['no issuer', () => bearer(keys.token({ iss: undefined })), 401],
  [
    'another issuer',
    () =>
      bearer(keys.token({ iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/' })),
    401,
  ],
  [
    'an issuer that begins as the right one',
    () => bearer(keys.token({ iss: `${ISSUER}.evil.example` })),
    401,
  ],
  ['the issuer with a slash', () => bearer(keys.token({ iss: `${ISSUER}/` })), 401],
  ['a list of issuers', () => bearer(keys.token({ iss: [ISSUER] })), 401],
  ['no audience', () => bearer(keys.token({ aud: undefined })), 401],
  ['another bot', () => bearer(keys.token({ aud: '99999999-2222-3333-4444-555555555555' })), 401],
  ['the audience of outgoing tokens', () => bearer(keys.token({ aud: ISSUER })), 401],
  ['several bots', () => bearer(keys.token({ aud: [APP] })), 401],
  ['never expires', () => bearer(keys.token({ exp: undefined })), 401],
  ['expires in words', () => bearer(keys.token({ exp: 'never' })), 401],
  ['has expired', () => bearer(keys.token({ exp: now() - 600 })), 401],
  ['is valid from a time in words', () => bearer(keys.token({ nbf: 'always' })), 401],
  ['is not valid yet', () => bearer(keys.token({ nbf: now() + 3600 })), 401],
  ['no service URL', () => bearer(keys.token({ serviceurl: undefined })), 401],
  ['an empty service URL', () => bearer(keys.token({ serviceurl: '' })), 401],
  [
    'a service URL of another case',
    () => bearer(keys.token({ serviceurl: door.connector.url.replace('http', 'HTTP') })),
    401,
  ],
  [
    'another service URL',
    () => bearer(keys.token({ serviceurl: 'https://smba.trafficmanager.net/teams/' })),
    401,
  ],
  [
    'a service URL without its slash',
    () => bearer(keys.token({ serviceurl: door.connector.url.replace(/\/$/, '') })),
    401,
  ],
  // Signed by Entra, for any tenant: the SDK would believe these
  [
    'the bot’s own outgoing token',
    () =>
      bearer(
        entra({ iss: `https://sts.windows.net/${TENANT}/`, ver: '1.0', appid: APP, aud: ISSUER }),
      ),
    401,
  ],
  [
    'a user’s token for the app',
    () =>
      bearer(
        entra({ iss: `https://login.microsoftonline.com/${TENANT}/v2.0`, ver: '2.0', azp: APP }),
      ),
    401,
  ],
  [
    'a skill’s token',
    () =>
      bearer(
        entra({
          iss: `https://login.microsoftonline.com/${TENANT}/v2.0`,
          ver: '2.0',
          azp: '99999999-2222-3333-4444-555555555555',
          aud: APP,
        }),
      ),
    401,
  ],
  [
    'the emulator’s old token',
    () =>
      bearer(
        entra({
          iss: 'https://sts.windows.net/f8cdef31-a31e-4b4a-93e4-5f571e91255a/',
          tid: 'f8cdef31-a31e-4b4a-93e4-5f571e91255a',
          ver: '1.0',
          appid: APP,
          aud: undefined,
        }),
      ),
    401,
  ],
  [
    'Entra’s key under Teams’ issuer',
    () => bearer(keys.token({}, { key: keys.entra, header: { kid: 'e1' } })),
    401,
  ],
  // A good token for a bad activity
  [
    'a good token for a stranger’s service URL',
    () => bearer(keys.token()),
    401,
    () => ({ serviceUrl: 'https://evil.example/' }),
  ],
  [
    'a good token for an address that is not Teams’, sent from there',
    () => bearer(keys.token({ serviceurl: 'https://evil.example/' })),
    401,
    () => ({ serviceUrl: 'https://evil.example/' }),
  ],
  [
    'a good token and no service URL',
    () => bearer(keys.token()),
    400,
    () => ({ serviceUrl: undefined }),
  ],
  [
    'a good token from the ASE channel',
    () => bearer(keys.token()),
    400,
    () => ({ channelId: 'AseChannel' }),
  ],
  [
    'a good token from the emulator',
    () => bearer(keys.token()),
    400,
    () => ({ channelId: 'emulator' }),
  ],
  [
    'a good token without a channel',
    () => bearer(keys.token()),
    400,
    () => ({ channelId: undefined }),
  ],
  [
    'a good token from another tenant',
    () => bearer(keys.token()),
    403,
    () => ({
      conversation: { id: 'x', tenantId: '99999999-bbbb-cccc-dddd-eeeeeeeeeeee' },
      channelData: undefined,
    }),
  ],
  [
    'a good token from no tenant',
    () => bearer(keys.token()),
    403,
    () => ({ conversation: { id: 'x' }, channelData: undefined }),
  ],
  [
    'a good token with two tenants that differ',
    () => bearer(keys.token()),
    403,
    () => ({ conversation: { id: 'x', tenantId: 'other' } }),
  ],
  [
    'a good token with a second tenant behind ours',
    () => bearer(keys.token()),
    403,
    () => ({ channelData: { tenant: { id: 'other' } } }),
  ],
]

test('there are as many kinds as were asked for, each with its name', () => {
  expect(refused.length).toBeGreaterThanOrEqual(40)
  expect(new Set(refused.map(([name]) => name)).size).toBe(refused.length)
})

test.each(refused.map((one) => ({ name: one[0], one })))(
  'refused: $name',
  async ({ one: [, header, status, changes] }) => {
    const before = door.connector.requests.length
    const answer = await knock(header(), changes?.())
    expect([answer.status, answer.body]).toEqual([status, ''])
    expect(answer.headers.get('server')).toBeFalsy()
    expect(door.connector.requests.length).toBe(before)
  },
)

test('passes: Teams’ token, in each of its algorithms', async () => {
  for (const alg of ['RS256', 'RS384', 'RS512'])
    expect([alg, (await knock(bearer(keys.token({}, { header: { alg } })))).status]).toEqual([
      alg,
      200,
    ])
  // The same token for the next activities, as Teams sends it.
  const token = keys.token()
  for (let one = 0; one < 5; one += 1) expect((await knock(bearer(token))).status).toBe(200)
})

const silent = { debug() {}, info() {}, warn() {}, error() {} }

describe('junk', () => {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const heap = (): number => {
    collect()
    return process.memoryUsage().heapUsed / 1024 / 1024
  }
  const junk = (one: number): string => {
    const tid = `${String(one).padStart(8, '0')}-0000-0000-0000-000000000000`
    return [
      `Bearer ${base64({ alg: 'RS256', kid: `k${one}` })}.${base64({ iss: `https://sts.windows.net/${tid}/`, tid, ver: '1.0', appid: APP })}.${base64(`s${one}`)}`,
      `Bearer ${base64({ alg: 'HS256' })}.${base64({ iss: ISSUER, one })}.AA`,
      `Bearer ${'x'.repeat(one % 9000)}`,
      `${one}`,
    ][one % 4]!
  }

  const many = long ? 100_000 : 10_000

  test(`${many} tokens, from nonsense to right but for the signature, leave nothing behind in the memory, and the bot answers`, async () => {
    const remembered = new Remembered()
    const guard = teamsGuard({
      authentication: {
        caller: () => {
          throw new Error('somebody was let in')
        },
      },
      appId: APP,
      hosts: () => true,
      tenants: [TENANT],
      now: () => new Date(),
      remembered,
      keys: createKeys({
        now: () => new Date(),
        log: silent,
        load: () => loadKeys(keys.trust.addresses!['ToBotFromChannelOpenIdMetadataUrl']!, false),
      }),
      log: silent,
    })
    const nearly = (one: number): string =>
      bearer(
        keys.token(
          { jti: one, tid: `tenant-${one}`, ver: '1.0' },
          { signature: base64(`s${one}`), header: { kid: one % 3 === 0 ? `k${one}` : 'c1' } },
        ),
      )
    const knocks = async (from: number, to: number): Promise<void> => {
      for (let one = from; one < to; one += 1) {
        const answered = await guard.identify({
          authorization: one % 5 === 0 ? nearly(one) : junk(one),
        })
        if (answered !== 401) throw new Error(`${one} was answered ${JSON.stringify(answered)}`)
      }
    }
    await knocks(0, 5000)
    const before = heap()
    const asked = keys.asked.length
    await knocks(5000, 5000 + many)
    expect(heap() - before).toBeLessThan(8)
    expect([remembered.size, keys.asked.length - asked]).toEqual([0, 0])
    expect((await knock(bearer(keys.token()))).status).toBe(200)
  }, 60_000)

  test('at the door, by thousands, they are refused before their bodies are read, and nobody asks for keys', async () => {
    for (let one = 0; one < 200; one += 1) await knock(junk(one))
    const before = heap()
    const asked = keys.asked.length
    for (let round = 0; round < (long ? 20 : 4); round += 1) {
      const answers = await Promise.all(
        Array.from({ length: 100 }, (_, one) => knock(junk(round * 100 + one))),
      )
      expect(answers.every(({ status, body }) => status === 401 && body === '')).toBe(true)
    }
    expect(keys.asked.length).toBe(asked)
    expect(heap() - before).toBeLessThan(16)
    const { ToBotFromBotOrEmulatorTokenValidationParameters: parameters } = jest.requireActual<{
      ToBotFromBotOrEmulatorTokenValidationParameters: { issuer: string[] }
    }>('botframework-connector/lib/auth/tokenValidationParameters')
    expect(parameters.issuer.length).toBeLessThan(20)
    expect((await knock(bearer(keys.token()))).status).toBe(200)
  }, 60_000)

  test('tokens that look right but are not signed leave nothing either, and are asked about once at most', async () => {
    const forged = (one: number): string =>
      bearer(
        keys.token(
          { jti: one },
          { signature: base64(`s${one}`), header: { kid: one % 2 === 0 ? 'c1' : `k${one}` } },
        ),
      )
    for (let one = 0; one < 50; one += 1) await knock(forged(one))
    const before = heap()
    const asked = keys.asked.length
    for (let one = 50; one < (long ? 1050 : 250); one += 1)
      expect((await knock(forged(one))).status).toBe(401)
    expect(keys.asked.length - asked).toBeLessThanOrEqual(2)
    expect(heap() - before).toBeLessThan(16)
  }, 60_000)

  test('tokens that look right and name a tenant, a skill or a version wake nothing in the SDK, and fill no log', async () => {
    const issuers = jest.requireActual<{
      ToBotFromBotOrEmulatorTokenValidationParameters: { issuer: string[] }
    }>('botframework-connector/lib/auth/tokenValidationParameters')
      .ToBotFromBotOrEmulatorTokenValidationParameters.issuer.length
    quiet.mockClear()
    const logged = door.logged.length
    const more: readonly Json[] = [
      { tid: 't' },
      { ver: '1.0', appid: 'AnonymousSkill' },
      { ver: '2.0', azp: APP, aud: '99999999-2222-3333-4444-555555555555' },
      { ver: '1.0', appid: '88888888-2222-3333-4444-555555555555' },
    ]
    for (let one = 0; one < 40; one += 1)
      expect(
        (
          await knock(
            bearer(
              keys.token(
                { ...more[one % 4], ...(one % 4 === 0 ? { tid: `tenant-${one}` } : {}) },
                { signature: 'AAAA' },
              ),
            ),
          )
        ).status,
      ).toBe(401)
    const { ToBotFromBotOrEmulatorTokenValidationParameters: parameters } = jest.requireActual<{
      ToBotFromBotOrEmulatorTokenValidationParameters: { issuer: string[] }
    }>('botframework-connector/lib/auth/tokenValidationParameters')
    expect(parameters.issuer.length).toBe(issuers)
    expect(quiet).not.toHaveBeenCalled()
    expect(door.logged.length).toBe(logged)
  })
})

test('senders who never finish hold up nobody', async () => {
  const slow = Array.from({ length: 100 }, () => {
    const call = request(`${door.url}/api/messages`, {
      method: 'POST',
      agent: false,
      headers: {
        'content-type': 'application/json',
        authorization: bearer(keys.token()),
        'content-length': '1000',
      },
    })
    call.on('error', () => undefined)
    call.write('{"type":')
    return call
  })
  expect((await knock(bearer(keys.token()))).status).toBe(200)
  for (const call of slow) call.destroy()
  expect((await knock(bearer(keys.token()))).status).toBe(200)
})

test('the same activity delivered again, with the same or another token, is answered once', async () => {
  const t = await talk(['Anna Berg'])
  const replayed = await setup({
    app,
    allowedTenants: [TENANT],
    trust: keys.trust,
    bot: createBot({ ...t.world }, commands),
  })
  const again = await openKeys(() => replayed.connector.url)
  const other = await setup({
    app,
    allowedTenants: [TENANT],
    trust: again.trust,
    bot: createBot({ ...t.world }, commands),
  })
  const activity = { ...other.activity({ id: 'same', text: 'hjälp' }) }
  for (let one = 0; one < 3; one += 1) {
    const token = again.token({ serviceurl: other.connector.url, one })
    expect((await other.post(activity, { authorization: bearer(token) })).status).toBe(200)
  }
  await other.idle()
  expect(other.connector.posts).toHaveLength(1)
  await Promise.all([replayed.close(), other.close()])
  await again.close()
  await t.end()
})
