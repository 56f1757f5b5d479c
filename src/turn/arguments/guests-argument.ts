import { short } from '../../text/cut.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { splitNames } from '../../reading/names.ts'
import { TO_THE_END } from '../../reading/template.ts'
import type { Argument } from '../argument.ts'
import { Question } from '../command.ts'
import type { Turn } from '../turn.ts'
import { guestName } from './guest-argument.ts'

/** A guest by name, and what else was said of them: title, organisation. */
export interface GuestMeant {
  readonly name: string
  readonly organisation?: string
}

const MOST = 30
const LONGEST = 200
const EACH = /\s*[;\n]\s*/

/**
 * Several guests: one a line, or with semicolons between, each with title and organisation behind a comma. Commas and nothing else may as well
 * stand between names as before a title, which is asked about. Refuses `tooLong`, `guestOnRoster`.
 */
export const guests: Argument<readonly GuestMeant[]> & { readonly isText: true } = {
  kind: 'guests',
  shape: TO_THE_END,
  isText: true,
  async read(typed, turn) {
    const text = typed.trim()
    const apart = text.split(EACH).filter((one) => one !== '')
    const names = splitNames(text)
    const lines =
      apart.length === 1 && !EACH.test(typed) && areSeveral(turn, text, names) ? names : apart
    if (lines.length === 0 || lines.length > MOST) return undefined
    const found: GuestMeant[] = []
    for (const line of lines) {
      const [called = '', ...rest] = line.replace(/^[-–•*]\s+/, '').split(',')
      const name = await guestName.read(called.trim(), turn)
      const organisation = rest.join(',').replace(/\.$/, '').trim()
      if (!name) return undefined
      for (const { length } of [name, organisation])
        if (length > LONGEST) throw new Refusal('tooLong', { length, limit: LONGEST })
      found.push({ name, ...(organisation === '' ? {} : { organisation }) })
    }
    return found
  },
  fromForm: () => undefined,
  // One alone ends in what parts them, so that its comma is not asked about again.
  render(all) {
    const told = all.map(({ name, organisation }) =>
      organisation === undefined ? name : `${name}, ${organisation}`,
    )
    return told.length > 1 ? told.join('; ') : `${told.join('')};`
  },
  missing: (example) => new Refusal('missingName', { example }),
  sample: (turn) => turn.t.samples.guest,
}

/** Whether the names are so many guests, or a guest with what stands behind the comma. */
function areSeveral(turn: Turn, text: string, names: readonly string[]): boolean {
  if (names.length < 2 || !text.includes(',')) return names.length > 1
  const about = `guests ${text}`
  const chosen = turn.choices[about]
  if (chosen !== undefined) return chosen === 'several'
  const { attendance } = turn.t.record
  throw new Question(about, attendance.askGuests({ names: names.map((one) => short(one, 80)) }), [
    { value: 'several', label: attendance.several({ count: names.length }) },
    { value: 'one', label: attendance.one({ guest: short(text, 120) }) },
  ])
}
