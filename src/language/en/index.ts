import { access } from './access.ts'
import { agenda } from './agenda.ts'
import { audit } from './audit.ts'
import { disposal } from './disposal.ts'
import { extension } from './extension.ts'
import { cards } from './cards.ts'
import { extract } from './extract.ts'
import { files } from './files.ts'
import { followUp } from './follow-up.ts'
import { group } from './group.ts'
import { heard } from './heard.ts'
import { meetings } from './meetings.ts'
import { minutes } from './minutes.ts'
import { privacy } from './privacy.ts'
import { record } from './record.ts'
import { refusals } from './refusals.ts'
import { reminders } from './reminders.ts'
import { roster } from './roster.ts'
import { samples } from './samples.ts'
import { search } from './search.ts'
import { sentences } from './sentences/index.ts'
import { succession } from './succession.ts'
import { talk } from './talk.ts'
import { taps } from './taps.ts'
import { understood } from './understood.ts'
import { dates } from './words/dates.ts'
import { tag } from './words/wording.ts'
import { words } from './words/index.ts'
import type { OwnTexts } from '../sv/index.ts'

export const en: OwnTexts = {
  talk,
  refusals,
  meetings,
  agenda,
  record,
  minutes,
  followUp,
  search,
  samples,
  sentences,
  words,
  tag,
  dates,
  succession,
  group,
  reminders,
  audit,
  access,
  privacy,
  disposal,
  taps,
  understood,
  extension,
  roster,
  files,
  extract,
  cards,
  heard,
}
