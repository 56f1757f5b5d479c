import type { NotOwn } from '../world.ts'
import type { Piece } from './html.ts'
import { onlyLetters, whose } from './placed.ts'
import { indentOf } from './spoken.ts'

/** The lines of a text that are whole lines of the sender's own in the HTML, as often as they are there. */
export function wholeLines(text: string, pieces: readonly Piece[]): string {
  const own = new Map<string, number>()
  const lines = linesOf(pieces.filter((piece) => !isOthers(piece) && !piece.mention))
  for (const line of lines.map(onlyLetters)) own.set(line, (own.get(line) ?? 0) + 1)
  const kept = text.split('\n').filter((line) => {
    const letters = onlyLetters(line.replaceAll(/\ue001[^\ue002\n]*\ue002/g, ''))
    const left = own.get(letters) ?? 0
    own.set(letters, left - 1)
    return letters === '' ? line.includes('\ue000') : left > 0
  })
  return tidy(kept.join('\n'))
}

/** The words of others, message by message. */
export function othersIn(pieces: readonly Piece[]): readonly NotOwn[] {
  const messages: {
    readonly kind: NotOwn['kind']
    readonly quote: unknown
    readonly pieces: Piece[]
  }[] = []
  for (const piece of pieces.filter(isOthers)) {
    const kind = whose(piece) === 'forwarded' ? 'forwarded' : 'quoted'
    const quote = piece.quotes[0]
    const last = messages.at(-1)
    if (last && last.quote === quote) last.pieces.push(piece)
    else messages.push({ kind, quote, pieces: [piece] })
  }
  return messages.flatMap(({ kind, pieces: those }) => {
    const text = linesOf(those.filter(({ head }) => !head)).join('\n')
    return text === '' ? [] : [{ kind, text }]
  })
}

export const isOthers = (piece: Piece): boolean => ['forwarded', 'quoted'].includes(whose(piece))

function linesOf(pieces: readonly Piece[]): readonly string[] {
  const lines = new Map<number, string>()
  for (const { line, text } of pieces) lines.set(line, `${lines.get(line) ?? ''}${text}`)
  return [...lines.values()].map((line) => line.trim()).filter((line) => line !== '')
}

export const tidy = (text: string): string =>
  text
    .split('\n')
    .map((line) => `${indentOf(line)}${line.trim()}`)
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
