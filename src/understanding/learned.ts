import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Context } from './context.ts'
import { severalWishes } from './wishes.ts'
import { reader, type Understand } from './understand.ts'

/** What the reader of free sentences has learned; `infra/build.ts` lays it beside the bundle. */
export const learnedFiles = ['weights.bin', 'spans.bin', 'known.bin'] as const

let ready: Understand | undefined

/** Several wishes in one sentence, each in its own words. */
export const wishesIn = (text: string, context: Context): readonly string[] | undefined =>
  severalWishes(understand, text, context)

/** The reader with what it has learned, read once, when the first sentence asks for it. */
export function understand(...said: Parameters<Understand>): ReturnType<Understand> {
  ready ??= learned()
  return ready(...said)
}

function learned(): Understand {
  const [weights, spans, known] = learnedFiles.map((file) =>
    readFileSync(join(import.meta.dirname, file)),
  )
  return reader({ weights: weights!, spans: spans!, known: known! })
}
