import { plural } from './wording.ts'

/** `en gång`, `två gånger`, `7 gånger` */
export const gånger = (count: number): string =>
  `${['', 'en', 'två', 'tre', 'fyra', 'fem', 'sex'][count] ?? count} ${plural(count, 'gång', 'gånger')}`
