import * as english from '../language/en/spoken.ts'
import * as swedish from '../language/sv/spoken.ts'
import type { Act, Slots } from './contract-sentence.ts'
import type { Reading } from './features.ts'
import { isEveryday, reportClauses, type Clause } from './report-clauses.ts'
import { tells } from './span-text.ts'
import { whyAway, whyTold } from './told-why.ts'

/** What is told in one's own words beside what is done: no telling clause of it is left behind. */
const told: ReadonlySet<Act> = new Set(['done', 'postpone', 'withdraw', 'stuck', 'status'])

/** Fewer telling words are what everybody says. */
const FEW = 2
/** So many words are a clause that tells something with one of them: `hon är med på tåget`. */
const LONG = 5
/** Beside the name of an entry, in its own clause, where that says what becomes of it. */
const MORE = 3
/** A clause that asks for another day tells more words of that. */
const MOST = 5
/** What is told in one's own words beside what is done, without the clauses that only ask for it. */
export function remarkOf(act: Act, reading: Reading, slots: Slots): Slots {
  const remark = remarkIn(act, reading, slots)
  return act === 'postpone' ? withoutPutRight(reading, remark) : remark
}

/** Without the day that is put right in it: `…, skriv femtonde i stället`. */
function withoutPutRight({ text, words, marks }: Reading, slots: Slots): Slots {
  const { text: why, ...others } = slots
  const at = why === undefined ? -1 : text.indexOf(why)
  const day = marks.findLast(({ kind }) => kind === 'day')
  if (why === undefined || at < 0 || !day) return slots
  const said = words[day.from]!.from - at
  const begins = Math.max(
    0,
    ...[...why.matchAll(/[,.;:–-]\s+/gu)]
      .map(({ 0: mark, index }) => index + mark.length)
      .filter((end) => end <= said),
  )
  if (![swedish, english].some(({ putsRight }) => putsRight.test(why.slice(begins)))) return slots
  const rest = trimmed(why.slice(0, begins).replace(/[\s,;:–-]+$/u, ''))
  return rest.split(' ').length < LONG ? others : { ...others, text: rest }
}

function remarkIn(act: Act, reading: Reading, slots: Slots): Slots {
  const isWhole = slots['text'] !== undefined && reading.text.startsWith(slots['text'])
  if (act === 'attendNot' && (isWhole || (slots['text'] ?? '(').includes('('))) {
    const why = whyAway(reading)
    return why === undefined ? slots : { ...slots, text: why }
  }
  if (!told.has(act)) return slots
  const entry = slots['action'] ?? slots['proposal']
  const why = whyTold(act, reading, reportClauses(reading, entry))
  if (why !== undefined) return { ...slots, text: trimmed(why) }
  const whole = wholeRemark(act, reading, slots)
  // What hinders is never left out: `U3 har kört fast` tells no more than that.
  return act === 'stuck' ? { text: trimmed(reading.text), ...whole } : whole
}

/** All clauses that tell something, from the first to the last: never a piece of one, and none of them is left out. */
function wholeRemark(act: Act, reading: Reading, slots: Slots): Slots {
  const { text } = reading
  const clauses = reportClauses(reading, slots['action'] ?? slots['proposal'])
  const isDated = clauses.some(({ dated }) => dated)
  const mostOf = ({ dated }: Clause): number => {
    if (act !== 'postpone' && act !== 'withdraw') return MORE
    // What is said of the entry where the day stands elsewhere is why.
    return isDated && !dated ? FEW : MOST
  }
  const found = slots['text']
  const at = found === undefined ? -1 : text.indexOf(found)
  const end = at + (found?.length ?? 0)
  const telling = clauses.filter((one) =>
    one.names
      ? one.telling >= mostOf(one)
      : one.telling >= FEW || (one.telling > 0 && one.words >= LONG),
  )
  const last = telling.at(-1)
  const first =
    act === 'postpone' || act === 'withdraw'
      ? telling[0]
      : last && clauses.find(({ telling: words }) => words > 0)
  if (found !== undefined && at >= 0 && opensClause(text, at, clauses)) {
    const rest = /^[^.!?;]*/u.exec(text.slice(end))?.[0] ?? ''
    const whole = clauses.find(({ from, to }) => from < end && end <= to)?.to ?? end
    const until = Math.max(isTied.test(rest) ? end + rest.length : whole, last?.to ?? 0)
    return {
      ...slots,
      text: trimmed(text.slice(beginning(clauses, Math.min(at, first?.from ?? at)), until)),
    }
  }
  const { text: _piece, ...bare } = slots
  if (!first || !last)
    return clauses.some(({ telling: words }) => words >= FEW) &&
      (found !== undefined || act === 'status')
      ? { ...bare, text: trimmed(text) }
      : bare
  const remark = trimmed(text.slice(first.from, last.to))
  return remark === '' ? slots : { ...slots, text: remark }
}
/** What turns on what stands before it begins there. */
function beginning(clauses: readonly Clause[], at: number): number {
  const place = clauses.findIndex(({ from, to }) => from <= at && at < to)
  return clauses[place]?.turns === true && clauses[place - 1] ? clauses[place - 1]!.from : at
}
const trimmed = (text: string): string =>
  text
    .replace(manners, '')
    .replace(numbered, '')
    .replace(writes, '')
    .replace(/[\s.!]+$/u, '')
    .trim()
/** The number of the entry before what is told of it. */
const numbered = /^[uf] ?\d{1,4}[:,]\s+/iu
const writes = /^(?:skriv|anteckna|notera|write|note|put down)(?: gärna| in| ner)? (?:att|that) /iu
const manners = /^(?:hej|hejsan|hallå|tjena|hi|hello|hey)(?: \p{Lu}?klubban)?[\s,.!]+/iu

/** A text begins with its clause, behind a colon, or where a reason begins. */
const opensClause = (text: string, at: number, clauses: readonly Clause[]): boolean =>
  clauses.some(({ from }) => from === at) ||
  /(?::|[–-]|(?<!\p{L})(?:eftersom|därför att|för att|pga|på grund av|because|because of|since|due to))\s*$/iu.test(
    text.slice(0, at),
  )

/** Whose it is instead of one's own, as a name: `det måste vara HR`, `it is Åsa's`. */
export function whoseIn({ text, marks, context }: Reading, found?: string): string | undefined {
  for (const { belongs, noWhose } of [swedish, english])
    for (const { groups } of text.matchAll(new RegExp(belongs, 'giu'))) {
      const said = groups?.['whose']?.trim() ?? ''
      if (noWhose.test(said) || said.split(' ').length > MOST_OF_NAME) continue
      return withoutGenitive(said, context.people)
    }
  const isPerson = marks.some(({ kind }) => kind === 'person')
  return found !== undefined && (found.split(' ').length <= MOST_OF_NAME || !isPerson)
    ? found
    : undefined
}
const MOST_OF_NAME = 4
const withoutGenitive = (said: string, people: readonly { readonly name: string }[]): string => {
  const bare = said.replace(/(?:['’]s|s|['’])$/u, '')
  const isKnown = people.some(({ name }) => name.startsWith(bare) || name.endsWith(` ${bare}`))
  return isKnown || /['’]s?$/u.test(said) ? bare : said
}
const isTied = /^ (?:så|och|men|eftersom|för att|so|and|but|because|since) /iu

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
        !isEveryday(word.plain) &&
        !marks.some((mark) => mark.from <= at && at < mark.to),
    )
    return telling.length >= MANY
  })
}
