import type { lists as sv } from '../../sv/words/lists.ts'

/** Words between the parts of a list. */
export const lists: typeof sv = { and: ['and'] }
