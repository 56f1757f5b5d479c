/** How a meeting and its day are named. */
export const meetings = {
  before: ['to', 'at', 'for'],
  toward: ['to', 'for'],
  the: ['the meeting', 'meeting'],
  on: ['on', 'of', 'the'],
  next: {
    next: ['next meeting', 'the next meeting', 'the next one', 'next one', 'the next', 'next'],
  },
  /** Before a place. */
  in: ['at', 'in'],
  /** Before what somebody has to do, which is no reason. */
  to: ['to'],
}
