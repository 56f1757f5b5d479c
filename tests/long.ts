/**
 * `npm test` takes a sample of each kind. The long forms, which `.ci/run` plays before it, say `LONG=yes`; the longest, which are played by
 * hand, `LONG=longest`.
 */
const asked = process.env['LONG']
export const longest = asked === 'longest'
export const long = longest || asked === 'yes'

/** All of them in the long form, else every so many, the first and the last among them. */
export const sampled = <T>(all: readonly T[], every: number): readonly T[] =>
  long ? all : all.filter((_, at) => at % every === 0 || at === all.length - 1)
