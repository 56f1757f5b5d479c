import { languages, textsIn } from '../language/texts.ts'
import { isDenied } from './denied.ts'
import { likely } from './likelihood.ts'
import type { Context } from '../understanding/context.ts'
import {
  firstWords,
  parseSentence,
  type Act,
  type Slots,
} from '../understanding/contract-sentence.ts'
import { understand } from '../understanding/learned.ts'
import { says } from './says.ts'
import {
  FRAMED,
  asksReached,
  attached,
  guessOf,
  namedAdjusters,
  unneeded,
  whoDoes,
  withoutPapers,
} from './unlearned.ts'
import { ofNobodyTwice, ofSomebodyElse, ofThoseNamed, type Guess } from './whose.ts'
import { findTitles } from '../understanding/titles.ts'
import { wordsOf, fold, isWord } from '../understanding/text-words.ts'
import { littleWords as english } from '../language/en/spoken.ts'
import { littleWords as swedish } from '../language/sv/spoken.ts'

export type Understood = ReturnType<typeof understand>

const spoken = languages.map((language) => textsIn(language).understood)

/** `ja, jag kommer`: what is said first to whoever asked, before what is meant. */
export const withoutOpening = (source: string): string =>
  spoken.reduce((text, { opens }) => text.replace(opens, ''), source)

/** `när var den uppe senast?`: that it is the latest goes without saying. */
const withoutLatest = (source: string): string =>
  spoken.reduce((text, { latest }) => text.replace(latest, ''), source)

/** With the marks that are told while dictating: `… kommatecken kan det komma upp`. */
export const asDictated = (source: string): string =>
  spoken
    .flatMap(({ dictated }) => dictated)
    .reduce((text, [told, mark]) => text.replace(told, mark), source)

export const withoutThanks = (source: string): string =>
  spoken.reduce((text, { polite }) => text.replace(polite, ''), source)

/** What the words may mean, read with and without what is said before them, and in frames of their own. */
export function readingsOf(
  source: string,
  context: Context,
  parties: readonly string[],
): Understood {
  const whole = understand(withoutLatest(source), context)
  const bare = withoutOpening(source)
  const best = bare === source ? whole : surer(whole, understand(bare, context))
  const guesses = ofThoseNamed(
    best.guesses
      .filter(({ act, slots, sure }) => !saysNothing(act, slots) && !isVague(act, sure))
      .filter((guess) => !isPlace(guess, bare, context))
      .filter(({ act }) => !isDenied(act, bare))
      .map((guess) => ofSomebodyElse(guess, bare))
      .map((guess) => ofNobodyTwice(guess, context))
      .map((guess) => ofOneOfThem(guess, bare, context)),
    bare,
    context,
  )
  const framed =
    reminded(source, context) ??
    whetherOneComes(source, context) ??
    ofAll(source, context) ??
    stood(bare, context, parties) ??
    sent(bare, guesses) ??
    unfinished(bare, guesses, context) ??
    howToPropose(best.guesses, context) ??
    whoDoes(bare, best, context) ??
    attached(source, context) ??
    unneeded(bare, context) ??
    withoutPapers(bare, context) ??
    namedAdjusters(bare, context) ??
    asksReached(bare, context)
  if (!framed) return { ...best, guesses }
  const others = guesses
    .filter(({ act }) => act !== framed.act && !(framed.act === 'status' && goes.has(act)))
    .map((one) => ({ ...one, sure: one.sure * (1 - framed.sure) }))
  return { ...best, isTalk: false, talk: 0, begins: true, guesses: [framed, ...others] }
}

/** Help is shown where it is asked for, and never for want of better. */
const isVague = (act: Act, sure: number): boolean => act === 'help' && sure < likely

/** `jag är i Stockholm i stället`, `jag kan nog komma`: nobody is called that. */
function isPlace(
  { act, sure, slots: { name } }: Guess,
  source: string,
  { people }: Context,
): boolean {
  if (act !== 'sendSubstitute' || name === undefined) return false
  if (sure < likely && !/\p{Lu}/u.test(name)) return true
  if (/\s/.test(name)) return false
  if (people.some((one) => one.name.split(' ').includes(name))) return false
  const before = source.slice(0, Math.max(0, source.indexOf(name)))
  return says('placed', before)
}

const surer = (one: Understood, other: Understood): Understood =>
  (other.guesses[0]?.sure ?? 0) > (one.guesses[0]?.sure ?? 0) ? other : one

/** Texts that a person chooses the words of, where a stray one names nothing. */
const named = ['text', 'name', 'member', 'words'] as const
const titled: ReadonlySet<Act> = new Set<Act>([
  'theme',
  'addItem',
  'addition',
  'propose',
  'guest',
  'addMember',
])

/** `Punkt: The`, `Tema: First`, `Ny ledamot allihop`: a title or a name of words that name nothing. */
function saysNothing(act: Act, slots: Slots): boolean {
  if (!titled.has(act)) return false
  return named.some((slot) => {
    const value = slots[slot]
    const words = value === undefined ? [] : wordsOf(value).filter(isWord)
    return words.length > 0 && words.every(({ plain, text }) => isEmpty(plain, text))
  })
}
const isEmpty = (plain: string, text: string): boolean =>
  swedish.has(plain) ||
  english.has(plain) ||
  spoken.some(({ every, orders }) => isWhole(every, text) || orders.has(plain))
const isWhole = (pattern: RegExp, text: string): boolean => pattern.exec(text)?.[0] === text

/** The acts that settle several entries at once. */
const settling: Readonly<Record<'proposal' | 'action', ReadonlySet<Act>>> = {
  proposal: new Set<Act>(['accept', 'decline', 'park', 'referProposal']),
  action: new Set<Act>(['done']),
}
/** How sure it must be of one of them, named by its number. */
const SURE_OF_ONE = 0.4
/** As many proposals or actions are settled by one sentence. */
const MOST_AT_ONCE = 12

const NUMBERED = /(?<![\p{L}\p{N}])[uf] ?\d/iu
const FEW_WORDS = 5

/** Whether all there are of something are meant. */
export const saysAll = (source: string): boolean => says('every', source)

/** `ta in allihop`: the same of each that waits, or of each that is one's own. */
export function ofAll(source: string, context: Context): Guess | undefined {
  const said = spoken.map(({ every }) => every.exec(source)?.[0]).find((one) => one !== undefined)
  if (said === undefined || NUMBERED.test(source)) return undefined
  if (findTitles(wordsOf(source), context).length > 0) return undefined
  // A bare `alla` in a longer sentence is said of anybody.
  if (!said.includes(' ') && source.split(/\s+/).length > FEW_WORDS) return undefined
  const own = context.actions.filter(({ owner }) => owner === context.speaker.id)
  const found = (
    [
      ['proposal', context.proposals],
      ['action', own],
    ] as const
  ).flatMap(([kind, entries]) => {
    const [first] = entries
    const count = says('both', said) ? 2 : entries.length
    if (!first || entries.length !== count || count > MOST_AT_ONCE) return []
    const guess = ofOne(source.replace(said, first.id), context)
    const isSettled = guess && settling[kind].has(guess.act) && guess.slots[kind] === first.id
    if (!isSettled || guess.sentence === undefined || guess.sure < SURE_OF_ONE) return []
    const ids = entries.map(({ id }) => id).join(', ')
    return [{ ...guess, sentence: guess.sentence.replace(first.id, ids) }]
  })
  const [best] = found.sort((a, b) => b.sure - a.sure)
  return best && { ...best, slots: {}, sure: FRAMED, isUnsure: true }
}

/** `kommer hon på fredag`: whether somebody comes, who is asked for. */
const whetherOneComes = (source: string, context: Context): Guess | undefined =>
  says('asksIfComes', source)
    ? { ...guessOf('willAttend', {}, context), sentence: undefined, missing: ['member'] }
    : undefined

/** `påminn alla`: those who have not answered the announcement. */
const reminded = (source: string, context: Context): Guess | undefined =>
  says('remindsAll', source) ? guessOf('remindAnswers', {}, context) : undefined

/** What is said of one of them, by its number: a sentence of the contract, or words of one's own. */
function ofOne(text: string, context: Context): Guess | undefined {
  const said = parseSentence(text)
  return said ? guessOf(said.act, said.slots, context) : understand(text, context).guesses[0]
}

/** `Kumla ställer sig inte bakom det`: a party that is known by its name, and where it stands. */
function stood(source: string, context: Context, parties: readonly string[]): Guess | undefined {
  const said = partySaid(source, parties)
  if (said === undefined || source.includes('?')) return undefined
  const { party, typed } = said
  const rest = source.slice(typed.length)
  const isNot = says('standsNot', rest)
  if (!isNot && !says('stands', rest)) return undefined
  const act = isNot ? 'notBehind' : 'behind'
  const read = understand(source, context).guesses.find(
    (one) => one.act === 'behind' || one.act === 'notBehind',
  )
  const item = read?.slots['item'] ?? context.currentItem
  return guessOf(act, { text: party, ...(item === undefined ? {} : { item }) }, context)
}

/** The party that a sentence begins with, by its name, or as the only region: `regionen`. */
function partySaid(
  source: string,
  parties: readonly string[],
): { readonly party: string; readonly typed: string } | undefined {
  const lower = source.toLowerCase()
  const party = parties.find((name) => lower.startsWith(`${name.toLowerCase()} `))
  if (party !== undefined) return { party, typed: party }
  const typed = spoken.map(({ theRegion }) => theRegion.exec(source)?.[0]).find(Boolean)
  const [region, other] = parties.filter((name) => says('regionName', name))
  return typed !== undefined && region !== undefined && other === undefined
    ? { party: region, typed }
    : undefined
}

/** `jag kan inte, Stina Palm kommer i stället`: who comes instead says also that one does not. */
function sent(source: string, guesses: readonly Guess[]): Guess | undefined {
  const isAway = guesses.slice(0, 2).some(({ act }) => act === 'attendNot')
  if (!isAway || !says('sends', source)) return undefined
  const found = guesses.find(({ act, sentence }) => act === 'sendSubstitute' && sentence)
  return found && { ...found, sure: FRAMED }
}

/** `jag vill lägga till en sak på agendan`: something is to be put up, and not told yet what. */
function howToPropose(guesses: readonly Guess[], context: Context): Guess | undefined {
  const bare = guesses.filter(({ act, slots }) => putsUp.has(act) && saysNothing(act, slots))
  const sure = bare.reduce((sum, one) => sum + one.sure, 0)
  const words = firstWords('propose', context.language)
  return sure >= ENOUGH_TO_HELP ? guessOf('help', { words }, context) : undefined
}
const putsUp: ReadonlySet<Act> = new Set<Act>(['propose', 'addItem', 'addition'])
const ENOUGH_TO_HELP = 0.4

/** `rapporten är inte klar än`: how it goes, and never that it is done. */
function unfinished(
  source: string,
  guesses: readonly Guess[],
  context: Context,
): Guess | undefined {
  if (!says('notDone', source) || isPutOff(guesses[0])) return undefined
  const about = guesses.filter(({ act, slots }) => goes.has(act) && slots['action'])
  // What was ticked off by mistake is opened again.
  if (about[0] && says('tickedOff', source))
    return guessOf('reopenAction', { action: about[0].slots['action']! }, context)
  const open = new Set(context.actions.map(({ id }) => id))
  const action = about.map(({ slots }) => slots['action']!).find((id) => open.has(id))
  return action === undefined ? undefined : guessOf('status', { action, text: source }, context)
}

/** `hinner inte bli klar till den 25:e, går den 9 oktober bra`: another day is what is wished for. */
const isPutOff = (best: Guess | undefined): boolean =>
  best?.act === 'postpone' && best.sure >= likely && best.slots['when'] !== undefined

const goes: ReadonlySet<Act> = new Set<Act>(['done', 'reopenAction', 'status', 'postpone', 'stuck'])

/** `en vecka till på båda`: one sentence moves one, and which one is asked. */
function ofOneOfThem(guess: Guess, source: string, { actions, speaker }: Context): Guess {
  const own = actions.filter(({ owner }) => owner === speaker.id)
  const isEach = /^(?:postpone|status|stuck|notMine|handOver)$/.test(guess.act)
  if (!isEach || own.length < 2 || NUMBERED.test(source) || !saysAll(source)) return guess
  const { action: _one, ...slots } = guess.slots
  return { ...guess, slots, sentence: undefined, missing: ['action'] }
}

/** Letters without accents, whatever their case. */
export const sounds = (text: string): string => fold(text.trim())
