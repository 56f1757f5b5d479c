import type { meetings as sv } from '../sv/meetings.ts'

export const meetings: typeof sv = {
  help: {},
}
