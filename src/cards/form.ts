import type { Day } from '../meetings/calendar.ts'
import type { Group } from '../meetings/group.ts'
import type { Meeting } from '../meetings/meeting.ts'
import type { Texts } from '../language/texts.ts'
import type { About } from './button.ts'

/** What a client sent for the inputs of a form: of any kind, any size, and perhaps not from our form at all. */
export type Inputs = Readonly<Record<string, unknown>>

/** What a form may look at to read its inputs. */
export interface Room {
  readonly t: Texts
  readonly group: Group
  readonly today: Day
  /** The meeting that `about.meeting` (an id) names, as it is now. */
  readonly meeting?: Meeting | undefined
}

/** An act with its arguments as a client sends them, or one sentence of the contract, in the group's language, whole even with several lines. */
export type Said =
  | string
  | { readonly do: string; readonly args: Readonly<Record<string, unknown>> }

/**
 * What a filled-in form says. Or what is missing, in words for the person who filled it in; then nothing is said.
 */
export type Sentences = { readonly say: readonly Said[] } | { readonly faults: readonly string[] }

export type Form = (inputs: Inputs, about: About, room: Room) => Sentences

export const isFaulty = (read: Sentences): read is { readonly faults: readonly string[] } =>
  'faults' in read
