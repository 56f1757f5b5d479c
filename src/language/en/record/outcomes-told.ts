import type { ItemKind, Outcome } from '../../../meetings/meeting.ts'
import { formatDate } from '../words/dates.ts'

type Of<K extends Outcome['kind']> = Extract<Outcome, { kind: K }>

const stopped = (text: string): string =>
  /[.!?…]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`
const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`
/** `: reason.` or a full stop. */
const because = (reason: string): string => (reason.trim() === '' ? '.' : `: ${stopped(reason)}`)
const apart = (reason: string): string =>
  reason.trim() === '' ? '.' : `. ${stopped(capital(reason.trim()))}`
const why = (reason: string): string => (reason.trim() === '' ? '' : ` Reason: ${stopped(reason)}`)

/** `KCRD`, `KCRD on 12 June 2026`, `the Council, after KCRD`. */
const towards = ({ to, on, after }: Of<'referred'>): string =>
  `${to}${on === undefined ? '' : ` on ${formatDate(on)}`}${after === undefined ? '' : `, after ${after}`}`
/** `the Council on 12 June 2026`. */
const there = ({ forum, on }: Of<'decidedThere'>): string =>
  `${forum}${on === undefined ? '' : ` on ${formatDate(on)}`}`

/** `referred on to Rådet den 13 september 2026`. */
export const wentTo = (outcome: Of<'referred'>): string => `referred on to ${towards(outcome)}`

/** What becomes of an item, as the answer that records it says: `noted`. */
export function becomes(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'decided':
      return 'settled'
    case 'referred':
      return `referred on to ${towards(outcome)}`
    case 'decidedThere':
      return `decided by ${there(outcome)}`
    case 'comesBack':
      return 'to come back'
    default:
      return isNow(outcome)
  }
}

/** What an item or a proposal is since then: `deferred`. */
export function isNow(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'decided':
      return 'settled'
    case 'noted':
      return 'noted'
    case 'remitted':
      return 'remitted'
    case 'deferred':
      return 'deferred'
    case 'dropped':
      return 'dropped'
    case 'referred':
      return 'referred on'
    case 'decidedThere':
      return `decided by ${outcome.forum}`
    case 'withdrawn':
      return 'withdrawn'
    case 'comesBack':
      return 'set to come back'
    case 'carriedOn':
      return 'carried on'
    case 'notTreated':
      return 'not treated'
  }
}

/** The same where the day and the number it had then follow: `deferred 2026-02-06 § 3`. */
export function cameFrom(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'decided':
      return 'decided'
    case 'referred':
      return `referred to ${outcome.to}`
    case 'comesBack':
      return 'comes back from'
    default:
      return isNow(outcome)
  }
}

/** Behind a title in a list of what comes back: `dropped`. */
export const wentAs = (outcome: Outcome): string =>
  outcome.kind === 'comesBack'
    ? `comes back${outcome.when === '' ? '' : ` ${outcome.when}`}`
    : isNow(outcome)

/** Behind a citation in the minutes: `sent back`. */
export function treatedAs(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'decided':
      return 'decided'
    case 'remitted':
      return 'sent back'
    case 'referred':
      return `referred to ${outcome.to}`
    default:
      return wentAs(outcome)
  }
}

/** What became of it, as a sentence of its own. */
export function cameTo(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'decided':
      return 'Decided.'
    case 'noted':
      return 'Noted.'
    case 'remitted':
      return `Remitted${because(outcome.reason)}${outcome.objection === undefined ? '' : ` Objection from ${stopped(outcome.objection)}`}${outcome.terms === undefined ? '' : ` Terms: ${stopped(outcome.terms)}`}`
    case 'deferred':
      return `Deferred${because(outcome.reason)}`
    case 'dropped':
      return `Dropped${because(outcome.reason)}`
    case 'referred':
      return stopped(`Passed on to ${towards(outcome)}${asked(outcome)}`)
    case 'decidedThere':
      return `Decided by ${there(outcome)}: ${stopped(outcome.text)}`
    case 'withdrawn':
      return stopped(`Withdrawn${takenBack(outcome.reason)}`)
    case 'comesBack':
      return stopped(`Comes back${outcome.when === '' ? '' : ` ${outcome.when}`}`)
    case 'carriedOn':
      return stopped(`Carried on${outcome.how === '' ? '' : ` ${outcome.how}`}`)
    case 'notTreated':
      return 'Not treated.'
  }
}

const asked = ({ what }: Of<'referred'>): string => (what === undefined ? '' : `: ${what}`)
/** `by the proposer` goes on with the sentence; any other reason stands for itself. */
const takenBack = (reason: string): string => {
  if (reason.trim() === '') return ''
  return /^by\s/i.test(reason) ? ` ${reason.trim()}` : `: ${reason.trim()}`
}

/** A line of the summary about an item, `named` by its number and title. */
export function summaryLine(outcome: Outcome, named: string): string {
  switch (outcome.kind) {
    case 'remitted':
      return `Remitted: ${named}${apart(outcome.reason)}${outcome.objection ? ` Objection: ${stopped(outcome.objection)}` : ''}${outcome.terms ? ` Terms: ${stopped(outcome.terms)}` : ''}`
    case 'deferred':
      return `Deferred: ${named}${apart(outcome.reason)}`
    case 'dropped':
      return `Dropped: ${named}${apart(outcome.reason)}`
    case 'referred':
      return `Referred on to ${towards(outcome)}: ${named}${apart(outcome.what ?? '')}`
    case 'decidedThere':
      return `Decided by ${there(outcome)}: ${named}${apart(outcome.text)}`
    case 'withdrawn':
      return `Withdrawn: ${named}${apart(outcome.reason)}`
    case 'comesBack':
      return `Comes back${outcome.when === '' ? '' : ` ${outcome.when}`}: ${named}.`
    case 'carriedOn':
      return `Carried on${outcome.how === '' ? '' : ` ${outcome.how}`}: ${named}.`
    case 'noted':
      return `Noted: ${named}.`
    case 'decided':
      return `Settled: ${named}.`
    case 'notTreated':
      return `Not treated: ${named}.`
  }
}

/** What became of an item as the minutes print it; `phrase` is the body's own. */
export function printed({
  outcome,
  kind,
  phrase,
}: {
  outcome: Outcome
  kind: ItemKind | undefined
  phrase: string | undefined
}): string {
  switch (outcome.kind) {
    case 'decided':
      return ''
    case 'noted':
      return stopped(phrase ?? (kind === 'information' ? 'The information was noted' : 'Noted'))
    case 'remitted':
      return [
        `${stopped(phrase ?? 'The matter was sent back for further preparation')}${why(outcome.reason)}`,
        ...(outcome.objection ? [`Objection from ${stopped(outcome.objection)}`] : []),
        ...(outcome.terms ? [`Terms: ${stopped(outcome.terms)}`] : []),
      ].join(' ')
    case 'deferred':
      return `${stopped(phrase ?? 'The matter was deferred')}${why(outcome.reason)}`
    case 'dropped':
      return `${stopped(phrase ?? 'The item was dropped')}${why(outcome.reason)}`
    case 'referred':
      return stopped(`${sentOn(outcome, phrase)}${asked(outcome)}`)
    case 'decidedThere':
      return `Decided by ${there(outcome)}: ${stopped(outcome.text)}`
    case 'withdrawn':
      return /^by\s/i.test(outcome.reason)
        ? stopped(`${phrase ?? 'The matter was withdrawn'} ${outcome.reason.trim()}`)
        : `${stopped(phrase ?? 'The matter was withdrawn')}${why(outcome.reason)}`
    case 'comesBack':
      return stopped(
        `${phrase ?? 'The matter comes back'}${outcome.when === '' ? '' : ` ${outcome.when}`}`,
      )
    case 'carriedOn':
      return stopped(
        `${phrase ?? 'The matter is carried on'}${outcome.how === '' ? '' : ` ${outcome.how}`}`,
      )
    case 'notTreated':
      return 'Not treated.'
  }
}

function sentOn(outcome: Of<'referred'>, phrase: string | undefined): string {
  const to = towards(outcome)
  if (phrase === undefined) return `The matter was referred to ${to}`
  return phrase.includes('…') ? phrase.replace('…', to) : `${phrase} ${to}`
}

/** What was said with an outcome, behind the answer that records it. */
export function saidWith(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'comesBack':
      return because(outcome.when)
    case 'carriedOn':
      return because(outcome.how)
    case 'referred':
      return because(outcome.what ?? '')
    case 'decidedThere':
      return because(outcome.text)
    case 'remitted':
      return [
        because(outcome.reason),
        ...(outcome.objection ? [`\nObjection: ${stopped(outcome.objection)}`] : []),
        ...(outcome.terms ? [`\nTerms: ${stopped(outcome.terms)}`] : []),
      ].join('')
    default:
      return because('reason' in outcome ? outcome.reason : '')
  }
}
