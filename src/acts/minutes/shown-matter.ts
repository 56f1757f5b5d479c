import { openText } from '../../delivery/gate.ts'
import { factsOf } from '../../meetings/matter-facts.ts'
import type { MatterId } from '../../meetings/ids.ts'
import type { Item, Matter, MatterFacts } from '../../meetings/agenda-item.ts'
import type { Meeting } from '../../meetings/meeting.ts'
import { matterNamed, mattersOf } from '../../meetings/matters.ts'
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
  /** Named inside the item; absent: its own. */
  readonly matter?: Matter
  readonly earlier: readonly { readonly meeting: Meeting; readonly item: Item }[]
}

/** What names the matter that is looked at. */
interface Named {
  readonly item?: EntryAt | undefined
  /** Words of its title. */
  readonly about?: string | undefined
  /** The title of a matter inside the item. */
  readonly matter?: string | undefined
}

/**
 * The item by its number, or it or a matter inside it by words of its title, at the meeting cited, else the open one or the latest. Refuses
 * `noSuchItem`, `missingItem`, `noSuchMatter`.
 */
export async function matterShown(
  turn: Turn,
  { item: at, about, matter: title }: Named,
  example: string,
): Promise<Shown> {
  const meeting =
    at?.on === undefined ? await latestMeeting(turn) : await meetingOn(turn, at.on, true)
  await checkAgenda(turn, meeting)
  const found = at ? { item: itemNumbered(meeting, at) } : titled(turn, meeting, about)
  if (!found) throw new Refusal('missingItem', { example })
  const inside = title === undefined ? found : insideOf(found.item, title)
  return { ...(await matterAt(turn, meeting, found.item)), ...inside }
}

/** Refuses `noSuchMatter`. */
function insideOf(item: Item, title: string): Pick<Shown, 'matter'> {
  const named = matterNamed(item, title)
  if (named.kind === 'own') return {}
  if (named.kind === 'known') return { matter: named.matter }
  const [near, more] = named.kind === 'near' ? named.matters : []
  if (near && !more) return { matter: near }
  throw new Refusal('noSuchMatter', {
    typed: title,
    item: item.title,
    known: mattersOf(item).map((one) => one.title),
  })
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

function titled(
  turn: Turn,
  meeting: Meeting,
  about: string | undefined,
): Pick<Shown, 'item' | 'matter'> | undefined {
  if (about === undefined) return undefined
  const open = openText(turn.group, audienceOf(turn))
  const words = about.trim().toLowerCase()
  const isMeant = ({ title }: { readonly title: string }): boolean =>
    open(title).toLowerCase().includes(words)
  const items = numbered(meeting).flatMap(({ item }) => (item.removedAt ? [] : [item]))
  const item = items.find(isMeant)
  const inside = items.flatMap((one) => mattersOf(one).map((matter) => ({ item: one, matter })))
  return item ? { item } : inside.find(({ matter }) => isMeant(matter))
}

/** What is known of the matter, what was known of it at earlier meetings included. */
export function allFacts(
  { item, earlier, matter: inside }: Shown,
  matter: MatterId | undefined = inside?.id,
): MatterFacts {
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
