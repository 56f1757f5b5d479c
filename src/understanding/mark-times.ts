import { takeTimes } from '../reading/times.ts'
import { numberAt, plainAt, trimmed, type Finder, type Scan } from './scan.ts'

const hourWord =
  /^(?:kl|klockan|at|vid|till|until|til|from|fran|efter|after|before|fore|innan|past|around|runt|omkring|ca)$/
export const times: Finder = (scan, at) => {
  const { text, words } = scan
  const word = words[at]
  if (!word) return undefined
  const side = sideAt(scan, at)
  const numeric =
    /^\d/.test(word.plain) || /^(?:kl|klockan|mellan|between|at|from|fran)$/.test(word.plain)
  if (numeric) {
    const source = text.slice(word.from)
    const read = takeTimes(source)
    if (read?.kind === 'times') {
      const end = word.from + source.trim().length - read.rest.length
      const stop = words.findIndex(({ to }) => to > end)
      const last = trimmed(words, at, stop < 0 ? words.length : stop)
      const value = read.end ? `${read.start}-${read.end}` : read.start
      if (last > at) return { kind: 'times', from: at, to: last, value, ...(read.end ? {} : side) }
    }
  }
  return spokenHour(scan, at)
}

/** `halv elva`, `kl tio`, `after ten`, `half past nine`, `till 11`. */
const spokenHour: Finder = (scan, at) => {
  const around =
    quarterHour(scan, at) ?? minutesPast(scan, at) ?? spokenRange(scan, at) ?? bareHour(scan, at)
  if (around) return around
  const plain = plainAt(scan, at)
  const before = plainAt(scan, at - 1)
  if (plain === 'halv' || plain === 'half') {
    const past = plainAt(scan, at + 1) === 'past'
    const hour = numberAt(scan, past ? at + 2 : at + 1)
    if (hour === undefined || hour > 24) return undefined
    const shown = `${pad(plain === 'halv' ? hour - 1 : hour)}:30`
    return { kind: 'times', from: at, to: at + (past ? 3 : 2), value: shown, ...sideAt(scan, at) }
  }
  const led =
    hourWord.test(before) &&
    !/^(?:min|minut|percent|%|\/|st|kommun|personer|punkt)/.test(plainAt(scan, at + 1))
  const oclock = /^(?:oclock|am|pm)$/.test(plainAt(scan, at + 1))
  const hour = numberAt(scan, at)
  if ((!led && !oclock) || hour === undefined || hour < 6 || hour > 22) return undefined
  if (plainAt(scan, at + 1) === '/' || plainAt(scan, at + 1) === ':') return undefined
  const value = `${pad(plainAt(scan, at + 1) === 'pm' && hour < 12 ? hour + 12 : hour)}:00`
  return { kind: 'times', from: at, to: oclock ? at + 2 : at + 1, value, ...sideAt(scan, at) }
}
/** `kvart över tio`, `quarter to ten`. */
export const quarterHour: Finder = (scan, at) => {
  if (!/^(?:kvart|quarter)$/.test(plainAt(scan, at))) return undefined
  const side = plainAt(scan, at + 1)
  const hour = numberAt(scan, at + 2)
  if (!/^(?:over|i|past|to)$/.test(side) || hour === undefined || hour > 24) return undefined
  const value = /^(?:over|past)$/.test(side) ? `${pad(hour)}:15` : `${pad(hour - 1)}:45`
  return { kind: 'times', from: at, to: at + 3, value, ...sideAt(scan, at) }
}
/** `tjugo över nio`, `tio i elva`, `twenty past nine`: minutes on either side of an hour. */
const minutesPast: Finder = (scan, at) => {
  const minutes = numberAt(scan, at)
  const side = plainAt(scan, at + 1)
  const hour = numberAt(scan, at + 2)
  if (minutes === undefined || ![5, 10, 20, 25].includes(minutes)) return undefined
  if (!/^(?:over|i|past|to)$/.test(side) || hour === undefined || hour < 7 || hour > 18)
    return undefined
  const spelled = [at, at + 2].every((place) => /^\p{L}/u.test(plainAt(scan, place)))
  if (!spelled && !hourWord.test(plainAt(scan, at - 1))) return undefined
  const value = /^(?:over|past)$/.test(side)
    ? `${pad(hour)}:${pad(minutes)}`
    : `${pad(hour - 1)}:${pad(60 - minutes)}`
  return { kind: 'times', from: at, to: at + 3, value, ...sideAt(scan, at) }
}
/** `bussen går elva`: an hour in letters behind a verb of coming and going, where nothing is counted by it. */
const bareHour: Finder = (scan, at) => {
  const hour = numberAt(scan, at)
  if (hour === undefined || hour < 8 || hour > 16 || !/^\p{L}/u.test(plainAt(scan, at)))
    return undefined
  const next = plainAt(scan, at + 1)
  const ends =
    next === '' ||
    !/^\p{L}|^\d/u.test(next) ||
    /^(?:och|sa|sen|men|for|and|so|but|then)$/.test(next)
  const goes = [1, 2].some((back) =>
    /^(?:gar|ga|avgar|kommer|komma|slutar|borjar|drar|leaves|goes|starts|ends)$/.test(
      plainAt(scan, at - back),
    ),
  )
  return ends && goes
    ? { kind: 'times', from: at, to: at + 1, value: `${pad(hour)}:00`, ...sideAt(scan, at) }
    : undefined
}
/** `nine to twelve`, `ett till tre`, `9-noon`: early hours are of the afternoon. */
const spokenRange: Finder = (scan, at) => {
  const hourAt = (place: number): number | undefined =>
    plainAt(scan, place) === 'noon' ? 12 : numberAt(scan, place)
  const [from, to] = [hourAt(at), hourAt(at + 2)]
  if (!/^(?:till|to|[-–])$/.test(plainAt(scan, at + 1)) || from === undefined || to === undefined)
    return undefined
  const spelled = /^\p{L}/u.test(plainAt(scan, at)) || /^\p{L}/u.test(plainAt(scan, at + 2))
  if (!spelled || from > 24 || to > 24 || from < 1 || to < 1) return undefined
  const late = (hour: number): number => (hour < 7 ? hour + 12 : hour)
  if (late(to) <= late(from)) return undefined
  return { kind: 'times', from: at, to: at + 3, value: `${pad(late(from))}:00-${pad(late(to))}:00` }
}
const pad = (hour: number): string => String(hour).padStart(2, '0')

/** Whether a time is where something begins or ends, by the word before it. */
function sideAt(scan: Scan, at: number): { side?: 'from' | 'until' } {
  const before = [plainAt(scan, at - 2), plainAt(scan, at - 1), plainAt(scan, at)].join(' ')
  if (/(?:from|fran|efter|after|forst|not before|past|since|ansluter|senast)\b/.test(before))
    return { side: 'from' }
  return /(?:till|tom|until|til|before|fore|innan|gar|leave|leaving|gick|left|drar|slutar)\b/.test(
    before,
  )
    ? { side: 'until' }
    : {}
}
