import type { Owner } from '../../meetings/action.ts'
import { textsIn } from '../../language/texts.ts'
import { PRESENTERS, ownerText, sameOwner } from '../../meetings/owners.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { ANYTHING } from '../../reading/template.ts'
import type { Argument } from '../argument.ts'
import { areKnown, readOwners } from '../read-owners.ts'
import type { Turn } from '../turn.ts'

const MOST = 20
const LONGEST = 4000

/**
 * Who owns an action: people, units, roles and outside bodies. A form names those it knows by id, `{ person: 'p3' }` or `{ body: 'b1' }`, and is
 * never asked about them again; what was typed, `{ typed: 'Kulturskolan' }`, is read as in a sentence.
 * Refuses `missingName`, `tooLong`; asks what a name is that nobody knows.
 */
const ownersWhere = (later: boolean): Argument<readonly Owner[]> => ({
  kind: 'owners',
  shape: ANYTHING,
  namesPeople: true,
  canBe: (typed, turn) => areKnown(turn, typed),
  read: async (typed, turn) => (await readOwners(turn, typed, undefined, { later })).owners,
  async fromForm(sent, turn) {
    if (!Array.isArray(sent) || sent.length === 0 || sent.length > MOST) return undefined
    const all: Owner[] = []
    for (const one of sent) {
      const found = await ownersSent(one, turn, later)
      if (!found) return undefined
      all.push(...found)
    }
    return all
  },
  render: (value, { group, language }) =>
    value
      .map((owner) =>
        sameOwner(owner, PRESENTERS)
          ? textsIn(language).words.people.owners.presenters[0]!
          : ownerText(group, owner),
      )
      .join(', '),
  missing: (example) => new Refusal('missingName', { example }),
  sample: (turn) => turn.t.samples.person,
})

/** Where a name that nobody knows is asked about first. */
export const owners = ownersWhere(false)
/** Where it is kept as said, and asked about afterwards. */
export const ownersInWords = ownersWhere(true)

async function ownersSent(
  one: unknown,
  turn: Turn,
  later: boolean,
): Promise<readonly Owner[] | undefined> {
  if (typeof one !== 'object' || one === null) return undefined
  const { person, body, typed } = one as Readonly<Record<string, unknown>>
  if (typeof person === 'string')
    return Object.hasOwn(turn.group.people, person) ? [{ kind: 'person', person }] : undefined
  if (typeof body === 'string')
    return Object.hasOwn(turn.group.bodies, body) ? [{ kind: 'body', body }] : undefined
  return typeof typed === 'string' && typed.length <= LONGEST
    ? (await readOwners(turn, typed, undefined, { later })).owners
    : undefined
}
