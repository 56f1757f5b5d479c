import { actionChoices } from '../../delivery/reminder-message.ts'
import type { Action, Owner } from '../../meetings/action.ts'
import type { PersonId } from '../../meetings/ids.ts'
import { answerable, isReportedByEach, ownersText } from '../../meetings/owners.ts'
import { leads, nameOf, reachable } from '../../meetings/roster.ts'
import { secretaries } from '../../meetings/reminding.ts'
import { actionLine, type ActionLine } from '../../text/action-line.ts'
import { SHORT, short } from '../../text/cut.ts'
import type { Choice, Message } from '../../text/message.ts'
import { dayOf } from '../../meetings/calendar.ts'
import { meetingDayIn } from '../../turn/saving.ts'
import type { Turn } from '../../turn/turn.ts'

export const told = (action: Action): { id: string; text: string; cite: string } => ({
  id: action.id,
  text: short(action.text),
  cite: action.given?.cite ?? '',
})

export const dueText = (turn: Turn, action: Pick<Action, 'due'>): string =>
  action.due ? turn.t.dates.formatDue(action.due, meetingDayIn(turn)) : ''

/** What stood of an action that is another now; empty where all of it is the same. */
export function stoodText(turn: Turn, before: Action, after: Action): string {
  const factsOf = (action: Action): Readonly<Record<string, string>> => ({
    text: short(action.text),
    owners: ownersText(turn.group, action.owners),
    due: dueText(turn, action),
  })
  const is = factsOf(after)
  const stood = Object.entries(factsOf(before)).filter(
    ([name, was]) => was !== '' && was !== is[name],
  )
  return stood.length === 0 ? '' : turn.t.followUp.stood(Object.fromEntries(stood))
}

export const dayText = (turn: Turn, at: string): string =>
  turn.t.dates.formatDate(dayOf(new Date(at), turn.group.settings.zone))

/** An action as its line in a list shows it. */
export const lineOf = (
  turn: Turn,
  action: Action,
  { length = SHORT, inOwnList = false } = {},
): ActionLine =>
  actionLine(turn.group, action, turn.today, {
    dates: turn.t.dates,
    length,
    own: inOwnList ? turn.sender.id : undefined,
  })

/** What can be answered about an action with one tap. */
export const choicesFor = (turn: Turn, action: Pick<Action, 'id'>): readonly Choice[] =>
  actionChoices(turn.t, action.id, true)

/** Those who must know what the sender did: the owners and, unless the sender leads the group, its secretaries. */
export function mustKnow(turn: Turn, owners: readonly Owner[]): readonly PersonId[] {
  const desk = leads(turn.sender) ? [] : secretaries(turn.group)
  return [...new Set([...answerable(turn.group, owners), ...desk])].filter(
    (id) => id !== turn.sender.id && reachable(turn, id),
  )
}

/** The same of one action: what somebody says of what each reports for themselves concerns those who lead alone. */
export const mustKnowOf = (turn: Turn, action: Action): readonly PersonId[] =>
  mustKnow(turn, isReportedByEach(action) && !leads(turn.sender) ? [] : action.owners)

/** Queues one short post to each, and gives the sentence that says so; empty when there is nobody to tell. */
export function tell(
  turn: Turn,
  action: Action,
  people: readonly PersonId[],
  { text, choices = [] }: Pick<Message, 'text' | 'choices'>,
): string {
  for (const person of people) {
    turn.queue({
      to: { kind: 'person', person },
      purpose: 'actionChanged',
      actions: [action.id],
      message: { text, ...(choices.length > 0 ? { choices } : {}) },
    })
  }
  return people.length === 0
    ? ''
    : turn.t.followUp.telling({ names: people.map((id) => nameOf(turn.group, id)) })
}
