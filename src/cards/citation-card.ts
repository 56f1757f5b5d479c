import type { Json } from '../text/message.ts'
import { card, heading, plain } from './element.ts'

/** A decision, an action or an item as a person puts it into their own message: what it is called, its words, and what is known of it. */
export const citationCard = ({
  head,
  text,
  facts,
}: {
  readonly head: string
  readonly text: string
  readonly facts: string
}): Json =>
  card([
    heading(head, 'Default'),
    ...plain(text),
    ...plain(facts, { isSubtle: true, size: 'Small' }),
  ])
