import { answered, countsOf, nearestAnnounced, type Saying } from '../../meetings/answers.ts'
import type { Answer, Meeting } from '../../meetings/meeting.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { present } from '../../meetings/roster.ts'
import type { AnswerTold } from '../../text/meetings.ts'
import type { Command } from '../../turn/command.ts'
import { currentHeader, meetingById, meetingOn, saveMeeting } from '../../turn/desk.ts'
import { personNamed } from '../../turn/people.ts'
import { takeDay } from '../../reading/days.ts'
import { nearPeople } from '../../reading/people.ts'
import { takeTimes } from '../../reading/times.ts'
import type { Turn } from '../../turn/turn.ts'
import { updateAnnouncement } from './announcement.ts'
import { exampleOf, oneLine, takenDay, takenTimes } from './reading.ts'

export const attending: Command = {
  name: 'attending',
  subject: 'meetings',
  who: 'anyone',
  words: {
    sv: ['kommer', 'jag kommer', 'ja jag kommer', 'deltar', 'jag deltar'],
    en: [
      'attending',
      'i am attending',
      'i’m attending',
      "i'm attending",
      'i will attend',
      'coming',
      'i am coming',
      'i’m coming',
      "i'm coming",
    ],
  },
  usage: { sv: 'kommer [datum] [tid]', en: 'attending [date] [time]' },
  example: { sv: 'kommer 9.30–11', en: 'attending 9.30–11' },
  needs: ['nothing', 'times', 'day'],
  takesText: false,
  accepts: (rest) => readComing(rest) !== undefined,
  async run(turn, { rest }) {
    const day = takenDay(meetingWords(rest), turn.today)
    const { from, to } = partSaid(day?.rest ?? meetingWords(rest))
    const given = await giveAnswer(
      turn,
      day?.day,
      { kind: 'attending', from, to },
      exampleOf(attending, turn),
    )
    const part = given.answer.kind === 'attending' ? given.answer : undefined
    return { text: turn.t.meetings.attending({ ...given.told, from: part?.from, to: part?.to }) }
  },
}

export const notAttending: Command = {
  name: 'notAttending',
  subject: 'meetings',
  who: 'anyone',
  words: {
    sv: [
      'kommer inte',
      'kommer ej',
      'jag kommer inte',
      'jag kommer ej',
      'kan inte komma',
      'jag kan inte komma',
      'kan inte delta',
      'jag kan inte delta',
      'deltar inte',
      'deltar ej',
      'jag deltar inte',
      'förhinder',
      'jag har förhinder',
      'får förhinder',
    ],
    en: [
      'not attending',
      'i am not attending',
      'i’m not attending',
      "i'm not attending",
      'not coming',
      'i am not coming',
      'i’m not coming',
      "i'm not coming",
      'cannot attend',
      'i cannot attend',
      'can’t attend',
      "can't attend",
      'i can’t attend',
      "i can't attend",
    ],
  },
  usage: { sv: 'kommer inte [datum] [: skäl]', en: 'not attending [date] [: reason]' },
  example: { sv: 'kommer inte: är på konferens', en: 'not attending: at a conference' },
  needs: ['nothing', 'colon', 'day'],
  takesText: false,
  accepts: (rest, colon) => colon || !/^(?:att|to)\s/i.test(rest),
  async run(turn, { rest }) {
    const day = takenDay(meetingWords(rest), turn.today)
    const reason = oneLine((day?.rest ?? meetingWords(rest)).replace(/^[\s:,–-]+/, ''))
    const given = await giveAnswer(
      turn,
      day?.day,
      { kind: 'notAttending', ...(reason === '' ? {} : { reason }) },
      exampleOf(notAttending, turn),
    )
    return {
      text: turn.t.meetings.notAttending({
        ...given.told,
        reason: reason === '' ? undefined : reason,
      }),
    }
  },
}

export const replacedBy: Command = {
  name: 'replacedBy',
  subject: 'meetings',
  who: 'anyone',
  words: {
    sv: ['ersätts av', 'jag ersätts av', 'ersätts på mötet av'],
    en: ['substitute', 'my substitute', 'my substitute is', 'i am replaced by', 'replaced by'],
  },
  usage: { sv: 'ersätts av <namn> [datum]', en: 'substitute <name> [date]' },
  example: { sv: 'ersätts av Bo Ek', en: 'substitute Bo Ek' },
  needs: ['name'],
  takesText: false,
  // `substitute A for B` tells the roster who stands in for whom, `substitute: D for C` the record who did.
  accepts: (rest, colon) => !colon && !/\s(?:for|för)\s/i.test(rest),
  async run(turn, { rest }) {
    const example = exampleOf(replacedBy, turn)
    const { name, day } = nameAndDay(turn, oneLine(rest))
    if (name === '') throw new Refusal('missingName', { example })
    const person = personNamed(turn, name)
    const said = person?.name ?? name.replace(/^@/, '')
    const given = await giveAnswer(
      turn,
      day,
      { kind: 'substitute', name: said, ...(person ? { person: person.id } : {}) },
      example,
    )
    if (person) {
      const message = {
        text: turn.t.meetings.youReplace({ name: turn.sender.name, meeting: given.told.meeting }),
      }
      turn.queue({
        to: { kind: 'person', person: person.id },
        purpose: 'other',
        message,
        meetingId: given.meetingId,
      })
    }
    const near = person
      ? undefined
      : turn.group.people[nearPeople(name, present(turn.group))[0] ?? '']?.name
    return {
      text: turn.t.meetings.replacedBy({
        ...given.told,
        name: said,
        known: person !== undefined,
        near,
      }),
    }
  },
}

/** `till mötet`, `på mötet 6/2`: says nothing that the sentence does not say. */
const meetingWords = (rest: string): string =>
  rest
    .replace(
      /^(?:(?:till|på|vid|to|at)\s+)?(?:(?:mötet|the meeting)(?![\p{L}])\s*|(?:den)\s+(?=\d))/iu,
      '',
    )
    .trim()

/** Whether a sentence that begins with `kommer` says a day or a time and nothing else; any day will do to find that out. */
function readComing(rest: string): true | undefined {
  const text = meetingWords(rest)
  const day = takeDay(text, '2026-01-01')
  if (day?.kind === 'impossible') return true
  const behind = withoutUntil(day?.rest ?? text)
  const times = takeTimes(behind)
  if (times?.kind === 'impossible') return true
  return /^[.!?]*$/.test(times?.rest ?? behind) ? true : undefined
}

const until = /^(?:fram\s+)?(?:till|until)\s+(?:kl\.?\s*|klockan\s+)?(?=\d)/i
/** `till 11` -> `kl 11`, so that a whole hour is read as a time. */
const withoutUntil = (text: string): string => text.replace(until, 'kl ')

/** `9.30-11`, from `9.30` on, `till kl 11`. */
function partSaid(text: string): { readonly from?: string; readonly to?: string } {
  const times = takenTimes(withoutUntil(text))
  if (!times) return {}
  if (times.end !== undefined) return { from: times.start, to: times.end }
  return until.test(text) ? { to: times.start } : { from: times.start }
}

function nameAndDay(
  turn: Turn,
  text: string,
): { readonly name: string; readonly day: string | undefined } {
  const at = /[\s,]+(?=(?:den\s+)?\d[\d\s/.-]*$)/i.exec(text)
  const day = at ? takenDay(text.slice(at.index + at[0].length), turn.today) : undefined
  return {
    name: (day && at ? text.slice(0, at.index) : text).replace(/[\s.,]+$/, ''),
    day: day?.day,
  }
}

/** Records the sender's answer for the meeting on that day, else for the nearest one announced, and shows it on the announcement. */
async function giveAnswer(turn: Turn, day: string | undefined, saying: Saying, example: string) {
  const before = day === undefined ? await nearest(turn) : await meetingOn(turn, day)
  const { meeting, answer } = answered(before, turn.sender.id, saying, turn.now, example)
  await saveMeeting(turn, meeting)
  await updateAnnouncement(turn, meeting)
  const told: AnswerTold = {
    who: turn.incoming.conversation.kind === 'personal' ? undefined : turn.sender.name,
    meeting,
    counts: countsOf(meeting, turn.group),
    changed: differs(before.answers[turn.sender.id], answer),
  }
  return { told, answer, meetingId: meeting.id }
}

async function nearest(turn: Turn): Promise<Meeting> {
  const header = nearestAnnounced(turn.group.calendar, turn.now, turn.group.settings.zone)
  if (header) return meetingById(turn, header.id)
  const next = currentHeader(turn)
  if (!next) throw new Refusal('noMeeting', {})
  throw new Refusal('meetingNotAnnounced', { day: next.on })
}

/** Whether somebody changed their mind. */
const differs = (before: Answer | undefined, after: Answer): boolean =>
  before !== undefined &&
  JSON.stringify({ ...before, at: '' }) !== JSON.stringify({ ...after, at: '' })
