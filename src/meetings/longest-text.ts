/**
 * The longest message that Teams lets somebody send, in UTF-16 units: a message is some 28 kB (learn.microsoft.com, limits and specifications
 * of Teams). No text that people write is refused for its length below that.
 */
export const LONGEST_MESSAGE = 28_000
