import { join } from 'node:path'
import { allExamples, contextOf, type Spoken } from '../../src/understanding/examples.ts'
import { learned } from '../../src/understanding/learned.ts'
import { prepare, train } from '../../src/understanding/training.ts'
import { reader, type Learned } from '../../src/understanding/understand.ts'
import { shown, type Claim, type Part, type Series } from './claims.ts'
import { root } from './processes.ts'
import { median } from './rounds.ts'
import type { Setting } from './setting.ts'

const SENTENCES = 500
const MANY = 10_000

/** What it costs to read a free sentence on one core, with the examples there are and with ten thousand, and to begin. */
export async function understanding({ rounds }: Pick<Setting, 'rounds'>): Promise<Part> {
  const source = join(root, 'src')
  const all = allExamples(join(source, 'language'))
  const folder = join(source, 'understanding')
  const kept = learned(folder)
  const many = { ...kept, weights: train(prepare(widened(all))) }
  const series: Series[] = [
    { name: 'a sentence understood', unit: 'ms', values: each(rounds, () => read(kept, all)) },
    {
      name: `a sentence understood, ${MANY.toLocaleString('en')} examples`,
      unit: 'ms',
      values: each(rounds, () => read(many, all)),
    },
    {
      name: 'the reader begun',
      unit: 'ms',
      values: each(rounds, () => timed(() => reader(learned(folder)))),
    },
  ]
  return { series, claims: series.map((one, at) => claim(one, at === 2 ? 50 : 2)) }
}

const claim = (one: Series, atMost: number): Claim => ({
  part: 8,
  what: `${one.name}, ms`,
  figure: median(one.values),
  spread: [Math.min(...one.values), Math.max(...one.values)],
  atMost,
  of: `${shown(median(one.values))} ms`,
})
const each = (rounds: number, measure: () => number): readonly number[] =>
  Array.from({ length: rounds }, measure)
/** Processor time: whatever else the machine does is no part of it. */
function timed(work: () => unknown): number {
  const began = process.cpuUsage()
  work()
  return process.cpuUsage(began).user / 1000
}

/** The median of some sentences from all of the examples. */
function read(kept: Learned, all: readonly Spoken[]): number {
  const understand = reader(kept)
  const step = Math.floor(all.length / SENTENCES)
  const said = all.filter((_, at) => at % step === 0)
  return median(said.map((one) => timed(() => understand(one.text, contextOf(one)))))
}

/** Ten thousand examples: those there are, and new ones that say the words of two. */
function widened(all: readonly Spoken[]): readonly Spoken[] {
  const more = Array.from({ length: Math.max(0, MANY - all.length) }, (_, at): Spoken => {
    const [one, other] = [all[at % all.length]!, all[(at * 7 + 3) % all.length]!]
    return { ...one, text: `${one.text} ${other.text}` }
  })
  return [...all, ...more]
}
