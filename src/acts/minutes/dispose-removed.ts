import type { Meeting } from '../../meetings/meeting.ts'
import { act } from '../../turn/act.ts'
import { words } from '../../turn/arguments/line-argument.ts'
import { orderGone } from './personal-decided.ts'

/** Some thirty years of them. */
const MOST_MEETINGS = 250

/** What was removed after it had been told is let go of by a decision on disposal, whose number the log keeps. */
export const disposeRemoved = act({
  name: 'disposeRemoved',
  subject: 'minutes',
  who: 'lead',
  effect: 'others',
  byColon: true,
  args: { decision: words },
  async run(turn, { decision }) {
    const { sealed = [], ...group } = turn.group
    const { minutes: t } = turn.t
    if (sealed.length === 0) return { text: t.nothingSealed }
    const meetings = await turn.book.list<Meeting>({
      index: 'meeting',
      limit: MOST_MEETINGS,
      desc: true,
    })
    await turn.saveGroup(group)
    await orderGone(turn, meetings, sealed)
    return { text: t.expunged({ decision, count: sealed.length }), final: true }
  },
})
