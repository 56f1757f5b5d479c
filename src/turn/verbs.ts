import type { Command } from './command.ts'
import type { Sentence } from './declared.ts'
import { INSIDE } from './written.ts'

interface Verb {
  readonly words: string
  readonly command: Command
}

/** Every verb of every command by its first word, there the longest first, so that `ta bort punkt` is found before `ta`. */
export type Verbs = ReadonlyMap<string, readonly Verb[]>

const known = new WeakMap<readonly Command[], Verbs>()

export function verbsOf(commands: readonly Command[]): Verbs {
  const before = known.get(commands)
  if (before) return before
  const all = commands.flatMap((command) =>
    [...Object.values(command.words).flat(), ...(command.inside ?? [])].map((words) => ({
      words,
      command,
    })),
  )
  const verbs = Map.groupBy(
    all.sort((a, b) => b.words.length - a.words.length),
    ({ words }) => firstWord(words),
  )
  known.set(commands, verbs)
  return verbs
}

/** What stands before the first blank or mark that may follow a verb. */
const firstWord = (text: string): string => /^[^\s:;.,!?]*/.exec(text)?.[0] ?? ''

/** Those that a line in lower case may begin with, the longest first. */
export const verbsAt = (verbs: Verbs, lower: string): readonly Verb[] =>
  verbs.get(firstWord(lower)) ?? []

export interface Found {
  readonly command: Command
  readonly verb: string
  readonly sentence: Sentence
}

/** The command a line begins with, or `undefined`. Letters, not case, decide; a colon after the verb is optional. */
export function findVerb(verbs: Verbs, source: string): Found | undefined {
  const line = source.trim().replaceAll(/[^\S\n]+/g, ' ')
  const lower = line.toLowerCase()
  for (const { words, command } of verbsAt(verbs, lower)) {
    if (!lower.startsWith(words)) continue
    const after = line.slice(words.length)
    if (after !== '' && !/^[\s:;.,!?]/.test(after)) continue
    const colon = /^\s*:/.test(after)
    const rest = after
      .replace(/^\s*:/, '')
      .replace(/^[.,!?]+(\s|$)/, '')
      .trim()
    if (!command.accepts(rest, colon, words)) continue
    return { command, verb: words, sentence: { source, rest, colon, verb: words } }
  }
  return verbInside(verbs, source, line)
}

const LONGEST_NAME = 100

/** A sentence that begins with somebody's name, and has its verb behind it. */
function verbInside(verbs: Verbs, source: string, line: string): Found | undefined {
  if (line.includes('\n')) return undefined
  const lower = line.toLowerCase()
  for (const { words, command } of verbs.get(INSIDE.trim()) ?? []) {
    const at = lower.indexOf(` ${words.slice(INSIDE.length)} `)
    if (at > 0 && at <= LONGEST_NAME && command.accepts?.(line, false, words))
      return { command, verb: words, sentence: { source, rest: line, colon: false, verb: words } }
  }
  return undefined
}

/** Whether what follows the verb is what its command needs, so that a later line is a new sentence and not text. */
export function isComplete(found: Found, belowNames = false): boolean {
  const { rest, colon, verb } = found.sentence
  return found.command.complete(rest, colon, verb, belowNames)
}
