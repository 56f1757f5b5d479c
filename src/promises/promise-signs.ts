import type { PromiseWords } from '../language/sv/words/promises.ts'
import { languages, textsIn } from '../language/texts.ts'

/** A kind of words that gives a promise away, or that it is none. */
export type Sign = keyof PromiseWords

/** A whole word of one of the patterns, in every language at once; a blank stands for one or more. */
const patternOf = (sign: Sign): RegExp =>
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${languages.flatMap((one) => textsIn(one).words.promises[sign]).join('|')})(?![\p{L}\p{N}])`.replaceAll(
      ' ',
      String.raw`\s+`,
    ),
    'iu',
  )

const [first] = languages
const patterns = new Map(
  (Object.keys(textsIn(first!).words.promises) as Sign[]).map((sign) => [sign, patternOf(sign)]),
)

/** Where the sign stands in a text; -1 where it does not. */
export const signAt = (sign: Sign, text: string): number => text.search(patterns.get(sign)!)

/** What is told by them alone: they are no feature that promises are learned by. */
const unlearned: ReadonlySet<Sign> = new Set<Sign>(['brings'])

/** The signs of a text that promises are learned by, and where each stands first. */
export const signsIn = (text: string): readonly (readonly [Sign, number])[] =>
  [...patterns].flatMap(([sign, pattern]) => {
    if (unlearned.has(sign)) return []
    const at = text.search(pattern)
    return at < 0 ? [] : [[sign, at] as const]
  })
