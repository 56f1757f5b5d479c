import { isSameDue, sameText } from '../../src/understanding/judging.ts'
import { contextOf } from '../../src/understanding/examples.ts'
import { parseSentence } from '../../src/understanding/contract-sentence.ts'
import { commands } from '../../src/acts/index.ts'
import { findVerb, verbsOf } from '../../src/turn/verbs.ts'
import type { Choice, Message } from '../../src/text/message.ts'
import type { LogEntry } from '../../src/records/log.ts'
import type { Talk } from '../chat/talk.ts'
import { nameOf, type Stage, type Stages } from './stages.ts'

/** A sentence that somebody would say, and the sentences of the contract that do what is meant. */
export interface Phrase {
  readonly id: string
  readonly lang: 'sv' | 'en'
  readonly speaker: string
  readonly where: 'group' | 'personal'
  readonly world: string
  readonly text: string
  readonly expect?: { readonly due?: string; readonly intent?: string }
  readonly gold: string
  /** Others that do it as well. */
  readonly or?: readonly string[]
}

/**
 * - `R`: the right thing was done or shown
 * - `G`: one further tap completes it, and what was typed is carried
 * - `W`: nothing of use, or a wrong offer
 * - `X`: something wrong was recorded, or recorded at once what must be shown first
 */
export type Grade = 'R' | 'G' | 'W' | 'X'

export interface Graded {
  readonly phrase: Phrase
  readonly grade: Grade
  /** The gold only asks, or speaks for the sender alone. */
  readonly may: boolean
  readonly answer: string
  readonly buttons: readonly string[]
  readonly gold: string
}

interface Recorded {
  readonly command: string
  readonly by: string
  readonly args: Readonly<Record<string, unknown>>
  readonly source: string
  /** The documents that were changed, not those that were made. */
  readonly changed: readonly string[]
}
interface Played {
  readonly messages: readonly Message[]
  readonly acts: readonly Recorded[]
}

const verbs = verbsOf(commands)

const best: readonly Grade[] = ['R', 'G', 'W', 'X']

/** Says the phrase in its world and its gold in another of the same, and compares what became of them. */
export async function grade(stages: Stages, phrase: Phrase): Promise<Graded> {
  const graded: Graded[] = []
  for (const gold of [phrase.gold, ...(phrase.or ?? [])]) {
    graded.push(await gradeBy(stages, { ...phrase, gold }))
    if (graded.at(-1)?.grade === 'R') break
  }
  return graded.sort((a, b) => best.indexOf(a.grade) - best.indexOf(b.grade))[0]!
}

async function gradeBy(stages: Stages, phrase: Phrase): Promise<Graded> {
  const gold = await playGold(stages, phrase)
  const said = await play(stages, phrase, [phrase.text], [])
  const answer = said.messages[0]
  const may =
    !gold.acts.some(isOfOther) &&
    phrase.gold.split('\n').every((line) => {
      const found = findVerb(verbs, line)
      return found !== undefined && speaksForOne(found.command.name)
    })
  const told = {
    phrase,
    may,
    answer: answer?.text ?? '',
    buttons: (answer?.choices ?? []).map(({ label }) => label),
    gold: gold.messages.map(({ text }) => text).join(' // '),
  }
  if (said.acts.length > 0) {
    const right = alike(said.acts, gold.acts, phrase)
    const allowed =
      phrase.text.trim() === phrase.gold ||
      isContract(said.acts, phrase) ||
      said.acts.every(({ command }) => speaksForOne(command))
    if (!right && allowed && isPartOf(said.acts, gold.acts, phrase))
      return { ...told, grade: (await completes(stages, phrase, gold, answer)) ? 'G' : 'W' }
    return { ...told, grade: right && allowed ? 'R' : 'X' }
  }
  if (phrase.expect?.intent === 'none')
    return { ...told, grade: told.answer.length <= SHORT && told.buttons.length === 0 ? 'R' : 'W' }
  if (gold.acts.length === 0 && shows(said, gold)) return { ...told, grade: 'R' }
  return { ...told, grade: (await completes(stages, phrase, gold, answer)) ? 'G' : 'W' }
}

/** What is recorded as typed is the contract's own sentence: no word was read into it. */
const isContract = (acts: readonly Recorded[], { text }: Phrase): boolean =>
  acts.every(({ command, source }) => {
    const typed = findVerb(verbs, text)?.command
    // Of who was there only what was read is kept.
    return text.includes(source) || (typed?.name === command && typed.onlyAsRead === true)
  })

/** What the gold does; where only the right is missing, what leaves it to those who lead. */
async function playGold(stages: Stages, phrase: Phrase): Promise<Played> {
  const gold = await play(stages, phrase, phrase.gold.split('\n'), [])
  const leave = gold.messages.flatMap(({ choices = [] }) =>
    choices.filter(({ act }) => act?.do === 'leaveToLead'),
  )
  return leave.length > 0 && gold.acts.length === 0
    ? play(stages, phrase, phrase.gold.split('\n'), leave)
    : gold
}

/** Whether one press on one of the buttons leads to what the gold does. */
async function completes(
  stages: Stages,
  phrase: Phrase,
  gold: Played,
  answer: Message | undefined,
): Promise<boolean> {
  const choices = answer?.choices ?? []
  for (const presses of choices.map((choice) => [choice])) {
    const after = await play(stages, phrase, [phrase.text], presses)
    if (after.acts.length > 0 ? alike(after.acts, gold.acts, phrase) : shows(after, gold))
      return true
  }
  for (const short of shortAnswers(phrase, answer)) {
    const after = await play(stages, phrase, [phrase.text, short], [])
    if (after.acts.length > 0 && alike(after.acts, gold.acts, phrase)) return true
  }
  return false
}

const asksForOne = /(?:Skriv vil(?:ken|ket)|Skriv vem|Write wh(?:ich|o))/
/** Where one thing is asked for: what the gold says there, one of its values. */
const shortAnswers = ({ gold }: Phrase, answer: Message | undefined): readonly string[] =>
  asksForOne.test(answer?.text ?? '') && !gold.includes('\n')
    ? Object.values(parseSentence(gold)?.slots ?? {})
    : []

/** Whether all of what was done is of what is meant, and more of that waits. */
const isPartOf = (some: readonly Recorded[], all: readonly Recorded[], phrase: Phrase): boolean =>
  some.length < all.length && some.every((one) => all.some((other) => same(one, other, phrase)))

/** Longer than an answer to talk that asks nothing. */
const SHORT = 120

/** The same is shown: most of its lines, whatever the links in them, and however the head of it cites what was typed. */
const shows = (played: Played, gold: Played): boolean =>
  gold.acts.length === 0 &&
  gold.messages.every(({ text }) => played.messages.some((one) => sharesLines(one.text, text)))

function sharesLines(told: string, wanted: string): boolean {
  const lines = (text: string): readonly string[] =>
    text
      .replaceAll(/https?:\S+/g, '')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
  const [all, known] = [lines(wanted), new Set(lines(told))]
  const shared = all.filter((line) => known.has(line)).length
  return all.length < 2 ? shared === all.length : shared >= 0.6 * all.length
}

async function play(
  stages: Stages,
  { speaker, where, world }: Phrase,
  lines: readonly string[],
  presses: readonly Choice[],
): Promise<Played> {
  const t = await stages.open(world as Stage)
  try {
    const who = nameOf(speaker)
    const personal = where === 'personal'
    const before = new Set((await entries(t)).map(({ id }) => id))
    const messages: Message[] = []
    for (const line of lines) messages.push((await t.hear(who, line, { personal })) ?? { text: '' })
    for (const choice of presses) messages.push(await pressed(t, who, personal, choice))
    const acts = (await entries(t))
      .filter(({ id }) => !before.has(id))
      .flatMap(({ by, acts: each }) => each.map((one) => ({ ...one, by })))
      .map(({ command, by, args = {}, source, touched }) => ({
        command,
        by,
        args,
        source,
        changed: touched.flatMap(({ id, created }) => (created ? [] : [id])).sort(),
      }))
    return { messages, acts }
  } finally {
    await t.end()
  }
}

async function pressed(
  t: Talk,
  who: string,
  personal: boolean,
  { say, act }: Choice,
): Promise<Message> {
  if (!act) return (await t.hear(who, say, { personal })) ?? { text: '' }
  const { answer } = await t.press(who, 'act', { ...act }, { personal, submit: true })
  return answer ?? { text: '' }
}

const entries = async (t: Talk): Promise<LogEntry[]> =>
  (await t.store.list<LogEntry>(t.pk, { index: 'log', limit: 500 })).items.map(({ doc }) => doc)

const speaksForOne = (command: string): boolean => {
  const effect = commands.find(({ name }) => name === command)?.effect
  return effect === 'asks' || effect === 'own'
}

/** An answer for somebody else than whoever speaks. */
const isOfOther = ({ args, by }: Recorded): boolean =>
  [args, ...Object.values(args)].some(
    (value) => isObject(value) && typeof value['person'] === 'string' && value['person'] !== by,
  )

/** The same acts, whatever their order, with the same arguments; free text may have a word more or less of the frame. */
function alike(some: readonly Recorded[], others: readonly Recorded[], phrase: Phrase): boolean {
  if (some.length !== others.length) return false
  const left = [...others]
  return some.every((one) => {
    const at = left.findIndex((other) => same(one, other, phrase))
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
}

/** What may be said or left out, as long as the same documents are changed: the day of the meeting that is meant anyhow. */
const spare = new Set(['on', 'day', 'meeting', 'answering'])
/** What may be told beside, in one's own words. */
const beside = new Set(['reason', 'how', 'remark'])

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined

function same(one: Recorded, other: Recorded, phrase: Phrase): boolean {
  if (one.command !== other.command) return false
  if (one.command === 'leaveToLead') return leavesSame(one, other, phrase)
  const names = new Set([...Object.keys(one.args), ...Object.keys(other.args)])
  const isSameDocs = one.changed.join() === other.changed.join()
  return [...names].every((name) => {
    const [got, want] = [one.args[name], other.args[name]]
    if (want === undefined && beside.has(name)) return true
    // What is told in one's own words may come with more of them than was written by hand.
    if (beside.has(name) && sameText(textOf(want), textOf(got), phrase.text, 0.4)) return true
    if ((got === undefined || want === undefined) && spare.has(name)) return isSameDocs
    return sameValue(isSameDocs ? withoutSpare(got, want) : got, want, phrase)
  })
}

/** A value without the day that it tells beside another that tells none: `kommer inte Bo Ek 6/10`. */
const withoutSpare = (got: unknown, want: unknown): unknown =>
  isObject(got) && isObject(want)
    ? Object.fromEntries(Object.entries(got).filter(([name]) => name in want || !spare.has(name)))
    : got

/** What is left to those who lead is the same act, with the same of what was typed. */
function leavesSame(one: Recorded, other: Recorded, phrase: Phrase): boolean {
  const [got, want] = [one, other].map(({ args }) => findVerb(verbs, String(args['sentence'])))
  const [some, all] = [one, other].map(({ args }) => parseSentence(String(args['sentence'])))
  const isSaid =
    some !== undefined &&
    all !== undefined &&
    some.act === all.act &&
    Object.entries(all.slots).every(([name, value]) =>
      name === 'owner' || name === 'presenter'
        ? isPerson(some.slots[name], value, phrase)
        : sameText(value, some.slots[name], phrase.text),
    )
  return (
    got?.command === want?.command &&
    (isSaid || sameText(want?.sentence.rest, got?.sentence.rest, phrase.text)) &&
    numbersIn(got?.sentence.rest) === numbersIn(want?.sentence.rest)
  )
}
/** Hours however they are written: `09:30-12:00`, `9.30-12`. */
const numbersIn = (text = ''): string =>
  (text.replaceAll(/[.:]00/g, '').match(/\d+/g) ?? []).map(Number).join(' ')

function sameValue(got: unknown, want: unknown, phrase: Phrase): boolean {
  if (typeof got === 'string' && typeof want === 'string')
    return (
      got.toLowerCase() === want.toLowerCase() ||
      isWholeName(got, want) ||
      sameText(want, got, phrase.text) ||
      isSameDue(want, got, contextOf({ ...phrase, language: phrase.lang, by: 0, means: [] }))
    )
  if (isObject(got) && isObject(want)) {
    const ends = [endOf(got), endOf(want)]
    if (ends[0] !== undefined && ends[0] === ends[1]) return true
    const names = new Set([...Object.keys(got), ...Object.keys(want)])
    // How a day was written is kept beside it; the meeting that a matter goes to anyhow need not be said.
    names.delete('yearless')
    const meetings = [got['meeting'], want['meeting']]
    if (meetings.includes(undefined) && meetings.includes(goesTo[phrase.world]))
      names.delete('meeting')
    return [...names].every((name) => sameValue(got[name], want[name], phrase))
  }
  const due = phrase.expect?.due?.split('|') ?? []
  const json = JSON.stringify(got)
  return json === JSON.stringify(want) || due.some((on) => json?.includes(on))
}

/** A stretch of time is due on its last day: `by the end of the month` is the 31st. */
const endOf = ({ kind, on, to }: Readonly<Record<string, unknown>>): unknown => {
  if (kind === 'window') return to
  return kind === 'day' ? on : undefined
}

const isPerson = (got: string | undefined, want: string, { speaker }: Phrase): boolean =>
  got === (/^(?:jag|me)$/i.test(want) ? nameOf(speaker) : want) || isWholeName(got ?? '', want)

/** To which meeting a proposal goes of itself: not to one whose last day for proposals has been. */
const goesTo: Readonly<Record<string, string>> = {
  planned: '2026-10-06',
  announced: '2026-11-10',
  agenda: '2026-11-10',
  'agenda-day': '2026-11-10',
  open: '2026-11-10',
  after: '2026-11-10',
}

/** A first name stands for the whole one. */
const isWholeName = (got: string, want: string): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(want) && got.startsWith(`${want} `)

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null
