import type { Command } from '../turn/command.ts'
import { announce } from './meetings/announce.ts'
import { attending, notAttending, replacedBy } from './meetings/answer.ts'
import { cancelMeeting } from './meetings/cancel.ts'
import { meetings, nextMeeting } from './meetings/list.ts'
import { moveMeeting } from './meetings/move.ts'
import { meetingDates, newMeeting } from './meetings/plan.ts'

export const meetingCommands: readonly Command[] = [
  newMeeting,
  meetingDates,
  meetings,
  nextMeeting,
  moveMeeting,
  cancelMeeting,
  announce,
  attending,
  notAttending,
  replacedBy,
]
