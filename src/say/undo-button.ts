import { languages, textsIn } from '../language/texts.ts'
import type { Choice, Message } from '../text/message.ts'

const takesBack = new Set(languages.map((language) => textsIn(language).understood.undo.say))

/** A button that takes back does so to what was recorded at its own message, however often and late it is pressed. */
export function withUndoBound(message: Message, logId: string, pk: string): Message {
  if (!message.choices?.some(({ say }) => takesBack.has(say))) return message
  const bound = (choice: Choice): Choice =>
    takesBack.has(choice.say) && choice.act === undefined
      ? { ...choice, act: { do: 'undo', args: { entry: logId }, in: { group: pk } } }
      : choice
  return { ...message, choices: message.choices.map(bound) }
}
