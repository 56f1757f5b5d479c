import { TeamsAdapter } from '@microsoft/teams-ai'
import type { TurnContext } from 'botbuilder'
import type { Authentication, Caller } from './authentication.ts'
import type { Activity } from './shape.ts'

type Config = ConstructorParameters<typeof TeamsAdapter>[0]
type Credentials = ConstructorParameters<typeof TeamsAdapter>[1]

/** What an invoke is answered with. */
export interface InvokeAnswer {
  readonly status: number
  readonly body?: unknown
}

/** Two steps of a turn that the SDK keeps to itself. */
interface Steps {
  createTurnContext(
    activity: Sdk,
    identity: Caller['claimsIdentity'],
    audience: string,
    connector: unknown,
    userTokens: unknown,
    logic: Logic,
    factory: Caller['connectorFactory'],
  ): TurnContext
  processTurnResults(context: TurnContext): InvokeAnswer | undefined
}

type Sdk = TurnContext['activity']
type Logic = (context: TurnContext) => Promise<void>

/**
 * Teams' adapter behind our own guard. Turns enter through `turn`, with a caller that is verified already: the SDK's `process` would
 * check again, and answers faults with their messages.
 *
 * `turn` and `runMiddleware` are the SDK's own steps (`processActivity` and `runMiddleware` of botbuilder-core 4.23.3) as async functions. As shipped
 * each makes a generator function for every turn, and V8 a hidden class for it, which stays until the next full collection and holds on to the
 * turn with all that it has read and said: most of what a collection of the young then had to copy.
 */
export class Adapter extends TeamsAdapter {
  // Replaces the one the constructor makes, which keeps no clients.
  protected override readonly botFrameworkAuthentication: Authentication

  constructor(authentication: Authentication, config: Config, credentials: Credentials) {
    super(config, credentials)
    this.botFrameworkAuthentication = authentication
  }

  /** Runs one turn; resolves with the answer to an invoke, and with nothing for all else. */
  async turn(
    { callerId, claimsIdentity, audience, connectorFactory }: Caller,
    activity: Activity,
    logic: Logic,
  ): Promise<InvokeAnswer | undefined> {
    const steps = this as unknown as Steps
    const checked = Object.assign(activity, { callerId }) as unknown as Sdk
    const connector = await connectorFactory?.create(activity.serviceUrl, audience)
    const userTokens = await this.botFrameworkAuthentication.createUserTokenClient(claimsIdentity)
    const context = steps.createTurnContext(
      checked,
      claimsIdentity,
      audience,
      connector,
      userTokens,
      logic,
      connectorFactory,
    )
    await this.runMiddleware(context, logic)
    return steps.processTurnResults(context)
  }

  /** The context is of no use any more once its turn is over. */
  protected override async runMiddleware(context: TurnContext, next: Logic): Promise<void> {
    if (context.activity.locale) context.locale = context.activity.locale
    const { proxy, revoke } = Proxy.revocable(context, {})
    try {
      await this.middleware.run(proxy, () => next(proxy))
    } catch (error) {
      if (!this.onTurnError) throw error
      await this.onTurnError(proxy, error as Error)
    } finally {
      revoke()
    }
  }
}
