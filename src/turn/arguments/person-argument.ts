import type { PersonId } from '../../meetings/ids.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { nameOf } from '../../meetings/roster.ts'
import { ANYTHING } from '../../reading/template.ts'
import type { Argument } from '../argument.ts'
import { somebody } from '../people-meant.ts'

/**
 * Somebody of the roster. Typed: by mention, else by name; two that fit are asked about. A form names them by id and they are never asked
 * about again. Refuses `noSuchPerson`, `missingName`.
 */
export const person: Argument<PersonId> = {
  kind: 'person',
  shape: ANYTHING,
  namesPeople: true,
  read: (typed, turn) => somebody(turn, typed).id,
  fromForm: (sent, turn) =>
    typeof sent === 'string' && Object.hasOwn(turn.group.people, sent) ? sent : undefined,
  render: (value, { group }) => nameOf(group, value),
  missing: (example) => new Refusal('missingName', { example }),
  sample: (turn) => turn.t.samples.person,
}
