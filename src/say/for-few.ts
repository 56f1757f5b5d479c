import type { Command } from '../turn/command.ts'
import type { Waiting } from '../turn/question.ts'
import { mayTellWhy } from '../turn/inside-text.ts'
import { mayHoldWhy } from '../turn/why-away.ts'
import { type Found, type Verbs, findVerb } from '../turn/verbs.ts'
import { mapTexts } from '../text/strings.ts'
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
        return found?.command.private === true || tellsWhyIn(verbs, part, found)
      })
    : commands.find(({ name }) => name === said.do)?.private === true

/** Whether a line may say why somebody stays away, as it stands or in what is typed behind its verb. */
function tellsWhyIn(verbs: Verbs, line: string, begins?: Found): boolean {
  if (!mayHoldWhy(line)) return false
  const found = begins ?? findVerb(verbs, line)
  return mayTellWhy(verbs, line, found) || (found !== undefined && typedTellsWhy(verbs, found))
}

const typedTellsWhy = (verbs: Verbs, { command, sentence: { rest, colon, verb } }: Found) =>
  textsOf(command.typed(rest, colon, verb)).some((text) =>
    mayTellWhy(verbs, text, findVerb(verbs, text)),
  )

/** The lines of all texts in it, and what stands between their semicolons. */
function textsOf(sent: unknown): readonly string[] {
  const found: string[] = []
  mapTexts(sent, (text) => {
    found.push(...text.split(/[\n;]/).map((line) => line.trim()))
    return text
  })
  return found
}

/** Whether something of what is sent, or typed behind a verb, may say why somebody stays away. */
export const anyTellsWhy = (verbs: Verbs, sent: unknown): boolean =>
  textsOf(sent).some((text) => tellsWhyIn(verbs, text))

/** What a question is about that asks whether such text shall stand where all read. */
export const ABOUT_WHY = 'why away'

const isAskedForFew = (known: Known, { about, source, privateSince }: Waiting): boolean =>
  privateSince !== undefined || about === ABOUT_WHY || isForFew(known, source)

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
    const isPrivate =
      one.offeredAt !== undefined ||
      one.about === ABOUT_WHY ||
      said.some((each) => isForFew(known, each))
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
