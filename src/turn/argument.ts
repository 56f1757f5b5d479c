import type { Group } from '../meetings/group.ts'
import type { Language } from '../meetings/group-settings.ts'
import type { Turn } from './turn.ts'

/** Where a value is written out: in which language, and among whose names. */
export interface Writing {
  readonly language: Language
  readonly group: Group
}

/**
 * One kind of argument: an action, a person, a time, a text. Every door reads it by the same type: `read` what was typed, `fromForm` what a
 * form or a button carried. Values are plain data, kept in the log as they are.
 */
export interface Argument<Value> {
  /** What kind it is, in plain English: `action`, `due time`. */
  readonly kind: string
  /** What of a sentence can be one: the source of a regular expression, without named groups. */
  readonly shape: string
  /** The same by itself, as a button carries it, where `shape` looks at what follows. */
  readonly alone?: string
  /**
   * What of a line below other text is surely one, where that is narrower: a word that is known, a name in capitals. Anything else there
   * belongs to the text.
   */
  readonly surely?: string | ((typed: string) => boolean)
  /** Refuses what cannot be read, and asks (`Question`) where several could be meant. `undefined`: it is none, and one is missing. */
  read(typed: string, turn: Turn): Value | undefined | Promise<Value | undefined>
  /** Whether a text behind a comma, or without its field's word, can be nothing else. Absent: never. */
  canBe?(typed: string, turn: Turn): boolean
  /** What a client sent, checked: `undefined` for what no form or button of ours can have sent. Refuses and asks as `read` does. */
  fromForm(sent: unknown, turn: Turn): Value | undefined | Promise<Value | undefined>
  /** What it is where a sentence does not say it: what is being spoken of. `undefined`: nothing is. */
  implied?(turn: Turn): Promise<Value | undefined>
  /** As `read` would read it again. */
  render(value: Value, writing: Writing): string
  /** What of it the log may hold, where that is less than all; `undefined` for nothing. Its sentence is then written out anew. */
  logged?(value: Value): Value | undefined
  /** The refusal where a sentence needs one and has none; `example` is the sentence with one. */
  missing(example: string): Error
  /** The refusal of what stands in its place in a sentence and is none; without it, what was not understood is cited. */
  unread?(left: string, example: string, sentence: string): Error
  /** One that fits this turn, for examples. */
  sample(turn: Turn): string | Promise<string>
  readonly optional?: boolean
  /** It is text in the sender's own words, which later lines may go on with. */
  readonly isText?: true
  /** Such text that stands as it was typed: what looks like another act's field in it is asked about. */
  readonly prose?: true
  /** It is a whole sentence, whose fields are its own. */
  readonly isSentence?: true
  /** Fields of an item stand in it. */
  readonly itemFields?: true
  /** It names people: those who were mentioned come to it as marks (`name-marks.ts`), so that no comma in a name parts it. */
  readonly namesPeople?: true
  /** Its value is the id of an action, or several. */
  readonly namesActions?: true
}

export type Arguments = Readonly<Record<string, Argument<unknown>>>

/** The values of an act's arguments, by name; an optional one may be absent. */
export type Values<A> = {
  readonly [Name in keyof A]: A[Name] extends Argument<infer Value>
    ? A[Name] extends { readonly optional: true }
      ? Value | undefined
      : Value
    : never
}

/** The same argument where the sentence may do without it. */
export const optional = <Value>(
  argument: Argument<Value>,
): Argument<Value> & { readonly optional: true } => ({ ...argument, optional: true })
