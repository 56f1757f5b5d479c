import type { ItemKind, Outcome } from '../../../meetings/meeting.ts'
import { formatDate } from '../words/dates.ts'

type Of<K extends Outcome['kind']> = Extract<Outcome, { kind: K }>

const stopped = (text: string): string =>
  /[.!?…]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`
const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`
/** `: skäl.` or a full stop. */
const because = (reason: string): string => (reason.trim() === '' ? '.' : `: ${stopped(reason)}`)
const apart = (reason: string): string =>
  reason.trim() === '' ? '.' : `. ${stopped(capital(reason.trim()))}`
const why = (reason: string): string => (reason.trim() === '' ? '' : ` Skäl: ${stopped(reason)}`)

/** `KCRD`, `KCRD den 12 juni 2026`, `Rådet, efter KCRD`. */
const towards = ({ to, on, after }: Of<'referred'>): string =>
  `${to}${on === undefined ? '' : ` den ${formatDate(on)}`}${after === undefined ? '' : `, efter ${after}`}`
/** `Rådet den 12 juni 2026`. */
const there = ({ forum, on }: Of<'decidedThere'>): string =>
  `${forum}${on === undefined ? '' : ` den ${formatDate(on)}`}`

/** `förd vidare till Rådet den 13 september 2026`. */
export const wentTo = (outcome: Of<'referred'>): string => `förd vidare till ${towards(outcome)}`

/** What becomes of an item, as the answer that records it says: `läggs till handlingarna`. */
export function becomes(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'decided':
      return 'avgörs'
    case 'noted':
      return 'läggs till handlingarna'
    case 'remitted':
      return 'återremitteras'
    case 'deferred':
      return 'bordläggs'
    case 'dropped':
      return 'utgår'
    case 'referred':
      return `förs vidare till ${towards(outcome)}`
    case 'decidedThere':
      return `är beslutad av ${there(outcome)}`
    case 'withdrawn':
      return 'återtas'
    case 'comesBack':
      return 'återkommer'
    case 'carriedOn':
      return 'tas vidare'
    case 'notTreated':
      return 'är inte behandlad'
  }
}

/** What an item or a proposal is since then: `bordlagd`. */
export function isNow(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'decided':
      return 'avgjord'
    case 'noted':
      return 'lagd till handlingarna'
    case 'remitted':
      return 'återremitterad'
    case 'deferred':
      return 'bordlagd'
    case 'dropped':
      return 'struken'
    case 'referred':
      return 'förd vidare'
    case 'decidedThere':
      return `beslutad av ${outcome.forum}`
    case 'withdrawn':
      return 'återtagen'
    case 'comesBack':
      return 'satt att återkomma'
    case 'carriedOn':
      return 'tagen vidare'
    case 'notTreated':
      return 'inte behandlad'
  }
}

/** The same where the day and the number it had then follow: `bordlagd 2026-02-06 § 3`. */
export function cameFrom(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'decided':
      return 'beslutad'
    case 'dropped':
      return 'utgick'
    case 'referred':
      return `förd vidare till ${outcome.to}`
    case 'comesBack':
      return 'återkommer från'
    default:
      return isNow(outcome)
  }
}

/** Behind a title in a list of what comes back: `utgick`. */
export const wentAs = (outcome: Outcome): string => {
  if (outcome.kind === 'dropped') return 'utgick'
  return outcome.kind === 'comesBack'
    ? `återkommer${outcome.when === '' ? '' : ` ${outcome.when}`}`
    : isNow(outcome)
}

/** Behind a citation in the minutes: `lagt till handlingarna`. */
export function treatedAs(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'decided':
      return 'beslutat'
    case 'noted':
      return 'lagt till handlingarna'
    case 'remitted':
      return 'återremitterat'
    case 'deferred':
      return 'bordlagt'
    case 'dropped':
      return 'utgick'
    case 'referred':
      return `fördes vidare till ${outcome.to}`
    case 'decidedThere':
      return `beslutat av ${outcome.forum}`
    case 'withdrawn':
      return 'återtaget'
    case 'comesBack':
      return `återkommer${outcome.when === '' ? '' : ` ${outcome.when}`}`
    case 'carriedOn':
      return 'taget vidare'
    case 'notTreated':
      return 'inte behandlat'
  }
}

/** What became of it, as a sentence of its own. */
export function cameTo(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'decided':
      return 'Beslut fattat.'
    case 'noted':
      return 'Lades till handlingarna.'
    case 'remitted':
      return `Återremitterades${because(outcome.reason)}${outcome.objection === undefined ? '' : ` Invändning från ${stopped(outcome.objection)}`}${outcome.terms === undefined ? '' : ` Villkor: ${stopped(outcome.terms)}`}`
    case 'deferred':
      return `Bordlades${because(outcome.reason)}`
    case 'dropped':
      return `Utgick${because(outcome.reason)}`
    case 'referred':
      return stopped(`Gick vidare till ${towards(outcome)}${asked(outcome)}`)
    case 'decidedThere':
      return `Beslutat av ${there(outcome)}: ${stopped(outcome.text)}`
    case 'withdrawn':
      return stopped(`Återtogs${takenBack(outcome.reason)}`)
    case 'comesBack':
      return stopped(`Återkommer${outcome.when === '' ? '' : ` ${outcome.when}`}`)
    case 'carriedOn':
      return stopped(`Togs vidare${outcome.how === '' ? '' : ` ${outcome.how}`}`)
    case 'notTreated':
      return 'Inte behandlad.'
  }
}

const asked = ({ what }: Of<'referred'>): string => (what === undefined ? '' : `: ${what}`)
/** `av anmälaren` goes on with the sentence; any other reason stands for itself. */
const takenBack = (reason: string): string => {
  if (reason.trim() === '') return ''
  return /^av\s/i.test(reason) ? ` ${reason.trim()}` : `: ${reason.trim()}`
}

/** A line of the summary about an item, `named` by its number and title. */
export function summaryLine(outcome: Outcome, named: string): string {
  switch (outcome.kind) {
    case 'remitted':
      return `Återremiss: ${named}${apart(outcome.reason)}${outcome.objection ? ` Invändning: ${stopped(outcome.objection)}` : ''}${outcome.terms ? ` Villkor: ${stopped(outcome.terms)}` : ''}`
    case 'deferred':
      return `Bordlagd: ${named}${apart(outcome.reason)}`
    case 'dropped':
      return `Utgick: ${named}${apart(outcome.reason)}`
    case 'referred':
      return `Vidare till ${towards(outcome)}: ${named}${apart(outcome.what ?? '')}`
    case 'decidedThere':
      return `Beslutat av ${there(outcome)}: ${named}${apart(outcome.text)}`
    case 'withdrawn':
      return `Återtagen: ${named}${apart(outcome.reason)}`
    case 'comesBack':
      return `Återkommer${outcome.when === '' ? '' : ` ${outcome.when}`}: ${named}.`
    case 'carriedOn':
      return `Tas vidare${outcome.how === '' ? '' : ` ${outcome.how}`}: ${named}.`
    case 'noted':
      return `Läggs till handlingarna: ${named}.`
    case 'decided':
      return `Avgjord: ${named}.`
    case 'notTreated':
      return `Inte behandlad: ${named}.`
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
      return stopped(
        phrase ??
          (kind === 'information'
            ? 'Informationen läggs till handlingarna'
            : 'Läggs till handlingarna'),
      )
    case 'remitted':
      return [
        `${stopped(phrase ?? 'Ärendet återremitteras')}${why(outcome.reason)}`,
        ...(outcome.objection ? [`Invändning från ${stopped(outcome.objection)}`] : []),
        ...(outcome.terms ? [`Villkor: ${stopped(outcome.terms)}`] : []),
      ].join(' ')
    case 'deferred':
      return `${stopped(phrase ?? 'Ärendet bordläggs')}${why(outcome.reason)}`
    case 'dropped':
      return `${stopped(phrase ?? 'Ärendet utgår')}${why(outcome.reason)}`
    case 'referred':
      return stopped(`${sentOn(outcome, phrase)}${asked(outcome)}`)
    case 'decidedThere':
      return `Beslutat av ${there(outcome)}: ${stopped(outcome.text)}`
    case 'withdrawn':
      return /^av\s/i.test(outcome.reason)
        ? stopped(`${phrase ?? 'Ärendet har återtagits'} ${outcome.reason.trim()}`)
        : `${stopped(phrase ?? 'Ärendet har återtagits')}${why(outcome.reason)}`
    case 'comesBack':
      return stopped(
        `${phrase ?? 'Frågan återkommer'}${outcome.when === '' ? '' : ` ${outcome.when}`}`,
      )
    case 'carriedOn':
      return stopped(
        `${phrase ?? 'Frågan tas vidare'}${outcome.how === '' ? '' : ` ${outcome.how}`}`,
      )
    case 'notTreated':
      return 'Inte behandlad.'
  }
}

function sentOn(outcome: Of<'referred'>, phrase: string | undefined): string {
  const to = towards(outcome)
  if (phrase === undefined) return `Frågan tas vidare till ${to}`
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
        ...(outcome.objection ? [`\nInvändning: ${stopped(outcome.objection)}`] : []),
        ...(outcome.terms ? [`\nVillkor: ${stopped(outcome.terms)}`] : []),
      ].join('')
    default:
      return because('reason' in outcome ? outcome.reason : '')
  }
}
