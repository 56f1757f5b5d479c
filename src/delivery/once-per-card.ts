import type { Json } from '../text/message.ts'

/** The answer to a question about a card, found once: a card is a value that nobody changes, and the same one may stand beside many answers. */
export function oncePerCard(ask: (card: Json) => boolean): (card: Json) => boolean {
  const known = new WeakMap<Json, boolean>()
  return (card) => {
    const before = known.get(card)
    if (before !== undefined) return before
    const found = ask(card)
    known.set(card, found)
    return found
  }
}
