import { family, labels, possible } from './acts.ts'
import type { Context } from './context.ts'
import type { Act } from './contract-sentence.ts'

export interface Ranked {
  /** An act with its forms as one, or nothing at all. */
  readonly act: Act | 'nothing'
  /** The likeliest form of it. */
  readonly form: Act | 'nothing'
  readonly sure: number
}

/** What is left of a possibility when the state rules it out: little, since the state may be about to change. */
const ruledOut = 0.02

/** The acts by how likely they are, forms of one counted together, what the state rules out last. */
export function rank(likely: Float32Array, context: Context): readonly Ranked[] {
  const families = new Map<Act | 'nothing', { sure: number; form: Act | 'nothing'; best: number }>()
  let sum = 0
  labels.forEach((label, at) => {
    const open = label === 'nothing' || possible(label, context)
    const sure = (likely[at] ?? 0) * (open ? 1 : ruledOut)
    sum += sure
    const name = label === 'nothing' ? label : family(label)
    const known = families.get(name)
    families.set(name, {
      sure: (known?.sure ?? 0) + sure,
      form: known && known.best >= sure ? known.form : label,
      best: Math.max(known?.best ?? 0, sure),
    })
  })
  return [...families]
    .map(([act, { sure, form }]) => ({ act, form, sure: sure / sum }))
    .sort((a, b) => b.sure - a.sure)
}

/** Above this it is taken for talk that asks nothing of the bot, and nothing is offered. */
const talk = 0.9

export const isOnlyTalk = (ranked: readonly Ranked[]): boolean =>
  ranked.some(({ act, sure }) => act === 'nothing' && sure >= talk)

/** The acts that are offered, at most three, of those that can be done now. */
export function offered(
  ranked: readonly Ranked[],
  context: Context,
  most = 3,
): readonly (Ranked & { readonly form: Act })[] {
  return ranked
    .flatMap((one) =>
      one.form === 'nothing' || !possible(one.form, context) ? [] : [{ ...one, form: one.form }],
    )
    .slice(0, most)
}
