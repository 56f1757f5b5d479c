import type { Delivery } from '../delivery/delivery.ts'
import type { Person } from '../meetings/group.ts'
import type { RefusalCode } from '../meetings/refusal.ts'
import type { Act } from '../records/log.ts'
import type { Book } from '../store/update.ts'
import type { Choice } from '../text/message.ts'
import type { Command, Reply, Sent } from '../turn/command.ts'
import type { Waiting } from '../turn/question.ts'
import type { Read } from '../turn/sentences.ts'
import type { Verbs } from '../turn/verbs.ts'
import type { Incoming, World } from '../world.ts'
import type { About } from './in-reply.ts'
import type { RefusedLately } from './refused-lately.ts'
import type { PersonalNumbers } from './personal-numbers.ts'

/** What became of one sentence. */
export type Outcome =
  | {
      readonly kind: 'done'
      readonly reply: Reply
      readonly act?: Act
      /** It was asked to show something, and nothing else came of it. */
      readonly shows?: true
    }
  | {
      readonly kind: 'refused'
      readonly source: string
      readonly text: string
      readonly code: RefusalCode
    }
  | { readonly kind: 'asked'; readonly waiting: Waiting }
  /** Words of one's own: shown as they are understood, or with what is likeliest; nothing is done before a press. */
  | {
      readonly kind: 'offered'
      readonly source: string
      readonly text: string
      readonly choices: readonly Choice[]
      /** Why it was not carried out, where it was understood. */
      readonly code?: RefusalCode
      readonly waiting?: Waiting
    }

export interface Hearing {
  readonly world: World
  readonly commands: readonly Command[]
  readonly verbs: Verbs
  readonly numbers: PersonalNumbers
  readonly refused: RefusedLately
  readonly incoming: Incoming
  readonly book: Book
  readonly sender: Person
  /** The log entry that is made where something is recorded. */
  readonly logId: string
  /** What the post that the message answers is about. */
  readonly about?: About | undefined
  /** Whether the sender has recorded so much text today that nothing more is recorded. */
  readonly spent?: () => Promise<'text' | 'told' | undefined>
  readonly now: Date
  readonly onQueue: (delivery: Delivery) => void
}

/** A sentence to carry out, with the answers already given to questions about it. */
export interface Said {
  readonly read: Read
  readonly choices: Readonly<Record<string, string>>
  /** What a form or a button carried; then no text is read. */
  readonly args?: Sent
  /** The arguments are texts, as somebody typed them. */
  readonly typed?: true
  /** It came from a button: no words of one's own are looked for in it. */
  readonly exact?: true
  /** It was said in other words: how they were read. */
  readonly readAs?: string
}

/** An act as a form or a button carries it. */
export interface Pressed {
  readonly do: string
  readonly args: Sent
  /** The arguments are texts, as somebody typed them. */
  readonly typed?: true
}
