import { textsIn } from '../../language/texts.ts'
import type { StandingItem } from '../../meetings/group.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { spelled } from '../../reading/spelled.ts'
import { TO_THE_END } from '../../reading/template.ts'
import { vocabulary } from '../../reading/vocabulary.ts'
import type { Argument, Writing } from '../argument.ts'
import { readMatter, type Said } from '../read-matter.ts'
import type { Turn } from '../turn.ts'
import { BEHIND_COLON } from './line-argument.ts'
import { written } from './matter-argument.ts'

const none = vocabulary((words) => words.agenda.none)
const beforeKind = spelled((words) => words.agenda.beforeKind)
const presentersWord = spelled((words) => words.agenda.fields.presenters)
const mark = /^\s*(?:\d{1,3}[.)]|[-–—•*·])\s+/

/**
 * The standing items of an agenda. One item a line, with commas as typed; on a single line, items separated by commas or semicolons. Fields
 * belong to the title before them. List marks and numbers before a title are dropped; a word for nothing is an empty list.
 */
export const standingItems: Argument<readonly StandingItem[]> & { readonly isText: true } = {
  kind: 'standing items',
  shape: TO_THE_END,
  surely: BEHIND_COLON,
  isText: true,
  itemFields: true,
  read: (typed, turn) =>
    none.meaning(typed.replace(/[.!]$/, '')) === undefined ? itemsIn(turn, typed) : [],
  fromForm: (sent, turn) => (typeof sent === 'string' ? itemsIn(turn, sent) : undefined),
  render: (value, writing) =>
    value.length === 0
      ? textsIn(writing.language).words.agenda.none.none[0]!
      : [
          ...value.filter(({ last }) => !last).map((one) => written(one, writing)),
          ...lastOnes(value, writing),
        ].join('\n'),
  missing: (example) => new Refusal('missingText', { example }),
  sample: (turn) => turn.t.samples.matter,
}

function lastOnes(value: readonly StandingItem[], writing: Writing): readonly string[] {
  const last = value.filter((one) => one.last)
  const word = textsIn(writing.language).words.agenda.places.last[0]!
  return last.length === 0 ? [] : [`${word}:`, ...last.map((one) => written(one, writing))]
}

function itemsIn(turn: Turn, text: string): readonly StandingItem[] {
  const lines = text
    .split('\n')
    .map((line) => line.replace(mark, '').trim())
    .filter((line) => line !== '')
  const [head, tail] = atLast(lines)
  return [
    ...listed(turn, head, lines.length > 1),
    ...listed(turn, tail, lines.length > 1).map((one) => ({ ...one, last: true as const })),
  ]
}

function listed(
  turn: Turn,
  lines: readonly string[],
  isOnePerLine: boolean,
): readonly StandingItem[] {
  const segments = lines.map((line) =>
    line
      .split(';')
      .flatMap((segment) =>
        isOnePerLine || isPresenters(segment) ? [segment] : segment.split(','),
      ),
  )
  return segments
    .flatMap((line) => {
      const found: { title: string; fields: string }[] = []
      for (const segment of line.map((one) => one.trim()).filter((one) => one !== '')) {
        const last = found.at(-1)
        // One word alone is a title, also where it could be a type: ”Information”.
        const isField =
          last !== undefined &&
          readMatter(turn, segment, true).title === '' &&
          !loneWord.test(segment)
        if (isField) last.fields += `; ${segment}`
        else found.push({ title: segment.replace(mark, ''), fields: '' })
      }
      return found.map(({ title, fields }) => standingItem(readMatter(turn, `${title}${fields}`)))
    })
    .filter(({ title }) => title !== '')
}

/** The lines before the word for what stays at the end, and those behind it. */
function atLast(lines: readonly string[]): readonly [readonly string[], readonly string[]] {
  const at = lines.findIndex((line) => lastWord.test(line))
  const line = lines[at]
  if (line === undefined) return [lines, []]
  const found = lastWord.exec(line)!
  const [before, behind] = [line.slice(0, found.index), line.slice(found.index + found[0].length)]
  const some = (text: string): readonly string[] => (text.trim() === '' ? [] : [text.trim()])
  return [
    [...lines.slice(0, at), ...some(before)],
    [...some(behind), ...lines.slice(at + 1)],
  ]
}

const lastWord = new RegExp(
  String.raw`(?:^|[,;]\s*)${spelled((words) => words.agenda.places.last)}\s*:`,
  'iu',
)

const loneWord = new RegExp(String.raw`^(?:${beforeKind} )?\p{L}+\.?$`, 'iu')
const presenters = new RegExp(String.raw`^\s*${presentersWord}(?![\p{L}\p{N}])`, 'iu')
const isPresenters = (segment: string): boolean => presenters.test(segment)

/** A time behind the title, with no mark between, is the time of the item. */
function standingItem({ title: said, kind, minutes: given, presenters: who }: Said): StandingItem {
  const behind = given === undefined ? timeBehind.exec(said) : null
  const minutes = given ?? (behind ? Number(behind[2]) : undefined)
  return {
    title: behind?.[1] ?? said,
    ...(kind === undefined ? {} : { kind }),
    ...(minutes === undefined ? {} : { minutes }),
    ...(who ? { presenters: who } : {}),
  }
}

const timeBehind = new RegExp(
  String.raw`^(.*\S)\s+([1-9]\d{0,2})\s*${spelled((words) => words.agenda.lengths.minutes)}\.?$`,
  'isu',
)
