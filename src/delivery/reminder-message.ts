import { datesOf } from '../language/dates-in.ts'
import { marked } from '../cards/mark.ts'
import { reminderCard, type ReminderTold } from '../cards/reminder.ts'
import type { OpenAction } from '../meetings/action.ts'
import { addDays, dayOf, type Day } from '../meetings/calendar.ts'
import { lastDay } from '../meetings/due.ts'
import type { Group } from '../meetings/group.ts'
import { ownersText } from '../meetings/owners.ts'
import { meetingDaysOf, type Reminder } from '../meetings/reminding.ts'
import { workingDayOnOrAfter } from '../meetings/working-days.ts'
import type { Choice, Message } from '../text/message.ts'
import type { RemindedAction } from '../language/sv/reminders.ts'
import { textsIn, type Texts } from '../language/texts.ts'
import { cut } from '../text/cut.ts'

/** One action that a person is reminded of, and why: the most pressing of its reasons. */
export interface Reminded {
  readonly action: OpenAction
  readonly why: Reminder['why']
}

/** In a list a long text is cut; `läge U14` shows all of it. */
const IN_LIST = 160
const ALONE = 600

/** What a reminder says: in words, and the rows of its card. */
export interface ReminderSaid extends ReminderTold {
  readonly text: string
  readonly today: Day
}

/** All that one person is reminded of on one day, as one message: their own actions, those nobody answers for, those long overdue. */
export const reminderMessage = (group: Group, all: readonly Reminded[], now: Date): Message =>
  withReminderCard(group, reminderSaid(group, all, now))

/** The same in words, and what its card is made of. */
export function reminderSaid(group: Group, all: readonly Reminded[], now: Date): ReminderSaid {
  const texts = textsIn(group.settings.language)
  const today = dayOf(now, group.settings.zone)
  const length = all.length === 1 ? ALONE : IN_LIST
  const told = (why: Reminder['why']): readonly RemindedAction[] =>
    all
      .filter((one) => one.why === why)
      .map(({ action }) => ({
        day: lastOf(group, action),
        told: toldOf(group, action, today, length),
      }))
      .sort((a, b) => a.day.localeCompare(b.day))
      .map((one) => one.told)
  const [own, stray, late] = [told('own'), told('stray'), told('late')]
  const [first] = own
  const { reminders } = texts
  // A week beyond the day it is due, so that the sentence shown really is a postponement.
  const dues = all
    .filter((one) => one.why === 'own')
    .map(({ action }) => lastOf(group, action))
    .filter((day) => day > today && day !== UNKNOWN)
  const example = dayMonth(
    workingDayOnOrAfter(addDays(dues.sort((a, b) => a.localeCompare(b))[0] ?? today, 7)),
  )
  const sections = [
    ...(first
      ? [
          own.length === 1
            ? reminders.one({ action: first, example })
            : reminders.several({ actions: own, example }),
        ]
      : []),
    ...(stray.length > 0 ? [reminders.stray({ actions: stray })] : []),
    ...(late.length > 0 ? [reminders.late({ actions: late })] : []),
  ]
  return { text: sections.join('\n\n'), own, stray, late, today }
}

export function withReminderCard(group: Group, said: ReminderSaid): Message {
  const { text, own, stray, late, today } = said
  const texts = textsIn(group.settings.language)
  const [first] = own
  const isOne = own.length + stray.length + late.length === 1
  const choices = first && isOne ? actionChoices(texts, first.id, true) : []
  const card = marked(reminderCard(said, today, texts), { base: true, group: group.pk })
  return {
    text,
    card,
    whole: true,
    ...(choices.length > 0 ? { choices } : {}),
  }
}

/** What can be answered about an action with one tap; the number stands on the buttons unless it is the only one. */
export function actionChoices(texts: Texts, id: string, single: boolean): readonly Choice[] {
  const { choices, say } = texts.followUp
  return [
    { label: choices.done({ id, single }), say: say.done({ id }) },
    { label: choices.later({ id, single }), say: say.later({ id }) },
    { label: choices.notMine({ id, single }), say: say.notMine({ id }) },
    { label: choices.status({ id, single }), say: say.status({ id }) },
  ]
}

/** Sorts behind every day. */
const UNKNOWN = '9999'
const lastOf = (group: Group, { due }: OpenAction): Day =>
  (due && lastDay(due, meetingDaysOf(group))) ?? UNKNOWN

function toldOf(group: Group, action: OpenAction, today: Day, length: number): RemindedAction {
  const dates = datesOf(group.settings.language)
  const last = lastOf(group, action)
  return {
    id: action.id,
    text: cut(action.text, length),
    owners: ownersText(group, action.owners),
    due: action.due ? dates.formatDue(action.due, meetingDaysOf(group)) : '',
    when: dates.formatOverdue(last, today) || dates.formatDaysUntil(last, today),
    postponed: action.postponements.length,
    cite: action.given?.cite ?? '',
  }
}

const dayMonth = (day: Day): string => `${Number(day.slice(8))}/${Number(day.slice(5, 7))}`
