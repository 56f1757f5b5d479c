import { join } from 'node:path'
import { framesRead } from '../language/frame-words.ts'
import { unpacked } from '../learning/stored.ts'
import { unpack, type Scorer } from '../learning/weights.ts'
import type { Promising } from '../meetings/promises.ts'
import { featuresOf } from './promise-features.ts'
import { signAt, type Sign } from './promise-signs.ts'

/** What `npm run train` learned from labelled minutes; `infra/build.ts` lays it beside the bundle. */
export const promisesFile = 'promises.bin'

/** A sentence promises something, or it does not. */
export const LABELS = 2

/** A question, by its mark or by the word it begins with. */
const isQuestion = (text: string): boolean =>
  /\?["”’)]*$/.test(text) ||
  (text.length < 140 && signAt('opening', text) === 0 && !/[.,;:]/.test(text))

const holds = (signs: readonly Sign[], text: string): boolean =>
  signs.some((sign) => signAt(sign, text) >= 0)

/** What is only due next time is somebody's to do; so is what is brought back. */
const goesOn = (sentence: string): boolean =>
  !holds(['brings'], sentence) &&
  (holds(['returns', 'carriedOn'], sentence) ||
    (holds(['nextTime'], sentence) && !holds(['does', 'passed', 'will', 'shall'], sentence)))

/** What words give away, in every language at once, by what was learned. */
export const promisingBy = (score: Scorer): Promising => ({
  sureOf: (sentence) => (isQuestion(sentence.text) ? 0 : (score(featuresOf(sentence))[1] ?? 0)),
  goesOn,
  isCutShort: (text) => signAt('abbreviated', text) >= 0,
  impliesCarrier: (decision) => signAt('implying', decision) >= 0,
  ...framesRead,
})

let ready: Scorer | undefined

/** With what is checked in, read once, when the first note is looked through. */
export const promisesRead: Promising = promisingBy((features) => {
  ready ??= unpack(unpacked(join(import.meta.dirname, promisesFile)), LABELS)
  return ready(features)
})
