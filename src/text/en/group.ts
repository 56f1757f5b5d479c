import type { group as sv } from '../sv/group.ts'

export const group: typeof sv = {
  help: {},
}
