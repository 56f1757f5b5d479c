import type { Json } from '../../src/text/message.ts'
import { withWords } from '../../src/cards/answer-card.ts'
import { marked } from '../../src/cards/mark.ts'

export interface Part {
  readonly part: Json
  readonly type: string
}

/** Every element, action and text run of a card, also those behind buttons and in fallbacks; not what buttons carry. */
export function everyPart(value: unknown): readonly Part[] {
  if (Array.isArray(value)) return value.flatMap(everyPart)
  if (typeof value !== 'object' || value === null) return []
  const inside = Object.entries(value).flatMap(([key, inner]) =>
    key === 'data' || key === 'msteams' ? [] : everyPart(inner),
  )
  return 'type' in value && typeof value.type === 'string'
    ? [{ part: value, type: value.type }, ...inside]
    : inside
}

export const partsOf = (card: Json, type: RegExp): readonly Json[] =>
  everyPart(card)
    .filter((one) => type.test(one.type))
    .map(({ part }) => part)

/** As much as a mark ever holds. */
const mark = {
  card: { show: 'action-answers', about: { meeting: 'm123', page: '12' } },
  back: { show: 'attendance', about: { meeting: 'm123', page: '2' } },
  group: `g-${'0'.repeat(32)}`,
}

/** What a card takes of a message when it is sent, with its marks and the words above it; Teams counts two bytes a character. */
export const bytesOf = (card: Json): number =>
  JSON.stringify(withWords(marked(card, mark), 'Antecknat. '.repeat(60))).length * 2
