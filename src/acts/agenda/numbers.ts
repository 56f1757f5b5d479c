import type { Item, ItemNumber, Meeting } from '../../meetings/meeting.ts'
import { itemNumbered, readNumber } from '../../meetings/numbering.ts'
import type { Proposal } from '../../meetings/proposal.ts'
import { Refusal } from '../../meetings/refusal.ts'
import type { Turn } from '../../turn/turn.ts'

/** How many proposals one sentence may settle: each is a write, and often a post to its proposer. */
export const MOST_AT_ONCE = 12

export interface ProposalsRead {
  readonly ids: readonly string[]
  readonly rest: string
}

const list =
  /^f?\s?\d{1,5}(?:\s*(?:,|\+|&|och|samt|and|[-–])\s*f?\s?\d{1,5}(?![\p{L}/]))*(?![\p{L}\d/])/iu

/** Reads `F7`, `F7, F8 och 9`, `F7–F9` at the start of a text. Refuses `tooManyAtOnce`. */
export function readProposals(text: string): ProposalsRead | undefined {
  const match = list.exec(text.trim())
  if (!match) return undefined
  const ids = match[0].split(/,|\+|&|och|samt|and/i).flatMap((part) => {
    const [from = 0, to = from] = part.split(/[-–]/).map((one) => Number(one.replace(/\D/g, '')))
    return Array.from(
      { length: Math.max(0, Math.min(to - from + 1, MOST_AT_ONCE + 1)) },
      (_, at) => `F${from + at}`,
    )
  })
  const once = [...new Set(ids)]
  if (once.length > MOST_AT_ONCE) throw new Refusal('tooManyAtOnce', { limit: MOST_AT_ONCE })
  return { ids: once, rest: text.trim().slice(match[0].length).trim() }
}

/** The proposal of that number. Refuses `noSuchProposal`. */
export async function proposalSaid(turn: Turn, id: string): Promise<Proposal> {
  const proposal = await turn.book.get<Proposal>(id)
  if (proposal?.type !== 'proposal') throw new Refusal('noSuchProposal', { proposal: id })
  return proposal
}

export interface NumberRead {
  readonly number: ItemNumber
  readonly rest: string
}

/** Reads `6b`, `punkt 6 b`, `§ 6b` at the start of a text; what follows must not be part of a word or a date. */
export function takeNumber(text: string): NumberRead | undefined {
  const match =
    /^(?:punkt|item|§|nr|nummer|number)?\.?\s*\d{1,3}(?:\s?[a-zåäö](?![\p{L}\d]))?(?![\p{L}\d/.-]\d?)/iu.exec(
      text.trim(),
    )
  const number = match && readNumber(match[0].replace(/^(?:nr|nummer|number)\.?/i, ''))
  return match && number ? { number, rest: text.trim().slice(match[0].length).trim() } : undefined
}

/** The item of that number in the meeting. Refuses `noSuchItem`. */
export const itemSaid = (meeting: Meeting, number: ItemNumber): Item =>
  itemNumbered(meeting, number)
