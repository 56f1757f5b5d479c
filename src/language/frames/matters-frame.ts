import type { Day } from '../../meetings/calendar.ts'
import type { Link } from '../../meetings/chain-of-forums.ts'
import type { Outcome } from '../../meetings/agenda-item.ts'
import { lines } from '../../text/cut.ts'
import type { Dates } from '../../text/dates.ts'
import { stopped, unstopped } from '../../text/parts.ts'
import type { Wording } from '../../text/wording.ts'
import { bound, type Say } from './agenda-parts.ts'

interface Told<Is extends string> {
  readonly party: string
  readonly is: Is
  readonly on?: Day
  readonly why?: string
}
export type HomeTold = Told<'yes' | 'no' | 'preparing' | 'unknown'>
export type StanceTold = Told<'behind' | 'notBehind' | 'unknown'>
export interface Point {
  readonly number: string
  readonly title: string
}
/** `before`: what stood of those that say something else now. */
interface Parties<One> extends Point {
  readonly on: Day
  readonly parties: readonly One[]
  readonly before: readonly One[]
}

/** The words of one language for matters inside items, and for the course they take. */
export interface MattersWords extends Wording, Pick<Dates, 'formatDate'> {
  readonly isNow: (outcome: Outcome) => string
  readonly wentTo: (outcome: Extract<Outcome, { kind: 'referred' }>) => string
  readonly haveDecided: (of: { done: number; all: number }) => string
  readonly left: string
  readonly saidNo: string
  readonly noParties: string
  readonly home: Readonly<Record<HomeTold['is'], string>>
  readonly homeBefore: Readonly<Record<Exclude<HomeTold['is'], 'unknown'>, string>>
  readonly stances: Readonly<Record<StanceTold['is'], string>>
  readonly stancesBefore: Readonly<Record<Exclude<StanceTold['is'], 'unknown'>, string>>
  readonly homeHead: Say<'number' | 'title' | 'date'>
  readonly behindHead: Say<'number' | 'title' | 'date'>
  readonly stands: Say<'number' | 'now'>
  readonly after: string
  readonly decided: string
  readonly notDecided: string
  readonly latest: Say<'date'>
  readonly late: Readonly<Record<'passed' | 'tooLate', string>>
  readonly begins: Readonly<Record<'adopted' | 'rejected', string>>
  /** What goes on with the sentence, instead of standing behind a colon. */
  readonly goesOn: RegExp
  readonly reason: string
}
type W = MattersWords

/** Whoever has not decided is named where it is no more than so many. */
const MOST_LEFT = 5

const withMore = (w: W, { party, on, why }: Told<string>): string =>
  `${party}${on === undefined ? '' : ` ${w.formatDate(on)}`}${why === undefined ? '' : ` (${why})`}`
const toldAs = <Is extends string>(
  w: W,
  parties: readonly Told<Is>[],
  heads: readonly (readonly [Is, string])[],
): readonly string[] =>
  heads.flatMap(([is, head]) => {
    const all = parties.filter((one) => one.is === is)
    return all.length === 0 ? [] : [`${head}: ${all.map((one) => withMore(w, one)).join(', ')}.`]
  })

/** `12 av 13 har beslutat; nej från Laxå kommun; återstår Nora kommun.` Who has said no is not waited for. */
function homeCount(w: W, parties: readonly HomeTold[]): string {
  if (parties.length === 0) return w.noParties
  const against = parties.filter(({ is }) => is === 'no')
  const left = parties.filter(({ is }) => is !== 'yes' && is !== 'no').map(({ party }) => party)
  const done = parties.filter(({ is }) => is === 'yes').length
  return `${[
    w.haveDecided({ done, all: parties.length }),
    ...(against.length > 0 ? [`${w.saidNo} ${w.listed(against.map(({ party }) => party))}`] : []),
    ...(left.length > 0 && left.length <= MOST_LEFT ? [`${w.left} ${w.listed(left)}`] : []),
  ].join('; ')}.`
}
/** Who stands behind a matter and who does not. */
const stances = (w: W, parties: readonly StanceTold[]): readonly string[] =>
  toldAs(w, parties, [
    ['behind', w.stances.behind],
    ['notBehind', w.stances.notBehind],
  ])

const told = {
  homeCount,
  stances,
  beside: (w: W, { number, outcomes }: { number: string; outcomes: readonly Outcome[] }) => {
    const now = outcomes.map((one) => (one.kind === 'referred' ? w.wentTo(one) : w.isNow(one)))
    return outcomes.length === 0 ? '' : w.stands({ number, now: w.listed(now) })
  },
  link: (w: W, of: Link & { place: number }) => {
    const { decided, latest, late } = of
    const by = decided?.on === undefined ? '' : ` ${w.formatDate(decided.on)}`
    const parts = [
      of.on !== undefined && !decided && w.formatDate(of.on),
      of.after !== undefined && `${w.after} ${of.after}`,
      of.what,
      decided ? `${w.decided}${by}: ${unstopped(decided.text)}` : w.notDecided,
      latest !== undefined && w.latest({ date: w.formatDate(latest) }),
      late && w.late[late],
    ]
    return `${[`${of.place}. ${of.forum}`, ...parts.filter(Boolean)].join(', ')}.`
  },
  /** The cells of the chain as a table, behind the body: its day, the latest day, how it stands. */
  cells: (w: W, { on, after, what, decided, latest, late }: Link): readonly string[] => {
    const dated = (day: Day | undefined): string => (day === undefined ? '–' : w.formatDate(day))
    const parts = [
      after !== undefined && `${w.after} ${after}`,
      what,
      decided
        ? `${w.decided}${decided.text === '' ? '' : `: ${unstopped(decided.text)}`}`
        : w.notDecided,
      late && w.late[late],
    ]
    return [dated(decided?.on ?? on), dated(latest), parts.filter(Boolean).join(', ')]
  },
  home: (w: W, { on, parties, before, ...item }: Parties<HomeTold>) =>
    lines(
      w.homeHead({ ...item, date: w.formatDate(on) }),
      homeCount(w, parties),
      ...toldAs(w, parties, [
        ['yes', w.home.yes],
        ['preparing', w.home.preparing],
        ['no', w.home.no],
        ['unknown', w.home.unknown],
      ]),
      ...toldAs(w, before, [
        ['yes', w.homeBefore.yes],
        ['preparing', w.homeBefore.preparing],
        ['no', w.homeBefore.no],
      ]),
    ),
  behind: (w: W, { on, parties, before, ...item }: Parties<StanceTold>) =>
    lines(
      w.behindHead({ ...item, date: w.formatDate(on) }),
      ...(parties.length === 0 ? [w.noParties] : stances(w, parties)),
      ...toldAs(w, parties, [['unknown', w.stances.unknown]]),
      ...toldAs(w, before, [
        ['behind', w.stancesBefore.behind],
        ['notBehind', w.stancesBefore.notBehind],
      ]),
    ),
  phrased: (
    w: W,
    of: { kind: 'adopted' | 'rejected'; said: string; phrase: string | undefined },
  ) => {
    const begin = of.phrase ?? w.begins[of.kind]
    const said = of.said.trim()
    if (said === '') return stopped(begin)
    if (of.kind === 'rejected') return `${stopped(begin)} ${w.reason}: ${stopped(said)}`
    return stopped(`${begin}${w.goesOn.test(said) ? '' : ':'} ${said}`)
  },
}

/** What is told of matters and their course is decided here, for every language. */
export const mattersFrame = (words: MattersWords) => bound(words, told)
