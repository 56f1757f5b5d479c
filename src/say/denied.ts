import type { Act } from '../understanding/contract-sentence.ts'
import { says } from './says.ts'

/** Whether the words deny what they may be read as: `kommer ej` that one comes, `kommer inte missa det` that one stays away. */
export const isDenied = (act: Act, source: string): boolean =>
  (act === 'attend' && says('staysAway', source) && !says('comesLater', source)) ||
  (answersNothing.has(act) && says('missesNothing', source))

/** Of what is no absence nobody answers, and nobody comes instead. */
const answersNothing: ReadonlySet<Act> = new Set<Act>(['attendNot', 'answers', 'sendSubstitute'])
