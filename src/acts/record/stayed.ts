import { partOf } from '../../meetings/attendance.ts'
import { refOf } from '../../meetings/ref.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { hoursOf, isInOrder, partWith, staysTold } from '../../meetings/stays.ts'
import type { ItemStay, PartPresence } from '../../meetings/who-was-there.ts'
import type { Recorded } from '../../meetings/writing-up.ts'
import type { When } from '../../turn/arguments/stays-argument.ts'
import { itemMeant } from '../../turn/items-meant.ts'

/** All that was said of one person's stay. Refuses `timesOutside`, `noSuchItem`, `itemsOutOfOrder`. */
export function stayed(
  meeting: Recorded,
  name: string,
  all: readonly When[],
): PartPresence | { readonly kind: 'present' } {
  const { start, end } = meeting
  const day = refOf(meeting)
  const hours = all.filter(({ from, to }) => (from ?? to) !== undefined)
  for (const { to } of hours)
    if (to !== undefined && to <= start && !meeting.ran)
      throw new Refusal('timesOutside', { day, start, end })
  const items = all.flatMap(({ items: at }) => (at ? [edgesIn(meeting, at)] : []))
  const [wrong] = items.filter((one) => !isInOrder(meeting, one))
  if (wrong) {
    const [told] = staysTold(meeting, partWith([], [wrong])).items
    const { after = '', from = after, to = '', through = to } = told ?? {}
    throw new Refusal('itemsOutOfOrder', { name, came: from, left: through })
  }
  const [only, ...others] = hours
  return only && others.length + items.length === 0
    ? partOf(meeting, only.from, only.to)
    : partWith(
        hours.map(({ from, to }) => hoursOf(from, to)),
        items,
      )
}

const edgesIn = (meeting: Recorded, edges: NonNullable<When['items']>): ItemStay =>
  Object.fromEntries(
    Object.entries(edges).map(([edge, number]) => [edge, itemMeant(meeting, number).id]),
  )
