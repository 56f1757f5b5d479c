import type { Json } from '../text/message.ts'
import { LONGEST_TEXT } from '../meetings/decisions.ts'
import type { Meeting } from '../meetings/meeting.ts'
import type { Texts } from '../language/texts.ts'
import { instead, toConsole } from './decision-card.ts'
import { card, heading } from './element.ts'
import type { Form } from './form.ts'
import { choiceInput, textInput } from './input.ts'
import { isOn, itemChoices, nextItem, stillOpen } from './item-choices.ts'
import { button, type About } from './button.ts'
import { leadsOnly, type Shown } from './card-data.ts'
import { sent, ticked, tooLong, typed } from './typed.ts'

const kinds = ['noted', 'deferred', 'remitted', 'dropped'] as const
/** The act that records each. */
const acts = { noted: 'noted', deferred: 'defer', remitted: 'remit', dropped: 'drop' } as const
/** As many items as one press settles. */
const MOST_ITEMS = 60

/** The form for what becomes of items at the open meeting. */
function outcomeCard(meeting: Meeting, about: About, t: Texts): Json {
  const { outcome: words } = t.cards.record
  const chosen = about['item'] ?? nextItem(meeting)?.item.id
  return card(
    [
      heading(words.head),
      choiceInput(
        {
          id: 'items',
          label: words.items,
          required: true,
          several: true,
          choices: itemChoices(meeting, t),
          ...(chosen === undefined ? {} : { value: chosen }),
        },
        t,
      ),
      choiceInput(
        {
          id: 'what',
          label: words.what,
          required: true,
          all: true,
          choices: kinds.map((kind) => ({ title: words.kinds[kind], value: kind })),
        },
        t,
      ),
      textInput(
        {
          id: 'reason',
          label: words.reason,
          lines: true,
          most: LONGEST_TEXT,
          hint: words.reasonHint,
        },
        t,
      ),
      textInput({ id: 'objection', label: words.objection, most: LONGEST_TEXT }, t),
      textInput({ id: 'terms', label: words.terms, most: LONGEST_TEXT }, t),
    ],
    [
      button(words.send, { verb: 'form', form: 'outcome', about: { meeting: meeting.id } }),
      toConsole(meeting, t),
    ],
  )
}

/** One act for all the items chosen, each text character by character. */
export const outcomeForm: Form = (inputs, about, room) => {
  const { t } = room
  const {
    faults,
    record: { outcome: words },
  } = t.cards
  const meeting = stillOpen(about, room)
  if (!meeting) return { faults: [faults.meetingGone] }
  const ids = ticked(inputs, 'items').slice(0, MOST_ITEMS)
  const kind = kinds.find((one) => one === sent(inputs, 'what'))
  const [reason, objection, terms] = [
    typed(inputs, 'reason'),
    typed(inputs, 'objection'),
    typed(inputs, 'terms'),
  ]
  const wrong = [
    ...(ids.length === 0 ? [faults.noItems] : []),
    ...(ids.every((id) => isOn(meeting, id)) ? [] : [faults.noSuchItem]),
    ...(kind === undefined ? [faults.missing({ label: words.what })] : []),
    // What has no place in the act is not lost without a word.
    ...(kind === 'noted' && `${reason}${objection}${terms}` !== ''
      ? [faults.notedSaysNothing]
      : []),
    ...((kind === 'deferred' || kind === 'dropped') && `${objection}${terms}` !== ''
      ? [faults.onlyWhenRemitted]
      : []),
    ...(kind === 'remitted' && reason === '' ? [faults.missing({ label: words.reason })] : []),
    ...tooLong(reason, LONGEST_TEXT, words.reason, t),
    ...tooLong(objection, LONGEST_TEXT, words.objection, t),
    ...tooLong(terms, LONGEST_TEXT, words.terms, t),
  ]
  if (wrong.length > 0 || kind === undefined) return { faults: wrong }
  const items = { meeting: meeting.id, items: ids }
  const texts = Object.entries({ reason, objection, terms }).filter(([, text]) => text !== '')
  return { say: [{ do: acts[kind], args: { items, ...Object.fromEntries(texts) } }] }
}

export const outcomeShown: Shown = {
  needs: ['meeting'],
  who: leadsOnly,
  show: (about, { t, meeting }) => {
    const { head, told } = t.cards.record.outcome
    if (meeting?.status !== 'open') return instead(head, t.cards.record.notOpen)
    return itemChoices(meeting, t).length === 0
      ? instead(head, t.cards.record.noItems)
      : { card: outcomeCard(meeting, about, t), text: told }
  },
}
