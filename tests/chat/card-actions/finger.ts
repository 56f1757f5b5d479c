import type { Tapped } from '../../../src/say/bot.ts'
import { buttonsOf, inputsOf, wordsOf } from '../../conversations/seen.ts'
import type { Talk } from '../talk.ts'

type Json = Record<string, any>

/** Somebody's hand on a telephone: sees one card at a time and presses what is on it. */
export interface Finger {
  /** Looks at a card, and presses a button of it by its title, with inputs filled in by their labels. What is shown then is looked at next. */
  on(card: unknown): Finger
  press(title: string, filled?: Readonly<Record<string, string>>): Promise<Tapped>
  /** The card looked at. */
  card(): Json
  titles(): string[]
}

export function finger(
  t: Talk,
  who: string,
  options: { readonly personal?: boolean } = {},
): Finger {
  let card: Json | undefined
  const seen = (): Json => {
    if (!card) throw new Error(`${who} sees no card`)
    return card
  }
  const pressable = (): Json[] => buttonsOf(seen()).filter(({ type }) => type === 'Action.Execute')
  const self: Finger = {
    on(shown) {
      card = shown as Json
      return self
    },
    card: seen,
    titles: () => pressable().map(({ title }) => String(title)),
    async press(title, filled = {}) {
      const button = pressable().find((one) => one['title'] === title)
      if (!button)
        throw new Error(
          `${who} sees no button ${title}: ${self.titles().join(', ')}\n${wordsOf(seen())}`,
        )
      const inputs = button['associatedInputs'] === 'none' ? [] : inputsOf(seen(), button)
      const values: Record<string, unknown> = Object.fromEntries(
        inputs.flatMap(({ id, value }) => (value === undefined ? [] : [[String(id), value]])),
      )
      for (const [label, text] of Object.entries(filled)) {
        const input = inputs.find(
          (one) => String(one['label']).replace(/ \([^()]*\)$/, '') === label,
        )
        if (!input)
          throw new Error(
            `no input ${label}: ${inputs.map((one) => String(one['label'])).join(', ')}`,
          )
        const choices = (input['choices'] ?? []) as Json[]
        values[String(input['id'])] =
          choices.length === 0
            ? text
            : text
                .split('|')
                .map((one) => {
                  const chosen = choices.find((choice) => choice['title'] === one)
                  if (!chosen)
                    throw new Error(
                      `no choice ${one}: ${choices.map((choice) => String(choice['title'])).join(', ')}`,
                    )
                  return String(chosen['value'])
                })
                .join(',')
      }
      const tapped = await t.press(
        who,
        String(button['verb']),
        { ...button['data'], ...values },
        options,
      )
      if (tapped.card) card = tapped.card
      return tapped
    },
  }
  return self
}
