import { addDays } from '../meetings/calendar.ts'
import type { Context } from './context.ts'
import type { Reading } from './features.ts'
import { attendance, hoursOf, quietHours } from './hours.ts'
import { spokenNumbers, type Mark } from './marks.ts'
import {
  actionsMeant,
  dayMeant,
  itemsMeant,
  proposalsMeant,
  usualMeeting,
} from './references.ts'
import { needs, type Act, type Slots } from './sentence.ts'
import { findSpan, textOf } from './spans.ts'
import { dueIn, wordsOfValues } from './values.ts'

/** What a filler may look at. */
export interface Filling {
  readonly act: Act
  readonly reading: Reading
  readonly spans: Int8Array
}
type Filler = (filling: Filling) => string | undefined

/** Free slots, found by where such texts begin and end in the examples. */
const free = (slot: string): Filler => ({ act, reading, spans }) => {
  const span = findSpan(spans, reading, { act, slot, must: required(act, slot) })
  const text = span && textOf(reading, span)
  return text === '' ? undefined : text
}
/** Whether the written form has the slot outside square brackets. */
const required = (act: Act, slot: string): boolean => needs(act).includes(slot) && act !== 'changeAttendance'
const titled = (text: string): string => text.slice(0, 1).toLocaleUpperCase('sv') + text.slice(1)

const dayMarks = ({ marks }: Reading): readonly Mark[] => marks.filter(({ kind }) => kind === 'day')
const shortDay = (day: string): string => `${Number(day.slice(8))}/${Number(day.slice(5, 7))}`

/** A correction inside the sentence counts: of two days the later one, after `nej`, `förresten`, `I mean`. */
function corrected<T extends { readonly from: number }>({ words }: Reading, marks: readonly T[]): readonly T[] {
  const turn = words.findIndex(({ plain }, at) =>
    /^(?:forresten|nej|sorry|forlat|rather|actually|no|mean|menar|alltsa)$/.test(plain) && at > 0)
  const after = marks.filter(({ from }) => turn > 0 && from > turn)
  const before = marks.filter(({ from }) => from < turn)
  return after.length > 0 && before.length > 0 ? after : marks
}

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

const item: Filler = ({ reading }) => {
  const meant = corrected(reading, itemsMeant(reading).map(({ id, at }) => ({ id, from: at })))
  return meant[0]?.id ?? (reading.context.answered && /^\d/.test(reading.context.answered) ? reading.context.answered : undefined)
}
const items: Filler = ({ reading }) => {
  const typed = reading.marks.filter(({ kind }) => kind === 'item').map(({ value }) => value)
  const worded = itemsMeant(reading).map(({ id }) => id)
  const all = typed.length > 0 ? typed : worded.slice(0, 1)
  return all.length > 0 ? [...new Set(all)].join(', ') : undefined
}
const nameOf = (context: Context, id: string): string =>
  context.people.find((person) => person.id === id)?.name ?? id
const personMarks = ({ marks }: Reading): readonly Mark[] => marks.filter(({ kind }) => kind === 'person')

const member: Filler = ({ act, reading }) => {
  const { context } = reading
  const people = corrected(reading, personMarks(reading))
  const others = people.filter(({ value }) => value !== context.speaker.id)
  const action = act === 'handOver' ? actionsMeant(reading)[0] : undefined
  const owner = context.actions.find(({ id }) => id === action)?.owner
  const chosen = others.filter(({ value }) => value !== owner).at(act === 'handOver' ? -1 : 0) ?? others[0]
  return chosen && nameOf(context, chosen.value)
}
const self: Filler = ({ reading }) => reading.context.speaker.name
/** Somebody of the group by name, somebody else by the words, or whoever speaks. */
const somebody: Filler = (filling) => {
  const { act } = filling
  if (act === 'sendSubstitute' || act === 'addMember') return free('name')(filling)
  return member(filling) ?? (['role', 'organisation', 'forget'].includes(act) ? self(filling) : free('name')(filling))
}
const people: Filler = (filling) => attendance(filling.act, filling.reading)

const fillers: Readonly<Record<string, Filler>> = {
  action: ({ reading }) => actionsMeant(reading)[0],
  proposal: ({ reading }) => proposalsMeant(reading)[0],
  item,
  entry: item,
  items,
  matter: (filling) => item(filling) ?? free('words')(filling),
  words: free('words'),
  day: meetingDay,
  text: free('text'),
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
  planYear: { year: () => '2027', text: free('text') },
  moveMeeting: { day: movedFrom, to: movedTo, place: free('place'), times: movedTimes },
  decidedBy: { day: fullDay },
  refer: { day: anyDay },
  moveItem: { item: ({ reading }) => itemMoved(reading)?.item, place: ({ reading }) => itemMoved(reading)?.place },
  pause: { day: pausedUntil, from: ({ reading }) => (dayMarks(reading).length > 1 ? shortDay(dayMarks(reading)[0]?.value ?? '') : undefined) },
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
    reading.words.map(({ plain }) => plain).join(' '))
  return shortDay(back ? addDays(mark.value, -1) : mark.value)
}

function movedFrom({ act, reading }: Filling): string | undefined {
  const known = dayMarks(reading)
    .map((mark) => dayMeant(mark, act, reading.context))
    .find((day) => reading.context.meetings.some(({ on, state }) => on === day && state !== 'closed'))
  const usual = usualMeeting(act, reading.context)?.on
  const day = known ?? usual
  return day && shortDay(day)
}
function movedTo(filling: Filling): string | undefined {
  const { act, reading } = filling
  const from = movedFrom(filling)
  if (wordsOfValues('lastDay', reading) !== undefined) return from
  const month = from?.split('/')[1]
  const days = corrected(reading, dayMarks(reading)).map((mark) =>
    mark.monthless && month ? `${Number(mark.value.slice(8))}/${month}` : shortDay(dayMeant(mark, act, reading.context)))
  return days.findLast((day) => day !== from) ?? from
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
    if (any('forst', 'first', 'overst', 'inledningsvis', 'top')) return { item: first.id, place: '1' }
    if (any('sist', 'last', 'underst', 'bottom', 'avslutningsvis')) return { item: first.id, place: ids.at(-1) ?? '' }
    return { item: first.id }
  }
  if (any('byt', 'byta', 'byter', 'swap', 'switch')) return { item: second.id, place: first.id }
  if (any('efter', 'after', 'behind', 'below')) {
    const next = ids[ids.indexOf(second.id) + 1]
    return { item: first.id, place: ids.indexOf(first.id) < ids.indexOf(second.id) ? second.id : (next ?? second.id) }
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
  if (['propose', 'addItem', 'addition', 'action', 'theme'].includes(filling.act) && found['text'])
    found['text'] = titled(found['text'])
  return { ...found, ...fields }
}

/** Fields beside the main text: minutes, type, who presents or owns, when it is due. */
function fieldsOf(filling: Filling): Slots {
  const { act, reading } = filling
  const { context } = reading
  const fields: Record<string, string | undefined> = {}
  const minutes = corrected(reading, reading.marks.filter(({ kind }) => kind === 'minutes')).at(-1)?.value
  if (['propose', 'addItem', 'addition', 'changeItem', 'changeProposal'].includes(act)) {
    fields['minutes'] = minutes ?? (/^change/.test(act) ? bareMinutes(reading) : undefined)
    fields['type'] = wordsOfValues('type', reading)
    fields['presenter'] =
      presenter(filling) ??
      (/^change/.test(act) && !fields['minutes'] && !fields['type'] ? personAsPresenter(reading) : undefined)
    const day = dayMarks(reading)
      .map((mark) => dayMeant(mark, act, context))
      .find((on) => context.meetings.some((meeting) => meeting.on === on))
    if (day && day !== usualMeeting(act, context)?.on) fields['meeting'] = shortDay(day)
    fields['background'] = free('background')(filling)
  }
  if (act === 'action' || act === 'changeAction') {
    const people = corrected(reading, personMarks(reading))
    const owner = context.actions.find(({ id }) => id === actionsMeant(reading)[0])?.owner
    const other = people.filter(({ value }) => act === 'action' || value !== owner)
    const chosen = act === 'action' ? other[0] : other.at(-1)
    fields['owner'] = chosen ? nameOf(context, chosen.value) : act === 'action' && (!context.speaker.leads || speaksOfSelf(reading)) ? context.speaker.name : undefined
    fields['due'] = dueIn(reading, act)
  }
  if (act === 'moveMeeting') fields['lastDay'] = wordsOfValues('lastDay', reading)
  if (act === 'guest') fields['atItem'] = item(filling)
  if (act === 'plan' && wordsOfValues('online', reading)) fields['online'] = ''
  if (act === 'planYear') fields['count'] = wordsOfValues('count', reading)
  if (act === 'notBehind') fields['reason'] = free('reason')(filling)
  return Object.fromEntries(
    Object.entries(fields).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
}

const speaksOfSelf = ({ words }: Reading): boolean =>
  words.some(({ plain }) => /^(?:jag|mig|mitt|min|i|ill|me|my|mine)$/.test(plain))

/** `läkaravtalet 20 -> 30`, `korta ner till fem`: a number that counts nothing else is minutes, where those can be changed. */
function bareMinutes({ words, marks }: Reading): string | undefined {
  const said = words.flatMap(({ plain, text }, at) => {
    if (marks.some(({ from, to }) => from <= at && at < to)) return []
    const count = /^\d{1,3}$/.test(plain) ? Number(plain) : spokenNumbers[plain]
    return count !== undefined && count >= 5 && count <= 120 && !/^\p{Lu}/u.test(text) ? [count] : []
  })
  return said.length > 0 ? String(said.at(-1)) : undefined
}

function presenter({ act, reading }: Filling): string | undefined {
  const { context, words } = reading
  const others = corrected(reading, personMarks(reading)).filter(({ value }) => value !== context.speaker.id)
  const said = words.some(({ plain }) =>
    /^(?:foredra|dra$|drar|dragning|present|presenter|introduc|haller|redovis|inled|berattar|foredr|fremlegg|talk|speak|lead)/.test(plain))
  if (others.length > 0 && said) return nameOf(context, others.at(-1)?.value ?? '')
  const mine = words.some(({ plain }, at) =>
    /^(?:jag|i|ill|sjalv|myself|me)$/.test(plain) &&
    words.slice(at, at + 4).some((word) => /^(?:dra$|drar|foredrar|presenterar|present|presenting|haller|kor|redovisar|berattar|sjalv|introduce|inleder)$/.test(word.plain)))
  return mine && act !== 'changeItem' ? context.speaker.name : mine ? context.speaker.name : undefined
}

/** Where nothing else is changed, a person that is named presents. */
function personAsPresenter(reading: Reading): string | undefined {
  const { context } = reading
  const chosen = corrected(reading, personMarks(reading)).at(-1)
  return chosen && nameOf(context, chosen.value)
}
