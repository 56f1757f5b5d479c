import { long } from './long.ts'

/** A test of the long forms alone. */
export const inLong = long ? test : test.skip
/** The same, beside the others of its file. */
export const besideInLong = long ? test.concurrent : test.concurrent.skip
/** A description of the long forms alone. */
export const describeInLong = long ? describe : describe.skip
