import type { Json } from '../text/message.ts'
import type { Choice } from '../text/message.ts'
import { buttons, card, container, plain } from './element.ts'
import { marked, type Mark } from './mark.ts'
import { button, carrying } from './button.ts'

/** What was answered to a press, where it can stand in no card of its own: its words, and what can be chosen then. */
export const answerCard = (text: string, choices: readonly Choice[] = [], mark: Mark = {}): Json =>
  card([...plain(text), ...choiceButtons(choices, mark)])

/** The card with what just happened above it, and what can be chosen then. `mark` is the card's own. */
export function withWords(
  shown: Json,
  text: string,
  choices: readonly Choice[] = [],
  mark: Mark = {},
): Json {
  const body = Array.isArray(shown['body']) ? (shown['body'] as readonly Json[]) : []
  return {
    ...shown,
    body: [
      container([...plain(text), ...choiceButtons(choices, mark)], { style: 'emphasis' }),
      ...body,
    ],
  }
}

/** The card with choices that belong to it, below. */
export function withChoicesBelow(shown: Json, choices: readonly Choice[], mark: Mark = {}): Json {
  const body = Array.isArray(shown['body']) ? (shown['body'] as readonly Json[]) : []
  return { ...shown, body: [...body, ...choiceButtons(choices, mark)] }
}

const choiceButtons = (choices: readonly Choice[], mark: Mark): readonly Json[] =>
  choices.length === 0 ? [] : [marked(buttons(choices.map(choiceButton)), mark)]

const choiceButton = ({ label, say, act }: Choice): Json =>
  act ? carrying(label, act) : button(label, { verb: 'say', say })
