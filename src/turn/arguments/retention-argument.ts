import { textsIn } from '../../language/texts.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { mayLast, retentionClasses, type RetentionClass } from '../../meetings/retention.ts'
import { readRetention, RETENTION_KIND } from '../../reading/lasting.ts'
import { ANYTHING } from '../../reading/template.ts'
import type { Argument } from '../argument.ts'

/** A kind of records and how long it is kept; without `months` for good. */
export interface Term {
  readonly kind: RetentionClass
  readonly months?: number
}

const YEAR = 12

/** `uppdrag 5 år`, `logg bevaras`. Refuses `noSuchSetting`, `badSetting`, and `notUnderstood` for a field that is none. */
export const term: Argument<Term> = {
  kind: 'how long records are kept',
  shape: ANYTHING,
  surely: String.raw`${RETENTION_KIND}\s.*`,
  read(typed, { t }) {
    const [text = '', wrong] = typed.split(';').map((part) => part.trim())
    if (wrong !== undefined)
      throw new Refusal('notUnderstood', {
        typed: wrong,
        example: t.sentences.retention.example,
      })
    const { privacy } = t
    const read = readRetention(text)
    if (!read)
      throw new Refusal('noSuchSetting', { typed: text, known: Object.values(privacy.kinds) })
    const { kind, months, good } = read
    if (!good)
      throw new Refusal('badSetting', {
        setting: privacy.kinds[kind],
        typed: read.typed,
        allowed: privacy.allowed({ kind }),
      })
    return months === undefined ? { kind } : { kind, months }
  },
  fromForm(sent) {
    if (typeof sent !== 'object' || sent === null) return undefined
    const { kind, months } = sent as Readonly<Record<string, unknown>>
    const known = retentionClasses.find((one) => one === kind)
    if (known === undefined) return undefined
    if (months === undefined) return { kind: known }
    return typeof months === 'number' && Number.isInteger(months) && mayLast(known, months)
      ? { kind: known, months }
      : undefined
  },
  render({ kind, months }, { language }) {
    const { group, times } = textsIn(language).words
    const name = group.retention[kind][0]!
    if (months === undefined) return `${name} ${group.kept[0]!}`
    return months % YEAR === 0
      ? `${name} ${months / YEAR} ${times.lengths.years[0]!}`
      : `${name} ${months} ${times.lengths.months[0]!}`
  },
  missing: (example) => new Refusal('missingText', { example }),
  sample: ({ t }) => `${t.words.group.retention.actions[0]!} 5 ${t.words.times.lengths.years[0]!}`,
}

const LONGEST = 200

/** The decision that a disposal rests on, as it is cited: `KS 2026/123`. Refuses `tooLong`, `notUnderstood`. */
export const decision: Argument<string> = {
  kind: 'number of a decision',
  shape: String.raw`:?\s*\S.*?`,
  read(typed, { t }) {
    // A second one, or what is none: nobody guesses which of them holds.
    if (typed.includes(';'))
      throw new Refusal('notUnderstood', { typed, example: t.sentences.retention.example })
    return checked(typed.replace(/^:/, '').trim())
  },
  fromForm: (sent) =>
    typeof sent === 'string' && sent.trim() !== '' ? checked(sent.trim()) : undefined,
  render: (value) => value,
  missing: (example) => new Refusal('missingDecision', { example }),
  sample: () => 'KS 2026/123',
}

function checked(text: string): string {
  if (text.length > LONGEST) throw new Refusal('tooLong', { length: text.length, limit: LONGEST })
  return text
}
