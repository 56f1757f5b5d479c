import type { Person } from '../../meetings/group.ts'
import type { PersonId } from '../../meetings/ids.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { nameOf } from '../../meetings/roster.ts'
import { spelled } from '../../reading/spelled.ts'
import { NEVER, TO_THE_END } from '../../reading/template.ts'
import type { Argument } from '../argument.ts'
import { withoutMarks } from '../name-marks.ts'
import { closeTo, namesIn, nearOne, personNamed, somebody } from '../people-meant.ts'
import type { Turn } from '../turn.ts'

/** People, and where they come from. */
export interface Belonging {
  readonly people: readonly PersonId[]
  readonly organisation: string
}

const LONGEST = 100
const MOST = 100
const MOST_WORDS = 5

const between = new RegExp(
  String.raw`^(.+?)\s*(?::|=|\s(?:${spelled(({ people }) => people.belongTo)})\s)\s*(.+)$`,
  'iu',
)

/**
 * `Bo Ek Nora kommun`, several with commas between: the longest beginning that names somebody, then the organisation; a colon or `till` may stand between, and several names
 * before that. Refuses `noSuchPerson`, `notUnderstood`, `tooLong`.
 */
export const belonging: Argument<readonly Belonging[]> = {
  kind: 'people and organisations',
  shape: TO_THE_END,
  surely: NEVER,
  namesPeople: true,
  read(typed, turn) {
    const all = allParted(turn, typed)
    if (all.length === 0 || all.some(({ organisation }) => organisation === ''))
      throw new Refusal('notUnderstood', {
        typed: withoutMarks(turn, typed),
        example: turn.t.sentences.organisation.example,
      })
    return all.map(({ people, organisation }) =>
      checked({
        people: people.map(({ id }) => id),
        organisation: withoutMarks(turn, organisation),
      }),
    )
  },
  fromForm(sent, { group }) {
    if (!Array.isArray(sent) || sent.length === 0 || sent.length > MOST) return undefined
    const all = sent.flatMap((one: unknown): Belonging[] => {
      if (typeof one !== 'object' || one === null) return []
      const { people, organisation } = one as Partial<Record<keyof Belonging, unknown>>
      if (typeof organisation !== 'string' || !Array.isArray(people)) return []
      const known = people.filter((id) => typeof id === 'string' && Object.hasOwn(group.people, id))
      return organisation.trim() !== '' && known.length > 0 && known.length === people.length
        ? [checked({ people: known, organisation: organisation.trim() })]
        : []
    })
    return all.length === sent.length ? all : undefined
  },
  render: (all, { group }) =>
    all
      .map(
        ({ people, organisation }) =>
          `${people.map((id) => nameOf(group, id)).join(', ')}: ${organisation}`,
      )
      .join(', '),
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

/** One after another, each with their own; what names nobody goes on with the organisation before it. */
function allParted(turn: Turn, typed: string): readonly Parted[] {
  const [, names, organisation] = between.exec(typed) ?? []
  if (names !== undefined && organisation !== undefined && !isSeveral(turn, organisation))
    return [
      {
        people: namesIn(turn, names).map((name) => somebody(turn, name)),
        organisation: organisation.trim(),
      },
    ]
  const found: Parted[] = []
  let waiting: readonly Person[] = []
  for (const segment of typed.split(/\s*[,\n]\s*/).filter(Boolean)) {
    const one = partedIn(turn, segment)
    const last = found.at(-1)
    if (one?.organisation === '') waiting = [...waiting, ...one.people]
    else if (one) found.push({ ...one, people: [...waiting, ...one.people] })
    else if (last && waiting.length === 0)
      found[found.length - 1] = { ...last, organisation: `${last.organisation}, ${segment}` }
    else throw nobody(turn, segment)
    if (one && one.organisation !== '') waiting = []
  }
  return waiting.length === 0 ? found : [...found, { people: waiting, organisation: '' }]
}

/** Whether more people with organisations of their own stand in what would be one. */
const isSeveral = (turn: Turn, organisation: string): boolean =>
  organisation.split(/\s*[,\n]\s*/).some((part, at) => at > 0 && partedIn(turn, part) !== undefined)

/**
 * The longest beginning that names somebody, and what is left. A longer one that is a member's name but for a letter or two is asked about first:
 * a misspelt surname is no organisation.
 */
function partedIn(turn: Turn, text: string): Parted | undefined {
  const marked = between.exec(text)
  const words = (marked?.[1] ?? text).split(/\s+/).filter(Boolean)
  const organisation = marked?.[2]
  for (let count = Math.min(words.length, MOST_WORDS); count > 0; count -= 1) {
    const name = words.slice(0, count).join(' ')
    const behind = words.slice(count).join(' ')
    const found =
      personNamed(turn, name) ??
      (count > 1 ? nearOne(turn, withoutMarks(turn, name), closeTo(turn, name)) : undefined)
    if (found)
      return { people: [found], organisation: [behind, organisation].filter(Boolean).join(' ') }
  }
  return undefined
}

/** Refuses, or asks about somebody with a similar name. */
function nobody(turn: Turn, text: string): Error {
  const typed = text.split(/\s+/).slice(0, 2).join(' ')
  somebody(turn, typed)
  return new Refusal('noSuchPerson', { typed: withoutMarks(turn, typed), near: [] })
}
