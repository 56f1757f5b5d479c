import * as englishRaising from '../language/en/raising.ts'
import * as english from '../language/en/spoken.ts'
import * as swedishRaising from '../language/sv/raising.ts'
import * as swedish from '../language/sv/spoken.ts'
import { effectOf, family } from './acts.ts'
import { answersByDay } from './answers-by-day.ts'
import { stageOf, type Context } from './context.ts'
import type { Act } from './contract-sentence.ts'
import { read, type Reading } from './features.ts'
import { isListedWrong } from './framed-presence.ts'
import { mattersIn } from './listed-matters.ts'
import { onlyRecords } from './own-clauses.ts'
import { countsIn, isAnyOf } from './references.ts'
import { startsWith } from './starts-with.ts'
import { toldOfSeveral } from './several-told.ts'
import type { Understand } from './understand.ts'
import { verdictsIn } from './verdicts.ts'
import type { Wish } from './wish.ts'

/** Where one wish may end and another begin. */
const between =
  /(?:[.!?]\s+|\n+|\s*[,;]\s*(?:och|men|samt|and|but)?\s+|\s+(?:(?:och|o|and)(?: (?:så|sen|sedan|then|now))?|men|samt|but)\s+)/giu
/** As many places are looked at. */
const MOST = 6
/** How sure both must be, each by itself, for a sentence to hold two wishes. */
const SURE = 0.75
/** The same where each names its own entry, or a new sentence adds to what stands before: what is less sure is shown. */
const SURE_APART = 0.6
const adds = /^(?:och|å|sen|sedan|dessutom|and|also|then)\s/iu

/** How sure it must be of each of several entries: all of them together say what is meant. */
const SURE_OF_EACH = 0.4

/** Answers to an announcement are about one thing, whichever of them a sentence wavers between. */
const answers: ReadonlySet<string> = new Set([
  'attend',
  'attendNot',
  'sendSubstitute',
  'leaving',
  'part',
])
/** What becomes of an item is one thing, unless another item is named. */
const outcomes: ReadonlySet<string> = new Set(
  'note decision onFile adopted rejected policy position remit defer drop comesBack'.split(' '),
)
const planning: ReadonlySet<string> = new Set(['plan', 'planYear'])
const asking: ReadonlySet<string> = new Set([
  'nextMeeting',
  'meetings',
  'agenda',
  'answers',
  'whoIsMissing',
])

/** What a wish is about: two wishes of one topic are one, unless they name different entries. */
interface Said {
  readonly act: Act
  readonly slots: Readonly<Record<string, string>>
}
function topicOf({ act, slots }: Said): string {
  if (answers.has(act)) return 'answer'
  if (asking.has(act)) return 'show'
  if (planning.has(act)) return 'plan'
  return `${family(act)} ${slots['action'] ?? slots['proposal'] ?? ''}`
}

const isOneOutcome = (one: Said, other: Said): boolean =>
  [one, other].every(({ act }) => outcomes.has(act)) && itemOf(other) === undefined

/** Whether a wish is about an entry that its words do not name: then they go with those before. */
const namesNone = ({ slots }: Said, reading: Reading): boolean =>
  (['action', 'proposal'] as const).some(
    (kind) => slots[kind] !== undefined && isAnyOf(reading, kind),
  )

/** The same of another entry that is named by a stray word alone is the same. */
const isOfSame = (one: Said, other: Said, { marks, titles }: Reading): boolean =>
  family(one.act) === family(other.act) &&
  !marks.some(({ kind }) => kind === 'action' || kind === 'proposal' || kind === 'item') &&
  !titles.some(({ score }) => score >= NAMED)
const NAMED = 0.6

/** Of some this and of others that: `alla utom Lena är här, och Peter går halv elva`. */
function areOfOthers(one: Said, other: Said): boolean {
  const [some, others] = [one, other].map(({ slots }) => namesIn(slots['people'] ?? ''))
  return (
    (one.act !== other.act || (one.act === 'part' && hoursIn(one) !== hoursIn(other))) &&
    family(one.act) === 'present' &&
    family(other.act) === 'present' &&
    others!.length > 0 &&
    !others!.some((name) => some!.includes(name))
  )
}
/** A task of one and a task of another: `Eva sköter utskicket och Martin ringer juristen`. */
const areTasksApart = (one: Said, other: Said): boolean =>
  [one, other].every(({ act, slots }) => act === 'action' && slots['owner'] !== undefined) &&
  one.slots['owner'] !== other.slots['owner']
const hoursIn = ({ slots }: Said): string => (slots['people'] ?? '').replaceAll(/\p{L}+/gu, '')
const namesIn = (people: string): readonly string[] => people.match(/\p{Lu}\p{Ll}+/gu) ?? []

/** A task, or who stands behind, that is told behind what becomes of an item is of that item. */
function underSame(one: Said, other: Said, part: string, { language }: Context): string {
  const item = itemOf(one)
  const isOf = outcomes.has(one.act) && ofBefore.has(other.act) && itemOf(other) === undefined
  if (!isOf || item === undefined) return part
  return `${part.replace(/[\s.!]+$/u, '')} (${language === 'sv' ? 'punkt' : 'item'} ${item})`
}

const ofBefore: ReadonlySet<string> = new Set(['action', 'behind', 'notBehind'])

/** Two reports of one action tell one thing of it: `avtalet är genomgånget` goes with what stands before. */
const areOfOneAction = (one: Said, other: Said): boolean =>
  [one, other].every(({ act }) => reports.has(act)) && one.slots['action'] === other.slots['action']

/** Beside a report only what asks is another wish: `klart med avtalet, protokollet ligger i Teams` tells how it went. */
const reports: ReadonlySet<string> = new Set(
  'done postpone status notMine stuck withdraw'.split(' '),
)
/** Who is named behind a matter that is put up presents it. */
const putsUp: ReadonlySet<string> = new Set(['propose', 'addItem', 'addition'])
const ofItem: ReadonlySet<string> = new Set('present absent part presides changeItem'.split(' '))
const asksFor = (part: string): boolean =>
  [swedish, english].some(({ asksFor: asks }) => asks.test(part))

const itemOf = ({ slots }: Said): string | undefined => slots['item'] ?? slots['items']

/** Numbers of actions and proposals. */
const numbers = /(?<![\p{L}\p{N}])[uf] ?\d{1,4}(?![\p{L}\p{N}])/giu

/** The same wish of several entries, each by its number: `U1 and U2 are done`; `undefined` where it is not of each. */
function ofEach(
  understand: Understand,
  text: string,
  context: Context,
): readonly string[] | undefined {
  const found = [...text.matchAll(numbers)]
  const ids = new Set(found.map(([id]) => id.toUpperCase().replace(' ', '')))
  if (ids.size < 2 || ids.size > MOST || ids.size < found.length) return undefined
  const parts = found.map(({ 0: own }) =>
    text.replaceAll(numbers, (other) => (other === own ? other : '')).replaceAll(/ {2,}/g, ' '),
  )
  const each = parts.map((part) => understand(part, context).guesses[0])
  const [first] = each
  const isSame = each.every(
    (one) => one?.sentence !== undefined && one.act === first?.act && one.sure >= SURE_OF_EACH,
  )
  return isSame ? parts : undefined
}

/** Several wishes in one message, each in its own words or as the sentence that it makes; `undefined` where it holds one. */
export function severalWishes(
  understand: Understand,
  text: string,
  context: Context,
): readonly Wish[] | undefined {
  if (stageOf(context) === 'open' && isListedWrong(read(text, context))) return undefined
  return (
    startsWith(understand, text, context) ??
    mattersIn(understand, text, context) ??
    answersByDay(understand, text, context) ??
    verdictsIn(text, context) ??
    toldOfSeveral(text, context) ??
    wordsOfEach(understand, text, context)?.map((words) => ({ words }))
  )
}

function wordsOfEach(
  understand: Understand,
  text: string,
  context: Context,
): readonly string[] | undefined {
  const parts = split(understand, text, context) ?? ofEach(understand, text, context)
  // The days of a year are planned by one sentence.
  const isYear = parts && understand(text, context).guesses[0]?.act === 'planYear'
  return isYear ? undefined : parts
}

/** Wishes that stand one after the other, as many as there are. */
function split(
  understand: Understand,
  text: string,
  context: Context,
  deep = 0,
): readonly string[] | undefined {
  const parts = deep < DEEPEST ? twoWishes(understand, text, context) : undefined
  // What goes on from the same wish names nothing of its own: `Danmark blir inte av, stryk det`.
  if (parts && deep > 0 && !nameApart(parts, context)) return undefined
  return parts?.flatMap((part) => split(understand, part, context, deep + 1) ?? [part])
}
const DEEPEST = 2

function twoWishes(
  understand: Understand,
  whole: string,
  context: Context,
): readonly [string, string] | undefined {
  const { text, time } = withoutSharedTime(whole)
  const places = [...text.matchAll(between)].slice(0, MOST)
  let best: { readonly parts: readonly [string, string]; readonly sure: number } | undefined
  for (const { 0: mark, index } of places) {
    const [before, behind] = [text.slice(0, index).trim(), text.slice(index + mark.length).trim()]
    const parts = [`${before}${time}`, `${behind}${time}`] as const
    if ([before, behind].some((part) => part.split(/\s+/).length < 2)) continue
    if (isOfOneWord(before, behind) || onlyFields(behind, context)) continue
    if (onlyRecords(read(behind, context))) continue
    const [one, other] = parts.map((part) => understand(part, context).guesses[0])
    if (one?.sentence === undefined || other?.sentence === undefined) continue
    // What may be told of somebody else is no answer of one's own.
    if (answers.has(other.act) && other.isUnsure) continue
    if (isOneVote([one, other], text, context)) continue
    if (one.act === 'undo' && isChange(understand(text, context).guesses[0])) continue
    const areTasks = areTasksApart(one, other)
    if (time !== '' && !areTasks) continue
    if (!areTasks && !areOfOthers(one, other) && isOneWish([one, other], parts, context)) continue
    const sure = Math.min(one.sure, other.sure)
    const isApart =
      areTasks || nameApart(parts, context) || (/[.!?\n]/.test(mark) && adds.test(parts[1]))
    if (sure >= (isApart ? SURE_APART : SURE) && sure > (best?.sure ?? 0))
      best = { parts: [parts[0], underSame(one, other, parts[1], context)], sure }
  }
  return best?.parts
}

/** The votes, and what they came to: `tio för, tre emot, så hyresavtalet antogs`. */
const isOneVote = (all: readonly Said[], text: string, context: Context): boolean =>
  all.every(({ act }) => outcomes.has(act)) && countsIn(read(text, context)).size > 1

/** `det blev fel, mötestiderna fastställs bara för våren`: what went wrong is told by what is right. */
const isChange = (whole: Said | undefined): boolean => whole?.act.startsWith('change') === true

/** `…, båda till den 13 november`: a time that is told of each of several tasks. */
function withoutSharedTime(whole: string): { readonly text: string; readonly time: string } {
  const groups = [swedish, english]
    .map(({ sharedTime }) => sharedTime.exec(whole)?.groups)
    .find(Boolean)
  const { text = whole, time = '' } = groups ?? {}
  return { text, time: time === '' ? '' : ` ${time}` }
}

/** `till och med` is one word. */
const isOfOneWord = (before: string, behind: string): boolean =>
  /(?<!\p{L})(?:till|från)$/iu.test(before) && /^med(?!\p{L})/iu.test(behind)
/** `…, five minutes of information`: what is told of a matter beside it. */
function onlyFields(part: string, context: Context): boolean {
  const { marks, words } = read(part, context)
  return (
    words.length <= MOST_OF_FIELD &&
    ((marks[0]?.kind === 'minutes' && marks[0].from === 0) ||
      [swedishRaising, englishRaising].some(({ tellsOfMatter }) => tellsOfMatter.test(part)))
  )
}
const MOST_OF_FIELD = 5

/** Whether each part names an entry of its own. */
function nameApart(parts: readonly [string, string], context: Context): boolean {
  const [one, other] = parts.map((part) => {
    const { marks, titles } = read(part, context)
    return (
      marks.find(({ kind }) => kind === 'action' || kind === 'proposal')?.value ??
      titles.find(({ kind, score }) => kind !== 'item' && score >= NAMED)?.id
    )
  })
  return one !== undefined && other !== undefined && one !== other
}

/** Whether what stands behind belongs to what stands before: the same wish, or what is told of it. */
function isOneWish(
  [one, other]: readonly [Said, Said],
  parts: readonly [string, string],
  context: Context,
): boolean {
  if (topicOf(one) === topicOf(other)) return true
  const behind = read(parts[1], context)
  if (isOfSame(one, other, behind) || isOneOutcome(one, other) || namesNone(other, behind))
    return true
  if (areOfOneAction(one, other)) return true
  if (reports.has(one.act) && effectOf(other.act) === 'asks' && !asksFor(parts[1])) return true
  if (putsUp.has(one.act) && ofItem.has(other.act)) return true
  return [one, other].some((said, at) => isBeside(said, [one, other][1 - at]!, parts[at]!, context))
}

/** What only shows asks for it beside what records; why somebody rests says nothing of a meeting that it does not name. */
function isBeside(said: Said, other: Said, part: string, context: Context): boolean {
  if (effectOf(said.act) === 'asks' && effectOf(other.act) === 'own') return !asksFor(part)
  if (!answers.has(said.act) || namesMeeting(read(part, context))) return false
  return rests.has(other.act) || (putsUp.has(other.act) && !OF_SELF.test(part))
}
const OF_SELF = /(?<!\p{L})(?:jag|ja|mig|kommer|I|I'm|me|coming|attending)(?!\p{L})/u
const rests: ReadonlySet<string> = new Set(['pause', 'fewerReminders', 'setReminders', 'role'])

const namesMeeting = ({ marks, words }: Reading): boolean =>
  marks.some(({ kind }) => kind === 'day' || kind === 'times') ||
  words.some(({ plain }) => [swedish, english].some(({ meetingWord }) => meetingWord.test(plain)))
