import type { Command } from '../../turn/command.ts'
import { announce } from './announce.ts'
import { jointList, jointMeeting, jointPart } from './joint-meeting.ts'
import { answersPasted } from './answers-pasted.ts'
import { answerOf, answers } from './show-answers.ts'
import { remindAnswers } from './remind-answers.ts'
import { attending, notAttending, replacedBy } from './answer-announcement.ts'
import { cancelMeeting, meetingNotHeld } from './cancel-meeting.ts'
import { meetings, nextMeeting } from './list-meetings.ts'
import { whoIsMissing } from './missing.ts'
import { moveMeeting } from './move.ts'
import { planYear } from './plan-year.ts'
import { meetingDates, newMeeting } from './plan-meeting.ts'

export const meetingCommands: readonly Command[] = [
  newMeeting,
  planYear,
  meetingDates,
  meetings,
  nextMeeting,
  moveMeeting,
  cancelMeeting,
  meetingNotHeld,
  announce,
  jointMeeting,
  jointPart,
  jointList,
  answerOf,
  attending,
  notAttending,
  replacedBy,
  answersPasted,
  answers,
  remindAnswers,
  whoIsMissing,
]
