import type { Command } from '../turn/command.ts'
import type { Waiting } from '../turn/question.ts'
import { type Verbs, findVerb } from '../turn/verbs.ts'
import { isInRoom, type Incoming } from '../world.ts'
import type { Outcome } from './hearing.ts'

interface Known {
  readonly verbs: Verbs
  readonly commands: readonly Command[]
}
type Carried = string | { readonly do: string }

/** Whether a sentence or an act holds words that are for few, such as a reason for absence. */
function isForFew({ verbs, commands }: Known, said: Carried): boolean {
  const command =
    typeof said === 'string'
      ? findVerb(verbs, said)?.command
      : commands.find(({ name }) => name === said.do)
  return command?.private === true
}

/** The questions, marked where they hold such words: those wait for a day only. */
export const markedForFew = (
  known: Known,
  asked: readonly Waiting[],
  now: Date,
): readonly Waiting[] =>
  asked.map((one) => {
    const said: readonly Carried[] = [
      ...(one.pressed ? [one.pressed] : [one.source]),
      ...one.options.flatMap((option) => option.said ?? []),
    ]
    const isPrivate = one.privateSince === undefined && said.some((each) => isForFew(known, each))
    return isPrivate ? { ...one, privateSince: now.toISOString() } : one
  })

/**
 * What of an answer is kept: nothing of what words of one's own may have meant, which carries them in its buttons, nor in one's own chat of what only shows.
 * Either may be for few, and is answered again when the same comes again.
 */
export const keptOf = (incoming: Incoming, outcomes: readonly Outcome[]): readonly Outcome[] =>
  outcomes.filter(
    (outcome) =>
      outcome.kind !== 'offered' &&
      (isInRoom(incoming) || outcome.kind !== 'done' || outcome.shows !== true),
  )
