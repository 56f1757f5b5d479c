import type { Item, ItemNumber } from '../../meetings/agenda-item.ts'
import type { Meeting } from '../../meetings/meeting.ts'
import { itemNumbered, readNumber } from '../../meetings/numbering.ts'
import type { Proposal } from '../../meetings/proposal.ts'
import { Refusal } from '../../meetings/refusal.ts'
import type { Turn } from '../../turn/turn.ts'

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
