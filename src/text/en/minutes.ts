import type { minutes as shape } from '../sv/minutes.ts'
import { document } from './minutes/document.ts'

export const minutes: typeof shape = {
  help: {},
  document,
}
