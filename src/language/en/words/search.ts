import type { search as sv } from '../../sv/words/search.ts'

/** What a search looks among. */
export const search: typeof sv = {
  /** Small words that are not looked for beside others. */
  fillers: ['the', 'of', 'and', 'a', 'an', 'about', 'in', 'for', 'to'],
  kinds: {
    decision: ['decisions', 'decision'],
    action: ['actions', 'action'],
    note: ['notes', 'note'],
    theme: ['themes', 'theme'],
    proposal: ['proposals', 'proposal'],
  },
}
