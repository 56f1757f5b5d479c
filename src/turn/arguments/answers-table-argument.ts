import type { PersonId } from '../../meetings/ids.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { nameOf } from '../../meetings/roster.ts'
import { spelled } from '../../reading/spelled.ts'
import { TO_THE_END } from '../../reading/template.ts'
import { vocabulary } from '../../reading/vocabulary.ts'
import { textsIn } from '../../language/texts.ts'
import type { Argument } from '../argument.ts'
import { withoutMarks } from '../name-marks.ts'
import { isOnRoster, namesIn, personNamed } from '../people-meant.ts'
import type { Turn } from '../turn.ts'

/** What a calendar says of somebody who was invited. */
type Response = 'yes' | 'no' | 'maybe' | 'none'

/** One row: somebody of the roster, or a name that nobody there has. */
export type Responded =
  | { readonly person: PersonId; readonly says: Response }
  | { readonly name: string; readonly says: Response }

const MOST = 500
/** No row is longer; what is longer is none. */
const LONGEST_ROW = 500
const responses = vocabulary(({ meetings }) => meetings.responses)
const columns = spelled(({ meetings }) => meetings.columns)
const GAP = String.raw`[\s|,;:–-]+`
const COUNT = String.raw`(?:\s*[(:]?\s*\d+\s*\)?)?`
const atEnd = new RegExp(String.raw`^(.+?)${GAP}(${responses.source})[.|\s]*$`, 'iu')
const heading = new RegExp(String.raw`^(${responses.source})${COUNT}\s*(?::\s*(.*))?$`, 'iu')
/** A column of the calendar's stands behind what was answered. */
const within = new RegExp(String.raw`^(.+?)${GAP}(${responses.source})${GAP}.+$`, 'iu')
const column = new RegExp(String.raw`(?:^|${GAP})${columns}(?=${GAP}|$)`, 'giu')
const address = /[<(]?[^\s<>()|]+@[^\s<>()|]+[>)]?/gu

/**
 * Answers as a calendar shows them, pasted: a row for each (`Bo Ek | Obligatorisk | Accepterat`), or names below or behind what they have answered
 * (`Accepterat (2)`). Rows that are neither are left out. Asks which of two is meant.
 */
export const answersTable: Argument<readonly Responded[]> & { readonly isText: true } = {
  kind: 'answers of a calendar',
  shape: TO_THE_END,
  isText: true,
  namesPeople: true,
  read(typed, turn) {
    const found = new Map<string, Responded>()
    let above: Response | undefined
    for (const line of typed.split('\n').map((one) => one.trim())) {
      if (line === '' || line.length > LONGEST_ROW) continue
      const { name, says, heads } = rowIn(turn, line)
      if (heads) above = says
      const response = says ?? above
      if (name === undefined || response === undefined) continue
      for (const one of namesOf(turn, name)) found.set(keyOf(one), { ...one, says: response })
    }
    const all = [...found.values()].slice(0, MOST)
    return all.length === 0 ? undefined : all
  },
  fromForm: () => undefined,
  render: (all, { group, language }) =>
    all
      .map((one) => {
        const [word] = textsIn(language).words.meetings.responses[one.says]
        return `${'person' in one ? nameOf(group, one.person) : one.name} | ${word}`
      })
      .join('\n'),
  missing: (example) => new Refusal('missingText', { example }),
  sample: ({ t }) => `${t.samples.person} | ${t.words.meetings.responses.yes[0]}`,
}

interface Row {
  readonly name?: string
  readonly says?: Response | undefined
  readonly heads?: true
}

function rowIn(turn: Turn, line: string): Row {
  const [, head, names] = heading.exec(line) ?? []
  if (head !== undefined)
    return {
      says: responses.meaning(head),
      heads: true,
      ...(names === undefined || names === '' ? {} : { name: names }),
    }
  const [, who = '', answer = ''] = within.exec(line) ?? []
  const isFirst = !atEnd.test(line) && isOnRoster(turn, nameIn(who))
  if (isFirst) return { name: who, says: responses.meaning(answer) }
  const [, name, said] = atEnd.exec(line) ?? []
  return said === undefined ? { name: line } : { name: name ?? '', says: responses.meaning(said) }
}

const nameIn = (cell: string): string =>
  cell
    .replaceAll(address, ' ')
    .replaceAll(column, ' ')
    .replaceAll(/[|;\s]+/g, ' ')
    .trim()

const keyOf = (one: object): string =>
  'person' in one ? String(one.person) : `"${'name' in one ? String(one.name) : ''}`

function namesOf(
  turn: Turn,
  cell: string,
): readonly ({ readonly person: PersonId } | { readonly name: string })[] {
  const bare = nameIn(cell)
  const whole = bare === '' ? undefined : personNamed(turn, bare)
  if (whole) return [{ person: whole.id }]
  return namesIn(turn, bare).map((name) => {
    const person = personNamed(turn, name)
    return person ? { person: person.id } : { name: withoutMarks(turn, name) }
  })
}
