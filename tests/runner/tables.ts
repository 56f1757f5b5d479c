/*
 * What jest plays before each suite: where `npm test` says so, the suite lays out a sample of its long tables. The named forms, which
 * `.ci/run` plays before it, and whoever runs a file by itself, play every row.
 */

/** Tables up to here are played whole. */
const WHOLE = 8
/** Of longer ones the first rows, and every so many of the others. */
const FIRST = 3
const EVERY = 4

const isSampled = (at: number, length: number): boolean =>
  length <= WHOLE || at < FIRST || at % EVERY === 0

type Each = (table: readonly unknown[], ...more: unknown[]) => unknown
export interface HasTables {
  each: Each & { readonly isSample?: true }
}

/** From now on only a sample of what stands in its tables is laid out. One that is written as a template is left whole: its values come one by one. */
export function sampleTables(of: HasTables): void {
  const { each } = of
  if (each.isSample) return
  const sample: Each = (table, ...more) =>
    each('raw' in table ? table : table.filter((_, at) => isSampled(at, table.length)), ...more)
  of.each = Object.assign(sample, { isSample: true as const })
}

if (process.env['TABLES'] === 'sampled')
  for (const one of [test, describe, test.concurrent]) sampleTables(one)
