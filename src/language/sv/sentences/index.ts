import { followUp } from './follow-up.ts'
import { record } from './record.ts'
import { talk } from './talk.ts'

/** How every act is written, by its name. */
export const sentences = { ...followUp, ...record, ...talk }
