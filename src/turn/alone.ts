import type { Json } from '../text/message.ts'
import { marked, refreshing, type Named } from '../cards/mark.ts'
import { button } from '../cards/button.ts'
import type { Turn } from './turn.ts'

/**
 * The card as it stands before this person alone: its presses show it again, and their client asks for it anew by itself when they come
 * back to it.
 */
export function alone({ t, group, sender }: Turn, card: Json, named: Named, back?: Named): Json {
  const actions = Array.isArray(card['actions']) ? (card['actions'] as readonly Json[]) : []
  // Where the card has a way back of its own, that is enough.
  const withBack =
    back === undefined || JSON.stringify(card).includes(`"show":"${back.show}"`)
      ? card
      : { ...card, actions: [...actions, button(t.taps.back, { verb: 'show', ...back })] }
  return marked(
    { ...withBack, ...refreshing(named, [sender]) },
    { card: named, group: group.pk, ...(back ? { back } : {}) },
  )
}
