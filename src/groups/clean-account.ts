import type { Account } from '../meetings/group.ts'
import { cleanText } from '../text/clean.ts'

export { cleanText } from '../text/clean.ts'

/** Longer than any name of a person, a team or a chat. */
const LONGEST_NAME = 200

/** A display name as it may be kept: one line of it. Empty for none. */
export const cleanName = (name: string | undefined): string =>
  Array.from(
    cleanText(name ?? '')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  )
    .slice(0, LONGEST_NAME)
    .join('')

export const cleanAccount = (account: Account): Account => ({
  ...account,
  name: cleanName(account.name),
})
