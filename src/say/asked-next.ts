import type { Reply } from '../turn/command.ts'
import { isFresh, type Waiting, type WaitingDoc } from '../turn/question.ts'
import type { Outcome } from './hearing.ts'

/** What waits for an answer after this: the questions, else what was offered, where that was one thing. */
export function askedIn(
  outcomes: readonly Outcome[],
  rest: WaitingDoc['waiting'],
  now: Date,
): WaitingDoc['waiting'] {
  const asked = outcomes.flatMap((one) => (one.kind === 'asked' ? [one.waiting] : []))
  const offered = outcomes.flatMap((one) => (one.kind === 'offered' ? (one.waiting ?? []) : []))
  const questions = [...asked, ...rest]
  if (questions.length > 0) return questions
  const below = outcomes.flatMap((one) => (one.kind === 'done' ? askedBelow(one.reply, now) : []))
  return [offered, below].find(({ length }) => length === 1) ?? []
}

/** What such a question is about. */
export const BELOW = 'asked below'

/** What an answer asks below what it tells, with a sentence for each of its answers. */
const askedBelow = ({ asks, text, choices = [] }: Reply, now: Date): readonly Waiting[] =>
  asks
    ? [
        {
          source: '',
          about: BELOW,
          text,
          options: choices.flatMap(({ label, say }) =>
            typeof say === 'string' ? [{ label, value: label, said: say }] : [],
          ),
          choices: {},
          offeredAt: now.toISOString(),
        },
      ]
    : []

/** The next waiting question is asked again below the answer to the one before, unless it was asked long ago. */
export const askedLast = (
  outcomes: readonly Outcome[],
  rest: WaitingDoc['waiting'],
  now: Date,
): readonly Outcome[] => {
  const [next] = rest
  return next && isFresh(next, now) && !outcomes.some((outcome) => outcome.kind === 'asked')
    ? [...outcomes, { kind: 'asked', waiting: next }]
    : outcomes
}
