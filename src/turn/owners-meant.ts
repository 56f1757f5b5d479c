import type { Owner } from '../meetings/action.ts'
import type { Item } from '../meetings/agenda-item.ts'
import { PRESENTERS, sameOwner } from '../meetings/owners.ts'
import { readOwners } from './read-owners.ts'
import type { Turn } from './turn.ts'

interface Meant {
  readonly owners: readonly Owner[]
  /** Its presenters were named, and nobody presents it. */
  readonly nobodyPresents: boolean
}

/** Who owns an action, the presenters of its item by name. */
export async function ownersMeant(
  turn: Turn,
  owners: readonly Owner[],
  item: Item | undefined,
): Promise<Meant> {
  const all: Owner[] = []
  let nobodyPresents = false
  for (const owner of owners) {
    const isOfItem = sameOwner(owner, PRESENTERS)
    const meant = isOfItem ? await presentersOf(turn, item) : [owner]
    nobodyPresents ||= meant.length === 0
    for (const one of meant) if (!all.some((known) => sameOwner(known, one))) all.push(one)
  }
  return { owners: all, nobodyPresents }
}

async function presentersOf(turn: Turn, item: Item | undefined): Promise<readonly Owner[]> {
  const named = item?.presenters.join(', ') ?? ''
  if (named === '') return []
  const { owners } = await readOwners(turn, named, undefined, { later: true, asSaid: true })
  return owners
}
