import { lines } from '../../text/cut.ts'
import type { Action, Owner } from '../../meetings/action.ts'
import { daysLate, inOrder, type ActionFilter } from '../../meetings/actions.ts'
import { answerable, answeringStill, ownersText } from '../../meetings/owners.ts'
import { meetingDayIn } from '../../turn/saving.ts'
import { ownCardOf } from '../../turn/attach.ts'
import { act } from '../../turn/act.ts'
import { optional } from '../../turn/argument.ts'
import { action as anAction } from '../../turn/arguments/action-argument.ts'
import { filter } from '../../turn/arguments/filter-argument.ts'
import { number } from '../../turn/arguments/number-argument.ts'
import { owner } from '../../turn/arguments/owner-argument.ts'
import type { Command, Reply } from '../../turn/command.ts'
import type { Turn } from '../../turn/turn.ts'
import { allActions, openActions } from './read-actions.ts'
import { shown } from './status.ts'
import { choicesFor, lineOf } from './action-told.ts'

const PAGE = 15

export const myActions = act({
  name: 'myActions',
  subject: 'followUp',
  who: 'anyone',
  effect: 'asks',
  outside: 'same',
  unmistakable: true,
  args: { page: optional(number) },
  async run(turn, { page = 1 }) {
    const mine = await ownActions(turn)
    const { followUp } = turn.t
    const [first] = mine
    const head = followUp.mineHead({ open: mine.length, late: lateAmong(turn, mine) })
    if (!first) return { text: head }
    const single = mine.length === 1
    const hint = followUp.answerHint({ action: first.id })
    const card = ownCardOf(turn, 'mine', page > 1 ? { page: String(page) } : {}, { mine })
    return {
      ...listed(turn, mine, {
        head,
        page,
        again: followUp.nextPage.mine,
        hint: single ? '' : hint,
      }),
      card,
      whole: true,
      ...(single ? { choices: choicesFor(turn, first) } : {}),
    }
  },
})

/** Open actions that the sender answers for, the most pressing first. */
export const ownActions = async (turn: Turn): Promise<readonly Action[]> =>
  inOrder(
    (await openActions(turn)).filter((action) =>
      answeringStill(turn.group, action).includes(turn.sender.id),
    ),
    meetingDayIn(turn),
  )

/** With a colon `uppdrag` records; that sentence belongs to the record of a meeting. */
export const actions = act({
  name: 'actions',
  subject: 'followUp',
  who: 'anyone',
  effect: 'asks',
  args: {
    action: optional(anAction),
    filter: optional(filter),
    whose: optional(owner),
    page: optional(number),
  },
  run: async (turn, { action: id, filter: wanted, whose, page }) =>
    id === undefined ? list(turn, wanted ?? 'open', whose, page) : { text: await shown(turn, id) },
})

type Listing = 'allActions' | 'openActions' | 'overdueActions' | 'doneActions'

/** The filter before the verb: `försenade uppdrag`. `öppna uppdrag U14` is another sentence. */
const listing = (name: Listing, wanted: ActionFilter): Command =>
  act({
    name,
    subject: 'followUp',
    who: 'anyone',
    effect: 'asks',
    args: { whose: optional(owner), page: optional(number) },
    run: (turn, { whose, page }) => list(turn, wanted, whose, page),
  })

export const actionsThat: readonly Command[] = [
  listing('allActions', 'all'),
  listing('openActions', 'open'),
  listing('overdueActions', 'overdue'),
  listing('doneActions', 'done'),
]

async function list(
  turn: Turn,
  wanted: ActionFilter,
  whose: Owner | undefined,
  page = 1,
): Promise<Reply> {
  const all =
    wanted === 'open' || wanted === 'overdue' ? await openActions(turn) : await allActions(turn)
  const found = inOrder(
    all.filter((one) => fits(turn, one, wanted) && (!whose || owns(turn, whose, one))),
    meetingDayIn(turn),
  )
  const name = whose ? ownersText(turn.group, [whose]) : ''
  const head = turn.t.followUp.listHead({
    filter: wanted,
    whose: name,
    count: found.length,
    late: lateAmong(turn, found),
  })
  const { list: verb, filters } = turn.t.followUp.nextPage
  const again = [verb, filters[wanted], name].filter((word) => word !== '').join(' ')
  const reply = listed(turn, found, { head, page, again })
  return found.length === 0 && wanted === 'overdue' ? { ...reply, isEmpty: true } : reply
}

/** A body owns what is given to it; a person also what they answer for as somebody's contact. */
const owns = (turn: Turn, whose: Owner, one: Action): boolean =>
  whose.kind === 'person'
    ? answerable(turn.group, one.owners).includes(whose.person)
    : one.owners.some((each) => each.kind === 'body' && each.body === whose.body)

interface Around {
  readonly head: string
  /** From 1. */
  readonly page: number
  /** What shows the list again. */
  readonly again: string
  readonly hint?: string
}

/** One page of a list, between what is said around it. */
function listed(
  turn: Turn,
  found: readonly Action[],
  { head, page, again, hint = '' }: Around,
): Reply {
  const { followUp } = turn.t
  const pages = Math.max(1, Math.ceil(found.length / PAGE))
  const at = Math.min(page, pages)
  const shownHere = found
    .slice((at - 1) * PAGE, at * PAGE)
    .map((action) =>
      followUp.line(lineOf(turn, action, { inOwnList: again === followUp.nextPage.mine })),
    )
  const foot =
    pages === 1
      ? ''
      : followUp.page({
          page: at,
          pages,
          next: at < pages ? `${again} ${followUp.nextPage.page} ${at + 1}` : undefined,
        })
  return { text: lines(head, ...shownHere, foot, hint) }
}

const lateAmong = (turn: Turn, found: readonly Action[]): number =>
  found.filter((action) => daysLate(action, meetingDayIn(turn), turn.today) > 0).length

function fits(turn: Turn, action: Action, wanted: ActionFilter): boolean {
  if (wanted === 'overdue') return daysLate(action, meetingDayIn(turn), turn.today) > 0
  return wanted === 'all' || (wanted === 'open') === (action.status === 'open')
}
