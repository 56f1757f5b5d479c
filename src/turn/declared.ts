import type { Language } from '../meetings/group-settings.ts'

/** Subjects, as the help and the README group the sentences. */
export const subjects = [
  'meetings',
  'agenda',
  'record',
  'minutes',
  'followUp',
  'search',
  'group',
  'talk',
] as const
type Subject = (typeof subjects)[number]

/**
 * Who may say a sentence.
 * - `anyone` in the group
 * - `lead`: secretary, chair, and whoever they appoint as deputy
 * - `committee`: those, and members of the working committee (AU)
 * - `owner`: those, and whoever owns the action it is about; checked by the command itself, which knows the action
 */
type Who = 'anyone' | 'lead' | 'committee' | 'owner'

/**
 * What comes of a sentence, and so what may come of words that only nearly say it.
 * - `asks`: something is shown, nothing recorded
 * - `own`: it speaks for the sender alone: an answer, a report, a proposal
 * - `printed`: it is printed in the minutes or on the agenda
 * - `others`: it is done to others, or to the group
 */
type Effect = 'asks' | 'own' | 'printed' | 'others'

/** What is known of a sentence of the contract without carrying it out: dispatcher, help, README table and rights come from here. */
export interface Declared {
  /** Its key in the texts (`t.help[name]`). */
  readonly name: string
  readonly subject: Subject
  /** Verbs in lower case, the one shown first. Several words are one verb (`ta in`). */
  readonly words: Readonly<Record<Language, readonly string[]>>
  /** Verbs before which somebody's name stands, each behind `… `. */
  readonly inside?: readonly string[]
  /** How it is written, verb included, as in the contract. */
  readonly usage: Readonly<Record<Language, string>>
  /** A whole sentence that works, per language. */
  readonly example: Readonly<Record<Language, string>>
  readonly who: Who
  /** Declared by every act: what is said in other words is done at once only where it asks, or speaks for the sender alone. */
  readonly effect: Effect
  /** Whether following lines can continue it: it ends in free text. */
  readonly takesText: boolean
  /** That text is in the sender's own words, not names, days or a list. */
  readonly takesProse: boolean
  /** Fields of an item stand in it, a background among them. */
  readonly takesBackground: boolean
  /** Its text is a list, one a line: a bare verb below it (`Dagordning`) is a line of the list and no sentence. */
  readonly takesLines?: true
  /** Below a text about an item it is about that item, where it names none. */
  readonly ofItemAbove?: true
  /** What is typed of each argument; `undefined` where it is not written as the contract has it. */
  readonly typed: (
    rest: string,
    colon: boolean,
    verb: string,
  ) => Readonly<Record<string, string>> | undefined
  /** Whether it is this command when several share a verb. */
  readonly accepts: (rest: string, colon: boolean, verb: string) => boolean
  /** How far what follows the verb is written as the contract has it. */
  readonly met: (rest: string, colon: boolean, verb: string) => Met
  /** Whether nothing is lacking, so that a later line of a message can be this sentence; `belowNames`: where what stands above is no prose. */
  readonly complete: (rest: string, colon: boolean, verb: string, belowNames?: boolean) => boolean
  /** Of an act: its own text follows the verb, so that two of them on lines of their own are two (`föreslå A`, `föreslå B`). */
  readonly opensWithText: boolean
  /** A greeting or thanks: in front of another sentence it is only manners. */
  readonly manners?: true
  /** Whoever is asked to say yes or no to what those who lead want to let go of answers in this sentence. */
  readonly answersDisposal?: true
  /** Says of a Teams meeting whether it is the group's: heard in the meeting's chat before anybody has said that it is. */
  readonly ties?: true
  /** What it tells is for those who lead: it is answered in their own chat, wherever it was asked. */
  readonly inPrivate?: true
  /** Not listed in help or README: another spelling of a listed one. */
  readonly hidden?: true
  /**
   * For somebody who does not belong to the group. Absent: refused. `same`: as for anyone; `own`: about actions that are theirs; `less`: what
   * is left of it for them.
   */
  readonly outside?: 'same' | 'own' | 'less'
  /** For a guest, where that is more than for any other outsider. */
  readonly guest?: 'less'
}

/** How far a text follows an act's templates. */
export interface Met {
  /** A colon of theirs stands in it, or what fields stand behind. */
  readonly marked: boolean
  /** Words behind all that follows them. */
  readonly over: number
}

/** One sentence of a message, split at its verb. */
export interface Sentence {
  /** As typed, continuation lines included. */
  readonly source: string
  /** What follows the verb, an optional colon and blanks removed; lines separated by `\n`. */
  readonly rest: string
  /** Whether a colon stood directly after the verb. */
  readonly colon: boolean
  /** The verb as declared. */
  readonly verb: string
}
