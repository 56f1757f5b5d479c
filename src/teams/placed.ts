import type { Piece } from './html.ts'
import { BOT, NAME, NAME_END } from './spoken.ts'

/** Whose a run of words is: the outermost mark that says anything decides. */
export function whose({
  quotes,
}: Pick<Piece, 'quotes'>): 'own' | 'forwarded' | 'quoted' | 'setOff' {
  const found = (['forwarded', 'quoted', 'setOff'] as const).find((kind) =>
    quotes.some((quote) => quote.kind === kind),
  )
  return found ?? 'own'
}

/**
 * Which piece of the HTML each character of a text belongs to, where the two say the same: letter by letter, whatever marks, blanks and line
 * breaks each of them has. Teams may leave the quoted message out of the text, and its author; and a person who is mentioned may stand there by
 * another name. `undefined` where none of that explains the difference.
 */
export function placed(
  text: string,
  pieces: readonly Piece[],
  botName: string,
): readonly (Piece | undefined)[] | undefined {
  const sides = pieces.map((piece) => ({
    piece,
    letters: onlyLetters(piece.text),
    by: whose(piece),
  }))
  const withoutQuotes = sides.filter(({ by }) => by !== 'quoted')
  const shapes = [
    sides,
    sides.filter(({ piece }) => !piece.head),
    withoutQuotes,
    withoutQuotes.filter(({ by }) => by !== 'forwarded'),
  ]
  for (const names of [true, false]) {
    const letters = lettersOf(text, names ? botName : undefined)
    for (const shape of shapes) {
      const told = names ? shape : shape.filter(({ piece }) => !piece.mention)
      if (told.map((one) => one.letters).join('') === letters.chars)
        return spread(
          text,
          letters.at,
          told.flatMap((one) => Array<Piece>(one.letters.length).fill(one.piece)),
        )
    }
  }
  return undefined
}

const LETTER = /[\p{L}\p{N}]/u
const NO_LETTER = /[^\p{L}\p{N}]|[\u{10000}-\u{10ffff}]/gu
/** Letters and digits alone; those that take two units count as none, so that each stands at one place. */
export const onlyLetters = (text: string): string => text.replaceAll(NO_LETTER, '')

/** The letters of a text and where each stands. Without the bot's name, nobody's name counts. */
function lettersOf(
  text: string,
  botName: string | undefined,
): { readonly chars: string; readonly at: readonly number[] } {
  const at: number[] = []
  let chars = ''
  let inName = false
  for (let index = 0; index < text.length; index += 1) {
    const char = text[index] ?? ''
    if (char === NAME || char === NAME_END) inName = char === NAME
    else if (char === BOT && botName !== undefined)
      for (const letter of onlyLetters(botName)) {
        chars += letter
        at.push(index)
      }
    else if (LETTER.test(char) && !(inName && botName === undefined)) {
      chars += char
      at.push(index)
    }
  }
  return { chars, at }
}

/** A mark or blank goes with the letter before it, at the beginning of a line with the one behind it. */
function spread(
  text: string,
  at: readonly number[],
  pieces: readonly Piece[],
): readonly (Piece | undefined)[] {
  const spots = Array<Piece | undefined>(text.length).fill(undefined)
  for (const [index, place] of at.entries()) spots[place] = pieces[index]
  let before: Piece | undefined
  let from = 0
  for (const line of text.split('\n')) {
    const end = from + line.length
    const first = spots.slice(from, end).find((piece) => piece !== undefined)
    if (first) before = first
    for (let index = from; index <= end && index < text.length; index += 1)
      before = spots[index] ??= before
    from = end + 1
  }
  return spots
}
