import { readActionId } from '../../meetings/actions.ts'
import type { ActionId } from '../../meetings/ids.ts'
import { Refusal } from '../../meetings/refusal.ts'
import type { Argument } from '../argument.ts'
import type { Turn } from '../turn.ts'

const NUMBER = String.raw`u ?\d{1,9}(?![\p{L}\p{N}])`
const missing = (example: string): Refusal => new Refusal('missingNumber', { example })

function idIn(typed: string): ActionId {
  const id = readActionId(typed)
  if (id === undefined) throw new Refusal('noSuchAction', { action: typed })
  return id
}
const idSent = (sent: unknown): ActionId | undefined =>
  typeof sent === 'string' ? readActionId(sent) : undefined

/** An action by its number: `U14`, `u 14`. Whether there is one, and whose it is, is the act's to look at. Refuses `noSuchAction`. */
export const action: Argument<ActionId> & { readonly namesActions: true } = {
  kind: 'action',
  shape: NUMBER,
  namesActions: true,
  read: idIn,
  fromForm: idSent,
  render: (value) => value,
  missing,
  sample: latest,
}

/** The number that was given last, or the first that will be. */
function latest({ group }: Turn): ActionId {
  return `U${Math.max(1, group.counters.action)}`
}

const MOST = 10

/** `U14`, `U14, U15 och U16`: each once, in the order typed, at most ten. */
export const actions: Argument<readonly ActionId[]> & { readonly namesActions: true } = {
  kind: 'actions',
  shape: String.raw`${NUMBER}(?:(?:\s*,)?\s*(?:(?:och|and|&)\s+)?${NUMBER})*`,
  namesActions: true,
  read: (typed) =>
    [...new Set([...typed.matchAll(/u ?\d{1,9}/gi)].map(([one]) => idIn(one)))].slice(0, MOST),
  fromForm(sent) {
    if (!Array.isArray(sent) || sent.length > MOST) return undefined
    const ids = sent.flatMap((one) => idSent(one) ?? [])
    return ids.length === sent.length && ids.length > 0 ? [...new Set(ids)] : undefined
  },
  render: (value) => value.join(', '),
  missing,
  sample: latest,
}
