import { join } from 'node:path'
import * as english from '../language/en/spoken.ts'
import * as swedish from '../language/sv/spoken.ts'
import { unpacked } from '../learning/stored.ts'
import type { Context } from './context.ts'
import type { Wish } from './wish.ts'
import { severalWishes } from './wishes.ts'
import { reader, type Learned, type Understand } from './understand.ts'

/** What the reader of free sentences has learned; `infra/build.ts` lays it beside the bundle. */
export const learnedFiles = ['weights.bin', 'spans.bin', 'known.bin'] as const

/** Whether words ask or wish for something. */
export const wishesOrAsks = (text: string): boolean =>
  [swedish, english].some(({ asksFor, wishesFor }) => asksFor.test(text) || wishesFor.test(text))

/** Whether words speak of all of one's own. */
export const meansAll = (text: string): boolean =>
  [swedish, english].some(({ allOfThem }) => allOfThem.test(text))

let ready: Understand | undefined

/** Several wishes in one message. */
export const wishesIn = (text: string, context: Context): readonly Wish[] | undefined =>
  severalWishes(understand, text, context)

/** The reader with what it has learned, read once, when the first sentence asks for it. */
export function understand(...said: Parameters<Understand>): ReturnType<Understand> {
  ready ??= reader(learned(import.meta.dirname))
  return ready(...said)
}

/** What `npm run train` wrote, read from its files. */
export function learned(folder: string): Learned {
  const [weights, spans, known] = learnedFiles.map((file) => unpacked(join(folder, file)))
  return { weights: weights!, spans: spans!, known: known! }
}
