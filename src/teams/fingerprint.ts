import { createHash } from 'node:crypto'
import { Agent, EnvHttpProxyAgent, type Dispatcher } from 'undici'
import type { Hosts } from './hosts.ts'

/** The SHA-256, in hex, of the file that Teams lets the bot fetch at an address. `undefined`: it could not be read whole. */
export interface Fingerprint {
  (address: string): Promise<string | undefined>
  close(): Promise<void>
}

export interface FingerprintParts {
  /** Whose servers may be read from: the address comes from outside. */
  readonly hosts: Hosts
  readonly timeoutMs?: number
  readonly mostBytes?: number
  readonly proxy: boolean
}

/** Far more than any signed minutes; no more of a file is read. */
const MOST_BYTES = 64 * 1024 * 1024

/** No token goes along, the address itself allows it for some minutes; redirects are not followed, and nothing of the file is kept. */
export function createFingerprint({
  hosts,
  timeoutMs = 10_000,
  mostBytes = MOST_BYTES,
  proxy,
}: FingerprintParts): Fingerprint {
  const options: Agent.Options = {
    connect: { timeout: 3000 },
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    maxResponseSize: mostBytes,
  }
  const dispatcher: Dispatcher = proxy ? new EnvHttpProxyAgent(options) : new Agent(options)
  const fingerprint = async (address: string): Promise<string | undefined> => {
    if (!hosts(address)) return undefined
    const { origin, pathname, search } = new URL(address)
    try {
      const { statusCode, body } = await dispatcher.request({
        origin,
        path: `${pathname}${search}`,
        method: 'GET',
        signal: AbortSignal.timeout(timeoutMs),
      })
      if (statusCode !== 200) {
        await body.dump({ limit: 64 * 1024 }).catch(() => undefined)
        return undefined
      }
      const hash = createHash('sha256')
      for await (const part of body) hash.update(part as Uint8Array)
      return hash.digest('hex')
    } catch {
      return undefined
    }
  }
  return Object.assign(fingerprint, { close: () => dispatcher.destroy() })
}
