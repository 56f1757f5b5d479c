import { Refusal } from '../meetings/refusal.ts'
import { short } from '../text/cut.ts'
import { languages, textsIn } from '../language/texts.ts'
import type { Turn } from '../turn/turn.ts'
import { type Found, findVerb } from '../turn/verbs.ts'
import type { Context } from '../understanding/context.ts'
import {
  parseSentence,
  writeSentence,
  type Act,
  type Slots,
} from '../understanding/contract-sentence.ts'
import {
  type Open,
  filled,
  fillingsOf,
  lackedBy,
  openSentence,
  sampleOf,
  withDots,
} from './gaps.ts'
import type { Hearing } from './hearing.ts'
import { isQuestion } from './likelihood.ts'
import { labelOf, type Meaning, type Possible, unread } from './meaning.ts'
import { noneToReport } from './ruled-out.ts'
import { meaningIn } from './try-out.ts'

/** Surely meant, so that what hinders it is worth telling. */
export const SURE = 0.5

/** The same of what is likeliest of all, where nothing else is possible. */
const MAYBE_MEANT = 0.35

/** How sure it is that words of which nothing is known are about what they name: a button's worth. */
export const GUESSED = 0.06

/** A guess of the reader's, or a verb with a slip of the finger. */
export interface Read {
  readonly found: Found | undefined
  readonly sure: number
  readonly act?: Act
  readonly slots: Slots
  readonly missing: readonly string[]
  readonly isUnsure: boolean
  readonly isPlain?: boolean | undefined
  /** The same with another text, where it is unsure which words are meant. */
  readonly other?: () => Found | undefined
}

/** With less, what lacks something is not worth asking about. */
const ASKED = 0.15

/** What a guess would do now, or what it lacks only one thing for. */
async function meaningOf(
  { turn, hearing, context, source }: Trying,
  { found, act, slots, missing, sure }: Read,
): Promise<Possible | Refusal | undefined> {
  const whole = found && (await meaningIn(turn, hearing, found))
  if (whole && !(whole instanceof Refusal)) return whole
  const noted =
    whole?.code === 'noSuchParty' && act ? noteOf(source, act, slots, context) : undefined
  const note = noted === undefined ? undefined : findVerb(hearing.verbs, noted)
  if (note) return meaningIn(turn, hearing, note)
  const [lacks, more] = whole ? [lackedBy(whole, act, slots)] : missing
  const open =
    act !== undefined && lacks !== undefined && more === undefined && sure >= ASKED
      ? openSentence({ act, slots }, lacks, context)
      : undefined
  return (open && (await openIn(turn, hearing, open, context))) ?? whole
}

/** Where somebody stands who speaks for no party is a note in the words it was told in, and says who told it of themselves. */
function noteOf(source: string, act: Act, { item }: Slots, context: Context): string | undefined {
  if (item === undefined || !ofParty.has(act)) return undefined
  const { speaker, language } = context
  const text = speaker.leads ? source : `${speaker.name}: ${withoutWish(source)}`
  return writeSentence({ act: 'note', slots: { item, text } }, language)
}

/** What is to be noted, without that it is wished: `jag begär att det antecknas att jag inte delar …`. */
const withoutWish = (source: string): string =>
  languages
    .map((language) => textsIn(language).understood)
    .reduce(
      (told, { wishesNoted, turnsNoted }) =>
        told.replace(wishesNoted, '').replace(turnsNoted, '$<who> $<verb> $<not>'),
      source,
    )

const ofParty: ReadonlySet<Act> = new Set(['behind', 'notBehind', 'atHome'])

/** What could be done if the one thing that is missing were told. */
async function openIn(
  turn: Turn,
  hearing: Hearing,
  { sentence, gap }: Open,
  context: Context,
): Promise<Possible | undefined> {
  const sample = sampleOf(gap, context)
  const found = sample === undefined ? undefined : findVerb(hearing.verbs, filled(sentence, sample))
  const meaning = found && (await meaningIn(turn, hearing, found))
  if (!meaning || meaning instanceof Refusal || meaning.lacks) return undefined
  const { typed: _sampled, ...others } = meaning
  return {
    ...others,
    sentence,
    onlyShows: false,
    ofSender: false,
    gap,
    fillings: fillingsOf(gap, context),
  }
}

const MOST_TITLE = 60

/** The sentence with the titles of what it names by number: `klart U4 (Ringa skolchefen)`. */
function titled(
  sentence: string,
  slots: Readonly<Record<string, string>>,
  context: Context,
): string {
  const all = [
    [slots['action'], context.actions],
    [slots['proposal'], context.proposals],
    [slots['item'] ?? slots['entry'] ?? slots['matter'], context.items],
  ] as const
  return all.reduce((told, [id, known]) => {
    const title = known.find((one) => one.id === id)?.title
    const at = id === undefined ? -1 : told.search(new RegExp(` ${id}(?![\\d/.§-])`, 'u'))
    if (title === undefined || id === undefined || at < 0) return told
    const end = at + 1 + id.length
    return `${told.slice(0, end)} (${short(title, MOST_TITLE)})${told.slice(end)}`
  }, sentence)
}

/** A sentence of the contract as it is told, with the titles of what it names. */
export const toldAs = (sentence: string, context: Context): string =>
  titled(withDots(sentence), parseSentence(sentence)?.slots ?? {}, context)

/** What tries whether something can be done. */
export interface Trying {
  readonly turn: Turn
  readonly hearing: Hearing
  readonly context: Context
  readonly source: string
}

/** Who and when, where the sentence was made of what was read; what was only mistyped as it may be kept. */
const withoutReason = ({ found, sentence, whole }: Possible, { act }: Read): string =>
  act === undefined ? (whole ?? found.verb) : sentence.replace(/:\s.*$/su, '')

/** As it is told; what may hold a reason without it. */
function asMeant(meaning: Possible, read: Read, context: Context): Meaning {
  const { act, sure, slots, isUnsure, isPlain = false } = read
  const shown = meaning.found.command.private ? withoutReason(meaning, read) : meaning.sentence
  // The number of a new item is its place: what stands there is not meant.
  const named = act === 'addItem' ? {} : slots
  const told = titled(withDots(shown), named, context)
  return { ...meaning, told, sure, share: sure, isUnsure, isPlain }
}

const listing: ReadonlySet<Act | undefined> = new Set<Act>(['overdue', 'questions'])

/** What of it can be done now, or why the likeliest cannot. */
export async function possibleOf(
  trying: Trying,
  all: readonly Read[],
): Promise<{ readonly meanings: readonly Meaning[]; readonly refusal?: Refusal }> {
  const { turn, hearing, context, source } = trying
  const meanings: Meaning[] = []
  let refusal: Refusal | undefined
  let perhaps: Refusal | undefined
  let empty: Meaning | undefined
  let otherwise: readonly Meaning[] = []
  let left = 1
  for (const one of all) {
    const { sure } = one
    const meaning = await meaningOf(trying, one)
    if (!meaning || meaning instanceof Refusal || meaning.lacks) {
      const none = sure >= SURE ? noneToReport(source, one.act, context) : undefined
      if (none && meanings.length === 0) {
        const shown = none.shows === undefined ? [] : [none.shows]
        const shows = await meaningsNear({ turn, hearing, context, source }, shown)
        return { meanings: shows, refusal: none.refusal }
      }
    }
    if (!meaning || meaning instanceof Refusal) {
      if (meaning && meanings.length === 0 && !unread.has(meaning.code)) {
        if (sure >= SURE) refusal ??= meaning
        else if (one === all[0] && sure >= MAYBE_MEANT) perhaps = meaning
      }
      left -= sure
      continue
    }
    if (meanings.some(({ sentence }) => sentence === meaning.sentence)) continue
    // What would find nothing is likely meant otherwise; a list with nothing in it tells that all is well.
    if (meaning.isEmpty && all.length > 1) {
      const isPlain = listing.has(one.act) || (sure >= SURE && isQuestion(source))
      if (isPlain) empty ??= asMeant(meaning, one, context)
      left -= sure
      continue
    }
    meanings.push({ ...asMeant(meaning, one, context), share: sure })
    if (meanings.length === 1) otherwise = await withOtherText(trying, one, meanings[0]!)
  }
  if (meanings.length === 0) refusal ??= perhaps
  const shared = meanings.map((one) => ({ ...one, share: one.sure / Math.max(one.sure, left) }))
  // A plain question is answered also where there is nothing to show.
  if (empty && shared.every(({ sure }) => sure < ASKED)) shared.unshift(empty)
  shared.splice(1, 0, ...otherwise)
  return { meanings: shared, ...(refusal ? { refusal } : {}) }
}

/** What the likeliest would do with the other text that may be meant, where it would be told otherwise. */
async function withOtherText(
  { turn, hearing, context }: Trying,
  { other, ...read }: Read,
  first: Meaning,
): Promise<readonly Meaning[]> {
  const found = other?.()
  const meaning = found && (await meaningIn(turn, hearing, found))
  if (!meaning || meaning instanceof Refusal) return []
  const meant = asMeant(meaning, { ...read, sure: read.sure * OTHERWISE }, context)
  if (labelOf(meant.told) === labelOf(first.told)) return []
  // What it names by number is told with the likeliest, and leaves its room to the text.
  const told = meaning.found.command.private ? meant.told : withDots(meaning.sentence)
  return [{ ...meant, told, isOther: true }]
}

/** So much of how sure it is with the likeliest text. */
const OTHERWISE = 0.5

/** What sentences that carry the words would do now, where nothing is known of them. */
export async function meaningsNear(
  { turn, hearing, context }: Trying,
  sentences: readonly string[],
): Promise<readonly Meaning[]> {
  const meanings: Meaning[] = []
  for (const sentence of sentences) {
    const found = findVerb(hearing.verbs, sentence)
    const meaning = found && (await meaningIn(turn, hearing, found))
    if (!meaning || meaning instanceof Refusal) continue
    const told = titled(sentence, {}, context)
    meanings.push({ ...meaning, told, sure: GUESSED, share: GUESSED, isUnsure: true })
  }
  return meanings
}
