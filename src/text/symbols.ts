/**
 * What Word's and PDF's own fonts (Symbol, Wingdings) draw for characters of the private use area that mean nothing in any other font. Text
 * that is pasted from there carries them.
 */
const drawn: Readonly<Record<string, string>> = {
  '\uf0a7': '▪',
  '\uf0e0': '→',
  '\uf0e8': '→',
  '\uf0ae': '→',
  '\uf0df': '←',
  '\uf0fc': '✓',
  '\uf0fe': '☑',
  '\uf0fb': '✗',
  '\uf0fd': '☒',
  '\uf02d': '–',
  '\uf0b0': '°',
  '\uf0b1': '±',
  '\uf0a3': '≤',
  '\uf0b3': '≥',
  '\uf0b4': '×',
  '\uf0b9': '≠',
}
const BULLETS = String.raw`\uf06c\uf06e\uf06f\uf071-\uf077\uf09f\uf0a1\uf0a7\uf0a8\uf0b7\uf0d8`
const bullets = new RegExp(`[${BULLETS}]`, 'gu')
/** Any of them that begins a line is the mark of an entry. */
const atLine = /^([^\S\n]*)([\uf020-\uf0ff])[^\S\n]*(?=\S)/gmu
const any = /[\uf020-\uf0ff]/u

/** The text with those characters as what they were drawn as; what is no known one stays as it is. */
export const withSymbols = (text: string): string =>
  any.test(text)
    ? text
        .replaceAll(
          atLine,
          (_whole, blank: string, mark: string) => `${blank}${drawn[mark] ?? '•'} `,
        )
        .replaceAll(bullets, '•')
        .replaceAll(/[\uf020-\uf0ff]/gu, (mark) => drawn[mark] ?? mark)
    : text
