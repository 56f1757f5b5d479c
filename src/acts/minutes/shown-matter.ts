import { openText } from '../../delivery/gate.ts'
import { factsOf } from '../../meetings/matter-facts.ts'
import type { MatterId } from '../../meetings/ids.ts'
import type { Item, MatterFacts } from '../../meetings/agenda-item.ts'
import type { Meeting } from '../../meetings/meeting.ts'
import { itemNumbered, numbered } from '../../meetings/numbering.ts'
import { Refusal } from '../../meetings/refusal.ts'
import type { EntryAt } from '../../turn/arguments/recorded-item-argument.ts'
import { audienceOf } from '../../turn/audience.ts'
import { checkAgenda } from '../../turn/drafts.ts'
import { latestMeeting } from '../../turn/record-meant.ts'
import { meetingOn } from '../../turn/saving.ts'
import type { Turn } from '../../turn/turn.ts'

/** A matter that is looked at: where it stands now, and where it was treated before, the oldest first. */
export interface Shown {
  readonly meeting: Meeting
  readonly item: Item
  readonly earlier: readonly { readonly meeting: Meeting; readonly item: Item }[]
}

/** The item by its number or by words of its title, at the meeting cited, else the open one or the latest. Refuses `noSuchItem`, `missingItem`. */
export async function matterShown(
  turn: Turn,
  at: EntryAt | undefined,
  about: string | undefined,
  example: string,
): Promise<Shown> {
  const meeting =
    at?.on === undefined ? await latestMeeting(turn) : await meetingOn(turn, at.on, true)
  await checkAgenda(turn, meeting)
  const item = at ? itemNumbered(meeting, at) : titled(turn, meeting, about)
  if (!item) throw new Refusal('missingItem', { example })
  return matterAt(turn, meeting, item)
}

/** The same of an item that is known already. */
export async function matterAt(turn: Turn, meeting: Meeting, item: Item): Promise<Shown> {
  const earlier = await Promise.all(
    item.history.map(async ({ meetingId, number }) => {
      const then = await turn.book.get<Meeting>(meetingId)
      const was = then && numbered(then).find((one) => shown(one.number) === number)
      return then && was ? [{ meeting: then, item: was.item }] : []
    }),
  )
  return { meeting, item, earlier: earlier.flat() }
}

const shown = ({ n, letter }: { readonly n: number; readonly letter?: string }): string =>
  `${n}${letter ?? ''}`

function titled(turn: Turn, meeting: Meeting, about: string | undefined): Item | undefined {
  if (about === undefined) return undefined
  const open = openText(turn.group, audienceOf(turn))
  const words = about.trim().toLowerCase()
  return numbered(meeting).find(
    ({ item }) => !item.removedAt && open(item.title).toLowerCase().includes(words),
  )?.item
}

/** What is known of the matter, what was known of it at earlier meetings included. */
export function allFacts({ item, earlier }: Shown, matter?: MatterId): MatterFacts {
  const all = [...earlier.map((one) => factsOf(one.item)), factsOf(item, matter)]
  return all.reduce<MatterFacts>(
    (sum, one) => ({
      ...sum,
      ...one,
      ...(sum.home || one.home ? { home: { ...sum.home, ...one.home } } : {}),
      ...(sum.behind || one.behind ? { behind: { ...sum.behind, ...one.behind } } : {}),
    }),
    {},
  )
}
