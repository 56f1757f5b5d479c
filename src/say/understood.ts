import type { Group } from '../meetings/group.ts'
import type { Choice } from '../text/message.ts'
import { refusalText } from '../turn/check-right.ts'
import type { Hearing, Outcome } from './hearing.ts'
import type { Meaning } from './meaning.ts'
import { meaningsOf } from './meanings.ts'
import { wishesOrAsks } from '../understanding/learned.ts'
import { bareAnswer } from './bare-answer.ts'
import { textsFor } from './leaving.ts'
import { besideShown, choiceOf, lost, offer } from './offers.ts'
import {
  MOST_BESIDE,
  faint,
  inOrder,
  isShown,
  likely,
  mayBeDone,
  sureOf,
  surely,
  NAMED,
} from './likelihood.ts'

/** What becomes of words that are no sentence of the contract. */
export type Understood =
  | { readonly kind: 'do'; readonly meaning: Meaning; readonly others?: readonly Choice[] }
  | { readonly kind: 'offer'; readonly outcome: Outcome }

/** Reads words that are no sentence of the contract. Nothing is done by it. */
export async function understandWords(
  hearing: Hearing,
  source: string,
  group: Group,
  several = false,
): Promise<Understood> {
  const {
    meanings,
    isTalk,
    isDropped,
    talk = 0,
    refusal,
  } = await meaningsOf(hearing, source, group)
  const t = textsFor(hearing, group)
  if (isTalk || isDropped) {
    const waits = await bareAnswer(hearing, source, group)
    if (waits) return { kind: 'offer', outcome: waits }
    const text = isDropped ? t.understood.dropped : t.understood.talk
    return { kind: 'offer', outcome: { kind: 'offered', source, text, choices: [] } }
  }
  const [first] = inOrder(meanings, source)
  if (refusal && (!first || first.sure < likely || first.share < faint)) {
    const others = several ? [] : meanings.filter(({ lacks, gap }) => !lacks && !gap)
    return {
      kind: 'offer',
      outcome: {
        kind: 'offered',
        source,
        text: refusalText(t, refusal),
        code: refusal.code,
        choices: others.slice(0, MOST_BESIDE).map((one) => choiceOf(one, group)),
      },
    }
  }
  // Among others only what asks or wishes is shown anything.
  const worth = meanings.filter(({ sure }) => sure >= NAMED)
  if (first && first.sure < surely && worth.every(isShown) && isChatter(hearing, source))
    return { kind: 'offer', outcome: lost(hearing, source, group, worth) }
  const mostlyAsks = sureOf(meanings.filter(isShown)) >= sureOf(meanings) / 2
  if (first && first.sure > talk && mayBeDone(first, source, { hearing, several, mostlyAsks })) {
    return {
      kind: 'do',
      meaning: first,
      others: several ? [] : besideShown(meanings, first, group),
    }
  }
  return {
    kind: 'offer',
    outcome: offer(hearing, source, group, { meanings: inOrder(meanings, source), several }),
  }
}

/** So many words at least tell something; fewer name what is wished for. */
const TELLS = 5

/** Said in the group, and neither a question nor a wish. */
const isChatter = ({ incoming }: Hearing, source: string): boolean =>
  incoming.conversation.kind !== 'personal' &&
  source.split(/\s+/).length >= TELLS &&
  !wishesOrAsks(source)
