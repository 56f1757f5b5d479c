import type { minutes as sv } from '../../sv/words/minutes.ts'

/** Before what is for the group alone: “Internal: …”. */
export const minutes: typeof sv = { internal: ['internal', 'internal note'] }
