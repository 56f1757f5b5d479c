import type { Counts } from '../meetings/answers.ts'
import type { Clock, Day } from '../meetings/calendar.ts'
import type { MeetingForm } from '../meetings/meeting.ts'
import type { ActionId, ProposalId } from '../meetings/ids.ts'

/** A meeting as it is told. */
export interface MeetingTold {
  readonly on: Day
  /** Its hour, where another is held that day. */
  readonly apart?: Clock | undefined
  readonly start: Clock
  readonly end: Clock
  readonly place?: string | undefined
  readonly link?: string | undefined
  readonly form?: MeetingForm | undefined
  readonly title?: string | undefined
  readonly lastDayOn: Day
  readonly answerBy?: Day | undefined
}

/** What is odd about a day, though a meeting may be held on it. */
export interface DayTold {
  readonly on: Day
  /** The name of the holiday, in the answer's language. */
  readonly holiday?: string | undefined
  readonly weekend?: boolean
  /** It was typed without a year and lies far ahead: perhaps a day that has been was meant. */
  readonly farAhead?: boolean
}

/** Whether proposals are taken: as usual, until shortly before the meeting, no more. */
export type ProposalsTold = 'open' | 'short' | 'closed'

export interface PlannedTold {
  readonly meeting: MeetingTold
  readonly proposals: ProposalsTold
  readonly standing: number
  readonly odd: readonly DayTold[]
  /** Actions that waited for a next meeting. */
  readonly tied: readonly ActionId[]
  /** The day as it is written in the next sentence: `6/2`. */
  readonly say: string
}

export interface DatesTold {
  readonly planned: readonly (MeetingTold & { readonly odd: DayTold | undefined })[]
  readonly skipped: readonly { readonly on: Day; readonly why: 'passed' | 'taken' }[]
  readonly tied: readonly ActionId[]
  readonly say: string | undefined
}

export interface ListedTold extends MeetingTold {
  readonly state:
    | 'planned'
    | 'announced'
    | 'agendaSent'
    | 'open'
    | 'notClosed'
    | 'notStarted'
    | 'cancelled'
    | 'closed'
  readonly proposalsOpen: boolean
}

export interface NextTold {
  readonly meeting: MeetingTold
  readonly today: Day
  readonly open: boolean
  readonly proposals: 'open' | 'passed' | 'agendaSent'
  readonly items: number
  /** Minutes of the items, and of the meeting. */
  readonly booked: number
  readonly length: number
  /** By how much they are too many is told as well. */
  readonly plans: boolean
  readonly waiting: number
  /** Absent until the meeting is announced. */
  readonly counts: Counts | undefined
}

export interface MovedTold {
  readonly was: MeetingTold
  readonly is: MeetingTold
  /** The last day for proposals was named. */
  readonly lastDaySaid?: boolean
}

/** What became of a cancelled meeting's matters. */
export interface CarriedTold {
  readonly titles: readonly string[]
  /** The meeting whose agenda they stand on now. */
  readonly to: MeetingTold | undefined
  /** Those that wait as proposals instead. */
  readonly waiting: readonly { readonly id: ProposalId; readonly title: string }[]
}

export interface AnnouncementTold {
  readonly meeting: MeetingTold
  readonly cancelled: string | undefined
  readonly proposals: 'open' | 'closed'
  readonly calendarLink: string
  readonly counts: Counts
}

/** Somebody's own answer. `who`: their name in the group, absent in their own chat. */
export interface AnswerTold {
  readonly who: string | undefined
  /** Somebody who leads the group has answered for them. */
  readonly forOther: boolean
  readonly meeting: MeetingTold
  readonly counts: Counts
  readonly changed: boolean
}

/** What became of a reason for staying away. */
export type ReasonTold = 'kept' | 'illness' | 'over'

/** What became of the rows of a list of answers, by name. */
export type TakenNames = Readonly<
  Record<'yes' | 'no' | 'maybe' | 'none' | 'standing' | 'strangers', readonly string[]>
>

/** One person's answer, as it is shown. */
export type AnsweredTold = {
  readonly id: string
  readonly name: string
  readonly organisation: string | undefined
} & (
  | { readonly says: 'attending' | 'unanswered' }
  | { readonly says: 'part'; readonly from: Clock | undefined; readonly to: Clock | undefined }
  | { readonly says: 'substitute'; readonly by: string }
  | { readonly says: 'notAttending'; readonly reason: string | undefined }
)

/** Who has neither answered nor been recorded, by organisation; a name is empty where none is known. */
export interface MissingTold {
  readonly meeting: MeetingTold
  readonly count: number
  readonly parties: readonly { readonly name: string; readonly people: readonly string[] }[]
}
