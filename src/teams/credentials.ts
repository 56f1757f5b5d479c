import type { ConfigurationServiceClientCredentialFactory } from 'botbuilder'
import type { Token } from './connector.ts'

export const AUDIENCE = 'https://api.botframework.com'
const LOGIN = 'https://login.microsoftonline.com/botframework.com'

/**
 * The bot's bearer token by way of the SDK's credentials, which know secrets and managed identities and keep a token until it
 * expires. No token without a registration.
 */
export function tokenOf(
  factory: Pick<ConfigurationServiceClientCredentialFactory, 'createCredentials'>,
  appId: string | undefined,
): Token {
  if (appId === undefined) return () => Promise.resolve(undefined)
  let credentials: ReturnType<typeof factory.createCredentials> | undefined
  return async () => {
    credentials ??= factory.createCredentials(appId, AUDIENCE, LOGIN, true)
    // They sign a request; ours is only the headers they set.
    const headers = new Signed()
    await (
      await credentials
    ).signRequest({ headers } as unknown as Parameters<
      Awaited<typeof credentials>['signRequest']
    >[0])
    return headers.authorization
  }
}

/** What is set of a request that is signed: one is for every post, and real headers take as long to make as a card does. */
class Signed {
  authorization: string | undefined

  set(name: string, value: string): void {
    if (name.toLowerCase() === 'authorization') this.authorization = value
  }
}
