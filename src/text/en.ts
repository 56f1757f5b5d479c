import { access } from './en/access.ts'
import { agenda } from './en/agenda.ts'
import { audit } from './en/audit.ts'
import { extension } from './en/extension.ts'
import { cards } from './en/cards.ts'
import { files } from './en/files.ts'
import { followUp } from './en/follow-up.ts'
import { group } from './en/group.ts'
import { meetings } from './en/meetings.ts'
import { minutes } from './en/minutes.ts'
import { privacy } from './en/privacy.ts'
import { record } from './en/record.ts'
import { refusals } from './en/refusals.ts'
import { reminders } from './en/reminders.ts'
import { roster } from './en/roster.ts'
import { search } from './en/search.ts'
import { talk } from './en/talk.ts'
import { taps } from './en/taps.ts'
import type { Texts } from './texts.ts'

export const en: Texts = {
  talk,
  refusals,
  meetings,
  agenda,
  record,
  minutes,
  followUp,
  search,
  group,
  reminders,
  audit,
  access,
  privacy,
  taps,
  extension,
  roster,
  files,
  cards,
}
