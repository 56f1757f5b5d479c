/** Whether the long forms are run: `test:security`, `test:faults` and `test:stores` say `LONG=yes`; `npm test` takes a sample of each. */
export const long = process.env['LONG'] === 'yes'

/** All of them in the long form, else every so many, the first and the last among them. */
export const sampled = <T>(all: readonly T[], every: number): readonly T[] =>
  long ? all : all.filter((_, at) => at % every === 0 || at === all.length - 1)
