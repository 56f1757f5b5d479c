import type { Context, KnownMeeting } from './context.ts'
import type { Reading } from './features.ts'
import * as englishOutcomes from '../language/en/outcomes.ts'
import * as english from '../language/en/spoken.ts'
import * as swedishOutcomes from '../language/sv/outcomes.ts'
import * as swedish from '../language/sv/spoken.ts'
import type { Act } from './contract-sentence.ts'
import { spokenNumbers } from './scan.ts'
import { joinedItems } from './titles.ts'
import type { Word } from './text-words.ts'
import { plainLine } from './text-words.ts'

const spoken = [
  { ...swedishOutcomes, ...swedish },
  { ...englishOutcomes, ...english },
]

/** The entries of one kind that the sentence may mean, the likeliest first: by number, by words of the title, by whose they are. */
export function actionsMeant({ marks, titles, context }: Reading): readonly string[] {
  const typed = marks.filter(({ kind }) => kind === 'action').map(({ value }) => value)
  if (typed.length > 0) return typed
  const owner = (id: string): string | undefined =>
    context.actions.find((action) => action.id === id)?.owner
  const people = marks.filter(({ kind }) => kind === 'person').map(({ value }) => value)
  const scored = titles
    .filter(({ kind }) => kind === 'action')
    .map(({ id, score }) => ({
      id,
      score:
        score +
        (owner(id) === context.speaker.id ? 0.5 : 0) +
        (people.includes(owner(id) ?? '') ? 0.4 : 0),
    }))
    .sort((a, b) => b.score - a.score)
  if (scored.length > 0) return scored.map(({ id }) => id)
  if (context.answered && /^U/.test(context.answered)) return [context.answered]
  const of = (person: string): readonly string[] =>
    context.actions.filter((action) => action.owner === person).map(({ id }) => id)
  const own = of(context.speaker.id)
  return own.length > 0 ? own : people.flatMap(of)
}

/** Whether nothing in the sentence says which: several could be meant. */
export const isAnyOf = (
  { marks, titles, context }: Reading,
  kind: 'action' | 'proposal',
): boolean =>
  !marks.some((mark) => mark.kind === kind) &&
  !titles.some((title) => title.kind === kind) &&
  !(context.answered ?? '').startsWith(kind === 'action' ? 'U' : 'F')

export function proposalsMeant({ marks, titles, context }: Reading): readonly string[] {
  const typed = marks.filter(({ kind }) => kind === 'proposal').map(({ value }) => value)
  if (typed.length > 0) return typed
  const by = (id: string): string | undefined => context.proposals.find((one) => one.id === id)?.by
  const people = marks.filter(({ kind }) => kind === 'person').map(({ value }) => value)
  const scored = titles
    .filter(({ kind }) => kind === 'proposal')
    .map(({ id, score }) => ({
      id,
      score:
        score +
        (by(id) === context.speaker.id ? 0.3 : 0) +
        (people.includes(by(id) ?? '') ? 0.3 : 0),
    }))
    .sort((a, b) => b.score - a.score)
  if (scored.length > 0) return scored.map(({ id }) => id)
  if (context.answered && /^F/.test(context.answered)) return [context.answered]
  const of = (person: string): readonly string[] =>
    context.proposals.filter((one) => one.by === person).map(({ id }) => id)
  const own = of(context.speaker.id)
  return own.length > 0 ? own : people.flatMap(of)
}

/** The places of numbers that count votes, where there are several: `9 för, 3 emot`, `9 mot 4`. */
export function countsIn({ words }: Pick<Reading, 'words'>): ReadonlySet<number> {
  const isSide = (at: number): boolean =>
    spoken.some(({ voteSide }) => voteSide.test(words[at]?.plain ?? ''))
  const isVote = words.some(({ plain }) => spoken.some(({ votes }) => votes.test(plain)))
  const isBetween = (at: number): boolean =>
    spoken.some(({ against }) => against.test(words[at]?.plain ?? '')) ||
    (isVote && /^[-–]$/.test(words[at]?.text ?? ''))
  const counts = words.flatMap(({ plain }, at) =>
    (/^\d{1,3}$/.test(plain) || plain in spokenNumbers) &&
    (isSide(at + 1) || isSide(at - 1) || isBetween(at - 1) || (isVote && isBetween(at + 1)))
      ? [at]
      : [],
  )
  return new Set(counts.length > 1 ? counts : [])
}

/** Items in the order they are said; those found by number before those by their words. The working committee is no item of its own where another is named. */
export function itemsMeant({
  marks,
  titles,
  words,
  context,
}: Reading): readonly { id: string; at: number }[] {
  const counts = countsIn({ words })
  const typed = marks
    .filter(({ kind, from }) => kind === 'item' && !counts.has(from))
    .map(({ value, from }) => ({ id: value, at: from }))
  const all = titles.filter(({ kind }) => kind === 'item')
  const other = all.filter((one) => !one.words.every((at) => words[at]?.plain === 'au'))
  const found = (other.length > 0 || typed.length > 0 ? other : all).filter(({ words: at }) =>
    at.some((place) => names(words[place])),
  )
  const top = found[0]?.score ?? 0
  const worded = found
    .filter(
      ({ score, id }) => score >= Math.max(0.35, top * 0.75) && !typed.some((one) => one.id === id),
    )
    .map(({ id, words: at, score }) => ({ id, at: Math.min(...at), score }))
    .sort((a, b) => b.score - a.score)
  return typed.length + worded.length > 0 ? [...typed, ...worded] : joinedItems(words, context)
}

/** What of the group's a few words name: a proposal, an action, or an item. */
export interface Entry {
  readonly kind: 'proposal' | 'action' | 'item'
  readonly id: string
}
export function entryNamed(what: Reading): Entry | undefined {
  const typed = (['proposal', 'action'] as const)
    .map((kind) => what.marks.find((mark) => mark.kind === kind))
    .find((mark) => mark !== undefined)
  const [best] = what.titles
  const [item] = itemsMeant(what)
  if (typed) return { kind: typed.kind as Entry['kind'], id: typed.value }
  if (best?.kind === 'proposal' && best.score > (item ? NAMED : 0))
    return { kind: 'proposal', id: best.id }
  if (item) return { kind: 'item', id: item.id }
  return best?.kind === 'action' && actionsMeant(what)[0] !== undefined
    ? { kind: 'action', id: best.id }
    : undefined
}
/** So much of a title is that title. */
export const NAMED = 0.7

/** Whether an item is named, by its number or by most of its title. */
export const namesItem = (reading: Reading): boolean =>
  reading.marks.some(({ kind }) => kind === 'item') ||
  itemsMeant(reading).some(({ id }) =>
    reading.titles.some((title) => title.id === id && title.score >= MOST),
  )
/** So much of a title names its item. */
const MOST = 0.55

/** The item of the minutes of last time, where they are spoken of: `förra mötets anteckningar`. */
export function previousNotes({ text, context }: Reading): string | undefined {
  const isSaid = spoken.some(({ previousNotes: says }) => says.test(text))
  return isSaid
    ? context.items.find(({ title }) => spoken.some(({ ofPrevious }) => ofPrevious.test(title)))?.id
    : undefined
}

/** Whether a word may name an item: a meeting or a year is said of any. */
const names = (word: Word | undefined): boolean =>
  word !== undefined &&
  !/^\d+$/.test(word.plain) &&
  !spoken.some(
    ({ meetingWord, namesNone }) =>
      meetingWord.test(word.plain.replace(/s$/, '')) || namesNone.test(word.plain),
  )

/** The item that the meeting goes on to, as the words right before it say: `vidare till fyran`, `on to the lease`. */
export function itemGoneOnTo(reading: Reading): string | undefined {
  const { words } = reading
  const before = (at: number): string => plainLine(words.slice(0, at))
  return itemsMeant(reading).find(({ at }) =>
    spoken.some(({ goesOnTo }) => goesOnTo.test(before(at))),
  )?.id
}

const aboutPast = new Set(
  'summary minutes downloadMinutes sendMinutes approve adjustedBy comment changeDecision changeOutcome removeDecision removeOutcome changeNote changeAttendance reopenMeeting showAttendance decidedBy atHome dossier'.split(
    ' ',
  ),
)
/** Whether the act is about what has been, so that `tisdag` is the last one. */
const looksBack = (act: Act): boolean => aboutPast.has(act)

/** The meeting an act is about when none is named. */
export function usualMeeting(act: Act, { meetings }: Context): KnownMeeting | undefined {
  const open = meetings.find(({ state }) => state === 'open')
  const held = meetings.filter(({ state }) => state === 'closed').at(-1)
  const coming = meetings.find(({ state }) => state === 'announced' || state === 'planned')
  if (looksBack(act)) return open ?? held
  if (['present', 'absent', 'part', 'unknown'].includes(act)) return open ?? held
  return open ?? coming ?? held
}

/** The day of a mark: of a meeting that is known where it can be, back or ahead as the act looks. */
export function dayMeant(
  mark: { readonly value: string; readonly past?: string },
  act: Act,
  context: Context,
): string {
  const known = (on: string | undefined): boolean =>
    on !== undefined && context.meetings.some((meeting) => meeting.on === on)
  const back = looksBack(act)
  const [first, second] = back ? [mark.past, mark.value] : [mark.value, mark.past]
  if (known(first)) return first ?? mark.value
  if (known(second)) return second ?? mark.value
  return back && mark.past !== undefined && mark.past <= context.today ? mark.past : mark.value
}
