import type { Server } from './processes.ts'

/** What all parts of the benchmark share. */
export interface Setting {
  readonly connectorPort: number
  /** The folder of the peers. */
  readonly peers: string
  readonly rounds: number
  /** How long each burst lasts. */
  readonly seconds: number
  /** How many conversations speak at the same time. */
  readonly chats: number
  /** Whether memory is followed for 100,000 turns instead of 30,000. */
  readonly full: boolean
  /** An empty folder of that name. */
  folder(name: string): string
  /** The bot as it is deployed, with its data in that folder. */
  bot(folder: string, env?: Readonly<Record<string, string>>): Promise<Server>
  /** How a bot is started, for whoever measures the start itself. */
  readonly botArgs: readonly string[]
  /** What is under way, for whoever waits. */
  say(text: string): void
}
