import type { Owner } from '../../meetings/action.ts'
import { bodyNamed, ownersText } from '../../meetings/owners.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { ANYTHING, NEVER } from '../../reading/template.ts'
import { vocabulary } from '../../reading/vocabulary.ts'
import type { Argument } from '../argument.ts'
import { withoutMarks } from '../name-marks.ts'
import { somebody } from '../people-meant.ts'
import type { Turn } from '../turn.ts'

const mark = new RegExp(`^(?:${vocabulary(({ people }) => people.bodies).source})\\s+`, 'iu')

/**
 * Somebody of the roster, or a unit, role or outside body that is known, as somebody who has actions. A form names them by id,
 * `{ kind: 'person', person: 'p3' }`. Refuses `noSuchPerson`.
 */
export const owner: Argument<Owner> = {
  kind: 'owner',
  shape: String.raw`(?!u ?\d)(?![^\n]*:\s)${ANYTHING}`,
  surely: NEVER,
  namesPeople: true,
  read: (typed, turn) => named(turn, typed.replace(/[.?!]+$/, '')),
  fromForm(sent, { group }) {
    if (typeof sent !== 'object' || sent === null) return undefined
    const { person, body } = sent as Readonly<Record<string, unknown>>
    if (typeof person === 'string' && Object.hasOwn(group.people, person))
      return { kind: 'person', person }
    return typeof body === 'string' && Object.hasOwn(group.bodies, body)
      ? { kind: 'body', body }
      : undefined
  },
  render: (value, { group }) => ownersText(group, [value]),
  missing: (example) => new Refusal('missingName', { example }),
  sample: (turn) => turn.t.samples.person,
}

function named(turn: Turn, typed: string): Owner {
  const body = bodyNamed(turn.group, withoutMarks(turn, typed).replace(mark, ''))
  return body
    ? { kind: 'body', body: body.id }
    : { kind: 'person', person: somebody(turn, typed).id }
}
