import { stem } from '../language/stem.ts'
import { withoutColon, wordForms } from '../language/word-forms.ts'
import type { Recorded, Wanted } from '../meetings/matching.ts'
import { vocabulary } from './vocabulary.ts'

/** What is looked for: words that must all occur, in any form. */
export interface Query extends Wanted {
  readonly terms: readonly Term[]
}
/** A word, or several in quotes that stand together. */
interface Term {
  readonly word: string
  readonly stem: string
  readonly forms: ReadonlySet<string>
  readonly phrase: boolean
}

/** A stem of so many letters may stand anywhere in a word, so that `avtal` finds `läkaravtalet`; a shorter one is a word of its own. */
const INSIDE = 4
const isFiller = vocabulary(({ search }) => ({ filler: search.fillers })).meaning
const recorded = vocabulary<Recorded>(({ search }) => search.recorded)
const recordedIn = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])${recorded.source}(?![\p{L}\p{N}-])`,
  'iu',
)

/** What is looked for by what it was recorded as, with the words beside. What stands in quotes is words. */
function kindIn(
  typed: string,
): { readonly kind: Recorded; readonly rest: Query | undefined } | undefined {
  const [found = ''] = recordedIn.exec(typed.replaceAll(/["”“][^"”“]*["”“]/g, '')) ?? []
  const kind = recorded.meaning(found)
  if (kind === undefined) return undefined
  const rest = readQuery(typed.replace(found, ' '))
  const onlyFillers = rest.terms.every(({ word }) => isFiller(word) !== undefined)
  return { kind, rest: onlyFillers ? undefined : rest }
}

/** Reads what was typed. A year beside other words is a filter; small words are left out unless there is nothing else. Without terms when empty. */
export function readQuery(typed: string): Query {
  const tokens = [
    ...typed.normalize('NFC').matchAll(/["”“]([^"”“]+)["”“]|[\p{L}\p{N}][\p{L}\p{N}:/-]*/gu),
  ].map(([all, quoted]) => ({ text: quoted ?? withoutColon(all), phrase: quoted !== undefined }))
  const year =
    tokens.length > 1 ? tokens.find(({ text }) => /^(?:19|20)\d\d$/.test(text))?.text : undefined
  const rest = tokens.filter(({ text }) => text !== year)
  const telling = rest.filter(({ text, phrase }) => phrase || isFiller(text) === undefined)
  const terms = (telling.length > 0 ? telling : rest).map(({ text, phrase }) => {
    // `e-hälsa` and `2026-02-06` are several words to the eye and one to the hand: their beginning is looked for as it stands.
    const joined = /[-/:]/.test(text)
    return {
      word: plain(text),
      stem: phrase ? plain(text) : stem(text),
      forms: wordForms(text),
      phrase: phrase || joined,
    }
  })
  const asked = kindIn(typed.normalize('NFC'))
  return {
    terms,
    ...(year === undefined ? {} : { year }),
    matches: (...texts) => matches(terms, texts),
    isKind: (kind, ...texts) =>
      asked?.kind === kind && (asked.rest === undefined || asked.rest.matches(...texts)),
  }
}

/** Whether every term occurs in the texts taken together. */
function matches(terms: readonly Term[], texts: readonly (string | undefined)[]): boolean {
  const whole = plain(texts.filter((text) => text !== undefined).join('\n'))
  const words = wordsIn(whole)
  return (
    terms.length > 0 &&
    terms.every((term) =>
      term.phrase ? whole.includes(term.stem) : words.some((word) => fits(term, word)),
    )
  )
}

function fits(term: Term, word: string): boolean {
  return (
    word === term.word ||
    (term.stem.length >= INSIDE ? word.includes(term.stem) : stem(word) === term.stem) ||
    isFormOf(term, word)
  )
}

/** Only words that begin alike can be forms of one, unless what is looked for is the end of a compound. */
function isFormOf(term: Term, word: string): boolean {
  const ends = [...term.forms].some((form) => form.length >= INSIDE && word.endsWith(form))
  if (ends) return true
  if (!word.startsWith(term.word.slice(0, 1))) return false
  for (const form of wordForms(word)) if (term.forms.has(form)) return true
  return false
}

const plain = (text: string): string => text.normalize('NFC').toLowerCase().replaceAll(/\s+/g, ' ')
const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? []

/** The part of a text around the first thing found, on one line. */
export function excerpt(query: Query, text: string, length = 180): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  if (line.length <= length) return line
  const first = [...line.matchAll(/[\p{L}\p{N}]+/gu)].find(([word]) =>
    query.terms.some((term) => !term.phrase && fits(term, plain(word))),
  )
  const at = first?.index ?? 0
  const start = at < length / 2 ? 0 : line.indexOf(' ', at - length / 3) + 1
  const cut = line.slice(start, start + length)
  const end =
    start + length >= line.length
      ? cut
      : `${cut.slice(0, Math.max(cut.lastIndexOf(' '), length / 2)).replace(/[\s,;–-]+$|[\ud800-\udbff]$/, '')}…`
  return start === 0 ? end : `…${end}`
}
