import type { Json } from '../text/message.ts'
import { MAX_TITLE } from '../meetings/agenda.ts'
import type { Texts } from '../language/texts.ts'
import { card, heading, plain } from './element.ts'
import { choiceInput, numberInput, textInput } from './input.ts'

/** What a form over a chat message is filled in with. */
export interface MessageProposal {
  readonly title: string
  readonly background: string
}

/** Letters of a background that the form takes: a sentence holds more, with all that stands around it. */
export const MOST_BACKGROUND = 3000
const MOST_MINUTES = 600

/** A proposal made of a chat message. Its button belongs to a dialog of Teams, which knows no Action.Execute. */
export function messageProposalCard({ title, background }: MessageProposal, t: Texts): Json {
  const {
    extension,
    cards: { proposal: words },
  } = t
  const kinds = (['decision', 'discussion', 'information'] as const).map((kind) => ({
    title: words.kinds[kind],
    value: kind,
  }))
  return card(
    [
      heading(words.head),
      ...plain(extension.intro),
      textInput(
        { id: 'title', label: words.title, required: true, most: MAX_TITLE, value: title },
        t,
      ),
      choiceInput({ id: 'kind', label: words.kind, choices: kinds }, t),
      numberInput({ id: 'minutes', label: words.minutes, min: 1, max: MOST_MINUTES }, t),
      textInput(
        {
          id: 'background',
          label: words.background,
          lines: true,
          most: MOST_BACKGROUND,
          value: background,
        },
        t,
      ),
    ],
    [{ type: 'Action.Submit', title: words.send, data: { form: 'propose' } }],
  )
}
