import { textsIn } from '../../language/texts.ts'
import { isDay, type Day } from '../../meetings/calendar.ts'
import { partyNamed, partiesOf, type Party } from '../../meetings/parties.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { oneApostrophe } from '../../meetings/spelling.ts'
import { readDay } from '../../reading/days.ts'
import { spelled } from '../../reading/spelled.ts'
import { TO_THE_END } from '../../reading/template.ts'
import { vocabulary } from '../../reading/vocabulary.ts'
import type { Argument, Writing } from '../argument.ts'
import { dayOfWhatWas } from '../days-meant.ts'
import { personNamed } from '../people-meant.ts'
import type { Turn } from '../turn.ts'

/** What one party has decided at home; without a party, one's own. */
export interface HomeSaid {
  readonly party?: string
  readonly is: 'yes' | 'no' | 'preparing' | 'unknown'
  readonly on?: Day
  readonly why?: string
}

const state = vocabulary((words) => words.record.home)
const all = spelled((words) => words.record.whom.all)
const but = spelled((words) => words.record.but)
const everyone = new RegExp(`^${all}(?:\\s+${but}\\s+(.+))?$`, 'isu')
const one = new RegExp(
  String.raw`^(?:(.*\S)\s+)?${state.source.replace('(?:', '(')}(?:[\s,]+([^()]+?))?(?:\s*\((.+)\))?$`,
  'isu',
)

const theirs = new RegExp(`\\s+${spelled((words) => words.record.theirs)}$`, 'iu')

/** The party of a member, who is named: `Karin`, `Karins kommun`. */
function partyOfMember(turn: Turn, typed: string): Party | undefined {
  const name = typed.replace(theirs, '')
  const person =
    personNamed(turn, name) ?? personNamed(turn, oneApostrophe(name).replace(/'?s$|'$/u, ''))
  return person?.organisation === undefined
    ? undefined
    : partyNamed(turn.group, person.organisation)
}

/** The name of the party that is meant, by its own name or by one of its people. Refuses `noSuchParty`. */
export function partyMeant(turn: Turn, typed: string): string {
  const found = partyNamed(turn.group, typed) ?? partyOfMember(turn, typed)
  if (!found)
    throw new Refusal('noSuchParty', {
      typed,
      known: partiesOf(turn.group).map(({ name }) => name),
    })
  return found.name
}

/** Commas part them, but not inside brackets. */
const segments = (typed: string): readonly string[] =>
  typed.split(/[,;\n](?![^(]*\))/u).flatMap((part) => (part.trim() === '' ? [] : [part.trim()]))

function saidIn(turn: Turn, typed: string): HomeSaid | undefined {
  const found = one.exec(typed.replace(/[.!]+$/, ''))
  const is = found && state.meaning(found[2] ?? '')
  if (!found || !is) return undefined
  const [, party, , when, why] = found
  const day = when === undefined ? undefined : readDay(when, turn.today)
  if (day?.kind === 'impossible') throw new Refusal('noSuchDay', { typed: day.text })
  const reason = why ?? (day || when === undefined ? undefined : when)
  return {
    ...(party === undefined ? {} : { party: partyMeant(turn, party) }),
    is,
    // It has been decided: a day without its year is the latest such day.
    ...(day ? { on: is === 'yes' || is === 'no' ? dayOfWhatWas(turn, day) : day.day } : {}),
    ...(reason === undefined ? {} : { why: reason.trim() }),
  }
}

/** `Kumla ja 12/6, Laxå nej (ekonomi)`, `alla utom Nora`, `ja 12/6`. Refuses `noSuchParty`, `noSuchDay`. */
export const atHome: Argument<readonly HomeSaid[]> = {
  kind: 'decided at home',
  shape: TO_THE_END,
  read(typed, turn) {
    const whole = everyone.exec(typed.trim().replace(/[.!]+$/, ''))
    if (whole) {
      const left = (whole[1] ?? '').split(',').filter((name) => name.trim() !== '')
      const out = new Set(left.map((name) => partyMeant(turn, name.trim())))
      return partiesOf(turn.group)
        .filter(({ name }) => !out.has(name))
        .map(({ name }) => ({ party: name, is: 'yes' }))
    }
    const said = segments(typed).map((part) => saidIn(turn, part))
    return said.length === 0 || said.includes(undefined) ? undefined : (said as readonly HomeSaid[])
  },
  fromForm(sent, turn) {
    if (!Array.isArray(sent) || sent.length === 0) return undefined
    const read = (sent as readonly unknown[]).flatMap((each): readonly HomeSaid[] => {
      const { party, is, on, why } = (each ?? {}) as Readonly<Record<string, unknown>>
      if (typeof is !== 'string' || !Object.hasOwn(textsIn(turn.language).words.record.home, is))
        return []
      return [
        {
          ...(typeof party === 'string' ? { party: partyMeant(turn, party) } : {}),
          is: is as HomeSaid['is'],
          ...(typeof on === 'string' && isDay(on) ? { on } : {}),
          ...(typeof why === 'string' ? { why } : {}),
        },
      ]
    })
    return read.length === sent.length ? read : undefined
  },
  render: (value, writing) => value.map((each) => written(each, writing)).join(', '),
  missing: (example) => new Refusal('missingText', { example }),
  unread: (_left, example) => new Refusal('missingText', { example }),
  sample: (turn) => turn.t.samples.home,
}

function written({ party, is, on, why }: HomeSaid, { language }: Writing): string {
  const word = textsIn(language).words.record.home[is][0]!
  return [party, word, on, why === undefined ? undefined : `(${why})`]
    .filter((part) => part !== undefined)
    .join(' ')
}
