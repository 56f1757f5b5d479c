import { withoutContact } from '../../meetings/owners.ts'
import { refOf } from '../../meetings/ref.ts'
import { looseTold } from '../../cards/loose-card.ts'
import { framesRead } from '../../language/frame-words.ts'
import { lines } from '../../text/cut.ts'
import { unknownAt } from '../../meetings/attendance.ts'
import { decisionsAt } from '../../meetings/decisions.ts'
import type { LooseEnd } from '../../meetings/loose-ends.ts'
import type { ClosedMeeting, MeetingHeader, OpenMeeting } from '../../meetings/meeting.ts'
import { closed, following, standingAt } from '../../meetings/record.ts'
import { closedAgain } from '../../meetings/reopening.ts'
import { withNotTreated } from '../../meetings/unsettled.ts'
import { documentNamed } from '../../meetings/settings.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { snapshotOf } from '../../meetings/snapshot.ts'
import type { Day } from '../../meetings/calendar.ts'
import { act } from '../../turn/act.ts'
import { optional } from '../../turn/argument.ts'
import { meeting as meetingOf } from '../../turn/arguments/meeting-argument.ts'
import { word } from '../../turn/arguments/word-argument.ts'
import type { Reply } from '../../turn/command.ts'
import { ahead, openHeader, saveMeeting } from '../../turn/saving.ts'
import type { Turn } from '../../turn/turn.ts'
import { endsOf } from '../../turn/left-over.ts'
import { meetingNamed } from '../../turn/meeting-said.ts'
import { beginSource } from '../../minutes/load.ts'
import { actionsOf, beginGiven } from '../../turn/given.ts'
import { textAfterReopening } from './keep-record.ts'
import { looseText } from './loose.ts'
import { openRecord } from './said.ts'
import { retell } from './retell.ts'
import { nextAfter, withReturning } from './send-back.ts'
import { summaryPages } from './show-summary.ts'

export const closeMeeting = act({
  name: 'closeMeeting',
  subject: 'record',
  who: 'lead',
  effect: 'printed',
  makes: true,
  unmistakable: 'always',
  args: {
    meeting: optional(meetingOf),
    anyway: optional(word('anyway', ({ record }) => record.anyway)),
  },
  run: (turn, { meeting, anyway }) => close(turn, meeting, anyway !== undefined),
})

export const leaveRest = act({
  name: 'leaveRest',
  subject: 'record',
  who: 'lead',
  effect: 'printed',
  makes: true,
  args: {},
  run: (turn) => close(turn, undefined, true),
})

async function close(turn: Turn, said: Day | undefined, anyway: boolean): Promise<Reply> {
  const header = openHeader(turn)
  if (header) beginClosing(turn, header)
  const meeting = await toClose(turn, said)
  const ends = await endsOf(turn, meeting)
  if (ends.length > 0 && !anyway) {
    const here = turn.t.record.closing.notClosedYet({ day: refOf(meeting) })
    return { ...(await looseText(turn, meeting, ends)), here }
  }
  const author = { by: turn.sender.id, now: turn.now }
  const unknown = unknownAt(meeting, turn.group).map(({ id }) => id)
  const held = closed(meeting, author, unknown, snapshotOf(turn.group, meeting))
  const standing = standingAt(await nextAfter(turn, meeting), turn.group.standingItems)
  const over = closedAgain(withNotTreated(held, framesRead, standing, author))
  await saveMeeting(turn, over)
  const back = await withReturning(turn, over)
  const earlier = meeting.reopened?.at(-1)
  const delivery = earlier ? undefined : await postSummary(turn, over)
  if (earlier) await retell(turn, over, earlier.told)
  if (delivery !== undefined)
    await saveMeeting(turn, { ...over, posts: { ...over.posts, summary: { delivery } } })
  const anew = earlier ? await textAfterReopening(turn, over) : []
  const minutes = {
    day: refOf(over),
    called: turn.t.minutes.document.called({
      document: documentNamed(turn.group.settings),
    }),
  }
  const left = await endsOf(turn, over)
  return {
    text: lines(await closedText(turn, over, back), ...anew, tellLeft(turn, over, left)),
    choices: [turn.t.record.closing.minutesChoice(minutes)],
  }
}

/** Begins to read all that closing the meeting asks for, while the meeting itself is read. */
function beginClosing(turn: Turn, header: MeetingHeader): void {
  const next = following(header, ahead(turn))
  if (next) turn.book.begin(next.id)
  beginSource(turn.book, turn.group, header)
  beginGiven(turn, { ...header, status: 'closed', closedAt: turn.now.toISOString() })
}

/** The open meeting; one that is named must be it. Refuses `noOpenMeeting`, `meetingClosed`, `meetingNotOpen`, `meetingCancelled`. */
async function toClose(turn: Turn, said: Day | undefined): Promise<OpenMeeting> {
  if (said === undefined) return openRecord(turn)
  const meeting = await meetingNamed(turn, said)
  if (meeting.status === 'open') return meeting
  if (meeting.status === 'closed') throw new Refusal('meetingClosed', { day: refOf(meeting) })
  if (meeting.status === 'cancelled') throw new Refusal('meetingCancelled', { day: refOf(meeting) })
  throw new Refusal('meetingNotOpen', { day: refOf(meeting) })
}

/** What is left to settle goes to whoever closed the meeting, alone: the group's summary is the group's. Gives what the answer says of it. */
function tellLeft(turn: Turn, meeting: ClosedMeeting, left: readonly LooseEnd[]): string {
  if (left.length === 0) return ''
  const told = looseTold(meeting, left, { meeting: meeting.id }, turn.t)
  if (turn.incoming.conversation.kind === 'personal') return `\n${told.text}`
  turn.queue({
    to: { kind: 'person', person: turn.sender.id },
    purpose: 'private',
    message: { text: told.text, choices: told.choices },
    meetingId: meeting.id,
  })
  return turn.t.record.closing.leftAlone({ day: refOf(meeting) })
}

async function postSummary(turn: Turn, meeting: ClosedMeeting): Promise<string | undefined> {
  const [first] = await summaryPages(turn, meeting)
  return (
    first &&
    turn.queue({ to: { kind: 'group' }, purpose: 'summary', message: first, meetingId: meeting.id })
  )
}

async function closedText(
  turn: Turn,
  meeting: ClosedMeeting,
  back: readonly string[],
): Promise<string> {
  const { closing } = turn.t.record
  const { followUp } = turn.t
  const actions = await actionsOf(turn, meeting)
  const silent = [...new Set(actions.flatMap(({ owners }) => withoutContact(turn.group, owners)))]
  return lines(
    closing[meeting.reopened ? 'closedAgain' : 'closed']({
      day: refOf(meeting),
      decisions: decisionsAt(meeting).length,
      actions: actions.length,
    }),
    ...back,
    silent.length === 0 ? '' : followUp.contactMissing({ names: silent }),
    closing.minutes({
      day: refOf(meeting),
      called: turn.t.minutes.document.called({
        document: documentNamed(turn.group.settings),
      }),
    }),
    closing.undoHint,
  )
}
