import type { Json } from '../text/message.ts'
import { MAX_TEXT } from '../meetings/agenda.ts'
import type { Day } from '../meetings/calendar.ts'
import type { ProposalTold } from '../text/agenda-facts.ts'
import { proposalTold } from '../text/agenda-told.ts'
import { cut } from '../text/cut.ts'
import type { Texts } from '../language/texts.ts'
import { buttons, card, container, heading, opens, plain, run, runs } from './element.ts'
import type { Form } from './form.ts'
import { textInput } from './input.ts'
import { pageFoot, pageOf } from './paging.ts'
import { button, type About } from './button.ts'
import { triages, type Shown, type Told } from './card-data.ts'
import { tooLong, typed } from './typed.ts'

const MOST_BACKGROUND = 200

/** Proposals that wait, each with the four things that can become of it; as many on a page as one card holds. */
export function triageCard(all: readonly ProposalTold[], today: Day, about: About, t: Texts): Told {
  const { triage: words } = t.cards
  const row = (one: ProposalTold): readonly Json[] => [proposalRow(one, today, t)]
  const page = pageOf(all, row, about)
  return {
    card: card(
      [
        heading(words.head({ count: all.length })),
        ...(all.length === 0 ? plain(words.none) : page.items.flatMap(row)),
        ...pageFoot(page, 'triage', about, t),
      ],
      [],
      true,
    ),
    text: [
      t.agenda.proposals({
        all: page.items,
        more: all.length - page.items.length,
        today,
        triage: true,
      }),
      ...page.items.flatMap(({ id, background }) =>
        background === undefined
          ? []
          : [words.background({ id, text: cut(background, MOST_BACKGROUND) })],
      ),
    ].join('\n'),
  }
}

function proposalRow(one: ProposalTold, today: Day, t: Texts): Json {
  const { triage: words } = t.cards
  const { id } = one
  const known = t.agenda.factsOf(one)
  return container(
    [
      runs([run(`${id} `, { weight: 'Bolder' }), run(cut(one.title, 200), { weight: 'Bolder' })]),
      ...(known === '' ? [] : plain(cut(known, 400), {}, { spacing: 'Small' })),
      ...plain(
        cut(
          words.by({ name: cut(one.by, 100), on: one.on, today, state: t.agenda.stateOf(one) }),
          300,
        ),
        { isSubtle: true, size: 'Small' },
        { spacing: 'Small' },
      ),
      ...(one.background === undefined
        ? []
        : plain(cut(one.background, MOST_BACKGROUND), { isSubtle: true }, { spacing: 'Small' })),
      buttons(choicesFor(id, t), { spacing: 'Small' }),
    ],
    { separator: true, spacing: 'Medium' },
  )
}

function choicesFor(id: string, t: Texts): readonly Json[] {
  const { triage: words } = t.cards
  const does = (title: string, name: string, more: object = {}): Json =>
    button(title, { verb: 'act', do: name, args: { proposals: [id], ...more } })
  const reason = {
    id: `reason-${id}`,
    label: words.reason,
    required: true,
    most: MAX_TEXT,
    hint: words.reasonHint,
    lines: true,
  }
  return [
    does(words.accept({ id }), 'acceptProposal'),
    does(words.refer({ id }), 'referProposal', { to: words.committee }),
    does(words.park({ id }), 'parkProposal'),
    opens(
      words.decline({ id }),
      [textInput(reason, t)],
      [
        button(words.sendDecline({ id }), {
          verb: 'form',
          form: 'decline',
          about: { proposal: id },
        }),
      ],
    ),
  ]
}

/** The act `declineProposal`: what was typed is the reason, character by character. */
export const declineForm: Form = (inputs, about, { t }) => {
  const { triage: words, faults } = t.cards
  const id = about['proposal'] ?? ''
  if (!/^F[1-9]\d{0,5}$/.test(id)) return { faults: [faults.oldCard] }
  const reason = typed(inputs, `reason-${id}`)
  const wrong = tooLong(reason, MAX_TEXT, words.reason, t)
  return wrong.length > 0
    ? { faults: wrong }
    : { say: [{ do: 'declineProposal', args: { proposals: [id], reason } }] }
}

export const triageShown: Shown = {
  needs: ['proposals'],
  who: triages,
  show: (about, { t, group, today, proposals = [] }) =>
    triageCard(
      proposals.map((one) => proposalTold(group, one)),
      today,
      about,
      t,
    ),
}
