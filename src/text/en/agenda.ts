import type { agenda as sv } from '../sv/agenda.ts'

export const agenda: typeof sv = {
  help: {},
}
