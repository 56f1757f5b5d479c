import * as english from '../language/en/tasks.ts'
import * as swedish from '../language/sv/tasks.ts'
import { isEpithet } from './due-marks.ts'
import type { Reading } from './features.ts'
import { tells } from './span-text.ts'
import { isWord, wordsOf } from './text-words.ts'

const spoken = [swedish, english]

/** What a task is told as, without who it is given to, and up to where its day or another sentence begins. */
export function taskText(reading: Reading, found: string): string {
  const { text } = reading
  const at = text.replaceAll(/\s/g, ' ').indexOf(found)
  if (at < 0) return found
  const from = begun(reading, at)
  const end = ended(reading, from, at + found.length)
  const told = spoken.reduce(
    (left, { handsOver, givesTo, untilThen }) =>
      left.replace(untilThen, '').replace(handsOver, '').replace(givesTo, ''),
    text.slice(from, end),
  )
  return wordsOf(told).some(tells) ? told.trim() : found
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
  const day = marks.find(
    (mark) =>
      mark.kind === 'day' &&
      !isEpithet(reading, mark) &&
      mark.from <= last + 1 &&
      last < mark.to &&
      mark.to > last + 1,
  )
  const epithet = marks.find((mark) => mark.to === last + 1 && isEpithet(reading, mark))
  if (epithet) return words[epithet.to]!.to
  if (!day || words[day.from]!.from <= from) return until
  const lead = words[day.from - 1]
  const isLed = lead !== undefined && spoken.some(({ leadsDay }) => leadsDay.test(lead.plain))
  return isLed ? lead.from : words[day.from]!.from
}

/** The working committee, where it is asked to do something. */
export function committeeAsked({ text }: Reading): boolean {
  return spoken.some(({ committee }) => committee.test(text))
}

/** Of several who do something, who answers for it. */
export const answersFor = (plain: string): boolean =>
  spoken.some(({ answers }) => answers.test(plain))
