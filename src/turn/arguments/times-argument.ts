import { isClock, type Clock } from '../../meetings/calendar.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { spelled } from '../../reading/spelled.ts'
import { readTimes, SPAN, TIMES } from '../../reading/times.ts'
import { textsIn } from '../../language/texts.ts'
import type { Argument } from '../argument.ts'

export interface Span {
  readonly start: Clock
  readonly end: Clock
}

/** A span whose end may be left out, and stays what it was. */
export interface Times {
  readonly start: Clock
  readonly end?: Clock
}

const missing = (example: string): Refusal => new Refusal('missingTimes', { example })

function timesIn(typed: string): Times {
  const read = readTimes(typed)
  if (read?.kind !== 'times') throw new Refusal('badTimes', { typed: read?.text ?? typed })
  return { start: read.start, ...(read.end === undefined ? {} : { end: read.end }) }
}

function timesSent(sent: unknown): Times | undefined {
  if (typeof sent !== 'object' || sent === null) return undefined
  const { start, end } = sent as Readonly<Record<string, unknown>>
  if (typeof start !== 'string' || !isClock(start)) return undefined
  if (end === undefined) return { start }
  return typeof end === 'string' && isClock(end) && start < end ? { start, end } : undefined
}

const hasEnd = (times: Times | undefined): times is Span => times?.end !== undefined

/** From one time to another, as of a meeting: `08.30–12.00`. Refuses `missingTimes`, `badTimes`. */
export const span: Argument<Span> = {
  kind: 'span of time',
  shape: SPAN,
  read(typed) {
    const times = timesIn(typed)
    return hasEnd(times) ? times : undefined
  },
  fromForm(sent) {
    const times = timesSent(sent)
    return hasEnd(times) ? times : undefined
  },
  render: ({ start, end }) => `${start}–${end}`,
  missing,
  unread: (left, example) => unreadBefore(left) ?? missing(example),
  sample: (turn) => turn.t.samples.times,
}

const spanIn = new RegExp(String.raw`(?<![\p{L}\d])${SPAN}`, 'iu')

/** Where the time is plain, it is what stands before it that was not read. */
function unreadBefore(left: string): Refusal | undefined {
  const at = left.search(spanIn)
  const before = at > 0 ? left.slice(0, at).trim() : ''
  return before === '' ? undefined : new Refusal('notADay', { typed: before })
}

/** The same, or only when it begins: `kl 9`. */
export const times: Argument<Times> = {
  kind: 'times',
  shape: TIMES,
  surely: SPAN,
  read: timesIn,
  fromForm: timesSent,
  render: ({ start, end }) => (end === undefined ? start : `${start}–${end}`),
  missing,
  sample: (turn) => turn.t.samples.times,
}

/** A part of a meeting: both of its ends, or one. */
export interface PartOfMeeting {
  readonly from?: Clock
  readonly to?: Clock
}

const UNTIL = spelled((words) => words.times.until)
const OCLOCK = spelled((words) => words.times.oclock)
const untilHour = new RegExp(String.raw`^${UNTIL}\s+(?:${OCLOCK}\.?\s*)?(?=\d)`, 'i')

/** Which part of a meeting somebody is there for: `9.30–11`, `från 10`, `till kl 11`. Refuses `badTimes`. */
export const partOfMeeting: Argument<PartOfMeeting> = {
  kind: 'part of a meeting',
  shape: String.raw`(?:${UNTIL}\s+(?:${OCLOCK}\.?\s*)?\d{1,2}(?:[:.]\d{2})?(?![\d:./])|${TIMES})`,
  surely: SPAN,
  read(typed) {
    // A whole hour alone is a time only behind `kl`.
    const { start, end } = timesIn(typed.replace(untilHour, 'kl '))
    if (end !== undefined) return { from: start, to: end }
    return untilHour.test(typed) ? { to: start } : { from: start }
  },
  fromForm(sent) {
    if (typeof sent !== 'object' || sent === null) return undefined
    const { from, to } = sent as Readonly<Record<string, unknown>>
    const clocks = [from, to].every(
      (one) => one === undefined || (typeof one === 'string' && isClock(one)),
    )
    return clocks && (from ?? to) !== undefined ? sent : undefined
  },
  render({ from, to }, { language }) {
    if (from !== undefined) return to === undefined ? from : `${from}–${to}`
    return `${textsIn(language).words.times.until[0]!} ${to!}`
  },
  missing,
  sample: (turn) => turn.t.samples.times,
}
