import type { Promising } from '../meetings/promises.ts'
import { languages, textsIn, type Texts } from './texts.ts'

const any = (pick: (words: Texts['words']['promises']) => readonly string[]): RegExp =>
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${languages.flatMap((one) => pick(textsIn(one).words.promises)).join('|')})(?![\p{L}\p{N}])`,
    'iu',
  )

const promising = any((words) => words.promising)
const implying = any((words) => words.implying)

/** What words give away, in every language at once. */
export const promisesRead: Promising = {
  promises: (sentence) => promising.test(sentence),
  impliesCarrier: (decision) => implying.test(decision),
}
