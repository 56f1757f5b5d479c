import { tells, type Span } from './span-text.ts'
import type { Word } from './text-words.ts'

const { exp, min } = Math

export interface Likely extends Span {
  readonly score: number
}
/** As many stretches are weighed against each other. */
export const WEIGHED = 30
/** Whether one stretch holds nearly all that another tells, and little else. */
export function sameness(
  words: readonly Word[],
  fits: number,
  weight = (word: Word): number => (tells(word) ? 1 : 0.05),
): (one: Span, other: Span) => boolean {
  const upTo = [0]
  for (const word of words) upTo.push((upTo.at(-1) ?? 0) + weight(word))
  const held = (from: number, to: number): number =>
    Math.max(0, (upTo[to] ?? 0) - (upTo[from] ?? 0))
  return (one, other) => {
    const both = held(Math.max(one.from, other.from), min(one.to, other.to))
    return both >= 0.8 * held(other.from, other.to) && both >= fits * held(one.from, one.to)
  }
}

/** The stretch that most surely holds what is told and little else, whichever of the likely ones it is; none, where that is surer. */
export function safest(
  words: readonly Word[],
  all: Likely[],
  none: number,
  fits: number,
): Span | undefined {
  const likely = all.sort((a, b) => b.score - a.score).slice(0, WEIGHED)
  const most = Math.max(none, likely[0]?.score ?? none)
  const chance = likely.map(({ score }) => exp(score - most))
  const isSame = sameness(words, fits)
  let best: { readonly span: Span | undefined; readonly sure: number } = {
    span: undefined,
    sure: exp(none - most),
  }
  for (const one of likely) {
    let sure = 0
    likely.forEach((other, at) => {
      if (isSame(one, other)) sure += chance[at] ?? 0
    })
    if (sure > best.sure) best = { span: { from: one.from, to: one.to }, sure }
  }
  return best.span
}
