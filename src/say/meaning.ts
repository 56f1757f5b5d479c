import { Refusal, type RefusalCode } from '../meetings/refusal.ts'
import type { Sent } from '../turn/command.ts'
import type { Found } from '../turn/verbs.ts'
import { short } from '../text/cut.ts'
import { capital } from '../text/parts.ts'
import type { Filling, Gap } from './gaps.ts'

/** One thing that words of one's own may mean, and that can be done now. */
export interface Meaning {
  readonly found: Found
  /** Its arguments as they are typed; absent where the command reads its sentence itself. */
  readonly typed?: Sent
  /** The sentence of the contract that says it. */
  readonly sentence: string
  /** Of what is for few, as it may be kept: without a reason. */
  readonly whole?: string
  /** The same in plain words, with the titles of what it names. */
  readonly told: string
  /** 0 to 1, of all that could be meant now. */
  readonly sure: number
  /** The same of what is possible now. */
  readonly share: number
  /** Only the right is missing: it can be left to those who lead. */
  readonly lacks: boolean
  /** Nothing would be recorded, and nobody told. */
  readonly onlyShows: boolean
  /** What it would record concerns the sender alone. */
  readonly ofSender: boolean
  /** Its words may not be all that was meant, or take the place of others that stand: it is shown before it is recorded. */
  readonly isUnsure: boolean
  /** All of its words agree with it, and say nothing else. */
  readonly isPlain?: boolean
  /** What stands before it, with another text. */
  readonly isOther?: true
  /** It would find nothing. */
  readonly isEmpty?: true
  /** What it lacks, and what that can be where it is one of a few. */
  readonly gap?: Gap
  readonly fillings?: readonly Filling[]
}

const MOST_LABEL = 80

/** What stands on a button. */
export const labelOf = (told: string): string => capital(short(told, MOST_LABEL))

/** What words of one's own may mean. */
export interface Meanings {
  /** The likeliest first, at most three. */
  readonly meanings: readonly Meaning[]
  /** It asks nothing of the bot. */
  readonly isTalk: boolean
  /** It says that nothing is to be done. */
  readonly isDropped?: true
  /** How likely that is, 0 to 1. */
  readonly talk?: number
  /** Why the likeliest cannot be done, where it is surely meant. */
  readonly refusal?: Refusal
}

export const nothing: Meanings = { meanings: [], isTalk: false }

/** Why a sentence cannot be read. Of a reading of ours it says nothing about what was typed. */
export const unread: ReadonlySet<RefusalCode> = new Set([
  'notUnderstood',
  'restUnread',
  'missingText',
  'missingDay',
  'missingTimes',
  'missingItem',
  'missingName',
  'missingNumber',
  'notADay',
  'notADue',
  'badTimes',
  'noSuchPerson',
  'unknownPress',
])

export type Possible = Omit<Meaning, 'sure' | 'share' | 'told' | 'isUnsure' | 'isPlain'>
