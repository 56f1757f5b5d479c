import { capital } from '../text/parts.ts'
import { stageOf } from './context.ts'
import { read, type Reading } from './features.ts'
import { backgroundAt, fieldsOf, withoutBackground } from './sentence-fields.ts'
import {
  corrected,
  dayMarks,
  free,
  item,
  named,
  nameOf,
  personMarks,
  shortDay,
  type Filler,
  type Filling,
} from './finding.ts'
import {
  anyDay,
  fullDay,
  meetingDay,
  meetingPlace,
  meetingTimes,
  movedFrom,
  movedTo,
  pausedUntil,
  pauseEnd,
  yearDates,
  yearOfDates,
} from './day-slots.ts'
import { attendance, hoursOf } from './hours.ts'
import { quietHours } from './quiet-hours.ts'
import { actionsMeant, itemsMeant, previousNotes, proposalsMeant } from './references.ts'
import {
  askedOf,
  bodyFor,
  bodyThatDecided,
  dayBefore,
  decidedThere,
  partiesInTurn,
} from './bodies.ts'
import type { Act, Slots } from './contract-sentence.ts'
import { itemMoved, numberGiven, placeOfItem, withoutNeighbour } from './item-places.ts'
import { homeDecision } from './home-decision.ts'
import { guestTold, instead, standing } from './names-told.ts'
import { newMember, unknownName } from './unknown-name.ts'
import { whoseIn } from './remarks.ts'
import { outcomeText } from './outcome-text.ts'
import * as frames from './told-frames.ts'
import { reasonTold } from './told-why.ts'
import { headline, putUpBefore } from './headline.ts'
import { isSentence, raisedTitle } from './raised.ts'
import { isOfFields, newWording } from './put-right.ts'
import { titleText } from './title-text.ts'
import { dueIn } from './due-marks.ts'
import { wordsOfValues } from './value-marks.ts'

const items: Filler = ({ reading }) => {
  const typed = reading.marks.filter(({ kind }) => kind === 'item').map(({ value }) => value)
  const worded = itemsMeant(reading).map(({ id }) => id)
  const previous = previousNotes(reading)
  const all = typed.length > 0 ? typed : [previous ?? worded[0] ?? []].flat()
  return all.length > 0 ? [...new Set(all)].join(', ') : undefined
}
const member: Filler = ({ act, reading }) => {
  const { context } = reading
  const people = corrected(reading, personMarks(reading))
  const others = people.filter(({ value }) => value !== context.speaker.id)
  if (act === 'handOver' && TO_ME.test(reading.text)) return context.speaker.name
  const action = act === 'handOver' ? actionsMeant(reading)[0] : undefined
  const owner = context.actions.find(({ id }) => id === action)?.owner
  const chosen =
    others.filter(({ value }) => value !== owner).at(act === 'handOver' ? -1 : 0) ?? others[0]
  return chosen && nameOf(context, chosen.value)
}
const TO_ME =
  /(?<!\p{L})(?:(?:över )?(?:på|till|åt) mig|(?:over )?to me|give it me|jag (?:tar|gör|fixar) (?:över|den|det)|i(?:'ll| can| will) (?:do|take) (?:it|that))(?!\p{L})/iu
const self: Filler = ({ reading }) => reading.context.speaker.name
/** Words that name somebody: no single word that could be any, and none that a sentence begins with. */
function whoCalled(filling: Filling): string | undefined {
  const name = named(free('name')(filling))
  const isAlone = name !== undefined && !name.includes(' ')
  return isAlone && (!/^\p{Lu}/u.test(name) || filling.reading.text.startsWith(name))
    ? undefined
    : name
}
/** Somebody of the group by name, somebody else by the words, or whoever speaks. */
const somebody: Filler = (filling) => {
  const { act } = filling
  if (act === 'sendSubstitute')
    return member(filling) ?? unknownName(filling.reading) ?? whoCalled(filling)
  if (act === 'addMember') return newMember(filling.reading)?.name ?? free('name')(filling)
  return (
    member(filling) ??
    (['role', 'organisation', 'forget'].includes(act) ? self(filling) : free('name')(filling))
  )
}
const people: Filler = (filling) => attendance(filling.act, filling.reading)

/** What is written down word for word begins behind the colon: before it stands what it is about. */
const written = new Set<Act>(['decision', 'note', 'policy', 'position'])
function withoutTitle({ act, reading }: Filling, text: string | undefined): string | undefined {
  const colon = reading.words.findIndex((word) => word.text === ':')
  return written.has(act) && itemsMeant(reading).some(({ at }) => at < colon)
    ? text?.replace(/^[^:]{0,60}(?<!\d):\s+/su, '')
    : text
}

/** What stands before the background of a matter. */
function beforeBackground(filling: Filling): Filling {
  const { act, reading } = filling
  const at = backed.has(act) ? backgroundAt(reading) : -1
  return at > 0
    ? { ...filling, reading: read(reading.text.slice(0, at), reading.context) }
    : filling
}
const backed = new Set<Act>(['propose', 'addItem', 'addition', 'changeItem', 'changeProposal'])

/** A matter that is no item yet is named by the title of its proposal. */
const proposalTitle: Filler = ({ reading: { context, titles, marks } }) => {
  const id =
    marks.find(({ kind }) => kind === 'proposal')?.value ??
    titles.find(({ kind, score }) => kind === 'proposal' && score > 0.5)?.id
  return context.proposals.find((proposal) => proposal.id === id)?.title
}

const fillers: Readonly<Record<string, Filler>> = {
  action: ({ reading }) => actionsMeant(reading)[0],
  proposal: ({ reading }) => proposalsMeant(reading)[0],
  item,
  entry: item,
  items,
  matter: (filling) => item(filling) ?? proposalTitle(filling) ?? free('matter')(filling),
  words: free('words'),
  day: meetingDay,
  text: (filling) =>
    reasonTold(filling) ?? withoutTitle(filling, free('text')(beforeBackground(filling))),
  body: (filling) => free('body')(filling)?.replace(/^.*\b(?:to|till) (?:the )?(?=\p{L})/u, ''),
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
  plan: { day: fullDay, place: meetingPlace, times: meetingTimes },
  planYear: { year: yearOfDates, text: yearDates },
  moveMeeting: { day: movedFrom, to: movedTo, place: meetingPlace, times: meetingTimes },
  decidedBy: {
    day: ({ reading }) => dayBefore(reading),
    body: (filling) => bodyThatDecided(fillers['body']?.(filling)),
    text: (filling) =>
      decidedThere(
        filling.reading,
        bodyThatDecided(fillers['body']?.(filling)) ?? '',
        free('text')(filling),
      ),
  },
  refer: {
    day: anyDay,
    text: (filling) => askedOf(filling.reading, fillers['text']?.(filling)),
    body: (filling) =>
      partiesInTurn(filling.reading) ??
      frames.wholeName(filling.reading, bodyFor(filling.reading, fillers['body']?.(filling))),
  },
  changeAction: { text: newTask },
  changeItem: { text: newHeading },
  changeDecision: {
    text: (filling) => newWording(filling.reading, fillers['text']?.(filling)),
  },
  changeOutcome: { text: outcomeTold },
  comesBack: { text: outcomeTold },
  adopted: { text: outcomeTold },
  remit: { text: outcomeTold },
  defer: { text: outcomeTold },
  drop: { text: outcomeTold },
  rejected: { text: outcomeTold },
  atHome: { text: (filling) => homeDecision(filling.reading) ?? free('text')(filling) },
  behind: { text: standing },
  notBehind: { text: standing },
  notMine: { text: (filling) => whoseIn(filling.reading, free('text')(filling)) },
  moveItem: {
    item: ({ reading }) => itemMoved(reading)?.item,
    place: ({ reading }) => itemMoved(reading)?.place,
  },
  pause: {
    day: (filling) => pausedUntil(filling) ?? pauseEnd(filling.reading),
    from: ({ reading }) =>
      dayMarks(reading).length > 1 ? shortDay(dayMarks(reading)[0]?.value ?? '') : undefined,
  },
  accept: { item: ({ reading }) => numberGiven(reading) },
  action: { item: namedItem },
  addItem: { item: ({ reading }) => placeOfItem(reading) },
  actions: { which: ({ reading }) => wordsOfValues('which', reading) },
  actionsOf: { which: undefined },
  setReminders: { value: ({ reading }) => wordsOfValues('reminders', reading) },
  language: { language: ({ reading }) => wordsOfValues('language', reading) },
  role: { role: ({ reading }) => wordsOfValues('role', reading) },
  comment: { place: (filling) => wordsOfValues('comment', filling.reading) ?? item(filling) },
  standIn: { name: instead },
  substituteFor: { name: instead },
  showAttendance: { day: (filling) => meetingDay(filling) ?? heldLately(filling.reading) },
  export: { name: member },
  addMember: { party: (filling) => newMember(filling.reading)?.party ?? free('party')(filling) },
  guest: { text: guestTold },
  help: { words: undefined },
}

/** What a task is told as instead: where another owner or day is told, only words that lead to it do. */
function newTask(filling: Filling): string | undefined {
  const found = fillers['text']?.(filling)
  const wording = newWording(filling.reading, found)
  const fields = wording === found || isOfFields(wording, filling) ? fieldsOf(filling) : {}
  return fields['owner'] === undefined && fields['due'] === undefined ? wording : undefined
}

/** Another heading: what says how long an item is to be says no heading. */
function newHeading(filling: Filling): string | undefined {
  const found = fillers['text']?.(filling)
  const isOfLength = found !== undefined && isSentence(found)
  return isOfLength && fieldsOf(filling)['minutes'] !== undefined ? undefined : found
}

/** What is told beside an outcome. */
function outcomeTold(filling: Filling): string | undefined {
  return outcomeText(filling.act, filling.reading, fillers['text']?.(filling))
}

/** While a meeting was held a few days ago, who was there is asked of it. */
function heldLately({ context }: Reading): string | undefined {
  const held = context.meetings.filter(({ state }) => state === 'closed').at(-1)
  return stageOf(context) === 'after' && held ? shortDay(held.on) : undefined
}

/** An action is under an item where the sentence says so, by its number or in front of a colon. */
function namedItem({ reading }: Filling): string | undefined {
  const number = reading.marks.find(({ kind }) => kind === 'item')?.value
  const colon = reading.words.findIndex(({ text }) => text === ':')
  return number ?? itemsMeant(reading).find(({ at }) => at < colon)?.id
}

/** An addition has no place of its own: `flu jabs after Barnahus`. */
const isBesideItem = ({ act, reading }: Filling): boolean =>
  act === 'addition' && placeOfItem(reading) !== undefined

const atMeeting = new Set<Act>([
  'presides',
  'present',
  'absent',
  'part',
  'unknown',
  'guest',
  'standIn',
])

/** The slots that the written form of each act has, by name. */
export function fillSlots(filling: Filling, slots: readonly string[]): Slots {
  const own = special[filling.act] ?? {}
  const found: Record<string, string> = {}
  for (const slot of slots) {
    const filler = slot in own ? own[slot] : fillers[slot]
    const value = filler?.(filling)
    if (value !== undefined && value !== '') found[slot] = value
  }
  const { today } = filling.reading.context
  // What is said while a meeting goes on is of that meeting.
  if (atMeeting.has(filling.act) && found['day'] === shortDay(today)) delete found['day']
  const fields = fieldsOf(filling)
  if (fields['background'] !== undefined && found['text'] !== undefined) {
    const text = withoutBackground(found['text'])
    if (text === '') delete found['text']
    else found['text'] = text
  }
  const asked = frames.titleBehind(filling.act, filling.reading, found['text'])
  if (asked !== undefined) found['text'] = asked.title
  if (found['text'] !== undefined)
    Object.assign(found, frames.withoutFrame(filling, found['text'], fields['meeting']))
  const before = asked ? undefined : putUpBefore(filling.act, filling.reading)
  if (before !== undefined) found['text'] = before
  else if (['propose', 'addItem', 'addition', 'theme'].includes(filling.act) && found['text'])
    found['text'] =
      (asked ? undefined : raisedTitle(filling.reading)) ??
      titleText(
        filling.reading,
        asked ? found['text'] : headline(filling.act, filling.reading, found['text']),
      )
  const isPlaced = filling.act === 'addItem' ? found['item'] : isBesideItem(filling)
  if (isPlaced && found['text']) found['text'] = withoutNeighbour(found['text'])
  if (['propose', 'addItem', 'addition', 'action', 'theme'].includes(filling.act) && found['text'])
    found['text'] = capital(found['text'])
  return {
    ...found,
    ...(asked === undefined ? {} : { background: asked.why }),
    ...fields,
  }
}
