import * as english from '../language/en/arranging.ts'
import * as swedish from '../language/sv/arranging.ts'
import type { Act } from './contract-sentence.ts'
import type { Reading } from './features.ts'
import { corrected, type Filling } from './finding.ts'
import { numberInTwo } from './finer-marks.ts'
import { itemsMeant, proposalsMeant } from './references.ts'
import { spokenNumbers, type Mark } from './scan.ts'
import { isWord } from './text-words.ts'

/** How long, as it is said: `20 min`, and where that can be changed or stands by itself between commas, a number alone. */
export function minutesIn({ act, reading }: Filling): string | undefined {
  const said = reading.marks
    .filter(({ kind }) => kind === 'minutes')
    .map(({ value, from, to }) => ({ value, from, to }))
  const more = /^change/.test(act) ? minutesMore(act, reading, said) : undefined
  if (more !== undefined) return more
  const bare = /^change/.test(act) ? bareMinutes(reading) : []
  const all = [...said, ...bare].sort((a, b) => a.from - b.from)
  return (
    corrected(reading, all).at(-1)?.value ??
    /(?:[,;\n]|\btid)\s*(?<alone>\d{1,2})\s*(?:[,;\n]|$)/iu.exec(reading.text)?.groups?.['alone']
  )
}
/** `tio minuter till`, `five minutes shorter`: counted from what stands. */
function minutesMore(
  act: Act,
  reading: Reading,
  said: readonly { value: string; from: number; to: number }[],
): string | undefined {
  const { words, context } = reading
  const [one, other] = said
  if (!one || other) return undefined
  const plain = (at: number): string => words[at]?.plain ?? ''
  const is = (which: 'longer' | 'shorter'): boolean =>
    [swedish, english].some((language) => language[which].test(plain(one.to))) ||
    (which === 'longer' && MORE.test(plain(one.from - 1)))
  const entries = act === 'changeItem' ? context.items : context.proposals
  const id = act === 'changeItem' ? itemsMeant(reading)[0]?.id : proposalsMeant(reading)[0]
  const stands = entries.find((entry) => entry.id === id)?.minutes
  if (stands === undefined || /^\d/.test(plain(one.to + 1))) return undefined
  if (is('longer')) return String(stands + Number(one.value))
  return is('shorter') && stands > Number(one.value)
    ? String(stands - Number(one.value))
    : undefined
}
/** Before a length: more than there is. */
const MORE = /^(?:another|additional|extra|ytterligare)$/

/** `läkaravtalet 20 -> 30`, `korta ner till fem`: a number that counts nothing else is minutes. */
function bareMinutes(reading: Reading): { value: string; from: number; to: number }[] {
  const { words, marks } = reading
  return words.flatMap(({ plain, text }, at) => {
    if (marks.some((mark) => mark.from <= at && at < mark.to && !isGiven(reading, mark))) return []
    const two = numberInTwo(reading, at)
    if (two) return [{ value: String(two.count), from: at, to: two.to }]
    if (numberInTwo(reading, at - 2)) return []
    const count = /^\d{1,3}$/.test(plain)
      ? Number(plain)
      : (spokenNumbers[plain] ?? spokenNumbers[plain.replace(/d$/, '')])
    if (count === undefined || count < 5 || count > 120 || /^\p{Lu}/u.test(text)) return []
    const next = words[at + 1]
    if (next && isWord(next) && !goesOn.test(next.plain)) return []
    return [{ value: String(count), from: at, to: at + 1 }]
  })
}
/** `ge den 30`: what is given, and no day. */
const isGiven = ({ words }: Reading, { kind, from }: Mark): boolean =>
  kind === 'day' &&
  words[from]?.plain === 'den' &&
  /^(?:ge|ger|gav|lat|unna|satt|gor)$/.test(words[from - 1]?.plain ?? '')
const goesOn =
  /^(?:racker|forslar|rather|snarare|will|is|sa|da|i|istallet|instead|tack|please|pls|och|and|ar|would|be|not|inte|for|pa|nu|now|till|to|at|tror|eller|or|max|d)$/
