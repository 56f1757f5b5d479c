import type { ItemWords } from '../../sv/words/items.ts'

/** Words that are read around the numbers of items: `items 3, 4 and 10`. */
export const items: ItemWords = { item: ['item', 'items', 'number'], and: ['and', '&'] }
