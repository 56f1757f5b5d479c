import { addDays, addMonths, weekdayOf, type Day } from '../meetings/calendar.ts'
import { takeDue } from '../reading/due-time.ts'
import { monthNumber, weekdayNumber } from '../reading/words.ts'
import { feasts as englishFeasts } from '../language/en/spoken.ts'
import { feasts as swedishFeasts } from '../language/sv/spoken.ts'
import type { Act } from './contract-sentence.ts'
import type { Reading } from './features.ts'
import { corrected, shortDay } from './finding.ts'
import { actionsMeant } from './references.ts'
import { months, spokenNumbers, type Mark } from './scan.ts'
import { isWord, plainLine } from './text-words.ts'

/** A time that a sentence names, with the words it stands in. */
interface Named {
  readonly from: number
  readonly to: number
  readonly value: string
  readonly on?: Day
}

/** When something is due, as a sentence says it: a day, or the words of a stretch of time. */
export const dueIn = (reading: Reading, act: Act): string | undefined =>
  moreTime(reading, act) ?? dueNamed(reading, act)?.value

/** The time that a sentence names for it, with the place of its words. */
export function dueNamed(reading: Reading, act: Act): Named | undefined {
  const { context } = reading
  const id = actionsMeant(reading)[0]
  const now = context.actions.find((action) => action.id === id)?.due
  const known = /^(?:postpone|changeAction)$/.test(act) ? now : undefined
  const all = [
    ...ends(reading),
    ...days(reading, act, known),
    ...shortDays(reading),
    ...limited(reading),
    ...lengthsFrom(reading),
  ]
    .filter((one, _, some) => !some.some((other) => isOfDay(one, other)))
    .sort(
      (a, b) =>
        a.from - b.from || Number(b.on !== undefined) - Number(a.on !== undefined) || b.to - a.to,
    )
  const apart = all.filter((one, at) => !all.slice(0, at).some((other) => one.from < other.to))
  const other = apart.filter(({ on }) => on === undefined || on !== known)
  const later = act === 'postpone' && known ? other.filter(({ on }) => !on || on > known) : other
  const left = [later, other, apart].find((some) => some.length > 0) ?? []
  const chosen = corrected(reading, left).at(-1)
  return chosen?.on !== undefined && chosen.on < context.today ? undefined : chosen
}

/** `by November` of `by November 6`: a piece of what names a day. */
const isOfDay = (one: Named, other: Named): boolean =>
  one.on === undefined && other.on !== undefined && one.from < other.to && one.to < other.to

const named = (mark: { from: number; to: number }, on: Day): Named => ({
  from: mark.from,
  to: mark.to,
  value: shortDay(on),
  on,
})

/** `senast …`, `before …`, `i maj`: what stands behind a word that leads to a time. */
const leads =
  /^(?:senast|till|tills|t|fore|innan|by|before|due|i|in|under|until|end|slutet|borjan|nasta|next|nxt|efter|over|this|late|early|mid|the|varen|v|vecka|week|sista|last|denna|innevarande)$/
const thisOne = /^den här(?!\p{L})/iu
function limited({ text, words, marks, context }: Reading): Named[] {
  return words.flatMap((word, at) => {
    // A day of the month alone is of the month that the sentence names.
    const isMonthless = marks.some(({ from, monthless }) => from === at && monthless === true)
    const isLed = leads.test(word.plain) || thisOne.test(text.slice(word.from))
    if (isMonthless || !isLed || isNotBefore(words, at)) return []
    const source = plainWritten(text.slice(word.from))
    const read = takeDue(source, context.today)
    if (read?.kind !== 'due') return feast(feastAt(words, at), context.today)
    const rest = read.rest.length
    const end = text.length - rest
    const to = words.findIndex(({ from }) => from >= end)
    const place = { from: at, to: to < 0 ? words.length : to }
    return read.due.kind === 'day'
      ? [named(place, read.due.on)]
      : [{ ...place, value: read.due.words.replace(/^(?:until|till|tills) /iu, '') }]
  })
}
const feastAt = (
  words: Reading['words'],
  at: number,
): { plain: string; before: boolean; at: number } => ({
  plain: words[at + 1]?.plain ?? '',
  before: /^(?:fore|innan|before)$/.test(words[at]?.plain ?? ''),
  at,
})
/** What haste leaves out is put back: `t nov`, `nxt mtg`. */
const plainWritten = (text: string): string =>
  text
    .replace(/^t (?=\p{L})/iu, 'till ')
    .replace(/^nxt (?:mtg|meeting)/i, 'next meeting')
    .replace(/(?<=(?:month|månaden) )(?:is out|is over|är slut)/i, '')

const feastDays = { ...englishFeasts, ...swedishFeasts }
function feast(
  { plain, before, at }: { plain: string; before: boolean; at: number },
  today: Day,
): Named[] {
  const date = feastDays[plain]
  if (!date) return []
  const on = `${today.slice(0, 4)}-${date}`
  return [named({ from: at, to: at + 2 }, addDays(on, before && plain !== 'jul' ? -1 : 0))]
}

/** `slutet av oktober`, `mid December`, `before the month is out`, `månadsskiftet`. */
function ends({ words, context }: Reading): Named[] {
  const { today } = context
  return words.flatMap(({ plain }, at) => {
    const next = (count: number): string => words[at + count]?.plain ?? ''
    const month = monthNumber(next(1)) ?? monthNumber(next(2))
    const span = monthNumber(next(1)) ? 2 : 3
    if (/^(?:sista|slutet|end|last)$/.test(plain) && month)
      return [named({ from: at, to: at + span }, lastOf(today, month))]
    if (/^(?:mitten|mid)$/.test(plain) && month)
      return [named({ from: at, to: at + span }, onDay(today, month, 15))]
    if (
      /^(?:manads?skiftet)$/.test(plain) ||
      (/^(?:manaden|month)$/.test(plain) && /^(?:ar|is|end)$/.test(next(1)))
    )
      return [named(ledTo(words, at, at + 3), lastOf(today, Number(today.slice(5, 7))))]
    const said = months[plain]
    if (said && /^(?:ar slut|is out|is over)$/.test(`${next(1)} ${next(2)}`))
      return [named({ from: at - 1, to: at + 3 }, lastOf(today, said))]
    return monthNumber(plain) && /^ut$/.test(next(1))
      ? [named({ from: at, to: at + 2 }, lastOf(today, monthNumber(plain) ?? 1))]
      : []
  })
}
/** From the word that leads to it: `before the month is out`, `innan månaden är slut`. */
const ledTo = (
  words: Reading['words'],
  at: number,
  to: number,
): { readonly from: number; readonly to: number } => ({
  from: words[at - 1]?.plain === 'the' ? at - 2 : at - 1,
  to,
})
const onDay = (today: Day, month: number, day: number): Day => {
  const year = Number(today.slice(0, 4)) + (month < Number(today.slice(5, 7)) ? 1 : 0)
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
const lastOf = (today: Day, month: number): Day => addDays(addMonths(onDay(today, month, 1), 1), -1)

/** The days that stand in the sentence; one of the month alone is of the month that is spoken of. */
function days(reading: Reading, act: Act, known: Day | undefined): Named[] {
  const { marks, words, context } = reading
  const line = plainLine(words)
  // A day that has been is when something was done, not when it will be.
  if (act !== 'action' && /\b(?:igar|i gar|forrgar|yesterday|i forrgar)\b/.test(line)) return []
  return (
    marks
      .filter((mark) => mark.kind === 'day' && !isEpithet(reading, mark))
      // A week is due on its last working day, as a stretch of time.
      .filter(({ from }) => !WEEK.test(words[from]?.plain ?? ''))
      .map((mark) => {
        const on = inMonth(mark, reading) ?? afterKnown(mark, act, known)
        const following = `${words[mark.to]?.plain ?? ''} ${words[mark.to + 1]?.plain ?? ''}`
        const isNext = /^(?:nasta vecka|next week|week )/.test(following)
        if (isNext && mark.past !== undefined && weekOf(on) === weekOf(context.today))
          return named({ from: mark.from, to: mark.to + 2 }, addDays(on, 7))
        const before =
          BEFORE.test(words[mark.from - 1]?.plain ?? '') && !isNotBefore(words, mark.from - 1)
        return named(mark, addDays(on, before ? -1 : 0))
      })
      .filter(({ on }) => on === undefined || on >= context.today)
  )
}
/** `senast fre`, `eod thurs`: a weekday in few letters, where a limit leads to it and its clause ends. */
const shortDays = ({ words, context: { today } }: Reading): Named[] =>
  words.flatMap(({ text, plain }, at) => {
    const weekday = plain.endsWith('day') ? undefined : weekdayNumber(text)
    const next = words[at + 1]
    const isLed = LIMIT.test(words[at - 1]?.plain ?? '') && !(next && isWord(next))
    if (!isLed || weekday === undefined) return []
    const ahead = (weekday - weekdayOf(today) + 7) % 7
    return [named({ from: at - 1, to: at + 1 }, addDays(today, ahead || 7))]
  })
const LIMIT = /^(?:senast|till|tills|t|by|due|until|eod|,)$/

/** `the Friday discharges`: a weekday that says which, and not when. */
export const isEpithet = ({ words }: Reading, { from, to }: Mark): boolean =>
  /^the$/.test(words[from]?.plain ?? '') || /^the$/.test(words[from - 1]?.plain ?? '')
    ? /day$/.test(words[to - 1]?.plain ?? '') &&
      words[to] !== undefined &&
      isWord(words[to]) &&
      !monthNumber(words[to].plain) &&
      !/^(?:of|and|at|or|if|the|after|before)$/.test(words[to].plain)
    : false

const WEEK = /^(?:v|vecka|week|wk)$/

/** The Monday of a day's week. */
const weekOf = (on: Day): Day => addDays(on, 1 - weekdayOf(on))
const BEFORE = /^(?:fore|innan|before)$/
const DENIES = /^(?:inte|int|ej|aldrig|not|never|wont|cant|cannot|isnt|arent|nt)$/
/** `won't be ready before the 18th`: on that day at the earliest. */
function isNotBefore(words: Reading['words'], at: number): boolean {
  if (!BEFORE.test(words[at]?.plain ?? '')) return false
  const begins = words.findLastIndex((word, place) => place < at && !isWord(word)) + 1
  return words.slice(begins, at).some(({ plain }) => DENIES.test(plain))
}
/** `mitten av januari, den 15:e`: in the month that is named before it. */
function inMonth(
  { monthless, value, from }: Mark,
  { words, marks, context }: Reading,
): Day | undefined {
  if (!monthless) return undefined
  const said = words
    .slice(0, from)
    .map(({ plain }) => months[plain])
    .findLast((month) => month !== undefined)
  const other = marks.find((mark) => mark.kind === 'day' && !mark.monthless && mark.from < from)
  const month = said ?? (other && Number(other.value.slice(5, 7)))
  return month ? onDay(context.today, month, Number(value.slice(8))) : undefined
}
/** A day of the month alone, said of something that is due: in that month, or where it is put off, the next one after it. */
function afterKnown({ monthless, value }: Mark, act: Act, known: Day | undefined): Day {
  if (!monthless || known === undefined) return value
  const same = `${known.slice(0, 8)}${value.slice(8)}`
  return act === 'postpone' && same <= known ? addMonths(same, 1) : same
}

/** `ge mig tre veckor`, `två veckor på sig`: counted from today. */
const given =
  /\b(?:ge|give|har|have)(?: \w+)? (\w+) (?:vecka|veckor|weeks?)\b|\b(\w+) veckor pa (?:sig|mig|oss)\b/
function lengthsFrom({ words, context }: Reading): Named[] {
  const match = given.exec(plainLine(words))
  const said = match?.[1] ?? match?.[2] ?? ''
  const count = spokenNumbers[said] ?? Number(said)
  if (!match || !count) return []
  const at = words.findIndex(({ plain }) => plain === said)
  return [named({ from: at, to: at + 2 }, addDays(context.today, 7 * count))]
}

/** `två veckor till`: counted from when it was due, where that is known. */
function moreTime(reading: Reading, act: Act): string | undefined {
  if (act !== 'postpone') return undefined
  const { words, context } = reading
  const line = plainLine(words)
  const match =
    /\b(\w+)(?: extra| more| till)? (vecka|veckor|week|weeks|dag|dagar|dar|day|days|manad|month|months|fortnight)\b/.exec(
      line,
    )
  const fortnight = /\b(?:fortnight|fjorton dar|fjorton dagar|tva veckor)\b/.test(line)
  const said = match?.[1] ?? ''
  const single = /^(?:another|extra|ytterligare)$/.test(said) ? 1 : undefined
  const count = fortnight
    ? 2
    : (spokenNumbers[said] ?? (/^\d+$/.test(said) ? Number(said) : single))
  if (
    count === undefined ||
    /\b(?:nasta|next|om|in|inom) (?:\w+ )?(?:vecka|veckor|week|weeks)\b/.test(line)
  )
    return undefined
  const unit = fortnight ? 'vecka' : (match?.[2] ?? '')
  const id = actionsMeant(reading)[0]
  const known = context.actions.find((action) => action.id === id)?.due ?? context.today
  const due = known < context.today ? context.today : known
  if (/^(?:manad|month)/.test(unit)) return shortDay(addMonths(due, count))
  return shortDay(addDays(due, /^(?:vecka|veckor|week)/.test(unit) ? 7 * count : count))
}
