import type { Clock } from './calendar.ts'
import type { ById, ItemId, PersonId } from './ids.ts'
import type { Made, Marks } from './record-entry.ts'

/** A person's own answer to the announcement. */
export type Answer =
  | { readonly kind: 'attending'; readonly from?: Clock; readonly to?: Clock; readonly at: string }
  | { readonly kind: 'notAttending'; readonly at: string }
  | {
      readonly kind: 'substitute'
      readonly name: string
      readonly person?: PersonId
      readonly at: string
    }

/** From a time to another; to the end, or from the beginning, where one is absent. */
export interface Hours {
  readonly from?: Clock
  readonly to?: Clock
}

/** From or after an item, to it or through it: at the one that somebody left at they were there for a part. */
export interface ItemStay {
  readonly after?: ItemId
  readonly from?: ItemId
  readonly through?: ItemId
  readonly to?: ItemId
}

/** There for a part of the meeting. Without hours and items it is not known which. */
export interface PartPresence extends Hours {
  readonly kind: 'part'
  /** Further hours. */
  readonly more?: readonly Hours[]
  readonly items?: readonly ItemStay[]
}

/** A body outside, with its own list: one record holds both. */
export interface Joint {
  readonly body: string
  /** The hours that are the group's own, and those that are held together. Absent: all of it is. */
  readonly own?: Hours
  readonly shared?: Hours
  readonly people: ById<JointPerson>
}

export interface JointPerson extends Partial<Made>, Marks {
  readonly id: string
  readonly name: string
  readonly organisation?: string
  /** On the group's own roster too: counted once, and there as that says. */
  readonly person?: PersonId
  readonly roles: readonly ('chair' | 'adjuster')[]
  readonly presence?: 'present' | 'part' | 'absent'
  /** Which part, where that was said. */
  readonly stay?: Omit<PartPresence, 'kind'>
}

/** What the secretary recorded. Nobody is presumed present or absent: a person without an entry is unknown. */
export type Presence =
  | { readonly kind: 'present' }
  | { readonly kind: 'absent' }
  | PartPresence
  /** Absent, with somebody in their place. */
  | { readonly kind: 'replaced'; readonly by: string; readonly person?: PersonId }

export interface Guest extends Partial<Made>, Marks {
  readonly id: string
  readonly name: string
  readonly organisation?: string
  readonly items: readonly ItemId[]
}
