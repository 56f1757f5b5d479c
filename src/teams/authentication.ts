import { ConfigurationBotFrameworkAuthentication } from 'botbuilder'
import { AUDIENCE } from './credentials.ts'

type Base = ConfigurationBotFrameworkAuthentication
/** Who is calling, as the SDK's turns want to know it. */
export type Caller = Awaited<ReturnType<Base['authenticateRequest']>>
type Factory = ReturnType<Base['createConnectorFactory']>
type Client = ReturnType<Factory['create']>
type Identity = Parameters<Base['createConnectorFactory']>[0]
type UserTokens = ReturnType<Base['createUserTokenClient']>

/** A handful of service URLs is all Teams has. */
const MAX_CLIENTS = 50

/**
 * The SDK's authentication, less its check of tokens, which is our own; and it keeps its clients: one per (app id, audience, service URL).
 * As shipped it builds two for every turn, a fifth of what a turn costs. Only verified callers get here, so nobody else can fill the maps.
 */
export class Authentication extends ConfigurationBotFrameworkAuthentication {
  readonly #connectors = new Map<string, Client>()
  readonly #userTokens = new Map<string, UserTokens>()

  /** Teams, speaking to the bot of that app id; in local mode, without one, anybody. */
  caller(appId: string | undefined): Caller {
    const claimsIdentity = identity(appId)
    return {
      audience: AUDIENCE,
      callerId: '',
      claimsIdentity,
      connectorFactory: this.createConnectorFactory(claimsIdentity),
    }
  }

  override createConnectorFactory(who: Identity): Factory {
    const factory = super.createConnectorFactory(who)
    return {
      create: (serviceUrl, audience) =>
        kept(this.#connectors, [appOf(who), audience, serviceUrl].join('\n'), () =>
          factory.create(serviceUrl, audience),
        ),
    }
  }

  override createUserTokenClient(who: Identity): UserTokens {
    return kept(this.#userTokens, appOf(who), () => super.createUserTokenClient(who))
  }
}

/** The SDK's class of this shape is in a package of its that we do not depend on. */
function identity(appId: string | undefined): Identity {
  const claims = appId === undefined ? [] : [{ type: 'aud', value: appId }]
  const like: Pick<Identity, keyof Identity> = {
    claims,
    isAuthenticated: true,
    getClaimValue: (wanted) => claims.find(({ type }) => type === wanted)?.value ?? null,
  }
  return like
}

const appOf = (who: Identity): string =>
  who.getClaimValue('aud') ?? who.getClaimValue('appid') ?? ''

/** The one made before, else a new one. A failed one is not kept. */
function kept<T>(map: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const known = map.get(key)
  if (known) return known
  const made = make()
  made.catch(() => map.delete(key))
  map.set(key, made)
  const [oldest] = map.keys()
  if (map.size > MAX_CLIENTS && oldest !== undefined) map.delete(oldest)
  return made
}

/** Somebody who has proven who they are. */
export interface Known {
  readonly caller: Caller
  /** The only service URL they may speak for. Absent in local mode, where any on this machine will do. */
  readonly serviceUrl?: string
}
