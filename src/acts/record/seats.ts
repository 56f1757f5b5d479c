import { lines } from '../../text/cut.ts'
import {
  mustBeSeated,
  partOf,
  withGuest,
  withPresence,
  withStandIn,
} from '../../meetings/attendance.ts'
import type { Clock } from '../../meetings/calendar.ts'
import type { OpenMeeting } from '../../meetings/meeting.ts'
import { numberOf, showNumber } from '../../meetings/numbering.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { belongs } from '../../meetings/rights.ts'
import { present as belonging } from '../../meetings/roster.ts'
import type { Command } from '../../turn/command.ts'
import { saveMeeting } from '../../turn/desk.ts'
import { personNamed, somebody } from '../../turn/people.ts'
import { readFields } from '../../reading/fields.ts'
import { matchPeople, splitNames } from '../../reading/people.ts'
import { takeTimes } from '../../reading/times.ts'
import type { Turn } from '../../turn/turn.ts'
import { changes, saved } from './presence.ts'
import { itemsOf, recordOf, takeItems } from './said.ts'

const LONGEST_NAME = 200
const named = (text: string): string => {
  if (text.length > LONGEST_NAME)
    throw new Refusal('tooLong', { length: text.length, limit: LONGEST_NAME })
  return text
}

const standInExample = {
  sv: 'ersätter: David Ek för Cecilia Dahl',
  en: 'substitute: David Ek for Cecilia Dahl',
} as const
const pairs = /^(?<by>.+?)\s+(?:för|istället för|i stället för|for|instead of)\s+(?<name>.+)$/isu

export const standInAt: Command = {
  name: 'standInAt',
  subject: 'record',
  who: 'lead',
  needs: ['colon'],
  takesText: false,
  words: { sv: ['ersätter'], en: ['substitute', 'stands in'] },
  usage: { sv: 'ersätter: D för C', en: 'substitute: D for C' },
  example: standInExample,
  accepts: (rest, colon) => colon || / för /i.test(rest),
  async run(turn, { rest }) {
    const before = await recordOf(turn)
    const { attendance } = turn.t.record
    const told: string[] = []
    let meeting = before
    for (const pair of splitNames(rest)) {
      const match = pairs.exec(pair)
      const typed = named((match?.groups?.['by'] ?? pair).trim())
      const person = personNamed(turn, typed)
      const member = match
        ? somebody(turn, match.groups?.['name'] ?? '')
        : person?.substituteFor === undefined
          ? undefined
          : turn.group.people[person.substituteFor]
      if (!member) throw new Refusal('missingName', { example: standInExample[turn.language] })
      if (member.id === person?.id)
        throw new Refusal('substituteSelf', { example: standInExample[turn.language] })
      told.push(
        attendance.standIn({ day: meeting.on, by: person?.name ?? typed, name: member.name }),
        ...changes(turn, meeting, [member.id], 'replaced'),
      )
      if (person && mustBeSeated(meeting, person))
        told.push(attendance.seatedToo({ name: person.name }))
      meeting = withStandIn(
        meeting,
        member.id,
        { name: person?.name ?? typed, ...(person ? { person: person.id } : {}) },
        turn.group,
      )
    }
    if (told.length === 0)
      throw new Refusal('missingName', { example: standInExample[turn.language] })
    return saved(turn, before, meeting, told)
  },
}

const partExample = { sv: 'del av mötet: Eva Falk 9.30–11', en: 'part: Eva Falk 9.30–11' } as const

export const partOfMeeting: Command = {
  name: 'partOf',
  subject: 'record',
  who: 'lead',
  needs: ['colon'],
  takesText: false,
  words: {
    sv: ['del av mötet', 'del av möte'],
    en: ['part of the meeting', 'part of meeting', 'part'],
  },
  usage: { sv: 'del av mötet: E 09:30-11', en: 'part: E 09:30-11' },
  example: partExample,
  accepts: (_rest, colon) => colon,
  async run(turn, { rest }) {
    const before = await recordOf(turn)
    const { attendance } = turn.t.record
    const told: string[] = []
    let meeting = before
    for (const { names, from, to } of stays(turn, before, rest)) {
      for (const name of splitNames(names)) {
        const person = somebody(turn, name)
        const presence = partOf(meeting, from, to)
        told.push(
          presence.kind === 'part'
            ? attendance.part({
                day: meeting.on,
                name: person.name,
                from: presence.from,
                to: presence.to,
              })
            : attendance.whole({ day: meeting.on, name: person.name }),
        )
        told.push(...changes(turn, meeting, [person.id], presence.kind))
        meeting = withPresence(meeting, [person.id], presence)
      }
    }
    return saved(turn, before, meeting, told)
  },
}

interface Stay {
  readonly names: string
  readonly from: Clock | undefined
  readonly to: Clock | undefined
}

const until =
  /^(?:(?:t\.?\s?o\.?\s?m\.?|till(?: och med)?|fram till|until|to|lämnade|gick|left(?: at)?)\s+|[-–]\s*)(?=(?:kl|klockan)?\.?\s*\d)/iu
const since =
  /^(?:från|kom|anslöt|from|joined(?: at)?|came(?: at)?)\s+(?=(?:kl|klockan)?\.?\s*\d)/iu

/** `E 9.30–11, F och G från 10`: names, each with the times that follow them. Refuses `missingTimes`, `badTimes`, `missingName`. */
function stays(turn: Turn, meeting: OpenMeeting, text: string): readonly Stay[] {
  const found: Stay[] = []
  let waiting = ''
  for (const segment of text
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')) {
    const at = [...segment.matchAll(/(?<=^|\s|\()[(\p{L}\d–-]/gu)]
      .map((match) => match.index)
      .find((index) => hours(meeting, segment.slice(index)) !== undefined)
    const times = at === undefined ? undefined : hours(meeting, segment.slice(at))
    const names = [waiting, segment.slice(0, at).replace(/\($/, '').trim()]
      .filter((part) => part !== '')
      .join(', ')
    if (!times) {
      if (/\d/.test(segment)) throw new Refusal('badTimes', { typed: segment })
      waiting = names
      continue
    }
    if (names === '') throw new Refusal('missingName', { example: partExample[turn.language] })
    found.push({ names, ...times })
    waiting = ''
  }
  if (waiting !== '' || found.length === 0)
    throw new Refusal('missingTimes', { example: partExample[turn.language] })
  return found
}

function hours(meeting: OpenMeeting, typed: string): Omit<Stay, 'names'> | undefined {
  const text = typed.replace(/^\(/, '').replace(/\)?\.?$/, '')
  const led = until.exec(text) ?? since.exec(text)
  const plain = led ? text.slice(led[0].length) : text
  const read = takeTimes(led && !/^kl/i.test(plain) ? `kl ${plain}` : plain)
  if (read === undefined) return undefined
  if (read.kind === 'impossible') throw new Refusal('badTimes', { typed: read.text })
  if (read.rest !== '' && !/^[.)]*$/.test(read.rest)) return undefined
  const times = until.test(text)
    ? { from: undefined, to: read.start }
    : { from: read.start, to: read.end }
  const over = times.to !== undefined && times.to <= meeting.start
  if (over)
    throw new Refusal('timesOutside', { day: meeting.on, start: meeting.start, end: meeting.end })
  return times
}

const guestExample = {
  sv: 'gäst: Fia Gren, Kulturskolan ; punkt 9a',
  en: 'guest: Fia Gren, School of Arts ; item 9a',
} as const

export const guest: Command = {
  name: 'guest',
  subject: 'record',
  who: 'lead',
  needs: ['colon'],
  takesText: false,
  words: { sv: ['gäst'], en: ['guest'] },
  usage: { sv: 'gäst: F, organisation [; punkt 9a]', en: 'guest: F, organisation [; item 9a]' },
  example: guestExample,
  async run(turn, { rest }) {
    const before = await recordOf(turn)
    const { text, values } = readFields(rest, {
      items: ['punkterna', 'punkter', 'punkt', 'items', 'item', '§'],
      organisation: ['organisation', 'från', 'from'],
    })
    const [first = '', ...after] = text.split(',').map((part) => part.trim())
    const name = named(first.replace(/[.]$/, ''))
    if (name === '') throw new Refusal('missingName', { example: guestExample[turn.language] })
    if (/\s/.test(name) && matchPeople(name, belonging(turn.group).filter(belongs)).length > 0)
      throw new Refusal('guestOnRoster', { name })
    const organisation = named((values.organisation ?? after.join(', ')).replace(/[.]$/, ''))
    const items =
      values.items === undefined ? [] : itemsOf(turn, before, takeItems(values.items), guest)
    const meeting = withGuest(
      before,
      name,
      organisation === '' ? undefined : organisation,
      items.map(({ id }) => id),
    )
    const numbers = items.flatMap(({ id }) => numberOf(before, id) ?? []).map(showNumber)
    const { attendance } = turn.t.record
    await saveMeeting(turn, meeting)
    const told = attendance.guest({
      day: before.on,
      name,
      organisation: organisation === '' ? undefined : organisation,
      items: numbers,
    })
    return { text: lines(told, attendance.guestHint({ name })) }
  },
}
