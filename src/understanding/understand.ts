import { effectOf, labels, type Effect } from './acts.ts'
import type { Context } from './context.ts'
import { featuresOf, read, type Reading } from './features.ts'
import { isOnlyTalk, offered, rank } from './guess.ts'
import { needs, slotsOf, writeSentence, type Act, type Slots } from './contract-sentence.ts'
import { saysKnown } from './known-words.ts'
import { isAnyOf } from './references.ts'
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
interface Understood {
  /** What is likeliest meant, the likeliest first; more than are offered, since some turn out not to be possible. */
  readonly guesses: readonly Guess[]
  /** It is talk that asks nothing; then there are no guesses. */
  readonly isTalk: boolean
}
/** Never acts. */
export type Understand = (text: string, context: Context) => Understood

/** As many possibilities are looked at. */
const looked = 6
/** Below this a possibility is not worth a button. */
const least = 0.03

/** What `npm run train` wrote. */
export interface Learned {
  readonly weights: Uint8Array
  readonly spans: Uint8Array
  readonly known: Uint8Array
}

/** How much is left of a possibility where no word of the sentence was ever said before. */
const strange = 0.2

/** A reader of free sentences with the weights that `npm run train` wrote. */
export function reader({ weights, spans, known }: Learned): Understand {
  const score: Scorer = unpack(weights, labels.length)
  const taught = new Int8Array(spans.buffer, spans.byteOffset, spans.byteLength)
  return (text, context) => {
    const reading = read(text, context)
    const ranked = rank(score(featuresOf(reading)), context)
    const trust = saysKnown(known, reading) ? 1 : strange
    const isTalk = trust === 1 && isOnlyTalk(ranked)
    const guesses = (isTalk ? [] : offered(ranked, context, looked))
      .map((one) => ({ ...one, sure: one.sure * trust }))
      .filter(({ sure }) => sure >= least)
      .flatMap(({ form, sure }) =>
        formsOf(form, reading).map((one) => ({ ...one, sure: sure * one.share })),
      )
      .map(({ form, sure, given }) => {
        const slots = {
          ...fillSlots({ act: form, reading, spans: taught }, slotsOf(form)),
          ...given,
        }
        const missing = needs(form).filter((slot) => slots[slot] === undefined)
        const sentence =
          missing.length > 0 ? undefined : writeSentence({ act: form, slots }, context.language)
        return { act: form, sentence, sure, effect: effectOf(form), slots, missing }
      })
    return { guesses, isTalk }
  }
}

interface Shaped {
  readonly form: Act
  readonly share: number
  readonly given: Slots
}

/** More of one's own are not offered one by one. */
const mostOwn = 3

/** The act as the sentence leaves it: about each of one's own where nothing says which, all of them where it only asks. */
function formsOf(form: Act, reading: Reading): readonly Shaped[] {
  const { context, text } = reading
  const whole: Shaped = { form, share: 1, given: {} }
  const mine = context.speaker.id
  if (form === 'showProposal' && isAnyOf(reading, 'proposal')) {
    const own = context.proposals.filter(({ by }) => by === mine)
    return own.length === 1 ? [whole] : [{ ...whole, form: 'proposals' }]
  }
  if (
    form === 'setReminders' &&
    !/viktig|main|important/iu.test(text) &&
    !/veck|week|alla|all/iu.test(text)
  )
    return [{ ...whole, form: 'fewerReminders' }]
  if (!needs(form).includes('action') || !isAnyOf(reading, 'action')) return [whole]
  const own = context.actions.filter(({ owner }) => owner === mine)
  if (own.length < 2) return [whole]
  return own
    .slice(0, mostOwn)
    .map(({ id }) => ({ form, share: 1 / own.length, given: { action: id } }))
}
