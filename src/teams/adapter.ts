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

/**
 * Teams' adapter behind our own guard. Turns enter through `turn`, with a caller that is verified already: the SDK's `process` would
 * check again, and answers faults with their messages.
 */
export class Adapter extends TeamsAdapter {
  // Replaces the one the constructor makes, which keeps no clients.
  protected override readonly botFrameworkAuthentication: Authentication

  constructor(authentication: Authentication, config: Config, credentials: Credentials) {
    super(config, credentials)
    this.botFrameworkAuthentication = authentication
  }

  /** Runs one turn; resolves with the answer to an invoke, and with nothing for all else. */
  async turn(caller: Caller, activity: Activity, logic: (context: TurnContext) => Promise<void>): Promise<InvokeAnswer | undefined> {
    return this.processActivity(caller, activity as unknown as Parameters<Adapter['processActivity']>[1], logic)
  }
}
