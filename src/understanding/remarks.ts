import * as english from '../language/en/spoken.ts'
import * as swedish from '../language/sv/spoken.ts'
import type { Act, Slots } from './contract-sentence.ts'
import type { Reading } from './features.ts'
import { tells } from './span-text.ts'

/** What is told in one's own words beside what is done: no telling clause of it is left behind. */
const told: ReadonlySet<Act> = new Set(['done', 'postpone', 'withdraw', 'stuck'])

/** Fewer telling words are what everybody says. */
const FEW = 2
/** Between clauses. */
const BETWEEN =
  /[.;!?]\s+|,\s+|\s[–-]\s|\s+(?:för att|eftersom|därför att|men|och det|och vi|så|because|since|but|so|and it|and we)\s+/iu

interface Clause {
  readonly from: number
  readonly to: number
}
function clausesOf(text: string): readonly Clause[] {
  const clauses: Clause[] = []
  let from = 0
  for (const match of text.matchAll(new RegExp(BETWEEN, 'giu'))) {
    clauses.push({ from, to: match.index })
    from = match.index + match[0].length
  }
  return [...clauses, { from, to: text.length }]
}

/** The remark with all of its clause, or where none was found, the clauses that neither name the entry nor say what becomes of it. */
export function remarkOf(act: Act, { text, words, marks, titles }: Reading, slots: Slots): Slots {
  if (!told.has(act)) return slots
  const found = slots['text']
  if (found !== undefined) {
    const at = text.indexOf(found)
    const rest = at < 0 ? '' : (/^[^.!?;]*/u.exec(text.slice(at + found.length))?.[0] ?? '')
    return isTied.test(rest) ? { ...slots, text: (found + rest).trim() } : slots
  }
  const named = new Set(titles.flatMap((title) => title.words))
  const isMarked = (at: number): boolean => marks.some((mark) => mark.from <= at && at < mark.to)
  const left = clausesOf(text).filter(({ from, to }) => {
    const own = words.flatMap((word, at) => (word.from >= from && word.to <= to ? [at] : []))
    const telling = own.filter((at) => {
      const word = words[at]!
      return tells(word) && !isMarked(at) && !said(word.plain)
    })
    return !own.some((at) => named.has(at)) && telling.length >= FEW
  })
  const [first] = left
  const last = left.at(-1)
  if (!first || !last) return slots
  const remark = text
    .slice(first.from, last.to)
    .replace(/[\s.!]+$/u, '')
    .trim()
  return remark === '' ? slots : { ...slots, text: remark }
}
const isTied = /^ (?:så|och|men|eftersom|för att|so|and|but|because|since) /iu

const said = (plain: string): boolean =>
  [swedish, english].some(({ everyday }) => everyday.test(plain))

/** So many telling words of another sentence than the title's are more than manners. */
const MANY = 4

/** Whether a matter is put up with a sentence beside its title that is carried nowhere: it may be its background. */
export function leavesBehind(act: Act, { text, words, marks }: Reading, slots: Slots): boolean {
  if (act !== 'propose' || slots['background'] !== undefined) return false
  const title = text.toLowerCase().indexOf((slots['text'] ?? '').toLowerCase())
  let from = 0
  return text.split(/(?<=[.!?])\s+/u).some((sentence) => {
    const start = text.indexOf(sentence, from)
    from = start + sentence.length
    if (sentence.endsWith('?') || (start <= title && title < from)) return false
    const telling = words.filter(
      (word, at) =>
        word.from >= start &&
        word.to <= from &&
        tells(word) &&
        !said(word.plain) &&
        !marks.some((mark) => mark.from <= at && at < mark.to),
    )
    return telling.length >= MANY
  })
}
