import { verify, type KeyObject } from 'node:crypto'
import { isRecord } from './is-record.ts'

/** What a bearer token says of itself. Nothing in it is true before the signature is checked. */
export interface Claimed {
  readonly keyId: string
  readonly serviceUrl: string
  readonly audience: string
  readonly notBeforeMs: number
  readonly expiresAtMs: number
  /** What the signature is over, and with which hash. */
  readonly signed: string
  readonly hash: string
  readonly signature: string
}

const ISSUER = 'https://api.botframework.com'
const HASHES: Readonly<Record<string, string>> = {
  RS256: 'sha256',
  RS384: 'sha384',
  RS512: 'sha512',
}
/** Teams' tokens are about 1 KB. */
const MAX_LENGTH = 8192
const BEARER = /^Bearer ([\w-]+)\.([\w-]+)\.([\w-]+)$/
/** What Microsoft allows for clocks that differ. */
const SKEW_MS = 5 * 60_000

/**
 * Looks at an authorization header without believing it: `undefined` unless it could be Teams' own token for a channel. The SDK
 * (4.23.3, its last version) takes Entra tokens of any tenant as an "emulator's", remembers four issuers for every tenant that a junk
 * token names, answers 500 to other algorithms and accepts tokens that never expire; so it is not asked.
 * Source of the rules: Azure Bot Service, *Authentication with the Bot Connector API*.
 */
export function claimed(header: string | undefined): Claimed | undefined {
  if (!header || header.length > MAX_LENGTH) return undefined
  const [, head = '', body = '', signature = ''] = BEARER.exec(header) ?? []
  const { alg, kid, crit } = decoded(head)
  const { iss, aud, exp, nbf = 0, serviceurl } = decoded(body)
  const hash = typeof alg === 'string' && Object.hasOwn(HASHES, alg) ? HASHES[alg] : undefined
  // `crit` names extensions that must be understood: we know none.
  if (
    hash === undefined ||
    typeof kid !== 'string' ||
    crit !== undefined ||
    iss !== ISSUER ||
    typeof aud !== 'string'
  )
    return undefined
  if (!isInstant(exp) || !isInstant(nbf) || typeof serviceurl !== 'string' || serviceurl === '')
    return undefined
  return {
    keyId: kid,
    serviceUrl: serviceurl,
    audience: aud,
    notBeforeMs: nbf * 1000,
    expiresAtMs: exp * 1000,
    signed: `${head}.${body}`,
    hash,
    signature,
  }
}

/** Whether a token is for now. */
export const isCurrent = ({ notBeforeMs, expiresAtMs }: Claimed, nowMs: number): boolean =>
  notBeforeMs - SKEW_MS <= nowMs && nowMs < expiresAtMs + SKEW_MS

/** Whether the holder of the key signed it. */
export const isSigned = ({ signed, hash, signature }: Claimed, key: KeyObject): boolean =>
  verify(hash, Buffer.from(signed), key, Buffer.from(signature, 'base64url'))

const isInstant = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value)

function decoded(part: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString())
    return isRecord(value) ? value : {}
  } catch {
    return {}
  }
}
