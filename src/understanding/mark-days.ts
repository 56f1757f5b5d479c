import { meetingWord as englishMeeting } from '../language/en/spoken.ts'
import { meetingWord as swedishMeeting } from '../language/sv/spoken.ts'
import { addDays, monthOf, weekdayOf, type Day } from '../meetings/calendar.ts'
import { takeDay } from '../reading/days.ts'
import { months, ordinals, plainAt, trimmed, type Finder } from './scan.ts'
import { isWord, plainLine } from './text-words.ts'

const dayWord =
  /^(?:\d{1,4}|den|the|i|om|in|within|inom|nasta|next|pa|on|mandag|tisdag|onsdag|torsdag|fredag|lordag|sondag|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|fri|man|tis|ons|tor|tors|fre|lor|son|today|tomorrow|tmrw|yesterday|idag|imorgon|imorron|overmorgon|igar|v|vecka|week|jan|feb|mar|apr|maj|may|jun|jul|aug|sep|sept|okt|oct|nov|dec)/

export const day: Finder = (scan, at) => {
  const { text, words, context } = scan
  const word = words[at]
  if (!word || !isWord(word)) return undefined
  const named = ordinalDay(scan, at) ?? meetingOfMonth(scan, at)
  if (named) return named
  if (!dayWord.test(word.plain)) return undefined
  const source = text.slice(word.from).replace(/^(\d{1,2})\.(\d{1,2})\.?(?=[\s,;!?)]|$)/, '$1/$2')
  const read = takeDay(source, context.today)
  if (read?.kind !== 'day') return undefined
  const consumed = source.trim().length - read.rest.length
  const end = word.from + consumed + (text.length - word.from - source.length)
  const to = words.findIndex(({ to: stop }) => stop > end)
  const last = to < 0 ? words.length : to
  if (last <= at) return undefined
  const bare = words.slice(at, last)
  const past = pastOf(read.day, context.today, plainLine(bare))
  return { kind: 'day', from: at, to: trimmed(words, at, last), value: read.day, ...past }
}

function pastOf(on: Day, today: Day, words: string): { past?: Day } {
  if (/^(?:i |on |pa |last |this )*(?:mon|tue|wed|thu|fri|man|tis|ons|tor|fre)/.test(words)) {
    const back = (weekdayOf(today) - weekdayOf(on) + 7) % 7
    return { past: addDays(today, -back) }
  }
  return /20\d\d/.test(words) ? {} : { past: addDays(on, -365) }
}

/** `den sjätte`, `6:e`, `the 6th`, `sjätte oktober`. */
const ordinalDay: Finder = (scan, at) => {
  const { context } = scan
  const start = /^(?:den|the|pa|on)$/.test(plainAt(scan, at)) ? at + 1 : at
  const digits = plainAt(scan, start)
  const colon = plainAt(scan, start + 1) === ':' ? start + 2 : start + 1
  const suffix = colon > start + 1 ? /^(?:e|a)$/ : /^(?:e|st|nd|rd|th|te|de)$/
  const suffixed = /^\d{1,2}$/.test(digits) && suffix.test(plainAt(scan, colon))
  const named = ordinals[digits]
  const dayNumber = suffixed ? Number(digits) : named
  if (dayNumber === undefined || dayNumber < 1 || dayNumber > 31) return undefined
  if (named !== undefined && start === at && months[plainAt(scan, start + 1)] === undefined)
    return undefined
  let to = suffixed ? colon + 1 : start + 1
  if (plainAt(scan, to) === 'of') to += 1
  const monthly = months[plainAt(scan, to)] ?? months[longMonth(plainAt(scan, to))]
  const source = monthly === undefined ? `den ${dayNumber}:e` : `${dayNumber}/${monthly}`
  const read = takeDay(source, context.today)
  if (read?.kind !== 'day') return undefined
  const past = monthly === undefined ? {} : { past: addDays(read.day, -365) }
  return {
    kind: 'day',
    from: at,
    to: monthly === undefined ? (plainAt(scan, to - 1) === 'of' ? to - 1 : to) : to + 1,
    value: read.day,
    ...lastMonths(read.day, monthly === undefined),
    ...past,
  }
}
/** A day of the month alone may be one that has been. */
function lastMonths(on: Day, alone: boolean): { past?: Day; monthless?: true } {
  if (!alone) return {}
  const month = monthOf(on)
  const year = Number(on.slice(0, 4)) - (month === 1 ? 1 : 0)
  return {
    monthless: true,
    past: `${year}-${String(month === 1 ? 12 : month - 1).padStart(2, '0')}${on.slice(7)}`,
  }
}
const longMonth = (plain: string): string =>
  Object.keys(months).find((name) => name.slice(0, 3) === plain || name.slice(0, 4) === plain) ?? ''

/** `oktobermötet`, `the October meeting`, `i november`: the meeting that is known in that month. */
const meetingOfMonth: Finder = (scan, at) => {
  const plain = plainAt(scan, at)
  const name = Object.keys(months).find((one) => plain.startsWith(one))
  if (!name || /^\d/.test(plainAt(scan, at + 1)) || /^\d/.test(plainAt(scan, at - 1)))
    return undefined
  const known = scan.context.meetings.find(({ on }) => monthOf(on) === months[name])
  if (!known) return undefined
  const company = /^(?:i|till|in|to|for|av|fran|from)$/.test(plainAt(scan, at - 1))
  const meeting =
    plain !== name ||
    swedishMeeting.test(plainAt(scan, at + 1)) ||
    englishMeeting.test(plainAt(scan, at + 1))
  if (!company && !meeting) return undefined
  return {
    kind: 'day',
    from: at,
    to: plain === name && meeting ? at + 2 : at + 1,
    value: known.on,
    past: known.on,
  }
}
