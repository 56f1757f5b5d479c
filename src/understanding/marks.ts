import type { Context } from './context.ts'
import { day } from './mark-days.ts'
import { quarterHour, times } from './mark-times.ts'
import {
  adjacent,
  itemNouns,
  lengths,
  numberAt,
  ordinals,
  plainAt,
  spokenNumbers,
  type Finder,
  type Mark,
  type MarkKind,
  type Scan,
} from './scan.ts'
import type { Word } from './text-words.ts'

/** Everything marked in the text, from the left, the surest kind first where two would overlap. */
export function findMarks(text: string, words: readonly Word[], context: Context): readonly Mark[] {
  const scan = { text, words, context }
  const marks: Mark[] = [...textual(scan)]
  const free = (from: number, to: number): boolean =>
    !marks.some((mark) => from < mark.to && mark.from < to)
  for (const finder of finders)
    for (let at = 0; at < words.length; at += 1) {
      if (!free(at, at + 1)) continue
      const mark = finder(scan, at)
      if (mark && free(mark.from, mark.to)) marks.push(mark)
    }
  return marks.sort((a, b) => a.from - b.from)
}

/** What is found by its letters: links, addresses, numbers of actions and proposals. */
function textual({ text, words }: Scan): Mark[] {
  const found = (pattern: RegExp, kind: MarkKind, valueOf: (match: string) => string): Mark[] =>
    [...text.matchAll(pattern)].map((match) => ({
      kind,
      value: valueOf(match[0]),
      from: words.findIndex(({ to }) => to > match.index),
      to: words.findLastIndex(({ from }) => from < match.index + match[0].length) + 1,
    }))
  return [
    ...found(/https?:\/\/\S+/g, 'link', (link) => link),
    ...found(/[\w.+-]+@[\w-]+\.[\w.]+/g, 'mail', (mail) => mail),
    ...found(/(?<![\p{L}\p{N}])[uU] ?\d{1,4}(?![\p{L}\p{N}])/gu, 'action', number),
    ...found(/(?<![\p{L}\p{N}])[fF] ?\d{1,4}(?![\p{L}\p{N}])/gu, 'proposal', number),
  ]
}
const number = (match: string): string => match.toUpperCase().replaceAll(/\s/g, '')

const minutes: Finder = (scan, at) => {
  const unit = plainAt(scan, at + 1)
  const count = numberAt(scan, at)
  if (count !== undefined && /^(?:min|mins|minut|minuter|minute|minutes|m)$/.test(unit))
    return { kind: 'minutes', from: at, to: at + 2, value: String(count) }
  const words = [plainAt(scan, at), unit, plainAt(scan, at + 2)].join(' ')
  const half = /^(?:half an hour|half a hour|en halv timme|en halv timma|halv timme)/.exec(words)
  if (half) return { kind: 'minutes', from: at, to: at + half[0].split(' ').length, value: '30' }
  const quarters = /^(?:quarter of an|three quarters of|quarter hour|tre kvart)/.exec(words)
  if (quarters)
    return {
      kind: 'minutes',
      from: at,
      to: at + quarters[0].split(' ').length,
      value: quarters[0].startsWith('quarter') ? '15' : '45',
    }
  const length = lengths[plainAt(scan, at)]
  return length === undefined || (plainAt(scan, at) === 'hour' && at === 0)
    ? undefined
    : { kind: 'minutes', from: at, to: at + 1, value: String(length) }
}

const item: Finder = (scan, at) => {
  const plain = plainAt(scan, at)
  const letter = (place: number): string =>
    /^[a-d]$/.test(plainAt(scan, place)) && adjacent(scan, place) ? plainAt(scan, place) : ''
  const noun = itemNouns[plain] ?? itemNouns[plain.replace(/s$/, '')]
  if (noun !== undefined) return { kind: 'item', from: at, to: at + 1, value: String(noun) }
  const colloquial =
    /^(\d{1,2})$/.exec(plain) &&
    plainAt(scan, at + 1) === ':' &&
    /^(?:an|ans|ar)$/.test(plainAt(scan, at + 2))
  if (colloquial) return { kind: 'item', from: at, to: at + 3, value: plain }
  if (
    /^\d{1,2}$/.test(plain) &&
    /^(?:an|ans|san)$/.test(plainAt(scan, at + 1)) &&
    adjacent(scan, at + 1)
  )
    return { kind: 'item', from: at, to: at + 2, value: plain }
  const lead =
    /^(?:punkt|punkten|item|items|p|nr|number|point|no|arende|paragraf|§|pkt|on|pa|under)$/.test(
      plain,
    )
  const start = lead ? at + (plainAt(scan, at + 1) === '.' ? 2 : 1) : at
  const typed = plainAt(scan, start)
  const count = /^\d{1,2}$/.test(typed)
    ? Number(typed)
    : lead
      ? (spokenNumbers[typed] ?? ordinals[typed])
      : undefined
  if (count === undefined || count < 1 || count > 40) return undefined
  const sub = letter(start + 1)
  const to = start + (sub ? 2 : 1)
  const known = scan.context.items.some(({ id }) => id === `${count}${sub}`)
  const nothing =
    /^(?:\/|min|:|kommun|procent|%|st|personer|people|timm|dag|day|week|veck|hour|ar|year|manad|month|gang|time)/.test(
      plainAt(scan, to),
    )
  const strong = lead && !/^(?:on|pa|under|no)$/.test(plain)
  if (!strong && !sub && (!known || (nothing && plainAt(scan, to) !== ':'))) return undefined
  return { kind: 'item', from: at, to, value: `${count}${sub}` }
}
/** People of the group by whole name, first name or surname, also in the genitive and without accents. */
const person: Finder = (scan, at) => {
  const said = plainAt(scan, at)
  // As short a name as `Bo` is a word as well, unless it is written as a name.
  const isShort = said.length === 2
  if (said.length < 2 || (isShort && !/^\p{Lu}\p{Ll}/u.test(scan.words[at]?.text ?? '')))
    return undefined
  const next = plainAt(scan, at + 1)
  for (const { id, first, last } of namesOf(scan.context)) {
    if (same(said, first)) {
      const whole =
        same(next, last) ||
        (next.length === 1 &&
          last.startsWith(next) &&
          /^\p{Lu}/u.test(scan.words[at + 1]?.text ?? ''))
      const others = namesOf(scan.context).filter((other) => same(said, other.first))
      if (whole || others.length === 1)
        return { kind: 'person', from: at, to: at + (whole ? 2 : 1), value: id }
    }
    if (
      same(said, last) &&
      !isShort &&
      last.length > 2 &&
      /^\p{Lu}/u.test(scan.words[at]?.text ?? '')
    )
      return { kind: 'person', from: at, to: at + 1, value: id }
  }
  return undefined
}
const same = (said: string, name: string): boolean => said === name || said === `${name}s`
interface Named {
  readonly id: string
  readonly first: string
  readonly last: string
}
const named = new WeakMap<Context, readonly Named[]>()
function namesOf(context: Context): readonly Named[] {
  const known = named.get(context)
  if (known) return known
  const all = context.people.map(({ id, name }) => {
    const [first = '', ...rest] = name
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .split(' ')
    return { id, first, last: rest.at(-1) ?? '' }
  })
  named.set(context, all)
  return all
}

const finders: readonly Finder[] = [quarterHour, minutes, person, day, times, item]
