import { nameKey } from '../../meetings/spelling.ts'
import { refOf } from '../../meetings/ref.ts'
import { within } from '../../meetings/decisions.ts'
import { withStep, outcomesOf } from '../../meetings/course.ts'
import type { MatterId } from '../../meetings/ids.ts'
import type { Item, Outcome } from '../../meetings/agenda-item.ts'
import { isDeepStrictEqual } from 'node:util'
import { readDay } from '../../reading/days.ts'
import { lines } from '../../text/cut.ts'
import { act } from '../../turn/act.ts'
import { optional } from '../../turn/argument.ts'
import { itemAtHand } from '../../turn/arguments/at-hand-argument.ts'
import { pastDay } from '../../turn/arguments/exact-day-argument.ts'
import { forums, type Forum } from '../../turn/arguments/forums-argument.ts'
import { nameLike } from '../../turn/arguments/name-argument.ts'
import { namedMatter } from '../../turn/arguments/named-matter-argument.ts'
import { freeText, textLike } from '../../turn/arguments/text-argument.ts'
import type { Reply } from '../../turn/command.ts'
import { someRecord } from '../../turn/record-meant.ts'
import type { Turn } from '../../turn/turn.ts'
import { keepRecord } from './keep-record.ts'
import { namedIn, onAgenda } from './said.ts'
import { aboutItem, leftIn, type About } from './settling.ts'

export const referOn = act({
  name: 'referOn',
  subject: 'record',
  who: 'lead',
  effect: 'printed',
  args: {
    item: itemAtHand,
    to: forums,
    what: optional(freeText),
    after: optional(nameLike('forum')),
    matter: optional(namedMatter),
  },
  ready: someRecord,
  check: { item: onAgenda },
  async run(turn, { item: at, to, what, after, matter }) {
    const about = await aboutItem(turn, at, matter)
    return steps(turn, about, sentOn(turn, to, { what, after }))
  },
})

/** One step for each body, one after another; a day alone behind the colon is the day of the last that has none. */
function sentOn(
  turn: Turn,
  to: readonly Forum[],
  said: { readonly what: string | undefined; readonly after: string | undefined },
): readonly Outcome[] {
  const day = said.what === undefined ? undefined : readDay(said.what, turn.today)
  const on = day?.kind === 'day' ? day.day : undefined
  const open = on === undefined ? undefined : to.findLast((forum) => forum.on === undefined)
  const what = open || said.what === undefined ? undefined : within(said.what)
  // Behind itself no body can be: then it is the one that follows it.
  const itself = to.findIndex(({ name }) => nameKey(name) === nameKey(said.after ?? ''))
  return to.map((forum, index): Outcome => {
    const when = forum === open ? on : forum.on
    return {
      kind: 'referred',
      to: forum.name,
      ...(when === undefined ? {} : { on: when }),
      ...(index === itself + 1 && said.after !== undefined ? { after: said.after } : {}),
      ...(what === undefined ? {} : { what }),
    }
  })
}

export const decidedThere = act({
  name: 'decidedThere',
  subject: 'record',
  who: 'lead',
  effect: 'printed',
  unmistakable: 'always',
  args: {
    forum: nameLike('forum'),
    on: optional(pastDay),
    item: itemAtHand,
    text: textLike('decision'),
    matter: optional(namedMatter),
  },
  ready: someRecord,
  check: { item: onAgenda },
  async run(turn, { forum, on, item: at, text, matter }) {
    const about = await aboutItem(turn, at, matter)
    const outcome: Outcome = {
      kind: 'decidedThere',
      forum,
      ...(on === undefined ? {} : { on }),
      text: within(text),
    }
    return steps(turn, about, [outcome])
  },
})

/** How many bodies the matter has been sent to, or was decided by. */
const forumsOn = (item: Item, matter: MatterId | undefined): number =>
  outcomesOf(item, matter).filter(({ kind }) => kind === 'referred' || kind === 'decidedThere')
    .length

/** Adds steps to the course of a matter, and tells them with what stands beside them. What stands there already is not recorded twice. */
async function steps(turn: Turn, about: About, all: readonly Outcome[]): Promise<Reply> {
  const { item, matter } = about
  const author = { by: turn.sender.id, now: turn.now }
  const known = outcomesOf(item, matter)
  const added = all.filter((one) => !known.some((stands) => isDeepStrictEqual(stands, one)))
  const meeting = added.reduce(
    (next, outcome) => withStep(next, item, outcome, { author, matter }).meeting,
    about.before,
  )
  const more = await keepRecord(turn, about.record, meeting)
  const { record } = turn.t
  const named = namedIn(meeting, item)
  return {
    text: lines(
      ...all.map((outcome) => record.settled({ items: [named], outcome, day: refOf(meeting) })),
      ...about.told,
      known.length > 0
        ? record.matters.beside({
            number: named.number,
            outcomes: known.filter(({ kind }) => kind !== 'notTreated'),
          })
        : '',
      forumsOn(meeting.items[item.id] ?? item, matter) > 1
        ? record.matters.chainHint({ number: named.number })
        : '',
      leftIn(turn, meeting),
      ...more,
    ),
  }
}
