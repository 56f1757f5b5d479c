import type { Spellings } from '../../../text/sentence.ts'

/** What is said while a meeting is recorded. */
export const record = {
  /** The meeting is closed although something is missing. */
  anyway: { anyway: ['ändå', 'iallafall', 'i alla fall'] } satisfies Spellings<'anyway'>,
}
