import { findVerb } from '../turn/verbs.ts'
import { chosen, waitingId, type WaitingDoc } from '../turn/question.ts'
import { saidAsActs, type Hearing, type Outcome, type Said } from './carry-out.ts'

/** The longest reason that is taken for an answer. */
const LONGEST_ANSWER = 2000

/** When the message is an answer to a question (`2`, or a label), the sentence it completes; the others go on waiting. */
export async function waitingSentences(hearing: Hearing, said: readonly Said[]) {
  const [only] = said
  if (said.length !== 1 || !only || !('unknown' in only.read)) return undefined
  const typed = only.read.unknown
  const doc = await hearing.book.get<WaitingDoc>(waitingId(hearing.sender.id))
  const [first, ...rest] = doc?.waiting ?? []
  if (typed.length > (first?.takesText ? LONGEST_ANSWER : 100)) return undefined
  const value = first && chosen(first, typed)
  if (!first || value === undefined) return undefined
  const choices = { ...first.choices, [first.about]: value }
  const { mentioned = [] } = first
  if (first.pressed) {
    const pressed = saidAsActs(hearing.commands, [first.pressed])
    return { said: pressed.map((one) => ({ ...one, choices })), rest, mentioned }
  }
  const found = findVerb(hearing.verbs, first.source)
  return found ? { said: [{ read: found, choices }], rest, mentioned } : undefined
}

/** The next waiting question is asked again below the answer to the one before. */
export const askedLast = (
  outcomes: readonly Outcome[],
  rest: WaitingDoc['waiting'],
): readonly Outcome[] => {
  const [next] = rest
  return next && !outcomes.some((outcome) => outcome.kind === 'asked')
    ? [...outcomes, { kind: 'asked', waiting: next }]
    : outcomes
}
