import { Question } from './command.ts'
import type { Turn } from './turn.ts'

/** The reason as typed, or as answered when it was asked for; empty when there shall be none. `about` is what is done: `cancel:m1`. */
export function reasonAsked(
  turn: Turn,
  about: string,
  typed: string | undefined,
  { ask, none } = turn.t.talk.reason,
): string {
  const reason = typed ?? turn.choices[`reason:${about}`]
  if (reason !== undefined) return reason
  throw new Question(`reason:${about}`, ask, [{ label: none, value: '' }], { takesText: true })
}
