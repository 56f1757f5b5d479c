import * as english from '../language/en/sentences.ts'
import * as swedish from '../language/sv/sentences.ts'

export type Language = 'sv' | 'en'
export type Act = keyof typeof swedish.sentences
type Field = keyof typeof swedish.fieldWords
/** What an act was said with: each slot and field by its name, as it stands in a sentence of the contract. */
export type Slots = Readonly<Record<string, string>>
export interface Said {
  readonly act: Act
  readonly slots: Slots
}

const written = { sv: swedish, en: english }
/** Whether there are examples in that language to have learned from. */
export const isLearned = (language: string): boolean => language in written
export const acts = Object.keys(swedish.sentences) as readonly Act[]

const day = String.raw`\d{4}-\d{1,2}-\d{1,2}|\d{1,2}/\d{1,2}(?: 20\d\d)?`
const clock = String.raw`\d{1,2}(?:[.:]\d\d)?`
const times = `${clock}\\s?[-–]\\s?${clock}`
const number = String.raw`(?:(?:${day}) § ?)?\d{1,2} ?[a-dA-D]?(?![\d/.-])`
/** What a slot may hold when a sentence is read; what is not named here is any text. */
const held: Readonly<Record<string, string>> = {
  day,
  from: day,
  to: day,
  times,
  spans: `${times}(?:, ${times})*`,
  year: String.raw`20\d\d`,
  proposal: String.raw`[Ff]\d+`,
  action: String.raw`[UuAa]\d+`,
  item: number,
  entry: String.raw`\d{1,2}[a-d]?(?::\d+)?`,
  items: String.raw`\d{1,2}[a-d]?(?:, ?\d{1,2}[a-d]?)*`,
  whom: String.raw`\p{Lu}\S+ \p{Lu}\S+`,
  member: String.raw`\p{Lu}[^:;?]*?`,
  name: String.raw`[^:;?]+?`,
  body: '[^:;]+?',
  place: '[^:;]+?',
  matter: '[^:;]+?',
  when: '[^:;]+?',
  which: String.raw`öppna|försenade|klara|alla|open|overdue|done|all`,
  role: String.raw`(?:inte |not )?[\p{L}]+`,
}

const escape = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
const pattern = (form: string): RegExp =>
  new RegExp(
    `^${form
      .split(/(\[|\]|\{\w+\})/)
      .map((part) => {
        if (part === '[') return '(?:'
        if (part === ']') return ')?'
        const slot = /^\{(\w+)\}$/.exec(part)?.[1]
        return slot ? `(?<${slot}>${held[slot] ?? '[^]+'})` : escape(part)
      })
      .join('')}[.!]?$`,
    'iu',
  )

interface Form {
  readonly act: Act
  readonly pattern: RegExp
}
/** The longest words first, so that `inte bakom` is not `bakom`; among the same words, those with more slots to fill exactly. */
const forms: readonly Form[] = (['sv', 'en'] as const)
  .flatMap((language) =>
    acts.flatMap((act) => written[language].sentences[act].map((form) => ({ act, form }))),
  )
  .sort((a, b) => wordsOf(b.form) - wordsOf(a.form))
  .map(({ act, form }) => ({ act, pattern: pattern(form) }))
function wordsOf(form: string): number {
  return /^[^[{:]*/.exec(form)?.[0].length ?? 0
}

const fieldForms = (['sv', 'en'] as const).flatMap((language) =>
  (Object.entries(written[language].fieldWords) as [Field, string][]).map(([field, form]) => ({
    field,
    pattern: new RegExp(`^${escape(form).replace(/\\\{value\\\}/, '(?<value>[^]+)')}$`, 'iu'),
  })),
)

/** The act that a sentence of the contract is, with its slots, in either language; `undefined` for any other text. */
export function parseSentence(text: string): Said | undefined {
  const [main = '', ...rest] = text.trim().split(/\s*;\s+/)
  const fields: Record<string, string> = {}
  let body = main.replace(/^(\p{L}[\p{L} ]*?)\s*:\s+(?=\S)/u, '$1: ')
  for (const part of rest) {
    const form = fieldForms.find(({ pattern: one }) => one.test(part))
    if (form) fields[form.field] = form.pattern.exec(part)?.groups?.['value'] ?? ''
    else body += ` ; ${part}`
  }
  for (const { act, pattern: one } of forms) {
    const match = one.exec(body)
    if (match) {
      const slots = Object.entries(match.groups ?? {}).filter(([, value]) => value !== undefined)
      return { act, slots: { ...Object.fromEntries(slots), ...fields } }
    }
  }
  return undefined
}

/** The sentence of the contract that says this; what is missing in square brackets is left out, and fields stand last. */
export function writeSentence({ act, slots }: Said, language: Language): string {
  const { sentences, fieldWords } = written[language]
  const form: string = sentences[act][0] ?? ''
  const filled = form
    .replaceAll(/\[([^\]]*)\]/g, (_, part: string) =>
      [...part.matchAll(/\{(\w+)\}/g)].every(([, slot]) => slots[slot ?? '']) ? part : '',
    )
    .replaceAll(/\{(\w+)\}/g, (_, slot: string) => slots[slot] ?? '')
  const fields = (Object.entries(fieldWords) as [Field, string][])
    .filter(([field]) => slots[field] !== undefined)
    .map(([field, words]) => ` ; ${words.replace('{value}', slots[field] ?? '')}`)
  return filled + fields.join('')
}

/** The words that an act's sentence begins with. */
export const firstWords = (act: Act, language: Language): string =>
  /^[^[{:]*/.exec(written[language].sentences[act][0] ?? '')?.[0].trim() ?? ''

/** The slots in the written form of an act, in their order. */
export const slotsOf = (act: Act): readonly string[] =>
  [...(swedish.sentences[act][0] ?? '').matchAll(/\{(\w+)\}/g)].map(([, slot]) => slot ?? '')

/** Those of them that it cannot do without. */
export const needs = (act: Act): readonly string[] =>
  [...(swedish.sentences[act][0] ?? '').replaceAll(/\[[^\]]*\]/g, '').matchAll(/\{(\w+)\}/g)].map(
    ([, slot]) => slot ?? '',
  )
