import type { record as sv } from '../../sv/words/record.ts'

/** What is said while a meeting is recorded. */
export const record: typeof sv = { anyway: { anyway: ['anyway', 'anyhow'] } }
