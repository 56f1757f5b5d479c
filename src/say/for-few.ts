import type { Command } from '../turn/command.ts'
import type { Waiting } from '../turn/question.ts'
import { mayTellWhy } from '../turn/inside-text.ts'
import { type Verbs, findVerb } from '../turn/verbs.ts'
import { isInRoom, type Incoming } from '../world.ts'
import type { Outcome } from './hearing.ts'

interface Known {
  readonly verbs: Verbs
  readonly commands: readonly Command[]
}
type Carried = string | { readonly do: string }

/** Whether a sentence or an act holds words that are for few, such as a reason for absence. */
const isForFew = ({ verbs, commands }: Known, said: Carried): boolean =>
  typeof said === 'string'
    ? said.split(/[\n;]/).some((part) => {
        const found = findVerb(verbs, part)
        return found?.command.private === true || mayTellWhy(verbs, part, found)
      })
    : commands.find(({ name }) => name === said.do)?.private === true

const isAskedForFew = (known: Known, { source, privateSince }: Waiting): boolean =>
  privateSince !== undefined || isForFew(known, source)

/** The questions, marked where they hold such words, or some that nobody could read: those wait for a day only. */
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
    const isPrivate = one.offeredAt !== undefined || said.some((each) => isForFew(known, each))
    return isPrivate && one.privateSince === undefined
      ? { ...one, privateSince: now.toISOString() }
      : one
  })

/**
 * What of an answer is kept: nothing of what asks about such words, nor of what words of one's own may have meant, which carries them in its buttons, nor in one's own chat of what only shows.
 * Either may be for few, and is answered again when the same comes again.
 */
export const keptOf = (
  known: Known & { readonly incoming: Incoming },
  outcomes: readonly Outcome[],
): readonly Outcome[] =>
  outcomes.filter(
    (outcome) =>
      outcome.kind !== 'offered' &&
      !(outcome.kind === 'asked' && isAskedForFew(known, outcome.waiting)) &&
      (isInRoom(known.incoming) || outcome.kind !== 'done' || outcome.shows !== true),
  )
