import type { Command } from '../../turn/command.ts'
import { help } from './help.ts'
import { hello, thanks } from './manners.ts'
import { declineRequest, doRequest, leaveToLead } from './leave-to-lead.ts'
import { undo } from './undo.ts'

/** The conversation itself. */
export const talkCommands: readonly Command[] = [
  help,
  undo,
  leaveToLead,
  doRequest,
  declineRequest,
  hello,
  thanks,
]
