import { Agent, EnvHttpProxyAgent, type Dispatcher } from 'undici'
import { DeliveryError } from '../world.ts'
import type { Hosts } from './hosts.ts'
import { refusal, silence } from './post-outcome.ts'

/** Puts a file where Teams said that a person allowed it. Rejects with `DeliveryError`. */
export interface Upload {
  (url: string, bytes: Uint8Array): Promise<void>
  close(): Promise<void>
}

export interface UploadParts {
  /** Whose servers may be written to: the address comes from outside. */
  readonly hosts: Hosts
  readonly now: () => Date
  readonly timeoutMs?: number
  readonly proxy: boolean
}

/** Far more than any minutes; OneDrive takes 60 MiB in one piece. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024

/**
 * One `PUT` of the whole file, as an upload session of OneDrive takes it. No token goes along, the address itself allows it; redirects are not
 * followed, and of the answer nothing but its status is looked at.
 */
export function createUpload({ hosts, now, timeoutMs = 30_000, proxy }: UploadParts): Upload {
  const options: Agent.Options = {
    connect: { timeout: 5000 },
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    maxResponseSize: 64 * 1024,
  }
  const dispatcher: Dispatcher = proxy ? new EnvHttpProxyAgent(options) : new Agent(options)
  const upload = async (url: string, bytes: Uint8Array): Promise<void> => {
    if (!hosts(url)) throw new DeliveryError('refused', 'host not allowed')
    if (bytes.length === 0 || bytes.length > MAX_FILE_BYTES)
      throw new DeliveryError('refused', 'size')
    const { origin, pathname, search } = new URL(url)
    const headers = {
      'content-type': 'application/octet-stream',
      'content-length': String(bytes.length),
      'content-range': `bytes 0-${bytes.length - 1}/${bytes.length}`,
    }
    const answer = await dispatcher
      .request({
        origin,
        path: `${pathname}${search}`,
        method: 'PUT',
        headers,
        body: bytes,
        signal: AbortSignal.timeout(timeoutMs),
      })
      .catch((error: unknown) => {
        throw silence(error)
      })
    await answer.body.dump({ limit: 64 * 1024 }).catch(() => undefined)
    if (answer.statusCode >= 200 && answer.statusCode < 300) return
    const retryAfter = answer.headers['retry-after']
    throw refusal(
      answer.statusCode,
      undefined,
      Array.isArray(retryAfter) ? retryAfter[0] : retryAfter,
      now(),
    )
  }
  return Object.assign(upload, { close: () => dispatcher.destroy() })
}
