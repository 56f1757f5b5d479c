import type { Link } from '../meetings/chain-of-forums.ts'
import type { Action } from '../meetings/action.ts'
import type { Clock, Day } from '../meetings/calendar.ts'
import type { DocumentName, Language } from '../meetings/group-settings.ts'
import type { Group } from '../meetings/group.ts'
import type { ItemId } from '../meetings/ids.ts'
import type { DecisionKind, ItemKind, Outcome, Treatment } from '../meetings/agenda-item.ts'
import type { Meeting, MeetingForm, Removal } from '../meetings/meeting.ts'
import type { Proposal } from '../meetings/proposal.ts'
import { type Attendee, type InvitedGuest, type JointTold } from './attendees.ts'
import type { Mark } from './afterwards.ts'
import type { Move } from './moved.ts'
import type { Representation } from './represented.ts'

/** What the minutes are made of. */
export interface Source {
  readonly group: Group
  readonly meeting: Meeting
  /** The actions that the meeting gave. */
  readonly actions: readonly Action[]
  /** Other actions that changed around it. */
  readonly others: readonly Action[]
  /** Proposals that its items came back as. */
  readonly returned: readonly Proposal[]
  /** When the meeting before was closed. */
  readonly since?: string | undefined
}

export interface MinutesAction {
  readonly id: string
  readonly text: string
  readonly cite: string
  /** Empty when nobody is named. */
  readonly owners: readonly string[]
  /** `i maj (senast 31 maj 2026)` */
  readonly due?: string
  readonly doneOn?: Day
  readonly mark?: Mark
}

export interface MinutesNote {
  readonly text: string
  readonly internal: boolean
  readonly mark?: Mark
}

export interface MinutesItem {
  readonly id: ItemId
  readonly number: string
  readonly title: string
  readonly kind?: ItemKind
  readonly presenters: readonly string[]
  /** The body that it was treated with; empty where none is named. */
  readonly joint?: string
  readonly notes: readonly MinutesNote[]
  /** When it is in force, what parties decided at home, who stands behind it: a line each. */
  readonly known: readonly string[]
  /** The bodies it passes, where there are several. */
  readonly way: readonly Link[]
  /** What became of it, in the order it came. */
  readonly outcomes: readonly Outcome[]
  /** Which of them were added or changed afterwards, in the same order. */
  readonly outcomeMarks: readonly (Mark | undefined)[]
  /** What was taken away afterwards. */
  readonly removed: readonly {
    readonly kind: Removal['kind']
    readonly number: string
    readonly on: Day
    /** As a mark tells it. */
    readonly confirmedBy?: string
  }[]
  /** Nothing says what became of it, though something should. */
  readonly open: boolean
  /** Taken off after the agenda was sent out. */
  readonly withdrawn: boolean
  /** Who took no part in it. */
  readonly recused?: { readonly names: readonly string[]; readonly mark?: Mark }
  /** Reported at the meeting and adopted by it. */
  readonly addition: boolean
  readonly decisions: readonly {
    readonly cite: string
    readonly text: string
    readonly mark?: Mark
    readonly kind?: DecisionKind
  }[]
  readonly actions: readonly MinutesAction[]
  /** Numbers of its attachments. */
  readonly attachments: readonly number[]
  readonly history: readonly Treatment[]
  readonly children: readonly MinutesItem[]
  /** What the meeting did with its agenda, at the item for that. */
  readonly adoption?: Adoption
  /** Matters named inside it, each with what was said of it alone. */
  readonly matters: readonly MinutesMatter[]
}

/** How the agenda was adopted. */
export interface Adoption {
  readonly adopted: boolean
  readonly additions: readonly { readonly number: string; readonly title: string }[]
  readonly turnedDown: readonly { readonly title: string; readonly reason: string }[]
}

/** What was said, decided and given about one matter. */
interface MinutesMatter extends Pick<
  MinutesItem,
  'title' | 'notes' | 'known' | 'outcomes' | 'outcomeMarks' | 'decisions' | 'actions'
> {}

export interface Attachment {
  readonly n: number
  /** Empty where it is the meeting's own. */
  readonly item: string
  readonly title: string
  readonly link: string
  /** Left out of the public edition. */
  readonly internal?: true
  readonly mark?: Mark
}

export interface Carried {
  readonly title: string
  readonly number?: string
  /** Absent: not reached, or an addition that was not adopted. */
  readonly outcome?: Outcome
  /** `F12`, once the meeting is closed. */
  readonly proposal?: string
}

export interface MovedTold {
  readonly action: MinutesAction
  readonly moves: readonly (Move & {
    readonly on: Day
    readonly name?: string
    readonly names?: readonly string[]
    readonly due?: string
  })[]
}

/** Minutes as values: names, days and words of this group, and no ids that only the bot understands. */
export interface Minutes {
  readonly language: Language
  readonly body: string
  readonly on: Day
  readonly apart?: Clock
  readonly start: Clock
  readonly end: Clock
  /** That the record was opened again once the minutes had been sent out. */
  readonly reopened: readonly { readonly on: Day; readonly reason: string }[]
  readonly place?: string
  readonly form?: MeetingForm
  readonly online: boolean
  readonly subtitle?: string
  /** Whether the body adjusts its minutes. */
  readonly adjusted: boolean
  /** What the document is called. */
  readonly document: DocumentName
  /** The group's own words above the title, at the foot of each page and below the status. */
  readonly head?: string
  readonly foot?: string
  readonly line?: string
  /** Where it keeps what is finished. */
  readonly archive?: string
  readonly chairs: readonly string[]
  /** What was said anew when the minutes had been sent out. */
  readonly restated?: Readonly<
    Partial<Record<keyof NonNullable<Meeting['restated']>, Mark | undefined>>
  >
  readonly secretaries: readonly string[]
  readonly attendees: readonly Attendee[]
  readonly guests: readonly InvitedGuest[]
  /** The body it was held with. */
  readonly joint?: JointTold | undefined
  /** Guests, and people of the other body's list, who were taken away afterwards. */
  readonly removedPeople: readonly {
    readonly kind: 'guest' | 'listed'
    readonly name: string
    readonly on: Day
  }[]
  /** Actions under no item, and papers of the meeting itself, that were taken away afterwards. */
  readonly removedOwn: readonly {
    readonly kind: 'action' | 'attachment'
    readonly number: string
    readonly on: Day
  }[]
  readonly organisations: readonly string[]
  /** What the meeting did with its agenda, where no item is for that. */
  readonly adoption?: Adoption
  readonly items: readonly MinutesItem[]
  readonly decisions: readonly {
    readonly cite: string
    readonly title: string
    readonly text: string
    readonly mark?: Mark
    readonly kind?: DecisionKind
    readonly represented: Representation
  }[]
  readonly actions: readonly MinutesAction[]
  readonly moved: readonly MovedTold[]
  readonly carried: readonly Carried[]
  readonly next: readonly {
    readonly on: Day
    readonly start: Clock
    readonly end: Clock
    readonly place?: string
  }[]
  readonly themes: readonly string[]
  readonly attachments: readonly Attachment[]
  readonly phrases: Group['phrases']
}
