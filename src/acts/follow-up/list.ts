import { lines } from '../../text/cut.ts'
import type { Action } from '../../meetings/action.ts'
import { daysLate, inOrder, readActionId } from '../../meetings/actions.ts'
import { answerable, bodyNamed, ownersText } from '../../meetings/owners.ts'
import { meetingDayIn } from '../../turn/desk.ts'
import { ownCardOf } from '../../turn/attach.ts'
import { act } from '../../turn/act.ts'
import { optional } from '../../turn/argument.ts'
import { number } from '../../turn/arguments/number.ts'
import type { Command, Reply } from '../../turn/command.ts'
import { somebody } from '../../turn/people.ts'
import type { Turn } from '../../turn/turn.ts'
import { allActions, openActions } from './read.ts'
import { shown } from './status.ts'
import { choicesFor, lineOf } from './told.ts'

const PAGE = 15
type Filter = 'open' | 'overdue' | 'done' | 'all'

export const myActions = act({
  name: 'myActions',
  subject: 'followUp',
  who: 'anyone',
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
      ...listed(turn, head, mine, page, followUp.nextPage.mine, single ? '' : hint),
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
      answerable(turn.group, action.owners).includes(turn.sender.id),
    ),
    meetingDayIn(turn),
  )

/** With a colon `uppdrag` records; that sentence belongs to the record of a meeting. */
const recording = /^(?:(?:punkt |item |§ ?)?\d{1,3} ?[a-zåäö]?\s*)?:/i

export const actions: Command = {
  name: 'actions',
  subject: 'followUp',
  who: 'anyone',
  needs: ['nothing'],
  takesText: false,
  words: {
    sv: ['uppdrag', 'uppdragen', 'visa uppdrag'],
    en: ['actions', 'action', 'show actions'],
  },
  usage: {
    sv: 'uppdrag [öppna|försenade|klara|alla] [namn]',
    en: 'actions [open|overdue|done|all] [name]',
  },
  example: { sv: 'uppdrag försenade', en: 'actions overdue' },
  accepts: (rest, colon) => !colon && !recording.test(rest),
  async run(turn, { rest }) {
    const id = readActionId(rest)
    return id ? { text: await shown(turn, id) } : list(turn, rest)
  },
}

/** The filter before the verb: `försenade uppdrag`. `öppna uppdrag U14` is another sentence. */
export const actionsThat: Command = {
  ...actions,
  hidden: true,
  words: {
    sv: ['alla uppdrag', 'öppna uppdrag', 'försenade uppdrag', 'klara uppdrag'],
    en: ['all actions', 'open actions', 'overdue actions', 'done actions'],
  },
  accepts: (rest, colon) => !colon && !/^u ?\d/i.test(rest),
  run: (turn, { source, rest }) => list(turn, `${source.trim().split(/\s/)[0]} ${rest}`),
}

async function list(turn: Turn, typed: string): Promise<Reply> {
  const { page, left } = pageIn(typed)
  const { filter, name } = filterIn(left)
  const all =
    filter === 'open' || filter === 'overdue' ? await openActions(turn) : await allActions(turn)
  const whose = name === '' ? undefined : whoseIn(turn, name)
  const wanted = inOrder(
    all.filter((action) => fits(turn, action, filter) && (!whose || whose.owns(action))),
    meetingDayIn(turn),
  )
  const head = turn.t.followUp.listHead({
    filter,
    whose: whose?.name ?? '',
    count: wanted.length,
    late: lateAmong(turn, wanted),
  })
  const { list: verb, filters } = turn.t.followUp.nextPage
  return listed(
    turn,
    head,
    wanted,
    page,
    [verb, filters[filter], whose?.name ?? ''].filter((word) => word !== '').join(' '),
  )
}

function listed(
  turn: Turn,
  head: string,
  found: readonly Action[],
  page: number,
  again: string,
  hint = '',
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

function fits(turn: Turn, action: Action, filter: Filter): boolean {
  if (filter === 'overdue') return daysLate(action, meetingDayIn(turn), turn.today) > 0
  return filter === 'all' || (filter === 'open') === (action.status === 'open')
}

function pageIn(rest: string): { readonly page: number; readonly left: string } {
  const match = /(?:^|\s)(?:sida|page)\s*(\d{1,3})\s*$/i.exec(rest)
  return match
    ? { page: Math.max(1, Number(match[1])), left: rest.slice(0, match.index).trim() }
    : { page: 1, left: rest.trim() }
}

const filterWords: readonly (readonly [RegExp, Filter])[] = [
  [/^(?:öppna|öppet|open)$/i, 'open'],
  [/^(?:försenade|försenad|försenat|sena|overdue|late)$/i, 'overdue'],
  [/^(?:klara|klart|avslutade|done|closed)$/i, 'done'],
  [/^(?:alla|all)$/i, 'all'],
]

function filterIn(text: string): { readonly filter: Filter; readonly name: string } {
  let filter: Filter = 'open'
  const kept = text.split(/\s+/).filter((word) => {
    const found = filterWords.find(([pattern]) => pattern.test(word))
    if (found) [, filter] = found
    return !found && word !== '' && !/^(?:visa|show)$/i.test(word)
  })
  return {
    filter,
    name: kept
      .join(' ')
      .replace(/^(?:hos|för|from|for|of|with)\s+/i, '')
      .replace(/[.?!]$/, ''),
  }
}

function whoseIn(
  turn: Turn,
  typed: string,
): { readonly name: string; readonly owns: (action: Action) => boolean } {
  const body = bodyNamed(
    turn.group,
    typed.replace(/^(?:enhet|roll|extern|unit|role|outside)\s+/i, ''),
  )
  if (body) {
    const owner = { kind: 'body', body: body.id } as const
    return {
      name: body.body.name,
      owns: (action) => action.owners.some((one) => one.kind === 'body' && one.body === owner.body),
    }
  }
  const person = somebody(turn, typed)
  return {
    name: ownersText(turn.group, [{ kind: 'person', person: person.id }]),
    owns: (action) => answerable(turn.group, action.owners).includes(person.id),
  }
}
