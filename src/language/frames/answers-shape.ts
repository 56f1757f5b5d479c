import type { Counts } from '../../meetings/answers.ts'
import type { Day } from '../../meetings/calendar.ts'
import type {
  AnnouncementTold,
  AnswerTold,
  AnsweredTold,
  MeetingTold,
  ReasonTold,
  TakenNames,
} from '../../text/meetings.ts'

/** What the texts here are told of. */
interface Facts {
  readonly meeting: MeetingTold
  readonly on: Day
  readonly name: string
  readonly body: string
  readonly count: number
  readonly counts: Counts
  readonly day: Day
  readonly names: readonly string[]
  readonly isLast: boolean
  readonly asked: number
  readonly chaseOn: Day | undefined
  readonly shared: { readonly from?: string; readonly to?: string } | undefined
  readonly both: readonly string[]
  readonly organisation: string | undefined
  readonly roles: readonly ('chair' | 'adjuster')[]
  readonly presence: 'present' | 'part' | 'absent' | 'unknown'
  readonly announced: boolean
  readonly people: readonly AnsweredTold[]
  readonly reasonsInPrivate: boolean
  readonly one: AnsweredTold
  readonly unreached: readonly string[]
  readonly booked: number
  readonly length: number
  readonly agendaSent: boolean
  readonly group: string
  readonly title: string
  readonly link: string | undefined
  readonly lastDayOn: Day
  readonly cancelled: boolean
  readonly room: string
  readonly digitally: string
  readonly note: string
}
type Say<Names extends keyof Facts, More = unknown> = (of: Pick<Facts, Names> & More) => string

/** Announcements, their answers, and what the bot posts about meetings by itself. */
export interface AnswersTexts {
  readonly announced: Say<'meeting' | 'asked' | 'chaseOn'>
  readonly announcedAgain: Say<'meeting' | 'counts'>
  readonly announcement: (of: AnnouncementTold) => string
  readonly linkCalendar: string
  readonly linkMeeting: string
  readonly iCome: string
  readonly iDoNotCome: string
  readonly sayComing: Say<'on'>
  readonly sayNotComing: Say<'on'>
  readonly sayReplacedBy: Say<'name' | 'on'>
  readonly replacesMe: Say<'name'>
  readonly attending: (
    of: AnswerTold & { from: string | undefined; to: string | undefined },
  ) => string
  readonly notAttending: (of: AnswerTold & { reason: ReasonTold | undefined }) => string
  readonly joint: {
    readonly planned: Say<'meeting' | 'body' | 'shared'>
    readonly part: Say<'day' | 'body', { shared: { readonly from?: string; readonly to?: string } }>
    readonly notYet: Say<'day'>
    readonly listHint: Say<'body'>
    readonly listed: Say<'day' | 'body' | 'count' | 'both'>
    readonly head: Say<'body' | 'count'>
    readonly together: Say<'count'>
    readonly person: Say<'name' | 'organisation' | 'roles' | 'presence'>
  }
  readonly whoIsAway: Say<'name'>
  readonly itIsMe: string
  readonly answersShown: Say<'meeting' | 'announced' | 'people' | 'reasonsInPrivate'>
  readonly answerOf: Say<'meeting' | 'one'>
  readonly remindLabel: string
  readonly sayRemind: Say<'on'>
  readonly reminded: Say<'meeting' | 'names' | 'unreached'>
  readonly remindedToday: Say<'meeting' | 'names'>
  readonly nobodySilent: Say<'meeting'>
  readonly answersTaken: Say<'meeting' | 'counts', { names: TakenNames }>
  readonly replacedBy: (
    of: AnswerTold & { name: string; known: boolean; away: boolean; near: string | undefined },
  ) => string
  readonly youReplace: Say<'name' | 'meeting'>
  readonly lastDayPost: Say<'meeting' | 'booked' | 'length'>
  readonly answerMissingPost: Say<'meeting'>
  readonly dayBeforePost: Say<'meeting' | 'agendaSent', { counts: Counts | undefined }>
  readonly askHeldPost: Say<'meeting' | 'isLast'>
  readonly heldChoice: (of: Pick<Facts, 'on'>) => { label: string; say: string }
  readonly notHeldChoice: (of: Pick<Facts, 'on'>) => { label: string; say: string }
  readonly askToClosePost: Say<'meeting' | 'isLast'>
  readonly closeMeeting: string
  readonly calendarTitle: Say<'group'>
  readonly calendarCancelled: Say<'title'>
  readonly calendarText: Say<'link' | 'lastDayOn' | 'cancelled'>
  readonly calendarName: Say<'on'>
  readonly roomAndOnline: Say<'room' | 'digitally'>
  readonly digitally: Say<'note'>
}
