import { cut } from '../text/cut.ts'
import type { Texts } from '../language/texts.ts'
import { card, heading, plain } from './element.ts'
import { button } from './button.ts'
import type { Told } from './card-data.ts'

const MOST_NAME = 100

/** What is said once, when the bot comes into a group. */
export interface WelcomeTold {
  readonly group: string
  readonly secretary: string | undefined
  readonly people: number
}

export function welcomeCard({ group, secretary, people }: WelcomeTold, t: Texts): Told {
  const { welcome: words } = t.cards
  const about = [
    words.intro({ group: cut(group, MOST_NAME) }),
    words.people({ people }),
    secretary === undefined
      ? words.noSecretary
      : words.secretary({ name: cut(secretary, MOST_NAME) }),
    ...(group === '' ? [words.noName] : []),
    words.address,
  ]
  const steps = [words.stepTexts.plan, words.stepTexts.propose, words.stepTexts.actions].map(
    (text, at) => words.step({ number: at + 1, text }),
  )
  return {
    card: card(
      [
        heading(words.head, 'Large'),
        ...plain(about.join('\n')),
        heading(words.steps, 'Default', { spacing: 'Medium' }),
        ...plain(steps.join('\n'), {}, { spacing: 'Small' }),
      ],
      [
        button(words.help, { verb: 'show', show: 'help', about: {} }),
        button(t.cards.help.buttons.propose, { verb: 'show', show: 'propose', about: {} }),
      ],
    ),
    text: [words.head, ...about, words.steps, ...steps].join('\n'),
  }
}
