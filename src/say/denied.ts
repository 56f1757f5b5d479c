import { languages, textsIn } from '../language/texts.ts'
import type { Act } from '../understanding/contract-sentence.ts'

/** Whether the words deny what they may be read as: `kommer ej` that one comes, `kommer inte missa det` that one stays away. */
export const isDenied = (act: Act, source: string): boolean =>
  (act === 'attend' && says('staysAway', source)) ||
  (act === 'attendNot' && says('missesNothing', source))

export const says = (
  pattern: 'tells' | 'moreThanNamed' | 'sends' | 'staysAway' | 'missesNothing',
  text: string,
): boolean => languages.some((one) => textsIn(one).understood[pattern].test(text))
