import * as englishAnswers from '../language/en/answering.ts'
import * as englishReports from '../language/en/reporting.ts'
import { vouching as english } from '../language/en/vouching.ts'
import * as swedishAnswers from '../language/sv/answering.ts'
import * as swedishReports from '../language/sv/reporting.ts'
import { vouching as swedish } from '../language/sv/vouching.ts'
import type { Act, Slots } from './contract-sentence.ts'
import type { Reading } from './features.ts'
import { dayMarks, namesOther } from './finding.ts'
import { isBareNo, isIll, isOfMeeting, saysComing } from './own-answer.ts'
import { isEveryday, reportClauses } from './report-clauses.ts'
import { spokenNumbers, type Mark } from './scan.ts'
import { tells } from './span-text.ts'

const spoken = [
  { ...swedishReports, ...swedishAnswers, ...swedish },
  { ...englishReports, ...englishAnswers, ...english },
]
const says = (which: Pattern, text: string): boolean =>
  spoken.some((words) => words[which].test(text))
type Spoken = (typeof spoken)[number]
type Pattern = { [Name in keyof Spoken]: Spoken[Name] extends RegExp ? Name : never }[keyof Spoken]

/** Whether the words say of now, and of what is meant, what the act does: what they only resemble is shown first. */
export const isVouched = (act: Act, reading: Reading, slots: Slots): boolean =>
  !(ofNow.has(act) && says('otherTimes', reading.text)) &&
  !(ofFacts.has(act) && says('supposed', reading.text)) &&
  (vouchers[act]?.(reading, slots) ?? true)

const ofNow: ReadonlySet<Act> = new Set<Act>([
  'attend',
  'attendNot',
  'sendSubstitute',
  'withdraw',
  'changeProposal',
  'done',
  'handOver',
  'pause',
])
const ofFacts: ReadonlySet<Act> = new Set<Act>([
  'attend',
  'sendSubstitute',
  'withdraw',
  'done',
  'handOver',
])

const vouchers: Partial<Record<Act, (reading: Reading, slots: Slots) => boolean>> = {
  attend: comes,
  attendNot: staysAway,
  sendSubstitute: ({ text }) => says('standsInSaid', text) && !says('ofMyRoom', text),
  withdraw: takesBack,
  changeProposal: changesIt,
  done: isDone,
  handOver: handsOver,
  notMine: ({ text }) => says('wrongPerson', text) && !says('notMineElse', text),
  stuck: standsStill,
  postpone: ({ text }) => !says('elseAway', text) || says('asksForMore', text),
  pause: (reading) =>
    isOfSelf(reading) &&
    says('pausesSaid', reading.text) &&
    !says('wasAway', reading.text) &&
    !says('hasBeen', reading.text),
  language: asksLanguage,
  fewerReminders: isOfSelf,
  setReminders: isOfSelf,
  showItem: ({ text }) => !says('itemLater', text),
}

interface Said {
  readonly from: number
  readonly to: number
  readonly text: string
}
/** The clauses of a sentence, each without why it is so and what comes then. */
const clausesIn = (reading: Reading): readonly Said[] =>
  reportClauses(reading).map(({ from, to }) => {
    const whole = reading.text.slice(from, to)
    const cuts = spoken.flatMap(({ opensReason }) => opensReason.exec(whole)?.index ?? [])
    const text = whole.slice(0, Math.min(...cuts.filter((at) => at > 0), whole.length))
    return { from, to: from + text.length, text }
  })

/** Whether a clause tells something beside what is marked in it and the words that stand beside such things ever so often, but for a part of it. */
const tellsMore = (
  { words, marks, titles }: Reading,
  clause: Said,
  beside: Pattern,
  but: { readonly from: number; readonly to: number } = NOTHING,
): boolean =>
  words.some(
    (word, at) =>
      word.from >= clause.from &&
      word.to <= clause.to &&
      !(but.from <= word.from && word.to <= but.to) &&
      tells(word) &&
      !/\d/.test(word.plain) &&
      spokenNumbers[word.plain] === undefined &&
      !isEveryday(word.plain) &&
      !says(beside, word.plain) &&
      !marks.some((mark) => mark.from <= at && at < mark.to) &&
      !(beside !== 'besideComing' && titles.some((title) => title.words.includes(at))),
  )
const NOTHING = { from: 0, to: 0 }

/** Whether nothing is told but who comes and who does not. */
export const tellsComingOnly = (reading: Reading): boolean =>
  clausesIn(reading).every((clause) => !tellsMore(reading, clause, 'besideComing'))

/** Whether somebody would be put down as there or away of whom nothing is said: `nu är klockan elva`, `ljudet är borta`. */
export const isOfNoPerson = (act: Act, reading: Reading, { people }: Slots): boolean =>
  /^(?:absent|unknown|part)$/.test(act) &&
  people?.startsWith(reading.context.speaker.name) === true &&
  !reading.marks.some(({ kind }) => kind === 'person') &&
  !says('ofOneself', reading.text) &&
  clausesIn(reading).every(
    ({ text }) => says('beginsWithThing', text) || says('tellsOfClock', text),
  )

/** Whether some clause says it, and tells nothing else. */
const saysOnly = (reading: Reading, which: readonly Pattern[], beside: Pattern): boolean =>
  clausesIn(reading).some((clause) =>
    spoken.some((words) =>
      which.some((name) => {
        const match = words[name].exec(clause.text)
        if (!match) return false
        const from = clause.from + match.index
        return !tellsMore(reading, clause, beside, { from, to: from + match[0].length })
      }),
    ),
  )

/** The clauses in which something of a kind is marked. */
const clausesWith = (reading: Reading, isMeant: (mark: Mark) => boolean): readonly Said[] =>
  clausesIn(reading).filter((clause) => placeIn(reading, clause, isMeant) !== undefined)

/** Where in a clause the first thing of a kind is marked. */
const placeIn = (
  { words, marks }: Reading,
  { from, to }: Said,
  isMeant: (mark: Mark) => boolean,
): number | undefined =>
  marks
    .filter(isMeant)
    .map((mark) => words[mark.from]!.from)
    .find((at) => from <= at && at < to)

const isOfOther = (text: string): boolean => says('byOthers', text) || says('otherOfKind', text)

/** Whether a proposal is changed as it is told, and nothing else is told of what it is about; a background tells all kinds of things. */
function changesIt(reading: Reading, { background, presenter }: Slots): boolean {
  const { text, words, marks } = reading
  if (background !== undefined) return true
  if (says('lengthOfElse', text) || says('decisionOfOthers', text) || isOfOther(text)) return false
  const told = clausesWith(reading, ({ kind }) => kind === 'minutes' || kind === 'day')
  if (told.some((clause) => tellsMore(reading, clause, 'besideMatter'))) return false
  const isUnwilling = ({ kind, to }: Mark): boolean =>
    kind === 'person' && says('wouldNot', text.slice(words[to - 1]!.to))
  return presenter === undefined || !marks.some(isUnwilling)
}

function isOfSelf(reading: Reading): boolean {
  return !namesOther(reading) && !says('ofSomebody', reading.text)
}

const saysComes = (reading: Reading): boolean =>
  saysComing(reading) || saysOnly(reading, ['comesSaid', 'comesBare'], 'besideComing')

/** Whether whoever speaks says that they come, alone: an hour is theirs, and not that of a train or a room. */
function comes(reading: Reading, { spans }: Slots): boolean {
  const { text, context } = reading
  if (says('comesElse', text) || says('fitsBadly', text) || says('withOthers', text)) return false
  if (context.where === 'group' && says('meetsOthers', text)) return false
  if (saysComes(reading)) return true
  return spans !== undefined && !isHourOfElse(reading) && !says('hasUntil', text)
}

/** Whether a clause that tells an hour tells it of something else: before it stands who comes or goes then. */
const isHourOfElse = (reading: Reading): boolean =>
  clausesWith(reading, isHour).some(
    (clause) =>
      tellsMore(reading, { ...clause, to: placeIn(reading, clause, isHour)! }, 'besideComing') ||
      (says('beginsWithThing', clause.text) && !says('ofOneself', clause.text)),
  )
const isHour = ({ kind }: Mark): boolean => kind === 'times'

/** Whether whoever speaks says that they stay away, alone, or where they are instead on the day of the meeting. */
function staysAway(reading: Reading): boolean {
  const { text, context } = reading
  if (says('illNoMore', text) || says('missesPart', text) || says('withOthers', text)) return false
  if (isBareNo(reading) || saysOnly(reading, ['awaySaid', 'awayBare'], 'besideComing')) return true
  if (says('illOther', text) || says('cannotElse', text)) return false
  const isThatDay = dayMarks(reading).some((mark) => isOfMeeting(mark, context))
  return (
    isIll(reading) || (isThatDay && (says('ofOneself', text) || !says('beginsWithThing', text)))
  )
}

/** Whether whoever speaks takes it back, and speaks of no other who would. */
function takesBack(reading: Reading): boolean {
  const { text } = reading
  return says('takesBackSaid', text) && !isOfOther(text) && !says('thought', text)
}

/** Whether somebody is to have it from now on, alone, and nothing else is told of them. */
function handsOver(reading: Reading): boolean {
  const { text, context } = reading
  if (says('otherOfKind', text) || says('withOthers', text) || says('helps', text)) return false
  if (says('changesHands', text)) return true
  const isOther = ({ kind, value }: Mark): boolean =>
    kind === 'person' && value !== context.speaker.id
  return !clausesWith(reading, isOther).every((clause) =>
    tellsMore(reading, clause, 'besideHanding'),
  )
}

/** Whether whoever speaks wants to be answered so. */
function asksLanguage(reading: Reading): boolean {
  const { text } = reading
  const isAsked = says('asksLanguage', text) || text.split(/\s+/).length < FEW
  return isAsked && isOfSelf(reading) && !says('speaksLanguage', text)
}

/** Whether something is said to be done, by whoever speaks or of the thing itself. */
function isDone({ text, marks }: Reading): boolean {
  const isNumbered = marks.some(({ kind }) => kind === 'action')
  const isSaid =
    isNumbered || says('doneSaid', text) || says('saysDone', text) || says('didSaid', text)
  return isSaid && !isOfOther(text) && !says('thought', text) && !says('clearlySaid', text)
}

/** Whether nothing moves with one's own: that somebody else does not come is no more than that. */
function standsStill({ text }: Reading): boolean {
  const isTold = says('ofOneself', text) || text.split(/\s+/).length > FEW
  return says('saysStuck', text) || (says('standsStill', text) && isTold)
}
const FEW = 4
