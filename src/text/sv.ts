import { access } from './sv/access.ts'
import { agenda } from './sv/agenda.ts'
import { audit } from './sv/audit.ts'
import { extension } from './sv/extension.ts'
import { cards } from './sv/cards.ts'
import { files } from './sv/files.ts'
import { followUp } from './sv/follow-up.ts'
import { group } from './sv/group.ts'
import { meetings } from './sv/meetings.ts'
import { minutes } from './sv/minutes.ts'
import { privacy } from './sv/privacy.ts'
import { record } from './sv/record.ts'
import { refusals } from './sv/refusals.ts'
import { reminders } from './sv/reminders.ts'
import { roster } from './sv/roster.ts'
import { search } from './sv/search.ts'
import { talk } from './sv/talk.ts'
import { taps } from './sv/taps.ts'

/** Swedish: the shape that every other language must fit. */
export const sv = {
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
