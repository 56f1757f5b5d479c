import * as english from '../language/en/chains.ts'
import * as swedish from '../language/sv/chains.ts'
import { writeSentence } from './contract-sentence.ts'
import type { Context } from './context.ts'
import { read } from './features.ts'
import { dayMarks, namesOther, shortDay } from './finding.ts'
import type { Understand } from './understand.ts'
import { clausesIn, type Wish } from './wish.ts'

const spoken = [swedish, english]

interface Part {
  readonly on: string | undefined
  readonly comes: boolean
  readonly not: boolean
  readonly text: string
}

/** `6/10 ja, 10/11 nej (semester)`: an answer for each meeting that is named; `undefined` where fewer than two are answered apart. */
export function answersByDay(
  understand: Understand,
  text: string,
  context: Context,
): readonly Wish[] | undefined {
  const meetings = context.meetings.filter(({ state }) => state !== 'closed')
  if (meetings.length < 2 || text.includes('?')) return undefined
  // What may be, or is told of somebody else, answers nothing.
  if (namesOther(read(text, context)) || spoken.some(({ mayCome }) => mayCome.test(text)))
    return undefined
  const parts = clausesIn(text).map((clause): Part => {
    const days = dayMarks(read(clause, context)).map(({ value }) => value)
    const says = (which: 'comesThen' | 'comesNot'): boolean =>
      spoken.some((words) => words[which].test(clause))
    return {
      on: days.length === 1 ? meetings.find(({ on }) => on === days[0])?.on : undefined,
      comes: says('comesThen'),
      not: says('comesNot'),
      text: clause,
    }
  })
  const answers = parts.filter(({ on, comes, not }) => on !== undefined && (comes || not))
  const isApart =
    answers.length > 1 &&
    new Set(answers.map(({ on }) => on)).size === answers.length &&
    new Set(answers.map(({ not }) => not)).size > 1
  const [guess] = understand(text, context).guesses
  if (!isApart || !/^attend/.test(guess?.act ?? '')) return undefined
  return answers.map((one) => {
    const day = shortDay(one.on!)
    const why = one.not ? whyOf(one, parts) : undefined
    const slots = { day, ...(why === undefined ? {} : { text: why }) }
    const act = one.not ? 'attendNot' : 'attend'
    return { words: one.text, sentence: writeSentence({ act, slots }, context.language) }
  })
}

/** Why somebody does not come: in brackets, or in the clauses behind that answer nothing. */
function whyOf(one: Part, parts: readonly Part[]): string | undefined {
  const bracketed = /\((?<why>[^)]+)\)/u.exec(one.text)?.groups?.['why']
  if (bracketed !== undefined) return bracketed
  const at = parts.indexOf(one)
  const next = parts.findIndex(({ on }, place) => place > at && on !== undefined)
  const behind = parts.slice(at + 1, next < 0 ? parts.length : next).map(({ text }) => text)
  const why = behind
    .join(', ')
    .replace(swedish.leadsReason, '')
    .replace(english.leadsReason, '')
    .replace(/[\s.!]+$/u, '')
  return why === '' ? undefined : why
}
