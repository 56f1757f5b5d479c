import type { record as sv } from '../sv/record.ts'

export const record: typeof sv = {
  help: {},
}
