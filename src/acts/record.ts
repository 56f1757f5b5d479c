import type { Command } from '../turn/command.ts'
import { assign } from './record/assign.ts'
import { closeMeeting, closeMeetingAnyway } from './record/close.ts'
import { defer, drop, noted, referOn, remit } from './record/outcomes.ts'
import { absent, present } from './record/presence.ts'
import { attendance } from './record/roll.ts'
import { guest, partOfMeeting, standInAt } from './record/seats.ts'
import { startMeeting } from './record/start.ts'
import { summary } from './record/summary.ts'
import { decision, note } from './record/write.ts'

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
  closeMeetingAnyway,
  summary,
]
