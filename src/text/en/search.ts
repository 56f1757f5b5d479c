import type { search as sv } from '../sv/search.ts'

export const search: typeof sv = {
  help: {},
}
