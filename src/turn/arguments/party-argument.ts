import { Refusal } from '../../meetings/refusal.ts'
import { spelled } from '../../reading/spelled.ts'
import { cleanText } from '../../text/clean.ts'
import type { Argument } from '../argument.ts'

const LONGEST = 100
const MOST = 20

const also = spelled(({ people }) => people.also)

function checked(typed: string): string | undefined {
  const name = cleanText(typed)
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[”"“\s]+|[”"“.\s]+$/g, '')
  if (name.length > LONGEST) throw new Refusal('tooLong', { length: name.length, limit: LONGEST })
  return name === '' ? undefined : name
}

/** What a party is called. Up to the word before its other spellings. */
export const partyName: Argument<string> = {
  kind: 'party',
  shape: String.raw`(?!${also}\s)[^\s\n[](?:(?!\s[[(]?${also}\s)[^\n])*?`,
  read: checked,
  fromForm: (sent) => (typeof sent === 'string' ? checked(sent) : undefined),
  render: (value) => value,
  missing: (example) => new Refusal('missingName', { example }),
  sample: ({ t }) => t.samples.organisation,
}

const list = (typed: string): readonly string[] =>
  typed.split(/\s*[,;\n]\s*/).flatMap((one) => checked(one) ?? [])

/** How else people write it, with commas between. */
export const partyNames: Argument<readonly string[]> = {
  kind: 'spellings',
  shape: String.raw`[^\s][^\n]*?`,
  read(typed) {
    const all = list(typed.replace(/\]$/, ''))
    return all.length === 0 || all.length > MOST ? undefined : all
  },
  fromForm(sent) {
    if (!Array.isArray(sent) || sent.length === 0 || sent.length > MOST) return undefined
    const all = sent.flatMap((one) => (typeof one === 'string' ? (checked(one) ?? []) : []))
    return all.length === sent.length ? all : undefined
  },
  render: (all) => all.join(', '),
  missing: (example) => new Refusal('missingName', { example }),
  sample: ({ t }) => t.samples.organisation,
}
