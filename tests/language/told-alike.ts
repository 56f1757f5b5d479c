import { documents as en } from '../../src/language/en/words/documents.ts'
import { documents as sv } from '../../src/language/sv/words/documents.ts'
import type { Texts } from '../../src/language/texts.ts'
import type { Dates } from '../../src/text/dates.ts'

/** What one language tells, with how it writes days. */
export interface Telling {
  readonly told: string
  readonly dates: Dates
}

type Leaf = string | number
const leaves = (value: unknown): readonly Leaf[] => {
  if (typeof value === 'string' || typeof value === 'number') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(leaves)
}

/** What a group's document is called. */
const named = new Set([...Object.values(sv), ...Object.values(en)])
/** Names of kinds and states are one lower-case word; a day in words is one language's own; a small number may be spelled out. */
const isFact = (leaf: Leaf): boolean =>
  typeof leaf === 'number'
    ? leaf > 6
    : leaf.length > 1 &&
      !named.has(leaf.toLowerCase()) &&
      !/^[a-z][A-Za-z]*$/.test(leaf) &&
      !/\d \p{L}+ \d{4}/u.test(leaf)

const forms = (dates: Dates, leaf: Leaf): readonly string[] => {
  const fact = String(leaf)
  const day = /^\d{4}-\d{2}-\d{2}(?!T)/.exec(fact)?.[0]
  if (day !== undefined)
    return [
      day,
      dates.formatDate(day),
      dates.formatDayShort(day),
      `${Number(day.slice(8))}/${Number(day.slice(5, 7))}`,
    ]
  if (/^\d{2}:\d{2}$/.test(fact)) return [fact, dates.formatClock(fact)]
  return [fact.replace(/[.\s]+$/, '')]
}
const tells = ({ told, dates }: Telling, leaf: Leaf): boolean =>
  forms(dates, leaf).some((form) =>
    typeof leaf === 'number'
      ? new RegExp(String.raw`(?<!\d)${form}(?!\d)`).test(told)
      : told.includes(form),
  )

const count = (text: string, mark: RegExp): number => text.match(mark)?.length ?? 0
const shapeOf = ({ told }: Telling): readonly number[] => [
  told.split('\n').length,
  count(told.replaceAll('kl.', ''), /[.?](?=\s|$)/g),
  count(told, /[”"“]/g),
]

/** What one of two languages tells of the same facts and the other does not, or that one of them says more. */
export function toldApart(facts: unknown, one: Telling, other: Telling): readonly string[] {
  const missing = leaves(facts).filter(
    (leaf) => isFact(leaf) && tells(one, leaf) !== tells(other, leaf),
  )
  const said = shapeOf(one).join() === shapeOf(other).join() ? [] : ['lines, sentences or quotes']
  return [...new Set(missing.map(String)), ...said]
}

type Tell = (...facts: unknown[]) => unknown
const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? '')

/** Another's texts, each of which is told in both languages whenever it is asked for; `report` hears what they tell apart. */
export function bothTold(
  texts: Texts,
  other: Texts,
  report: (name: string, apart: readonly string[]) => void,
): Texts {
  const both = (name: string, own: unknown, its: unknown): unknown => {
    if (typeof own === 'function')
      return (...facts: unknown[]) => {
        const told = (own as Tell)(...facts)
        const one = { told: textOf(told), dates: texts.dates }
        const two = { told: textOf((its as Tell)(...facts)), dates: other.dates }
        report(name, toldApart(facts, one, two))
        return told
      }
    if (typeof own !== 'object' || own === null || Array.isArray(own) || own instanceof RegExp)
      return own
    return Object.fromEntries(
      Object.entries(own).map(([key, value]) => [
        key,
        both(`${name}.${key}`, value, (its as Record<string, unknown>)[key]),
      ]),
    )
  }
  return Object.fromEntries(
    Object.entries(texts).map(([name, value]) => [
      name,
      notSaid.has(name) ? value : both(name, value, other[name as keyof Texts]),
    ]),
  ) as Texts
}
/** What is read, and how days are written. */
const notSaid = new Set(['sentences', 'words', 'dates', 'tag', 'samples', 'heard'])
