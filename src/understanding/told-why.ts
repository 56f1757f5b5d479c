import * as english from '../language/en/reporting.ts'
import * as swedish from '../language/sv/reporting.ts'
import type { Act } from './contract-sentence.ts'
import type { Reading } from './features.ts'
import type { Filler } from './finding.ts'
import type { Clause } from './report-clauses.ts'

const spoken = [swedish, english]

/** Beside a name or a day so many words tell something else. */
const MORE = 3
/** A clause that tells something has so many words. */
const LEAST = 3

/** What stands before a colon names what it is about, in so many words at most. */
const LABEL = 3

/** A clause that names the entry tells nothing of how it goes with fewer words beside the name: what does not move always tells why. */
const FEW: Readonly<Partial<Record<Act, number>>> = { done: 1, status: 1, stuck: 0 }

/** Whether a clause only says what is done or asked for: it names the entry, asks for a day, says that it stands still, or is manners. */
function isFrame(act: Act, said: string, { names, telling, all, words, dated }: Clause): boolean {
  const says = (which: 'asksTime' | 'saysStuck' | 'saysManners' | 'saysDone'): boolean =>
    spoken.some((one) => one[which].test(said))
  if (says('saysManners') || says('saysDone')) return true
  if (act === 'postpone' && says('asksTime') && (dated || names)) return true
  if (act === 'withdraw' && names && telling <= MORE) return true
  if (act === 'stuck' && says('saysStuck') && telling < (names ? MORE : MORE - 1)) return true
  if (names && !dated && telling < MORE && words > all + MORE + 1) return telling < MORE - 1
  if (names) return telling < (FEW[act] ?? MORE - 1)
  // How it goes is told to its last clause, however short that is: `resten i morgon`, `men ingen svarar`.
  if (act === 'status') return false
  return all === 0 || (words < LEAST && all < words)
}

/** What is told beside a report, where its clauses are apart from those that only make it; `undefined` where they are not. */
export function whyTold(
  act: Act,
  { text }: Reading,
  clauses: readonly Clause[],
): string | undefined {
  if (act === 'postpone') {
    const why = spoken.map(({ becauseOf }) => becauseOf.exec(text)?.groups?.['why']).find(Boolean)
    if (why !== undefined) return why
  }
  if (clauses.length < 2) return undefined
  const isTelling = clauses.map(
    (one, at) =>
      !(at === 0 && one.words <= LABEL && text[one.to] === ':') &&
      !isFrame(act, text.slice(one.from, one.to), one),
  )
  const [first, last] = [isTelling.indexOf(true), isTelling.lastIndexOf(true)]
  const isMade = isTelling.includes(false)
  return first < 0 || !isMade ? undefined : text.slice(clauses[first]!.from, clauses[last]!.to)
}

/** Why somebody stays away, in a short sentence of its own or in brackets: `Not coming Tuesday. Board meeting.` */
export function whyAway({ text }: Reading): string | undefined {
  const said = /^(?<no>[^.!?(]{3,60}?)\s*(?:[.!]\s+|\()(?<why>\p{L}[^.!?()]{2,80})\)?[.!]*$/u.exec(
    text,
  )
  const why = said?.groups?.['why']?.trim()
  const isBare = (said?.groups?.['no'] ?? '').split(' ').length <= BARE
  const isManners = spoken.some(({ saysManners }) => why !== undefined && saysManners.test(why))
  return isBare && !isManners ? why : undefined
}
const BARE = 6

/** A reason that says of itself that it is one. */
const reasoned = new Set<Act>(
  'drop defer rejected decline park cancelMeeting attendNot comesBack withdraw postpone remit'.split(
    ' ',
  ) as Act[],
)
const because =
  /(?<!\p{L})(?:(?:motiv(?:ering)?|skäl(?:et)?|orsak(?:en)?|reason)\s*:|pga|p\.g\.a\.?|på grund av|eftersom|därför att|because of|because|due to|owing to)\s+(?<told>.+)$/isu
export const reasonTold: Filler = ({ act, reading: { text } }) =>
  reasoned.has(act)
    ? because
        .exec(text)
        ?.groups?.['told']?.trim()
        .replace(/[.!]+$/, '')
    : undefined
