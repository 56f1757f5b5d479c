/** Marks that people and their phones write for an apostrophe. */
const apostrophes = /['’‘‛´`ʼʻʹ′＇‵ˈ]/g

/** The text with one kind of apostrophe. */
export const oneApostrophe = (text: string): string => text.replaceAll(apostrophes, "'")

/** Letters that do not fall apart into a base and an accent, and what is typed where a keyboard lacks them. */
const bases: Readonly<Record<string, string>> = {
  ø: 'o',
  æ: 'a',
  œ: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ŧ: 't',
  þ: 'th',
  ß: 'ss',
  ı: 'i',
  ŋ: 'n',
  ĸ: 'k',
  ə: 'e',
}
const letters = new RegExp(`[${Object.keys(bases).join('')}]`, 'gu')

/** A text in lower case with those letters written plainly. */
export const oneLetter = (text: string): string =>
  text.replaceAll(letters, (letter) => bases[letter] ?? letter)

const hyphens = /[‐‑–—]/g

/** What two spellings of one name have in common: letter case, blanks, and kinds of hyphens and apostrophes are none of it. */
export const nameKey = (name: string): string =>
  oneApostrophe(name.normalize('NFC'))
    .replaceAll(hyphens, '-')
    .trim()
    .replaceAll(/\s+/g, ' ')
    .toLowerCase()
