import { effectOf, labels, type Effect } from './acts.ts'
import type { Context } from './context.ts'
import { featuresOf, read } from './features.ts'
import { offered, rank } from './guess.ts'
import { needs, slotsOf, writeSentence, type Act, type Slots } from './contract-sentence.ts'
import { fillSlots } from './slots.ts'
import { unpack, type Scorer } from './weights.ts'

/** One thing a sentence may mean, with the sentence of the contract that does it and carries what was typed. */
interface Guess {
  readonly act: Act
  /** In the language of the context; `undefined` where something it cannot do without was not found. */
  readonly sentence: string | undefined
  /** 0 to 1, of all that could be meant now. */
  readonly sure: number
  readonly effect: Effect
  readonly slots: Slots
  /** What it cannot do without and was not found, by the slots' names. */
  readonly missing: readonly string[]
}
/** What is likeliest meant, at most three, the likeliest first; none where it is talk that asks nothing. Never acts. */
export type Understand = (text: string, context: Context) => readonly Guess[]

/** Below this a possibility is not worth a button. */
const least = 0.03

/** A reader of free sentences with the weights that `npm run train` wrote. */
export function reader(weights: Uint8Array, spans: Uint8Array): Understand {
  const score: Scorer = unpack(weights, labels.length)
  const taught = new Int8Array(spans.buffer, spans.byteOffset, spans.byteLength)
  return (text, context) => {
    const reading = read(text, context)
    const ranked = rank(score(featuresOf(reading)), context)
    return offered(ranked, context)
      .filter(({ sure }) => sure >= least)
      .map(({ form, sure }) => {
        const slots = fillSlots({ act: form, reading, spans: taught }, slotsOf(form))
        const missing = needs(form).filter((slot) => slots[slot] === undefined)
        const sentence =
          missing.length > 0 ? undefined : writeSentence({ act: form, slots }, context.language)
        return { act: form, sentence, sure, effect: effectOf(form), slots, missing }
      })
  }
}
