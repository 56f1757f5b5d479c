import type { Account } from '../meetings/group.ts'
import { cleanText } from '../text/clean.ts'
import { identityNumbersIn } from '../text/identity-numbers.ts'
import { replaced } from '../text/places.ts'

export { cleanText } from '../text/clean.ts'

/** Longer than any name of a person, a team or a chat. */
const LONGEST_NAME = 200

/** A display name as it may be kept: one line of it, without any personal identity number. Empty for none. */
export function cleanName(name: string | undefined): string {
  const line = cleanText(name ?? '')
    .replaceAll(/\s+/g, ' ')
    .trim()
  return Array.from(withoutNumbers(line)).slice(0, LONGEST_NAME).join('')
}

const NOTHING_LEFT = '…'

/** The name with what stands around a number closed up: `Bo Ek (811218-9876)` is `Bo Ek`. */
function withoutNumbers(name: string): string {
  const numbers = identityNumbersIn(name)
  if (numbers.length === 0) return name
  const rest = replaced(name, numbers, () => '')
    .replaceAll(/[([{]\s*[)\]}]/g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/([,;])(?:\s*[,;])+/g, '$1')
    .replaceAll(/^[\s,;:/–-]+|[\s,;:/–-]+$/g, '')
  return rest === '' ? NOTHING_LEFT : rest
}

/** An address that is made of somebody's number is not kept at all. */
export function cleanAccount({ email, ...account }: Account): Account {
  const kept = email !== undefined && identityNumbersIn(email).length === 0
  return { ...account, name: cleanName(account.name), ...(kept ? { email } : {}) }
}
