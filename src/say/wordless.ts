import type { Language } from '../meetings/group-settings.ts'
import { textsIn } from '../language/texts.ts'
import type { Message } from '../text/message.ts'
import type { Incoming } from '../world.ts'

/** An answer to a message that is more, or less, than words: what was not taken is told, and a mention alone is greeted with the nearest things. */
export function withSent(answer: Message, incoming: Incoming, language: Language): Message {
  const { sent, text, others = [] } = incoming
  if (!sent) return answer
  const words = textsIn(language).heard.wordless
  const alone = text === '' && others.length === 0
  if (sent.kind === 'file') {
    const told = words.file({ name: sent.name })
    return alone ? { text: told } : { ...answer, text: `${answer.text}\n\n${told}` }
  }
  if (!alone) return answer
  if (sent.kind === 'picture') return { text: words.picture }
  const name = incoming.sender.name.split(' ')[0] ?? ''
  return {
    text: words.nothing({ name }),
    choices: [words.nextMeeting, words.myActions, words.help],
  }
}
