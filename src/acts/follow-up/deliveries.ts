import { lines } from '../../text/cut.ts'
import type { Delivery } from '../../delivery/delivery.ts'
import { counted, noTotals } from '../../delivery/ledger.ts'
import type { Reach } from '../../delivery/reach.ts'
import { nameOf } from '../../meetings/roster.ts'
import { act } from '../../turn/act.ts'
import type { Turn } from '../../turn/turn.ts'
import { dayText } from './action-told.ts'

const DAYS = 30
const PAGE = 200
/** More posts than a group gets in a month. */
const MOST = 3000
const MOST_FAILURES = 10

export const deliveries = act({
  name: 'deliveries',
  subject: 'followUp',
  who: 'lead',
  effect: 'asks',
  inPrivate: true,
  unmistakable: true,
  args: {},
  async run(turn) {
    const { reminders } = turn.t
    const [posts, people] = await Promise.all([latest(turn), outOfReach(turn)])
    const failures = posts
      .flatMap((post) => (post.status === 'failed' ? [post] : []))
      .slice(0, MOST_FAILURES)
      .map((post) => ({
        day: dayText(turn, post.at),
        about: reminders.purposes[post.purpose],
        reason: post.reason,
        to: post.to.kind === 'group' ? reminders.theGroup : nameOf(turn.group, post.to.person),
      }))
    return {
      text: lines(
        reminders.deliveries({ days: DAYS, ...counted(noTotals, posts) }),
        people.length > 0 ? reminders.outOfReach({ people }) : '',
        people.length === 0 && posts.length > 0 ? reminders.nobodyOutOfReach : '',
        failures.length > 0 ? reminders.failures({ posts: failures }) : '',
      ),
    }
  },
})

/** Newest first. */
async function latest(turn: Turn): Promise<readonly Delivery[]> {
  const from = new Date(turn.now.getTime() - DAYS * 24 * 3_600_000).toISOString()
  const found: Delivery[] = []
  for (let after: string | undefined; found.length < MOST;) {
    const page: readonly Delivery[] = await turn.book.list<Delivery>({
      index: 'ledger',
      from,
      desc: true,
      limit: PAGE,
      ...(after === undefined ? {} : { after }),
    })
    found.push(...page)
    after = page.at(-1)?.keys?.['ledger']
    if (page.length < PAGE || after === undefined) break
  }
  return found
}

async function outOfReach(
  turn: Turn,
): Promise<readonly { readonly name: string; readonly reason: string; readonly since: string }[]> {
  const known = await turn.book.list<Reach>({ index: 'reach', limit: 100 })
  return known
    .filter(({ who }) => who === 'group' || turn.group.people[who]?.leftAt === undefined)
    .map(({ who, reason, since }) => ({
      name: who === 'group' ? turn.t.reminders.theGroup : nameOf(turn.group, who),
      reason,
      since: since === '' ? '' : dayText(turn, since),
    }))
}
