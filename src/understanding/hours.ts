import * as en from '../language/en/comings.ts'
import * as sv from '../language/sv/comings.ts'
import type { Reading } from './features.ts'
import { stageOf } from './context.ts'
import { corrected, isDenied, nameOf, personMarks } from './finding.ts'
import { type Mark } from './scan.ts'
import { itemsMeant, usualMeeting } from './references.ts'
import type { Act } from './contract-sentence.ts'
import { unknownName } from './unknown-name.ts'
import { plainLine } from './text-words.ts'

export const short = (clock: string): string =>
  clock.replace(/^0/, '').replace(':00', '').replace(':', '.')
export const minutesOf = (clock: string): number =>
  Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))
export const clockOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** The hours of the meeting that is spoken of. */
export function bounds(
  { context }: Reading,
  act: Act = 'attend',
): readonly [opens: string, closes: string] {
  const [opens = '09:00', closes = '12:00'] = (
    usualMeeting(act, context)?.hours ?? '09:00-12:00'
  ).split('-')
  return [opens, closes]
}
export const timesIn = (reading: Reading): readonly Mark[] =>
  corrected(
    reading,
    reading.marks.filter(({ kind }) => kind === 'times'),
  )
const arrives =
  /\b(?:kom|kommer|komma|anlande|anslut\w*|dok upp|dyk\w*|hinn\w*|framme|inne|in|joina\w*|joins?|came|slipped|got to|there|dar|plats|ramla\w*|parkerat|late|sen|sent|forsenad|tidigast|missa\w*|fran(?! (?:motet|sammantradet|oss|er)\b)|framat|hos er|ankomst|after|past|first|arriv\w*|come|with you|onwards)\b/g
const leaves =
  /\b(?:gar|ga|gick|dra|drar|sticker|smiter|smita|smet|lamna\w*|avvek|avvik\w*|bryta|stanna\w*|maste|behover|tvungen|hamta|kila|leave|leaving|left|till|tills|tom|until|til|slutar|out|off|dash|go|goes|run|rush|must|fram till|hem|drop\w*|catch|stop|gone|fram till|closing)\b/g
/** Until a time somebody is elsewhere, and comes then: `förhindrad till halv elva`. */
const awayUntil =
  /\b(?:forhindrad|upptagen|bortrest|borta|inbokad|uppbokad|last|fast|sitter i|annat mote|busy|tied up|held up|unavailable|not (?:free|available)|away|engaged|elsewhere|another (?:call|meeting)|cant|cannot|inte|ej|not|wont|isnt)\b(?:(?! stanna\w*| stay\w*| kvar)[^.,;])*\b(?:till|tills|until|till|til)(?: (?:klockan|kl|cirka|ca|about|around|\W+))* $/

/** Right before a time: it is where something ends, whatever comes after. */
const UNTIL = /\b(?:till|tills|tom|until|till|til)\b/

/** Whether a time is where somebody leaves: by the nearest word that tells. */
function isEnd(reading: Reading, { from, to, side }: Mark): boolean {
  const plain = (start: number, end: number): string =>
    plainLine(reading.words.slice(Math.max(0, start), end))
  if (awayUntil.test(`${plain(from - 8, from)} `)) return false
  const around = `${plain(from - 6, from)} | ${plain(to, to + 5)}`
  const middle = around.indexOf('|')
  const near = (pattern: RegExp): number =>
    Math.min(99, ...[...around.matchAll(pattern)].map(({ index }) => Math.abs(index - middle)))
  if (
    /\b(?:hinn\w*|komma|framme|dar|ansluter|smet in|slipped in|in @|came|anlande|gick inte)\b/.test(
      around,
    )
  )
    return /inte stanna|maste (?:ga|dra)/.test(around)
  if (side === 'until' && UNTIL.test(plain(from - 1, to))) return true
  if (
    [sv, en].some(
      (words) => words.awayFrom.test(plain(0, from)) || words.leftAt.test(plain(0, from)),
    )
  )
    return true
  if (side === 'from') return /senast/.test(around) && near(leaves) < 99
  return near(leaves) < near(arrives)
}

/** Somebody leaves earlier than a time, and when is not told. */
const staysNot =
  /\b(?:inte|ej|not|cant|cannot|wont)(?: \w+){0,2} (?:stanna\w*|stay\w*|kvar)(?: \w+){0,2} (?:till|tills|until|til)\b/

/** Whether nothing says if a time is where somebody comes or goes: `möte vid elva`. */
export function isHourVague(reading: Reading): boolean {
  const times = timesIn(reading)
  const [one] = times
  if (!one || times.length > 1 || one.value.includes('-')) return false
  if (one.side && !staysNot.test(plainLine(reading.words))) return false
  const said = plainLine(reading.words)
  return one.side !== undefined || [arrives, leaves].every((pattern) => said.search(pattern) < 0)
}

/** From when until when, as `9-10.30`; an end that is not said is the meeting's own. `undefined` where no time is said. */
export function hoursOf(reading: Reading): string | undefined {
  const [opens, closes] = bounds(reading)
  const said = plainLine(reading.words)
  const share = partOf(reading, said)
  if (share) return share
  const times = timesIn(reading)
  const range = times.find(({ value }) => value.includes('-'))
  if (range) return aroundRange(range.value, [opens, closes], said)
  const [one, second] = times
  if (one && second && one.value < second.value && /\b(?:mellan|between|fran|from)\b/.test(said))
    return `${short(one.value)}-${short(second.value)}`
  const inside = times.filter(({ value }) => opens < value && value < closes)
  const first = inside.at(-1)
  if (first)
    return isEnd(reading, first)
      ? `${short(opens)}-${short(first.value)}`
      : `${short(first.value)}-${short(closes)}`
  return one && one.value === closes && isEnd(reading, one) && one.value > opens
    ? undefined
    : lengthOf(reading, said)
}
/** A call in the middle, or a meeting elsewhere until then, is when one is not there. */
function aroundRange(
  value: string,
  [opens, closes]: readonly [string, string],
  said: string,
): string {
  const [from = opens, to = closes] = value.split('-')
  const away =
    /\b(?:annat mote|samtal|pressmote|en stund|another (?:call|meeting)|upptagen|busy)\b/.test(said)
  if (!away) return `${short(from)}-${short(to)}`
  const rest = `${short(to)}-${short(closes)}`
  return from <= opens ? rest : `${short(opens)}-${short(from)}, ${rest}`
}
/** `first half`, `missar första timmen`. */
function partOf(reading: Reading, said: string): string | undefined {
  const [opens, closes] = bounds(reading)
  const middle = short(clockOf((minutesOf(opens) + minutesOf(closes)) / 2))
  if (/\b(?:second|andra|sista|last) (?:half|halvan|halvlek\w*)\b/.test(said))
    return `${middle}-${short(closes)}`
  if (/\b(?:first|forsta) (?:half|halvan|halvlek\w*)\b/.test(said))
    return `${short(opens)}-${middle}`
  return /\b(?:missar|miss|utom|except|hinner)\b/.test(said) && /\b(?:forsta|first)\b/.test(said)
    ? lengthOf(reading, said)
    : undefined
}
function lengthOf(reading: Reading, said: string): string | undefined {
  const { marks, context } = reading
  const [opens, closes] = bounds(reading)
  const length = marks.find(({ kind }) => kind === 'minutes')
  if (!length) return undefined
  const count = Number(length.value)
  if (/\b(?:missar|miss|utom|except|hinner)\b/.test(said) && /\b(?:forsta|first)\b/.test(said))
    return `${short(clockOf(minutesOf(opens) + count))}-${short(closes)}`
  if (/\b(?:forsta|first)\b/.test(said))
    return `${short(opens)}-${short(clockOf(minutesOf(opens) + count))}`
  if (/\b(?:sista|last)\b/.test(said))
    return `${short(clockOf(minutesOf(closes) - count))}-${short(closes)}`
  const isSoon = isFromNow(reading, length)
  if (!isSoon && ![sv, en].some(({ comesLater }) => comesLater.test(said))) return undefined
  const open = stageOf(context) === 'open'
  if (isSoon) {
    const there = minutesOf(context.clock) + count
    return minutesOf(opens) < there && there < minutesOf(closes)
      ? `${short(clockOf(there))}-${short(closes)}`
      : undefined
  }
  const since = minutesOf(opens) + count
  // Who came so late came then; who will be so late is not here yet.
  if (open && since <= minutesOf(context.clock)) return `${short(clockOf(since))}-${short(closes)}`
  return `${short(clockOf(minutesOf(open ? context.clock : opens) + count))}-${short(closes)}`
}

/** `inne om en kvart`: counted from now, on the day of the meeting. */
function isFromNow({ words, context }: Reading, { from }: Mark): boolean {
  const before = words.slice(Math.max(0, from - 3), from).map(({ plain }) => plain)
  return (
    ['today', 'open'].includes(stageOf(context)) &&
    [sv, en].some(({ fromNow }) => fromNow.test(before.join(' ')))
  )
}

/** The hours that a meeting gets: as long as it is said to be, an hour where it is new, as long as before where it is moved. */
export function meetingHours(act: Act, reading: Reading): string | undefined {
  const [opens, closes] = bounds(reading, act)
  const said = plainLine(reading.words)
  const times = timesIn(reading)
  const show = (from: number, to: number): string => `${short(clockOf(from))}-${short(clockOf(to))}`
  const range = times.findLast(({ value }) => value.includes('-'))
  if (range) return range.value.split('-').map(short).join('-')
  const length = Number(reading.marks.find(({ kind }) => kind === 'minutes')?.value ?? 0)
  const moved = act === 'moveMeeting'
  const usual = minutesOf(closes) - minutesOf(opens)
  const [first, second] = times
  if (first && second && !moved && first.value < second.value)
    return `${short(first.value)}-${short(second.value)}`
  if (!first) {
    const earlier = /\b(?:tidigarelagg\w*|tidigare|earlier)\b/.test(said)
    if (!moved || !length || !(earlier || /\b(?:senarelagg\w*|senare|later)\b/.test(said)))
      return undefined
    const shift = earlier ? -length : length
    return show(minutesOf(opens) + shift, minutesOf(closes) + shift)
  }
  const start = minutesOf((times.find(({ value }) => opens !== value) ?? first).value)
  if (!moved) return show(start, start + (length || 60))
  if (first.side === 'until' && !/\b(?:borja\w*|start\w*|begin\w*)\b/.test(said))
    return show(minutesOf(opens), start)
  const begins = /\b(?:borja\w*|start\w*|begin\w*|i stallet for|instead of)\b/.test(said)
  return begins && start < minutesOf(closes)
    ? show(start, minutesOf(closes))
    : show(start, start + usual)
}

/** Who is there, in the sentence's own order: `alla utom Eva Sjöström`, `Eva Sjöström 10-12`. */
export function attendance(act: Act, reading: Reading): string | undefined {
  const { context, words } = reading
  const swedish = context.language === 'sv'
  const people = new Set(personMarks(reading).map(({ value }) => value))
  const unknown = unknownName(reading)
  const names = [...[...people].map((id) => nameOf(context, id)), ...(unknown ? [unknown] : [])]
  const said = ` ${plainLine(words)} `
  if (act === 'presides') return presiding(reading)
  if (act === 'present') {
    if (
      / (?:alla|samtliga|everyone|everyones|everybody|all|full|kompletta|fulltalig\w*|allihop|hela) /.test(
        said,
      )
    ) {
      if (names.length === 0) return swedish ? 'alla' : 'all'
      return `${swedish ? 'alla utom' : 'all but'} ${names.join(', ')}`
    }
    return names.length > 0 ? names.join(', ') : context.speaker.name
  }
  const who = names.length > 0 ? names : [context.speaker.name]
  return act === 'part' ? partly(reading, who, said) : who.join(', ')
}

/** Who was there for a part of it: by items where those are said, else by the clock. */
function partly(reading: Reading, who: readonly string[], said: string): string {
  const { marks, words, context } = reading
  const [from, through] =
    context.language === 'sv' ? ['från punkt', 'till och med punkt'] : ['from item', 'through item']
  const items = marks.filter(({ kind }) => kind === 'item')
  const first =
    items[0]?.value ??
    (/ (?:bara|only|endast|inte resten|just) /.test(said) ? itemsMeant(reading)[0]?.id : undefined)
  const led = words.slice(0, items[0]?.from ?? 0).some(({ plain }) => /^(?:fran|from)$/.test(plain))
  if (first && !led && / (?:bara|only|endast|inte resten|just) /.test(said))
    return `${who[0]} ${from} ${first} ${through} ${items[1]?.value ?? first}`
  if (first && led) return `${who[0]} ${from} ${first}`
  const hours = hoursOf(reading) ?? hoursNow(reading, said)
  return hours ? `${who.join(', ')} ${hours}` : (who[0] ?? '')
}

/** Who leads the meeting: whoever stands nearest to the words that say so, and is not away. */
function presiding(reading: Reading): string {
  const { words, context } = reading
  if (
    /\b(?:bad|bett|ber|asked|asks|jag (?:leder|haller|kor|sitter)) (?:mig|me|i|motet|ordforande)\b/.test(
      plainLine(reading.words),
    )
  )
    return context.speaker.name
  const leads = words.flatMap(({ plain }, at) =>
    /^(?:kor|kora|haller|leder|leda|leds|sitter|satt|sitta|styr|styra|satte|klubban|ordforande|run|runs|running|chair|chairs|chairing|lead|leads|led|preside|presides|presided)$/.test(
      plain,
    )
      ? [at]
      : [],
  )
  const far = ({ from, to }: Mark): number =>
    Math.min(...leads.map((at) => (at >= to ? at - to : 3 + from - at)), 99)
  const people = personMarks(reading)
  const held = people.filter((mark) => !isDenied(reading, mark))
  const [chosen] = (held.length > 0 ? held : people).toSorted((a, b) => far(a) - far(b))
  return chosen ? nameOf(context, chosen.value) : context.speaker.name
}

/** `nu kom Åsa`, `måste kila nu`: until or from the time it is said, while the meeting is open. */
function hoursNow({ context }: Reading, said: string): string | undefined {
  const meeting = context.meetings.find(({ state }) => state === 'open')
  if (!meeting) return undefined
  const [opens = '', closes = ''] = meeting.hours.split('-')
  const goes =
    / (?:gar|ga|gick|gatt|maste|matte|kila|drar|dra|lamna\w*|avvek|sticker|smita|smet|tvungen|droppa\w*|left|leave|leaving|leaves|drop|gone|go|went|away|off|out|kallats) /.test(
      said,
    )
  return goes
    ? `${short(opens)}-${short(context.clock)}`
    : `${short(context.clock)}-${short(closes)}`
}
