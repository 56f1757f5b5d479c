import { partiesOf } from '../../meetings/parties.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { spelled } from '../../reading/spelled.ts'
import type { Argument } from '../argument.ts'
import { partyMeant } from './at-home-argument.ts'

const everyone = new RegExp(
  `^${spelled((words) => words.record.whom.all)}(?:\\s+${spelled((words) => words.record.but)}\\s+(.+))?$`,
  'isu',
)
const and = new RegExp(String.raw`\s*(?:,|;|\s${spelled(({ items }) => items.and)}\s)\s*`, 'iu')

/** Parties of the group by name or spelling: `alla`, `alla utom Nora`, `Kumla, Nora`. Refuses `noSuchParty`. */
export const parties: Argument<readonly string[]> = {
  kind: 'parties',
  shape: String.raw`[^\s;\n][^;\n]*`,
  read(typed, turn) {
    const named = (text: string): readonly string[] => [
      ...new Set(
        text
          .replace(/[.!]+$/, '')
          .split(and)
          .filter((name) => name.trim() !== '')
          .map((name) => partyMeant(turn, name.trim())),
      ),
    ]
    const whole = everyone.exec(typed.trim().replace(/[.!]+$/, ''))
    if (!whole) return named(typed)
    const out = new Set(named(whole[1] ?? ''))
    return partiesOf(turn.group)
      .map(({ name }) => name)
      .filter((name) => !out.has(name))
  },
  fromForm: (sent, turn) =>
    Array.isArray(sent) && sent.length > 0 && sent.every((one) => typeof one === 'string')
      ? sent.map((one) => partyMeant(turn, one))
      : undefined,
  render: (value) => value.join(', '),
  missing: (example) => new Refusal('missingName', { example }),
  sample: (turn) => turn.t.samples.organisation,
}
