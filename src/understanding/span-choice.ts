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

/** A stretch of words or none, with how sure it is of all that was weighed. */
export interface Choice {
  readonly span: Span | undefined
  readonly sure: number
}

/** The stretch that most surely holds what is told and little else, or none where that is surer; and behind it those that hold something else. */
export function safest(
  words: readonly Word[],
  all: Likely[],
  none: number,
  fits: number,
): readonly Choice[] {
  const likely = all.sort((a, b) => b.score - a.score).slice(0, WEIGHED)
  const most = Math.max(none, likely[0]?.score ?? none)
  const chance = likely.map(({ score }) => exp(score - most))
  const whole = chance.reduce((sum, one) => sum + one, exp(none - most))
  const isSame = sameness(words, fits)
  const sureOf = (one: Span): number =>
    likely.reduce((sum, other, at) => (isSame(one, other) ? sum + (chance[at] ?? 0) : sum), 0)
  const choices = [
    { span: undefined, sure: exp(none - most) / whole },
    ...likely.map(({ from, to }) => ({ span: { from, to }, sure: sureOf({ from, to }) / whole })),
  ].sort((a, b) => b.sure - a.sure)
  const apart: Choice[] = []
  for (const one of choices) {
    const isTold = apart.some(
      ({ span }) => span && one.span && (isSame(span, one.span) || isSame(one.span, span)),
    )
    if (!isTold) apart.push(one)
    if (apart.length === APART) break
  }
  return apart
}
/** As many that differ are told. */
const APART = 4
