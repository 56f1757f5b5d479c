import { addDays } from '../meetings/calendar.ts'
import { takeDue } from '../reading/due-time.ts'
import { monthNumber } from '../reading/words.ts'
import type { Reading } from './features.ts'
import { spokenNumbers } from './scan.ts'
import { actionsMeant } from './references.ts'
import type { Act } from './contract-sentence.ts'

const shortDay = (day: string): string => `${Number(day.slice(8))}/${Number(day.slice(5, 7))}`

/** When something is due, as a sentence says it: a day, or the words of a stretch of time. */
export function dueIn(reading: Reading, act: Act): string | undefined {
  const { text, words, marks, context } = reading
  const more = moreTime(reading, act)
  if (more) return more
  const last = /\b(?:sista|slutet av|end of|last of) (\w+)\b/.exec(
    words.map(({ plain }) => plain).join(' '),
  )
  const month = last && monthNumber(last[1] ?? '')
  if (month) return shortDay(lastOf(context.today, month))
  const day = marks.filter(({ kind }) => kind === 'day').at(-1)
  // A day that has been is when something was done, not when it will be.
  if (
    day?.past !== undefined &&
    /\b(?:igar|i gar|forrgar|yesterday|i forrgar)\b/.test(words.map(({ plain }) => plain).join(' '))
  )
    return undefined
  if (day && day.value < context.today) return undefined
  if (day) return shortDay(day.value)
  for (const word of words) {
    if (
      !/^(?:senast|till|fore|innan|by|before|due|i|in|under|until|end|slutet|borjan|nasta|next|efter|over|this|late|early|mid|the|varen|v|vecka|week)$/.test(
        word.plain,
      )
    )
      continue
    const read = takeDue(text.slice(word.from), context.today)
    if (read?.kind !== 'due') continue
    return read.due.kind === 'day' ? shortDay(read.due.on) : read.due.words
  }
  return undefined
}

function lastOf(today: string, month: number): string {
  const year = Number(today.slice(0, 4)) + (month < Number(today.slice(5, 7)) ? 1 : 0)
  return addDays(
    month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`,
    -1,
  )
}

/** `två veckor till`: counted from when it was due, where that is known. */
function moreTime(reading: Reading, act: Act): string | undefined {
  if (act !== 'postpone') return undefined
  const { words, context } = reading
  const line = words.map(({ plain }) => plain).join(' ')
  const match =
    /\b(\w+)(?: extra| more| till)? (vecka|veckor|week|weeks|dag|dagar|dar|day|days|manad|month|months|fortnight)\b/.exec(
      line,
    )
  const fortnight = /\b(?:fortnight|fjorton dar|fjorton dagar|tva veckor)\b/.test(line)
  const count = fortnight
    ? 2
    : match
      ? (spokenNumbers[match[1] ?? ''] ??
        (/^\d+$/.test(match[1] ?? '')
          ? Number(match[1])
          : /^(?:another|extra|ytterligare)$/.test(match[1] ?? '')
            ? 1
            : undefined))
      : undefined
  if (
    count === undefined ||
    /\b(?:nasta|next|om|in|inom) (?:\w+ )?(?:vecka|veckor|week|weeks)\b/.test(line)
  )
    return undefined
  const unit = fortnight ? 'vecka' : (match?.[2] ?? '')
  const id = actionsMeant(reading)[0]
  const known = context.actions.find((action) => action.id === id)?.due ?? context.today
  const due = known < context.today ? context.today : known
  const days = /^(?:vecka|veckor|week)/.test(unit)
    ? 7 * count
    : /^(?:dag|dar|day)/.test(unit)
      ? count
      : 30 * count
  return shortDay(addDays(due, days))
}

type Choice = readonly (readonly [pattern: RegExp, swedish: string, english: string])[]
/** Values that are chosen from a few, by the words that mean them. */
const choices: Readonly<Record<string, Choice>> = {
  type: [
    [/\b(?:diskussion\w*|diskutera\w*|discussion|discuss)\b/, 'diskussion', 'discussion'],
    [/\b(?:information\w*|info|informations\w*|for kannedom|fyi)\b/, 'information', 'information'],
    [/\b(?:beslut\w*|decision\w*|decide|ta stallning|avgora)\b/, 'beslut', 'decision'],
  ],
  which: [
    [/\b(?:klara|avslutade|done|finished|completed)\b/, 'klara', 'done'],
    [
      /\b(?:oppna|utestaende|ogjorda|igang|kvar|pagaende|open|outstanding|running|left|unfinished|still)\b/,
      'öppna',
      'open',
    ],
    [/\b(?:rubbet|all|alla uppdrag|samtliga)\b/, 'alla', 'all'],
  ],
  reminders: [
    [/\b(?:vecka|veckan|veckovis|week|weekly)\b/, 'veckovis', 'weekly'],
    [
      /\b(?:sluta|stang|slipp\w*|inga|aldrig|upphora|undanbed\w*|ta bort|viktig\w*|stop|off|no more|never|discontinue|unsubscribe|away|any|own list|important|main)\b/,
      'viktigaste',
      'main',
    ],
  ],
  language: [
    [
      /\b(?:engelska|english|engelsk|inte svenska|not understand swedish|no swedish)\b/,
      'engelska',
      'English',
    ],
    [/\b(?:svenska|swedish|svensk)\b/, 'svenska', 'Swedish'],
  ],
  role: [
    [
      /\b(?:lamna\w* au|inte au|ur au|kliva av au|av au|off au|leav\w+ au|leaving the working committee|not au)\b/,
      'inte AU',
      'not AU',
    ],
    [/\b(?:au|arbetsutskott\w*|working committee|committee)\b/, 'AU', 'AU'],
    [
      /\b(?:vice|stallforetrad\w*|deputy|stand in for me|min roll|alla mina|under tiden|sa lange)\b/,
      'ställföreträdare',
      'deputy',
    ],
    [
      /\b(?:sekreter\w*|secretary|pennan|skriva at|keep\w* the minute\w*|writes?)\b/,
      'sekreterare',
      'secretary',
    ],
    [/\b(?:ordf\w*|chair\w*)\b/, 'ordförande', 'chair'],
    [/\b(?:justerare|adjuster)\b/, 'justerare', 'adjuster'],
    [/\b(?:ersattare|substitute)\b/, 'ersättare', 'substitute'],
  ],
  comment: [
    [
      /\b(?:narvaro\w*|narvarande|franvarande|namn|attendance|present|absent|was there|name)\b/,
      'närvaro',
      'attendance',
    ],
    [/\b(?:rubrik\w*|heading|title of the minutes)\b/, 'rubrik', 'heading'],
  ],
  online: [[/\b(?:teams|digitalt|online|zoom|skarm|lank)\b/, 'digitalt', 'online']],
}

/** What is said not to be, or no longer: `inte diskussion`, `from decision`. */
const denied =
  /\b(?:inte|ej|ingen|not|no|from|fran|istallet for|i stallet for|instead of|rather than|snarare an)(?: (?:en|ett|som|for|a|an))* \w+/g

export function wordsOfValues(name: string, reading: Reading): string | undefined {
  const line = reading.words.map(({ plain }) => plain).join(' ')
  if (name === 'lastDay') return lastDay(reading, line)
  if (name === 'count') return countIn(line)
  const spoken = name === 'type' ? line.replaceAll(denied, ' ') : line
  const found = choices[name]?.find(([pattern]) => pattern.test(spoken))
  if (!found) return undefined
  return reading.context.language === 'sv' ? found[1] : found[2]
}

/** `åtta möten`, `5 dates`; of `vårens möten` nobody has said how many. */
function countIn(line: string): string | undefined {
  const [, said = ''] =
    /\b(\d+|\w+) (?:moten|mote|stycken|st|meetings|dates|ganger|times|sammantraden)\b/.exec(line) ??
    []
  const count = spokenNumbers[said]
  if (/^\d+$/.test(said)) return said
  return count === undefined ? undefined : String(count)
}

/** The day of the month that comes last before a meeting. */
function inMonthBefore(meeting: string, day: string): string {
  const same = `${meeting.slice(0, 7)}${day.slice(7)}`
  if (same < meeting) return same
  const month = Number(meeting.slice(5, 7)) - 1
  return `${meeting.slice(0, 5)}${String(month || 12).padStart(2, '0')}${day.slice(7)}`
}

/** The last day for proposals, where that is what is set and not the meeting itself. */
function lastDay({ marks, context }: Reading, line: string): string | undefined {
  if (
    !/\b(?:sista|stopp\w*|deadline|last day|senast|cut off|cutoff|tillhanda|lamna in|lamnas|inne|latest|close|closing|proposals|forslag|suggestions|ideas|topics|amnen|komma in|kommer in|in our hands|skicka in|skickas in|inlamn\w*|handlingar|anmal\w*|send in|hand in|handed in|submit\w*|bidrag|grejor)\b/.test(
      line,
    )
  )
    return undefined
  const days = marks.filter(({ kind }) => kind === 'day')
  const chosen = days.findLast(
    ({ value, past }) => !context.meetings.some(({ on }) => on === value || on === past),
  )
  if (!chosen) return undefined
  const meeting = days
    .map(({ value }) => value)
    .find((value) => context.meetings.some(({ on }) => on === value))
  return shortDay(
    chosen.monthless && meeting && meeting > chosen.value
      ? inMonthBefore(meeting, chosen.value)
      : chosen.value,
  )
}
