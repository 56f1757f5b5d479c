import * as english from '../language/en/changes.ts'
import * as swedish from '../language/sv/changes.ts'
import { stageOf } from './context.ts'
import type { Framed } from './framed-record.ts'
import type { Reading } from './features.ts'
import { nameOf, personMarks, type Filling } from './finding.ts'
import { wholeClauses } from './own-clauses.ts'
import { itemsMeant } from './references.ts'
import { tells } from './span-text.ts'
import { fold, wordsOf } from './text-words.ts'

const spoken = [swedish, english]

/** Fewer words are a piece of a wording that stands. */
const WHOLE = 3

/** What words lead to that say a new wording: `ska lyda …`, `ändra … till …`; `undefined` where it is no whole one. */
function leadWording(text: string): string | undefined {
  const led = spoken
    .map(({ leadsNewWording }) => leadsNewWording.exec(text)?.groups?.['wording'])
    .find((one) => one !== undefined)
  const wording = spoken
    .reduce((left, { behindWording }) => left.replace(behindWording, ''), led ?? '')
    .trim()
    .replace(/[\s.,]+$/u, '')
  return wordsOf(wording).length >= WHOLE ? wording : undefined
}

/** The new wording of a decision, where words lead to all of it. */
export function newWording(reading: Reading, found: string | undefined): string | undefined {
  const wording = leadWording(reading.text)
  if (wording !== undefined) return wording
  const whole = found && wholeClauses(reading, found)
  return whole && found.endsWith(whole) && wordsOf(whole).length >= WHOLE ? whole : found
}

/** A text with a number as it was put right in it: `till 2027, nej förlåt 2028` goes to 2028. */
export const rightNumber = (text: string): string =>
  spoken.reduce((told, { turnsNumber }) => told.replace(turnsNumber, '$<now>$<unit>'), text)

/** Whether a wording only says when something is to be done, or who is to: `klar den 16 oktober`, `Karin, inte Eva`. */
export function isOfFields(wording: string | undefined, { reading }: Filling): boolean {
  const said = wordsOf(wording ?? '').filter(tells)
  const names = reading.context.people.flatMap(({ name }) => fold(name).split(' '))
  return (
    spoken.some(({ saysByWhen }) => saysByWhen.test(wording ?? '')) ||
    (said.length > 0 && said.every(({ plain }) => names.includes(plain)))
  )
}

/** What is put right or told afterwards in words that say what: who was there, who led. */
export function framedAfter(reading: Reading): Framed | undefined {
  if (reading.text.includes('?')) return undefined
  const final = locked(reading)
  if (final) return final
  return reading.context.speaker.leads
    ? (attendance(reading) ?? leading(reading) ?? reworded(reading))
    : foundWrong(reading)
}

/** `alla synpunkter inne, lås`: the minutes of the meeting that was held. */
const locked = ({ text, context }: Reading): Framed | undefined =>
  stageOf(context) === 'after' &&
  spoken.some(({ locks }) => locks.test(text)) &&
  spoken.some(({ ofMinutes }) => ofMinutes.test(text))
    ? { form: 'approve', given: {} }
    : undefined

/** `på punkt 4 ska det stå ett år`: said by whoever leads nothing, it is for those who wrote it. */
function foundWrong(reading: Reading): Framed | undefined {
  const { text, context } = reading
  const [item] = itemsMeant(reading)
  const isSaid = spoken.some(({ saysWrong }) => saysWrong.test(text))
  return item && isSaid && stageOf(context) === 'after' && leadWording(text) === undefined
    ? { form: 'comment', given: { place: item.id, text }, isWhole: true }
    : undefined
}

/** `Lena var visst med`, said after the meeting. */
function attendance(reading: Reading): Framed | undefined {
  const { text, context, marks } = reading
  const people = [...new Set(personMarks(reading).map(({ value }) => nameOf(context, value)))]
  const words = context.language === 'sv' ? swedish : english
  const isAfter = stageOf(context) === 'after'
  if (
    !isAfter ||
    people.length !== 1 ||
    marks.some(({ kind }) => kind === 'times' || kind === 'item')
  )
    return undefined
  const behind = [
    ...personMarks(reading).map(({ to }) => reading.words[to - 1]!.to),
    ...spoken.flatMap(({ pronoun }) =>
      [...text.matchAll(pronoun)].map(({ 0: said, index }) => index + said.length),
    ),
  ].map((at) => text.slice(at))
  const isAway = behind.some((rest) => spoken.some(({ wasAway }) => wasAway.test(rest)))
  const isThere = behind.some((rest) => spoken.some(({ wasThere }) => wasThere.test(rest)))
  if (isAway === isThere || itemsMeant(reading).length > 0) return undefined
  return {
    form: 'changeAttendance',
    given: { text: `${people[0]!} ${isAway ? words.absent : words.present}` },
  }
}

/** `vi glömde att Erik ledde mötet från fyran`. */
function leading(reading: Reading): Framed | undefined {
  const { text, context } = reading
  const [first, other] = personMarks(reading)
  const isLed = spoken.some(({ ledMeeting }) => ledMeeting.test(text))
  return isLed && first && !other && ['open', 'after'].includes(stageOf(context))
    ? { form: 'presides', given: { people: nameOf(context, first.value) } }
    : undefined
}

/** `The wording of the decision on the lease should read: …`. */
function reworded(reading: Reading): Framed | undefined {
  const { text, context } = reading
  const wording = leadWording(text)
  const [item] = itemsMeant(reading)
  const isOfDecision = spoken.some(({ saysDecision }) => saysDecision.test(text))
  return wording !== undefined && item && isOfDecision && stageOf(context) === 'after'
    ? { form: 'changeDecision', given: { entry: item.id, text: wording } }
    : undefined
}

/** Whom outside the group a task is given to: `socialcheferna`. */
export const givenOutside = ({ text }: Reading): string | undefined =>
  spoken
    .map(({ givenTo }) => givenTo.exec(text)?.groups)
    .flatMap((groups) => groups?.['first'] ?? groups?.['second'] ?? groups?.['third'] ?? [])[0]
