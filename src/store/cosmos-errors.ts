/**
 * What an error says about the request that met it.
 * - `later`: nothing was done, and the same request may be taken later.
 * - `unclear`: no answer, or one that does not tell; a write may have landed.
 * - `refused`: nothing was done, and the same request will not be taken.
 */
export interface Meaning {
  readonly outcome: 'later' | 'unclear' | 'refused'
  /** What the service asks to wait. */
  readonly afterMs: number
  /** Whether a whole request's time went by without an answer. */
  readonly timedOut: boolean
}

/** The fields that the SDK's errors have in common; no error is known to have all of them. */
interface SdkError {
  readonly name?: string
  readonly code?: number | string
  readonly substatus?: number
  readonly retryAfterInMs?: number
  readonly cause?: unknown
}

// The connection was never made, so nothing was sent.
const NOT_SENT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'EHOSTDOWN',
])
// No token, so nothing was sent (@azure/identity).
const NOT_SIGNED_IN = new Set([
  'CredentialUnavailableError',
  'AuthenticationError',
  'AggregateAuthenticationError',
  'AuthenticationRequiredError',
])
export const isSignIn = (name = '') => NOT_SIGNED_IN.has(name)
const TIMED_OUT = new Set(['TimeoutError', 'AbortError'])

// Status and sub-status codes: learn.microsoft.com/rest/api/cosmos-db/http-status-codes-for-cosmosdb
const THROTTLED = 429
const RETRY_WITH = 449
const WRITE_FORBIDDEN = 3 // with 403: the region is being changed
const SESSION_NOT_AVAILABLE = 1002 // with 404: this replica has not seen our last write yet

/** The error itself, freed from what `items.batch` wraps around it. */
export function unwrapped(error: unknown): SdkError {
  const outer = (error ?? {}) as SdkError
  return outer.code === undefined && typeof outer.cause === 'object' && outer.cause !== null
    ? outer.cause
    : outer
}

export function meaning(error: unknown): Meaning {
  const { name = '', code, substatus, retryAfterInMs } = unwrapped(error)
  const timedOut = TIMED_OUT.has(name) || (typeof code === 'string' && TIMED_OUT.has(code))
  return { outcome: outcome(name, code, substatus), afterMs: retryAfterInMs ?? 0, timedOut }
}

function outcome(
  name: string,
  code: number | string | undefined,
  substatus: number | undefined,
): Meaning['outcome'] {
  if (isSignIn(name)) return 'later'
  if (typeof code === 'string') return NOT_SENT.has(code) ? 'later' : 'unclear'
  if (code === undefined) return 'unclear' // an answer that is not JSON, as from a proxy on the way
  return statusOutcome(code, substatus)
}

/** Whether a read asks for more of the log than there is: for now, or for good. */
export function isAhead(error: unknown): boolean {
  const { code, substatus } = unwrapped(error)
  return code === 404 && substatus === SESSION_NOT_AVAILABLE
}

export function statusOutcome(status: number, substatus?: number): Meaning['outcome'] {
  if (status === THROTTLED || status === RETRY_WITH) return 'later'
  if (
    (status === 403 && substatus === WRITE_FORBIDDEN) ||
    (status === 404 && substatus === SESSION_NOT_AVAILABLE)
  )
    return 'later'
  return status === 408 || status === 410 || status >= 500 ? 'unclear' : 'refused'
}
