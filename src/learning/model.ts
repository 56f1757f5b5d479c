import type { Features } from './hashed.ts'

export interface Example {
  readonly features: Features
  readonly label: number
}
export interface Settings {
  readonly rounds: number
  readonly rate: number
  /** The share of features left out at each step, so that none is relied on alone. */
  readonly thinning: number
  /** In so many orders of chance it is learned anew, and what comes of them is averaged: one order alone sways what is close. */
  readonly orders: number
  /** Of each order the weights of so many last rounds are averaged. */
  readonly averaged: number
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

/** Multinomial logistic regression by gradient steps, in orders of chance that are the same each time. */
export function fitWeights(
  examples: readonly Example[],
  labels: number,
  buckets: number,
  settings: Settings,
): Weights {
  const none = (): Weights => ({
    labels,
    table: new Float32Array(buckets * labels),
    bias: new Float32Array(labels),
  })
  const mean = none()
  for (let order = 0; order < settings.orders; order += 1)
    fitOnce(examples, { weights: none(), mean, chance: chances(7 + order) }, settings)
  return mean
}

interface Fitting {
  readonly weights: Weights
  /** Grows by the share of each round that is averaged. */
  readonly mean: Weights
  readonly chance: () => number
}
function fitOnce(
  examples: readonly Example[],
  { weights, mean, chance }: Fitting,
  settings: Settings,
): void {
  const order = [...examples.keys()]
  const likely = new Float32Array(weights.labels)
  const share = 1 / (settings.orders * settings.averaged)
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
    if (round < settings.rounds - settings.averaged) continue
    addShare(mean.table, weights.table, share)
    addShare(mean.bias, weights.bias, share)
  }
}
function addShare(sum: Float32Array, some: Float32Array, share: number): void {
  for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] ?? 0) + share * (some[at] ?? 0)
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
