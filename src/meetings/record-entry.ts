import type { PersonId } from './ids.ts'

/** Who put something on record, or changed it, and when. */
export interface Made {
  readonly by: PersonId
  readonly at: string
}

/** What the record tells of an entry once the minutes have been sent out; before that nothing of it is marked. */
export interface Marks {
  /** It was added afterwards. */
  readonly addedAfter?: Made
  /** It reads otherwise than when the minutes went out; the latest time. */
  readonly changed?: Made
}
