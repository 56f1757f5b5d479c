import type { PersonId } from '../../meetings/ids.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { nameOf } from '../../meetings/roster.ts'
import { isInCapitals } from '../../reading/names.ts'
import { spelled } from '../../reading/spelled.ts'
import { cleanText } from '../../text/clean.ts'
import type { Argument } from '../argument.ts'
import { withoutMarks } from '../name-marks.ts'
import { isOnRoster, personOrStranger } from '../people-meant.ts'
import type { Turn } from '../turn.ts'

/** Somebody of the roster, or a name that is in no roster. */
export type StandIn = { readonly person: PersonId } | { readonly name: string }

const MOST = 200
const forWord = spelled((words) => words.people.standsInFor)
const because = new RegExp(
  String.raw`[\s,]+${spelled(({ absence }) => absence.because)}(?![\p{L}\p{N}])`,
  'iu',
)
/** What stands beside a name: in brackets, behind a dash or a comma. */
const beside = /\s*\((?<inside>[^)]*)\)?.*$|\s+[–-]\s+(?<behind>.*)$|,\s*(?<after>.*)$/su

/**
 * Who comes instead of somebody: of the roster, or by name. A form names those it knows by id, `{ person: 'p3' }`. No name holds the word that
 * stands between two people. Asks which of two is meant. Refuses `notUnderstood` where
 * more than a name is said in a sentence: what follows a colon is a reason, no part of a name, which all read, and told to nobody. Nor is what else
 * goes on behind a name in words.
 */
export const standIn: Argument<StandIn> = {
  kind: 'stand-in',
  shape: String.raw`(?![^\n]*\s${forWord}\s)[^\s\n][^\n]*?`,
  surely: isInCapitals,
  namesPeople: true,
  read(typed, turn) {
    const [said = '', reason] = typed.trim().split(/\s*[:;]/)
    const { name, more } = bare(turn, said)
    if (reason === undefined && !/^\d/.test(more)) return named(turn, name)
    throw new Refusal('notUnderstood', {
      typed: `${name}: …`,
      example: turn.t.sentences.replacedBy.example,
    })
  },
  fromForm(sent, turn) {
    if (typeof sent !== 'object' || sent === null) return undefined
    const { person, name } = sent as Readonly<Record<string, unknown>>
    if (typeof person === 'string')
      return Object.hasOwn(turn.group.people, person) ? { person } : undefined
    return typeof name === 'string' && name.length <= MOST
      ? named(turn, cleanText(name).replaceAll(/\s+/g, ' '))
      : undefined
  },
  render: (value, { group }) => ('person' in value ? nameOf(group, value.person) : value.name),
  missing: (example) => new Refusal('missingName', { example }),
  sample: (turn) => turn.t.samples.person,
}

/** The name alone, and what goes on behind it in words. */
function bare(turn: Turn, typed: string): { readonly name: string; readonly more: string } {
  if (isOnRoster(turn, typed)) return { name: typed, more: '' }
  const [said = typed] = typed.split(because)
  const cut = beside.exec(said)
  const { inside = '', behind = '', after = '' } = cut?.groups ?? {}
  // A place or a party is written as a name is.
  const name = cut && !/^\p{Lu}/u.test(inside || behind || after) ? said.slice(0, cut.index) : said
  const words = name.split(/\s+/)
  const whole = (count: number): string => words.slice(0, count).join(' ')
  const count = words
    .slice(0, MOST_WORDS)
    .findIndex((word, at) => at >= WHOLE && !/^\p{Lu}/u.test(word) && isOnRoster(turn, whole(at)))
  return count < 0 ? { name, more: '' } : { name: whole(count), more: words.slice(count).join(' ') }
}

/** Words of a name in full, and more than any has. */
const WHOLE = 2
const MOST_WORDS = 20

function named(turn: Turn, typed: string): StandIn | undefined {
  const name = typed.replace(/[\s.,]+$/, '').trim()
  if (name === '') return undefined
  const person = personOrStranger(turn, name, turn.sender.id)
  return person ? { person: person.id } : { name: withoutMarks(turn, name).replace(/^@/, '') }
}
