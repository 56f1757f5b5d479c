import { createHmac } from 'node:crypto'
import { Refused } from './answer.ts'

export const KEY = 'ZHVtbXk='

/**
 * A key signs verb, kind of resource, its address and the date of each request; a token of an identity is taken as it is, since nobody here could
 * look into it (learn.microsoft.com/rest/api/cosmos-db/access-control-on-cosmosdb-resources).
 */
export function checkSignIn(
  method: string,
  path: readonly string[],
  { authorization = '', date = '' }: { readonly authorization?: string; readonly date?: string },
): void {
  const shown = decodeURIComponent(authorization)
  if (shown.startsWith('type=aad&')) return
  const isOne = path.length % 2 === 0
  const type = (isOne ? path.at(-2) : path.at(-1)) ?? ''
  const link = (isOne ? path : path.slice(0, -1)).join('/')
  const text = `${method.toLowerCase()}\n${type}\n${link}\n${date.toLowerCase()}\n\n`
  const signature = createHmac('sha256', Buffer.from(KEY, 'base64')).update(text).digest('base64')
  if (shown !== `type=master&ver=1.0&sig=${signature}`)
    throw new Refused(401, "The input authorization token can't serve the request.")
}
