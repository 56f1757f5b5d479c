import { ownItems } from './own-items.ts'
import { adoptAgenda as adopted, sendAgenda } from '../../meetings/agenda.ts'
import type { Meeting } from '../../meetings/meeting.ts'
import { childrenOf, numbered, showNumber } from '../../meetings/numbering.ts'
import { leads } from '../../meetings/roster.ts'
import { agendaMessage } from '../../delivery/agenda-message.ts'
import type { Purpose } from '../../delivery/delivery.ts'
import type { MeetingId } from '../../meetings/ids.ts'
import { cardOf } from '../../turn/attach.ts'
import { beginCarryOver, carryOver } from '../../turn/carry-over.ts'
import type { Command } from '../../turn/command.ts'
import { currentHeader, openMeeting, saveMeeting } from '../../turn/desk.ts'
import type { Message } from '../../text/message.ts'
import type { Turn } from '../../turn/turn.ts'
import { dayToName, meetingSaid, namesMeeting, otherMeeting } from './meeting.ts'
import { agendaTold, itemTold } from './told.ts'
import { cutAt } from '../../text/cut.ts'

export const agenda: Command = {
  name: 'agenda',
  subject: 'agenda',
  who: 'anyone',
  guest: 'less',
  less: ownItems,
  words: {
    sv: ['dagordning', 'dagordningen', 'visa dagordning', 'visa dagordningen'],
    en: ['agenda', 'the agenda', 'show agenda', 'show the agenda'],
  },
  usage: { sv: 'dagordning [6/2]', en: 'agenda [6/2]' },
  example: { sv: 'dagordning 6/2', en: 'agenda 6/2' },
  needs: ['nothing', 'day'],
  takesText: false,
  accepts: (rest) => namesMeeting(rest.replace(/[.!?]+$/, '')),
  async run(turn, { rest }) {
    const said = rest.replace(/[.!?]+$/, '')
    const meant = said === '' ? currentHeader(turn) : undefined
    if (meant) beginCarryOver(turn.book, turn.group, meant)
    const meeting = await meetingSaid(turn, said)
    const told = agendaTold(turn, meeting)
    const carry = await carryOver(turn.book, turn.group, meeting)
    const card = cardOf(turn, 'agenda', { meeting: meeting.id }, { meeting, carry })
    return {
      card,
      text: fitted((length) =>
        turn.t.agenda.agenda({
          agenda: shortened(told, length),
          carry,
          lead: leads(turn.sender),
          other: otherMeeting(turn, meeting, said),
          show: dayToName(turn, meeting),
        }),
      ),
    }
  },
}

/** One post or answer holds no more than this many characters. */
const MOST = 13_000

/** The text with titles as long as fit: an answer is one message. */
function fitted(text: (length: number) => string): string {
  for (const length of [200, 90, 45]) {
    const whole = text(length)
    if (whole.length <= MOST) return whole
  }
  return text(25)
}

type Told = ReturnType<typeof agendaTold>
const shortened = (told: Told, length: number): Told => {
  const short = (items: Told['items']): Told['items'] =>
    length === 200
      ? items
      : items.map((item) => ({
          ...item,
          title: item.title.length > length ? `${cutAt(item.title, length - 1)}…` : item.title,
          presenters: item.presenters.slice(0, length > 50 ? 3 : 0),
        }))
  return { ...told, items: short(told.items), additions: short(told.additions) }
}

/** What people count: neither sub-items nor what is withdrawn. */
const topItems = (meeting: Meeting) =>
  numbered(meeting).filter(({ item, number }) => number.letter === undefined && !item.removedAt)

/** A text as posts in the group: one, or as many as its length needs, cut between lines. */
function postInGroup(
  turn: Turn,
  { text, ...message }: Message,
  purpose: Purpose,
  meetingId: MeetingId,
): readonly string[] {
  const parts: string[] = []
  for (const line of text.split('\n')) {
    const last = parts.at(-1)
    if (last !== undefined && last.length + line.length < MOST)
      parts[parts.length - 1] = `${last}\n${line}`
    else parts.push(line)
  }
  return parts.map((part, at) => {
    const whole =
      parts.length === 1
        ? { ...message, text }
        : { text: `${turn.t.agenda.agendaPart({ part: at + 1, of: parts.length })}\n${part}` }
    return turn.queue({ to: { kind: 'group' }, purpose, message: whole, meetingId })
  })
}

export const publishAgenda: Command = {
  name: 'publishAgenda',
  subject: 'agenda',
  who: 'lead',
  words: {
    sv: [
      'skicka dagordning',
      'skicka dagordningen',
      'skicka ut dagordning',
      'skicka ut dagordningen',
    ],
    en: [
      'publish agenda',
      'publish the agenda',
      'send agenda',
      'send the agenda',
      'send out the agenda',
    ],
  },
  usage: { sv: 'skicka dagordning [6/2]', en: 'publish agenda [6/2]' },
  example: { sv: 'skicka dagordning', en: 'publish agenda' },
  needs: ['nothing', 'day'],
  takesText: false,
  accepts: (rest) => namesMeeting(rest.replace(/[.!?]+$/, '')),
  async run(turn, { rest }) {
    const { meeting, news } = sendAgenda(
      await meetingSaid(turn, rest.replace(/[.!?]+$/, '')),
      turn.now,
    )
    const { t } = turn
    if (!news) {
      const [delivery, ...others] = postInGroup(
        turn,
        agendaMessage(meeting, turn.group),
        'agendaSent',
        meeting.id,
      )
      await saveMeeting(
        turn,
        delivery === undefined || others.length > 0
          ? meeting
          : { ...meeting, posts: { ...meeting.posts, agenda: { delivery } } },
      )
      return { text: t.agenda.agendaSent({ on: meeting.on, items: topItems(meeting).length }) }
    }
    await saveMeeting(turn, meeting)
    const told = agendaTold(turn, meeting)
    const tell = (items: typeof news.added) => items.map((item) => itemTold(turn, meeting, item))
    postInGroup(
      turn,
      {
        text: t.agenda.agendaUpdatePost({
          agenda: told,
          added: tell(news.added),
          changed: tell(news.changed),
          withdrawn: tell(news.withdrawn),
        }),
      },
      'agendaAddition',
      meeting.id,
    )
    return {
      text: t.agenda.agendaUpdated({
        on: meeting.on,
        added: news.added.length,
        changed: news.changed.length,
        withdrawn: news.withdrawn.length,
      }),
    }
  },
}

export const adoptAgenda: Command = {
  name: 'adoptAgenda',
  subject: 'record',
  who: 'lead',
  words: {
    sv: [
      'fastställ dagordning',
      'fastställ dagordningen',
      'godkänn dagordning',
      'godkänn dagordningen',
    ],
    en: ['adopt agenda', 'adopt the agenda', 'approve agenda', 'approve the agenda'],
  },
  usage: { sv: 'fastställ dagordning', en: 'adopt agenda' },
  example: { sv: 'fastställ dagordning', en: 'adopt agenda' },
  needs: ['nothing'],
  takesText: false,
  accepts: (rest) => /^[.!?]*$/.test(rest),
  async run(turn) {
    const before = await openMeeting(turn)
    const { meeting, added } = adopted(before, turn.now)
    await saveMeeting(turn, meeting)
    const items = topItems(meeting)
    const first = numbered(meeting).find(
      ({ item }) => !item.removedAt && childrenOf(meeting, item.id).length === 0,
    )
    return {
      text: turn.t.agenda.adopted({
        on: meeting.on,
        items: items.length,
        added: added.map((item) => itemTold(turn, meeting, item)),
        again: before.adoptedAt !== undefined,
        first: first && showNumber(first.number),
      }),
    }
  },
}
