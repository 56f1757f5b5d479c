import type { Someone } from '../world.ts'
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
  /** Somebody answered an offer of a file. */
  given?(answer: FileAnswer): Promise<FileGiven>
  /** Somebody wants a message of a chat on the agenda: gives the form, filled in with it. Changes nothing. */
  suggest?(asked: Suggestion): Promise<Dialog>
  /** The form came back, or a question about it was answered: said as the sender's own sentence. */
  suggested?(filled: Filled): Promise<Dialog>
  /** Somebody who writes to others looks for something to cite, in the groups they belong to. Changes nothing. */
  find?(search: Finding): Promise<Found>
}

export interface Heard {
  /** Posted where the sentence stood, or where the thing happened. Absent: nothing is said. */
  readonly answer?: Message
  /** The answer could not be posted: it is left in the ledger, to be told once, later, as one that comes late. Absent: no group's ledger is concerned. */
  unsaid?(): Promise<void>
  /** Sends what the sentence set in motion (notices to others); resolves when done. Called once, after the answer was posted. */
  deliver(): Promise<void>
}

/** Where it happened. */
interface Place {
  readonly conversation: Conversation
  /** The team, when it happened in one. */
  readonly teamId?: string
}

export type Happening = Place &
  /** The bot itself came or went. `by` has an empty name where Teams told none. */
  (
    | {
        readonly kind: 'installed' | 'uninstalled'
        readonly groupName?: string
        readonly by: Account
      }
    | {
        readonly kind: 'membersAdded' | 'membersRemoved'
        readonly accounts: readonly Someone[]
        readonly by: Account
      }
    /** The team or group chat has a new name. */
    | { readonly kind: 'renamed'; readonly name: string }
    /** `conversation` is the channel itself. */
    | {
        readonly kind: 'channelCreated' | 'channelRenamed' | 'channelDeleted' | 'channelRestored'
        readonly name?: string
      }
    | { readonly kind: 'teamDeleted' | 'teamArchived' | 'teamUnarchived' | 'teamRestored' }
    /** A scheduled Teams meeting. `conversation` is its own chat, or the channel it is held in; `at` is what Teams says, UTC ISO. */
    | {
        readonly kind: 'meetingStarted' | 'meetingEnded'
        readonly teamsMeetingId: string
        readonly at?: string
        readonly title?: string
      }
    | {
        readonly kind: 'participantsJoined' | 'participantsLeft'
        readonly teamsMeetingId: string
        readonly at?: string
        readonly accounts: readonly Account[]
      }
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
  /** Whether it waits to be shown something where it was pressed (Action.Execute). Else it came like a message, and is answered like one. */
  readonly inPlace: boolean
}

export interface Tapped extends Heard {
  /** Shown to the presser alone, in place of the card. Only for a press that is `inPlace`; an `answer` is then posted beside it. */
  readonly card?: Readonly<Record<string, unknown>>
  /** Posted instead of all else when the press has waited so long that nothing can be shown any more. */
  readonly late?: Message
}

/** A message of a chat, as its author wrote it: plain text, mentions as names. */
export interface Quoted {
  readonly text: string
  readonly author?: string
  /** When it was written, UTC ISO. */
  readonly at?: string
  /** Where it stands; an address of Teams. */
  readonly link?: string
}

/** Where the bot is used from inside a chat, which may be one that it knows nothing of. */
interface Use extends Place {
  readonly teamsMeetingId?: string
  readonly groupName?: string
  readonly sender: Account
}

export interface Suggestion extends Use {
  readonly activityId: string
  /** Absent: it could not be read. */
  readonly message?: Quoted
}

export interface Filled extends Suggestion {
  /** What the form held, as sent by the person's client: to be checked before use. */
  readonly values: Readonly<Record<string, unknown>>
}

/** Shown to the person alone. Without a card: the answer's text, with its choices. Without an answer there is nothing to show. */
export interface Dialog extends Heard {
  readonly title: string
}

export interface Finding extends Use {
  /** Empty: whatever is latest. */
  readonly typed: string
  readonly skip: number
  readonly count: number
}

export interface Found {
  readonly hits: readonly Citation[]
}

/** What can be put into a message: a card, and how it is told in the list. */
export interface Citation {
  readonly title: string
  readonly detail: string
  readonly card: Readonly<Record<string, unknown>>
}

/** The answer to an offer of a file, in the person's own chat. */
export interface FileAnswer extends Place {
  readonly activityId: string
  readonly sender: Account
  readonly accepted: boolean
  /** As it was offered with, as sent by the person's client: to be checked before use. */
  readonly context: string
}

/** With a file: it is to be put where the person allowed it, and told to be there, or not. */
export interface FileGiven extends Heard {
  readonly file?: {
    readonly name: string
    readonly bytes: Uint8Array
    readonly stored: string
    readonly failed: string
  }
}
