import { wordingIn } from '../../../text/wording.ts'

/** As documents and browsers are told it. */
export const tag = 'en-GB'

export const { listed, either, plural, counted, whole } = wordingIn(tag)
