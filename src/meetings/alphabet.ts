/** The house is Swedish, whichever language a group speaks: names of people and places stand in the order of its alphabet, å, ä and ö last. */
const collator = new Intl.Collator('sv')

export const alphabetical = (a: string, b: string): number => collator.compare(a, b)
