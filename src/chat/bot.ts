import type { Message } from '../text/message.ts'
import type { Account, Conversation, Incoming } from '../world.ts'

/** The product, as the transport sees it. `teams/` calls it; everything behind it knows nothing of Teams' own shapes. */
export interface Bot {
  /** A sentence was said. The same `activityId` in the same conversation may come twice. */
  hear(incoming: Incoming): Promise<Heard>
  /** Something happened that nobody said. May come twice, and an installation is told in two ways: be idempotent. */
  happened(event: Happening): Promise<Heard>
  /** A button on one of our cards was pressed. Absent until cards are answered: a press then does nothing. */
  tap?(tap: Tap): Promise<Tapped>
}

export interface Heard {
  /** Posted where the sentence stood, or where the thing happened. Absent: nothing is said. */
  readonly answer?: Message
  /** Sends what the sentence set in motion (notices to others); resolves when done. Called once, after the answer was posted. */
  deliver(): Promise<void>
}

/** Where it happened. */
interface Place {
  readonly conversation: Conversation
  /** The team, when it happened in one. */
  readonly teamId?: string
}

/** A person as an event names them: often without a name. */
export type Someone = Pick<Account, 'teamsId' | 'aadId'>

export type Happening = Place & (
  /** The bot itself came or went. `by` has an empty name where Teams told none. */
  | { readonly kind: 'installed' | 'uninstalled'; readonly groupName?: string; readonly by: Account }
  | { readonly kind: 'membersAdded' | 'membersRemoved'; readonly accounts: readonly Someone[]; readonly by: Account }
  /** The team or group chat has a new name. */
  | { readonly kind: 'renamed'; readonly name: string }
  /** `conversation` is the channel itself. */
  | { readonly kind: 'channelCreated' | 'channelRenamed' | 'channelDeleted' | 'channelRestored'; readonly name?: string }
  | { readonly kind: 'teamDeleted' | 'teamArchived' | 'teamUnarchived' | 'teamRestored' }
  /** A scheduled Teams meeting. `conversation` is its own chat, or the channel it is held in; `at` is what Teams says, UTC ISO. */
  | { readonly kind: 'meetingStarted' | 'meetingEnded'; readonly teamsMeetingId: string; readonly at?: string; readonly title?: string }
  | { readonly kind: 'participantsJoined' | 'participantsLeft'; readonly teamsMeetingId: string; readonly accounts: readonly Account[] }
)

/** A press on a button. */
export interface Tap {
  /** Unique per conversation; the same one delivered twice is the same press. */
  readonly activityId: string
  readonly conversation: Conversation
  readonly teamId?: string
  readonly groupName?: string
  readonly teamsMeetingId?: string
  readonly sender: Account
  /** The `verb` of an Action.Execute, else the `verb` in the data of an Action.Submit; empty when there is none. */
  readonly verb: string
  /** What the button carried and the form held, as sent by the person's client: to be checked before use. */
  readonly data: Readonly<Record<string, unknown>>
  /** The post that holds the card. */
  readonly cardId?: string
  /** Whether the client asks by itself for a fresh card (`refresh`), and nobody pressed anything. */
  readonly automatic: boolean
}

export interface Tapped extends Heard {
  /** Shown to the presser in place of the card. Only where the button is an Action.Execute. */
  readonly card?: Readonly<Record<string, unknown>>
}
