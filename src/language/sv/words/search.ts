import type { Hit } from '../../../meetings/matching.ts'
import type { Spellings } from '../../../text/sentence.ts'

/** What a search looks among. */
export const search = {
  /** Small words that are not looked for beside others. */
  fillers: [
    'om',
    'i',
    'och',
    'det',
    'den',
    'de',
    'en',
    'ett',
    'på',
    'för',
    'av',
    'till',
    'med',
    'som',
    'vi',
  ],
  kinds: {
    decision: ['beslut'],
    action: ['uppdrag'],
    note: ['anteckningar', 'anteckning'],
    theme: ['teman', 'tema'],
    proposal: ['förslag'],
  } satisfies Spellings<Exclude<Hit['kind'], 'item'>>,
}
