import type { Act } from '../understanding/contract-sentence.ts'
import { says } from './says.ts'

/** Whether the words deny what they may be read as: `kommer ej` that one comes, `kommer inte missa det` that one stays away. */
export const isDenied = (act: Act, source: string): boolean =>
  (act === 'attend' && says('staysAway', source) && !says('comesLater', source)) ||
  (act === 'attendNot' && says('missesNothing', source))
