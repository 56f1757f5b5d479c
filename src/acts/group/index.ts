import type { Command } from '../../turn/command.ts'
import { log } from './audit.ts'
import { exportPerson, forget } from './privacy.ts'
import { retention } from './how-long-kept.ts'
import { members, organisation, removeMember, role, standIn } from './members.ts'
import { channelHere, groupHere, language, pause, resume, settings } from './change-settings.ts'

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
