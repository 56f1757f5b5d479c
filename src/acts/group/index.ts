import type { Command } from '../../turn/command.ts'
import { log } from './audit.ts'
import { endAllLinks, endLinks } from './end-links.ts'
import { leaveMeeting, tieMeeting } from './tie-meeting.ts'
import { exportPerson, forget } from './privacy.ts'
import { nameGroup } from './name-group.ts'
import { newParty, parties } from './group-parties.ts'
import { newMember, title, vacant } from './seats-of-group.ts'
import { retention } from './how-long-kept.ts'
import { members, organisation, removeMember, role, standIn } from './members.ts'
import { fewerReminders, myLanguage, reminders } from './own-choices.ts'
import { channelHere, groupHere, language, pause, resume, settings } from './change-settings.ts'

/** Roster, settings and where the bot speaks. */
export const groupCommands: readonly Command[] = [
  vacant,
  role,
  organisation,
  standIn,
  members,
  removeMember,
  title,
  newMember,
  newParty,
  parties,
  settings,
  language,
  myLanguage,
  reminders,
  fewerReminders,
  pause,
  resume,
  channelHere,
  groupHere,
  nameGroup,
  log,
  tieMeeting,
  leaveMeeting,
  exportPerson,
  endLinks,
  endAllLinks,
  forget,
  retention,
]
