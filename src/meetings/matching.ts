import { refOf } from './ref.ts'
import type { Action } from './action.ts'
import type { Day } from './calendar.ts'
import { outcomeOf, outcomesOf } from './course.ts'
import { mattersOf } from './matters.ts'
import type { DecisionKind, Item, Outcome, Treatment } from './agenda-item.ts'
import type { Meeting } from './meeting.ts'
import { cite, numberOf, showNumber } from './numbering.ts'
import type { Proposal } from './proposal.ts'

/** What is looked for, whatever it was typed as. */
export interface Wanted {
  /** Only what is of this year. */
  readonly year?: string
  /** Whether all of it occurs in the texts taken together. */
  matches(...texts: readonly (string | undefined)[]): boolean
  /** Whether what was recorded is what is looked for by its kind, and all else that is looked for occurs in the texts. */
  isKind(recorded: Recorded, ...texts: readonly (string | undefined)[]): boolean
}

/** What a record can be looked for as, beside its words. */
export type Recorded = DecisionKind | Exclude<Outcome['kind'], 'decided' | 'decidedThere'>

/** Something found, with the day it is from. */
export type Hit = { readonly on: Day } & (
  | {
      readonly kind: 'decision'
      readonly cite: string
      readonly title: string
      readonly text: string
      readonly decision?: DecisionKind | undefined
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
export function hitsInMeeting(query: Wanted, meeting: Meeting): readonly Hit[] {
  if (query.year !== undefined && !meeting.on.startsWith(query.year)) return []
  return itemsOf(meeting).flatMap((item): readonly Hit[] => {
    const number = numberOf(meeting, item.id)
    const citeOf = (ordinal?: number): string =>
      number ? cite(refOf(meeting), number, ordinal) : refOf(meeting)
    const { title } = item
    const base = { on: refOf(meeting), title }
    const decisions = byOrdinal(item)
      .filter(({ text, ordinal, kind, matter }) => {
        const texts = [title, matterTitle(item, matter), text, citeOf(ordinal)]
        return query.matches(...texts) || (kind !== undefined && query.isKind(kind, ...texts))
      })
      .map(({ text, ordinal, kind, matter }): Hit => ({
        ...base,
        title: matterTitle(item, matter) ?? title,
        kind: 'decision',
        cite: citeOf(ordinal),
        text,
        decision: kind,
      }))
    const notes = Object.values(item.notes)
      .filter(({ text }) => query.matches(text))
      .map(({ text }): Hit => ({ ...base, kind: 'note', cite: citeOf(), text }))
    const itself =
      (decisions.length === 0 &&
        query.matches(
          title,
          ...mattersOf(item).map((one) => one.title),
          item.background,
          item.presenters.join(' '),
          citeOf(),
        )) ||
      becameOf(item).some(
        ({ outcome, about }) =>
          outcome.kind !== 'decided' &&
          outcome.kind !== 'decidedThere' &&
          query.isKind(outcome.kind, title, about, item.background, citeOf()),
      )
    return [
      ...(itself
        ? [
            {
              ...base,
              kind: 'item' as const,
              cite: citeOf(),
              outcome: outcomeOf(item),
              ahead: meeting.status === 'planned' || meeting.status === 'open',
            },
          ]
        : []),
      ...decisions,
      ...notes,
    ]
  })
}

const matterTitle = (item: Item, matter: string | undefined): string | undefined =>
  matter === undefined ? undefined : mattersOf(item).find(({ id }) => id === matter)?.title

/** What became of the matters of an item, those named inside it by their titles. */
const becameOf = (item: Item) =>
  [{ id: undefined, title: undefined }, ...mattersOf(item)].flatMap(({ id, title }) =>
    outcomesOf(item, id).map((outcome) => ({ outcome, about: title })),
  )

/** Found by its text, its item, its reports, and whose it is. */
export function hitInAction(
  query: Wanted,
  action: Action,
  titles: Titles,
  owners: string,
): readonly Hit[] {
  const on = action.given?.on ?? action.createdAt.slice(0, 10)
  if (query.year !== undefined && !on.startsWith(query.year)) return []
  const title =
    action.given?.itemId === undefined
      ? undefined
      : titles.get(itemKey(action.given.meetingId, action.given.itemId))
  return query.matches(
    action.text,
    title,
    owners,
    ...action.reports.map(({ text }) => text),
    action.status === 'done' ? action.how : undefined,
  )
    ? [{ on, kind: 'action', action }]
    : []
}

export function hitInProposal(query: Wanted, proposal: Proposal): readonly Hit[] {
  const on = proposal.at.slice(0, 10)
  if (proposal.status === 'accepted' || (query.year !== undefined && !on.startsWith(query.year)))
    return []
  return query.matches(proposal.title, proposal.background)
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
  readonly meeting: Meeting
  readonly item: Item
  readonly cite: string
}

/**
 * Every treatment of the matters that match, oldest first: items whose title or decisions match, and those they came back from or went on as,
 * whatever they were called then.
 */
export const historyOf = (query: Wanted, meetings: readonly Meeting[]): readonly Step[] =>
  courseFrom(
    ({ item, meeting, cite: cited }) =>
      (query.year === undefined || meeting.on.startsWith(query.year)) &&
      query.matches(
        item.title,
        ...mattersOf(item).map(({ title }) => title),
        cited,
        ...byOrdinal(item).map(({ text }) => text),
      ),
    meetings,
  )

/** The treatments that are looked for, those they came back from and those they went on as, oldest first. */
export function courseFrom(
  isWanted: (step: Step) => boolean,
  meetings: readonly Meeting[],
): readonly Step[] {
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
          cite: number ? cite(refOf(meeting), number) : refOf(meeting),
          key: own,
          earlier: item.history.map(treatmentKey),
        }
      },
    ),
  )
  const wanted = new Set(all.filter(isWanted).map(({ key }) => key))
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
