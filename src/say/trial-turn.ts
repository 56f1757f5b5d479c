import type { Group } from '../meetings/group.ts'
import type { Language } from '../meetings/group-settings.ts'
import { openTurn, type Turn } from '../turn/turn.ts'
import type { Hearing } from './hearing.ts'

/** A turn in which it is looked at what could be done: it posts nothing. In the group's language, unless in another. */
export const trialTurn = (
  hearing: Hearing,
  group: Group,
  language: Language = group.settings.language,
): Turn => openTurn({ ...hearing, group, choices: {}, language, onQueue: () => undefined })
