import { DeliveryError, type DeliveryOutcome } from '../world.ts'
import { isRecord } from './is-record.ts'

/**
 * What the connector's refusal means (sources: Teams' rate-limit page and its table of status codes; botbuilder's
 * `BotNotInConversationRoster` and kin). The question each row answers is: was it posted, and can it be?
 *
 * 502, 504 and 408 come from a gateway that gave up waiting, and 500 from a server that broke somewhere on the way, so the post
 * may stand there all the same; 412 (two at once in one conversation), 429 and 503 are refusals before anything was done.
 */
export function outcomeOf(status: number, code: string): DeliveryOutcome {
  if (code === 'MessageSizeTooBig' || code === 'InvalidBotApiHost') return 'refused'
  switch (status) {
    case 401: // Our own registration or secret: an operator puts it right, and then the post goes out.
    case 412:
    case 429:
    case 503:
      return 'later'
    case 403:
      return 'blocked'
    case 404:
    case 410:
      return 'gone'
    case 408:
      return 'unknown'
    case 501:
    case 505:
      return 'refused'
    default:
      return status >= 500 ? 'unknown' : 'refused'
  }
}

/** How long to wait where the channel names no time. */
const UNNAMED_WAIT_MS: Readonly<Record<number, number>> = {
  401: 300_000,
  412: 1000,
  429: 2000,
  503: 2000,
}

/** A refusal with status, as a `DeliveryError`. `retryAfter` is the header, seconds or a date. */
export function refusal(
  status: number,
  body: unknown,
  retryAfter: string | undefined,
  now: Date,
): DeliveryError {
  const code = codeIn(body)
  const outcome = outcomeOf(status, code)
  const wait =
    outcome === 'later' ? (readRetryAfter(retryAfter, now) ?? UNNAMED_WAIT_MS[status]) : undefined
  return new DeliveryError(outcome, code ? `${status} ${code}` : String(status), wait)
}

/** Nothing was sent on these: the connection was never made, or ours is shut. On any other fault the post may have arrived. */
const NEVER_CONNECTED: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_CLOSED',
])

/** No answer at all, as a `DeliveryError`. */
export function silence(error: unknown): DeliveryError {
  const code = codeOf(error)
  return NEVER_CONNECTED.has(code)
    ? new DeliveryError('later', `network ${code}`, 2000, error)
    : new DeliveryError('unknown', `network ${code}`, undefined, error)
}

function codeOf(error: unknown): string {
  const { code, name, errors } = error as { code?: unknown; name?: unknown; errors?: unknown }
  // Both addresses of `localhost` refused: an AggregateError around two of them.
  if (Array.isArray(errors) && errors.length > 0) return codeOf(errors[0])
  if (typeof code === 'string') return code
  return typeof name === 'string' ? name : 'unknown'
}

/**
 * The connector's own word: `{"error":{"code":"…"}}`. A blocked chat hides it one level deeper, in a message that is JSON again with a
 * `subCode`. Empty when there is none.
 */
export function codeIn(body: unknown): string {
  const whole = isRecord(body) ? body : {}
  const error = isRecord(whole['error']) ? whole['error'] : whole
  const inner =
    typeof error['message'] === 'string' && error['message'].trimStart().startsWith('{')
      ? subCode(error['message'])
      : undefined
  const code = inner ?? error['code']
  return typeof code === 'string' && /^[\w.-]{1,80}$/.test(code) ? code : ''
}

function subCode(message: string): unknown {
  try {
    const inner: unknown = JSON.parse(message)
    return isRecord(inner) ? inner['subCode'] : undefined
  } catch {
    return undefined
  }
}

const HOUR_MS = 3_600_000

/** Milliseconds, at most an hour; `undefined` when the header is absent or unreadable. */
export function readRetryAfter(header: string | undefined, now: Date): number | undefined {
  if (header === undefined || header.trim() === '') return undefined
  const ms = /^\d+(\.\d+)?$/.test(header.trim())
    ? Number(header) * 1000
    : new Date(header).getTime() - now.getTime()
  return Number.isNaN(ms) ? undefined : Math.min(Math.max(ms, 0), HOUR_MS)
}
