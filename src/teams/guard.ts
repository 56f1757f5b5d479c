import type { IncomingHttpHeaders } from 'node:http'
import type { Known } from './authentication.ts'
import { isDirect } from '../loopback.ts'
import type { Log } from '../world.ts'
import { tenantsOf } from './activity.ts'
import type { Authentication } from './authentication.ts'
import type { Hosts } from './hosts.ts'
import type { Keys } from './keys.ts'
import { Remembered } from './remembered.ts'
import type { Activity } from './shape.ts'
import { claimed, isCurrent, isSigned } from './token.ts'

/** 401: not proven to be Teams. 403: it is, but not from where we talk. 503: it could not be checked. */
type Refusal = 401 | 403 | 503

/** Stands in front of the adapter. A refusal is a bare status: it tells nothing of what was wrong. */
export interface Guard {
  /** Who calls, by the headers alone: before this, nothing of a body is read. */
  identify(headers: IncomingHttpHeaders, httpVersion?: string): Promise<Known | Refusal>
  /** Whether they may send this activity. */
  admit(known: Known, activity: Activity): Refusal | undefined
}

export interface GuardParts {
  readonly authentication: Pick<Authentication, 'caller'>
  readonly keys: Keys
  readonly appId: string
  readonly hosts: Hosts
  /** Tenant ids in lower case. */
  readonly tenants: readonly string[]
  readonly now: () => Date
  readonly log: Log
  readonly remembered?: Remembered
}

/** The one channel of a registered bot. */
export const CHANNEL = 'msteams'

/** For a registered bot: only Teams, with a token for exactly this bot and service URL, from a tenant that may. */
export function teamsGuard({
  authentication,
  keys,
  appId,
  hosts,
  tenants,
  now,
  log,
  remembered = new Remembered(),
}: GuardParts): Guard {
  return {
    async identify({ authorization = '' }) {
      const nowMs = now().getTime()
      const before = remembered.find(authorization, nowMs)
      if (before) return before
      const token = claimed(authorization)
      // All that costs next to nothing comes before the signature.
      if (
        !token ||
        token.audience.toLowerCase() !== appId.toLowerCase() ||
        !isCurrent(token, nowMs) ||
        !hosts(token.serviceUrl)
      )
        return 401
      const key = await keys.find(token.keyId)
      if (key === 'unavailable') return 503
      if (!key?.channels.includes(CHANNEL) || !isSigned(token, key.key)) return 401
      const known = { caller: authentication.caller(appId), serviceUrl: token.serviceUrl }
      remembered.keep(authorization, known, token.expiresAtMs)
      return known
    },

    admit({ serviceUrl }, activity) {
      // A token for one address lets nobody have answers sent to another.
      if (activity.serviceUrl !== serviceUrl) return 401
      if (areLetIn(activity, tenants)) return undefined
      log.warn({ tenants: tenantsOf(activity) }, 'a tenant that is not allowed was refused')
      return 403
    },
  }
}

/** Every tenant that is named must be let in, and one must be named. */
const areLetIn = (activity: Activity, tenants: readonly string[]): boolean => {
  const named = tenantsOf(activity)
  return named.length > 0 && named.every((tenant) => tenants.includes(tenant))
}

/**
 * Local mode: no sign-in, so only this machine. The `host` must be this machine too, or a web page could rebind its own name and speak
 * to the bot from a browser here; nothing of another page's in that browser; and nothing that a proxy says it passed on, for then somebody
 * elsewhere speaks.
 */
export function localGuard({
  authentication,
  hosts,
  tenants,
}: Pick<GuardParts, 'authentication' | 'hosts' | 'tenants'>): Guard {
  const known = { caller: authentication.caller(undefined) }
  return {
    identify: (headers, httpVersion) =>
      Promise.resolve(isDirect({ headers, ...(httpVersion && { httpVersion }) }) ? known : 403),
    admit: (_known, activity) =>
      hosts(activity.serviceUrl) && (tenants.length === 0 || areLetIn(activity, tenants))
        ? undefined
        : 403,
  }
}
