import { CosmosClient, type Container, type CosmosClientOptions } from '@azure/cosmos'

type Credential = NonNullable<CosmosClientOptions['aadCredentials']>

export interface CosmosOptions {
  /** The account's URI, `https://<account>.documents.azure.com:443/`. */
  readonly endpoint: string
  readonly database: string
  readonly container: string
  /** An account key: for emulators. Without it and without `credential` the bot signs in with its managed identity. */
  readonly key?: string
  readonly credential?: Credential
  /** Signs in with a managed identity and nothing else; otherwise also with a developer's `az login`. */
  readonly production?: boolean
  /** The user-assigned identity to sign in with, where the machine has several. */
  readonly managedIdentityClientId?: string
  /** From 0 up to 1, for the length of waits. */
  readonly random: () => number
  /** How waits are waited; tests do not wait. */
  readonly wait?: (ms: number) => Promise<unknown>
  /** How long one request may take. The service itself ends an operation after 5 seconds. */
  readonly requestTimeoutMs?: number
  /** What carries the requests; tests put their faults here. */
  readonly httpClient?: NonNullable<CosmosClientOptions['httpClient']>
  /** Told the request units of each answered request. */
  readonly onCharge?: (requestUnits: number, operation: string) => void
}

export const REQUEST_TIMEOUT_MS = 6000

/**
 * A client and its container; nothing is asked of the account yet. One client per process: it holds the connections and the session.
 *
 * Endpoint discovery is off on purpose. The account has one region and its URI always leads to the region that takes writes; with
 * discovery SDK 4.10.1 repeats a request up to 120 times (retry/endpointDiscoveryRetryPolicy.js, timeoutFailoverRetryPolicy.js), writes among them, and
 * keeps a timer running. Without it every wait is ours, and emulators and production take the same path.
 */
export function connectCosmos(options: CosmosOptions): {
  readonly client: CosmosClient
  readonly container: Container
} {
  const client = new CosmosClient({
    endpoint: options.endpoint,
    ...(options.key !== undefined
      ? { key: options.key }
      : { aadCredentials: options.credential ?? identity(options) }),
    ...(options.httpClient && { httpClient: options.httpClient }),
    consistencyLevel: 'Session',
    connectionPolicy: {
      enableEndpointDiscovery: false,
      requestTimeout: options.requestTimeoutMs ?? REQUEST_TIMEOUT_MS,
      // Throttled requests are repeated by the SDK this far; then they are busy.
      retryOptions: {
        maxRetryAttemptCount: 4,
        fixedRetryIntervalInMilliseconds: 0,
        maxWaitTimeInSeconds: 5,
      },
    },
    userAgentSuffix: 'klubban',
    // Not in the SDK's types, and its only way to leave a request out.
    ...({ plugins: [{ on: 'request', plugin: withoutPlans }] } as object),
  })
  return { client, container: client.database(options.database).container(options.container) }
}

interface AskedOf {
  readonly headers: Readonly<Record<string, unknown>>
  readonly options?: { readonly partitionKey?: unknown }
}

/**
 * With every query SDK 4.10.1 also asks for a plan of it, at the same time, and looks at the answer only when the query is refused for needing one
 * (queryIterator.js). A query within one partition never does, so that request is not made.
 */
async function withoutPlans<R>(
  context: AskedOf,
  node: unknown,
  next: (context: AskedOf, node: unknown) => Promise<R>,
): Promise<R> {
  const isPlan = context.headers['x-ms-cosmos-is-query-plan-request'] !== undefined
  if (isPlan && context.options?.partitionKey !== undefined)
    throw Object.assign(new Error('no plan is asked for within one partition'), { code: 400 })
  return next(context, node)
}

/**
 * Loaded at the first request: an embedded store needs none of it. In production the managed identity alone: the other ways that
 * `DefaultAzureCredential` tries first take whatever variables and tools they find on the machine.
 */
export function identity({
  production,
  managedIdentityClientId: clientId,
}: CosmosOptions): Credential {
  let credential: Promise<Credential> | undefined
  return {
    async getToken(scopes, tokenOptions) {
      credential ??= import('@azure/identity').then(
        ({ DefaultAzureCredential, ManagedIdentityCredential }) =>
          production
            ? new ManagedIdentityCredential(clientId === undefined ? {} : { clientId })
            : new DefaultAzureCredential(
                clientId === undefined ? {} : { managedIdentityClientId: clientId },
              ),
      )
      return (await credential).getToken(scopes, tokenOptions)
    },
  }
}
