import { timing } from './timing.ts'
import { minutes } from './minutes.ts'
import { stems } from './stems.ts'
import { promises } from './promises.ts'
import { absence } from './absence.ts'
import { actions } from './actions.ts'
import { agenda } from './agenda.ts'
import { away } from './away.ts'
import { calendar } from './calendar.ts'
import { group } from './group.ts'
import { items } from './items.ts'
import { lists } from './lists.ts'
import { meetings } from './meetings.ts'
import { people } from './people.ts'
import { record } from './record.ts'
import { search } from './search.ts'
import { times } from './times.ts'
import { unwell } from './unwell.ts'

/** Words that are read, by what they mean. What a language has no word for is an empty list. */
export const words = {
  absence,
  actions,
  agenda,
  away,
  calendar,
  group,
  items,
  lists,
  meetings,
  minutes,
  people,
  promises,
  record,
  search,
  stems,
  times,
  timing,
  unwell,
}
