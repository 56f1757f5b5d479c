import type { search as sv } from '../../sv/words/search.ts'

/** What a search looks among. */
export const search: typeof sv = {
  kinds: {
    decision: ['decisions', 'decision'],
    action: ['actions', 'action'],
    note: ['notes', 'note'],
    theme: ['themes', 'theme'],
    proposal: ['proposals', 'proposal'],
  },
}
