import { refOf } from '../../meetings/ref.ts'
import { adjustCard } from '../../cards/adjust-card.ts'
import { marked } from '../../cards/mark.ts'
import type { Day } from '../../meetings/calendar.ts'
import type { ClosedMeeting } from '../../meetings/meeting.ts'
import { EVERYBODY } from '../../meetings/links-ended.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { withSentOut } from '../../meetings/writing-up.ts'
import { draftDoc, isLocked, latestVersion } from '../../minutes/versions.ts'
import { sentOut } from '../../minutes/adjusting.ts'
import type { Adjusting, Sending } from '../../minutes/adjusting-state.ts'
import { recordedMinutes, stateOf } from '../../minutes/current.ts'
import { fingerprint } from '../../minutes/document.ts'
import { ownEdition } from '../../minutes/edition.ts'
import { minutesLinks } from '../../pages/minutes-links.ts'
import { lines } from '../../text/cut.ts'
import { act } from '../../turn/act.ts'
import { optional } from '../../turn/argument.ts'
import { day } from '../../turn/arguments/day-argument.ts'
import { meeting as meetingOf } from '../../turn/arguments/meeting-argument.ts'
import { Question, type Reply } from '../../turn/command.ts'
import { saveMeeting } from '../../turn/saving.ts'
import type { Turn } from '../../turn/turn.ts'
import { toAdjusters } from './adjusters-appointed.ts'
import { linkButtons } from './links.ts'
import { keepVerdicts } from './personal-decided.ts'
import { adjustersOf, calledIn, decided, heldMeeting } from './minutes-meant.ts'

const WHERE = 'send where'

export const sendMinutes = act({
  name: 'sendMinutes',
  subject: 'minutes',
  who: 'lead',
  effect: 'others',
  args: { meeting: optional(meetingOf), by: optional(day) },
  async run(turn, { meeting: on, by }) {
    if (by !== undefined && by < turn.today) throw new Refusal('dayPassed', { day: by })
    const meeting = await heldMeeting(turn, on)
    const state = await stateOf(turn.book, meeting)
    const adjusters = turn.group.settings.adjustment ? adjustersOf(turn, state) : state.adjusters
    if (adjusters.length === 0 || isLocked(state)) return toGroup(turn, meeting, state, by)
    const choice = turn.choices[WHERE]
    if (choice === undefined) {
      const { whereTo: t } = turn.t.minutes
      throw new Question(WHERE, t.ask({ day: refOf(meeting), called: calledIn(turn) }), [
        { label: t.group, value: 'group' },
        { label: t.adjusters, value: 'adjusters' },
      ])
    }
    return choice === 'group'
      ? toGroup(turn, meeting, state, by)
      : { text: await toAdjusters(turn, meeting, { ...state, adjusters }) }
  },
})

/** Sends the minutes as they stand to the whole group; asks first about what looks private. What first went out is kept. */
export async function toGroup(
  turn: Turn,
  meeting: ClosedMeeting,
  before: Adjusting,
  commentsBy: Day | undefined,
): Promise<Reply> {
  const { state, ...text } = await textToSend(turn, meeting, before)
  const sending: Sending = {
    at: turn.now.toISOString(),
    by: turn.sender.id,
    how: 'group',
    ...text,
    ...(commentsBy === undefined ? {} : { commentsBy }),
  }
  await turn.book.put(sentOut(state, sending))
  await saveMeeting(turn, withSentOut(meeting, { by: turn.sender.id, now: turn.now, how: 'group' }))
  const t = turn.t.minutes
  const facts = { day: refOf(meeting), called: calledIn(turn), by: commentsBy }
  const links = minutesLinks(turn, meeting, { kind: 'current' }, EVERYBODY)
  const told = t.sentToGroupTold({ ...facts, name: turn.sender.name })
  turn.queue({
    to: { kind: 'group' },
    purpose: 'other',
    message: {
      text: lines(told, t.links(links)),
      card: marked(
        adjustCard(told, { links: linkButtons(turn, links), reader: 'group' }, meeting, turn.t),
        {
          base: true,
          group: turn.group.pk,
        },
      ),
    },
    meetingId: meeting.id,
  })
  return {
    text: t.sentToGroup({
      ...facts,
      again: (before.sendings ?? []).some(({ how }) => how === 'group'),
    }),
  }
}

/** The very text that goes out: the latest version where it stands, the one that is being adjusted, else what the record gives. */
async function textToSend(
  turn: Turn,
  meeting: ClosedMeeting,
  before: Adjusting,
): Promise<{ readonly state: Adjusting; readonly hash?: string; readonly version?: number }> {
  const version = isLocked(before) ? latestVersion(before) : undefined
  if (version) return { state: before, version: version.number }
  if (before.draft) return { state: before, hash: before.draft.hash }
  const { document: recorded } = await recordedMinutes(turn.book, turn.group, meeting)
  const state = decided(turn, before, recorded)
  await keepVerdicts(turn, meeting, before, state)
  const document = ownEdition(recorded, state.personal, turn.t.minutes.document)
  const hash = fingerprint(document)
  await turn.book.put(draftDoc(meeting, state, document, hash))
  return { state, hash }
}
