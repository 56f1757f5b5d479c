import type { Command } from '../turn/command.ts'
import { help } from './talk/help.ts'
import { hello, thanks } from './talk/manners.ts'
import { undo } from './talk/undo.ts'

/** The conversation itself. */
export const talkCommands: readonly Command[] = [help, undo, hello, thanks]
