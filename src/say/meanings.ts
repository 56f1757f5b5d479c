import type { Group } from '../meetings/group.ts'
import { Refusal } from '../meetings/refusal.ts'
import { isOutsider, standingOf } from '../meetings/rights.ts'
import { languages, textsIn } from '../language/texts.ts'
import { short } from '../text/cut.ts'
import { type Found, findVerb } from '../turn/verbs.ts'
import { type Turn, languageOf, openTurn } from '../turn/turn.ts'
import type { Context } from '../understanding/context.ts'
import { type Act, type Slots, isLearned } from '../understanding/contract-sentence.ts'
import { understand, wishesIn } from '../understanding/learned.ts'
import { fold } from '../understanding/text-words.ts'
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
import { mended } from './mended.ts'
import { nearest } from './nearest.ts'
import { situationOf } from './situation.ts'
import { type Meaning, type Meanings, type Possible, nothing, unread } from './meaning.ts'
import { SEMICOLON, meaningIn } from './try-out.ts'

/** Longer than anything that is said to the bot in passing: more is text. */
const MOST_LETTERS = 500

/** Surely meant, so that what hinders it is worth telling. */
const SURE = 0.5

/** How sure it is that words of which nothing is known are about what they name: a button's worth. */
export const GUESSED = 0.06

/** As many as are offered. */
const MOST = 3

/** How sure it is that a verb with a slip of the finger is meant: enough to show something, never to record. */
const MISTYPED = 0.7

/** With less, another thing is not worth saying beside what is only misspelled. */
const BESIDE_SLIP = 0.15

/** What words that are no sentence of the contract may mean, or why not. Nothing of it is done. */
export async function meaningsOf(
  hearing: Hearing,
  source: string,
  group: Group,
): Promise<Meanings> {
  if (isOutsider(hearing.sender) || standingOf(hearing.sender) === 'guest') return nothing
  if (!isLearned(group.settings.language)) return nothing
  if (
    languages.some((language) => textsIn(language).understood.saysNothing.test(source)) &&
    !/\d/.test(source)
  )
    return { ...nothing, isTalk: true }
  if (source.length > MOST_LETTERS || !/\p{L}{2}/u.test(source)) return nothing
  // What stands above words of somebody else's is said of them, to people.
  if (hearing.incoming.others?.some(({ kind }) => kind === 'forwarded')) return nothing
  const language = languageOf(group, hearing.sender, hearing.incoming)
  const turn = openTurn({ ...hearing, group, choices: {}, language, onQueue: () => undefined })
  const context = await situationOf(turn, hearing.about)
  const { guesses, isTalk, talk, begins } = understand(source.replaceAll(';', SEMICOLON), context)
  const read: readonly Read[] = guesses.map(
    ({ sentence, sure, slots, act, missing, isUnsure }) => ({
      found: sentence === undefined ? undefined : findVerb(hearing.verbs, sentence),
      sure,
      act,
      slots,
      missing,
      isUnsure: isUnsure || (act === 'changeProposal' && slots['text'] !== undefined),
    }),
  )
  // A word that people say, or a name, is a slip of another only where the reader thinks so too.
  const isSlip = ({ command, verb }: Found): boolean =>
    !begins ||
    sounds(verb) === sounds(source.slice(0, verb.length)) ||
    read.some(({ found }) => found?.command === command)
  const near = isNamed(context, source)
    ? []
    : mended(hearing.verbs, source).filter(isSlip).slice(0, 2)
  const first = near.flatMap((found) => {
    // The reader's own where it leaves out the mistyped word, and other words of the frame.
    const [word = ''] = source.split(/\s/)
    const same = read.find(
      (one) =>
        one.found?.command === found.command &&
        !one.found.sentence.source.toLowerCase().includes(word.toLowerCase()),
    )
    const typed: Read = same ?? { found, slots: {}, missing: [], sure: MISTYPED, isUnsure: false }
    return [{ ...typed, sure: MISTYPED }]
  })
  if (near.length === 0 && isTalk) return { ...nothing, isTalk: true }
  const others = first.length > 0 ? read.filter(({ sure }) => sure >= BESIDE_SLIP) : read
  const all = [...first, ...others].sort((a, b) => b.sure - a.sure)
  const meanings: Meaning[] = []
  let refusal: Refusal | undefined
  let left = 1
  for (const one of all) {
    const { sure, slots, isUnsure } = one
    const meaning = await meaningOf(turn, hearing, one, context)
    if (!meaning || meaning instanceof Refusal) {
      if (meaning && meanings.length === 0 && sure >= SURE && !unread.has(meaning.code))
        refusal ??= meaning
      left -= sure
      continue
    }
    if (meanings.some(({ sentence }) => sentence === meaning.sentence)) continue
    // What would find nothing is likely meant otherwise.
    if (meaning.isEmpty && all.length > 1) {
      left -= sure
      continue
    }
    // What may hold a reason is told without it.
    const shown = meaning.found.command.private ? meaning.found.verb : meaning.sentence
    const told = titled(withDots(shown), slots, context)
    meanings.push({ ...meaning, told, sure, share: sure / Math.max(sure, left), isUnsure })
  }
  if (meanings.length === 0 && !refusal)
    for (const sentence of nearest(source, context)) {
      const found = findVerb(hearing.verbs, sentence)
      const meaning = found && (await meaningIn(turn, hearing, found))
      if (!meaning || meaning instanceof Refusal) continue
      const told = titled(sentence, {}, context)
      meanings.push({ ...meaning, told, sure: GUESSED, share: GUESSED, isUnsure: true })
    }
  return {
    meanings: meanings.slice(0, MOST),
    isTalk: false,
    talk,
    ...(refusal ? { refusal } : {}),
  }
}

/** The same letters, whatever their case and marks. */
const sounds = (text: string): string => fold(text.trim())

/** Whether a sentence begins with somebody's name. */
const isNamed = ({ people }: Context, source: string): boolean => {
  const [first = ''] = /^\p{L}+/u.exec(source) ?? []
  return people.some(({ name }) => name.split(' ').some((part) => sounds(part) === sounds(first)))
}

/** What the bot knows when this is said. */
export const situationIn = (hearing: Hearing, group: Group): Promise<Context> =>
  situationOf(openTurn({ ...hearing, group, choices: {}, onQueue: () => undefined }), hearing.about)

/** Several wishes in one sentence, each in its own words; `undefined` where it holds one. */
export async function wishesOf(
  hearing: Hearing,
  source: string,
  group: Group,
): Promise<readonly string[] | undefined> {
  if (source.length > MOST_LETTERS || isOutsider(hearing.sender)) return undefined
  const turn = openTurn({ ...hearing, group, choices: {}, onQueue: () => undefined })
  return wishesIn(source, await situationOf(turn, hearing.about))
}

/** A guess of the reader's, or a verb with a slip of the finger. */
interface Read {
  readonly found: Found | undefined
  readonly sure: number
  readonly act?: Act
  readonly slots: Slots
  readonly missing: readonly string[]
  readonly isUnsure: boolean
}

/** With less, what lacks something is not worth asking about. */
const ASKED = 0.15

/** What a guess would do now, or what it lacks only one thing for. */
async function meaningOf(
  turn: Turn,
  hearing: Hearing,
  { found, act, slots, missing, sure }: Read,
  context: Context,
): Promise<Possible | Refusal | undefined> {
  const whole = found && (await meaningIn(turn, hearing, found))
  if (whole && !(whole instanceof Refusal)) return whole
  const [lacks, more] = whole ? [lackedBy(whole, act, slots)] : missing
  const open =
    act !== undefined && lacks !== undefined && more === undefined && sure >= ASKED
      ? openSentence({ act, slots }, lacks, context)
      : undefined
  return (open && (await openIn(turn, hearing, open, context))) ?? whole
}

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
    const at = id === undefined ? -1 : told.indexOf(` ${id}`)
    if (title === undefined || id === undefined || at < 0) return told
    const end = at + 1 + id.length
    return `${told.slice(0, end)} (${short(title, MOST_TITLE)})${told.slice(end)}`
  }, sentence)
}

/** What a sentence of the contract would do now, that was made of what somebody typed; `undefined` where it can do nothing. */
export async function meaningAs(
  hearing: Hearing,
  sentence: string,
  group: Group,
): Promise<Meaning | undefined> {
  const turn = openTurn({ ...hearing, group, choices: {}, onQueue: () => undefined })
  const found = findVerb(hearing.verbs, sentence)
  const meaning = found && (await meaningIn(turn, hearing, found))
  return !meaning || meaning instanceof Refusal
    ? undefined
    : { ...meaning, told: sentence, sure: MISTYPED, share: MISTYPED, isUnsure: true }
}
