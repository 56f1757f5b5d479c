import type { Features } from './features.ts'

export interface Example {
  readonly features: Features
  readonly label: number
}
export interface Settings {
  readonly rounds: number
  readonly rate: number
  /** The share of features left out at each step, so that none is relied on alone. */
  readonly thinning: number
}

/** Taken out of its object once: in the tests' sandbox a global is dear to look up. */
const { abs, exp, floor } = Math

/** Weights by bucket, all labels of a bucket beside each other; then a bias for each label. */
export interface Weights {
  readonly labels: number
  readonly table: Float32Array
  readonly bias: Float32Array
}

/** Probabilities of the labels, into `out`. */
function softmax(weights: Weights, { ids, values }: Features, out: Float32Array): void {
  const { labels, table, bias } = weights
  out.set(bias)
  for (let at = 0; at < ids.length; at += 1) {
    const row = (ids[at] ?? 0) * labels
    const value = values[at] ?? 0
    for (let label = 0; label < labels; label += 1)
      out[label] = (out[label] ?? 0) + (table[row + label] ?? 0) * value
  }
  normalise(out)
}
export function normalise(out: Float32Array): void {
  let most = -Infinity
  for (const value of out) if (value > most) most = value
  let sum = 0
  for (let at = 0; at < out.length; at += 1) {
    const value = exp((out[at] ?? 0) - most)
    out[at] = value
    sum += value
  }
  for (let at = 0; at < out.length; at += 1) out[at] = (out[at] ?? 0) / sum
}

/** Chance that is the same each time (Park and Miller's generator). */
export function chances(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 16807) % 2147483647
    return state / 2147483647
  }
}

/** Multinomial logistic regression by gradient steps, in an order of chance that is the same each time. */
export function fitWeights(
  examples: readonly Example[],
  labels: number,
  buckets: number,
  settings: Settings,
): Weights {
  const weights: Weights = {
    labels,
    table: new Float32Array(buckets * labels),
    bias: new Float32Array(labels),
  }
  const chance = chances(7)
  const order = [...examples.keys()]
  const likely = new Float32Array(labels)
  for (let round = 0; round < settings.rounds; round += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = floor(chance() * (at + 1))
      const held = order[at] ?? 0
      order[at] = order[other] ?? 0
      order[other] = held
    }
    const rate = settings.rate * (1 - (0.9 * round) / settings.rounds)
    for (const at of order)
      step(weights, thinned(examples[at]!, settings.thinning, chance), likely, rate)
  }
  return weights
}

function thinned({ features, label }: Example, share: number, chance: () => number): Example {
  if (share === 0) return { features, label }
  const kept = [...features.ids.keys()].filter(() => chance() >= share)
  return {
    label,
    features: {
      ids: Int32Array.from(kept, (at) => features.ids[at] ?? 0),
      values: Float32Array.from(kept, (at) => (features.values[at] ?? 0) / (1 - share)),
    },
  }
}

function step(
  weights: Weights,
  { features, label }: Example,
  likely: Float32Array,
  rate: number,
): void {
  softmax(weights, features, likely)
  const { labels, table, bias } = weights
  const { ids, values } = features
  const moved: number[] = []
  for (let one = 0; one < labels; one += 1) {
    const gradient = (one === label ? 1 : 0) - (likely[one] ?? 0)
    if (abs(gradient) < 2e-3) continue
    moved.push(one)
    likely[one] = rate * gradient
    bias[one] = (bias[one] ?? 0) + 0.1 * rate * gradient
  }
  for (let at = 0; at < ids.length; at += 1) {
    const row = (ids[at] ?? 0) * labels
    const value = values[at] ?? 0
    for (const one of moved) table[row + one] = (table[row + one] ?? 0) + (likely[one] ?? 0) * value
  }
}
