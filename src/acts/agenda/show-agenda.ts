import { refOf } from '../../meetings/ref.ts'
import { framesRead } from '../../language/frame-words.ts'
import { ownItems } from './own-items.ts'
import { sendAgenda } from '../../meetings/agenda.ts'
import type { Meeting } from '../../meetings/meeting.ts'
import { numbered } from '../../meetings/numbering.ts'
import { leads } from '../../meetings/roster.ts'
import { agendaMessage } from '../../delivery/agenda-message.ts'
import type { Purpose } from '../../delivery/delivery.ts'
import type { MeetingId } from '../../meetings/ids.ts'
import { cardOf } from '../../turn/attach.ts'
import { beginCarryOver, carryOver } from '../../turn/carry-over.ts'
import { act } from '../../turn/act.ts'
import type { Day } from '../../meetings/calendar.ts'
import { Question, type Reply } from '../../turn/command.ts'
import { optional } from '../../turn/argument.ts'
import { meeting as meetingArgument } from '../../turn/arguments/meeting-argument.ts'
import { calendarOf, currentHeader, meetingById, saveMeeting } from '../../turn/saving.ts'
import type { Message } from '../../text/message.ts'
import type { Turn } from '../../turn/turn.ts'
import { checkAgenda } from '../../turn/drafts.ts'
import { dayToName, meetingNamed, otherMeeting } from '../../turn/meeting-said.ts'
import { agendaTold, itemTold, overLong, plansAlone } from './item-told.ts'
import { progressTold } from '../../text/agenda-told.ts'
import { cutAt, lines } from '../../text/cut.ts'

export const agenda = act({
  name: 'agenda',
  subject: 'agenda',
  who: 'anyone',
  effect: 'asks',
  guest: 'less',
  less: ownItems,
  onlyWhole: true,
  args: { meeting: optional(meetingArgument) },
  async run(turn, { meeting: said }) {
    const meant = said === undefined ? currentHeader(turn) : undefined
    if (meant) beginCarryOver(turn.book, turn.group, meant)
    const meeting = await meetingNamed(turn, said)
    await checkAgenda(turn, meeting)
    return shown(turn, meeting, said)
  },
})

async function shown(turn: Turn, meeting: Meeting, said?: Day): Promise<Reply> {
  const told = agendaTold(turn, meeting)
  const carry = await carryOver(turn.book, turn.group, meeting)
  const card = cardOf(turn, 'agenda', { meeting: meeting.id }, { meeting, carry })
  const left = await leftOpen(turn, meeting)
  return {
    card,
    text: fitted((length) =>
      lines(
        turn.t.agenda.agenda({
          agenda: shortened(told, length),
          carry,
          lead: leads(turn.sender),
          plans: plansAlone(turn),
          other: otherMeeting(turn, meeting, said),
          show: dayToName(turn, meeting),
          progress: progressTold(turn.group, meeting, framesRead, turn.now),
        }),
        ...left,
      ),
    ),
  }
}

/** Earlier meetings that nobody closed, or nobody opened: their items are not on this agenda. */
async function leftOpen(turn: Turn, meeting: Meeting): Promise<readonly string[]> {
  if (meeting.status !== 'planned' && meeting.status !== 'open') return []
  const open = calendarOf(turn).filter(
    ({ id, status, on }) =>
      (status === 'open' || status === 'planned') && on < turn.today && id !== meeting.id,
  )
  const those = await Promise.all(open.slice(-MOST_LEFT).map(({ id }) => meetingById(turn, id)))
  return those.map((one) =>
    turn.t.record.reopening.notClosed({
      day: refOf(one),
      items: numbered(one).filter(({ item }) => !item.removedAt).length,
    }),
  )
}

const MOST_LEFT = 3

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
export const topItems = (meeting: Meeting) =>
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

export const publishAgenda = act({
  name: 'publishAgenda',
  subject: 'agenda',
  who: 'lead',
  effect: 'others',
  onlyWhole: true,
  args: { meeting: optional(meetingArgument) },
  async run(turn, { meeting: on }) {
    const before = await meetingNamed(turn, on)
    const { meeting, news } = sendAgenda(before, turn.now)
    const { t } = turn
    if (!news) {
      if (!isMeantAsItIs(turn, before)) return shown(turn, before)
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
      return {
        text: lines(
          t.agenda.agendaSent({ on: refOf(meeting), items: topItems(meeting).length }),
          overLong(turn, meeting),
        ),
      }
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
        on: refOf(meeting),
        added: news.added.length,
        changed: news.changed.length,
        withdrawn: news.withdrawn.length,
      }),
    }
  },
})

/** Whether an agenda that is too long is sent all the same, which is asked first. */
function isMeantAsItIs(turn: Turn, meeting: Meeting): boolean {
  const tooLong = overLong(turn, meeting)
  if (tooLong === '') return true
  const about = `too long ${meeting.id} ${tooLong}`
  const choice = turn.choices[about]
  if (choice !== undefined) return choice === 'send'
  const { sendAnyway, showFirst, askTooLong } = turn.t.agenda
  throw new Question(about, askTooLong({ tooLong }), [
    { value: 'send', label: sendAnyway },
    { value: 'show', label: showFirst },
  ])
}
