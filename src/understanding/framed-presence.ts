import * as english from '../language/en/comings.ts'
import * as swedish from '../language/sv/comings.ts'
import { stageOf } from './context.ts'
import { nameOf, namesOther, personMarks } from './finding.ts'
import type { Act } from './contract-sentence.ts'
import type { Framed } from './framed-record.ts'
import type { Reading } from './features.ts'
import { hoursUntil, hoursWhenHere, lateBy } from './own-hours.ts'
import { itemsMeant } from './references.ts'

const spoken = [swedish, english]
type Said = (typeof spoken)[number]
const says = ({ text }: Reading, which: KeysOfPatterns): boolean =>
  spoken.some((words) => words[which].test(text))
type KeysOfPatterns = {
  [Name in keyof Said]: Said[Name] extends RegExp ? Name : never
}[keyof Said]

/** Who is here, and who goes, said while the meeting goes on or is about to begin. */
export function framedPresence(reading: Reading): Framed | undefined {
  if (/\?\s*$/u.test(reading.text)) return undefined
  const stage = stageOf(reading.context)
  if (stage === 'open')
    return (
      missing(reading) ??
      listedWrong(reading) ??
      goesNow(reading) ??
      hereAllAlong(reading) ??
      adjourned(reading)
    )
  return stage === 'today' ? heldUp(reading) : undefined
}

/** `bara Eva och Stefan saknas`: told by who leads, of no other list. */
function missing(reading: Reading): Framed | undefined {
  const { context, marks } = reading
  const names = [...new Set(personMarks(reading).map(({ value }) => nameOf(context, value)))]
  const isSaid = says(reading, 'isMissing') && !says(reading, 'listSays') && !says(reading, 'butSo')
  const isOther = marks.some(({ kind }) => kind === 'times' || kind === 'item')
  if (!isSaid || isOther || names.length === 0 || !context.speaker.leads) return undefined
  if (!says(reading, 'onlyThese')) return undefined
  const allBut = context.language === 'sv' ? 'alla utom' : 'all but'
  return { form: 'present', given: { people: `${allBut} ${names.join(', ')}` } }
}

/** Whether those who are named as here are told as missing. */
export const isToldMissing = (form: Act, reading: Reading): boolean =>
  form === 'present' &&
  personMarks(reading).length > 0 &&
  says(reading, 'isMissing') &&
  !says(reading, 'butSo') &&
  !says(reading, 'isAll')

/** `det står att Peter är här men han är hemma`: what stands on the list is wrong, and what is so is told behind. */
function listedWrong(reading: Reading): Framed | undefined {
  const { text, context } = reading
  const people = [...new Set(personMarks(reading).map(({ value }) => value))]
  const [who] = people
  if (who !== undefined && people.length === 1 && says(reading, 'takesOff'))
    return { form: 'absent', given: { people: nameOf(context, who) } }
  const from = spoken.map(({ butSo }) => butSo.exec(text)?.index ?? -1).find((at) => at > 0)
  if (!says(reading, 'listSays') || who === undefined || people.length > 1 || from === undefined)
    return undefined
  const so = text.slice(from)
  const isAway = spoken.some(({ isAwayNow }) => isAwayNow.test(so))
  const isHere = spoken.some(({ isHereNow }) => isHereNow.test(so))
  if (isAway === isHere) return undefined
  return { form: isAway ? 'absent' : 'present', given: { people: nameOf(context, who) } }
}

/** Whether one thing is told of the list of a meeting under way: what stands there belongs to it. */
export const isListedWrong = (reading: Reading): boolean => listedWrong(reading) !== undefined

/** `måste hoppa av nu, Karin för min talan`: whoever speaks, whomever else they name. */
function goesNow(reading: Reading): Framed | undefined {
  const { text, context, words } = reading
  const at = spoken.map((one) => one.goesNow.exec(text)?.index ?? -1).find((place) => place >= 0)
  if (
    at === undefined ||
    says(reading, 'goesOtherwise') ||
    says(reading, 'soonBack') ||
    itemsMeant(reading).length > 0
  )
    return undefined
  const isOfOther = personMarks(reading).some(
    ({ to, value }) => words[to - 1]!.to <= at && value !== context.speaker.id,
  )
  const hours = hoursUntil(reading)
  return isOfOther || hours === undefined
    ? undefined
    : { form: 'part', given: { people: `${context.speaker.name} ${hours}` } }
}

/** `ni glömde mig, jag var här redan nio`. */
function hereAllAlong(reading: Reading): Framed | undefined {
  const { context } = reading
  const isSaid =
    says(reading, 'amHere') && (says(reading, 'missedMe') || reading.words.length < FEW)
  if (!isSaid || namesOther(reading) || itemsMeant(reading).length > 0) return undefined
  const { name } = context.speaker
  const hours = hoursWhenHere(reading)
  return hours === undefined
    ? { form: 'present', given: { people: name } }
    : { form: 'part', given: { people: `${name} ${hours}` } }
}
/** More words than say that one is here may tell of something else. */
const FEW = 8

/** `vi ajournerar till tjugo i elva` ends nothing: it is told. */
function adjourned(reading: Reading): Framed | undefined {
  return reading.context.speaker.leads && isPause(reading) && says(reading, 'adjourns')
    ? { form: 'note', given: { text: reading.text } }
    : undefined
}

/** Whether the meeting rests for a while, which asks nothing. */
export const isPause = (reading: Reading): boolean =>
  stageOf(reading.context) === 'open' &&
  says(reading, 'pauses') &&
  !says(reading, 'endsAllTheSame') &&
  reading.context.where === 'group' &&
  !reading.marks.some(({ kind }) => kind === 'day') &&
  !reading.text.includes('?') &&
  itemsMeant(reading).length === 0

/** `måste ta ett samtal, strax tillbaka`: who is away for a while is there all the same, which asks nothing. */
export const isSoonBack = (reading: Reading): boolean =>
  stageOf(reading.context) === 'open' &&
  (says(reading, 'goesNow') || says(reading, 'stepsOut')) &&
  says(reading, 'soonBack') &&
  !namesOther(reading) &&
  !reading.marks.some(({ kind }) => kind === 'item' || kind === 'times') &&
  !reading.text.includes('?')

/** `sitter fast bakom en traktor, 20 min`: whoever speaks comes so much later. */
function heldUp(reading: Reading): Framed | undefined {
  if (namesOther(reading)) return undefined
  const spans = lateBy(reading)
  return spans === undefined ? undefined : { form: 'attend', given: { spans } }
}
