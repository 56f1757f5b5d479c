import { rightMissing } from '../turn/requests.ts'
import type { Action } from '../meetings/action.ts'
import type { Group } from '../meetings/group.ts'
import { answerable } from '../meetings/owners.ts'
import type { Proposal } from '../meetings/proposal.ts'
import { Refusal, type RefusalCode } from '../meetings/refusal.ts'
import { isOutsider, standingOf } from '../meetings/rights.ts'
import { languages, textsIn } from '../language/texts.ts'
import { touchedBetween, type Touched } from '../records/log.ts'
import type { Doc } from '../store/store.ts'
import { short } from '../text/cut.ts'
import { checkRight } from '../turn/check-right.ts'
import { Question, type Command, type Performed, type Sent } from '../turn/command.ts'
import { findVerb, type Found } from '../turn/verbs.ts'
import { languageOf, openTurn, type Turn } from '../turn/turn.ts'
import type { Context } from '../understanding/context.ts'
import { isLearned, type Act, type Slots } from '../understanding/contract-sentence.ts'
import { understand, wishesIn } from '../understanding/learned.ts'
import { fold } from '../understanding/text-words.ts'
import {
  filled,
  fillingsOf,
  lackedBy,
  openSentence,
  sampleOf,
  withDots,
  type Filling,
  type Gap,
  type Open,
} from './gaps.ts'
import type { Hearing } from './hearing.ts'
import { mended } from './mended.ts'
import { nearest } from './nearest.ts'
import { situationOf } from './situation.ts'

/** One thing that words of one's own may mean, and that can be done now. */
export interface Meaning {
  readonly found: Found
  /** Its arguments as they are typed; absent where the command reads its sentence itself. */
  readonly typed?: Sent
  /** The sentence of the contract that says it. */
  readonly sentence: string
  /** The same in plain words, with the titles of what it names. */
  readonly told: string
  /** 0 to 1, of all that could be meant now. */
  readonly sure: number
  /** The same of what is possible now. */
  readonly share: number
  /** Only the right is missing: it can be left to those who lead. */
  readonly lacks: boolean
  /** Nothing would be recorded, and nobody told. */
  readonly onlyShows: boolean
  /** What it would record concerns the sender alone. */
  readonly ofSender: boolean
  /** Its words may not be all that was meant, or take the place of others that stand: it is shown before it is recorded. */
  readonly isUnsure: boolean
  /** It would find nothing. */
  readonly isEmpty?: true
  /** What it lacks, and what that can be where it is one of a few. */
  readonly gap?: Gap
  readonly fillings?: readonly Filling[]
}

/** What words of one's own may mean. */
export interface Meanings {
  /** The likeliest first, at most three. */
  readonly meanings: readonly Meaning[]
  /** It asks nothing of the bot. */
  readonly isTalk: boolean
  /** How likely that is, 0 to 1. */
  readonly talk?: number
  /** Why the likeliest cannot be done, where it is surely meant. */
  readonly refusal?: Refusal
}
const nothing: Meanings = { meanings: [], isTalk: false }

/** Why a sentence cannot be read. Of a reading of ours it says nothing about what was typed. */
export const unread: ReadonlySet<RefusalCode> = new Set([
  'notUnderstood',
  'restUnread',
  'missingText',
  'missingDay',
  'missingTimes',
  'missingItem',
  'missingName',
  'missingNumber',
  'notADay',
  'notADue',
  'badTimes',
  'noSuchPerson',
])

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
/** Stands for a semicolon inside somebody's own text while a sentence is written and read again. */
const SEMICOLON = '\uff1b'

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
type Possible = Omit<Meaning, 'sure' | 'share' | 'told' | 'isUnsure'>

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

async function meaningIn(turn: Turn, hearing: Hearing, found: Found): Promise<Possible | Refusal> {
  const typed = await typedIn(turn, found)
  if (typed instanceof Refusal) return typed
  const tried = await tryOut(hearing, turn.group, found, typed)
  if (tried instanceof Refusal) return tried
  const sentence = found.sentence.source.replaceAll(SEMICOLON, ';')
  return {
    found: { ...found, sentence: { ...found.sentence, source: sentence } },
    ...(typed === undefined ? {} : { typed }),
    sentence,
    ...tried,
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

/** Whether a sentence says all that its act needs, whoever says it. */
export async function isWhole(hearing: Hearing, found: Found, group: Group): Promise<boolean> {
  const turn = openTurn({ ...hearing, group, choices: {}, onQueue: () => undefined })
  return !((await typedIn(turn, found)) instanceof Refusal)
}

/** Whether it could be done now by somebody who has the right. */
export async function couldBeDone(hearing: Hearing, found: Found, group: Group): Promise<boolean> {
  const turn = openTurn({ ...hearing, group, choices: {}, onQueue: () => undefined })
  return !((await meaningIn(turn, hearing, found)) instanceof Refusal)
}

/** The arguments as they are typed, `undefined` where the command reads its sentence itself, or asks about it first. */
async function typedIn(
  turn: Turn,
  { command, sentence }: Found,
): Promise<Sent | undefined | Refusal> {
  if (!command.read || !command.textsOf) return undefined
  // Reading may note a unit that owns an action; nothing of that is kept.
  const savepoint = turn.book.savepoint()
  try {
    const values = await command.read(turn, sentence)
    const texts = command.textsOf(values, { language: turn.language, group: turn.group })
    return Object.fromEntries(
      Object.entries(texts).map(([name, text]) => [name, text.replaceAll(SEMICOLON, ';')]),
    )
  } catch (error) {
    if (error instanceof Question) return undefined
    if (error instanceof Refusal) return error
    throw error
  } finally {
    turn.book.rollback(savepoint)
  }
}

type Tried = Pick<Meaning, 'lacks' | 'onlyShows' | 'ofSender' | 'isEmpty'>

/** What would become of it: it is carried out, looked at, and taken back before anything is kept. */
async function tryOut(
  hearing: Hearing,
  group: Group,
  found: Found,
  typed: Sent | undefined,
): Promise<Tried | Refusal> {
  const { book } = hearing
  const savepoint = book.savepoint()
  const before = book.changes()
  let told = 0
  const turn = openTurn({ ...hearing, group, choices: {}, onQueue: () => void (told += 1) })
  const lacks = !mayDo(found.command, turn)
  try {
    const { reply } = await perform(turn, found, typed)
    const touched = touchedBetween(before, book.changes())
    const drafts = book.changes().filter(({ id }) => touched.some((one) => one.id === id))
    return {
      lacks,
      ...(reply.isEmpty ? { isEmpty: true } : {}),
      onlyShows: touched.length === 0 && told === 0,
      ofSender: touched.every((one) =>
        isSenders(turn, one, drafts.find(({ id }) => id === one.id)?.before),
      ),
    }
  } catch (error) {
    if (error instanceof Question) return { lacks, onlyShows: false, ofSender: false }
    if (!(error instanceof Refusal)) throw error
    return rightMissing.has(error.code) ? { lacks: true, onlyShows: false, ofSender: false } : error
  } finally {
    book.rollback(savepoint)
  }
}

/** Whether what is changed of a document is the sender's own: their action, their proposal, their answer. */
function isSenders(
  { group, sender }: Turn,
  { changes }: Touched,
  before: Doc | undefined,
): boolean {
  switch (before?.type) {
    case 'action':
      return answerable(group, (before as Action).owners).includes(sender.id)
    case 'proposal':
      return (before as Proposal).by === sender.id
    case 'meeting':
      return changes.every(({ path: [field, whose] }) => field !== 'answers' || whose === sender.id)
    default:
      return true
  }
}

const perform = async (
  turn: Turn,
  { command, sentence }: Found,
  typed: Sent | undefined,
): Promise<Performed> => command.perform(turn, typed ? { typed } : { sentence })

function mayDo(command: Command, { sender, group }: Turn): boolean {
  try {
    checkRight(command, sender, group)
    return true
  } catch (error) {
    if (error instanceof Refusal) return false
    throw error
  }
}
