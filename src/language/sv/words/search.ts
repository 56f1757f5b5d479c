import type { Hit } from '../../../meetings/search.ts'
import type { Spellings } from '../../../text/sentence.ts'

/** What a search looks among. */
export const search = {
  kinds: {
    decision: ['beslut'],
    action: ['uppdrag'],
    note: ['anteckningar', 'anteckning'],
    theme: ['teman', 'tema'],
    proposal: ['förslag'],
  } satisfies Spellings<Exclude<Hit['kind'], 'item'>>,
}
