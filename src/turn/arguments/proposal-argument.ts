import type { ProposalId } from '../../meetings/ids.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { spelled } from '../../reading/spelled.ts'
import type { Argument } from '../argument.ts'
import type { Turn } from '../turn.ts'

/** How many proposals one sentence may settle: each is a write, and often a post to its proposer. */
export const MOST_PROPOSALS = 12

const and = spelled((words) => words.items.and)
const NUMBER = String.raw`f\s?\d{1,5}(?![\p{L}\d/])`
const LOOSE = String.raw`f?\s?\d{1,5}(?![\p{L}\d/])`
const DASH = '[-–]'
const MORE = String.raw`(?:\s*(?:,|\+|&|${and}(?![\p{L}])|${DASH})\s*${LOOSE})*`

const missing = (example: string): Refusal => new Refusal('missingNumber', { example })
const idSent = (sent: unknown): ProposalId | undefined =>
  typeof sent === 'string' && /^F[1-9]\d{0,5}$/.test(sent) ? sent : undefined
/** The number that was given last, or the first that will be. */
const latest = ({ group }: Turn): ProposalId => `F${Math.max(1, group.counters.proposal)}`

/** A proposal by its number: `F7`. Whether there is one, and what became of it, is the act's to look at. */
export const proposal: Argument<ProposalId> = {
  kind: 'proposal',
  shape: LOOSE,
  surely: NUMBER,
  read: (typed) => `F${Number(/\d+/.exec(typed)![0])}`,
  fromForm: idSent,
  render: (value) => value,
  missing,
  sample: latest,
}

/** Several: `F7, F8 och 9`, `F7–F9`, each once. Refuses `tooManyAtOnce`. */
export const proposals: Argument<readonly ProposalId[]> = {
  kind: 'proposals',
  shape: NUMBER + MORE,
  read: allIn,
  fromForm(sent) {
    if (!Array.isArray(sent) || sent.length > MOST_PROPOSALS) return undefined
    const ids = sent.flatMap((one) => idSent(one) ?? [])
    return ids.length === sent.length && ids.length > 0 ? [...new Set(ids)] : undefined
  },
  render: (value) => value.join(', '),
  missing,
  sample: latest,
}

/** The same where a number alone will do: no other sentence with that verb begins so. */
export const looseProposals: typeof proposals = {
  ...proposals,
  shape: LOOSE + MORE,
  surely: NUMBER + MORE,
}

const separator = new RegExp(String.raw`,|\+|&|(?<!\p{L})${and}(?!\p{L})`, 'iu')
const through = new RegExp(DASH)

function allIn(typed: string): readonly ProposalId[] {
  const ids = typed.split(separator).flatMap((part) => {
    const [from = 0, to = from] = part
      .split(through)
      .map((one) => Number(one.replaceAll(/\D/g, '')))
    const count = Math.max(0, Math.min(to - from + 1, MOST_PROPOSALS + 1))
    return Array.from({ length: count }, (_, at) => `F${from + at}`)
  })
  const once = [...new Set(ids)]
  if (once.length > MOST_PROPOSALS) throw new Refusal('tooManyAtOnce', { limit: MOST_PROPOSALS })
  return once
}
