import { adoptAgenda } from './adopt-agenda.ts'
import { rejectAddition } from './turn-down.ts'
import type { Command } from '../../turn/command.ts'
import { atHome, behind, notBehind, showBehind, showHome } from './standpoints.ts'
import { chain, inForce } from './way.ts'
import { assign } from './assign.ts'
import { attach, attachments, removeAttachment } from './papers.ts'
import { moveAction, removeAction } from './care-actions.ts'
import {
  changeByComment,
  changeDecision,
  changeDecisionByComment,
  changeNote,
  changeOutcome,
  changeTitle,
} from './change-entry.ts'
import {
  changeAttendance,
  changeGuest,
  moveGuest,
  removeAttendance,
  removeGuest,
} from './change-people.ts'
import { closeMeeting, leaveRest } from './close.ts'
import {
  cameAfter,
  comesLater,
  leftAfter,
  presides,
  recused,
  removeRecusal,
  unknown,
} from './coming-and-going.ts'
import { adopted, policy, position, rejected } from './decision-kinds.ts'
import { decidedThere, referOn } from './forums.ts'
import { letStand, showLoose } from './loose.ts'
import { carriedOn, comesBack, defer, drop, noted, remit, withdrawn } from './outcomes.ts'
import { confirmed } from './previous.ts'
import { absent, present } from './presence.ts'
import {
  moveDecision,
  moveNote,
  moveOutcome,
  removeDecision,
  removeNote,
  removeOutcome,
} from './remove-entry.ts'
import { editAction } from './edit-action.ts'
import { confirmWording, rejectWording } from './confirm-wording.ts'
import { reopenMeeting } from './reopen.ts'
import { meetingHeld, meetingLasted } from './was-held.ts'
import { markOwner } from './mark-owner.ts'
import { attendance } from './roll.ts'
import { guest, guestsAt, partOfMeeting, standInAt } from './seats.ts'
import { startMeeting } from './start-meeting.ts'
import { summary } from './show-summary.ts'
import { decision, note } from './write.ts'

export const recordCommands: readonly Command[] = [
  startMeeting,
  reopenMeeting,
  meetingHeld,
  meetingLasted,
  adoptAgenda,
  rejectAddition,
  attendance,
  present,
  absent,
  unknown,
  comesLater,
  standInAt,
  partOfMeeting,
  cameAfter,
  leftAfter,
  recused,
  presides,
  guest,
  guestsAt,
  note,
  decision,
  policy,
  position,
  adopted,
  rejected,
  decidedThere,
  noted,
  confirmed,
  remit,
  defer,
  drop,
  withdrawn,
  comesBack,
  carriedOn,
  referOn,
  chain,
  inForce,
  showHome,
  atHome,
  showBehind,
  notBehind,
  behind,
  assign,
  closeMeeting,
  attach,
  removeAttachment,
  attachments,
  changeDecisionByComment,
  changeByComment,
  changeDecision,
  confirmWording,
  rejectWording,
  changeNote,
  changeOutcome,
  changeTitle,
  changeAttendance,
  changeGuest,
  removeDecision,
  removeNote,
  removeOutcome,
  removeAction,
  removeGuest,
  removeAttendance,
  removeRecusal,
  moveDecision,
  moveNote,
  moveOutcome,
  moveAction,
  moveGuest,
  leaveRest,
  letStand,
  showLoose,
  summary,
  editAction,
  markOwner,
]
