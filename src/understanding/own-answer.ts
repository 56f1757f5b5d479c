import * as english from '../language/en/answering.ts'
import * as swedish from '../language/sv/answering.ts'
import { turns as turnsEnglish } from '../language/en/spoken.ts'
import { saysAway as awayEnglish } from '../language/en/wishing.ts'
import { turns as turnsSwedish } from '../language/sv/spoken.ts'
import { saysAway as awaySwedish } from '../language/sv/wishing.ts'
import { isCalled, type Context } from './context.ts'
import type { Act } from './contract-sentence.ts'
import type { Framed } from './framed-record.ts'
import type { Reading } from './features.ts'
import { namesOther } from './finding.ts'
import type { Mark } from './scan.ts'
import { isWord } from './text-words.ts'

const spoken = [swedish, english]
const turning = [turnsSwedish, turnsEnglish]
const takesBack = [...turning, awaySwedish, awayEnglish]

/** Whether whoever speaks says in so many words that they come, and takes nothing of it back. */
function answersYes(reading: Reading): boolean {
  const { text } = reading
  if (isElse(reading)) return false
  return spoken.some((words) =>
    [...text.matchAll(words.answersYes)].some((said) => {
      const rest = said.groups?.['rest'] ?? ''
      const end = endsIn(reading, said.index + said[0].length - rest.length, words)
      return end !== undefined && isKept(text.slice(end))
    }),
  )
}

/** Whether a question is asked, or hours are told. */
const isElse = ({ text, marks }: Reading): boolean =>
  text.includes('?') || marks.some(({ kind }) => kind === 'times' || kind === 'minutes')

/** Whether nothing that follows takes a yes back, or tells that it is for a part: in its own clause no word denies. */
function isKept(tail: string): boolean {
  const [same = ''] = /^[^.!,;\n]*/u.exec(tail) ?? []
  return (
    !spoken.some(({ tellsPart, denies }) => tellsPart.test(tail) || denies.test(same)) &&
    !takesBack.some((words) => words.test(tail))
  )
}

/** Whether a day is one that a meeting has. */
export const isOfMeeting = ({ kind, value, past }: Mark, { meetings }: Context): boolean =>
  kind === 'day' && meetings.some(({ on }) => on === value || on === past)

/** Where what stands behind a yes ends, if nothing in it tells more of it than the day of a meeting. */
function endsIn(
  { text, words, marks, context }: Reading,
  from: number,
  { besideYes, nextClause }: (typeof spoken)[number],
): number | undefined {
  for (
    let at = words.findIndex((word) => word.from >= from);
    at >= 0 && at < words.length;
    at += 1
  ) {
    const word = words[at]!
    const mark = marks.find((one) => one.from <= at && at < one.to)
    if (mark && !isOfMeeting(mark, context)) return undefined
    if (mark) continue
    if (!isWord(word) || nextClause.test(word.text)) return word.from
    if (!besideYes.has(word.text.toLowerCase())) return undefined
  }
  return text.length
}

/** `kan bara vara med på länk`: whoever speaks is there from elsewhere, the whole time. */
const joinsFromAfar = (reading: Reading): boolean =>
  !isElse(reading) &&
  spoken.some((words) => {
    const said = words.joinsFromAfar.exec(reading.text)
    return said !== null && isKept(reading.text.slice(said.index + said[0].length))
  })

/** Whether a yes may be of something else: beside a question or somebody else, agreed to, on a day that no meeting has, or for what is left when one comes late. */
export function isYesElsewhere(reading: Reading): boolean {
  const { text, marks, context } = reading
  const days = marks.filter(({ kind }) => kind === 'day')
  if (text.includes('?') || namesOther(reading)) return true
  const isNone = days.length > 0 && !days.some((day) => isOfMeeting(day, context))
  return isNone || spoken.some((words) => words.agrees.test(text) || words.lateSaid.test(text))
}

/** Whether whoever speaks says in so many words that they come, or are there from elsewhere. */
export const saysComing = (reading: Reading): boolean =>
  answersYes(reading) || joinsFromAfar(reading)

/** `jag kommer. ingen mjölk`, `I'll join by link, the car has broken down`: whoever speaks comes to the meeting that is called. */
export const ownAnswer = (reading: Reading): Framed | undefined =>
  answeredYes(reading, () => saysComing(reading))

/** What a yes is to the meeting that is called, where whoever speaks says it and speaks of nobody else, and of no action. */
export function answeredYes(reading: Reading, isSaid: () => boolean): Framed | undefined {
  const { titles, context } = reading
  const isOther = namesOther(reading) || titles.some(({ kind }) => kind === 'action')
  return isCalled(context) && !isOther && isSaid() ? { form: 'attend', given: {} } : undefined
}

/** Whether whoever speaks says that they come or stay away; `undefined` where both are said, neither is, or it is not sure. */
export function answerSaid(reading: Reading): 'attend' | 'attendNot' | undefined {
  const { text } = reading
  const says = (which: 'comesSaid' | 'awaySaid' | 'unsureSaid'): boolean =>
    spoken.some((words) => words[which].test(text))
  if (text.includes('?') || namesOther(reading) || says('unsureSaid')) return undefined
  const [comes, away] = [says('comesSaid'), says('awaySaid')]
  if (comes === away) return undefined
  if (comes) return 'attend'
  const isOfHours = reading.marks.some(({ kind }) => kind === 'times')
  return isOfHours || comesThen(reading) ? undefined : 'attendNot'
}

/** Whether an answer, or what is done with a proposal or an action of one's own, hangs on something, or is not sure: `jag kommer, om tåget går`, `trettio, om Eva ska prata`. */
export const hangsOnMore = (act: Act, { text }: Reading): boolean =>
  /^(?:attend(?:Not)?|changeProposal|withdraw|handOver)$/.test(act) &&
  spoken.some(({ hangsOn }) => hangsOn.test(text))

/** `Går inte. Lönerevision hela dan.`: a short no is a sentence of its own, and why follows. */
export function isBareNo({ text }: Reading): boolean {
  const [first = ''] = /^[^.!]+(?=[.!]\s)/u.exec(text) ?? []
  const isShort = first !== '' && first.split(' ').length <= BARE
  return isShort && spoken.some(({ awaySaid }) => awaySaid.test(first))
}
const BARE = 4

/** `hade en krock men den löste sig så jag hänger med`: a yes stands behind what turned, and nothing takes it back. */
export function comesInTheEnd(reading: Reading): boolean {
  const { text } = reading
  const turned = turning.flatMap((turns) => [...text.matchAll(new RegExp(turns, 'giu'))])
  const end = Math.max(0, ...turned.map((said) => said.index + said[0].length))
  const tail = text.slice(end)
  return (
    saysComing(reading) ||
    (answerSaid(reading) === 'attend' &&
      spoken.some(({ comesSaid }) => comesSaid.test(tail)) &&
      !spoken.some((words) => words.lateSaid.test(tail) || words.denies.test(tail)))
  )
}

/** `räkna inte med mig före fikat`: who is not there before something comes then. */
export const comesThen = ({ text }: Reading): boolean =>
  spoken.some(({ notBefore }) => notBefore.test(text))

/** `Feber. Hittar ingen ersättare heller.`: whoever says no more than that is ill stays away. */
export const isIll = ({ text }: Reading): boolean =>
  spoken.some(({ illSaid }) => illSaid.test(text)) &&
  text.split(/\s+/).length <= MOST_OF_ILL &&
  !text.includes('?') &&
  !spoken.some(
    (one) => one.comesSaid.test(text) || one.unsureSaid.test(text) || one.lateSaid.test(text),
  )
const MOST_OF_ILL = 8
