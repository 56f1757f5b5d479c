import type { Json } from '../text/message.ts'
import type { Group } from '../meetings/group.ts'
import { LONGEST_TEXT } from '../meetings/decisions.ts'
import type { Meeting } from '../meetings/meeting.ts'
import { decisionsOf } from '../meetings/decisions.ts'
import type { Day } from '../meetings/calendar.ts'
import type { Texts } from '../language/texts.ts'
import { instead, toConsole } from './decision.ts'
import { card, heading } from './element.ts'
import type { Form } from './form.ts'
import { choiceInput, dateInput, peopleInput, textInput } from './input.ts'
import { itemChoices, nextItem, numberBehind, stillOpen } from './items.ts'
import { button, type About } from './press.ts'
import { namesBehind, peopleChoices, peopleOf } from './roster.ts'
import { leadsOnly, type Shown } from './scene.ts'
import { day, line, sent, ticked, tooLong, WRONG } from './typed.ts'

const MOST_TEXT = 1000
const MOST_NAMES = 500
const MOST_DUE = 100
/** The value of the choice that ties the action to no item. */
const NONE = 'none'

/** The form for an action that the open meeting gives. */
export function actionCard(
  meeting: Meeting,
  group: Group,
  today: Day,
  about: About,
  t: Texts,
): Json {
  const { action: words, item, noItem } = t.cards.record
  const people = peopleChoices(peopleOf(group, 40))
  const chosen = about['item'] ?? nextItem(meeting)?.item.id ?? NONE
  return card(
    [
      heading(words.head),
      choiceInput(
        {
          id: 'item',
          label: item,
          required: true,
          choices: [...itemChoices(meeting, t), { title: noItem, value: NONE }],
          value: chosen,
        },
        t,
      ),
      textInput({ id: 'text', label: words.text, required: true, lines: true, most: MOST_TEXT }, t),
      dateInput({ id: 'on', label: words.on, min: today }, t),
      textInput({ id: 'due', label: words.due, most: MOST_DUE, hint: words.dueHint }, t),
      textInput({ id: 'other', label: words.otherOwner, most: MOST_NAMES }, t),
      ...(people.length > 0
        ? [peopleInput({ id: 'owners', label: words.owners, several: true, choices: people }, t)]
        : []),
    ],
    [
      button(words.send, { verb: 'form', form: 'action', about: { meeting: meeting.id } }),
      toConsole(meeting, t),
    ],
  )
}

/** `uppdrag 9a: <text> ; ansvarig <names> ; senast <due>`, each on one line; under an item with decisions, of the latest of them. */
export const actionForm: Form = (inputs, about, room) => {
  const { t, group, today } = room
  const {
    faults,
    record: { action: words, item },
    say,
  } = t.cards
  const meeting = stillOpen(about, room)
  if (!meeting) return { faults: [faults.meetingGone] }
  const id = sent(inputs, 'item')
  const number = id === NONE ? '' : numberBehind(meeting, id)
  const text = line(inputs, 'text')
  const other = line(inputs, 'other')
  const [on, due] = [day(inputs, 'on'), line(inputs, 'due')]
  const wrong = [
    ...(id === ''
      ? [faults.missing({ label: item })]
      : number === undefined
        ? [faults.noSuchItem]
        : []),
    ...(text === '' ? [faults.missing({ label: words.text })] : []),
    ...tooLong(text, Math.min(MOST_TEXT, LONGEST_TEXT), words.text, t),
    ...tooLong(other, MOST_NAMES, words.otherOwner, t),
    ...tooLong(due, MOST_DUE, words.due, t),
    ...(on === WRONG
      ? [faults.notADay({ label: words.on })]
      : on !== undefined && on < today
        ? [faults.dayPassed({ label: words.on })]
        : []),
    ...(on !== undefined && due !== '' ? [faults.twoDues] : []),
  ]
  if (wrong.length > 0 || number === undefined) return { faults: wrong }
  const owners = [...namesBehind(group, ticked(inputs, 'owners')), ...(other === '' ? [] : [other])]
  return {
    say: [
      say.action({
        number: cited(meeting, id, number),
        text: number === '' ? notAsItem(text) : text,
        owners,
        due: on ?? due,
      }),
    ],
  }
}

/** `9a:2` where the item has decisions, so that a text that begins with a number is not taken for theirs. */
function cited(meeting: Meeting, id: string, number: string): string {
  const item = meeting.items[id]
  const latest = item && decisionsOf(item).at(-1)
  return latest === undefined ? number : `${number}:${latest.ordinal}`
}

/** Without an item, a text like `9a: …` would be read as naming one: its first colon, or dash, becomes a bracket. */
const notAsItem = (text: string): string =>
  text.replace(
    /^((?:punkt(?:erna|er|en)?|items?|ärende(?:na|t)?|§{1,2})?\s*\d[^:]{0,40}?)\s*(?::|\s[-–—](?=\s))/iu,
    '$1)',
  )

export const actionShown: Shown = {
  needs: ['meeting'],
  who: leadsOnly,
  show: (about, { t, group, today, meeting }) =>
    meeting?.status === 'open'
      ? { card: actionCard(meeting, group, today, about, t), text: t.cards.record.action.told }
      : instead(t.cards.record.action.head, t.cards.record.notOpen),
}
