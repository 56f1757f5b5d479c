import { textsIn } from '../../language/texts.ts'
import type { PersonId } from '../../meetings/ids.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { nameOf } from '../../meetings/roster.ts'
import { splitNames } from '../../reading/names.ts'
import { spelled } from '../../reading/spelled.ts'
import { ANYTHING } from '../../reading/template.ts'
import type { Argument } from '../argument.ts'
import { openHeader } from '../saving.ts'
import { somebody } from '../people-meant.ts'
import type { Turn } from '../turn.ts'
import { seat, type Seat } from './seat-argument.ts'

/** Who comes, and in whose place: absent where the roster says. */
export interface StandInMeant {
  readonly by: Seat
  readonly member?: PersonId
}

const LONGEST_NAME = 200
const FOR = spelled(({ record }) => record.inPlaceOf)
const pair = new RegExp(String.raw`^(.+?)\s+${FOR}\s+(.+)$`, 'isu')

const missing = (example: string): Refusal => new Refusal('missingName', { example })

/**
 * `D för C`, several with commas between. A form names one by `{ meeting, by, member }`, `by` being `{ person }` or `{ typed }`. Without a colon before them
 * only a word for `för` tells that they are meant. Refuses `tooLong`, `noSuchPerson`; asks which of two is meant.
 */
export const standIns: Argument<readonly StandInMeant[]> = {
  kind: 'stand-ins',
  shape: String.raw`(?:(?<=^:\s*)|(?=[\s\S]*\s${FOR}\s))${ANYTHING}`,
  namesPeople: true,
  async read(typed, turn) {
    const all: StandInMeant[] = []
    for (const one of splitNames(typed)) {
      const [, name = one, member] = pair.exec(one) ?? []
      if (name.length > LONGEST_NAME)
        throw new Refusal('tooLong', { length: name.length, limit: LONGEST_NAME })
      const by = (await seat.read(name, turn))!
      all.push({ by, ...(member === undefined ? {} : { member: somebody(turn, member).id }) })
    }
    return all.length > 0 ? all : undefined
  },
  async fromForm(sent, turn) {
    if (typeof sent !== 'object' || sent === null) return undefined
    const { meeting, by: one, member } = sent as Readonly<Record<string, unknown>>
    if (typeof meeting !== 'string' || openHeader(turn)?.id !== meeting) return undefined
    const { person, typed } = Object(one) as Readonly<Record<string, unknown>>
    const by =
      typeof typed === 'string' && typed !== '' && typed.length <= LONGEST_NAME
        ? await seat.read(typed, turn)
        : await seat.fromForm({ person }, turn)
    return by && typeof member === 'string' && Object.hasOwn(turn.group.people, member)
      ? [{ by, member }]
      : undefined
  },
  render: (all, writing) =>
    all
      .map(({ by, member }) => {
        const name = seat.render(by, writing)
        const [word] = textsIn(writing.language).words.record.inPlaceOf
        return member === undefined ? name : `${name} ${word} ${nameOf(writing.group, member)}`
      })
      .join(', '),
  missing,
  sample: ({ t }: Turn) => t.samples.standIn,
}
