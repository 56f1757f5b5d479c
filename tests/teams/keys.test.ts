import { generateKeyPairSync } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createKeys, loadKeys, readKeys, type KeySet } from '../../src/teams/keys.ts'

const HOUR = 3_600_000
const jwk = (bits = 2048): Record<string, unknown> =>
  generateKeyPairSync('rsa', { modulusLength: bits }).publicKey.export({ format: 'jwk' })
const made = (...ids: string[]): KeySet => readKeys({ keys: ids.map((kid) => ({ ...jwk(), kid })) })

interface Place {
  published: KeySet | Error
  looked: number
  nowMs: number
  readonly logged: string[]
}
function place(published: KeySet | Error) {
  const at: Place = { published, looked: 0, nowMs: 1_770_000_000_000, logged: [] }
  const keys = createKeys({
    now: () => new Date(at.nowMs),
    log: {
      debug() {},
      info() {},
      warn() {},
      error: (_values, message) => void at.logged.push(message),
    },
    load: async () => {
      at.looked += 1
      await Promise.resolve()
      if (at.published instanceof Error) throw at.published
      return at.published
    },
  })
  return { at, keys }
}

describe('the keys of Teams', () => {
  test('are fetched once for all who ask at the same time, and again after a day', async () => {
    const { at, keys } = place(made('a'))
    const found = await Promise.all(Array.from({ length: 50 }, () => keys.find('a')))
    expect(found.every((one) => one !== undefined && one !== 'unavailable')).toBe(true)
    at.nowMs += 23 * HOUR
    await keys.find('a')
    expect(at.looked).toBe(1)
    at.nowMs += HOUR
    await keys.find('a')
    expect(at.looked).toBe(2)
  })

  test('that nobody has heard of are looked for once an hour at most, whoever names them', async () => {
    const { at, keys } = place(made('a'))
    for (let one = 0; one < 1000; one += 1) {
      at.nowMs += 3000
      expect(await keys.find(`x${one}`)).toBeUndefined()
    }
    expect(at.looked).toBe(1)
    at.published = made('a', 'b')
    at.nowMs += HOUR
    expect(await keys.find('b')).toBeDefined()
    for (let one = 0; one < 1000; one += 1) {
      at.nowMs += 3000
      await keys.find(`y${one}`)
    }
    expect(at.looked).toBe(2)
  })

  test('that are gone when they are next published are gone', async () => {
    const { at, keys } = place(made('a'))
    await keys.find('a')
    at.published = made('b')
    at.nowMs += 25 * HOUR
    await keys.find('a')
    expect(await keys.find('b')).toBeDefined()
    expect(await keys.find('a')).toBeUndefined()
  })

  test('cannot be had: everybody is told so, and it is tried again every ten seconds', async () => {
    const { at, keys } = place(new Error('no network'))
    for (let one = 0; one < 100; one += 1) expect(await keys.find(`a${one}`)).toBe('unavailable')
    expect([at.looked, at.logged]).toEqual([1, ['the signing keys of Teams could not be fetched']])
    at.nowMs += 10_000
    at.published = made('a')
    expect(await keys.find('a')).toMatchObject({ channels: [] })
  })

  test('go on for three days while new ones cannot be had', async () => {
    const { at, keys } = place(made('a'))
    await keys.find('a')
    at.published = new Error('no network')
    at.nowMs += 71 * HOUR
    expect(await keys.find('a')).toMatchObject({ channels: [] })
    at.nowMs += HOUR
    expect(await keys.find('a')).toBe('unavailable')
  })

  test('hold up nobody who has a known one while newer ones are fetched', async () => {
    const published = made('a')
    let open = (): void => undefined
    let looked = 0
    let nowMs = 0
    const keys = createKeys({
      now: () => new Date(nowMs),
      log: { debug() {}, info() {}, warn() {}, error() {} },
      load: () =>
        (looked += 1) === 1
          ? Promise.resolve(published)
          : new Promise((resolve) => {
              open = () => resolve(published)
            }),
    })
    await keys.find('a')
    nowMs += 30 * HOUR
    expect(await keys.find('a')).toBe(published.get('a'))
    expect(looked).toBe(2)
    open()
  })

  test('are none but RSA keys that are long enough', () => {
    const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({
      format: 'jwk',
    })
    const strange = [
      null,
      7,
      'x',
      {},
      { ...jwk(1024), kid: 'short' },
      { ...ec, kid: 'ec' },
      { kty: 'oct', k: 'AAAA', kid: 'secret' },
      { ...jwk(), kid: 5 },
      { kty: 'RSA', kid: 'empty', n: '', e: '' },
      { ...jwk(), kid: 'good', endorsements: ['msteams', 7] },
    ]
    expect([...readKeys({ keys: strange })].map(([id, { channels }]) => [id, channels])).toEqual([
      ['good', ['msteams']],
    ])
    for (const value of [
      undefined,
      null,
      [],
      { keys: {} },
      { keys: [] },
      { keys: strange.slice(0, -1) },
    ])
      expect(() => readKeys(value)).toThrow('no signing keys')
  })
})

describe('where they are published', () => {
  let server: Server
  let base: string
  let answers: Record<
    string,
    () => {
      readonly status?: number
      readonly body: string
      readonly headers?: Record<string, string>
    }
  >
  beforeEach(async () => {
    server = createServer((request, response) => {
      const {
        status = 200,
        body,
        headers = {},
      } = answers[request.url ?? '']?.() ?? { status: 404, body: '' }
      response.writeHead(status, headers)
      response.end(body)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    answers = {
      '/metadata': () => ({ body: JSON.stringify({ jwks_uri: `${base}/keys?v=1` }) }),
      '/keys?v=1': () => ({ body: JSON.stringify({ keys: [{ ...jwk(), kid: 'a' }] }) }),
    }
  })
  afterEach(
    () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(resolve)
      }),
  )

  test('they are read', async () =>
    expect([...(await loadKeys(`${base}/metadata`, false)).keys()]).toEqual(['a']))

  test.each<[string, () => void, RegExp]>([
    [
      'an error',
      () => {
        answers['/metadata'] = () => ({ status: 500, body: '{}' })
      },
      /answered 500/,
    ],
    [
      'an error for the keys',
      () => {
        answers['/keys?v=1'] = () => ({ status: 404, body: '{}' })
      },
      /answered 404/,
    ],
    [
      'somewhere else',
      () => {
        answers['/metadata'] = () => ({
          status: 302,
          body: '',
          headers: { location: `${base}/keys?v=1` },
        })
      },
      /answered 302/,
    ],
    [
      'no JSON',
      () => {
        answers['/metadata'] = () => ({ body: '<html>' })
      },
      /JSON/,
    ],
    [
      'no place',
      () => {
        answers['/metadata'] = () => ({ body: '{"jwks_uri":7}' })
      },
      /no place for keys/,
    ],
    [
      'a place of another kind',
      () => {
        answers['/metadata'] = () => ({ body: '{"jwks_uri":"file:///etc/passwd"}' })
      },
      /no place for keys/,
    ],
    [
      'more than keys need',
      () => {
        answers['/keys?v=1'] = () => ({
          body: JSON.stringify({ keys: [{ ...jwk(), kid: 'x'.repeat(2 * 1024 * 1024) }] }),
        })
      },
      /./,
    ],
  ])('they are not believed when there is %s', async (_name, change, why) => {
    change()
    await expect(loadKeys(`${base}/metadata`, false)).rejects.toThrow(why)
  })
})
