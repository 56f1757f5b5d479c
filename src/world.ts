import type { Account } from './meetings/group.ts'
import type { RefusalCode } from './meetings/refusal.ts'
import type { Message } from './text/message.ts'
import type { Store } from './store/store.ts'

export type { Account } from './meetings/group.ts'

/** What the bot needs from outside. Types only: `index.ts` builds the real one, the tests a made one. */
export interface World {
  /** Read once per turn and once per pass, then handed down as an argument. */
  readonly now: () => Date
  /** Whether it has been later than it is now, by a clock that was set back. Absent: never. */
  readonly ranBack?: () => boolean
  /** A new random id, lower-case letters and digits. */
  readonly newId: () => string
  readonly store: Store
  readonly messenger: Messenger
  readonly log: Log
  /** Where people reach the bot's own pages, without a trailing slash: `https://klubban.example.se`. */
  readonly publicUrl: string
  /** The SHA-256 of a file that came with a message, in hex; `undefined` where it cannot be read. Absent: files are not read. */
  readonly fingerprintOf?: (download: string) => Promise<string | undefined>
  /** Absent: nobody counts. */
  readonly tally?: Tally
}

/** What whoever runs the bot wants to know, and no port shows. */
export interface Tally {
  /** A sentence was refused for this reason, or not understood at all. */
  refused(why: RefusalCode | 'unknown'): void
  /** Something due was found so long after its time. */
  late(ms: number): void
}

/** A person as an event names them: often without a name. */
export type Someone = Pick<Account, 'teamsId' | 'aadId'>

/** A place where the bot can post. */
export interface Conversation {
  readonly id: string
  readonly kind: 'personal' | 'groupChat' | 'channel'
  readonly tenantId: string
  /** The connector's address, renewed from every activity. */
  readonly serviceUrl: string
  /** The bot's own id there (`28:…`). */
  readonly botId: string
}

/** Something a person said, freed from the transport. */
export interface Incoming {
  /** Unique per conversation; the same one delivered twice is the same sentence. */
  readonly activityId: string
  readonly conversation: Conversation
  /** The team a channel belongs to. A team is one group, whichever channel is used. */
  readonly teamId?: string
  /** The team's or chat's display name where Teams tells it. */
  readonly groupName?: string
  /** The id of the Teams meeting whose own chat this is. */
  readonly teamsMeetingId?: string
  readonly sender: Account
  /**
   * The sender's own words, as typed, freed from the mention of the bot, blanks and markup; other people's mentions stand as their names.
   * Empty where the sender wrote none.
   */
  readonly text: string
  /** Other people mentioned in the text. */
  readonly mentioned: readonly Account[]
  /** The sender has changed a message: these are its words now, and `activityId` is that of the message as it was first said. */
  readonly edited?: true
  /** It was said with a choice of ours: one sentence, whose lines are text. */
  readonly whole?: true
  /** How single lines of the text are meant. */
  readonly marks?: readonly LineMark[]
  /** What of the text is struck out. */
  readonly struck?: readonly string[]
  /** What came with it that is no words. */
  readonly sent?: SentAlong
  /** The posts that it answers, as far as the transport tells; the surest first. */
  readonly answers?: readonly string[]
  /** What others said and the sender sent along. Never a sentence. */
  readonly others?: readonly NotOwn[]
  /** It was pressed, and is answered in the place of what was pressed, which the sender alone sees. */
  readonly inPlace?: true
}

/** Whether others read what is answered: in a group chat, a channel, a meeting's chat, unless it is shown to the sender alone. */
export const isInRoom = ({
  conversation,
  inPlace,
}: Pick<Incoming, 'conversation' | 'inPlace'>): boolean =>
  conversation.kind !== 'personal' && inPlace !== true

/** A line of a message, by its words: the entry of a list, or what is text wherever it stands, such as the row of a table. */
export interface LineMark {
  readonly line: string
  /** Stands in front of it where it is text: `– `, `2. `. */
  readonly before?: string
  readonly only?: 'text'
}

/** Files by name, pictures without; `nothing` where a message holds nothing at all, such as a mention alone. */
export type SentAlong =
  | {
      readonly kind: 'file'
      readonly name?: string
      /** Each of them, with where it is kept, as far as Teams tells; `download` lets the bot read it for some minutes, and is never kept. */
      readonly files?: readonly {
        readonly name?: string
        readonly link?: string
        readonly download?: string
      }[]
    }
  | { readonly kind: 'picture' }
  | { readonly kind: 'nothing' }

/** A message of somebody else, sent on or quoted; its lines separated by `\n`. */
export interface NotOwn {
  readonly kind: 'forwarded' | 'quoted'
  readonly text: string
}

interface Sent {
  /** The channel's id of the posted message, needed to update it. Absent where the channel gave none. */
  readonly activityId?: string
}

/** What Teams tells of a meeting, as far as it does. */
export interface TeamsMeeting {
  readonly title?: string
  readonly organiser?: string
  /** UTC ISO. */
  readonly startsAt?: string
}

/** Sends and updates posts. Every method rejects with `DeliveryError`, never with an error of a transport library. */
export interface Messenger {
  send(to: Conversation, message: Message): Promise<Sent>
  /** Replaces the content of an earlier post. */
  update(to: Conversation, activityId: string, message: Message): Promise<void>
  /** The personal chat with someone, opened when it does not exist yet. */
  openPersonal(
    from: Conversation,
    account: Pick<Account, 'teamsId' | 'aadId'>,
  ): Promise<Conversation>
  /** Title, organiser and time of a Teams meeting. Absent: nobody can be asked. */
  meeting?(of: Conversation, meetingId: string): Promise<TeamsMeeting>
  /** Everyone in the chat or team, as Teams knows them. Where they are more than `most`, some of them, more than `most`. */
  members(of: Conversation, teamId?: string, most?: number): Promise<readonly Account[]>
  /** One of them; `undefined` for somebody who is not in it. */
  member(
    of: Conversation,
    account: Pick<Account, 'teamsId' | 'aadId'>,
    teamId?: string,
  ): Promise<Account | undefined>
}

/**
 * Why a post could not be delivered.
 * - `later`: refused for now, nothing was posted; try again after `retryAfterMs`.
 * - `unknown`: no answer, or an answer that does not tell; it may have been posted.
 * - `blocked`: this person or chat cannot be reached until they, or the app, come back (`reason` says why).
 * - `gone`: the conversation or the post to update no longer exists.
 * - `refused`: the message itself is not accepted; trying again is no use.
 */
export type DeliveryOutcome = 'later' | 'unknown' | 'blocked' | 'gone' | 'refused'

export class DeliveryError extends Error {
  readonly outcome: DeliveryOutcome
  /** The channel's status and code, as `403 BotNotInConversationRoster`; `network ECONNREFUSED` when there was no answer. */
  readonly reason: string
  readonly retryAfterMs: number | undefined
  constructor(outcome: DeliveryOutcome, reason: string, retryAfterMs?: number, cause?: unknown) {
    super(`not delivered (${outcome}): ${reason}`, { cause })
    this.name = 'DeliveryError'
    this.outcome = outcome
    this.reason = reason
    this.retryAfterMs = retryAfterMs
  }
}

/** Structured log. Values never hold message texts or names. */
export interface Log {
  debug(values: object, message: string): void
  info(values: object, message: string): void
  warn(values: object, message: string): void
  error(values: object, message: string): void
}
