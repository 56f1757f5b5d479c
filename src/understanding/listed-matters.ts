import * as english from '../language/en/chains.ts'
import * as swedish from '../language/sv/chains.ts'
import { capital } from '../text/parts.ts'
import { writeSentence, type Slots } from './contract-sentence.ts'
import type { Context } from './context.ts'
import { read } from './features.ts'
import { isStatement, titleFrom } from './raised.ts'
import { spokenNumbers } from './scan.ts'
import type { Understand } from './understand.ts'
import type { Wish } from './wish.ts'

const spoken = [swedish, english]

/** As many matters stand in one message. */
const MOST = 6
/** A title in a list is so long at most. */
const LONG = 8

interface Listed {
  /** Each matter with what is told of it. */
  readonly each: readonly string[]
  /** What is told of all of them. */
  readonly before: string
  readonly after: string
}

/** `1) …, info 5 min 2) …, diskussion 20 min`. */
function numbered(text: string): Listed | undefined {
  const marks = [...text.matchAll(/(?:^|\s)(?<number>[1-6])[).]\s+(?=\p{L})/gu)]
  const isInTurn = marks.every(({ groups }, at) => Number(groups?.['number']) === at + 1)
  if (marks.length < 2 || !isInTurn) return undefined
  const each = marks.map(({ 0: mark, index }, at) =>
    text.slice(index + mark.length, marks[at + 1]?.index ?? text.length),
  )
  return { each, before: text.slice(0, marks[0]!.index), after: '' }
}

/** `Fosterbarn (disk, 20) och Lovverksamhet (info 5)`: each has what is told of it in brackets. */
function inBrackets(text: string): Listed | undefined {
  const found = [...text.matchAll(/(?<title>[^.;:()\n]+?)\s*\((?<told>[^)]*)\)/gu)].filter(
    ({ groups }) => TOLD.test(groups?.['told'] ?? ''),
  )
  if (found.length < 2) return undefined
  const [first] = found
  const last = found.at(-1)!
  return {
    each: found.map(
      ({ groups }) => `${(groups?.['title'] ?? '').replace(LEADS, '')}, ${groups?.['told'] ?? ''}`,
    ),
    before: text.slice(0, first!.index),
    after: text.slice(last.index + last[0].length),
  }
}
const TOLD = /^(?:[\s,/]*(?:info\p{L}*|dis[ck]\p{L}*|beslut\p{L}*|dec\p{L}*|min\p{L}*|\d{1,3}))+$/iu
const LEADS = /^[\s,]*(?:(?:och|o|å|samt|and|&|så|then|plus)\s+)*/iu

/** `tre ting: A, B och C`: as many as are promised. */
function promised(text: string): Listed | undefined {
  const head = spoken.map(({ manyMatters }) => manyMatters.exec(text)).find((one) => one)
  if (!head) return undefined
  const said = (head.groups?.['count'] ?? '').toLowerCase()
  const count = spokenNumbers[said] ?? (/^\d$/.test(said) ? Number(said) : 2)
  const from = head.index + head[0].length
  const end = /[.!?\n]/u.exec(text.slice(from))?.index ?? text.length - from
  const each = text
    .slice(from, from + end)
    .split(/\s*,\s*(?:och |o |å |samt |and )?|\s+(?:och|o|å|samt|and|&)\s+/iu)
  const whole = spoken.some(({ ofAllOfThem }) => ofAllOfThem.test(each.at(-1) ?? ''))
    ? { each: each.slice(0, -1), after: each.at(-1)! }
    : { each, after: text.slice(from + end) }
  return whole.each.length === count ? { ...whole, before: text.slice(0, from) } : undefined
}

/** `A en kvart diskussion och så en sak till B som information`. */
function oneMore(text: string): Listed | undefined {
  const mark = spoken.map((words) => words.oneMore.exec(text)).find((one) => one)
  if (!mark) return undefined
  const head = spoken.map(({ asksForIt }) => asksForIt.exec(text)?.[0].length ?? 0)
  const from = Math.max(...head)
  if (from === 0) return undefined
  return {
    each: [text.slice(from, mark.index), text.slice(mark.index + mark[0].length)],
    before: '',
    after: '',
  }
}

/** Several matters that are put up in one message, each with what is told of it and of all; `undefined` where it is not a list of them. */
export function mattersIn(
  understand: Understand,
  text: string,
  context: Context,
): readonly Wish[] | undefined {
  const list = numbered(text) ?? inBrackets(text) ?? promised(text) ?? oneMore(text)
  if (!list || list.each.length > MOST || isTold(list.before)) return undefined
  const [guess] = understand(text, context).guesses
  if (guess === undefined || !putsUp.has(guess.act) || guess.sure < LIKELY) return undefined
  const ofAll = fieldsIn(understand, allOf(list.before, list.after), context)
  const wishes = list.each.map((one) => matterOf(understand, one, ofAll, context))
  return wishes.every((wish) => wish !== undefined) ? wishes : undefined
}
/** Whether what stands before a list tells of it, or denies it, rather than puts it up. */
const isTold = (before: string): boolean =>
  spoken.some(({ toldMatters, denied }) => toldMatters.test(before) || denied.test(before))
const putsUp: ReadonlySet<string> = new Set(['propose', 'addItem', 'addition'])
const LIKELY = 0.4

function matterOf(
  understand: Understand,
  one: string,
  ofAll: Slots,
  context: Context,
): Wish | undefined {
  const reading = read(one.trim(), context)
  const title = titleFrom(reading)
  if (title === undefined || title.split(' ').length > LONG) return undefined
  const act = context.speaker.leads ? 'addItem' : 'propose'
  const told = one.slice(one.indexOf(title) + title.length)
  const slots = fieldsIn(understand, withMinutes(told), context)
  const all: Slots = { ...ofAll, ...slots, text: capital(title) }
  return isStatement(act, all)
    ? undefined
    : { words: one.trim(), sentence: writeSentence({ act, slots: all }, context.language) }
}

/** A number that stands alone is minutes. */
const withMinutes = (told: string): string =>
  told.replaceAll(/(?<![\p{L}\p{N}.:/])(\d{1,3})(?=\s*(?:$|[,)]))/gu, '$1 min')

/** What stands before the list is of all, and behind it what says so. */
const allOf = (before: string, after: string): string =>
  spoken.some(({ ofAllOfThem }) => ofAllOfThem.test(after)) ? `${before}. ${after}` : before

/** Type, minutes, presenter and meeting, as they are read of one matter. */
function fieldsIn(understand: Understand, told: string, context: Context): Slots {
  if (!/[\p{L}\p{N}]/u.test(told)) return {}
  const { putUp } = context.language === 'sv' ? swedish : english
  const text = `${putUp} xxx, ${told}`
  const found = understand(text, context).guesses.find(({ act }) => putsUp.has(act))?.slots ?? {}
  return Object.fromEntries(
    ['type', 'minutes', 'presenter', 'meeting'].flatMap((name) => {
      const value = found[name]
      return value === undefined ? [] : [[name, value]]
    }),
  )
}
