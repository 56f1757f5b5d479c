import { followUp } from './follow-up.ts'

/** How every act is written, by its name. */
export const sentences = { ...followUp }
