import type { Range } from '../store/store.ts'
import type { Turn } from './turn.ts'
import type { Choice, FileWith } from '../text/message.ts'

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
export type Subject = (typeof subjects)[number]

/**
 * Who may say a sentence.
 * - `anyone` in the group
 * - `lead`: secretary, chair, and whoever they appoint as deputy
 * - `committee`: those, and members of the working committee (AU)
 * - `owner`: those, and whoever owns the action it is about; checked by the command itself, which knows the action
 */
export type Who = 'anyone' | 'lead' | 'committee' | 'owner'

/** What may follow a verb for a later line of a message to be a new sentence and not part of the text above. */
export type Need =
  | 'nothing'
  | 'colon'
  | 'item'
  | 'itemColon'
  | 'proposal'
  | 'action'
  | 'actionColon'
  | 'day'
  | 'times'
  | 'name'
  | 'nameColon'

/** A sentence of the contract, declared once: dispatcher, help, README table and manifest come from here. */
export interface Command {
  /** Its key in the texts (`t.help[name]`). */
  readonly name: string
  readonly subject: Subject
  /** Verbs in lower case, the one shown first. Several words are one verb (`ta in`). */
  readonly words: { readonly sv: readonly string[]; readonly en: readonly string[] }
  /** How it is written, verb included, as in the contract. */
  readonly usage: { readonly sv: string; readonly en: string }
  /** A whole sentence that works, per language. */
  readonly example: { readonly sv: string; readonly en: string }
  readonly who: Who
  readonly needs: readonly Need[]
  /** Whether following lines can continue it: it ends in free text. */
  readonly takesText: boolean
  /** Its text is a list, one a line: a bare verb below it (`Dagordning`) is a line of the list and no sentence. */
  readonly takesLines?: true
  /** Whether it is this command when several share a verb. Absent: always. */
  readonly accepts?: (rest: string, colon: boolean) => boolean
  /** Not listed in help or README: another spelling of a listed one. */
  readonly hidden?: true
  /** What it reads of the group whoever says it: read while the group itself is. */
  readonly ahead?: (now: Date) => readonly Range[]
  /**
   * For somebody who does not belong to the group. Absent: refused. `same`: as for anyone; `own`: about actions that are theirs; else what
   * is left of it for them.
   */
  readonly outside?: 'same' | 'own' | Command['run']
  /** For a guest, where that is more than for any other outsider. */
  readonly guest?: Command['run']
  /**
   * Reads what follows the verb, decides, and puts drafts into the turn's book. Throws a `Refusal` for a "no" and a `Question`
   * when the person must choose. Nothing it drafted remains then.
   */
  readonly run: (turn: Turn, sentence: Sentence) => Promise<Reply>
}

/** One sentence of a message, split at its verb. */
export interface Sentence {
  /** As typed, continuation lines included. */
  readonly source: string
  /** What follows the verb, an optional colon and blanks removed; lines separated by `\n`. */
  readonly rest: string
  /** Whether a colon stood directly after the verb. */
  readonly colon: boolean
}

export interface Reply {
  /** Only manners: left out when the message said something else as well. */
  readonly aside?: true
  /** Set by `ångra`: the act that was taken back. */
  /** Set by what makes something be forgotten: it cannot be taken back, and the log does not hold what it was. */
  readonly final?: true
  readonly undoes?: { readonly log: string; readonly act: number }
  readonly text: string
  /** As in a message, and only beside an answer to one sentence. */
  readonly card?: Readonly<Record<string, unknown>> | undefined
  readonly whole?: true
  readonly choices?: readonly Choice[]
  /** A file that the person wants. */
  readonly file?: FileWith
}

/** The person must choose before the sentence can be carried out. The answer (a number or the label) runs it again. */
export class Question extends Error {
  /** What is being chosen, so that the answer fits the same question when the sentence runs again: `person:fredrik`. */
  readonly about: string
  readonly text: string
  readonly options: readonly { readonly label: string; readonly value: string }[]
  constructor(
    about: string,
    text: string,
    options: readonly { readonly label: string; readonly value: string }[],
  ) {
    super(about)
    this.name = 'Question'
    this.about = about
    this.text = text
    this.options = options
  }
}
