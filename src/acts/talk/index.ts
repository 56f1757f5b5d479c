import type { Command } from '../../turn/command.ts'
import { help } from './help.ts'
import { hello, thanks } from './manners.ts'
import { undo } from './undo.ts'

/** The conversation itself. */
export const talkCommands: readonly Command[] = [help, undo, hello, thanks]
