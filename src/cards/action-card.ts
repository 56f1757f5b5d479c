import type { Json } from '../text/message.ts'
import type { Group } from '../meetings/group.ts'
import { LONGEST_TEXT } from '../meetings/decisions.ts'
import type { Meeting } from '../meetings/meeting.ts'
import { decisionsOf, notesOf } from '../meetings/decisions.ts'
import { promiseKey, settingOf } from '../meetings/loose-ends.ts'
import { promisesIn } from '../meetings/promises.ts'
import { promisesRead } from '../promises/promises-read.ts'
import { instead, toConsole } from './decision-card.ts'
import { card, heading } from './element.ts'
import type { Form } from './form.ts'
import { choiceInput, dateInput, peopleInput, textInput } from './input.ts'
import { isOn, itemChoices, nextItem, stillOpen } from './item-choices.ts'
import { button, type About } from './button.ts'
import { idsBehind, peopleChoices, peopleOf } from './people-choices.ts'
import { leadsOnly, type Scene, type Shown } from './card-data.ts'
import { day, sent, ticked, tooLong, typed, wrongDay } from './typed.ts'

const MOST_NAMES = 500
const MOST_DUE = 100
/** The value of the choice that ties the action to no item. */
const NONE = 'none'

/** The form for an action that the open meeting gives. */
export function actionCard(
  meeting: Meeting,
  { group, today, t }: Pick<Scene, 'group' | 'today' | 't'>,
  about: About,
): Json {
  const { action: words, item, noItem } = t.cards.record
  const people = peopleChoices(peopleOf(group, 40))
  const { item: decided, decision } = about
  const chosen = decided ?? nextItem(meeting)?.item.id ?? NONE
  const promised = promisedBy(meeting, group, about)
  const tied: About =
    decided === undefined || decision === undefined ? {} : { item: decided, decision }
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
      textInput(
        {
          id: 'text',
          label: words.text,
          required: true,
          lines: true,
          most: LONGEST_TEXT,
          ...(promised === undefined ? {} : { value: promised }),
        },
        t,
      ),
      dateInput({ id: 'on', label: words.on, min: today }, t),
      textInput({ id: 'due', label: words.due, most: MOST_DUE, hint: words.dueHint }, t),
      textInput({ id: 'other', label: words.otherOwner, most: MOST_NAMES }, t),
      ...(people.length > 0
        ? [peopleInput({ id: 'owners', label: words.owners, several: true, choices: people }, t)]
        : []),
    ],
    [
      button(words.send, { verb: 'form', form: 'action', about: { meeting: meeting.id, ...tied } }),
      toConsole(meeting, t),
    ],
  )
}

/** What was promised, where the form was opened to have somebody keep it. */
function promisedBy(
  meeting: Meeting,
  group: Group,
  { item: id, promise }: About,
): string | undefined {
  const item = id === undefined ? undefined : meeting.items[id]
  if (!item || promise === undefined) return undefined
  return notesOf(item)
    .flatMap(({ text }) => promisesIn(text, promisesRead, settingOf(item, group)))
    .find(({ text }) => promiseKey(item.id, text) === promise)?.text
}

/** The act `assign`: under no item, under one, or under the decision that the form was opened for; the text character by character. */
export const actionForm: Form = (inputs, about, room) => {
  const { t, group, today } = room
  const {
    faults,
    record: { action: words, item },
  } = t.cards
  const meeting = stillOpen(about, room)
  if (!meeting) return { faults: [faults.meetingGone] }
  const id = sent(inputs, 'item')
  const text = typed(inputs, 'text')
  const other = typed(inputs, 'other')
  const [on, due] = [day(inputs, 'on'), typed(inputs, 'due')]
  const wrong = [
    ...(id === '' ? [faults.missing({ label: item })] : []),
    ...(id !== '' && id !== NONE && !isOn(meeting, id) ? [faults.noSuchItem] : []),
    ...(text === '' ? [faults.missing({ label: words.text })] : []),
    ...tooLong(text, LONGEST_TEXT, words.text, t),
    ...tooLong(other, MOST_NAMES, words.otherOwner, t),
    ...tooLong(due, MOST_DUE, words.due, t),
    ...wrongDay(on, words.on, today, t),
    ...(on !== undefined && due !== '' ? [faults.twoDues] : []),
  ]
  if (wrong.length > 0) return { faults: wrong }
  const owners = [
    ...idsBehind(group, ticked(inputs, 'owners')).map((person) => ({ person })),
    ...(other === '' ? [] : [{ typed: other }]),
  ]
  return {
    say: [
      {
        do: 'assign',
        args: {
          ...(id === NONE ? {} : { item: cited(meeting, id, about) }),
          text,
          ...(owners.length > 0 ? { owners } : {}),
          ...(on !== undefined || due !== '' ? { due: on ?? due } : {}),
        },
      },
    ],
  }
}

/** The decision that the form was opened for, as long as its item stands chosen; the act itself finds the latest one of any other. */
function cited(meeting: Meeting, id: string, about: About): Readonly<Record<string, unknown>> {
  const named = Number(about['decision'])
  const item = meeting.items[id]
  const decision =
    id === about['item'] && item
      ? decisionsOf(item).find(({ ordinal }) => ordinal === named)
      : undefined
  return { meeting: meeting.id, items: [id], ...(decision ? { decision: decision.ordinal } : {}) }
}

export const actionShown: Shown = {
  needs: ['meeting'],
  who: leadsOnly,
  show: (about, { meeting, ...scene }) => {
    const { action: words, notOpen } = scene.t.cards.record
    return meeting?.status === 'open'
      ? { card: actionCard(meeting, scene, about), text: words.told }
      : instead(words.head, notOpen)
  },
}
