import { withSymbols } from './symbols.ts'

/**
 * Characters that no text needs and that can make it look other than it is: control characters, blanks without width, marks that turn the
 * direction of writing, tags, private use (but for marks that `symbols.ts` knows), halves of characters. Letters of every script, emoji and their joiners stay.
 */
const unwanted = new RegExp(
  [
    String.raw`[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0d\ufeff\uffa0\ufff0-\uffff]`,
    String.raw`[\ue000-\uf8ff]`,
    String.raw`[\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]`,
    String.raw`[\u{f0000}-\u{10ffff}]`,
    // The joiner of two emoji is one of them; anywhere else it only hides.
    String.raw`(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])\u200d`,
    String.raw`\u200d(?!\p{Extended_Pictographic})`,
  ].join('|'),
  'gu',
)
/** More marks on one letter than any language puts there. */
const towers = /(\p{M}{4})\p{M}+/gu
const blanks = /[\t\v\f\u0085\u00a0\u1680\u2000-\u200a\u202f\u205f\u2800\u3000]/g
/** Each tab that a line begins with is a level of a list. */
const indents = /^\t+/gm
const breaks = /\r\n?|[\u2028\u2029]/g
/** More empty lines than part anything: below them nobody looks for more. */
const emptied = /\n(?:[^\S\n]*\n){3,}/g

/** Nothing but letters and marks of western Europe, which all of the above leave as they are: most of what is written. */
const plain = /^[\n\x20-\x7e\xa1-\xac\xae-\xff]*$/

/** Stands in our own links until they are sealed (delivery/sealed-links.ts). Nobody else may make something that would be. */
export const UNSEALED = '~unsealed~'

function withoutHiding(text: string): string {
  let left = text.replaceAll(emptied, '\n\n\n')
  while (left.includes(UNSEALED)) left = left.replaceAll(UNSEALED, '')
  return left
}

/** A text as it may be kept: composed letters, plain blanks, `\n` between lines, two empty ones at most, and none of the characters above. */
export const cleanText = (text: string): string =>
  plain.test(text)
    ? withoutHiding(text)
    : withoutHiding(
        withSymbols(text)
          .toWellFormed()
          .replaceAll('\ufffd', '')
          .replaceAll(breaks, '\n')
          .replaceAll(indents, (tabs) => '  '.repeat(tabs.length))
          .replaceAll(blanks, ' ')
          .replaceAll(unwanted, '')
          .replaceAll(towers, '$1')
          .normalize('NFC'),
      )
