import { Refusal } from '../../meetings/refusal.ts'
import { splitNames } from '../../reading/names.ts'
import { present } from '../../meetings/roster.ts'
import type { Argument } from '../argument.ts'
import { personOrStranger } from '../people-meant.ts'

const MOST = 20
const LONGEST = 200

/** Names of those who did something outside Teams: of the roster as they are called there, else as they were typed. Asks which of two is meant. */
export const signers: Argument<readonly string[]> = {
  kind: 'signers',
  shape: String.raw`[^\s:;\n][^:;\n]*?`,
  read(typed, turn) {
    const known = present(turn.group).map(({ name }) => name)
    const names = splitNames(typed, known).map((one) => personOrStranger(turn, one)?.name ?? one)
    return names.length === 0 || names.length > MOST ? undefined : [...new Set(names)]
  },
  fromForm: (sent) =>
    Array.isArray(sent) &&
    sent.length > 0 &&
    sent.length <= MOST &&
    sent.every((one) => typeof one === 'string' && one.trim() !== '' && one.length <= LONGEST)
      ? [...new Set(sent as string[])]
      : undefined,
  render: (value) => value.join(', '),
  missing: (example) => new Refusal('missingName', { example }),
  sample: (turn) => turn.t.samples.person,
}
