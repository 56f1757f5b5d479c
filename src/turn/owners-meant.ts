import type { Owner } from '../meetings/action.ts'
import type { Item } from '../meetings/agenda-item.ts'
import { PRESENTERS, sameOwner } from '../meetings/owners.ts'
import { readOwners } from './read-owners.ts'
import type { Turn } from './turn.ts'

/** Who owns an action, the presenters of its item by name. Where nobody presents it the word is kept as said, and asked about afterwards. */
export async function ownersMeant(
  turn: Turn,
  owners: readonly Owner[],
  item: Item | undefined,
): Promise<readonly Owner[]> {
  const all: Owner[] = []
  for (const owner of owners) {
    const meant = sameOwner(owner, PRESENTERS) ? await presentersOf(turn, item) : [owner]
    for (const one of meant) if (!all.some((known) => sameOwner(known, one))) all.push(one)
  }
  return all
}

async function presentersOf(turn: Turn, item: Item | undefined): Promise<readonly Owner[]> {
  const named = item?.presenters.join(', ') ?? ''
  const said = named === '' ? turn.t.words.people.owners.presenters[0]! : named
  const { owners } = await readOwners(turn, said, undefined, { later: true, asSaid: true })
  return owners
}
