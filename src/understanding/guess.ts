import { family, isGrave, labels, possible } from './acts.ts'
import type { Context } from './context.ts'
import type { Act } from './contract-sentence.ts'

export interface Ranked {
  /** An act with its forms as one, or nothing at all. */
  readonly act: Act | 'nothing'
  /** The likeliest form of it. */
  readonly form: Act | 'nothing'
  readonly sure: number
  /** The next form of it, with how sure that one is by itself. */
  readonly other?: { readonly form: Act; readonly sure: number }
}

/** What is left of a possibility when the state rules it out: little, since the state may be about to change. */
const ruledOut = 0.02

/** The acts by how likely they are, forms of one counted together, what the state rules out last. */
export function rank(likely: Float32Array, context: Context): readonly Ranked[] {
  const families = new Map<Act | 'nothing', { form: Act | 'nothing'; sure: number }[]>()
  let sum = 0
  labels.forEach((label, at) => {
    const open = label === 'nothing' || possible(label, context)
    const sure = (likely[at] ?? 0) * (open ? 1 : ruledOut)
    sum += sure
    const name = label === 'nothing' ? label : family(label)
    families.set(name, [...(families.get(name) ?? []), { form: label, sure }])
  })
  return [...families]
    .map(([act, forms]) => {
      const [first, next] = forms.sort((a, b) => b.sure - a.sure)
      const all = forms.reduce((total, { sure }) => total + sure, 0) / sum
      const other =
        next && next.form !== 'nothing' ? { form: next.form, sure: next.sure / sum } : undefined
      return { act, form: first?.form ?? act, sure: all, ...(other ? { other } : {}) }
    })
    .sort((a, b) => b.sure - a.sure)
}

/** Above this it is taken for talk that asks nothing of the bot, and nothing is offered. */
const talk = 0.6

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

/** How sure it must be that something grave is asked for. */
const SURE_OF_GRAVE = 0.3

/** The same with the next form of the likeliest: `närvarande` beside `frånvarande`, where the words waver between the two. */
export const withForms = (
  some: readonly (Ranked & { readonly form: Act })[],
  context: Context,
): readonly { readonly form: Act; readonly sure: number }[] =>
  some
    .flatMap(({ form, sure, other }, at) => [
      { form, sure },
      ...(at === 0 && other && possible(other.form, context) ? [other] : []),
    ])
    .filter(({ form, sure }) => sure >= SURE_OF_GRAVE || !isGrave(form))
