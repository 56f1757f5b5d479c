import { agenda } from './agenda.ts'
import { care } from './care.ts'
import { followUp } from './follow-up.ts'
import { group } from './group.ts'
import { matters } from './matters.ts'
import { meetings } from './meetings.ts'
import { minutes } from './minutes.ts'
import { record } from './record.ts'
import { search } from './search.ts'
import { talk } from './talk.ts'

/** How every act is written, by its name. */
export const sentences = {
  ...agenda,
  ...care,
  ...followUp,
  ...group,
  ...matters,
  ...meetings,
  ...minutes,
  ...record,
  ...search,
  ...talk,
}
