import type { Group } from '../meetings/group.ts'
import type { Stored } from '../store/store.ts'
import type { Message } from '../text/message.ts'
import type { Command } from '../turn/command.ts'
import type { Verbs } from '../turn/verbs.ts'
import type { Incoming, World } from '../world.ts'
import type { Pressed } from './hearing.ts'
import type { PersonalNumbers } from './personal-numbers.ts'
import type { RefusedLately } from './refused-lately.ts'
import type { TextQuota } from './text-quota.ts'

/** What all answers are made with. */
export interface BotParts {
  readonly world: World
  readonly commands: readonly Command[]
  readonly verbs: Verbs
  readonly numbers: PersonalNumbers
  /** How much text each person has recorded today. */
  readonly texts: TextQuota
  readonly refused: RefusedLately
  /** Goes up with each message that is recorded, so that those of one millisecond keep their order in the log. */
  readonly place: () => number
}

/** A message for one group. */
export interface ToAnswer {
  readonly pk: string
  readonly incoming: Incoming
  /** The same for each delivery of one message: what it records, it records once. */
  readonly key: string
  /** Teams has just been asked who belongs here. */
  readonly asked: boolean
  /** Exactly these are said, and none is looked for in the text. */
  readonly pressed?: readonly (string | Pressed)[] | undefined
  /** The group, where it was read just now. */
  readonly before?: Stored<Group> | undefined
}

/** What a message led to: an answer, and posts to others that wait to be sent. */
export interface Answered {
  readonly message: Message
  readonly queued: readonly string[]
  /** What was typed is for few; the answer is for the moment. */
  readonly private?: boolean
  /** It asks whoever leads about what looks private, and so must show it. */
  readonly open?: boolean
  readonly passing?: boolean
  /** It offers what words of one's own may have meant: its buttons carry them. */
  readonly offers?: boolean
  /** It is shown to the sender alone, and is for nobody else. */
  readonly theirs?: boolean
  /** Whether anything of it is in the log, now or since an earlier delivery of the same message. */
  readonly recorded: boolean
}

/** The group or the sender is not known yet, or nobody could vouch for them: Teams must be asked who belongs here. */
export class Stranger extends Error {}
