import type { Command } from '../../turn/command.ts'
import { assign } from './assign.ts'
import { closeMeeting } from './close.ts'
import { defer, drop, noted, referOn, remit } from './outcomes.ts'
import { absent, present } from './presence.ts'
import { attendance } from './roll.ts'
import { guest, partOfMeeting, standInAt } from './seats.ts'
import { startMeeting } from './start-meeting.ts'
import { summary } from './show-summary.ts'
import { decision, note } from './write.ts'

export const recordCommands: readonly Command[] = [
  startMeeting,
  attendance,
  present,
  absent,
  standInAt,
  partOfMeeting,
  guest,
  note,
  decision,
  noted,
  remit,
  defer,
  drop,
  referOn,
  assign,
  closeMeeting,
  summary,
]
