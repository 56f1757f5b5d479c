import { distance } from 'fastest-levenshtein'
import type { Command } from './command.ts'

/**
 * The two or three commands whose verbs are nearest to what was typed, nearest first: by their first words, so that
 * `beslutt 6b: …` finds `beslut`. Empty when nothing is near enough to be meant.
 */
export function nearestCommands(commands: readonly Command[], typed: string): readonly Command[] {
  const words = typed
    .toLowerCase()
    .replaceAll(/[^\p{L}\d\s]/gu, ' ')
    .split(/\s+/)
    .filter(Boolean)
  const scored = commands
    .filter((command) => !command.hidden)
    .map((command) => {
      const verbs = Object.values(command.words).flat()
      return { command, score: Math.min(...verbs.map((verb) => score(words, verb))) }
    })
  return scored
    .filter(({ score: points }) => points <= 0.4)
    .sort((a, b) => a.score - b.score)
    .slice(0, 3)
    .map(({ command }) => command)
}

/** Edits per letter between a verb and the best-fitting run of typed words; later words count a little less. */
function score(words: readonly string[], verb: string): number {
  const length = verb.split(' ').length
  const starts = words.slice(0, 6).map((_, index) => index)
  return Math.min(
    1,
    ...starts.map((start) => {
      const run = words.slice(start, start + length).join(' ')
      return distance(run, verb) / Math.max(verb.length, run.length) + start * 0.08
    }),
  )
}
