import * as englishAnswers from '../language/en/answering.ts'
import * as english from '../language/en/reporting.ts'
import * as swedishAnswers from '../language/sv/answering.ts'
import * as swedish from '../language/sv/reporting.ts'
import type { Act, Slots } from './contract-sentence.ts'
import { isCalled, stageOf } from './context.ts'
import type { Reading } from './features.ts'
import { isToCome, namesOther } from './finding.ts'
import { answerSaid, isIll, saysComing } from './own-answer.ts'
import { NAMED } from './references.ts'
import { unknownName } from './unknown-name.ts'

const spoken = [swedish, english]
const answers = [swedishAnswers, englishAnswers]

/**
 * Whether every part of the words agrees with what they were read as, and nothing in them is left that would make them something else: then less
 * than else is enough to do it at once.
 */
export function isPlain(act: Act, reading: Reading, slots: Slots): boolean {
  const { text, marks, titles, context } = reading
  const says = (which: 'defers' | 'putsOff'): boolean =>
    spoken.some((words) => words[which].test(text))
  const has = (...kinds: readonly string[]): boolean =>
    marks.some(({ kind }) => kinds.includes(kind))
  const isNamedNow = (): boolean =>
    (has('action', 'proposal') || titles.length > 0) &&
    !marks.some((mark) => isToCome(mark, context))
  switch (act) {
    case 'attend':
    case 'attendNot':
      return isOfHours(reading, slots) || isAnswer(act, reading)
    case 'postpone':
      return slots['when'] !== undefined && says('defers')
    case 'withdraw':
      return isNamedNow() && !says('putsOff') && !has('minutes', 'times', 'person')
    case 'handOver':
      return namesOther(reading) && !isDoubted(reading)
    case 'done':
      return isNamedNow() && !isDoubted(reading) && !namesOther(reading)
    default:
      return false
  }
}

/** Whether something speaks against it, other than that it is no longer one's own. */
function isDoubted({ text }: Reading): boolean {
  const told = spoken.reduce((rest, { notMine }) => rest.replace(notMine, ''), text)
  return spoken.some(({ speaksAgainst }) => speaksAgainst.test(told))
}

/** Whether whoever speaks answers whether they come, and speaks of nothing and nobody else. */
const isAnswer = (act: Act, reading: Reading): boolean =>
  (answerSaid(reading) === act || (act === 'attend' ? saysComing(reading) : isIll(reading))) &&
  stageOf(reading.context) !== 'open' &&
  unknownName(reading) === undefined &&
  !reading.titles.some(({ score }) => score >= NAMED) &&
  !reading.marks.some(({ kind }) => kind === 'item')

/** Whether it is told from when or until when whoever speaks is at the meeting that is called. */
const isOfHours = ({ text, context }: Reading, { spans }: Slots): boolean =>
  spans !== undefined &&
  isCalled(context) &&
  !answers.some(({ unsureSaid }) => unsureSaid.test(text))
