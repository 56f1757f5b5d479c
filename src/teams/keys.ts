import { createPublicKey, type KeyObject } from 'node:crypto'
import { Agent, EnvHttpProxyAgent } from 'undici'
import type { Log } from '../world.ts'
import { isRecord } from './is-record.ts'

/** A key that Teams signs tokens with. */
interface SigningKey {
  readonly key: KeyObject
  /** The channels it is endorsed for. Empty: none. */
  readonly channels: readonly string[]
}

export type KeySet = ReadonlyMap<string, SigningKey>

export interface Keys {
  /** The key of that id, `undefined` when there is none, `unavailable` when the keys cannot be had. */
  find(id: string): Promise<SigningKey | undefined | 'unavailable'>
}

export interface KeysParts {
  readonly now: () => Date
  readonly log: Log
  readonly load: () => Promise<KeySet>
}

const HOUR_MS = 3_600_000
/** Microsoft asks for a look once a day. While that fails, keys that were good go on being good for some days, not for ever. */
const FRESH_MS = 24 * HOUR_MS
const USABLE_MS = 72 * HOUR_MS
/** Anyone can name a key that does not exist, so that alone is a reason to look once an hour at most. */
const UNKNOWN_MS = HOUR_MS
const RETRY_MS = 10_000

/** Keys as they were last published: looked for by one request at a time, and never more often than anybody's token may make us. */
export function createKeys({ now, log, load }: KeysParts): Keys {
  let known: KeySet = new Map()
  let loadedMs = Number.NEGATIVE_INFINITY
  let triedMs = Number.NEGATIVE_INFINITY
  let loading: Promise<void> | undefined

  async function loaded(nowMs: number): Promise<void> {
    triedMs = nowMs
    try {
      known = await load()
      loadedMs = nowMs
    } catch (error) {
      log.error({ error: String(error) }, 'the signing keys of Teams could not be fetched')
    } finally {
      loading = undefined
    }
  }

  return {
    async find(id) {
      const nowMs = now().getTime()
      // Also a clock that was put back makes them old.
      const ageMs = Math.abs(nowMs - loadedMs)
      const wanted = ageMs >= FRESH_MS || (!known.has(id) && ageMs >= UNKNOWN_MS)
      if (wanted && Math.abs(nowMs - triedMs) >= RETRY_MS) loading ??= loaded(nowMs)
      // A known key is good while newer ones are on their way.
      if (loading && (!known.has(id) || ageMs >= USABLE_MS)) await loading
      return Math.abs(nowMs - loadedMs) >= USABLE_MS ? 'unavailable' : known.get(id)
    },
  }
}

const MAX_BYTES = 1024 * 1024
const TIMEOUT_MS = 5000
const MAX_KEYS = 200

/** Fetches what is published at an OpenID metadata address. Rejects when that is no set of keys, or has none for us. */
export async function loadKeys(address: string, proxy: boolean): Promise<KeySet> {
  const options: Agent.Options = {
    connect: { timeout: TIMEOUT_MS },
    headersTimeout: TIMEOUT_MS,
    bodyTimeout: TIMEOUT_MS,
    maxResponseSize: MAX_BYTES,
  }
  const dispatcher = proxy ? new EnvHttpProxyAgent(options) : new Agent(options)
  const json = async (url: URL): Promise<unknown> => {
    const { statusCode, body } = await dispatcher.request({
      origin: url.origin,
      path: `${url.pathname}${url.search}`,
      method: 'GET',
      headers: { accept: 'application/json' },
      signal: AbortSignal.timeout(2 * TIMEOUT_MS),
    })
    const text = await body.text()
    if (statusCode !== 200) throw new Error(`${url.host} answered ${statusCode}`)
    return JSON.parse(text)
  }
  try {
    const metadata = await json(new URL(address))
    const place = URL.parse(isRecord(metadata) ? String(metadata['jwks_uri']) : '')
    if (place?.protocol !== new URL(address).protocol)
      throw new Error('the metadata name no place for keys')
    return readKeys(await json(place))
  } finally {
    await dispatcher.destroy()
  }
}

/** RSA keys of at least 2048 bits; any other is passed over. Refuses a set without one. */
export function readKeys(value: unknown): KeySet {
  const all =
    isRecord(value) && Array.isArray(value['keys'])
      ? (value['keys'] as readonly unknown[]).slice(0, MAX_KEYS)
      : []
  const keys = new Map(all.flatMap((one) => readKey(one) ?? []))
  if (keys.size === 0) throw new Error('no signing keys are published')
  return keys
}

function readKey(value: unknown): readonly [string, SigningKey][] | undefined {
  if (!isRecord(value)) return undefined
  const { kid, kty, n, e, endorsements } = value
  if (kty !== 'RSA' || typeof kid !== 'string' || typeof n !== 'string' || typeof e !== 'string')
    return undefined
  try {
    const key = createPublicKey({ key: { kty, n, e }, format: 'jwk' })
    if ((key.asymmetricKeyDetails?.modulusLength ?? 0) < 2048) return undefined
    return [
      [
        kid,
        {
          key,
          channels: Array.isArray(endorsements)
            ? endorsements.filter((one) => typeof one === 'string')
            : [],
        },
      ],
    ]
  } catch {
    return undefined
  }
}
