import { isLoopback } from '../loopback.ts'
import type { Log } from '../world.ts'
import { tenantOf } from './activity.ts'
import type { Authentication, Caller } from './authentication.ts'
import type { Hosts } from './hosts.ts'
import { Remembered } from './remembered.ts'
import type { Activity } from './shape.ts'
import { claimed } from './token.ts'

export interface Headers {
  readonly authorization?: string | undefined
  readonly host?: string | undefined
}

/** 401: not proven to be Teams. 403: it is, but not from where we talk. 503: it could not be checked. */
export type Refusal = 401 | 403 | 503

/** Stands in front of the adapter. A refusal is a bare status: it tells nothing of what was wrong. */
export interface Guard {
  /** Before the body is read, so that a stranger's costs nothing. */
  glance(headers: Headers): Refusal | undefined
  admit(headers: Headers, activity: Activity): Promise<Caller | Refusal>
}

export interface GuardParts {
  readonly authentication: Authentication
  readonly hosts: Hosts
  /** Tenant ids in lower case. */
  readonly tenants: readonly string[]
  readonly now: () => Date
  readonly log: Log
  readonly remembered?: Remembered
}

/** For a registered bot: only Teams, with a token for exactly this bot and service URL, from a tenant that may. */
export function teamsGuard({ authentication, hosts, tenants, now, log, remembered = new Remembered() }: GuardParts): Guard {
  return {
    glance: ({ authorization }) => (claimed(authorization) ? undefined : 401),

    async admit({ authorization = '' }, activity) {
      const claims = claimed(authorization)
      // Without a service URL in the activity the SDK would skip this comparison.
      if (!claims || claims.serviceUrl !== activity.serviceUrl || !hosts(activity.serviceUrl)) return 401
      const key = [authorization, activity.serviceUrl, activity.channelId].join('\n')
      let caller = remembered.find(key, now().getTime())
      if (!caller) {
        const verified = await verify(authentication, authorization, activity, log)
        if (typeof verified === 'number') return verified
        caller = verified
        remembered.keep(key, caller, claims.expiresAtMs)
      }
      // Last, so that nobody without a token learns which tenants are let in.
      if (tenants.includes(tenantOf(activity))) return caller
      log.warn({ tenant: tenantOf(activity) }, 'a tenant that is not allowed was refused')
      return 403
    },
  }
}

async function verify(authentication: Authentication, authorization: string, activity: Activity, log: Log): Promise<Caller | Refusal> {
  try {
    return await authentication.authenticateRequest(activity as unknown as Parameters<Authentication['authenticateRequest']>[0], authorization)
  } catch (error) {
    // The signing keys could not be fetched: nothing is known about the token, and Teams should know that we are ill.
    const { name, message } = error as Error
    const unchecked = name === 'FetchError' || message.startsWith('Failed to load')
    if (!unchecked) return 401
    log.error({ error: String(error) }, 'the signing keys of Teams could not be fetched')
    return 503
  }
}

/**
 * Local mode: no sign-in, so only this machine. The `host` must be this machine too, or a web page could rebind its own name and speak
 * to the bot from a browser here.
 */
export function localGuard({ authentication, hosts, tenants }: Pick<GuardParts, 'authentication' | 'hosts' | 'tenants'>): Guard {
  return {
    glance: ({ host = '' }) => (isLoopback(host.replace(/:\d+$/, '')) ? undefined : 403),
    async admit(_headers, activity) {
      if (!hosts(activity.serviceUrl) || (tenants.length > 0 && !tenants.includes(tenantOf(activity)))) return 403
      return authentication.authenticateRequest(activity as unknown as Parameters<Authentication['authenticateRequest']>[0], '')
    },
  }
}
