import type { Command } from '../turn/command.ts'
import { log } from './group/audit.ts'
import { exportPerson, forget, retention } from './group/privacy.ts'
import { members, organisation, removeMember, role, standIn } from './group/roster.ts'
import { channelHere, groupHere, language, pause, resume, settings } from './group/settings.ts'

/** Roster, settings and where the bot speaks. */
export const groupCommands: readonly Command[] = [
  role,
  organisation,
  standIn,
  members,
  removeMember,
  settings,
  language,
  pause,
  resume,
  channelHere,
  groupHere,
  log,
  exportPerson,
  forget,
  retention,
]
