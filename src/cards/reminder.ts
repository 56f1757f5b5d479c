import type { Json } from '../text/message.ts'
import type { Day } from '../meetings/calendar.ts'
import type { RemindedAction } from '../language/sv/reminders.ts'
import type { Texts } from '../language/texts.ts'
import { actionTold, fullAnswers, shortAnswers, type ActionShown } from './action-row.ts'
import { card, container, heading, plain } from './element.ts'
import { pageOf } from './paging.ts'
import { button } from './button.ts'

/** All that one person is reminded of on one day. */
export interface ReminderTold {
  readonly own: readonly RemindedAction[]
  /** Those nobody can be reminded of: the person leads the group. */
  readonly stray: readonly RemindedAction[]
  /** Others', long overdue. */
  readonly late: readonly RemindedAction[]
}

/** A reminder of one action or several, each to be answered in a tap or two. In plain words: `t.reminders.one`, `several`, `stray`, `late`. */
export function reminderCard({ own, stray, late }: ReminderTold, today: Day, t: Texts): Json {
  const { reminder: words } = t.cards.actions
  const shown = [
    ...own.map((one) => ({ one, kind: 'own' as const })),
    ...stray.map((one) => ({ one, kind: 'stray' as const })),
    ...late.map((one) => ({ one, kind: 'late' as const })),
  ]
  const [first] = own
  if (first && shown.length === 1)
    return card(
      [heading(words.head({ count: 1 })), ...actionTold(actionShown(first, t))],
      fullAnswers(first.id, today, t),
    )
  const row = ({ one, kind }: (typeof shown)[number]): readonly Json[] => [
    container(
      [
        ...actionTold(actionShown(one, t)),
        ...(kind === 'own' ? [shortAnswers(one.id, today, t)] : []),
      ],
      { separator: true, spacing: 'Medium' },
    ),
  ]
  const { items } = pageOf(shown, row, {})
  const left = shown.length - items.length
  return card(
    [
      heading(words.head({ count: shown.length })),
      ...(['own', 'stray', 'late'] as const).flatMap((kind) => {
        const those = items.filter((item) => item.kind === kind)
        return those.length === 0
          ? []
          : [
              ...(kind === 'own' ? [] : [heading(words[kind], 'Default', { spacing: 'Large' })]),
              ...those.flatMap(row),
            ]
      }),
      ...(left > 0 ? plain(words.more({ count: left }), { isSubtle: true }) : []),
    ],
    [button(t.cards.actions.mine.show, { verb: 'show', show: 'mine', about: {} })],
  )
}

function actionShown(one: RemindedAction, t: Texts): ActionShown {
  const { facts: words } = t.cards.actions
  return {
    id: one.id,
    text: one.text,
    late: '',
    facts: [
      words.dueWhen({ due: one.due, when: one.when }),
      ...(one.owners === '' ? [] : [one.owners]),
      ...(one.postponed > 0 ? [words.postponed({ count: one.postponed })] : []),
      ...(one.cite === '' ? [] : [one.cite]),
    ],
  }
}
