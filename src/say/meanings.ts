import type { Group } from '../meetings/group.ts'
import { partiesOf } from '../meetings/parties.ts'
import { Refusal } from '../meetings/refusal.ts'
import { isOutsider, standingOf } from '../meetings/rights.ts'
import { type Found, findVerb } from '../turn/verbs.ts'
import { languageOf } from '../turn/turn.ts'
import { stageOf, type Context } from '../understanding/context.ts'
import { isLearned, writeSentence } from '../understanding/contract-sentence.ts'
import { wishesIn } from '../understanding/learned.ts'
import type { Wish } from '../understanding/wish.ts'
import type { Hearing } from './hearing.ts'
import { faint, likely } from './likelihood.ts'
import { mended } from './mended.ts'
import { nearest } from './nearest.ts'
import { type Read, SURE, meaningsNear, possibleOf } from './possible.ts'
import { asDictated, readingsOf, sounds } from './readings.ts'
import { SURELY_RULED_OUT, isOfAgenda, isRuledOut, noneToSettle, otherStates } from './ruled-out.ts'
import { situationOf } from './situation.ts'
import { type Meaning, type Meanings, nothing } from './meaning.ts'
import { says } from './says.ts'
import { trialTurn } from './trial-turn.ts'
import { SEMICOLON, meaningIn } from './try-out.ts'
import type { Guess } from './whose.ts'

/** Longer than anything that is said to the bot in passing: more is text. */
const MOST_LETTERS = 500

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
  if (saysNothingAt.some((what) => says(what, source)) && !/\d/.test(source))
    return { ...nothing, isTalk: true }
  if (says('asksBack', source)) return nothing
  if (says('stops', source)) return { ...nothing, isDropped: true }
  if (source.length > MOST_LETTERS || !/\p{L}{2}/u.test(source)) return nothing
  // What stands above words of somebody else's is said of them, to people.
  if (hearing.incoming.others?.some(({ kind }) => kind === 'forwarded')) return nothing
  const language = languageOf(group, hearing.sender, hearing.incoming)
  const turn = trialTurn(hearing, group, language)
  const context = await situationOf(turn, hearing.about)
  const parties = partiesOf(group).flatMap(({ name, spellings }) => [name, ...spellings])
  const said = asDictated(source).replaceAll(';', SEMICOLON)
  const none = noneToSettle(said, context)
  if (none) return { ...nothing, refusal: none }
  const { read, isTalk, talk } = readIn(
    hearing,
    source,
    readingsOf(said, context, parties),
    context,
  )
  const [first] = read
  if (isTalk || (answers.has(first?.act ?? '') && says('undecided', source)))
    return { ...nothing, isTalk: true }
  // What those at a meeting eat is nothing that is noted, unless they say what else they want.
  if ((first?.sure ?? 0) < likely && says('practical', source) && !says('wishes', source))
    return nothing
  if (says('notToDo', source) && commands.has(first?.act ?? '') && first!.sure >= faint)
    return { ...nothing, isDropped: true }
  const trying = { turn, hearing, context, source }
  const found = await possibleOf(trying, read)
  const best = found.meanings[0]?.sure ?? 0
  const isRefused = found.refusal !== undefined && (first?.sure ?? 0) >= SURE
  const ruledOut =
    isRefused || best >= SURE ? undefined : ruledOutIn(said, context, parties, hearing)
  const other = ruledOut && (await possibleOf(trying, [ruledOut]))
  // What is ruled out is told, and nothing else is meant; but just after a meeting its items are spoken of, not those of the next one.
  const isOfHeld = stageOf(context) === 'after' && found.meanings.length > 0
  if (other?.refusal && !(isOfHeld && ruledOut?.act && isOfAgenda(ruledOut.act)))
    return { ...nothing, talk, refusal: other.refusal }
  const meanings = [
    ...(other && ruledOut?.act && isOfAgenda(ruledOut.act) ? other.meanings : []),
    ...found.meanings,
  ]
  const { refusal } = found
  if (meanings.length === 0 && !refusal)
    meanings.push(...(await meaningsNear(trying, nearest(source, context))))
  return {
    meanings: meanings.slice(0, MOST),
    isTalk: false,
    talk,
    ...(refusal ? { refusal } : {}),
  }
}

/** Whether nothing but somebody's name stands there. */
const isAboutPeople = ({ people }: Context, rest: string): boolean => {
  const named = sounds(rest.replace(/^[\s:]+/, ''))
  return people.some(({ name }) => [name, ...name.split(' ')].some((one) => sounds(one) === named))
}

/** Ways to say that there is nothing to say. */
const saysNothingAt = ['saysNothing', 'tellsNothing', 'asksIfThere'] as const

/** What somebody answers who may not know yet. */
const answers: ReadonlySet<string> = new Set(['attend', 'attendNot', 'sendSubstitute'])

/** What people tell the bot to do, or not. */
const commands: ReadonlySet<string> = new Set(
  'closeMeeting cancelMeeting startMeeting moveMeeting sendMinutes sendAgenda announce adoptAgenda nextItem accept decline removeItem moveItem removeMember remindAnswers approve remind minutes agenda summary'.split(
    ' ',
  ),
)

type Readings = ReturnType<typeof readingsOf>

/** What was read, with verbs that a slip of the finger hides, the likeliest first. */
function readIn(
  { verbs }: Hearing,
  source: string,
  { guesses, isTalk, talk, begins }: Readings,
  context: Context,
): { readonly read: readonly Read[]; readonly isTalk: boolean; readonly talk: number } {
  const read = guesses.map((guess) => asRead(verbs, guess, context))
  // A word that people say, or a name, is a slip of another only where the reader thinks so too.
  const isSlip = ({ command, verb }: Found): boolean =>
    !begins ||
    isAboutPeople(context, source.slice(verb.length)) ||
    sounds(verb) === sounds(source.slice(0, verb.length)) ||
    read.some(({ found }) => found?.command === command)
  const [best] = read
  const isFramed = (best?.sure ?? 0) >= SURELY_OTHER
  const near =
    isFramed || isNamed(context, source) ? [] : mended(verbs, source).filter(isSlip).slice(0, 2)
  const first = near.map((found) => {
    // The reader's own where it leaves out the mistyped word, and other words of the frame.
    const [word = ''] = source.split(/\s/)
    const same = read.find(
      (one) =>
        one.found?.command === found.command &&
        !one.found.sentence.source.toLowerCase().includes(word.toLowerCase()),
    )
    // Where the reader makes something else of it, that may be meant.
    const isUnsure = read.reduce((sum, { sure }) => sum + sure, 0) >= ELSE
    const typed: Read = same ?? { found, slots: {}, missing: [], sure: MISTYPED, isUnsure }
    return { ...typed, sure: MISTYPED }
  })
  const [slip = ''] = source.toLowerCase().split(/\s/)
  const isWhole = (word: string): boolean => near.some(({ verb }) => verb.startsWith(word))
  // Beside a word that is mended nothing carries it as a text: `Tillägg: Föreslårr Nya lokaler`.
  const isBeside = ({ sure, found }: Read): boolean =>
    sure >= BESIDE_SLIP &&
    (isWhole(slip) || found?.sentence.source.toLowerCase().includes(slip) !== true)
  const others = first.length > 0 ? read.filter(isBeside) : read
  const all = [...first, ...others].sort((a, b) => b.sure - a.sure)
  return { read: all, isTalk: near.length === 0 && isTalk, talk }
}

function asRead(
  verbs: Hearing['verbs'],
  { sentence, sure, slots, act, missing, isUnsure, isPlain, otherText }: Guess,
  { language }: Context,
): Read {
  return {
    found: sentence === undefined ? undefined : findVerb(verbs, sentence),
    other() {
      const text = otherText?.()
      return text === undefined
        ? undefined
        : findVerb(verbs, writeSentence({ act, slots: { ...slots, text } }, language))
    },
    sure,
    act,
    slots,
    missing,
    isPlain,
    isUnsure: isUnsure || (act === 'changeProposal' && slots['text'] !== undefined),
  }
}

/** So sure of it, a word that looks like a verb is none that was mistyped. */
const SURELY_OTHER = 0.9

/** So sure of other things, what was mistyped is shown first. */
const ELSE = 0.5

/** What the state of things rules out, and is surely meant. */
function ruledOutIn(
  said: string,
  context: Context,
  parties: readonly string[],
  { verbs }: Hearing,
): Read | undefined {
  for (const other of otherStates(context)) {
    const [guess] = readingsOf(said, other, parties).guesses
    if (guess && guess.sure >= SURELY_RULED_OUT && isRuledOut(guess.act, context))
      return asRead(verbs, guess, context)
  }
  return undefined
}

/** Whether a sentence begins with somebody's name. */
const isNamed = ({ people }: Context, source: string): boolean => {
  const [first = ''] = /^\p{L}+/u.exec(source) ?? []
  return people.some(({ name }) => name.split(' ').some((part) => sounds(part) === sounds(first)))
}

/** What the bot knows when this is said. */
export const situationIn = (hearing: Hearing, group: Group): Promise<Context> =>
  situationOf(trialTurn(hearing, group), hearing.about)

/** Several wishes in one message; `undefined` where it holds one. */
export async function wishesOf(
  hearing: Hearing,
  source: string,
  group: Group,
): Promise<readonly Wish[] | undefined> {
  if (source.length > MOST_LETTERS || isOutsider(hearing.sender)) return undefined
  if (!isLearned(group.settings.language)) return undefined
  const turn = trialTurn(hearing, group)
  return wishesIn(source, await situationOf(turn, hearing.about))
}

/** What a sentence of the contract would do now, that was made of what somebody typed; `undefined` where it can do nothing. */
export async function meaningAs(
  hearing: Hearing,
  sentence: string,
  group: Group,
): Promise<Meaning | undefined> {
  const turn = trialTurn(hearing, group)
  const found = findVerb(hearing.verbs, sentence)
  const meaning = found && (await meaningIn(turn, hearing, found))
  return !meaning || meaning instanceof Refusal
    ? undefined
    : { ...meaning, told: sentence, sure: MISTYPED, share: MISTYPED, isUnsure: true }
}
