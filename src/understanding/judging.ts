import { readDue } from '../reading/due-time.ts'
import { littleWords as english } from '../language/en/spoken.ts'
import { littleWords as swedish } from '../language/sv/spoken.ts'
import { stem } from '../language/stem.ts'
import type { Context } from './context.ts'
import type { Spoken } from './examples.ts'
import { read } from './features.ts'
import { speaksOfIllness } from '../reading/illness.ts'
import { usualMeeting } from './references.ts'
import type { Said, Slots } from './contract-sentence.ts'
import { findTitles } from './titles.ts'
import { fold, isWord, wordsOf, type Word } from './text-words.ts'

export const slotNames = (right: Slots, found: Slots): readonly string[] => [
  ...new Set([...Object.keys(right), ...Object.keys(found)]),
]

/** What is told in one's own words may come with more of them than was written by hand; a title, a task or a decision may not. */
const told = new Set(
  'status stuck done notMine note comment attendNot withdraw decline cancelMeeting postpone drop remit reopenMeeting comesBack defer'.split(
    ' ',
  ),
)
/** What whoever reports tells beside it may always be carried: it is theirs, and the answer shows it. */
const reports: ReadonlySet<string> = new Set('done postpone withdraw attendNot'.split(' '))
const withoutArticle = (time: string): string => time.replace(/^(?:den|on|on the|the) (?=\d)/iu, '')
const texts = new Set([
  'text',
  'background',
  'reason',
  'words',
  'party',
  'body',
  'place',
  'name',
  'heading',
])

/**
 * Whether a slot says the same as in the sentence written by hand. Numbers, days, times, people and choices must be the same, one
 * left out where it is the usual one. Of free text what can be carried is judged: the telling words that stand in the sentence.
 */
export function slotRight(
  slot: string,
  right: Said,
  found: Slots,
  spoken: Spoken,
  context: Context,
): boolean {
  // A reason that speaks of illness is not kept: carried or not, nothing of it is.
  const kept = (value: string | undefined): string | undefined =>
    /^attendNot/.test(right.act) && slot === 'text' && value && speaksOfIllness(value)
      ? undefined
      : value
  const [want, got] = [kept(right.slots[slot]), kept(found[slot])]
  if (want === undefined && slot === 'text' && reports.has(right.act)) return true
  if (right.act === 'comesBack' && slot === 'text' && want && got)
    if (isSameDue(want, got, context)) return true
  if (right.act === 'moveItem' && (slot === 'item' || slot === 'place'))
    return order(right.slots, context) === order(found, context)
  if (right.act === 'planYear' && slot === 'text')
    return datesOf(right.slots[slot], context) === datesOf(found[slot], context)
  if (texts.has(slot) && !(slot === 'place' && /^(?:moveItem|comment)$/.test(right.act)))
    return sameText(want, got, spoken.text, told.has(right.act) && slot === 'text' ? 0.4 : 0.66)
  if (slot === 'which') return open(want) === open(got)
  const plain = (value: string | undefined): string | undefined =>
    normal(slot, value, right, context)
  return plain(want) === plain(got)
}

/** The days of a year with their hours, however they are written: what is said in rules alone cannot be carried. */
function datesOf(value: string | undefined, context: Context): string {
  const { marks } = read(value ?? '', context)
  const days = marks.flatMap((mark) => (mark.kind === 'day' ? [mark.value.slice(5)] : []))
  const hours = marks.flatMap((mark) =>
    mark.kind === 'times' ? mark.value.split('-').map(clockOf) : [],
  )
  return [...days.toSorted(), ...hours].join(' ')
}

/** The agenda as a move leaves it: of two neighbours, either may be moved past the other. */
function order({ item = '', place = '' }: Slots, { items }: Context): string {
  const others = items.map(({ id }) => id).filter((id) => id !== item)
  const at = items.findIndex(({ id }) => id === place)
  return at < 0
    ? `${item} to ${place}`
    : [...others.slice(0, at), item, ...others.slice(at)].join(' ')
}

/** Without a word the open ones are shown. */
const open = (value: string | undefined): string => (value ?? 'open').replace('öppna', 'open')

function normal(
  slot: string,
  value: string | undefined,
  said: Said,
  context: Context,
): string | undefined {
  if (['day', 'from', 'to', 'meeting'].includes(slot)) {
    const day = value === undefined ? undefined : dayOf(value, context)
    const usual = usualMeeting(said.act, context)?.on
    return day ?? usual
  }
  if (['due', 'when', 'lastDay', 'answerBy', 'commentsBy'].includes(slot))
    return value && dueOf(value, context)
  if (slot === 'spans' || slot === 'times') return value?.split(/[-–]/).map(clockOf).join('-')
  if (slot === 'matter' && value !== undefined && !/^\d/.test(value)) {
    const found = findTitles(wordsOf(value), context)
    const meant =
      found.find(({ kind }) => kind === 'item') ?? found.find(({ kind }) => kind === 'proposal')
    return meant?.id ?? fold(value)
  }
  if (slot === 'item' || slot === 'entry' || slot === 'matter' || slot === 'atItem')
    return value?.replace(/^.*§ ?/, '').toLowerCase()
  if (slot === 'people')
    return value
      ?.toLowerCase()
      .replace(
        / (?:till|until|to) (?=\d)/,
        ` ${usualMeeting(said.act, context)?.hours.split('-')[0] ?? ''}-`,
      )
      .split(', ')
      .sort()
      .join()
      .replaceAll(/\d{1,2}[.:]?\d{0,2}/g, clockOf)
  if (slot === 'owner' || slot === 'presenter')
    return value?.toLowerCase().replace(/^(?:jag|me)$/, context.speaker.name.toLowerCase())
  return value?.toLowerCase()
}
const clockOf = (text: string): string => {
  const [, hours = '', minutes = '00'] = /^\s*(\d{1,2})(?:[.:](\d\d))?/.exec(text) ?? []
  return `${hours.padStart(2, '0')}:${minutes}`
}
function dayOf(value: string, context: Context): string {
  const [, day, month] = /^(\d{1,2})\/(\d{1,2})/.exec(value) ?? []
  return day && month
    ? `${context.today.slice(0, 4)}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
    : value
}
/** The same day, however it is written: `den 10 november`, `10/11`. */
export const isSameDue = (one: string, other: string, context: Context): boolean =>
  dueOf(withoutArticle(one), context) === dueOf(withoutArticle(other), context)

function dueOf(value: string, context: Context): string {
  const said = readDue(value, context.today)
  if (said?.kind !== 'due') return fold(value)
  if (said.due.kind === 'day') return said.due.on
  if (said.due.kind === 'window') return said.due.to
  return (
    usualMeeting('action', {
      ...context,
      meetings: context.meetings.filter(({ state }) => state !== 'open'),
    })?.on ?? 'next meeting'
  )
}

const telling = (text: string): Word[] =>
  wordsOf(text).filter(
    (word) =>
      isWord(word) && word.plain.length > 1 && !swedish.has(word.plain) && !english.has(word.plain),
  )
const same = (a: Word, b: Word): boolean => {
  if (a.plain === b.plain) return true
  const [one, other] = [fold(stem(a.text)), fold(stem(b.text))]
  return (
    one === other ||
    (one.length > 3 &&
      other.length > 3 &&
      (one.startsWith(other) ||
        other.startsWith(one) ||
        one.endsWith(other) ||
        other.endsWith(one)))
  )
}

/** Of the words that tell something and can be carried, four in five are; and of what is carried two in three belong there. */
export function sameText(
  want: string | undefined,
  got: string | undefined,
  sentence: string,
  least = 0.66,
): boolean {
  const there = telling(sentence)
  if (want !== undefined && !telling(want).some((word) => there.some((other) => same(word, other))))
    return true
  if (want === undefined || got === undefined) return want === got
  const wanted = telling(want).filter((word) => there.some((other) => same(word, other)))
  const carried = telling(got)
  if (wanted.length === 0) return true
  const kept = wanted.filter((word) => carried.some((other) => same(word, other))).length
  const fitting = carried.filter((word) => telling(want).some((other) => same(word, other))).length
  return kept >= 0.8 * wanted.length && fitting >= least * carried.length
}
