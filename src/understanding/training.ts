import { labels } from './acts.ts'
import { contextOf, meaningOf, type Spoken } from './examples.ts'
import { buckets } from '../learning/hashed.ts'
import { fitWeights, type Example } from '../learning/model.ts'
import { pack } from '../learning/weights.ts'
import { featuresOf, read } from './features.ts'

const settings = { rounds: 14, rate: 3, thinning: 0.55, orders: 4, averaged: 5 }
/** What one step of a weight's byte is worth; what rounds to nothing is left out. */
const scale = 0.15

/** The number of an example's label: the first act it means, or nothing. */
function labelOf(spoken: Spoken): number {
  const [first] = meaningOf(spoken)
  return labels.indexOf(first?.act ?? 'nothing')
}

/** An example as the trainer takes it. What means several things teaches nothing about one. */
export interface Prepared {
  readonly spoken: Spoken
  readonly example: Example
}
export const prepare = (all: readonly Spoken[]): readonly Prepared[] =>
  all
    .filter(({ means }) => means.length < 2)
    .map((spoken) => ({
      spoken,
      example: {
        features: featuresOf(read(spoken.text, contextOf(spoken))),
        label: labelOf(spoken),
      },
    }))

/** The weights that these examples teach, the same bytes each time. */
export const train = (examples: readonly Prepared[]): Uint8Array =>
  pack(
    fitWeights(
      examples.map(({ example }) => example),
      labels.length,
      buckets,
      settings,
    ),
    scale,
  )
