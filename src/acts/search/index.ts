import type { Command } from '../../turn/command.ts'
import { cited } from './cited.ts'
import { decided, lastTreated, whoHas } from './in-plain-words.ts'
import { history, search } from './search.ts'

/** What has been, by words and by citation. */
export const searchCommands: readonly Command[] = [
  search,
  history,
  cited,
  decided,
  lastTreated,
  whoHas,
]
