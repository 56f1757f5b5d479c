import { listed } from '../words/wording.ts'
import type { Presence } from '../../../meetings/who-was-there.ts'
import { hoursIn } from '../../../meetings/stays.ts'
import { stayText } from './stays.ts'
import { formatDay, formatTimes } from '../words/dates.ts'
import type { sitting as sv } from '../../sv/record/sitting.ts'

/** Meetings that are held in Teams. */
export const sitting: typeof sv = {
  start: ({ day }) =>
    `The meeting has begun in Teams. Shall I start the meeting of ${formatDay(day)}? I record nothing until somebody says so.`,
  startLabel: 'Start meeting',
  sayStart: ({ day }) => `start meeting ${day}`,
  end: ({ day }) => `The meeting is over in Teams. Shall I close the meeting of ${formatDay(day)}?`,
  endUnopened: ({ day }) =>
    `The meeting of ${formatDay(day)} is over in Teams, but it was never started with me. Start it if you want to record it afterwards.`,
  endLabel: 'Close meeting',
  sayEnd: ({ day }) => `close meeting ${day}`,
  head: 'This is how Teams saw the attendance. Nothing of it is recorded:',
  whole: ({ names }) => `– The whole meeting: ${listed(names)}.`,
  part: ({ stays }) =>
    `– A part of it: ${stays.map(({ name, presence }) => (presence.kind === 'part' ? `${name} ${stayText({ hours: hoursIn(presence), items: [] })}` : name)).join(', ')}.`,
  away: ({ name, times }) =>
    `– ${name} was away ${listed(times.map(({ from, to }) => formatTimes(from, to)))}.`,
  otherwise: ({ name, recorded, seen }) =>
    `– ${name} is recorded as ${recordedAs[recorded]} but was there ${seen.kind === 'part' ? stayText({ hours: hoursIn(seen), items: [] }) : 'for the whole meeting'}. What is recorded stands.`,
  strangers: ({ names }) =>
    `– Perhaps guests: ${listed(names)}. Record them with “guest: ${names[0]}, organisation”.`,
  unseen: ({ names }) =>
    `– Not seen in Teams: ${listed(names)}. They may have been in the room, so I say nothing about them.`,
  takeLabel: 'Record attendance',
  sayTake: 'present: according to Teams',
  ask: 'If this is right, write “present: according to Teams”. Then change whoever is not right.',
  taken: ({ day, present, part }) =>
    `Attendance according to Teams is recorded for the meeting of ${formatDay(day)}: ${present} for the whole meeting${part === 0 ? '' : `, ${part} for a part of it`}.`,
  nothingSeen: ({ day }) =>
    `Teams has nothing new to tell about attendance at the meeting of ${formatDay(day)}. Write “present: all” or the names.`,
}

const recordedAs: Readonly<Record<Presence['kind'], string>> = {
  present: 'present for the whole meeting',
  absent: 'absent',
  part: 'present for a part of the meeting',
  replaced: 'replaced by somebody else',
}
