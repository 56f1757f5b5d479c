import { generateKeyPairSync, sign } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { APP, TENANT } from './load.ts'

/** A place that publishes signing keys as Teams does, and the means to sign. */
export interface Keys {
  /** What makes a bot of the benchmark a registered one that checks tokens against these keys. */
  readonly env: Readonly<Record<string, string>>
  /** A token as Teams sends it; another one for each number. */
  token(number: number): string
  close(): Promise<void>
}

export async function openKeys(serviceUrl: string): Promise<Keys> {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const key = {
    ...publicKey.export({ format: 'jwk' }),
    kid: 'bench',
    use: 'sig',
    endorsements: ['msteams'],
  }
  const server = createServer((request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end(
      JSON.stringify(
        request.url === '/keys' ? { keys: [key] } : { issuer: ISSUER, jwks_uri: `${base}/keys` },
      ),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const addresses = {
    ValidateAuthority: 'false',
    ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
    ToChannelFromBotOAuthScope: ISSUER,
    ToBotFromChannelTokenIssuer: ISSUER,
    OAuthUrl: ISSUER,
    CallerId: 'urn:botframework:azure',
    ToBotFromChannelOpenIdMetadataUrl: `${base}/channel`,
    ToBotFromEmulatorOpenIdMetadataUrl: `${base}/emulator`,
  }
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')
  return {
    env: {
      MicrosoftAppId: APP,
      MicrosoftAppTenantId: TENANT,
      MicrosoftAppPassword: 'made',
      BENCH_KEYS: JSON.stringify(addresses),
    },
    token(number) {
      const seconds = Math.floor(Date.now() / 1000)
      const body = {
        serviceurl: serviceUrl,
        iss: ISSUER,
        aud: APP,
        iat: seconds,
        nbf: seconds - 60,
        exp: seconds + 3600,
        number,
      }
      const signed = `${part({ alg: 'RS256', typ: 'JWT', kid: 'bench' })}.${part(body)}`
      return `${signed}.${sign('RSA-SHA256', Buffer.from(signed), privateKey).toString('base64url')}`
    },
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

const ISSUER = 'https://api.botframework.com'
