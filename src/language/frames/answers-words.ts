import type { Clock } from '../../meetings/calendar.ts'
import type { StaysTold } from '../../meetings/stays.ts'
import type { MeetingTold, ReasonTold, TakenNames } from '../../text/meetings.ts'
import type { MeetingPartWords } from './meeting-parts.ts'
import type { Each, Say } from './say.ts'

export type For<T> = { readonly meeting: MeetingTold } & T
export interface Whose {
  /** Absent where it is the one who reads. */
  readonly who: string | undefined
  readonly when: string
  /** Recorded, or changed. */
  readonly begin: string
}
export interface Hours {
  readonly from?: Clock | undefined
  readonly to?: Clock | undefined
}
export type HourWords = Each<'both' | 'from' | 'to', Say<'from' | 'to'>>
type AnswerStrings = Each<
  'recorded' | 'changed' | 'ifNot' | 'notInGroup' | 'notSentYet' | 'reasonsInPrivate' | 'propose'
> &
  Each<'answerWith' | 'howToAnswerHere' | 'agendaWith' | 'calendarFile' | 'reason' | 'lastAsked'> &
  Each<'meetingCancelled' | 'noOrganisation'>
type AnswerSays = Each<'announced' | 'announcedAgain' | 'announcement' | 'reminder', Say<'when'>> &
  Each<'cancelledHead' | 'answersTo' | 'answersTaken' | 'noneTaken' | 'willYouCome', Say<'when'>> &
  Each<'by' | 'silentReminded' | 'proposalsUntil' | 'answerBy' | 'nobodyReminded', Say<'day'>> &
  Each<'lastDayForAgenda', Say<'day'>> &
  Each<'toldSubstitute' | 'substituteAway' | 'cannotCome', Say<'name'>> &
  Each<'unreached', Say<'names'>>

/** The words of one language for announcements, their answers, and what the bot posts about meetings by itself. */
export interface AnswersWords extends MeetingPartWords, AnswerStrings, AnswerSays {
  readonly haveToAnswer: (of: { count: number; by: string }) => string
  readonly partOf: HourWords
  /** Behind the meeting that somebody attends. */
  readonly forPart: HourWords
  readonly attends: (of: Whose & { part: string }) => string
  readonly attendsNot: (of: Whose) => string
  readonly replaces: (of: Whose & { name: string }) => string
  readonly ifSomebodyComes: (of: { who: string | undefined }) => string
  readonly reasons: Each<ReasonTold>
  readonly nearName: Say<'near'>
  readonly says: Each<'attending' | 'part' | 'notAttending' | 'unanswered', Say<'name'>>
  readonly replacedBy: Say<'name' | 'by'>
  readonly heads: Each<'coming' | 'replaced' | 'notComing' | 'unanswered'>
  readonly ofMeeting: Say<'day' | 'answer'>
  readonly reminded: Say<'day' | 'names'>
  readonly taken: Each<keyof TakenNames, Say<'names'>>
  readonly youReplace: Say<'name' | 'when'>
  readonly youAreFree: Say<'name' | 'when'>
  readonly lastDay: Say<'day' | 'last'>
  readonly minutesLeft: (of: { left: number; length: number }) => string
  readonly askHeld: Say<'day' | 'time'>
  readonly askToClose: Say<'day' | 'time'>
}

interface Joint {
  readonly planned: (of: For<{ body: string; shared: Hours | undefined }>) => string
  readonly part: (of: { day: string; body: string; shared: Hours }) => string
  readonly notYet: Say<'day'>
  readonly listHint: Say<'body'>
  readonly listed: (
    of: Listed & { both: readonly string[]; gone: readonly string[]; guests: readonly string[] },
  ) => string
  readonly askInPlace: (of: { body: string; was: string; count: number }) => string
  readonly head: (of: { body: string; count: number }) => string
  readonly together: (of: { count: number }) => string
  readonly person: (of: Person) => string
}
interface Listed {
  readonly day: string
  readonly body: string
  readonly count: number
}
interface Person {
  readonly name: string
  readonly organisation: string | undefined
  readonly roles: readonly ('chair' | 'adjuster')[]
  readonly presence: 'present' | 'part' | 'absent' | 'unknown'
  /** Which part of the meeting, where that is known. */
  readonly stay: StaysTold | undefined
}
type PlainStrings = Each<'linkCalendar' | 'linkMeeting' | 'iCome' | 'iDoNotCome' | 'itIsMe'> &
  Each<'remindLabel' | 'closeMeeting'>
type PlainSays = Each<'sayComing' | 'sayNotComing' | 'sayRemind' | 'calendarName', Say<'on'>> &
  Each<'heldChoice' | 'notHeldChoice', (of: { on: string }) => { label: string; say: string }> &
  Each<'replacesMe' | 'whoIsAway', Say<'name'>>

/** What is told in one way only. */
export interface PlainAnswers extends PlainStrings, PlainSays {
  readonly sayReplacedBy: Say<'name' | 'on'>
  readonly joint: Joint
  readonly remindedToday: (of: For<{ names: readonly string[] }>) => string
  readonly nobodySilent: (of: For<object>) => string
  readonly calendarTitle: Say<'group'>
  readonly calendarCancelled: Say<'title'>
  readonly roomAndOnline: Say<'room' | 'digitally'>
  readonly digitally: Say<'note'>
}
