import { takeDay } from '../reading/days.ts'
import * as comingsInEnglish from '../language/en/comings.ts'
import * as english from '../language/en/spoken.ts'
import * as comingsInSwedish from '../language/sv/comings.ts'
import * as swedish from '../language/sv/spoken.ts'
import type { Reading } from './features.ts'
import { ordinals, spokenNumbers, type Mark } from './scan.ts'
import { isWord, plainLine } from './text-words.ts'

/** A reading with what takes several words marked whole: an act is learned from the marks as they are found first, its slots are read from these. */
export function withWholeMarks(reading: Reading): Reading {
  const marks = [
    ...reading.marks,
    ...hoursLeft(reading),
    ...hoursBetween(reading),
    ...daysInstead(reading),
    ...lengthsSaid(reading),
  ]
    .sort((a, b) => a.from - b.from)
    .filter((mark) => mark.kind !== 'person' || !isOfAnotherName(reading, mark.from))
    .filter((mark, at, all) => !isRestOfLength(reading, mark, all[at - 1]))
    .filter((mark) => !(mark.kind === 'times' && isNight(reading, mark)))
    .map((mark) => (mark.kind === 'item' ? withLetterApart(reading, mark) : mark))
    .map((mark) => (mark.kind === 'day' ? hourNotDay(reading, mark) : mark))
    .map((mark) => (mark.kind === 'minutes' ? wholeLength(reading, mark) : mark))
    .map((mark) => (mark.kind === 'times' ? byDay(wholeHour(reading, mark)) : mark))
  return marks.length === reading.marks.length &&
    marks.every((mark, at) => mark === reading.marks[at])
    ? reading
    : { ...reading, marks }
}

/** `6 b`, `sexan b`, where there is such an item; the English article is no letter. */
function withLetterApart({ words, context }: Reading, mark: Mark): Mark {
  const letter = words[mark.to]?.plain ?? ''
  const value = `${mark.value}${letter}`
  const isLetter = /^[a-d]$/.test(letter) && (letter !== 'a' || context.language === 'sv')
  return isLetter && context.items.some(({ id }) => id === value)
    ? { ...mark, to: mark.to + 1, value }
    : mark
}

/** `Martin gick 9.10`: behind a verb of coming and going, and within the hours of the day's meeting, it is no day. */
function hourNotDay({ text, words, context }: Reading, mark: Mark): Mark {
  const said = text.slice(words[mark.from]!.from, words[mark.to - 1]!.to)
  const [, hour = '', minutes = ''] = /^(\d{1,2})\.(\d\d)$/.exec(said) ?? []
  const value = `${hour.padStart(2, '0')}:${minutes}`
  const before = words[mark.from - 1]?.plain ?? ''
  const [opens = '', closes = ''] =
    context.meetings.find(({ on }) => on === context.today)?.hours.split('-') ?? []
  const isHour =
    hour !== '' &&
    [comingsInSwedish, comingsInEnglish].some(({ comesOrGoes }) => comesOrGoes.test(before)) &&
    opens <= value &&
    value <= closes
  return isHour ? { kind: 'times', from: mark.from, to: mark.to, value } : mark
}

/** `går 10`: an hour in figures behind a verb of leaving, where nothing is counted by it. */
const hoursLeft = ({ words, marks }: Reading): readonly Mark[] =>
  words.flatMap(({ plain }, at): Mark[] => {
    const next = words[at + 1]
    const isHour =
      /^(?:8|9|1[0-7])$/.test(plain) &&
      LEAVES.test(words[at - 1]?.plain ?? '') &&
      (!next || !isWord(next) || /^(?:och|men|sa|for|and|but|so)$/.test(next.plain)) &&
      next?.text !== '/' &&
      !marks.some(({ from, to }) => from <= at && at < to)
    const value = `${plain.padStart(2, '0')}:00`
    return isHour ? [{ kind: 'times', from: at, to: at + 1, value, side: 'until' }] : []
  })
const LEAVES = /^(?:gar|ga|drar|sticker|smiter|avviker|lamnar|leave|leaving|off|out)$/

const says = (which: 'betweenHours' | 'andHours' | 'behindHours', plain: string): boolean =>
  [swedish, english].some((language) => language[which].test(plain))

/** `mellan nio och tolv`: two hours in letters, the early ones of the afternoon. */
const hoursBetween = ({ words, marks }: Reading): readonly Mark[] =>
  words.flatMap(({ plain }, at): Mark[] => {
    const [from = 0, to = 0] = [at + 1, at + 3].map((place) =>
      late(spokenNumbers[words[place]?.plain ?? ''] ?? 0),
    )
    const next = words[at + 4]
    const isTold =
      says('betweenHours', plain) &&
      says('andHours', words[at + 2]?.plain ?? '') &&
      from > 0 &&
      from < to &&
      to <= 20 &&
      (!next || !isWord(next) || says('behindHours', next.plain)) &&
      !marks.some((mark) => mark.from <= at + 3 && at < mark.to)
    return isTold
      ? [{ kind: 'times', from: at, to: at + 4, value: `${clock(from)}-${clock(to)}` }]
      : []
  })
/** `tie minuter`: a number as it sounds in a dialect. */
const lengthsSaid = ({ words, marks }: Reading): readonly Mark[] =>
  words.flatMap(({ plain }, at): Mark[] => {
    const count = swedish.dialectNumbers[plain]
    const isLength = /^min(?:ut(?:er)?)?$/.test(words[at + 1]?.plain ?? '')
    return count !== undefined && isLength && !marks.some(({ from }) => from === at)
      ? [{ kind: 'minutes', from: at, to: at + 2, value: String(count) }]
      : []
  })
/** `skriv femtonde i stället`: a day of the month behind a word that puts it right. */
const daysInstead = ({ text, words, marks, context }: Reading): readonly Mark[] =>
  words.flatMap(({ plain, from: start }, at): Mark[] => {
    const read = takeDay(`den ${ordinals[plain] ?? 0}:e`, context.today)
    const isTold =
      at > 0 &&
      [swedish, english].some(({ putsRight }) =>
        putsRight.test(text.slice(words[at - 1]!.from, start)),
      ) &&
      !marks.some((mark) => mark.from <= at && at < mark.to)
    return isTold && read?.kind === 'day'
      ? [{ kind: 'day', from: at, to: at + 1, value: read.day, monthless: true }]
      : []
  })
const late = (hour: number): number => (hour > 0 && hour < 7 ? hour + 12 : hour)
const clock = (hour: number): string => `${String(hour).padStart(2, '0')}:00`

/** `Anna-Karin Frost` is no Anna, and no Karin. */
function isOfAnotherName({ words, context }: Reading, at: number): boolean {
  const isTied = (left: number, other: number): boolean =>
    words[left + 1]?.text === '-' &&
    words[left]?.to === words[left + 1]?.from &&
    words[left + 1]?.to === words[left + 2]?.from &&
    /^\p{Lu}\p{Ll}/u.test(words[other]?.text ?? '')
  const isTwo = isTied(at, at + 2) || isTied(at - 2, at - 2)
  return isTwo && !context.people.some(({ name }) => /^[^ ]+-/.test(name))
}

/** `a quarter of an hour` holds no hour beside its quarter. */
const isRestOfLength = ({ words }: Reading, mark: Mark, before: Mark | undefined): boolean =>
  mark.kind === 'minutes' &&
  before?.kind === 'minutes' &&
  words[mark.from]?.plain === 'hour' &&
  words.slice(before.to, mark.from).every(({ plain }) => /^(?:of|an)$/.test(plain))

/** `twenty-five minutes`, `three quarters of an hour`. */
function wholeLength({ words }: Reading, mark: Mark): Mark {
  const before = words[mark.from - 2]?.plain ?? ''
  const many = tens(before)
  const more = Number(mark.value)
  if (words[mark.from - 1]?.text === '-' && many !== undefined && more < 10)
    return { ...mark, from: mark.from - 2, value: String(many + more) }
  const said = plainLine(words.slice(mark.from - 4, mark.from + 1))
  return said === 'three quarters of an hour' ? { ...mark, from: mark.from - 4, value: '45' } : mark
}

/** `at ten to midnight` is no hour of a meeting. */
const isNight = ({ words }: Reading, { to }: Mark): boolean =>
  /^(?:to|past|before|after)$/.test(words[to]?.plain ?? '') && words[to + 1]?.plain === 'midnight'

/** `halv ett` is of the day. */
const byDay = (mark: Mark): Mark =>
  /^0[0-5]:\d\d$/.test(mark.value)
    ? { ...mark, value: `${Number(mark.value.slice(0, 2)) + 12}${mark.value.slice(2)}` }
    : mark

/** `at nine forty`, `vid nio och fyrtio`. */
function wholeHour({ words, marks }: Reading, mark: Mark): Mark {
  const isHour = /^\d\d:00$/.test(mark.value) && /^\p{L}/u.test(words[mark.to - 1]?.text ?? '')
  const at = words[mark.to]?.plain === 'och' ? mark.to + 1 : mark.to
  const minutes = spokenNumbers[words[at]?.plain ?? ''] ?? 0
  const next = words[at + 1]?.plain ?? ''
  const isCount =
    /^(?:min|over|i|past|to|person|st)/.test(next) || marks.some(({ from }) => from === at)
  return isHour && minutes >= 10 && minutes < 60 && minutes % 5 === 0 && !isCount
    ? { ...mark, to: at + 1, value: `${mark.value.slice(0, 3)}${minutes}` }
    : mark
}

const tens = (plain: string): number | undefined => {
  const count = english.numbers[plain]
  return count !== undefined && count >= 20 && count % 10 === 0 ? count : undefined
}

/** `we'd need twenty-five`: a number in two words, and where it ends. */
export function numberInTwo(
  { words }: Pick<Reading, 'words'>,
  at: number,
): { readonly count: number; readonly to: number } | undefined {
  const many = tens(words[at]?.plain ?? '')
  const more = english.numbers[words[at + 2]?.plain ?? '']
  return many !== undefined && words[at + 1]?.text === '-' && more !== undefined && more < 10
    ? { count: many + more, to: at + 3 }
    : undefined
}
