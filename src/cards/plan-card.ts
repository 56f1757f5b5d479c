import type { Json } from '../text/message.ts'
import type { Texts } from '../language/texts.ts'
import { card, heading, plain } from './element.ts'
import type { Form } from './form.ts'
import { dateInput, textInput, timeInput } from './input.ts'
import { button } from './button.ts'
import { leadsOnly, type Shown } from './card-data.ts'
import { addressInput, badAddress, clock, day, tooLong, typed, WRONG, wrongDay } from './typed.ts'

const MOST_PLACE = 200

/** The form for a new meeting. `today` is the first day that can be chosen. */
function planCard(today: string, t: Texts): Json {
  const { plan: words } = t.cards
  return card(
    [
      heading(words.head),
      ...plain(words.intro, { isSubtle: true }),
      dateInput({ id: 'on', label: words.on, required: true, min: today }, t),
      timeInput({ id: 'start', label: words.start, required: true }, t),
      timeInput({ id: 'end', label: words.end, required: true }, t),
      textInput({ id: 'place', label: words.place, most: MOST_PLACE }, t),
      addressInput(words.link, t),
      dateInput({ id: 'lastDay', label: words.lastDay, min: today }, t),
    ],
    [button(words.send, { verb: 'form', form: 'plan', about: {} })],
  )
}

/** The act `newMeeting`: what was typed stays as typed. */
export const planForm: Form = (inputs, _about, { t, today }) => {
  const { plan: words, faults } = t.cards
  const [on, lastDay] = [day(inputs, 'on'), day(inputs, 'lastDay')]
  const [start, end] = [clock(inputs, 'start'), clock(inputs, 'end')]
  const place = typed(inputs, 'place')
  const link = typed(inputs, 'link')
  const wrong = [
    ...(on === undefined ? [faults.missing({ label: words.on })] : []),
    ...wrongDay(on, words.on, today, t),
    ...wrongDay(lastDay, words.lastDay, today, t),
    ...(start === undefined ? [faults.missing({ label: words.start })] : []),
    ...(end === undefined ? [faults.missing({ label: words.end })] : []),
    ...(start === WRONG ||
    end === WRONG ||
    (start !== undefined && end !== undefined && start >= end)
      ? [words.notTimes]
      : []),
    ...tooLong(place, MOST_PLACE, words.place, t),
    ...badAddress(link, words.link, t),
  ]
  if (wrong.length > 0 || !on || !start || !end || lastDay === WRONG) return { faults: wrong }
  return {
    say: [{ do: 'newMeeting', args: { on, times: { start, end }, place, online: link, lastDay } }],
  }
}

export const planShown: Shown = {
  needs: [],
  who: leadsOnly,
  show: (_about, { t, today }) => ({ card: planCard(today, t), text: t.cards.plan.text }),
}
