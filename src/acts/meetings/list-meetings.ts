import { plansAlone } from '../agenda/item-told.ts'
import { ownItems } from '../agenda/own-items.ts'
import { agendaTimes } from '../../meetings/agenda-times.ts'
import { countsOf } from '../../meetings/answers.ts'
import type { Day } from '../../meetings/calendar.ts'
import type { Meeting, MeetingHeader } from '../../meetings/meeting.ts'
import { numbered } from '../../meetings/numbering.ts'
import { isOver } from '../../meetings/plan.ts'
import type { Proposal } from '../../meetings/proposal.ts'
import { takesProposals } from '../../meetings/proposals.ts'
import { Refusal } from '../../meetings/refusal.ts'
import type { ListedTold } from '../../text/meetings.ts'
import { button } from '../../cards/button.ts'
import { answerChoices } from '../../delivery/post-message.ts'
import { cardWith } from '../../turn/attach.ts'
import { act } from '../../turn/act.ts'
import { calendarOf, goingOn, isLeft, meetingById, meetingOn } from '../../turn/saving.ts'
import type { Turn } from '../../turn/turn.ts'

/** So many waiting proposals are counted. */
const MAX_WAITING = 100

export const meetings = act({
  name: 'meetings',
  subject: 'meetings',
  who: 'anyone',
  effect: 'asks',
  guest: 'less',
  less: ownItems,
  onlyWhole: true,
  args: {},
  async run(turn) {
    const shown = calendarOf(turn).filter(
      (header) =>
        header.on >= turn.today || header.status === 'open' || header.status === 'planned',
    )
    if (shown.length === 0) throw new Refusal('noMeeting', {})
    return {
      text: turn.t.meetings.list({
        meetings: shown.map((header) => ({
          ...header,
          state: stateOf(turn, header),
          proposalsOpen: takesProposals(header, turn.today),
        })),
      }),
    }
  },
})

export const nextMeeting = act({
  name: 'nextMeeting',
  subject: 'meetings',
  who: 'anyone',
  effect: 'asks',
  guest: 'less',
  less: ownItems,
  onlyWhole: true,
  args: {},
  async run(turn) {
    const header = goingOn(turn) ?? nextPlanned(turn)
    if (!header) throw new Refusal('noMeeting', {})
    const [meeting, waiting] = await Promise.all([
      meetingById(turn, header.id),
      turn.book.list<Proposal>({ index: 'waiting', limit: MAX_WAITING }),
    ])
    const { sum, length } = agendaTimes(meeting)
    const taken = takesProposals(header, turn.today) ? 'open' : 'passed'
    const text = turn.t.meetings.next({
      meeting,
      today: turn.today,
      open: meeting.status === 'open',
      length,
      booked: sum,
      plans: plansAlone(turn),
      proposals: header.agendaSent ? 'agendaSent' : taken,
      items: numbered(meeting).filter(({ item }) => !item.removedAt).length,
      waiting: waiting.filter(({ status }) => status === 'waiting').length,
      counts: meeting.announcedAt === undefined ? undefined : countsOf(meeting, turn.group),
    })
    return {
      text,
      card: cardWith(turn, text, [
        ...(meeting.announcedAt === undefined
          ? []
          : answerChoices(meeting, turn.t).map(({ label, say }) =>
              button(label, { verb: 'say', say }),
            )),
        button(turn.t.cards.help.buttons.agenda, {
          verb: 'show',
          show: 'agenda',
          about: { meeting: meeting.id },
        }),
      ]),
    }
  },
})

/** The nearest planned meeting that is not over, though nobody may have started it. */
const nextPlanned = (turn: Turn): MeetingHeader | undefined =>
  calendarOf(turn).find(
    (header) => header.status === 'planned' && !isOver(header, turn.now, turn.group.settings.zone),
  )

/** The meeting of that day, else the nearest one that is planned. Refuses `noMeetingOn`, `noMeeting`. */
export async function plannedOn(turn: Turn, on: Day | undefined): Promise<Meeting> {
  if (on !== undefined) return meetingOn(turn, on, true)
  const header = nextPlanned(turn)
  if (!header) throw new Refusal('noMeeting', {})
  return meetingById(turn, header.id)
}

function stateOf(turn: Turn, header: MeetingHeader): ListedTold['state'] {
  if (header.status === 'open') return isLeft(turn, header) ? 'notClosed' : 'open'
  if (header.status === 'cancelled') return 'cancelled'
  if (header.status === 'closed') return 'closed'
  if (isOver(header, turn.now, turn.group.settings.zone)) return 'notStarted'
  if (header.agendaSent) return 'agendaSent'
  return header.announced ? 'announced' : 'planned'
}
