import type { Group } from '../meetings/group.ts'
import { Refusal } from '../meetings/refusal.ts'
import { refusalText } from '../turn/check-right.ts'
import { findVerb } from '../turn/verbs.ts'
import type { Wish } from '../understanding/wish.ts'
import type { Hearing, Outcome } from './hearing.ts'
import { isShown } from './likelihood.ts'
import { situationIn } from './meanings.ts'
import type { Meaning } from './meaning.ts'
import { textsFor } from './leaving.ts'
import { offer, offeredOf } from './offers.ts'
import { toldAs } from './possible.ts'
import { trialTurn } from './trial-turn.ts'
import { meaningIn } from './try-out.ts'
import { type Understood, understandWords } from './understood.ts'

/** What becomes of one of several wishes. Nothing is done by it. */
export async function understandWish(
  hearing: Hearing,
  { words, sentence }: Wish,
  group: Group,
): Promise<Understood> {
  const found = sentence === undefined ? undefined : findVerb(hearing.verbs, sentence)
  if (!found || sentence === undefined) return understandWords(hearing, words, group, true)
  const turn = trialTurn(hearing, group)
  const possible = await meaningIn(turn, hearing, found)
  if (possible instanceof Refusal) {
    const text = refusalText(textsFor(hearing, group), possible)
    const refused: Outcome = {
      kind: 'offered',
      source: words,
      text,
      choices: [],
      code: possible.code,
    }
    return { kind: 'offer', outcome: refused }
  }
  const told = toldAs(sentence, await situationIn(hearing, group))
  const meaning: Meaning = { ...possible, told, sure: SURE, share: SURE, isUnsure: false }
  const isOwn = found.command.effect === 'own' && meaning.ofSender && !meaning.lacks
  const isAlone = hearing.incoming.conversation.kind === 'personal'
  return isOwn && isAlone
    ? { kind: 'do', meaning }
    : { kind: 'offer', outcome: shownFirst(hearing, words, group, meaning) }
}
/** A wish that is made into its sentence says its act in so many words. */
const SURE = 0.95

const shownFirst = (hearing: Hearing, words: string, group: Group, meaning: Meaning): Outcome =>
  offer(hearing, words, group, { meanings: [meaning], several: true })

/** Where one of several wishes waits for a press, none that records is done before it. */
export function allWaiting(
  hearing: Hearing,
  wishes: readonly Wish[],
  all: readonly Understood[],
  group: Group,
): readonly Understood[] {
  const waits = all.some((one) => one.kind === 'offer' && offeredOf(one.outcome))
  if (!waits) return all
  return all.map((one, at) =>
    one.kind === 'do' && !isShown(one.meaning)
      ? {
          kind: 'offer',
          outcome: shownFirst(hearing, wishes[at]?.words ?? '', group, one.meaning),
        }
      : one,
  )
}
