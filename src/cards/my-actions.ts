import { datesOf } from '../language/dates-in.ts'
import type { Json } from '../text/message.ts'
import type { Action } from '../meetings/action.ts'
import { daysLate, inOrder } from '../meetings/actions.ts'
import { daysBetween, type Day } from '../meetings/calendar.ts'
import { lastDay } from '../meetings/due.ts'
import type { Group } from '../meetings/group.ts'
import type { PersonId } from '../meetings/ids.ts'
import { meetingDaysOf } from '../meetings/reminding.ts'
import { actionLine } from '../text/action-line.ts'
import type { ActionLine } from '../text/action-line.ts'
import type { Texts } from '../language/texts.ts'
import { actionTold, fullAnswers, shortAnswers, type ActionShown } from './action-row.ts'
import { card, container, factSet, heading, plain } from './element.ts'
import { pageFoot, pageOf } from './paging.ts'
import type { About } from './button.ts'
import type { Shown, Told } from './card-data.ts'

/** A person's open actions, ready to be told. */
export interface MineTold {
  /** Overdue first. */
  readonly lines: readonly ActionLine[]
  readonly late: number
  /** Due within a week, and not late. */
  readonly soon: number
}

const LENGTH = 160
const SOON = 7

/** `actions` are those the person answers for and has not done. */
export function mineTold(
  group: Group,
  actions: readonly Action[],
  today: Day,
  person: PersonId,
): MineTold {
  const meetingDay = meetingDaysOf(group)
  const isLate = (action: Action): boolean => daysLate(action, meetingDay, today) > 0
  const isSoon = (action: Action): boolean => {
    const last = action.due && lastDay(action.due, meetingDay)
    return last !== undefined && last >= today && daysBetween(today, last) <= SOON
  }
  return {
    lines: inOrder(actions, meetingDay).map((action) =>
      actionLine(group, action, today, {
        dates: datesOf(group.settings.language),
        length: LENGTH,
        own: person,
      }),
    ),
    late: actions.filter(isLate).length,
    soon: actions.filter(isSoon).length,
  }
}

/** A person's own open actions with a chart of how they stand, overdue ones first. */
export function mineCard(told: MineTold, today: Day, about: About, t: Texts): Told {
  const { mine: words } = t.cards.actions
  const [only, ...others] = told.lines
  const single = only !== undefined && others.length === 0
  const row = (line: ActionLine): readonly Json[] => [
    container(
      [...actionTold(shownOf(line, t)), ...(single ? [] : [shortAnswers(line.id, today, t)])],
      { separator: true, spacing: 'Medium' },
    ),
  ]
  const page = pageOf(told.lines, row, about)
  const head = t.followUp.mineHead({ open: told.lines.length, late: told.late })
  const tallies = words.tallies({
    late: told.late,
    soon: told.soon,
    later: told.lines.length - told.late - told.soon,
  })
  return {
    card: card(
      [
        heading(words.head, 'Large'),
        ...plain(head.replace(/:$/, '.'), {}, { spacing: 'Small' }),
        ...(page.page === 1 && told.lines.length > 1 ? [chart(told, t)] : []),
        ...page.items.flatMap(row),
        ...pageFoot(page, 'mine', about, t),
      ],
      single ? fullAnswers(only.id, today, t) : [],
    ),
    text: [
      head,
      ...(page.page === 1 && told.lines.length > 1 ? [tallies] : []),
      ...page.items.map((line) => t.followUp.line(line)),
      ...(page.pages > 1 ? [t.cards.page(page)] : []),
      ...(only ? [t.followUp.answerHint({ action: only.id })] : []),
    ].join('\n'),
  }
}

/** How many are late, due soon, due later. The words above tell the same; where charts are unknown it is a list of facts. */
function chart({ lines, late, soon }: MineTold, t: Texts): Json {
  const { mine: words } = t.cards.actions
  const all = [
    [words.late, late, 'attention'],
    [words.soon, soon, 'warning'],
    [words.later, lines.length - late - soon, 'neutral'],
  ] as const
  return {
    type: 'Chart.HorizontalBar',
    title: words.chart,
    data: all.map(([x, y, color]) => ({ x, y, color })),
    fallback: factSet(all.map(([title, count]) => [title, String(count)])),
  }
}

export function shownOf(line: ActionLine, t: Texts): ActionShown {
  const { facts: words } = t.cards.actions
  return {
    id: line.id,
    text: line.text,
    late: line.late,
    facts: [
      line.doneOn === undefined ? words.due({ due: line.due }) : words.done({ on: line.doneOn }),
      ...(line.owners === undefined ? [] : [line.owners === '' ? words.noOwner : line.owners]),
      ...(line.postponed > 0 ? [words.postponed({ count: line.postponed })] : []),
      ...(line.disowned === undefined ? [] : [words.disowned({ names: line.disowned })]),
      ...(line.cite === '' ? [] : [line.cite]),
    ],
  }
}

export const mineShown: Shown = {
  needs: ['mine'],
  who: ['lead', 'committee', 'member', 'guest', 'outsider'],
  show: (about, { t, group, today, person, mine = [] }) =>
    mineCard(mineTold(group, mine, today, person.id), today, about, t),
}

/** One of the presser's own actions alone, with everything that can be answered about it. */
export const oneActionShown: Shown = {
  needs: ['mine'],
  who: mineShown.who,
  show: (about, { t, group, today, person, mine = [] }) => {
    const wanted = mine.filter(({ id }) => id === about['action'])
    return wanted.length === 1
      ? mineCard(mineTold(group, wanted, today, person.id), today, {}, t)
      : mineCard(mineTold(group, mine, today, person.id), today, {}, t)
  },
}
