import { addDays } from '../meetings/calendar.ts'
import type { Reading } from './features.ts'
import { fieldsOf, withoutBackground } from './sentence-fields.ts'
import {
  corrected,
  dayMarks,
  free,
  item,
  nameOf,
  personMarks,
  shortDay,
  type Filler,
  type Filling,
} from './finding.ts'
import { attendance, hoursOf, quietHours } from './hours.ts'
import { actionsMeant, dayMeant, itemsMeant, proposalsMeant, usualMeeting } from './references.ts'
import type { Act, Slots } from './contract-sentence.ts'
import { spokenNumbers } from './scan.ts'
import { dueIn, wordsOfValues } from './value-marks.ts'

const titled = (text: string): string => text.slice(0, 1).toLocaleUpperCase('sv') + text.slice(1)

const meetingDay: Filler = ({ act, reading }) => {
  const days = dayMarks(reading)
  const chosen = days
    .map((mark) => dayMeant(mark, act, reading.context))
    .find((day) => reading.context.meetings.some(({ on }) => on === day))
  return chosen && shortDay(chosen)
}
const anyDay: Filler = ({ act, reading }) => {
  const mark = corrected(reading, dayMarks(reading)).at(-1)
  return mark && shortDay(dayMeant(mark, act, reading.context))
}
const fullDay: Filler = ({ act, reading }) => {
  const mark = corrected(reading, dayMarks(reading)).at(-1)
  return mark && dayMeant(mark, act, reading.context)
}

const items: Filler = ({ reading }) => {
  const typed = reading.marks.filter(({ kind }) => kind === 'item').map(({ value }) => value)
  const worded = itemsMeant(reading).map(({ id }) => id)
  const all = typed.length > 0 ? typed : worded.slice(0, 1)
  return all.length > 0 ? [...new Set(all)].join(', ') : undefined
}
const member: Filler = ({ act, reading }) => {
  const { context } = reading
  const people = corrected(reading, personMarks(reading))
  const others = people.filter(({ value }) => value !== context.speaker.id)
  const action = act === 'handOver' ? actionsMeant(reading)[0] : undefined
  const owner = context.actions.find(({ id }) => id === action)?.owner
  const chosen =
    others.filter(({ value }) => value !== owner).at(act === 'handOver' ? -1 : 0) ?? others[0]
  return chosen && nameOf(context, chosen.value)
}
const self: Filler = ({ reading }) => reading.context.speaker.name
/** Somebody of the group by name, somebody else by the words, or whoever speaks. */
const somebody: Filler = (filling) => {
  const { act } = filling
  if (act === 'sendSubstitute') return member(filling) ?? free('name')(filling)
  if (act === 'addMember') return free('name')(filling)
  return (
    member(filling) ??
    (['role', 'organisation', 'forget'].includes(act) ? self(filling) : free('name')(filling))
  )
}
const people: Filler = (filling) => attendance(filling.act, filling.reading)

/** What is written down word for word: all that stands behind the frame, or all there is. */
const written = new Set<Act>(['decision', 'note', 'policy', 'position'])
const frame =
  /^.{0,90}?(?:(?<!\d):\s+|(?<!\p{L})(?:beslut\p{L}*|anteckn\p{L}*|noter\p{L}*|skriv\p{L}*|not(?:e|ed|ing)|minute|record\p{L}*|decid\p{L}*|agreed|resolved)(?!\p{L})[^:]{0,60}?(?<!\p{L})(?:att|that|to)(?!\p{L})\s+)/isu
const wholeText: Filler = ({ act, reading: { text } }) => {
  if (!written.has(act)) return undefined
  const rest = text.replace(frame, '').trim().replace(/[.]$/, '')
  return rest === '' ? undefined : rest
}

/** A reason that says of itself that it is one. */
const reasoned = new Set<Act>(
  'drop defer decline park cancelMeeting attendNot comesBack withdraw postpone remit'.split(
    ' ',
  ) as Act[],
)
const because =
  /(?<!\p{L})(?:pga|p\.g\.a\.?|på grund av|eftersom|därför att|because of|because|due to|owing to)\s+(?<told>.+)$/isu
const reasonTold: Filler = ({ act, reading: { text } }) =>
  reasoned.has(act)
    ? because
        .exec(text)
        ?.groups?.['told']?.trim()
        .replace(/[.!]+$/, '')
    : undefined

const fillers: Readonly<Record<string, Filler>> = {
  action: ({ reading }) => actionsMeant(reading)[0],
  proposal: ({ reading }) => proposalsMeant(reading)[0],
  item,
  entry: item,
  items,
  matter: (filling) => item(filling) ?? free('words')(filling),
  words: free('words'),
  day: meetingDay,
  text: (filling) => wholeText(filling) ?? reasonTold(filling) ?? free('text')(filling),
  body: free('body'),
  party: free('party'),
  name: somebody,
  whom: (filling) => member(filling) ?? self(filling),
  member,
  people,
  spans: ({ reading }) => hoursOf(reading),
  times: ({ act, reading }) => (act === 'quietHours' ? quietHours(reading) : hoursOf(reading)),
  when: ({ act, reading }) => dueIn(reading, act),
}

/** Where an act's slot is found in its own way. */
const special: Readonly<Partial<Record<Act, Readonly<Record<string, Filler | undefined>>>>> = {
  plan: { day: fullDay, place: free('place') },
  planYear: { year: yearOfDates, text: yearDates },
  moveMeeting: { day: movedFrom, to: movedTo, place: free('place'), times: movedTimes },
  decidedBy: { day: fullDay },
  refer: { day: anyDay },
  moveItem: {
    item: ({ reading }) => itemMoved(reading)?.item,
    place: ({ reading }) => itemMoved(reading)?.place,
  },
  pause: {
    day: pausedUntil,
    from: ({ reading }) =>
      dayMarks(reading).length > 1 ? shortDay(dayMarks(reading)[0]?.value ?? '') : undefined,
  },
  accept: { item: undefined },
  addItem: { item: undefined },
  actions: { which: ({ reading }) => wordsOfValues('which', reading) },
  actionsOf: { which: undefined },
  setReminders: { value: ({ reading }) => wordsOfValues('reminders', reading) },
  language: { language: ({ reading }) => wordsOfValues('language', reading) },
  role: { role: ({ reading }) => wordsOfValues('role', reading) },
  comment: { place: (filling) => wordsOfValues('comment', filling.reading) ?? item(filling) },
  standIn: { name: free('name') },
  substituteFor: { name: free('name') },
  export: { name: member },
  help: { words: undefined },
}

/** A pause includes its last day: who is back on the nineteenth pauses until the eighteenth. */
function pausedUntil({ reading }: Filling): string | undefined {
  const mark = dayMarks(reading).at(-1)
  if (!mark) return undefined
  const back = /\b(?:ater|tillbaka|back|fore|before|forran|not until|inte till|returns?)\b/.test(
    reading.words.map(({ plain }) => plain).join(' '),
  )
  return shortDay(back ? addDays(mark.value, -1) : mark.value)
}

function movedFrom({ act, reading }: Filling): string | undefined {
  const known = dayMarks(reading)
    .map((mark) => dayMeant(mark, act, reading.context))
    .find((day) =>
      reading.context.meetings.some(({ on, state }) => on === day && state !== 'closed'),
    )
  const usual = usualMeeting(act, reading.context)?.on
  const day = known ?? usual
  return day && shortDay(day)
}
/** `en vecka framåt`, `two weeks earlier`: counted from the meeting's own day. */
function weeksMoved({ words }: Reading): number | undefined {
  const line = words.map(({ plain }) => plain).join(' ')
  const match =
    /\b(\w+) (?:vecka|veckor|week|weeks) (framat|fram|senare|later|forward|on|bakat|tidigare|earlier|back)\b/.exec(
      line,
    )
  const count = match && (spokenNumbers[match[1] ?? ''] ?? Number(match[1]))
  if (!count || Number.isNaN(count)) return undefined
  return /^(?:bakat|tidigare|earlier|back)$/.test(match[2] ?? '') ? -count : count
}

/** The days of a year, as its sentence lists them, with the hours and the place. */
function yearDates(filling: Filling): string | undefined {
  const { reading } = filling
  const days = [...new Set(dayMarks(reading).map(({ value }) => value))]
  if (days.length < 2) return free('text')(filling)
  const place = free('place')({ ...filling, act: 'plan' })
  return [days.map(shortDay).join(', '), hoursOf(reading), place].filter(Boolean).join(' ')
}
function yearOfDates({ reading }: Filling): string {
  return (
    dayMarks(reading)[0]?.value.slice(0, 4) ?? String(Number(reading.context.today.slice(0, 4)) + 1)
  )
}

function movedTo(filling: Filling): string | undefined {
  const { act, reading } = filling
  const from = movedFrom(filling)
  if (wordsOfValues('lastDay', reading) !== undefined) return from
  const month = from?.split('/')[1]
  const weeks = weeksMoved(reading)
  if (weeks !== undefined && dayMarks(reading).length === 0) {
    const on = usualMeeting(act, reading.context)?.on
    return on && shortDay(addDays(on, weeks * 7))
  }
  const days = corrected(reading, dayMarks(reading)).map((mark) =>
    mark.monthless && month
      ? `${Number(mark.value.slice(8))}/${month}`
      : shortDay(dayMeant(mark, act, reading.context)),
  )
  const other = days.findLast((day) => day !== from)
  return other ?? (movedTimes(filling) === undefined ? undefined : from)
}
function movedTimes({ reading }: Filling): string | undefined {
  return reading.marks.some(({ kind }) => kind === 'times') ? hoursOf(reading) : undefined
}

/** `Barnahus före hyresavtalet`: which item, and the number it gets. */
function itemMoved(reading: Reading): { item: string; place?: string } | undefined {
  const said = [...itemsMeant(reading)].sort((a, b) => a.at - b.at)
  const [first, second] = said
  if (!first) return undefined
  const ids = reading.context.items.map(({ id }) => id)
  const place = (word: string): boolean => reading.words.some(({ plain }) => plain === word)
  const any = (...words: string[]): boolean => words.some(place)
  if (!second) {
    if (any('forst', 'first', 'overst', 'inledningsvis', 'top'))
      return { item: first.id, place: '1' }
    if (any('sist', 'last', 'underst', 'bottom', 'avslutningsvis'))
      return { item: first.id, place: (ids.at(-1) ?? '').replace(/(?<=\d)[a-z]$/, '') }
    return { item: first.id }
  }
  if (any('byt', 'byta', 'byter', 'swap', 'switch')) return { item: first.id, place: second.id }
  if (any('efter', 'after', 'behind', 'below')) {
    const next = ids[ids.indexOf(second.id) + 1]
    return {
      item: first.id,
      place: ids.indexOf(first.id) < ids.indexOf(second.id) ? second.id : (next ?? second.id),
    }
  }
  return { item: first.id, place: second.id }
}

/** The slots that the written form of each act has, by name. */
export function fillSlots(filling: Filling, slots: readonly string[]): Slots {
  const own = special[filling.act] ?? {}
  const found: Record<string, string> = {}
  for (const slot of slots) {
    const filler = slot in own ? own[slot] : fillers[slot]
    const value = filler?.(filling)
    if (value !== undefined && value !== '') found[slot] = value
  }
  const fields = fieldsOf(filling)
  if (fields['background'] !== undefined && found['text'] !== undefined) {
    const text = withoutBackground(found['text'])
    if (text === '') delete found['text']
    else found['text'] = text
  }
  if (['propose', 'addItem', 'addition', 'action', 'theme'].includes(filling.act) && found['text'])
    found['text'] = titled(found['text'])
  return { ...found, ...fields }
}
