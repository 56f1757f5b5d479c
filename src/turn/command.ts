import type { Range } from '../store/store.ts'
import type { Choice, FileWith } from '../text/message.ts'
import type { Arguments, Writing } from './argument.ts'
import type { Declared, Sentence } from './declared.ts'
import type { Turn } from './turn.ts'

/** A sentence of the contract, and what carries it out. */
export interface Command extends Declared {
  /** What it reads of the group whoever says it: read while the group itself is. */
  readonly ahead?: (now: Date) => readonly Range[]
  /** What is left of it for those who do not belong, where `outside` or `guest` says so. */
  readonly less?: (turn: Turn) => Promise<Reply>
  /**
   * Reads what follows the verb, decides, and puts drafts into the turn's book. Throws a `Refusal` for a "no" and a `Question`
   * when the person must choose. Nothing it drafted remains then.
   */
  readonly run: (turn: Turn, sentence: Sentence) => Promise<Reply>
  /**
   * The same for an act with typed arguments: by a sentence, or with the arguments that a form or a button carries. `own`: only about actions
   * that are the sender's.
   */
  readonly perform: (turn: Turn, input: Input, own?: boolean) => Promise<Performed>
  /** It makes something new: whether its sender said the same just now is looked up while it is carried out. */
  readonly makes?: true
  /** Some of what is typed in it is for few: its words are repeated nowhere. */
  readonly private?: true
  /** Its words are kept and repeated as they were read alone. */
  readonly onlyAsRead?: true
  /** Its answer is for the moment: one that cannot be posted is not left to be sent later. */
  readonly passing?: true
  /** The types of its arguments, by name. */
  readonly args: Arguments
  /** The values that a sentence gives. Refuses and asks as its arguments do. */
  readonly read: (turn: Turn, sentence: Sentence) => Promise<Sent>
  /** The sentence that says the same as these values; `undefined` where none does. */
  readonly render: (values: Sent, writing: Writing) => string | undefined
  /** Each value as it is typed, by the name of its argument. */
  readonly textsOf: (values: Sent, writing: Writing) => Readonly<Record<string, string>>
}

/** What an act is done with: a sentence, the values of a form or a button, or texts by argument as somebody typed them. */
export type Input =
  | { readonly sentence: Sentence }
  | { readonly args: Sent }
  | { readonly typed: Sent }

/** Arguments by name: as a client sent them, or as they were understood. */
export type Sent = Readonly<Record<string, unknown>>

/** What became of an act: the answer, the sentence that says it, and the values that were understood. */
export interface Performed {
  readonly reply: Reply
  readonly source: string
  readonly values: Sent
}

export interface Reply {
  /** Only manners: left out when the message said something else as well. */
  readonly aside?: true
  /** Set by `ångra`: the act that was taken back. */
  /** Set by what makes something be forgotten: it cannot be taken back, and the log does not hold what it was. */
  readonly final?: true
  readonly undoes?: { readonly log: string; readonly act: number }
  /** Nothing was found of what was asked for: it may have been meant otherwise. */
  readonly isEmpty?: true
  /** A file that came with the message was kept. */
  readonly tookFile?: true
  /** It tells what only the sender may read here: it is given in their own chat. */
  readonly inPrivate?: true
  /** What is said instead where others read. */
  readonly here?: string
  readonly text: string
  /** As in a message, and only beside an answer to one sentence. */
  readonly card?: Readonly<Record<string, unknown>> | undefined
  readonly whole?: true
  readonly choices?: readonly Choice[]
  /** Its choices answer what it asks: the words of one of them are that answer too. */
  readonly asks?: true
  /** A file that the person wants. */
  readonly file?: FileWith
}

/** The person must choose before the sentence can be carried out. The answer (a number or the label) runs it again. */
export class Question extends Error {
  /** What is being chosen, so that the answer fits the same question when the sentence runs again: `person:fredrik`. */
  readonly about: string
  readonly text: string
  readonly options: readonly { readonly label: string; readonly value: string }[]
  /** What is typed next is the answer too, where it is no sentence: a reason. */
  readonly takesText: boolean
  /** It shows what only the sender may read here: it is asked in their own chat. */
  readonly inPrivate: boolean
  constructor(
    about: string,
    text: string,
    options: readonly { readonly label: string; readonly value: string }[],
    { takesText = false, inPrivate = false } = {},
  ) {
    super(about)
    this.takesText = takesText
    this.inPrivate = inPrivate
    this.name = 'Question'
    this.about = about
    this.text = text
    this.options = options
  }
}
