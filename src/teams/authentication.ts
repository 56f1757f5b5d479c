import { ConfigurationBotFrameworkAuthentication } from 'botbuilder'

type Base = ConfigurationBotFrameworkAuthentication
/** Who is calling, once verified. */
export type Caller = Awaited<ReturnType<Base['authenticateRequest']>>
type Factory = ReturnType<Base['createConnectorFactory']>
type Client = ReturnType<Factory['create']>
type Identity = Parameters<Base['createConnectorFactory']>[0]
type UserTokens = ReturnType<Base['createUserTokenClient']>

/** A handful of service URLs is all Teams has. */
const MAX_CLIENTS = 50

/**
 * The SDK's authentication, which keeps its clients: one per (app id, audience, service URL). As shipped it builds two for every
 * turn, a fifth of what a turn costs. Only verified callers get here, so nobody else can fill the maps.
 */
export class Authentication extends ConfigurationBotFrameworkAuthentication {
  readonly #connectors = new Map<string, Client>()
  readonly #userTokens = new Map<string, UserTokens>()

  override async authenticateRequest(...[activity, header]: Parameters<Base['authenticateRequest']>): Promise<Caller> {
    const caller = await super.authenticateRequest(activity, header)
    return caller.connectorFactory ? { ...caller, connectorFactory: this.#keeping(caller.connectorFactory, caller.claimsIdentity) } : caller
  }

  override createConnectorFactory(identity: Identity): Factory {
    return this.#keeping(super.createConnectorFactory(identity), identity)
  }

  override createUserTokenClient(identity: Identity): UserTokens {
    return kept(this.#userTokens, appOf(identity), () => super.createUserTokenClient(identity))
  }

  #keeping(factory: Factory, identity: Identity): Factory {
    return { create: (serviceUrl, audience) => kept(this.#connectors, [appOf(identity), audience, serviceUrl].join('\n'), () => factory.create(serviceUrl, audience)) }
  }
}

const appOf = (identity: Identity): string => identity.getClaimValue('aud') ?? identity.getClaimValue('appid') ?? ''

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
