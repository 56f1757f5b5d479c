import type { Action } from './action.ts'
import type { Day } from './calendar.ts'
import type { Item, Meeting, Outcome, Treatment } from './meeting.ts'
import { cite, numberOf, showNumber } from './numbering.ts'
import type { Proposal } from './proposal.ts'
import { stem } from './stem.ts'

/** What is looked for: words that must all occur, in any form. */
export interface Query {
  readonly terms: readonly Term[]
  /** Only what is of this year. */
  readonly year?: string
}
/** A word, or several in quotes that stand together. */
interface Term {
  readonly word: string
  readonly stem: string
  readonly phrase: boolean
}

/** A stem of so many letters may stand anywhere in a word, so that `avtal` finds `läkaravtalet`; a shorter one is a word of its own. */
const INSIDE = 4
const fillers = new Set([
  'om',
  'i',
  'och',
  'det',
  'den',
  'de',
  'en',
  'ett',
  'på',
  'för',
  'av',
  'till',
  'med',
  'som',
  'vi',
  'the',
  'of',
  'and',
  'a',
  'an',
  'about',
  'in',
  'for',
  'to',
])

/** Reads what was typed. A year beside other words is a filter; small words are left out unless there is nothing else. Without terms when empty. */
export function readQuery(typed: string): Query {
  const tokens = [
    ...typed.normalize('NFC').matchAll(/["”“]([^"”“]+)["”“]|[\p{L}\p{N}][\p{L}\p{N}:/-]*/gu),
  ].map(([all, quoted]) => ({ text: quoted ?? all, phrase: quoted !== undefined }))
  const year =
    tokens.length > 1 ? tokens.find(({ text }) => /^(?:19|20)\d\d$/.test(text))?.text : undefined
  const rest = tokens.filter(({ text }) => text !== year)
  const telling = rest.filter(({ text, phrase }) => phrase || !fillers.has(text.toLowerCase()))
  const terms = (telling.length > 0 ? telling : rest).map(({ text, phrase }) => {
    // `e-hälsa` and `2026-02-06` are several words to the eye and one to the hand: their beginning is looked for as it stands.
    const joined = /[-/:]/.test(text)
    return { word: plain(text), stem: phrase ? plain(text) : stem(text), phrase: phrase || joined }
  })
  return { terms, ...(year === undefined ? {} : { year }) }
}

/** Whether every term occurs in the texts taken together. */
export function matches(query: Query, ...texts: readonly (string | undefined)[]): boolean {
  const whole = plain(texts.filter((text) => text !== undefined).join('\n'))
  const words = wordsIn(whole)
  return (
    query.terms.length > 0 &&
    query.terms.every((term) =>
      term.phrase ? whole.includes(term.stem) : words.some((word) => fits(term, word)),
    )
  )
}

function fits(term: Term, word: string): boolean {
  return (
    word === term.word ||
    (term.stem.length >= INSIDE ? word.includes(term.stem) : stem(word) === term.stem)
  )
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

/** Something found, with the day it is from. */
export type Hit = { readonly on: Day } & (
  | {
      readonly kind: 'decision'
      readonly cite: string
      readonly title: string
      readonly text: string
    }
  | { readonly kind: 'note'; readonly cite: string; readonly title: string; readonly text: string }
  | {
      readonly kind: 'item'
      readonly cite: string
      readonly title: string
      readonly outcome: Outcome | undefined
      readonly ahead: boolean
    }
  | { readonly kind: 'action'; readonly action: Action }
  | { readonly kind: 'proposal'; readonly proposal: Proposal }
  | { readonly kind: 'theme'; readonly text: string }
)

/** Titles of items by `meeting|item`: an action is found by the item it was given under too. */
export type Titles = ReadonlyMap<string, string>
export const itemKey = (meetingId: string, itemId: string): string => `${meetingId}|${itemId}`

/** What a meeting holds: decisions by their words and their item's, notes by their own, and items of which nothing else was found. */
export function hitsInMeeting(query: Query, meeting: Meeting): readonly Hit[] {
  if (query.year !== undefined && !meeting.on.startsWith(query.year)) return []
  return itemsOf(meeting).flatMap((item): readonly Hit[] => {
    const number = numberOf(meeting, item.id)
    const citeOf = (ordinal?: number): string =>
      number ? cite(meeting.on, number, ordinal) : meeting.on
    const { title } = item
    const base = { on: meeting.on, title }
    const decisions = byOrdinal(item)
      .filter(({ text, ordinal }) => matches(query, title, text, citeOf(ordinal)))
      .map(({ text, ordinal }): Hit => ({ ...base, kind: 'decision', cite: citeOf(ordinal), text }))
    const notes = Object.values(item.notes)
      .filter(({ text }) => matches(query, text))
      .map(({ text }): Hit => ({ ...base, kind: 'note', cite: citeOf(), text }))
    const itself =
      decisions.length === 0 &&
      matches(query, title, item.background, item.presenters.join(' '), citeOf())
    return [
      ...(itself
        ? [
            {
              ...base,
              kind: 'item' as const,
              cite: citeOf(),
              outcome: item.outcome,
              ahead: meeting.status === 'planned' || meeting.status === 'open',
            },
          ]
        : []),
      ...decisions,
      ...notes,
    ]
  })
}

export function hitInAction(query: Query, action: Action, titles: Titles): readonly Hit[] {
  const on = action.given?.on ?? action.createdAt.slice(0, 10)
  if (query.year !== undefined && !on.startsWith(query.year)) return []
  const title =
    action.given?.itemId === undefined
      ? undefined
      : titles.get(itemKey(action.given.meetingId, action.given.itemId))
  return matches(
    query,
    action.text,
    title,
    ...action.reports.map(({ text }) => text),
    action.status === 'done' ? action.how : undefined,
  )
    ? [{ on, kind: 'action', action }]
    : []
}

export function hitInProposal(query: Query, proposal: Proposal): readonly Hit[] {
  const on = proposal.at.slice(0, 10)
  if (proposal.status === 'accepted' || (query.year !== undefined && !on.startsWith(query.year)))
    return []
  return matches(query, proposal.title, proposal.background)
    ? [{ on, kind: 'proposal', proposal }]
    : []
}

/** Newest first; of one day as they stand in the meeting. */
export const newestFirst = (hits: readonly Hit[]): readonly Hit[] =>
  [...hits].sort((a, b) => b.on.localeCompare(a.on))

export const itemsOf = (meeting: Meeting): readonly Item[] =>
  Object.values(meeting.items)
    .filter((item) => !item.removedAt)
    .sort((a, b) => placeOf(meeting, a) - placeOf(meeting, b))

function placeOf(meeting: Meeting, item: Item): number {
  const number = numberOf(meeting, item.id)
  return number ? number.n * 100 + (number.letter?.charCodeAt(0) ?? 0) / 1000 : Infinity
}

export const byOrdinal = (item: Item) =>
  Object.values(item.decisions).sort((a, b) => a.ordinal - b.ordinal)

/** One treatment of a matter at a meeting. */
export interface Step {
  readonly meeting: Pick<Meeting, 'id' | 'on' | 'status'>
  readonly item: Item
  readonly cite: string
}

/**
 * Every treatment of the matters that match, oldest first: items whose title or decisions match, and those they came back from or went on as,
 * whatever they were called then.
 */
export function historyOf(query: Query, meetings: readonly Meeting[]): readonly Step[] {
  const all = meetings.flatMap((meeting) =>
    itemsOf(meeting).map(
      (item): Step & { readonly key: string; readonly earlier: readonly string[] } => {
        const number = numberOf(meeting, item.id)
        const own = number
          ? treatmentKey({ meetingId: meeting.id, number: showNumber(number) })
          : itemKey(meeting.id, item.id)
        return {
          meeting,
          item,
          cite: number ? cite(meeting.on, number) : meeting.on,
          key: own,
          earlier: item.history.map(treatmentKey),
        }
      },
    ),
  )
  const wanted = new Set(
    all
      .filter(
        ({ item, meeting, cite: cited }) =>
          (query.year === undefined || meeting.on.startsWith(query.year)) &&
          matches(query, item.title, cited, ...byOrdinal(item).map(({ text }) => text)),
      )
      .map(({ key }) => key),
  )
  for (let size = -1; size !== wanted.size;) {
    size = wanted.size
    for (const { key, earlier } of all) {
      if (wanted.has(key)) for (const one of earlier) wanted.add(one)
      else if (earlier.some((one) => wanted.has(one))) wanted.add(key)
    }
  }
  return all
    .filter(({ key }) => wanted.has(key))
    .sort((a, b) => a.meeting.on.localeCompare(b.meeting.on))
    .map(({ meeting, item, cite: cited }) => ({ meeting, item, cite: cited }))
}

const treatmentKey = ({ meetingId, number }: Pick<Treatment, 'meetingId' | 'number'>): string =>
  `${meetingId}§${number}`
