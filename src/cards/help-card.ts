import type { Json } from '../text/message.ts'
import { leads } from '../meetings/roster.ts'
import { cut } from '../text/cut.ts'
import type { Texts } from '../language/texts.ts'
import { buttons, card, container, heading, plain, run, runs } from './element.ts'
import { pageFoot, pageOf } from './paging.ts'
import { button, type About } from './button.ts'
import { everyone, type HelpSubject, type Shown, type Told } from './card-data.ts'

const MOST_NAME = 100

/** What a person may say, ready to be told. */
export interface HelpTold {
  readonly group: string
  readonly lead: boolean
  /** Open actions of theirs. */
  readonly actions: number
  readonly subjects: readonly HelpSubject[]
}

/** The help for whoever asks: their role, what they need most as buttons, and one page for each subject (`about.subject`). */
export function helpCard(told: HelpTold, about: About, t: Texts): Told {
  const chosen = told.subjects.find(({ name }) => name === about['subject'])
  return chosen ? subjectPage(chosen, about, t) : overview(told, t)
}

function overview(told: HelpTold, t: Texts): Told {
  const { help: words } = t.cards
  const role = told.lead ? words.roles.lead : words.roles.anyone
  const own = told.actions > 0 ? [words.roles.owner({ count: told.actions })] : []
  const head = words.head({ group: cut(told.group, MOST_NAME) })
  return {
    card: card([
      heading(head, 'Large'),
      ...plain([role, ...own, words.intro].join('\n')),
      buttons(
        [
          button(words.buttons.nextMeeting, { verb: 'say', say: words.say.nextMeeting }),
          show(words.buttons.agenda, 'agenda'),
          show(words.buttons.propose, 'propose'),
          show(words.buttons.mine, 'mine'),
        ],
        { spacing: 'Medium' },
      ),
      ...(told.lead
        ? [
            buttons(
              [
                show(words.buttons.proposals, 'triage'),
                show(words.buttons.console, 'console'),
                show(t.cards.plan.head, 'plan'),
              ],
              { spacing: 'Small' },
            ),
          ]
        : []),
      ...told.subjects.map((subject) => subjectRow(subject, t)),
    ]),
    text: [
      head,
      role,
      ...own,
      words.intro,
      ...told.subjects.map((subject) => `${subject.title}: ${examplesOf(subject, t)}`),
    ].join('\n'),
  }
}

const show = (title: string, name: string, about: About = {}): Json =>
  button(title, { verb: 'show', show: name, about })

const examplesOf = ({ lines }: HelpSubject, t: Texts): string =>
  lines
    .slice(0, 2)
    .map(({ example }) => t.cards.help.example({ example }))
    .join(', ')

const subjectRow = (subject: HelpSubject, t: Texts): Json =>
  container(
    [
      runs([run(subject.title, { weight: 'Bolder' })]),
      ...plain(examplesOf(subject, t), {}, { spacing: 'None' }),
      buttons(
        [show(t.cards.help.subject({ title: subject.title }), 'help', { subject: subject.name })],
        { spacing: 'Small' },
      ),
    ],
    { separator: true, spacing: 'Medium' },
  )

function subjectPage(subject: HelpSubject, about: About, t: Texts): Told {
  const { help: words } = t.cards
  const row = ({ example, purpose }: HelpSubject['lines'][number]): readonly Json[] => [
    container(
      [
        runs([run(words.example({ example }), { weight: 'Bolder' })]),
        ...plain(purpose, {}, { spacing: 'None' }),
      ],
      { spacing: 'Medium' },
    ),
  ]
  const page = pageOf(subject.lines, row, about)
  return {
    card: card(
      [
        heading(subject.title, 'Large'),
        ...page.items.flatMap(row),
        ...pageFoot(page, 'help', about, t),
      ],
      [show(words.back, 'help')],
    ),
    text: [
      subject.title,
      ...page.items.map(({ example, purpose }) =>
        t.talk.helpLine({ usage: words.example({ example }), purpose }),
      ),
    ].join('\n'),
  }
}

export const helpShown: Shown = {
  needs: ['help', 'mine'],
  who: [...everyone, 'guest', 'outsider'],
  show: (about, { t, group, person, mine = [], help = [] }) =>
    helpCard(
      { group: group.name, lead: leads(person), actions: mine.length, subjects: help },
      about,
      t,
    ),
}
