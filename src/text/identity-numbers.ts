import Personnummer from 'personnummer'
import { stretchOf, touching, type Stretch, type Touches } from './places.ts'
import { isAsMeant, meantIn, type Meant } from './spelled-digits.ts'

/** Its types tell of an ES module, but what Node is given is the class itself. */
const { valid } = Personnummer as unknown as typeof Personnummer.default

/** A personal identity number in a text: where, as written, and its ten digits, the same however it is written. */
export interface IdentityNumber {
  readonly at: number
  readonly text: string
  readonly digits: string
}

/** Digits that stand together; an interim number's last four begin with a letter. */
interface Run {
  readonly chars: string
  /** Its place among the characters as they are meant. */
  readonly from: number
  readonly to: number
}

/**
 * The Swedish personal identity numbers of a text (personnummer, samordningsnummer, interim numbers), whatever digits, marks, blanks and
 * line breaks they are written with: ten or twelve digits in whole runs, a day that is one and a check digit that holds. With `slips` also
 * one whose check digit is wrong, where it is written as such numbers are. A mobile number, a list of days and a day with its hours are
 * none.
 */
export function identityNumbersIn(text: string, { slips = false } = {}): IdentityNumber[] {
  // Most texts hold too few digits to look at closely.
  if (!enough.test(text)) return []
  const meant = isAsMeant(text) ? undefined : meantIn(text)
  const plain = meant?.map(({ char }) => (char.length === 1 ? char : '\u{fffd}')).join('') ?? text
  if (!dayAndFour.test(plain)) return []
  let known: Touches | undefined
  const taken: Touches = (asked) => (known ??= touching(daysAndHours(plain)))(asked)
  const found: IdentityNumber[] = []
  for (const runs of chainsOf(runsIn(plain), plain))
    for (let first = 0; first < runs.length; first += 1) {
      const last = endOf(runs, first, { plain, taken, slips })
      if (last === undefined) continue
      found.push(numberAt(text, meant, runs.slice(first, last + 1)))
      first = last
    }
  return found
}

/** An interim number in short form has nine. */
const enough = /^(?:[^\p{N}%&]*[\p{N}%&]){9}/u
/** What may stand between two digits of one number; letters that are not of western Europe are seen when it is looked at closely. */
const apart = String.raw`[^\dA-Za-zÀ-ÖØ-öø-ÿ§]{0,12}`
const month = `(?:0${apart}[1-9]|1${apart}[0-2])`
/** With sixty added in a coordination number. */
const day = String.raw`(?:[06]${apart}[1-9]|[1278]${apart}\d|[39]${apart}[01])`
/** Every number holds a day. Most texts hold digits, and none that could be one with four behind it. */
const dayAndFour = new RegExp(
  [String.raw`\d${apart}\d`, month, day, String.raw`[\dA-Z]${apart}\d${apart}\d${apart}\d`].join(
    apart,
  ),
)
const runOfDigits = /\d+|(?<![\p{L}])[TRSUWXJKLMN]\d{3}(?!\d)|(?<=\d)[TRSUWXJKLMN]\d{3}(?!\d)/gu

const runsIn = (plain: string): readonly Run[] =>
  [...plain.matchAll(runOfDigits)].map(({ 0: chars, index }) => ({
    chars,
    from: index,
    to: index + chars.length,
  }))

/** Runs that may be one number as they stand, those with digits enough for one. */
function chainsOf(runs: readonly Run[], plain: string): readonly (readonly Run[])[] {
  const chains: Run[][] = []
  for (const [at, run] of runs.entries()) {
    const before = runs[at - 1]
    if (before && together(plain.slice(before.to, run.from))) chains.at(-1)?.push(run)
    else chains.push([run])
  }
  return chains.filter((chain) => chain.reduce((sum, { chars }) => sum + chars.length, 0) >= 10)
}

interface Looked {
  readonly plain: string
  /** What is a day of a list, or hours. */
  readonly taken: Touches
  readonly slips: boolean
}

/** The last run of the number that begins with this one: the longest that is one. */
function endOf(runs: readonly Run[], first: number, looked: Looked): number | undefined {
  let digits = ''
  let end: number | undefined
  for (let last = first; last < runs.length; last += 1) {
    const run = runs[last]
    if (!run) break
    digits += run.chars
    if (digits.length > 12) break
    if (digits.length !== 10 && digits.length !== 12) continue
    const window = runs.slice(first, last + 1)
    if (isNumber(digits, window, looked)) end = last
  }
  return end
}

/** Whether what stands between two digits leaves them one number: a few marks and blanks, no letter. */
function together(between: string): boolean {
  if (between.length > 12 || /[\p{L}\p{N}§]/u.test(between)) return false
  return [...between.matchAll(/(\S)\1*/gu)].length <= 3
}

function isNumber(
  digits: string,
  window: readonly Run[],
  { plain, taken, slips }: Looked,
): boolean {
  if (digits.length === 12 && !/^(?:18|19|20)/.test(digits)) return false
  const { from, to } = { from: window[0]?.from ?? 0, to: window.at(-1)?.to ?? 0 }
  const written = plain.slice(from, to)
  if (/[A-Z]/.test(digits))
    return /^[\d\s./-]+?[-–‐‑−—+ ]{0,3}[A-Z]\d{3}$/.test(written) && holds(digits)
  if (isTelephone(digits, window, written)) return false
  if (isDayAndHours(window, plain) || isList(window, plain)) return false
  if (taken({ from, to })) return false
  return holds(digits) || (slips && slip.test(written))
}

/** Ten or twelve digits with a day that is one and a check digit that holds. What is none costs the package an error with its stack, so most are told before. */
export const holds = (digits: string): boolean =>
  hasCheckDigit(digits) &&
  valid(digits, { allowCoordinationNumber: true, allowInterimNumber: true })

const ZERO = 0x30
const NINE = 0x39

/** Of the last ten, every second doubled, the digits add up to whole tens; a letter counts as a one. */
function hasCheckDigit(digits: string): boolean {
  let sum = 0
  for (let at = 0; at < 10; at += 1) {
    const code = digits.charCodeAt(digits.length - 10 + at)
    const value = (code <= NINE ? code - ZERO : 1) * (2 - (at % 2))
    sum += value > 9 ? value - 9 : value
  }
  return sum % 10 === 0
}

/** Written as such numbers are, with a day that may be one. */
const slip = /^(?:\d{2})?\d{2}(?:0[1-9]|1[0-2])(?:[06][1-9]|[1278]\d|[39][01])[-–‐‑‒−—+]\d{4}$/

/**
 * `0701740615`, `070-174 06 15`, `010-123 45 67`: nought, an area and the rest as telephone numbers are written; in one go only where
 * the day would be that of a coordination number.
 */
function isTelephone(digits: string, window: readonly Run[], written: string): boolean {
  if (digits.length !== 10 || !digits.startsWith('0')) return false
  if (window.length === 1) return digits.startsWith('07') && Number(digits.slice(4, 6)) > 60
  if (window.every(({ chars }) => chars.length === 1)) return false
  if (/^0\d{1,2}[-–/]\d{2,3}(?: \d{2}){2,3}$/.test(written)) return true
  let at = 0
  const breaks = window.slice(0, -1).map(({ chars }) => (at += chars.length))
  return !breaks.includes(6) || breaks.some((one) => one < 6 && one % 2 === 1)
}

const hours = String.raw`(?:[01]?\d|2[0-3])[.:][0-5]\d`
/** What is no part of a number: times from and to, days of a list, a day beside another. */
const daysOrHours = new RegExp(
  [
    String.raw`(?<![\d.:])${hours} ?[-–—] ?${hours}(?![\d.:])`,
    String.raw`(?<!\d)(?:[01]\d|2[0-3])[0-5]\d ?[-–—] ?(?:[01]\d|2[0-3])[0-5]\d(?!\d)(?= |$|[,;\n])`,
    String.raw`(?<![\d/])(?:[12]\d|3[01]|0?[1-9])/(?:1[0-2]|0?[1-9])(?![\d/])`,
    String.raw`(?<![\d-])20\d\d-\d\d-\d\d\s?[–—,;/-]{1,2}\s?20\d\d-\d\d-\d\d(?![\d-])`,
    String.raw`(?<!\d)(?:[012]\d|3[01])([./-])(?:0\d|1[012])\1(?:20)\d\d(?!\d)`,
  ].join('|'),
  'g',
)

const daysAndHours = (plain: string): readonly Stretch[] =>
  [...plain.matchAll(daysOrHours)].map(({ 0: found, index }) =>
    stretchOf({ at: index, text: found }),
  )

/** `2026-02-06 08.30`: the last four are a time that stands by itself after the day. */
function isDayAndHours(window: readonly Run[], plain: string): boolean {
  const [hour, minute] = window.slice(-2)
  const before = window.at(-3)
  if (!hour || !minute || !before) return false
  return (
    /\s/.test(plain.slice(before.to, hour.from)) &&
    new RegExp(`^${hours}$`).test(plain.slice(hour.from, minute.to))
  )
}

/** `10, 11, 12, 13, 14`: numbers of items, each higher than the one before. */
const isList = (window: readonly Run[], plain: string): boolean =>
  window.length > 4 &&
  window.every((run, at) => {
    const before = window[at - 1]
    if (!before) return true
    return (
      Number(run.chars) > Number(before.chars) && plain.slice(before.to, run.from).includes(',')
    )
  })

function numberAt(
  text: string,
  meant: readonly Meant[] | undefined,
  window: readonly Run[],
): IdentityNumber {
  const [from, end] = [window[0]?.from ?? 0, window.at(-1)?.to ?? 0]
  const at = meant ? (meant[from]?.from ?? 0) : from
  const to = meant ? (meant[end - 1]?.to ?? at) : end
  const digits = window.map(({ chars }) => chars).join('')
  return { at, text: text.slice(at, to), digits: digits.slice(-10) }
}
