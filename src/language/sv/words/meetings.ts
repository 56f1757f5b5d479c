import type { Spellings } from '../../../text/sentence.ts'

/** How a meeting and its day are named. */
export const meetings = {
  /** Before its day: `till 6/2`, `inför mötet den 6 februari`. */
  before: ['till', 'på', 'för', 'inför', 'vid'],
  /** Before a day that stands alone as a field: `; till 6/2`. */
  toward: ['till', 'på'],
  the: ['mötet', 'möte'],
  /** Before the day itself. */
  on: ['den'],
  next: { next: ['nästa möte', 'nästa mötet', 'nästa gång', 'nästa'] } satisfies Spellings<'next'>,
  /** Before a place. */
  in: ['i', 'på'],
  /** Before what somebody has to do, which is no reason. */
  to: ['att'],
}
