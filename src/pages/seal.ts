import { createHmac, timingSafeEqual } from 'node:crypto'
import { forms, type DocumentRef } from '../text/message.ts'

/** What a sealed token says: one document of one group, until an instant. */
export interface Sealed extends DocumentRef {
  readonly pk: string
  readonly until: Date
}

/** What a token is for: a link that whoever has it may open, or an offer to one person, told by their identity. One is never taken for the other. */
export type Use = 'link' | `offer ${string}`

/**
 * A token that says which document of which group, and until when, and that nobody else can make or change: `<group>.<form>.<meeting>.<until>.<mac>`,
 * the last an HMAC-SHA-256 of the rest under the installation's secret. Nothing is stored for it.
 */
export function seal(secret: string, { pk, form, meetingId, until }: Sealed, use: Use): string {
  const said = [pk.slice(2), form, meetingId, Math.floor(until.getTime() / 1000).toString(36)].join(
    '.',
  )
  return `${said}.${macOf(secret, said, use)}`
}

const token = new RegExp(
  String.raw`^(([0-9a-f]{32})\.(${forms.join('|')})\.(m\d{1,9})\.([0-9a-z]{1,9}))\.([\w-]{43})$`,
)

/** What a token says; `wrong` when it is none of ours for this use, `expired` when it was one. */
export function unseal(
  secret: string,
  typed: string,
  use: Use,
  now: Date,
): Sealed | 'wrong' | 'expired' {
  const [, said = '', group = '', form = '', meetingId = '', until = '', mac = ''] =
    token.exec(typed) ?? []
  if (said === '' || !timingSafeEqual(Buffer.from(mac), Buffer.from(macOf(secret, said, use))))
    return 'wrong'
  const end = new Date(Number.parseInt(until, 36) * 1000)
  return now < end
    ? { pk: `g-${group}`, form: form as Sealed['form'], meetingId, until: end }
    : 'expired'
}

const macOf = (secret: string, said: string, use: Use): string =>
  createHmac('sha256', secret).update(`${use}\n${said}`).digest('base64url')
