/** A word or mark of a text, and where it stands. */
export interface Word {
  readonly text: string
  /** Lower case, without accents and rings: `Åsa` -> `asa`, since telephones and haste leave them out. */
  readonly plain: string
  readonly from: number
  readonly to: number
}

export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'a')

const word =
  /\p{L}[\p{L}\p{M}]*(?:['’][\p{L}]+)*|\p{N}+|[?!:;,.§=+/()"”“–-]|\p{Extended_Pictographic}/gu

export function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(word)].map((match) => ({
    text: match[0],
    plain: fold(match[0]).replaceAll(/['’]/g, ''),
    from: match.index,
    to: match.index + match[0].length,
  }))
}

export const isWord = ({ text }: Word): boolean => /^[\p{L}\p{N}]/u.test(text)

/** Words in plain letters, a blank between them. */
export const plainLine = (words: readonly Word[]): string =>
  words.map(({ plain }) => plain).join(' ')
