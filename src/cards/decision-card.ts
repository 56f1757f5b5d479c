import type { Json } from '../text/message.ts'
import { LONGEST_TEXT } from '../meetings/decisions.ts'
import type { Meeting } from '../meetings/meeting.ts'
import type { Texts } from '../language/texts.ts'
import { card, heading, plain } from './element.ts'
import type { Form } from './form.ts'
import { choiceInput, textInput } from './input.ts'
import { isOn, itemChoices, nextItem, stillOpen } from './item-choices.ts'
import { button, type About } from './button.ts'
import { leadsOnly, type Shown, type Told } from './card-data.ts'
import { sent, tooLong, typed } from './typed.ts'

type Kind = 'decision' | 'note'

/** The form for a decision, or a note, under an item of the open meeting. */
function writingCard(kind: Kind, meeting: Meeting, about: About, t: Texts): Json {
  const words = t.cards.record[kind]
  const chosen = about['item'] ?? nextItem(meeting)?.item.id
  return card(
    [
      heading(words.head),
      choiceInput(
        {
          id: 'item',
          label: t.cards.record.item,
          required: true,
          choices: itemChoices(meeting, t),
          ...(chosen === undefined ? {} : { value: chosen }),
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
          hint: words.hint,
        },
        t,
      ),
    ],
    [
      button(words.send, { verb: 'form', form: kind, about: { meeting: meeting.id } }),
      toConsole(meeting, t),
    ],
  )
}

export const toConsole = (meeting: Meeting, t: Texts): Json =>
  button(t.cards.record.back, { verb: 'show', show: 'console', about: { meeting: meeting.id } })

/** The act `decision` or `note`, with the text character by character. */
const writingForm =
  (kind: Kind): Form =>
  (inputs, about, room) => {
    const { t } = room
    const { faults, record } = t.cards
    const meeting = stillOpen(about, room)
    if (!meeting) return { faults: [faults.meetingGone] }
    const item = sent(inputs, 'item')
    const text = typed(inputs, 'text')
    const wrong = [
      ...(item === '' ? [faults.missing({ label: record.item })] : []),
      ...(item !== '' && !isOn(meeting, item) ? [faults.noSuchItem] : []),
      ...(text === '' ? [faults.missing({ label: record[kind].text })] : []),
      ...tooLong(text, LONGEST_TEXT, record[kind].text, t),
    ]
    return wrong.length > 0
      ? { faults: wrong }
      : { say: [{ do: kind, args: { item: { meeting: meeting.id, items: [item] }, text } }] }
  }

export const decisionForm = writingForm('decision')
export const noteForm = writingForm('note')

const writingShown = (kind: Kind): Shown => ({
  needs: ['meeting'],
  who: leadsOnly,
  show: (about, { t, meeting }) => {
    const { head, told } = t.cards.record[kind]
    if (meeting?.status !== 'open') return instead(head, t.cards.record.notOpen)
    return itemChoices(meeting, t).length === 0
      ? instead(head, t.cards.record.noItems)
      : { card: writingCard(kind, meeting, about, t), text: told }
  },
})

/** In place of a form that cannot be used now: why, and what to do. */
export const instead = (head: string, why: string): Told => ({
  card: card([heading(head), ...plain(why)]),
  text: `${head}\n${why}`,
})

export const decisionShown = writingShown('decision')
export const noteShown = writingShown('note')
