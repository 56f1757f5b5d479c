import { isRecord } from './record.ts'

/** What a bearer token says of itself. Nothing in it is true before the signature is checked. */
export interface Claimed {
  readonly serviceUrl: string
  readonly expiresAtMs: number
}

const ISSUER = 'https://api.botframework.com'
const ALGORITHMS: ReadonlySet<unknown> = new Set(['RS256', 'RS384', 'RS512'])
/** Teams' tokens are about 1 KB. */
const MAX_LENGTH = 8192
const BEARER = /^Bearer ([\w-]+)\.([\w-]+)\.[\w-]+$/

/**
 * Looks at an authorization header without believing it: `undefined` unless it could be Teams' own token for a channel. The SDK
 * (4.23.3, its last version) takes Entra tokens of any tenant as an "emulator's", remembers an issuer for every junk token it is
 * shown, answers 500 to other algorithms and accepts tokens that never expire; none of these gets past here.
 */
export function claimed(header: string | undefined): Claimed | undefined {
  if (!header || header.length > MAX_LENGTH) return undefined
  const [, head, body] = BEARER.exec(header) ?? []
  const { alg } = decoded(head)
  const { iss, exp, serviceurl } = decoded(body)
  if (!ALGORITHMS.has(alg) || iss !== ISSUER) return undefined
  if (typeof exp !== 'number' || !Number.isFinite(exp) || typeof serviceurl !== 'string' || serviceurl === '') return undefined
  return { serviceUrl: serviceurl, expiresAtMs: exp * 1000 }
}

function decoded(part: string | undefined): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(Buffer.from(part ?? '', 'base64url').toString())
    return isRecord(value) ? value : {}
  } catch {
    return {}
  }
}
