/** Words that are read around the numbers of items: `punkterna 3, 4 och 10`. */
export const items: ItemWords = {
  item: [
    'punkt',
    'punkten',
    'punkter',
    'punkterna',
    'ärende',
    'ärendet',
    'ärendena',
    '§',
    '§§',
    'nr',
    'nummer',
  ],
  and: ['och', 'samt'],
}

export interface ItemWords {
  readonly item: readonly string[]
  readonly and: readonly string[]
}
