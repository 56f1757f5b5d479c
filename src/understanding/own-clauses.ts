import * as english from '../language/en/recording.ts'
import * as swedish from '../language/sv/recording.ts'
import { read, type Reading } from './features.ts'
import { itemsMeant } from './references.ts'
import { isWord } from './text-words.ts'

export const recorded = [swedish, english]

/** Where one clause ends and another begins, also at a quotation mark. */
const STOP =
  /[.!?…]+(?=\s|$|["”»)])|[;,:](?=\s|$)|[()"“”„«»]|\s[–—/-]\s|\n|(?<=\s|^)['’‘]|['’](?=\s|$|[.,])/gu

/** A clause by the places of its first word and of the one behind its last. */
export interface Clause {
  readonly from: number
  readonly to: number
  /** What follows it says that its words lead to it. */
  readonly leads: boolean
}

export function clausesOf({ text, words }: Reading): readonly Clause[] {
  const clauses: Clause[] = []
  let begins = 0
  const add = (ends: number, mark: string): void => {
    const from = words.findIndex((word) => word.from >= begins && word.to <= ends)
    const to = words.findLastIndex((word) => word.from >= begins && word.to <= ends) + 1
    if (from >= 0) clauses.push({ from, to, leads: mark === ':' })
  }
  for (const match of text.matchAll(STOP)) {
    add(match.index, match[0])
    begins = match.index + match[0].length
  }
  add(text.length, '')
  return clauses
}

/** A text that is written down word for word, by its clauses. */
interface Wording {
  readonly from: number
  readonly to: number
  readonly clauses: readonly Clause[]
  /** Whether a word names the item, or says that something is decided or noted. */
  readonly isFrame: (at: number) => boolean
  /** Whether a clause tells only how it was decided. */
  readonly isHow: (clause: Clause) => boolean
  /** It is a word of the item's title. */
  readonly isTitle: (at: number) => boolean
  /** Some clause says that it is decided or noted, and one of its own, which tells nothing else. */
  readonly isSaid: boolean
  readonly isApart: boolean
}

/** The clauses that tell something, without those that only say that it is decided or noted and under which item. */
export function wordingIn(reading: Reading): Wording | undefined {
  const { words, marks, titles } = reading
  const [meant] = itemsMeant(reading)
  const named = new Set(
    titles
      .filter(({ kind, id }) => kind === 'item' && id === meant?.id)
      .flatMap((one) => one.words),
  )
  const isItem = (at: number): boolean =>
    named.has(at) || marks.some(({ kind, from, to }) => kind === 'item' && from <= at && at < to)
  const is = (at: number, which: 'records' | 'besideRecord' | 'leadsWording'): boolean =>
    recorded.some((language) => language[which].test(words[at]!.plain))
  const isFrame = (at: number): boolean =>
    !isWord(words[at]!) ||
    isItem(at) ||
    is(at, 'records') ||
    (is(at, 'besideRecord') &&
      !recorded.some(({ tellsItself }) => tellsItself.test(words[at]!.text)))
  const places = ({ from, to }: Clause): readonly number[] =>
    Array.from({ length: to - from }, (_, at) => from + at)
  const clauses = clausesOf(reading)
  const isOnlyFrame = (clause: Clause): boolean =>
    places(clause).every(isFrame) &&
    places(clause).some((at) => isItem(at) || is(at, 'records') || clause.to - clause.from <= FEW)
  const says = (clause: Clause): boolean => places(clause).some((at) => is(at, 'records'))
  const led = clauses.findLastIndex((one) => one.leads && isOnlyFrame(one) && says(one))
  const told = clauses.map((clause, at) => at > led && !isOnlyFrame(clause))
  const first = told.indexOf(true)
  if (first < 0) return undefined
  const end = told.lastIndexOf(true)
  const last = clauses[end + 1] && tellsHow(words, clauses[end + 1]!) ? end + 1 : end
  const kept = clauses.slice(first, last + 1)
  const apart = clauses.filter((_, at) => at < first || at > last)
  const head = kept[0]!
  const lead = places(head).find((at) => is(at, 'leadsWording'))
  const before = lead === undefined ? [] : places({ ...head, to: lead })
  const isLed =
    lead !== undefined &&
    lead + 1 < head.to &&
    before.every(isFrame) &&
    (before.length === 0 || before.some((at) => is(at, 'records')) || apart.some(says))
  const ends = kept.at(-1)!.to
  const under = marks.find(({ kind, to }) => kind === 'item' && to === ends)?.from ?? ends
  return {
    from: isLed ? behind(reading, lead) : head.from,
    to: under < ends ? withoutTie(reading, under, ends) : ends,
    clauses: kept,
    isHow: (clause) => tellsHow(words, clause),
    isTitle: (at) => named.has(at),
    isFrame: (at) => isItem(at) || is(at, 'records') || is(at, 'leadsWording'),
    isApart: apart.some(says),
    isSaid: apart.some(says) || (isLed && before.some((at) => is(at, 'records'))),
  }
}
/** `enhälligt`, behind what was decided so. */
const tellsHow = (words: Reading['words'], { from, to }: Clause): boolean => {
  const plain = words.slice(from, to).map((word) => word.plain)
  const says = (which: 'howDecided' | 'besideHow', word: string): boolean =>
    recorded.some((language) => language[which].test(word))
  return (
    plain.some((word) => says('howDecided', word)) &&
    plain.every((word) => says('howDecided', word) || says('besideHow', word))
  )
}

/** Behind the word that leads to a clause, or at it where the clause is none without. */
const behind = ({ words }: Reading, lead: number): number =>
  [2, 3].some((far) =>
    recorded.some(({ tiesSubject }) => tiesSubject.test(words[lead + far]?.plain ?? '')),
  )
    ? lead
    : lead + 1

/** Without the item that a text belongs to, where a preposition ties it. */
function withoutTie({ words }: Reading, at: number, end: number): number {
  const tied = [at, at + 1].find((place) => TIES.test(words[place - 1]?.plain ?? ''))
  return tied === undefined ? end : tied - 1
}
const TIES = /^(?:under|pa|on|in|vid|ur)$/

/** A text without what asks that it is put down, and without what whoever speaks thinks of it. */
export const withoutAsking = (text: string): string =>
  recorded.reduce(
    (left, { asksToRecord, aside }) => left.replace(asksToRecord, '').replace(aside, ''),
    text,
  )

/** Whether words only ask that what stands beside them is put down: `anteckna det`. */
export const onlyRecords = ({ words }: Pick<Reading, 'words'>): boolean => {
  const is = (which: 'records' | 'besideRecord', plain: string): boolean =>
    recorded.some((language) => language[which].test(plain))
  return (
    words.length <= FEW &&
    words.some(({ plain }) => is('records', plain)) &&
    words.every(
      (word) => !isWord(word) || is('records', word.plain) || is('besideRecord', word.plain),
    )
  )
}

/** So many little words by themselves are no clause that tells something: `tack`, `får du med det`. */
const FEW = 4

/** So much of a title is that title. */
const NAMED = 0.6

/** The item that a clause of its own names: `Punkt 4.`, `… (6a)`, `Utskrivning: …`. */
export function itemApart(reading: Reading): string | undefined {
  const { text, words, context } = reading
  const known = (id: string): boolean => context.items.some((item) => item.id === id)
  const clauses = clausesOf(reading)
  if (clauses.length < 2) return undefined
  for (const { from, to } of clauses) {
    const clause = read(text.slice(words[from]!.from, words[to - 1]!.to), context)
    const [meant, other] = itemsMeant(clause)
    const named = new Set([
      ...clause.titles.flatMap((one) => (one.id === meant?.id ? one.words : [])),
      ...clause.marks.flatMap((mark) =>
        mark.kind === 'item'
          ? clause.words.flatMap((_, at) => (mark.from <= at && at < mark.to ? [at] : []))
          : [],
      ),
    ])
    const isAlone = clause.words.every(
      (word, at) =>
        named.has(at) ||
        !isWord(word) ||
        recorded.some(
          ({ besideRecord, records }) => besideRecord.test(word.plain) || records.test(word.plain),
        ),
    )
    const isNamed =
      clause.marks.some(({ kind }) => kind === 'item') ||
      clause.titles.some(({ id, score }) => id === meant?.id && score >= NAMED)
    if (meant && !other && isAlone && isNamed) return meant.id
    const typed = /^(?:under|på|punkt|on|item|p) (?<id>\d{1,2}[a-d]?)$/iu.exec(clause.text)
    const id = typed?.groups?.['id']?.toLowerCase()
    if (id !== undefined && known(id)) return id
  }
  return undefined
}

/** A text with the whole of its first and last clause, and without clauses that only say that it is decided or noted. */
export function wholeClauses(reading: Reading, found: string): string {
  const { text, words, marks } = reading
  const wording = wordingIn(reading)
  const at = text.replaceAll(/\s/g, ' ').indexOf(found)
  if (!wording || at < 0) return found
  const begun = words.findIndex(({ from }) => from >= at)
  // A wording begins behind the number of its item.
  const number = marks.find((mark) => mark.kind === 'item' && mark.from <= begun && begun < mark.to)
  const next = words[number?.to ?? -1]
  const isHead =
    number && (/\d/.test(words[number.to - 1]!.text) || /^\p{Lu}/u.test(next?.text ?? ''))
  const first = isHead && next && isWord(next) ? number.to : begun
  const last = words.findLastIndex(({ to }) => to <= at + found.length)
  // Where a clause of its own points at it, all that is told is meant.
  const [begins, ends] = wording.isApart
    ? [wording.from, wording.to]
    : [beginning(wording, first), ending(wording, last + 1)]
  const from = Math.max(wording.from, begins)
  const to = Math.min(wording.to, ends)
  return from < to ? text.slice(words[from]!.from, words[to - 1]!.to) : found
}

/** More words before a text that was found lead to it. */
const MOST = 5
function beginning({ from, clauses, isFrame, isTitle }: Wording, first: number): number {
  const clause = clauses.find((one) => one.from <= first && first < one.to)
  if (!clause) return first
  // What is left of a clause is the item alone.
  const left = Array.from({ length: clause.to - first }, (_, at) => first + at)
  if (left.every(isFrame)) return clauses[clauses.indexOf(clause) + 1]?.from ?? first
  const begins = Math.max(from, clause.from)
  const skipped = Array.from({ length: Math.max(0, first - begins) }, (_, at) => begins + at)
  return skipped.length > MOST || skipped.some((at) => isFrame(at) && !isTitle(at)) ? first : begins
}
function ending({ clauses, isHow }: Wording, end: number): number {
  const at = clauses.findIndex((one) => one.from < end && end <= one.to)
  const next = clauses[at + 1]
  return next && isHow(next) ? next.to : (clauses[at]?.to ?? end)
}
