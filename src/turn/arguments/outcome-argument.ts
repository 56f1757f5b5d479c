import { textsIn } from '../../language/texts.ts'
import type { Outcome } from '../../meetings/agenda-item.ts'
import { within } from '../../meetings/decisions.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { TO_THE_END } from '../../reading/template.ts'
import { vocabulary } from '../../reading/vocabulary.ts'
import { firstLine, short } from '../../text/cut.ts'
import type { Argument } from '../argument.ts'
import type { Turn } from '../turn.ts'
import { readForums } from './forums-argument.ts'

/** What can be said of an item in place of another outcome: `bordlagd: underlaget saknas`. */
const kinds = vocabulary(({ record }) => record.outcomes)
const said = new RegExp(
  String.raw`^(${kinds.source})(?![\p{L}\p{N}])\s*[:,.–-]?\s*([\s\S]*)$`,
  'iu',
)

type Said = Exclude<Outcome['kind'], 'decided' | 'decidedThere' | 'notTreated'>

/** The outcome of that kind, with what was said of it. */
function outcomeOf(kind: Said, rest: string, turn: Turn): Outcome | undefined {
  const text = within(rest.trim().replace(/\.$/, ''))
  switch (kind) {
    case 'noted':
      return { kind }
    case 'remitted':
    case 'deferred':
    case 'dropped':
    case 'withdrawn':
      return { kind, reason: text }
    case 'comesBack':
      return { kind, when: text }
    case 'carriedOn':
      return { kind, how: text }
    case 'referred':
      return referredTo(text, turn)
  }
}

/** `Rådet 15/6: för beslut`: one body, with its day and what it is to do. Refuses `noSuchDay`, `tooManyAtOnce`. */
function referredTo(text: string, turn: Turn): Outcome | undefined {
  const [, bodies = '', what = ''] = /^([^:\n]*)(?::([\s\S]*))?$/.exec(text) ?? []
  const [forum, more] = readForums(bodies, turn.today)
  if (more) throw new Refusal('tooManyAtOnce', { limit: 1 })
  return (
    forum && {
      kind: 'referred',
      to: forum.name,
      ...(forum.on === undefined ? {} : { on: forum.on }),
      ...(what.trim() === '' ? {} : { what: what.trim() }),
    }
  )
}

/** How much of an outcome that is none is shown. */
const SHOWN = 60

/** An outcome in words, with its reason, time or body behind them. Refuses `noSuchPhrase`. */
export const outcomeSaid: Argument<Outcome> & { readonly isText: true } = {
  kind: 'outcome',
  shape: TO_THE_END,
  isText: true,
  read(typed, turn) {
    const [, words, rest = ''] = said.exec(typed.trim()) ?? []
    const kind = words === undefined ? undefined : kinds.meaning(words)
    if (kind === undefined && typed.trim() !== '')
      throw new Refusal('noSuchPhrase', {
        typed: short(firstLine(typed).split(':')[0] ?? '', SHOWN),
        known: Object.values<readonly string[]>(turn.t.words.record.outcomes).map(
          ([one = '']) => one,
        ),
      })
    return kind && outcomeOf(kind, rest, turn)
  },
  fromForm(sent, turn) {
    return typeof sent === 'string' ? outcomeSaid.read(sent, turn) : undefined
  },
  render(value, { language }) {
    const words = textsIn(language).words.record.outcomes
    const rest = restOf(value)
    const first = words[value.kind as Said]?.[0] ?? ''
    if (value.kind === 'referred') return `${first} ${rest}`
    return rest === '' ? first : `${first}: ${rest}`
  },
  missing: (example) => new Refusal('missingText', { example }),
  sample: ({ t }) => `${t.words.record.outcomes.deferred[0]!}: ${t.samples.obstacle}`,
}

const restOf = (outcome: Outcome): string => {
  if ('reason' in outcome) return outcome.reason
  if (outcome.kind === 'comesBack') return outcome.when
  if (outcome.kind === 'carriedOn') return outcome.how
  if (outcome.kind !== 'referred') return ''
  const { to, on = '', what } = outcome
  return `${[to, on].join(' ').trim()}${what === undefined ? '' : `: ${what}`}`
}
