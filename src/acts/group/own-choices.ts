import type { Action } from '../../meetings/action.ts'
import type { Person, ReminderChoice } from '../../meetings/group.ts'
import { withPerson } from '../../meetings/roster.ts'
import { textsIn } from '../../language/texts.ts'
import { act } from '../../turn/act.ts'
import { optional } from '../../turn/argument.ts'
import { language as aLanguage } from '../../turn/arguments/language-argument.ts'
import { remark } from '../../turn/arguments/remark-argument.ts'
import { word } from '../../turn/arguments/word-argument.ts'
import type { Reply } from '../../turn/command.ts'
import { saveAction } from '../../turn/saving.ts'
import type { Turn } from '../../turn/turn.ts'

const me = ({ group, sender }: Turn): Person => group.people[sender.id] ?? sender

/** In which language one is answered in one's own chat. */
export const myLanguage = act({
  name: 'myLanguage',
  subject: 'group',
  who: 'anyone',
  effect: 'own',
  outside: 'same',
  unmistakable: true,
  args: { language: aLanguage },
  async run(turn, { language }) {
    await turn.saveGroup(withPerson(turn.group, { ...me(turn), language }))
    return { text: textsIn(language).group.myLanguageSet }
  },
})

/** How much of it one wants: without a value it is shown. */
export const reminders = act({
  name: 'reminders',
  subject: 'group',
  who: 'anyone',
  effect: 'own',
  outside: 'same',
  unmistakable: true,
  args: { choice: optional(word('reminder choice', ({ group }) => group.reminders)) },
  run: (turn, { choice }) => (choice === undefined ? shown(turn) : choose(turn, choice)),
})

/** One step down: the day itself instead of a week before; then once a week. */
export const fewerReminders = act({
  name: 'fewerReminders',
  subject: 'group',
  who: 'anyone',
  effect: 'own',
  outside: 'same',
  unmistakable: true,
  args: { remark: remark() },
  run: (turn) => choose(turn, me(turn).reminders === undefined ? 'main' : 'weekly'),
})

async function shown(turn: Turn): Promise<Reply> {
  const { settings } = turn.group
  const { reminders: choice = 'all', pausedUntilOn } = me(turn)
  const t = turn.t.group
  return {
    text: t.remindersShown({
      choice,
      days: settings.reminderDays,
      at: settings.remindAt,
      pausedUntil:
        pausedUntilOn !== undefined && pausedUntilOn >= turn.today ? pausedUntilOn : undefined,
    }),
    choices: choicesBut(turn, choice),
  }
}

async function choose(turn: Turn, choice: ReminderChoice): Promise<Reply> {
  const { reminders: _before, ...person } = me(turn)
  const chosen = choice === 'all' ? person : { ...person, reminders: choice }
  await turn.saveGroup(withPerson(turn.group, chosen))
  const open = await turn.book.list<Action>({ index: 'open', limit: 1000 })
  const mine = open.filter(({ owners }) =>
    owners.some((owner) => owner.kind === 'person' && owner.person === person.id),
  )
  for (const action of mine.slice(0, 80)) await saveAction(turn, action)
  return { text: turn.t.group.remindersChosen[choice], choices: choicesBut(turn, choice) }
}

const choicesBut = (turn: Turn, choice: ReminderChoice): NonNullable<Reply['choices']> =>
  (['all', 'main', 'weekly'] as const)
    .filter((one) => one !== choice)
    .map((one) => ({
      label: turn.t.group.reminderLabels[one],
      say: reminders.render({ choice: one }, turn)!,
    }))
