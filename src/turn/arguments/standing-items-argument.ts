import { textsIn } from '../../language/texts.ts'
import type { StandingItem } from '../../meetings/group.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { spelled } from '../../reading/spelled.ts'
import { TO_THE_END } from '../../reading/template.ts'
import { vocabulary } from '../../reading/vocabulary.ts'
import type { Argument } from '../argument.ts'
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
  read: (typed, turn) =>
    none.meaning(typed.replace(/[.!]$/, '')) === undefined ? itemsIn(turn, typed) : [],
  fromForm: (sent, turn) => (typeof sent === 'string' ? itemsIn(turn, sent) : undefined),
  render: (value, writing) =>
    value.length === 0
      ? textsIn(writing.language).words.agenda.none.none[0]!
      : value.map((one) => written(one, writing)).join('\n'),
  missing: (example) => new Refusal('missingText', { example }),
  sample: (turn) => turn.t.samples.matter,
}

function itemsIn(turn: Turn, text: string): readonly StandingItem[] {
  const lines = text
    .split('\n')
    .map((line) => line.replace(mark, '').trim())
    .filter((line) => line !== '')
  const segments = lines.map((line) =>
    line
      .split(';')
      .flatMap((segment) =>
        lines.length > 1 || isPresenters(segment) ? [segment] : segment.split(','),
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

const loneWord = new RegExp(String.raw`^(?:${beforeKind} )?\p{L}+\.?$`, 'iu')
const presenters = new RegExp(String.raw`^\s*${presentersWord}(?![\p{L}\p{N}])`, 'iu')
const isPresenters = (segment: string): boolean => presenters.test(segment)

const standingItem = ({ title, kind, minutes, presenters: who }: Said): StandingItem => ({
  title,
  ...(kind === undefined ? {} : { kind }),
  ...(minutes === undefined ? {} : { minutes }),
  ...(who ? { presenters: who } : {}),
})
