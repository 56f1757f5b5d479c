import type { Role } from '../../meetings/group.ts'
import { isInCapitals } from '../../reading/names.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { vocabulary } from '../../reading/vocabulary.ts'
import type { Argument } from '../argument.ts'
import { word } from './word-argument.ts'

const { source, meaning } = vocabulary(({ people }) => people.roles)
const known = word('role', ({ people }) => people.roles)

/** A role somebody has in the group; any other last word is told to be none. Refuses `noSuchRole`. */
export const role: Argument<Role> = {
  ...known,
  shape: String.raw`(?:${source}|\S+)`,
  surely: isInCapitals,
  read(typed) {
    const found = meaning(typed)
    if (found === undefined) throw new Refusal('noSuchRole', { typed })
    return found
  },
}

/** That a role is taken away and not given. */
export const not = word('not', ({ people }) => people.not)
