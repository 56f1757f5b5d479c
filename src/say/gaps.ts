import { languages, textsIn } from '../language/texts.ts'
import type { Group } from '../meetings/group.ts'
import { addDays } from '../meetings/calendar.ts'
import { Refusal, type RefusalCode } from '../meetings/refusal.ts'
import type { Context } from '../understanding/context.ts'
import { slotsOf, writeSentence, type Act, type Slots } from '../understanding/contract-sentence.ts'
import { read } from '../understanding/features.ts'
import type { Waiting } from '../turn/question.ts'
import type { Hearing, Said } from './hearing.ts'
import { readDue } from '../reading/due-time.ts'
import { itemsMeant } from '../understanding/references.ts'

/** What a sentence lacks, as it is asked for. */
const kinds = ['day', 'times', 'who', 'item', 'action', 'proposal', 'role'] as const
export type Gap = (typeof kinds)[number]

const bySlot: Readonly<Record<string, Gap>> = {
  day: 'day',
  from: 'day',
  to: 'day',
  when: 'day',
  times: 'times',
  spans: 'times',
  member: 'who',
  name: 'who',
  whom: 'who',
  people: 'who',
  item: 'item',
  items: 'item',
  entry: 'item',
  place: 'item',
  action: 'action',
  proposal: 'proposal',
  role: 'role',
}

/** `flytta möte 6/10 till [dag]`: a sentence of the contract with a place where one thing is to stand. */
export interface Open {
  readonly sentence: string
  readonly gap: Gap
}

/** The sentence of an act that lacks one thing; `undefined` where it is not asked for. */
export function openSentence(
  { act, slots }: { readonly act: Act; readonly slots: Slots },
  slot: string,
  { language }: Pick<Context, 'language'>,
): Open | undefined {
  const gap = bySlot[slot]
  if (gap === undefined) return undefined
  const mark = `[${textsIn(language).understood.gaps[gap].mark}]`
  return { sentence: writeSentence({ act, slots: { ...slots, [slot]: mark } }, language), gap }
}

const missing: Readonly<Partial<Record<RefusalCode, readonly string[]>>> = {
  missingItem: ['item', 'items'],
}

/** What a refusal says is missing, of what may be left out where it goes without saying. */
export function lackedBy(
  { code }: Refusal,
  act: Act | undefined,
  slots: Slots,
): string | undefined {
  if (act === undefined) return undefined
  return missing[code]?.find((slot) => slots[slot] === undefined && slotsOf(act).includes(slot))
}

const marks: ReadonlyMap<string, Gap> = new Map(
  languages.flatMap((language) =>
    kinds.map((gap) => [`[${textsIn(language).understood.gaps[gap].mark}]`, gap]),
  ),
)
/** The gap in what a button says. */
export function gapIn(sentence: string): Gap | undefined {
  const [mark] = /\[[\p{L} ]+\]/u.exec(sentence) ?? []
  return mark === undefined ? undefined : marks.get(mark)
}
export const filled = (sentence: string, value: string): string =>
  sentence.replace(/\[[\p{L} ]+\]/u, () => value)

/** With the gap as people see it. */
export const withDots = (sentence: string): string =>
  gapIn(sentence) === undefined ? sentence : filled(sentence, '…')

export interface Filling {
  readonly label: string
  readonly value: string
}
/** As many can be chosen among by a press; more are written. */
const MOST_FILLINGS = 6

/** What can stand there, where it is one of a few. */
export function fillingsOf(gap: Gap, { items, actions, proposals, speaker }: Context): Filling[] {
  const own = actions.filter(({ owner }) => owner === speaker.id)
  const some = { item: items, action: own.length > 0 ? own : actions, proposal: proposals }
  const all = gap === 'item' || gap === 'action' || gap === 'proposal' ? some[gap] : []
  return all.length > MOST_FILLINGS
    ? []
    : all.map(({ id, title }) => ({ label: `${id} ${title}`, value: id }))
}

/** Something that could stand there, so that it shows whether anything can be done. */
export function sampleOf(gap: Gap, context: Context): string | undefined {
  const { today, items, actions, proposals, people, speaker } = context
  switch (gap) {
    case 'day':
      return addDays(today, 28)
    case 'times':
      return '09:00-12:00'
    case 'who':
      return people.find(({ id }) => id !== speaker.id)?.name
    case 'item':
      return items.at(-1)?.id
    case 'action':
      return (actions.find(({ owner }) => owner === speaker.id) ?? actions[0])?.id
    case 'proposal':
      return proposals[0]?.id
    case 'role':
      return 'AU'
  }
}

const NAME = /^\p{Lu}\S*(?: \p{Lu}\S*){0,3}$/u
const byMark = {
  day: 'day',
  times: 'times',
  who: 'person',
  action: 'action',
  proposal: 'proposal',
} as const

/** What a short answer may be meant to put there, as typed and as its words are read; none where it is no such answer. */
export function valuesIn(gap: Gap, typed: string, context: Context): readonly string[] {
  const answer = typed.trim().replace(/[.!]+$/, '')
  if (answer === '' || answer.endsWith('?')) return []
  if (gap !== 'day' && gap !== 'times' && answer.split(/\s+/).length > MOST_WORDS) return []
  const reading = read(answer, context)
  if (gap === 'role') return [answer]
  if (gap === 'item')
    return itemsMeant(reading)
      .slice(0, 1)
      .map(({ id }) => id)
  const found = reading.marks.filter(({ kind }) => kind === byMark[gap]).map(({ value }) => value)
  if (gap === 'who') {
    const names = found.flatMap((id) => context.people.find((one) => one.id === id)?.name ?? [])
    if (names.length > 0) return [names.join(', ')]
    return NAME.test(answer) ? [answer] : []
  }
  if (found.length > 0 || gap !== 'day') return found
  // A time may be told in words: a season, a feast.
  const { today } = context
  return answer.split(' ').length <= FEW_WORDS && readDue(answer, today)?.kind === 'due'
    ? [answer]
    : []
}
const FEW_WORDS = 3
/** A longer answer is a sentence of its own, whatever it names. */
const MOST_WORDS = 5

/** What is typed and may answer what was asked: words that are no sentence, and `punkt 2`, which else shows it. */
export function answerIn({ read: said, exact, args }: Said): string | undefined {
  if ('unknown' in said) return said.unknown
  if (exact || args) return undefined
  const { source } = said.sentence
  const isItem = languages.some((language) =>
    source.toLowerCase().startsWith(`${textsIn(language).understood.gaps.item.mark} `),
  )
  return isItem && /^\p{L}+ \d{1,2} ?[a-d]?[.!]?$/iu.test(source) ? source : undefined
}

/** Whether words of one's own were asked about that lack their item; a sentence of the contract is said again. */
export const asksItem = (waiting: Waiting | undefined): boolean =>
  waiting !== undefined &&
  gapIn(waiting.source) === 'item' &&
  languages.some((language) => waiting.text.includes(textsIn(language).understood.gaps.item.ask))

/** Whether a meeting is under way: only then a number is asked for that else shows an item. */
export async function isOpen({ book }: Hearing): Promise<boolean> {
  const group = await book.get<Group>('group')
  return Object.values(group?.calendar ?? {}).some(({ status }) => status === 'open')
}
