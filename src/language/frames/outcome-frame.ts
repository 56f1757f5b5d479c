import type { Day } from '../../meetings/calendar.ts'
import type { ItemKind, Outcome } from '../../meetings/agenda-item.ts'
import { after, capital, stopped } from '../../text/parts.ts'

type Kind = Outcome['kind']
type Of<K extends Kind> = Extract<Outcome, { kind: K }>
type Words = Readonly<Record<Kind, string>>

/** The words of one language for what becomes of a matter. */
export interface OutcomeWords {
  readonly formatDate: (day: Day) => string
  /** Before the day of another body, and before the body it comes after. */
  readonly on: string
  readonly after: string
  readonly reason: string
  readonly notBack: string
  readonly objection: string
  readonly objectionFrom: string
  readonly terms: string
  /** A reason for withdrawing that begins so goes on with the sentence. */
  readonly by: RegExp
  readonly wentTo: string
  /** As the answer that records it says: `läggs till handlingarna`. */
  readonly becomes: Words
  /** What an item or a proposal is since then: `bordlagd`. */
  readonly isNow: Words
  /** The same where the day and the number it had then follow: `bordlagd 2026-02-06 § 3`. */
  readonly cameFrom: Words
  /** Behind a title in a list of what comes back: `utgick`. */
  readonly wentAs: Words
  /** Behind a citation in the minutes: `lagt till handlingarna`. */
  readonly treatedAs: Words
  /** A sentence of its own, without its stop. */
  readonly cameTo: Words
  /** Before an item in the summary. */
  readonly summary: Words
  /** In the minutes, where the body has no phrase of its own. */
  readonly printed: Words
  readonly informationNoted: string
}

type Form = 'becomes' | 'isNow' | 'cameFrom' | 'wentAs' | 'treatedAs' | 'cameTo' | 'summary'
/** What is told behind the word: the other body by name, with its day too, or how and when it goes on. */
type Tail = 'name' | 'full' | 'when'
const whole = { referred: 'full', decidedThere: 'full' } as const
const onward = { ...whole, comesBack: 'when', carriedOn: 'when' } as const
const tails: Readonly<Record<Form, Partial<Record<Kind, Tail>>>> = {
  becomes: whole,
  isNow: { decidedThere: 'name' },
  cameFrom: { referred: 'name', decidedThere: 'name' },
  wentAs: { decidedThere: 'name', comesBack: 'when' },
  treatedAs: { referred: 'name', decidedThere: 'name', comesBack: 'when' },
  cameTo: onward,
  summary: onward,
}

/** `KCRD`, `KCRD den 12 juni 2026`, `Rådet, efter KCRD`. */
const towards = (words: OutcomeWords, { to, on, after: first }: Of<'referred'>): string =>
  `${to}${dated(words, on)}${first === undefined ? '' : `, ${words.after} ${first}`}`
const dated = (words: OutcomeWords, on: Day | undefined): string =>
  on === undefined ? '' : ` ${words.on} ${words.formatDate(on)}`

function tailOf(words: OutcomeWords, outcome: Outcome, tail: Tail | undefined): string {
  switch (outcome.kind) {
    case 'referred':
      return tail === 'full' ? towards(words, outcome) : outcome.to
    case 'decidedThere':
      return `${outcome.forum}${tail === 'full' ? dated(words, outcome.on) : ''}`
    case 'comesBack':
      return outcome.when
    case 'carriedOn':
      return outcome.how
    default:
      return ''
  }
}
function told(words: OutcomeWords, form: Form, outcome: Outcome): string {
  const tail = tails[form][outcome.kind]
  const word = words[form][outcome.kind]
  return tail === undefined ? word : `${word}${after(' ', tailOf(words, outcome, tail))}`
}

/** What was said with an outcome, beside whom it went to and when it comes back. */
function saidOf(words: OutcomeWords, outcome: Outcome): string {
  if (outcome.kind === 'referred') return outcome.what ?? ''
  if (outcome.kind === 'decidedThere') return outcome.text
  const reason = 'reason' in outcome ? outcome.reason.trim() : ''
  if (outcome.kind !== 'dropped' || !outcome.final) return reason
  return reason === '' ? words.notBack : `${reason.replace(/\.$/, '')}; ${words.notBack}`
}
const because = (reason: string): string => (reason.trim() === '' ? '.' : `: ${stopped(reason)}`)
const apart = (reason: string): string =>
  reason.trim() === '' ? '.' : `. ${stopped(capital(reason.trim()))}`
const why = (words: OutcomeWords, reason: string): string =>
  reason.trim() === '' ? '' : ` ${words.reason}: ${stopped(reason)}`

/** The objection to a matter that is remitted, and on which terms it comes back. */
function conditions(
  { objection, terms }: OutcomeWords,
  outcome: Outcome,
  { before = ' ', objects = `${objection}:` }: { before?: string; objects?: string } = {},
): string {
  if (outcome.kind !== 'remitted') return ''
  return [
    outcome.objection ? `${before}${objects} ${stopped(outcome.objection)}` : '',
    outcome.terms ? `${before}${terms}: ${stopped(outcome.terms)}` : '',
  ].join('')
}
/** `av anmälaren` goes on with the sentence; any other reason stands for itself. */
const goesOn = (words: OutcomeWords, outcome: Outcome): outcome is Of<'withdrawn'> =>
  outcome.kind === 'withdrawn' && words.by.test(outcome.reason)

function cameTo(words: OutcomeWords, outcome: Outcome): string {
  const head = told(words, 'cameTo', outcome)
  if (goesOn(words, outcome)) return stopped(`${head} ${outcome.reason.trim()}`)
  const said = saidOf(words, outcome)
  const objects = words.objectionFrom
  return `${said.trim() === '' ? stopped(head) : `${head}${because(said)}`}${conditions(words, outcome, { objects })}`
}

/** What became of an item as the minutes print it; `phrase` is the body's own. */
interface Printed {
  readonly outcome: Outcome
  readonly kind: ItemKind | undefined
  readonly phrase: string | undefined
}
function printed(words: OutcomeWords, { outcome, kind, phrase }: Printed): string {
  const begin = phrase ?? words.printed[outcome.kind]
  switch (outcome.kind) {
    case 'decided':
      return ''
    case 'noted':
      return stopped(kind === 'information' ? (phrase ?? words.informationNoted) : begin)
    case 'referred':
      return stopped(`${sentOn(begin, towards(words, outcome))}${after(': ', outcome.what)}`)
    case 'decidedThere':
      return cameTo(words, outcome)
    case 'comesBack':
    case 'carriedOn':
      return stopped(`${begin}${after(' ', tailOf(words, outcome, 'when'))}`)
    case 'notTreated':
      return stopped(words.printed.notTreated)
    default:
      if (goesOn(words, outcome)) return stopped(`${begin} ${outcome.reason.trim()}`)
      return `${stopped(begin)}${why(words, saidOf(words, outcome))}${conditions(words, outcome, { objects: words.objectionFrom })}`
  }
}
/** A phrase says by three dots where the body that it goes to stands. */
const sentOn = (phrase: string, to: string): string =>
  phrase.includes('…') ? phrase.replace('…', to) : `${phrase} ${to}`

/** What is told of each outcome is decided here, for every language. */
export const outcomeFrame = (words: OutcomeWords) => ({
  /** `förd vidare till Rådet den 13 september 2026`. */
  wentTo: (outcome: Of<'referred'>): string => `${words.wentTo} ${towards(words, outcome)}`,
  becomes: (outcome: Outcome): string => told(words, 'becomes', outcome),
  isNow: (outcome: Outcome): string => told(words, 'isNow', outcome),
  cameFrom: (outcome: Outcome): string => told(words, 'cameFrom', outcome),
  wentAs: (outcome: Outcome): string => told(words, 'wentAs', outcome),
  treatedAs: (outcome: Outcome): string => told(words, 'treatedAs', outcome),
  cameTo: (outcome: Outcome): string => cameTo(words, outcome),
  /** A line of the summary about an item, `named` by its number and title. */
  summaryLine: (outcome: Outcome, named: string): string =>
    `${told(words, 'summary', outcome)}: ${named}${apart(saidOf(words, outcome))}${conditions(words, outcome)}`,
  printed: (one: Printed): string => printed(words, one),
  /** What was said with an outcome, behind the answer that records it. */
  saidWith: (outcome: Outcome): string => {
    const goes = outcome.kind === 'comesBack' || outcome.kind === 'carriedOn'
    const said = goes ? tailOf(words, outcome, 'when') : saidOf(words, outcome)
    return `${because(said)}${conditions(words, outcome, { before: '\n' })}`
  },
})
