import type { PersonId } from '../../meetings/ids.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { nameOf } from '../../meetings/roster.ts'
import { TO_THE_END } from '../../reading/template.ts'
import type { Argument } from '../argument.ts'
import { everybody } from '../people-meant.ts'
import { BEHIND_COLON } from './line-argument.ts'

const MOST = 50

/** Several people of the roster, by name or mention, each once. A form names them by their ids. Asks which of two is meant. Refuses `noSuchPerson`. */
export const people: Argument<readonly PersonId[]> = {
  kind: 'people',
  namesPeople: true,
  shape: TO_THE_END,
  surely: BEHIND_COLON,
  read(typed, turn) {
    const all = everybody(turn, typed.replace(/[.!]+$/, '')).map(({ id }) => id)
    return all.length === 0 ? undefined : [...new Set(all)]
  },
  fromForm(sent, { group }) {
    if (!Array.isArray(sent) || sent.length === 0 || sent.length > MOST) return undefined
    const known = sent.filter((id) => typeof id === 'string' && Object.hasOwn(group.people, id))
    return known.length === sent.length ? [...new Set(known as PersonId[])] : undefined
  },
  render: (value, { group }) => value.map((id) => nameOf(group, id)).join(', '),
  missing: (example) => new Refusal('missingName', { example }),
  sample: (turn) => turn.t.samples.person,
}
