import type { Command } from '../turn/command.ts'
import { agendaCommands } from './agenda/index.ts'
import { followUpCommands } from './follow-up/index.ts'
import { groupCommands } from './group/index.ts'
import { meetingCommands } from './meetings/index.ts'
import { minutesCommands } from './minutes/index.ts'
import { recordCommands } from './record/index.ts'
import { searchCommands } from './search/index.ts'
import { talkCommands } from './talk/index.ts'

/** Every sentence the bot understands, in the order of the help. */
export const commands: readonly Command[] = [
  ...meetingCommands,
  ...agendaCommands,
  ...recordCommands,
  ...minutesCommands,
  ...followUpCommands,
  ...searchCommands,
  ...groupCommands,
  ...talkCommands,
]
