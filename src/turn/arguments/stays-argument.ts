import { isClock, type Clock } from '../../meetings/calendar.ts'
import type { Language } from '../../meetings/group-settings.ts'
import type { ItemNumber } from '../../meetings/agenda-item.ts'
import { showNumber } from '../../meetings/numbering.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { spelled } from '../../reading/spelled.ts'
import { ANYTHING } from '../../reading/template.ts'
import { takeTimes } from '../../reading/times.ts'
import type { Argument } from '../argument.ts'
import { textsIn } from '../../language/texts.ts'
import { withoutMarks } from '../name-marks.ts'
import { openHeader } from '../saving.ts'
import { namesIn } from '../people-meant.ts'
import { eitherNamed, nameOfEither, type OfEither } from './either-list-argument.ts'
import type { Turn } from '../turn.ts'

/** The items somebody came at or after, and left at or after. */
interface ItemEdges {
  readonly from?: ItemNumber
  readonly through?: ItemNumber
  readonly to?: ItemNumber
}

/** Somebody's part of a meeting: by hours, from its beginning or to its end where one is absent; by items; or without either. */
export type Stay = OfEither & When

export interface When {
  readonly from?: Clock
  readonly to?: Clock
  readonly items?: ItemEdges
}

const CLOCK = String.raw`(?:${spelled(({ times }) => times.oclock)})?\.?\s*\d`
const until = new RegExp(
  String.raw`^(?:${spelled(({ record }) => record.until)}\s+|[-–]\s*)(?=${CLOCK})`,
  'iu',
)
const since = new RegExp(String.raw`^${spelled(({ record }) => record.since)}\s+(?=${CLOCK})`, 'iu')

const missing = (example: string): Refusal => new Refusal('missingTimes', { example })

const ITEM = spelled(({ record }) => record.stayItems.item)
const NUMBER = String.raw`(\d{1,3}\s?[a-zåäö]?)(?![\p{L}\d])`
const AT = String.raw`(?:${ITEM}\s*)?${NUMBER}`
const FROM = String.raw`${spelled(({ record }) => record.stayItems.from)}\s+${ITEM}\s*${NUMBER}`
const THROUGH = spelled(({ record }) => record.stayItems.through)
const TO = spelled(({ record }) => record.stayItems.to)
const edges: readonly (readonly [RegExp, readonly (keyof ItemEdges)[]])[] = (
  [
    [String.raw`${FROM}\s+${THROUGH}\s+${AT}`, ['from', 'through']],
    [String.raw`${FROM}\s+${TO}\s+${AT}`, ['from', 'to']],
    [FROM, ['from']],
    [String.raw`${THROUGH}\s+${ITEM}\s*${NUMBER}`, ['through']],
    [String.raw`${TO}\s+${ITEM}\s*${NUMBER}`, ['to']],
    [String.raw`${ITEM}\s*${NUMBER}\s*[-–—]\s*${NUMBER}`, ['from', 'through']],
    [String.raw`${ITEM}\s*${NUMBER}`, ['from', 'through']],
  ] as const
).map(([source, names]) => [new RegExp(`^(?:${source})$`, 'iu'), names])
const timeless = new RegExp(
  String.raw`^${spelled(({ record }) => record.stayItems.unknown)}$`,
  'iu',
)

/**
 * `E 9.30–11, F och G från 10`, `E från punkt 4 till och med punkt 9`, `E`: names, each with the times or the items that follow them, if any. A form names
 * one by `{ meeting, person, from, to }`. Refuses `badTimes`, `missingName`, `noSuchPerson`; asks which of two is meant. Whether the meeting has such
 * hours and items is the act's to look at.
 */
export const stays: Argument<readonly Stay[]> = {
  kind: 'stays',
  shape: ANYTHING,
  namesPeople: true,
  async read(typed, turn) {
    const all: Stay[] = []
    let before: readonly OfEither[] = []
    for (const { names, ...when } of partsIn(typed, turn)) {
      // More hours without a name are of whoever was named last.
      if (names !== '')
        before = await Promise.all(namesIn(turn, names).map((name) => eitherNamed(turn, name)))
      const those = names === '' ? before.slice(-1) : before
      if (those.length === 0)
        throw new Refusal('missingName', { example: turn.t.sentences.partOf.example })
      all.push(...those.map((one) => ({ ...one, ...when })))
    }
    return all.length === 0 ? undefined : all
  },
  fromForm(sent, turn) {
    if (typeof sent !== 'object' || sent === null) return undefined
    const { meeting, person, from, to } = sent as Readonly<Record<string, unknown>>
    if (typeof meeting !== 'string' || openHeader(turn)?.id !== meeting) return undefined
    return typeof person === 'string' &&
      Object.hasOwn(turn.group.people, person) &&
      typeof from === 'string' &&
      isClock(from) &&
      typeof to === 'string' &&
      isClock(to)
      ? [{ person, from, to }]
      : undefined
  },
  render: (all, { group, language }) =>
    all.map((one) => `${nameOfEither(one, { group })} ${writtenWhen(one, language)}`).join(', '),
  missing,
  sample: ({ t }) => `${t.samples.person} 9.30–11`,
}

export function writtenWhen({ from, to, items }: When, language: Language): string {
  const { stayItems: words } = textsIn(language).words.record
  if (items) {
    const at = (number: ItemNumber): string => `${words.item[0]} ${showNumber(number)}`
    return [
      ...(items.from ? [`${words.from[0]} ${at(items.from)}`] : []),
      ...(items.through ? [`${words.through[0]} ${at(items.through)}`] : []),
      ...(items.to ? [`${words.to[0]} ${at(items.to)}`] : []),
    ].join(' ')
  }
  if (from === undefined) return to === undefined ? words.unknown[0]! : `–${to}`
  return `${from}${to ? `–${to}` : ''}`
}

/** Each list of names with what follows it; names at the end without either have neither. */
function partsIn(text: string, turn: Turn): readonly (When & { readonly names: string })[] {
  const found: (When & { readonly names: string })[] = []
  let waiting = ''
  for (const segment of text
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')) {
    const { names: named, when } = whenBehind(segment)
    const names = [waiting, named].filter((part) => part !== '').join(', ')
    if (when) found.push({ names, ...when })
    else if (/\d/.test(withoutMarks(turn, segment)))
      throw new Refusal('badTimes', { typed: withoutMarks(turn, segment) })
    waiting = when ? '' : names
  }
  return waiting === '' ? found : [...found, { names: waiting }]
}

/** What of a text names people, and the times or the items behind it. */
export function whenBehind(text: string): { readonly names: string; readonly when?: When } {
  const at = startsIn(text).find((index) => whenIn(text.slice(index)) !== undefined)
  if (at === undefined) return { names: text }
  return { names: text.slice(0, at).replace(/\($/, '').trim(), when: whenIn(text.slice(at)) ?? {} }
}

const startsIn = (segment: string): readonly number[] =>
  [...segment.matchAll(/(?<=^|\s|\()[(\p{L}\d§–-]/gu)].map((match) => match.index)

const whenIn = (typed: string): When | undefined => {
  const text = typed.replace(/^\(/, '').replace(/\)?\.?$/, '')
  return timeless.test(text) ? {} : (itemsIn(text) ?? hoursIn(text))
}

function itemsIn(text: string): When | undefined {
  for (const [pattern, names] of edges) {
    const found = pattern.exec(text)
    if (!found) continue
    const numbers = found.slice(1).map((one) => numberIn(one ?? ''))
    const last = numbers.at(-1)
    return {
      items: Object.fromEntries(names.map((name, at) => [name, numbers[at] ?? last])),
    }
  }
  return undefined
}

function numberIn(typed: string): ItemNumber {
  const [, n, letter] = /^(\d+)\s?(\p{L})?$/u.exec(typed) ?? []
  return { n: Number(n), ...(letter === undefined ? {} : { letter: letter.toLowerCase() }) }
}

function hoursIn(text: string): When | undefined {
  const led = until.exec(text) ?? since.exec(text)
  const plain = led ? text.slice(led[0].length) : text
  const read = takeTimes(led && /^\d/.test(plain) ? `kl ${plain}` : plain)
  if (read === undefined) return undefined
  if (read.kind === 'impossible') throw new Refusal('badTimes', { typed: read.text })
  if (read.rest !== '' && !/^[.)]*$/.test(read.rest)) return undefined
  if (until.test(text)) return { to: read.start }
  return { from: read.start, ...(read.end === undefined ? {} : { to: read.end }) }
}
