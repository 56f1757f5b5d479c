import type { Person } from '../../meetings/group.ts'
import type { PersonId } from '../../meetings/ids.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { nameOf } from '../../meetings/roster.ts'
import { splitNames } from '../../reading/names.ts'
import { spelled } from '../../reading/spelled.ts'
import { NEVER, TO_THE_END } from '../../reading/template.ts'
import type { Argument } from '../argument.ts'
import { personNamed, somebody } from '../people-meant.ts'
import type { Turn } from '../turn.ts'

/** People, and where they come from. */
export interface Belonging {
  readonly people: readonly PersonId[]
  readonly organisation: string
}

const LONGEST = 100
const MOST_WORDS = 5

const between = new RegExp(
  String.raw`^(.+?)\s*(?::|=|\s(?:${spelled(({ people }) => people.belongTo)})\s)\s*(.+)$`,
  'iu',
)

/**
 * `Bo Ek Nora kommun`: the longest beginning that names somebody, then the organisation; a colon or `till` may stand between, and several names
 * before that. Refuses `noSuchPerson`, `notUnderstood`, `tooLong`.
 */
export const belonging: Argument<Belonging> = {
  kind: 'people and organisation',
  shape: TO_THE_END,
  surely: NEVER,
  read(typed, turn) {
    const { people, organisation } = parted(turn, typed)
    if (organisation === '')
      throw new Refusal('notUnderstood', { typed, example: turn.t.sentences.organisation.example })
    return checked({ people: people.map(({ id }) => id), organisation })
  },
  fromForm(sent, { group }) {
    if (typeof sent !== 'object' || sent === null) return undefined
    const { people, organisation } = sent as Partial<Record<keyof Belonging, unknown>>
    if (typeof organisation !== 'string' || !Array.isArray(people)) return undefined
    const known = people.filter((id) => typeof id === 'string' && Object.hasOwn(group.people, id))
    return organisation.trim() !== '' && known.length > 0 && known.length === people.length
      ? checked({ people: known, organisation: organisation.trim() })
      : undefined
  },
  render: ({ people, organisation }, { group }) =>
    `${people.map((id) => nameOf(group, id)).join(', ')}: ${organisation}`,
  missing: (example) => new Refusal('missingName', { example }),
  sample: ({ t }) => `${t.samples.person}: ${t.samples.organisation}`,
}

function checked(value: Belonging): Belonging {
  const { length } = value.organisation
  if (length > LONGEST) throw new Refusal('tooLong', { length, limit: LONGEST })
  return value
}

interface Parted {
  readonly people: readonly Person[]
  readonly organisation: string
}

function parted(turn: Turn, text: string): Parted {
  const [, names, organisation] = between.exec(text) ?? []
  if (names !== undefined && organisation !== undefined)
    return {
      people: splitNames(names).map((name) => somebody(turn, name)),
      organisation: organisation.trim(),
    }
  const words = text.split(/\s+/).filter(Boolean)
  for (let count = Math.min(words.length - 1, MOST_WORDS); count > 0; count -= 1) {
    const found = personNamed(turn, words.slice(0, count).join(' '))
    if (found) return { people: [found], organisation: words.slice(count).join(' ') }
  }
  return {
    people: [somebody(turn, words.slice(0, 2).join(' '))],
    organisation: words.slice(2).join(' '),
  }
}
