import { refOf } from '../meetings/ref.ts'
import type { Json } from '../text/message.ts'
import { LONGEST_TEXT } from '../meetings/decisions.ts'
import type { Meeting } from '../meetings/meeting.ts'
import { numbered, showNumber } from '../meetings/numbering.ts'
import { cut } from '../text/cut.ts'
import type { Texts } from '../language/texts.ts'
import type { CardLink } from './announcement-card.ts'
import { card, heading, link, opens, plain } from './element.ts'
import type { Form } from './form.ts'
import { choiceInput, textInput, type Choice } from './input.ts'
import { numberBehind } from './item-choices.ts'
import { button } from './button.ts'
import { sent, tooLong, typed } from './typed.ts'

/** More than a list of choices is looked through for; the rest are commented on in words. */
const MOST = 100

/**
 * The end of the text that somebody is to adjust: it is right, or there is something to say about an item. The group may only say something
 * about it. In plain words: the text and `t.minutes.adjusterHint`.
 */
export function adjustCard(
  text: string,
  { links, reader }: { readonly links: readonly CardLink[]; readonly reader: 'adjuster' | 'group' },
  meeting: Meeting,
  t: Texts,
): Json {
  const { adjustCard: words } = t.minutes
  const items = choices(meeting, t)
  return card(
    [
      ...(reader === 'adjuster' ? [heading(words.head({ day: refOf(meeting) }))] : []),
      ...plain(text),
    ],
    [
      ...(reader === 'adjuster'
        ? [
            button(t.minutes.approveLabel, {
              verb: 'act',
              do: 'approve',
              args: { meeting: refOf(meeting) },
            }),
          ]
        : []),
      ...(items.length === 0
        ? []
        : [
            opens(
              words.comment,
              [
                choiceInput({ id: 'item', label: words.item, required: true, choices: items }, t),
                textInput(
                  {
                    id: 'text',
                    label: words.text,
                    required: true,
                    lines: true,
                    most: LONGEST_TEXT,
                  },
                  t,
                ),
              ],
              [
                button(words.send, {
                  verb: 'form',
                  form: 'comment',
                  about: { meeting: meeting.id },
                }),
              ],
            ),
          ]),
      ...links.map(({ title, url }) => link(title, url)),
    ],
  )
}

const choices = (meeting: Meeting, t: Texts): readonly Choice[] => [
  ...numbered(meeting)
    .filter(({ item }) => !item.removedAt)
    .slice(0, MOST)
    .map(({ item, number }) => ({
      title: t.cards.record.itemChoice({ number: showNumber(number), title: cut(item.title, 48) }),
      value: item.id,
    })),
  ...PARTS.map((part) => ({ title: t.minutes.adjustCard.parts[part], value: part })),
]

/** What is no item and can be commented on. */
const PARTS = ['attendance', 'heading'] as const

/** The act `comment`, with the text character by character. */
export const commentForm: Form = (inputs, about, { t, meeting }) => {
  const { faults } = t.cards
  const { adjustCard: words } = t.minutes
  if (meeting === undefined || meeting.id !== about['meeting']) return { faults: [faults.oldCard] }
  const chosen = sent(inputs, 'item')
  const number = PARTS.find((part) => part === chosen) ?? numberBehind(meeting, chosen)
  const text = typed(inputs, 'text')
  const wrong = [
    ...(chosen === '' ? [faults.missing({ label: words.item })] : []),
    ...(chosen !== '' && number === undefined ? [faults.noSuchItem] : []),
    ...(text === '' ? [faults.missing({ label: words.text })] : []),
    ...tooLong(text, LONGEST_TEXT, words.text, t),
  ]
  return wrong.length > 0 || number === undefined
    ? { faults: wrong }
    : { say: [{ do: 'comment', args: { meeting: refOf(meeting), item: number, text } }] }
}
