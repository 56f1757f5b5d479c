import { matterNamed, withMatter } from '../meetings/matters.ts'
import type { Item } from '../meetings/agenda-item.ts'
import type { MatterId } from '../meetings/ids.ts'
import type { Recorded } from '../meetings/writing-up.ts'
import { Question } from './command.ts'
import type { Turn } from './turn.ts'

const NEW = 'new'

/**
 * The matter that a sentence names inside an item, and the meeting with it: the first use makes it. Asks where it is nearly one that there
 * is. Without a title, or with the item's own, it is the item's own matter: `undefined`.
 */
export function matterMeant(
  turn: Turn,
  meeting: Recorded,
  item: Item,
  title: string | undefined,
): { readonly meeting: Recorded; readonly matter?: MatterId } {
  if (title === undefined) return { meeting }
  const named = matterNamed(item, title)
  if (named.kind === 'own') return { meeting }
  if (named.kind === 'known') return { meeting, matter: named.matter.id }
  if (named.kind === 'near') {
    const about = `matter:${item.id}:${title.toLowerCase()}`
    const choice = turn.choices[about]
    const { near } = turn.t.record.matters
    if (choice === undefined)
      throw new Question(about, near.ask({ title }), [
        ...named.matters.map(({ id, title: known }) => ({ label: known, value: id })),
        { label: near.none({ title }), value: NEW },
      ])
    if (choice !== NEW) return { meeting, matter: choice }
  }
  const made = withMatter(meeting, item, title, { by: turn.sender.id, now: turn.now })
  return { meeting: made.meeting, matter: made.matter.id }
}
