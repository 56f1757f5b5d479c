import type { Group } from '../meetings/group.ts'
import type { Choice } from '../text/message.ts'
import { refusalText } from '../turn/check-right.ts'
import type { Hearing, Outcome } from './hearing.ts'
import type { Meaning } from './meaning.ts'
import { meaningsOf } from './meanings.ts'
import { besideShown, choiceOf, offer, textsFor } from './offers.ts'
import {
  MOST_BESIDE,
  asks,
  beginsAs,
  beginsAsQuestion,
  bounds,
  faint,
  inOrder,
  isShown,
  likely,
  requests,
  sureOf,
} from './likelihood.ts'

/** What becomes of words that are no sentence of the contract. */
export type Understood =
  | { readonly kind: 'do'; readonly meaning: Meaning; readonly others?: readonly Choice[] }
  | { readonly kind: 'offer'; readonly outcome: Outcome }

/** Of two wishes in one sentence each must be surer, and where people talk to each other. */
const SURELY = 0.95

/** A longer text may tell of something rather than ask for it. */
const MOST_WORDS = 40

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

function mayBeDone(
  meaning: Meaning,
  source: string,
  {
    hearing,
    several,
    mostlyAsks,
  }: { readonly hearing: Hearing; readonly several: boolean; readonly mostlyAsks: boolean },
): boolean {
  const { sure, share, lacks, onlyShows, ofSender, isUnsure, found, typed } = meaning
  if (
    lacks ||
    meaning.gap ||
    source.split(/\s+/).length > MOST_WORDS ||
    (typed === undefined && !onlyShows)
  )
    return false
  const isHarmless = found.command.effect === 'asks' || found.command.effect === 'own'
  if (
    onlyShows &&
    isHarmless &&
    sure < bounds.answers &&
    (asks(source) || beginsAsQuestion(source))
  )
    return false
  if (onlyShows && isHarmless)
    return sure >= bounds.least && (share >= bounds.shows || (mostlyAsks && isShown(meaning)))
  // A question moves nothing.
  if (found.command.effect === 'asks') return sure >= bounds.moves && !source.includes('?')
  const own =
    found.command.effect === 'own' &&
    ofSender &&
    !isUnsure &&
    !beginsAs(found, source, hearing.verbs)
  const inGroup = hearing.incoming.conversation.kind !== 'personal'
  const enough = several || inGroup ? SURELY : bounds.records
  return own && sure >= enough && (!asks(source) || requests(source))
}
