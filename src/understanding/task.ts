import * as english from '../language/en/tasks.ts'
import * as swedish from '../language/sv/tasks.ts'
import { dueNamed, isEpithet } from './due-marks.ts'
import type { Reading } from './features.ts'
import { tells } from './span-text.ts'
import { fold, isWord, wordsOf } from './text-words.ts'

const spoken = [swedish, english]

/** What a task is told as, without who it is given to, and up to where its day or another sentence begins. */
export function taskText(reading: Reading, found: string): string {
  const { text } = reading
  const at = text.replaceAll(/\s/g, ' ').indexOf(found)
  if (at < 0) return found
  const from = begun(reading, at)
  const end = ended(reading, from, at + found.length)
  const told = spoken.reduce(
    (left, { handsOver, givesTo, putsDown, untilThen }) =>
      left.replace(untilThen, '').replace(handsOver, '').replace(givesTo, '').replace(putsDown, ''),
    text.slice(from, end),
  )
  const pointed = spoken.some(({ doesThat }) => doesThat.test(told.trim()))
    ? spoken.map(({ whoDoes }) => whoDoes.exec(text)?.groups?.['task']).find(Boolean)
    : undefined
  if (pointed !== undefined) return pointed.trim()
  return wordsOf(told).some(tells) ? told.replace(/[\s.,;–-]+$/u, '').trim() : found
}

/** A verb is told with its particle: `hålla ihop`. */
function begun({ words, marks }: Reading, at: number): number {
  const first = words.findIndex(({ from }) => from >= at)
  const before = words[first - 1]
  const isParticle = spoken.some(({ particles }) => particles.test(words[first]?.plain ?? ''))
  const isMarked = marks.some(({ from, to }) => from < first && first - 1 < to)
  return isParticle && before && isWord(before) && !isMarked ? before.from : at
}

/** Before the next sentence, before a clause that says whose it is, and before its day. */
function ended(reading: Reading, from: number, end: number): number {
  const { text, words, marks } = reading
  const told = text.slice(from, end)
  const stop = /[.?!]\s/u.exec(told)?.index ?? told.length
  const clause = [...told.slice(0, stop).matchAll(/,\s+/gu)].find(({ index, 0: comma }) => {
    const next = words.findIndex((word) => word.from >= from + index + comma.length)
    const isWhose = marks.some((mark) => mark.kind === 'person' && mark.from === next)
    return isWhose || spoken.some(({ saysWhose }) => saysWhose.test(words[next]?.plain ?? ''))
  })
  const until = from + (clause?.index ?? stop)
  const last = words.findLastIndex(({ to }) => to <= until)
  const epithet = marks.find((mark) => mark.to === last + 1 && isEpithet(reading, mark))
  if (epithet) return words[epithet.to]!.to
  const due = dueNamed(reading, 'action')
  const lead = words[(due?.from ?? 0) - 1]
  const isLed = lead !== undefined && spoken.some(({ leadsDay }) => leadsDay.test(lead.plain))
  const day = isLed ? lead : words[due?.from ?? -1]
  const isLast = due !== undefined && !words.slice(due.to, last + 1).some((word) => tells(word))
  return isLast && day && from < day.from && day.from < until ? day.from : until
}

/** The working committee, where it is asked to do something. */
export function committeeAsked({ text }: Reading): boolean {
  return spoken.some(({ committee }) => committee.test(text))
}

/** Of several who do something, who answers for it. */
export const answersFor = (plain: string): boolean =>
  spoken.some(({ answers }) => answers.test(plain))

export const joinsNames = (said: string): boolean =>
  spoken.some(({ joinsNames: joins }) => joins.test(said))

/** Who is nobody of the group and does something, where a sentence begins with them. */
export function doerTold({ text, marks }: Reading): string | undefined {
  const groups = spoken.map(({ doer }) => doer.exec(text)?.groups).find(Boolean)
  const [whose, said] = [groups?.['whose'], groups?.['does']]
  const isDone = spoken.some(
    ({ does, leadsInfinitive }) =>
      does.test(fold(said ?? '')) || leadsInfinitive.test(fold(said ?? '')),
  )
  const isMarked = marks.some(({ from }) => from === 0)
  return whose !== undefined && isDone && !isMarked ? whose : undefined
}

/** Whether it is said that nobody has it yet: `vi vet inte vem`. */
export const isNobodys = ({ text }: Reading): boolean =>
  spoken.some(({ isNobodys: says }) => says.test(text))
