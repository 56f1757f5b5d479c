import type { Group } from '../meetings/group.ts'
import type { Doc, Store } from '../store/store.ts'

/** Stands where a group was that has been moved: what was sent before still says that place. */
export interface Signpost extends Doc {
  readonly type: 'moved'
  readonly to: string
}

export const signpost = (pk: string, to: string): Signpost => ({
  id: 'moved',
  pk,
  type: 'moved',
  to,
})

/** Where a group that stood here stands now, however often it was moved. */
async function nowAt(store: Store, pk: string): Promise<string> {
  const seen = new Set<string>()
  for (let at = pk; ;) {
    seen.add(at)
    const to: string | undefined = (await store.get<Signpost>(at, 'moved'))?.doc.to
    if (to === undefined || seen.has(to)) return at
    at = to
  }
}

/** The group that a card is of, also where it has been moved since the card was sent. Nothing more is read where the card's group is one of `mine`. */
export const groupNow = async (
  store: Store,
  mine: readonly Group[],
  ofCard: string | undefined,
): Promise<string | undefined> =>
  ofCard === undefined || mine.some(({ pk }) => pk === ofCard) ? ofCard : nowAt(store, ofCard)
