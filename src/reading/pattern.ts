/*
 * Expressions of what people type, in letters of any case. `\p{L}` with the flags `iu` makes each place where a letter ends a word some hundred
 * ranges of all scripts, folded by case: the many names of a day make one expression take twenty milliseconds to compile. Ranges that are
 * exact for Latin, Greek, Cyrillic, Hebrew and Arabic, and coarse beyond, take a fifth of that without the flag `u`.
 */

const LETTERS = String.raw`A-Za-z\xaa\xb5\xba\xc0-\xd6\xd8-\xf6\xf8-\u02c1\u0370-\u0373\u0376\u0377\u037b-\u037d\u037f\u0386\u0388-\u03f5\u03f7-\u0481\u048a-\u0559\u0560-\u0588\u05d0-\u05ea\u0620-\u064a\u066e-\u06d3\u0710-\u1fff\u2c00-\u2dff\u3041-\ud7ff\uf900-\ufb4f\uff21-\uff3a\uff41-\uff5a`
const NUMBERS = String.raw`\d\xb2\xb3\xb9\xbc-\xbe\u0660-\u0669\u06f0-\u06f9`
const MARKS = String.raw`\u0300-\u036f`

/** Any letter stands for an upper-case one too: case decides nothing here. */
const classes: Readonly<Record<string, string>> = {
  L: LETTERS,
  Lu: LETTERS,
  N: NUMBERS,
  M: MARKS,
}

/** A piece of an expression: an escape, the beginning or end of a class, or any other character. */
const piece = /\\p\{([^}]+)\}|\\.|[[\]]|[^\\[\]]+/gsu

/** `\p{L}`, `\p{Lu}`, `\p{N}` and `\p{M}` as ranges. Throws at any other property: an expression is code, and is wrong when it is written. */
function asRanges(source: string): string {
  let inClass = false
  return source.replaceAll(piece, (text, property?: string) => {
    if (text === '[' && !inClass) inClass = true
    else if (text === ']') inClass = false
    if (property === undefined) return text
    const ranges = classes[property]
    if (ranges === undefined) throw new Error(`no ranges for \\p{${property}}`)
    return inClass ? ranges : `[${ranges}]`
  })
}

/** An expression over several lines, in letters of any case; `d` tells where its groups stand. */
export const pattern = (source: string, flags: '' | 'd' = ''): RegExp =>
  new RegExp(asRanges(source), `${flags}is`)
