import { articles as englishArticles } from '../language/en/spoken.ts'
import * as english from '../language/en/tasks.ts'
import { articles as swedishArticles } from '../language/sv/spoken.ts'
import * as swedish from '../language/sv/tasks.ts'
import type { Reading } from './features.ts'
import { tells } from './span-text.ts'
import { answersFor, doerTold, joinsNames } from './task.ts'
import { isWord, type Word } from './text-words.ts'

const spoken = [
  { ...swedish, articles: swedishArticles },
  { ...english, articles: englishArticles },
]
type Words = readonly Word[]
type Pattern = 'does' | 'leadsTask' | 'leadsInfinitive' | 'isLight' | 'beginsBeside'
const is = (words: Words, at: number, which: Pattern): boolean =>
  spoken.some((one) => one[which].test(words[at]?.plain ?? ''))

/** A task with the verb behind whoever is to do it: `Karin ringer hyresvärden`, `Anna och Erik ser över …`, `jag gör en sammanställning`. */
export function fromVerb(reading: Reading, found: string): string {
  const { text, words } = reading
  const at = text.indexOf(found)
  const first = words.findIndex(({ from }) => from === at)
  if (first < 0) return found
  const end = at + found.length
  const doer = doerTold(reading)
  if (doer !== undefined && at < doer.length) return text.slice(doer.length, end).trim()
  const verb = verbBefore(reading, first)
  if (verb !== undefined) return text.slice(words[verb]!.from, end)
  // Of several who do it one answers for it: then who does it is of the task.
  const isAnswered = words.some(({ plain }) => answersFor(plain))
  if (isAnswered) return text.slice(words[withOthersBefore(reading, first)]!.from, end)
  if (isBehindSomebody(reading, first)) return found
  const ahead = verbsAhead(reading, first)
  const [begin, other] = ahead
  if (begin === undefined || other !== undefined) return found
  return text.slice(words[begin]!.from, Math.max(words[clauseEnd(words, begin) - 1]!.to, end))
}

/** Where those begin who are named together, of whom the last stands there: `Karin och Johan träffar …`. */
function withOthersBefore({ words, marks }: Reading, first: number): number {
  const people = marks.filter(({ kind }) => kind === 'person')
  const other = people.find(({ to }) => to === first - 1)
  const isOne = people.some(({ from }) => from === first)
  return isOne && other && joinsNames(words[first - 1]!.plain) ? other.from : first
}

/** The verb right before a text, behind whoever is to do it. */
function verbBefore(reading: Reading, first: number): number | undefined {
  const { words, marks } = reading
  const owner = marks.findLast(({ kind, to }) => kind === 'person' && to <= first)
  const between = owner === undefined ? [] : words.slice(owner.to, first)
  const opens = between.length === 1 || is(words, owner?.to ?? 0, 'leadsInfinitive')
  return between.length > 0 && between.length <= 2 && opens && is(words, first - 1, 'does')
    ? first - 1
    : behindPronoun(reading, first)
}

/** Whether somebody is named before a text in its own clause, and nobody beside them where it begins. */
const isBehindSomebody = ({ words, marks }: Reading, first: number): boolean =>
  !joinsNames(words[first]!.text) &&
  !marks.some(({ kind, from }) => kind === 'person' && from === first) &&
  marks.some(
    ({ kind, to }) => kind === 'person' && to <= first && words.slice(to, first).every(isWord),
  )

/** The verbs of tasks that stand behind somebody who is named there or further on; those who are named together have one. */
const verbsAhead = ({ words, marks }: Reading, first: number): readonly number[] =>
  marks
    .filter(({ kind, from }) => kind === 'person' && from >= first)
    .filter(({ from }) => !is(words, from - 1, 'beginsBeside'))
    .flatMap(({ to }) => {
      const verb = is(words, to, 'leadsInfinitive') ? to + 1 : to
      const isDone = verb > to ? tells(words[verb] ?? NONE) : is(words, to, 'does')
      const rest = words.slice(verb + 1, clauseEnd(words, verb))
      const isTask = rest.some((word) => tells(word) && !pointsBack(word))
      return isDone && isTask ? [verb] : []
    })
const pointsBack = ({ plain }: Word): boolean => spoken.some((one) => one.pointsBack.test(plain))
const NONE: Word = { text: '', plain: '', from: 0, to: 0 }

const STOPS = /^[.,;:!?()–]$/u
const clauseEnd = (words: Words, at: number): number => {
  const end = words.findIndex((word, place) => place > at && STOPS.test(word.text))
  return end < 0 ? words.length : end
}

/** The verb between `jag`, `ska` or `I'll` and a noun, with its article or without. */
function behindPronoun({ words, marks }: Reading, first: number): number | undefined {
  const isArticle = spoken.some(({ articles }) => articles.has(words[first - 1]?.plain ?? ''))
  const verb = first - (isArticle ? 2 : 1)
  const said = words[verb]
  const isLed =
    is(words, verb - 1, 'leadsInfinitive') ||
    (is(words, verb - 1, 'leadsTask') && is(words, verb, 'does'))
  const isMarked = marks.some(({ from, to }) => from <= verb && verb < to)
  return said && isLed && isWord(said) && !isMarked && !is(words, verb, 'isLight')
    ? verb
    : undefined
}
