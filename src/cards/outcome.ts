import type { Json } from '../text/message.ts'
import type { Meeting } from '../meetings/meeting.ts'
import type { Texts } from '../language/texts.ts'
import { instead, toConsole } from './decision.ts'
import { card, heading } from './element.ts'
import type { Form } from './form.ts'
import { choiceInput, textInput } from './input.ts'
import { itemChoices, nextItem, numberBehind, stillOpen } from './items.ts'
import { button, type About } from './press.ts'
import { leadsOnly, type Shown } from './scene.ts'
import { line, sent, ticked, tooLong } from './typed.ts'

const kinds = ['noted', 'deferred', 'remitted', 'dropped'] as const
type Kind = (typeof kinds)[number]
const MOST_REASON = 1000
/** As many items as one press settles: each is a sentence of its own where a reason belongs to it. */
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
          most: MOST_REASON,
          hint: words.reasonHint,
        },
        t,
      ),
      textInput({ id: 'objection', label: words.objection, most: MOST_REASON }, t),
      textInput({ id: 'terms', label: words.terms, most: MOST_REASON }, t),
    ],
    [
      button(words.send, { verb: 'form', form: 'outcome', about: { meeting: meeting.id } }),
      toConsole(meeting, t),
    ],
  )
}

/** One sentence for all the items chosen: `läggs till handlingarna 3, 4`, `bordlägg 9, 10: <reason>`. */
export const outcomeForm: Form = (inputs, about, room) => {
  const { t } = room
  const {
    faults,
    record: { outcome: words },
  } = t.cards
  const meeting = stillOpen(about, room)
  if (!meeting) return { faults: [faults.meetingGone] }
  const ids = ticked(inputs, 'items').slice(0, MOST_ITEMS)
  const numbers = ids.flatMap((id) => numberBehind(meeting, id) ?? [])
  const kind = kinds.find((one) => one === sent(inputs, 'what'))
  const [reason, objection, terms] = [
    line(inputs, 'reason'),
    line(inputs, 'objection'),
    line(inputs, 'terms'),
  ]
  const wrong = [
    ...(ids.length === 0
      ? [faults.noItems]
      : numbers.length < ids.length
        ? [faults.noSuchItem]
        : []),
    ...(kind === undefined ? [faults.missing({ label: words.what })] : []),
    // What has no place in the sentence is not lost without a word.
    ...(kind === 'noted' && `${reason}${objection}${terms}` !== ''
      ? [faults.notedSaysNothing]
      : []),
    ...((kind === 'deferred' || kind === 'dropped') && `${objection}${terms}` !== ''
      ? [faults.onlyWhenRemitted]
      : []),
    ...(kind === 'remitted' && reason === '' ? [faults.missing({ label: words.reason })] : []),
    ...tooLong(reason, MOST_REASON, words.reason, t),
    ...tooLong(objection, MOST_REASON, words.objection, t),
    ...tooLong(terms, MOST_REASON, words.terms, t),
  ]
  if (wrong.length > 0 || kind === undefined) return { faults: wrong }
  return { say: [sentence(kind, numbers.join(', '), { reason, objection, terms }, t)] }
}

function sentence(
  kind: Kind,
  number: string,
  {
    reason,
    objection,
    terms,
  }: { readonly reason: string; readonly objection: string; readonly terms: string },
  t: Texts,
): string {
  const { say } = t.cards
  switch (kind) {
    case 'noted':
      return say.noted({ numbers: [number] })
    case 'deferred':
      return say.defer({ number, reason })
    case 'remitted':
      return say.remit({ number, reason, objection, terms })
    case 'dropped':
      return say.drop({ number, reason })
  }
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
