import type { Json } from '../text/message.ts'
import type { Mention, Message } from '../text/message.ts'
import { asCard, withChoices, withMentions } from './card.ts'
import { fileCard } from './file-card.ts'
import { fitted, tooLarge } from './fit.ts'
import { marked } from './markup.ts'

/**
 * A message as the activity Teams shows. Text and card never go in one activity: Teams would make two messages of it and give no
 * id back. A card carries the whole text as its `summary`, for notifications and for clients that cannot show it; a card that is
 * too large goes as its text.
 */
export function render(message: Message): Json {
  const file = message.file && fileCard(message.file, message.text)
  if (file)
    return fitted(message.text, (summary) => ({ type: 'message', summary, attachments: [file] }))
  const mentions = message.mentions ?? []
  const choices = message.choices ?? []
  const card = message.card ?? (choices.length > 0 ? asCard(message.text, mentions) : undefined)
  if (!card) return text(message.text, mentions)
  const alone = mentions.length + choices.length === 0
  const before = alone ? rendered.get(card) : undefined
  if (before?.text === message.text) return before.activity
  const content = withChoices(
    message.card ? withMentions(card, mentions) : card,
    message.whole ? [] : choices,
  )
  const activity = fitted(message.text, (summary) => ({
    type: 'message',
    summary,
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }],
  }))
  if (!tooLarge(activity)) {
    if (alone) rendered.set(card, { text: message.text, activity })
    return activity
  }
  return message.whole && choices.length > 0
    ? render({ text: message.text, mentions, choices })
    : text(message.text, mentions)
}

/** What was made of a card as it is, with the text beside it: the same card may go out many times. */
const rendered = new WeakMap<Json, { readonly text: string; readonly activity: Json }>()

/**
 * One line where nobody is mentioned goes as plain text: then nothing people typed can be markup. Line breaks need Teams' XML, with
 * everything escaped: clients make one line of plain text that has several.
 */
function text(whole: string, mentions: readonly Mention[]): Json {
  if (mentions.length === 0 && !whole.includes('\n'))
    return fitted(whole, (part) => ({ type: 'message', textFormat: 'plain', text: part }))
  return fitted(whole, (part) => {
    const { text: marks, entities } = marked(part, mentions)
    return {
      type: 'message',
      textFormat: 'xml',
      text: marks,
      ...(entities.length > 0 && { entities }),
    }
  })
}
