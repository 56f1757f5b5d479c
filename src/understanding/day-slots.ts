import { addDays, addMonths } from '../meetings/calendar.ts'
import * as englishArranging from '../language/en/arranging.ts'
import * as english from '../language/en/spoken.ts'
import * as swedishArranging from '../language/sv/arranging.ts'
import * as swedish from '../language/sv/spoken.ts'
import type { Reading } from './features.ts'
import { corrected, dayMarks, free, shortDay, type Filler, type Filling } from './finding.ts'
import { hoursOf, meetingHours } from './hours.ts'
import { dayMeant, usualMeeting } from './references.ts'
import { spokenNumbers } from './scan.ts'
import { wordsOfValues } from './value-marks.ts'
import { monthNumber } from '../reading/words.ts'
import { fold, plainLine } from './text-words.ts'

/** Answers are of meetings that are to come. */
const COMING = /^(?:attend|attendNot|sendSubstitute)$/

export const meetingDay: Filler = ({ act, reading }) => {
  const days = dayMarks(reading)
  const chosen = days
    .map((mark) => dayMeant(mark, act, reading.context))
    .find((day) =>
      reading.context.meetings.some(
        ({ on, state }) => on === day && !(COMING.test(act) && state === 'closed'),
      ),
    )
  return chosen && shortDay(chosen)
}
export const anyDay: Filler = ({ act, reading }) => {
  const mark = corrected(reading, dayMarks(reading)).at(-1)
  return mark && shortDay(dayMeant(mark, act, reading.context))
}
export const fullDay: Filler = ({ act, reading }) => {
  const mark = corrected(reading, dayMarks(reading)).at(-1)
  return mark && dayMeant(mark, act, reading.context)
}

export function meetingTimes({ act, reading }: Filling): string | undefined {
  return meetingHours(act, reading)
}
/** `novembermötet hålls i Kommunhuset`; a month is no place. */
export function placeToldIn({ text }: Reading): string | undefined {
  const place = [swedishArranging, englishArranging]
    .map(({ heldAt }) => heldAt.exec(text)?.groups?.['place'])
    .find(Boolean)
  return place !== undefined && monthNumber(fold(place)) === undefined ? place : undefined
}
/** Where it is held; a meeting that is only said to be in Teams is there. */
export function meetingPlace(filling: Filling): string | undefined {
  return (
    placeToldIn(filling.reading) ??
    free('place')(filling) ??
    /(?<!\p{L})(?:teams|zoom)(?!\p{L})/iu.exec(filling.reading.text)?.[0]
  )
}

/** Until when no reminders are wanted, where that is told as a stretch of time or a day: `resten av månaden`, `till jul`. */
export function pauseEnd(reading: Reading): string | undefined {
  const { text, words, context } = reading
  const rest = [swedish, english].map(({ restOf }) => restOf.exec(text)?.groups).find((one) => one)
  const { today } = context
  if (rest?.['month']) return shortDay(addDays(addMonths(`${today.slice(0, 8)}01`, 1), -1))
  if (rest?.['year']) return '31/12'
  if (rest?.['week']) return shortDay(addDays(today, (7 - new Date(today).getUTCDay()) % 7))
  const feast = words
    .filter((_, at) => UNTIL.test(words[at - 1]?.plain ?? ''))
    .map(({ plain }) => ({ ...english.feasts, ...swedish.feasts })[plain])
    .find((one) => one !== undefined)
  if (feast !== undefined) return `${Number(feast.slice(3))}/${Number(feast.slice(0, 2))}`
  const coming = AHEAD.exec(plainLine(words))
  if (coming) return pausedUntil({ act: 'pause', reading, spans: new Int8Array() })
  const until = dayMarks(reading).find(({ from }) => UNTIL.test(words[from - 1]?.plain ?? ''))
  return until && pausedUntil({ act: 'pause', reading, spans: new Int8Array() })
}
/** `de närmaste tre veckorna`. */
const AHEAD = /\b(?:narmaste|kommande|next|coming) \w+ (?:veckor|veckorna|weeks)\b/
const UNTIL = /^(?:till|tills|t|fram|until|till|til)$/

/** A pause includes its last day: who is back on the nineteenth pauses until the eighteenth; `två veckor` are counted from today. */
export function pausedUntil({ reading }: Filling): string | undefined {
  const { words, context } = reading
  const mark = dayMarks(reading).at(-1)
  const line = plainLine(words)
  const plain = (from: number, to: number): string => plainLine(words.slice(Math.max(0, from), to))
  if (mark) {
    const said = plain(mark.from, mark.to)
    const week = /^(?:v|vecka|week|nasta vecka|next week)\b/.test(said)
    const away = /\b(?:ater|tillbaka|back|ashore|returns?)\b/.test(
      plain(mark.from - 4, mark.to + 2),
    )
    const short = /\b(?:fore|before|forran|not until|inte till|tills|innan)(?: pa)?$/.test(
      plain(mark.from - 2, mark.from),
    )
    const before = away || short ? -1 : 0
    return shortDay(addDays(mark.value, week ? 6 : before))
  }
  const match = /\b(\w+) (?:vecka|veckor|veckors|veckorna|weeks?)\b|\b(fortnight)\b/.exec(line)
  const spoken = match?.[2] ? 'two' : (match?.[1] ?? '')
  const count = spoken === 'a' ? 1 : (spokenNumbers[spoken] ?? Number(spoken))
  return count ? shortDay(addDays(context.today, 7 * count)) : undefined
}

export function movedFrom({ act, reading }: Filling): string | undefined {
  const known = dayMarks(reading)
    .map((mark) => dayMeant(mark, act, reading.context))
    .find((day) =>
      reading.context.meetings.some(({ on, state }) => on === day && state !== 'closed'),
    )
  const usual = usualMeeting(act, reading.context)?.on
  const day = known ?? usual
  return day && shortDay(day)
}
/** `en vecka framåt`, `two weeks earlier`, `push it back a week`: counted from the meeting's own day. */
function weeksMoved({ words }: Reading): number | undefined {
  const line = plainLine(words)
  if (/\b(?:veckan (?:efter|darpa)|week after|following week|week later)\b/.test(line)) return 1
  const match = /\b(\w+) (?:vecka|veckor|week|weeks)\b(?: (\w+))?/.exec(line)
  const said = match?.[1] ?? ''
  const count = said === 'a' ? 1 : (spokenNumbers[said] ?? Number(said))
  if (!count || Number.isNaN(count)) return undefined
  return /^(?:bakat|tidigare|earlier)$/.test(match?.[2] ?? '') ? -count : count
}

/** The days of a year, as its sentence lists them, with the hours and the place. */
export function yearDates(filling: Filling): string | undefined {
  const { reading } = filling
  const days = [...new Set(dayMarks(reading).map(({ value }) => value))]
  if (days.length < 2) return undefined
  const place = free('place')({ ...filling, act: 'plan' })
  return [days.map(shortDay).join(', '), hoursOf(reading), place].filter(Boolean).join(' ')
}
export function yearOfDates({ reading }: Filling): string {
  const next = String(Number(reading.context.today.slice(0, 4)) + 1)
  const said = /(?<!\d)20[2-9]\d(?!\d)/.exec(reading.text)?.[0]
  if (said || /n[äa]sta år|next year/iu.test(reading.text)) return said ?? next
  return dayMarks(reading)[0]?.value.slice(0, 4) ?? next
}

export function movedTo(filling: Filling): string | undefined {
  const { act, reading } = filling
  const from = movedFrom(filling)
  if (wordsOfValues('lastDay', reading) !== undefined) return from
  const month = from?.split('/')[1]
  const days = corrected(reading, dayMarks(reading)).map((mark) =>
    mark.monthless && month
      ? `${Number(mark.value.slice(8))}/${month}`
      : shortDay(dayMeant(mark, act, reading.context)),
  )
  const other = days.findLast((day) => day !== from)
  if (other) return other
  const weeks = weeksMoved(reading)
  const on = reading.context.meetings.find((meeting) => shortDay(meeting.on) === from)?.on
  if (weeks !== undefined && on) return shortDay(addDays(on, weeks * 7))
  const changed = meetingTimes(filling) ?? meetingPlace(filling)
  return changed === undefined ? undefined : from
}
