import type { Day } from '../meetings/calendar.ts'
import { readDue } from '../reading/due-time.ts'
import * as englishComings from '../language/en/comings.ts'
import * as englishOutcomes from '../language/en/outcomes.ts'
import * as english from '../language/en/spoken.ts'
import * as swedishComings from '../language/sv/comings.ts'
import * as swedishOutcomes from '../language/sv/outcomes.ts'
import * as swedish from '../language/sv/spoken.ts'
import * as englishReports from '../language/en/reporting.ts'
import * as swedishReports from '../language/sv/reporting.ts'
import { effectOf } from './acts.ts'
import { acts, firstWords, type Act, type Slots } from './contract-sentence.ts'
import type { Context } from './context.ts'
import type { Reading } from './features.ts'
import type { Ranked } from './guess.ts'
import { isDenied, isToCome, personMarks } from './finding.ts'
import { isHourVague } from './hours.ts'
import { lateBy } from './own-hours.ts'
import { unknownName } from './unknown-name.ts'
import { mayBeOpposite } from './opposite.ts'
import { reportClauses } from './report-clauses.ts'
import { comesInTheEnd, comesThen, isYesElsewhere } from './own-answer.ts'
import { tells } from './span-text.ts'
import { fold, isWord, plainLine, wordsOf } from './text-words.ts'

const reports = [swedishReports, englishReports]

interface Shaped {
  readonly form: Act
  readonly sure: number
  readonly given: Slots
  readonly isWhole?: true
}

/** How sure it is that somebody who asks how something is done wants help. */
const ASKS_HOW = 0.9
/** Above this an act that shows something is what is asked for. */
const SHOWS = 0.6

/** The words that somebody asks about: `anmäla en punkt` of `hur gör jag för att anmäla en punkt?`; `undefined` where they do not ask how. */
function askedAbout(text: string): string | undefined {
  const asks = [swedish, english].find(({ asksHow }) => asksHow.test(text))
  return asks && text.replace(asks.asksHow, '$<verb> ').replace(/[?\s]+$/, '')
}

/** Whoever asks how something is done means what records something, and what they may do themselves. */
const mayAsk = (form: Act, leads: boolean): boolean =>
  effectOf(form) === 'own' || (leads && effectOf(form) === 'others')

/** The act whose own word stands first: `föreslår något`. */
function begunWith(asked: string, { language }: Context): Act | undefined {
  const [first = ''] = wordsOf(asked.trim()).map(({ plain }) => plain)
  return acts.find((act) => {
    const word = fold(firstWords(act, language).split(' ')[0] ?? '')
    return word.length >= LONG && first.startsWith(word)
  })
}
/** Shorter words begin others. */
const LONG = 5

/** Help is about what the sentence speaks of: `hur anmäler jag en punkt` wants that of proposing. */
export function helpAbout(
  shaped: Shaped,
  { text, context }: Reading,
  ranked: readonly Ranked[],
  rankOf: (text: string) => readonly Ranked[],
): Shaped {
  const asked = askedAbout(text)
  // What shows what is asked for is the better answer.
  const shows = effectOf(shaped.form) === 'asks' && shaped.sure >= SHOWS
  const isFirst = ranked[0]?.form === shaped.form && !shows
  if (asked === undefined || (shaped.form !== 'help' && !isFirst)) return shaped
  if ([swedish, english].some(({ ofItAll }) => ofItAll.test(asked.trim())))
    return { form: 'help', sure: ASKS_HOW, given: {} }
  const about = begunWith(asked, context) ?? plainlyAsked(rankOf(asked), asked, context)
  if (about === undefined && shaped.form !== 'help' && effectOf(shaped.form) === 'asks')
    return shaped
  const given: Slots = about === undefined ? {} : { words: firstWords(about, context.language) }
  return { form: 'help', sure: ASKS_HOW, given }
}

/** What the words that somebody asks about name by far; `undefined` where they name nothing: `hur gör jag nu`, `how do I use you`. */
function plainlyAsked(
  ranked: readonly Ranked[],
  asked: string,
  { speaker }: Context,
): Act | undefined {
  if (ranked[0]?.form === 'help' || !wordsOf(asked).some(tells)) return undefined
  const [first, next] = ranked.flatMap(({ form, sure }) => {
    const act = form === 'addItem' && !speaker.leads ? 'propose' : form
    return act !== 'nothing' && mayAsk(act, speaker.leads) ? [{ act, sure }] : []
  })
  const isPlain =
    first !== undefined && first.sure >= NAMES && first.sure >= TWICE * (next?.sure ?? 0)
  return isPlain ? first.act : undefined
}
/** With less, or with another that is half as sure, nothing is named. */
const NAMES = 0.1
const TWICE = 2

/** Acts that say yes, of which a sentence that turns around may say no: `hade tänkt komma men`. */
const saysYes: ReadonlySet<Act> = new Set(['attend', 'done', 'endPause'])

/** Whether a yes may be taken back by the same sentence, or a no: who is elsewhere may be with us from there. */
export const isTurned = (act: Act, reading: Reading, slots: Slots): boolean =>
  (act === 'showItem' &&
    [swedish, english].some(({ leavesItem }) => leavesItem.test(reading.text))) ||
  (act === 'attend' &&
    slots['spans'] !== undefined &&
    (isHourVague(reading) || lateBy(reading) === slots['spans'])) ||
  (act === 'attend' && slots['spans'] === undefined && tellsLength(reading)) ||
  (act === 'showItem' && goesOnTo(reading, slots)) ||
  (act === 'status' && asksLater(reading, slots)) ||
  // `blir inte förrän i november, skriv femtonde i stället`: a day that was not read is no reason.
  (act === 'postpone' &&
    [swedish, english].some(({ putsRight }) => putsRight.test(slots['text'] ?? ''))) ||
  mayBeOpposite(act, reading, slots) ||
  (act === 'attend' && unknownName(reading) !== undefined) ||
  (act === 'attend' && slots['spans'] === undefined && isYesElsewhere(reading)) ||
  // `sitter fast i kön, 20 min`: who is late for so long does not simply come.
  (act === 'attend' &&
    slots['spans'] === undefined &&
    reading.marks.some(({ kind }) => kind === 'minutes')) ||
  (saysYes.has(act) &&
    slots['spans'] === undefined &&
    !(act === 'attend' && comesInTheEnd(reading)) &&
    (swedish.turns.test(reading.text) || english.turns.test(reading.text))) ||
  (act === 'done' && reports.some(({ onceDone }) => onceDone.test(reading.text))) ||
  (act === 'done' && isStillToCome(reading, slots)) ||
  (act === 'withdraw' && reports.some(({ keeps }) => keeps.test(reading.text))) ||
  (act === 'attendNot' && comesThen(reading)) ||
  (act === 'attendNot' &&
    (swedish.fromAfar.test(reading.text) || english.fromAfar.test(reading.text)))

/** Whether what is done is told with a day to come, and nothing before says that it is: `U1 är klart på fredag`. */
function isStillToCome(reading: Reading, { action }: Slots): boolean {
  const { text, marks, words, context } = reading
  const ahead = marks.filter((mark) => isToCome(mark, context))
  if (ahead.length === 0) return false
  return !reportClauses(reading, action).some(({ from, to, names }) => {
    const isDated = ahead.some((day) => {
      const at = words[day.from]?.from ?? 0
      return from <= at && at < to
    })
    return (
      !isDated && (names || reports.some(({ saysDone }) => saysDone.test(text.slice(from, to))))
    )
  })
}

/** Whether a length is told whose place in the meeting is not: `kommer 20 min`. */
const tellsLength = ({ marks }: Reading): boolean => marks.some(({ kind }) => kind === 'minutes')

/** Whether everybody who is named as leading the meeting is told as away: `Sofia är sjuk så jag för anteckningarna`. */
export const isOfNobody = (act: Act, reading: Reading): boolean =>
  act === 'presides' &&
  personMarks(reading).length > 0 &&
  personMarks(reading).every((mark) => isDenied(reading, mark)) &&
  ![swedish, english].some(({ leadsIt }) => leadsIt.test(reading.text))

/** Whether somebody who is told as late would stay away: `tio minuter sen`. */
export const isLate = (act: Act, { words, marks }: Reading): boolean =>
  (act === 'attendNot' || act === 'attendNotFor') &&
  marks.some(({ kind }) => kind === 'minutes') &&
  [swedishComings, englishComings].some(({ comesLater }) => comesLater.test(plainLine(words)))

/** Whether it is told to be put down: `AU har informerat, vilket antecknas`. */
export const isPutDown = ({ text }: Reading): boolean =>
  [swedishOutcomes, englishOutcomes].some(({ putDown }) => putDown.test(text))

/** Whether another item is named behind the one that would be gone on to: `3 noterad, då tar vi fyran`. */
const goesOnTo = ({ marks }: Reading, { item }: Slots): boolean =>
  marks.some(({ kind, value }) => kind === 'item' && value !== item)

/** Whether a day later than the action is due is asked for: `så säg den 30 oktober`. */
const asksLater = ({ text, marks, context }: Reading, { action }: Slots): boolean => {
  const due = context.actions.find(({ id }) => id === action)?.due
  return (
    due !== undefined &&
    marks.some(({ kind, value }) => kind === 'day' && value > due) &&
    [swedish, english].some(({ saysDay }) => saysDay.test(text))
  )
}

/** Whether something is put off to no later than it was due, or put up that stands already: the words likely say something else. */
export function changesNothing(act: Act, { context, titles }: Reading, slots: Slots): boolean {
  if (act === 'postpone') {
    const due = context.actions.find(({ id }) => id === slots['action'])?.due
    const said = readDue(slots['when'] ?? '', context.today)
    const until = said?.kind === 'due' && said.due.kind !== 'meeting' ? lastOf(said.due) : undefined
    return due !== undefined && until !== undefined && until <= due
  }
  if (act === 'handOver') {
    const owner = context.actions.find(({ id }) => id === slots['action'])?.owner
    return context.people.some(({ id, name }) => id === owner && name === slots['member'])
  }
  if (act !== 'propose' && act !== 'addItem') return false
  const title = fold(slots['text'] ?? '')
  return titles.some(({ id, kind }) => {
    const known = (kind === 'item' ? context.items : context.proposals).find((one) => one.id === id)
    return kind !== 'action' && known !== undefined && fold(known.title).startsWith(title)
  })
}
/** Whether what is put off is put off to a day that is to come. */
export function putsOff(act: Act, slots: Slots, { text, context }: Reading): boolean {
  if (act !== 'postpone') return true
  // `jag blev klar igår`: what has been is no day to put anything off to.
  if (slots['when'] === undefined) return !reports.some(({ hasBeen }) => hasBeen.test(text))
  const { today } = context
  const said = readDue(slots['when'], today)
  const until = said?.kind === 'due' && said.due.kind !== 'meeting' ? lastOf(said.due) : undefined
  return until === undefined || until > today
}
const lastOf = (due: {
  readonly kind: string
  readonly on?: Day
  readonly to?: Day
}): Day | undefined => (due.kind === 'day' ? due.on : due.to)

/** Whether a proposal is taken back or changed that the sentence does not name. */
export const takesUnnamed = (act: Act, { marks, titles, words, text, context }: Reading): boolean =>
  (act === 'withdraw' || act === 'changeProposal') &&
  (!words.some(({ plain }) => OWN.test(plain)) || isOfAnswer(text)) &&
  !(context.answered ?? '').startsWith('F') &&
  !marks.some(({ kind }) => kind === 'proposal') &&
  !titles.some(({ kind, score }) => kind === 'proposal' && score >= NAMED[act])
/** So much of a title names its proposal: what is changed can be changed back. */
const NAMED = { withdraw: 0.7, changeProposal: 0.4 }
const OWN = /^(?:min|mitt|mina|mig|my|mine|proposals?|forslag\w*)$/
/** Of one's own, but of no proposal: `my reply`. */
const isOfAnswer = (text: string): boolean =>
  [swedish, english].some(({ ofAnswer }) => ofAnswer.test(text))

/** Whether a text breaks off inside what belongs together: before words that a little word ties to it, or, a background, in the middle of its clause. */
export function isCut(reading: Reading, slots: Slots): boolean {
  const [title, background] = [spanOf(reading, slots['text']), spanOf(reading, slots['background'])]
  if (background && !(background.opens && background.ends)) return true
  if (!title) return false
  const { words, marks } = reading
  const [first] = wordsOf(slots['text'] ?? '')
  if (first && leads.test(first.plain)) return true
  const tie = words[title.next]
  if (!tie || (!swedish.ties.has(tie.plain) && !english.ties.has(tie.plain))) return false
  const behind = words.findIndex((word, at) => at > title.next && !isLittle(word.plain))
  const plain = words[behind]?.plain ?? ''
  if (behind < 0 || !isWord(words[behind]!) || closes(plain)) return false
  return !marks.some(({ from, to }) => from <= behind && title.next < to)
}

/** No title begins with these: what they tie to was cut away. */
const leads = /^(?:av|of)$/

const isLittle = (plain: string): boolean =>
  swedish.littleWords.has(plain) || english.littleWords.has(plain)

/** Words that tell of a meeting or a kind of item, and belong to no title. */
const closes = (plain: string): boolean =>
  [swedish, english].some(
    ({ meetingWord, outside }) => meetingWord.test(plain) || outside.has(plain),
  )

interface Stretch {
  /** The place of the first word after it. */
  readonly next: number
  /** It stands at the beginning of its clause, and at the end of one. */
  readonly opens: boolean
  readonly ends: boolean
}

/** Where a text that is carried stands in what was said. */
function spanOf({ text, words }: Reading, carried = ''): Stretch | undefined {
  const at = carried === '' ? -1 : text.toLowerCase().lastIndexOf(carried.toLowerCase())
  if (at < 0) return undefined
  const end = at + carried.length
  const next = words.findIndex(({ from }) => from >= end)
  const before = words.findLast(({ to }) => to <= at)
  return {
    next,
    opens: before === undefined || [swedish, english].some(({ opens }) => opens.test(before.plain)),
    ends: next < 0 || !isWord(words[next]!),
  }
}
