import { withWords } from '../cards/answer-card.ts'
import type { Group } from '../meetings/group.ts'
import type { Message } from '../text/message.ts'
import { textsIn } from '../language/texts.ts'

/** A message to somebody in several groups: it says first which group it is about. */
export const labelled = (group: Group, message: Message): Message =>
  withLabel(message, textsIn(group.settings.language).talk.groupLabel({ group: group.name }))

export const withLabel = (message: Message, label: string): Message => ({
  ...message,
  text: `${label}\n${message.text}`,
  ...(message.card ? { card: withWords(message.card, label) } : {}),
})
