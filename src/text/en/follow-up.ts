import type { followUp as sv } from '../sv/follow-up.ts'

export const followUp: typeof sv = {
  help: {},
}
