import type { Json } from '../text/message.ts'
import type { Day } from '../meetings/calendar.ts'
import { LONGEST_TEXT } from '../meetings/actions.ts'
import type { Texts } from '../language/texts.ts'
import { buttons, opens, run, runs } from './element.ts'
import type { Form } from './form.ts'
import { dateInput, textInput } from './input.ts'
import { button } from './button.ts'
import { day, tooLong, typed, WRONG, wrongDay } from './typed.ts'

/** An action as a card shows it: what is known of it, one fact a piece, the pressing one first. */
export interface ActionShown {
  readonly id: string
  readonly text: string
  /** `3 dagar försenat`; empty when it is not. */
  readonly late: string
  readonly facts: readonly string[]
}

/** The action's text and facts. Being late is told in words; its colour only repeats them. */
export function actionTold({ id, text, late, facts }: ActionShown): readonly Json[] {
  const between = late !== '' && facts.length > 0 ? ' · ' : ''
  return [
    runs([run(`${id} `, { weight: 'Bolder' }), run(text)]),
    runs(
      [
        ...(late === '' ? [] : [run(late, { weight: 'Bolder', color: 'Attention' })]),
        run(`${between}${facts.join(' · ')}`, { isSubtle: true }),
      ],
      { spacing: 'Small' },
    ),
  ]
}

/** Everything that its owner can answer about an action, where it stands alone. */
export const fullAnswers = (id: string, today: Day, t: Texts): readonly Json[] => [
  button(t.cards.actions.done({ id, single: true }), {
    verb: 'say',
    say: t.followUp.say.done({ id }),
  }),
  postpone(id, today, true, t),
  report(id, true, t),
  button(t.cards.actions.notMine({ id, single: true }), {
    verb: 'say',
    say: t.followUp.say.notMine({ id }),
  }),
]

/** What is answered most, where several stand together; the rest is one press further. */
export const shortAnswers = (id: string, today: Day, t: Texts): Json =>
  buttons(
    [
      button(t.cards.actions.done({ id, single: false }), {
        verb: 'say',
        say: t.followUp.say.done({ id }),
      }),
      postpone(id, today, false, t),
      button(t.cards.actions.moreAbout({ id }), {
        verb: 'show',
        show: 'action-answers',
        about: { action: id },
      }),
    ],
    { spacing: 'Small' },
  )

const postpone = (id: string, today: Day, single: boolean, t: Texts): Json =>
  opens(
    t.cards.actions.later({ id, single }),
    [
      dateInput({ id: `until-${id}`, label: t.cards.actions.until, required: true, min: today }, t),
      ...(single
        ? [textInput({ id: `why-${id}`, label: t.cards.actions.why, most: LONGEST_TEXT }, t)]
        : []),
    ],
    [
      button(t.cards.actions.sendLater({ id }), {
        verb: 'form',
        form: 'later',
        about: { action: id },
      }),
    ],
  )

const report = (id: string, single: boolean, t: Texts): Json =>
  opens(
    t.cards.actions.status({ id, single }),
    [
      textInput(
        {
          id: `status-${id}`,
          label: t.cards.actions.statusText,
          required: true,
          lines: true,
          most: LONGEST_TEXT,
        },
        t,
      ),
    ],
    [
      button(t.cards.actions.sendStatus({ id }), {
        verb: 'form',
        form: 'status',
        about: { action: id },
      }),
    ],
  )

const isAction = (id: string): boolean => /^U[1-9]\d{0,6}$/.test(id)

/** The act `later`: what was typed is its reason, character by character. */
export const laterForm: Form = (inputs, about, { t, today }) => {
  const { faults, actions: words } = t.cards
  const id = about['action'] ?? ''
  if (!isAction(id)) return { faults: [faults.oldCard] }
  const on = day(inputs, `until-${id}`)
  const reason = typed(inputs, `why-${id}`)
  const wrong = [
    ...(on === undefined ? [faults.missing({ label: words.until })] : []),
    ...wrongDay(on, words.until, today, t),
    ...tooLong(reason, LONGEST_TEXT, words.why, t),
  ]
  return wrong.length > 0 || on === undefined || on === WRONG
    ? { faults: wrong }
    : { say: [{ do: 'later', args: { action: id, due: on, reason } }] }
}

/** The act `status`. */
export const statusForm: Form = (inputs, about, { t }) => {
  const { faults, actions: words } = t.cards
  const id = about['action'] ?? ''
  if (!isAction(id)) return { faults: [faults.oldCard] }
  const text = typed(inputs, `status-${id}`)
  const wrong = [
    ...(text === '' ? [faults.missing({ label: words.statusText })] : []),
    ...tooLong(text, LONGEST_TEXT, words.statusText, t),
  ]
  return wrong.length > 0
    ? { faults: wrong }
    : {
        say: [{ do: 'status', args: { action: id, report: text } }],
      }
}
