import type { Command } from '../turn/command.ts'
import { agendaCommands } from './agenda.ts'
import { followUpCommands } from './follow-up.ts'
import { groupCommands } from './group.ts'
import { meetingCommands } from './meetings.ts'
import { minutesCommands } from './minutes.ts'
import { recordCommands } from './record.ts'
import { searchCommands } from './search.ts'
import { talkCommands } from './talk.ts'

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
