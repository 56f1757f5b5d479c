import { wordingIn } from '../../../text/wording.ts'

/** As documents and browsers are told it. */
export const tag = 'sv-SE'

export const { listed, either, plural, counted, whole } = wordingIn(tag)
