import { refOf } from '../../meetings/ref.ts'
import type { ClosedMeeting } from '../../meetings/meeting.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { leads } from '../../meetings/roster.ts'
import { withSentOut } from '../../meetings/writing-up.ts'
import {
  approved,
  checkUnlocked,
  isReady,
  openComments,
  outsideLeft,
  waitingFor,
} from '../../minutes/adjusting.ts'
import type { Adjusting, Draft } from '../../minutes/adjusting-state.ts'
import { recordedMinutes, stateOf, workingText } from '../../minutes/current.ts'
import type { Document } from '../../minutes/document.ts'
import { draftId } from '../../minutes/versions.ts'
import { lines } from '../../text/cut.ts'
import { act } from '../../turn/act.ts'
import { optional } from '../../turn/argument.ts'
import { meeting as meetingOf } from '../../turn/arguments/meeting-argument.ts'
import { checkLeads } from '../../turn/check-right.ts'
import { Question, type Reply } from '../../turn/command.ts'
import { minutesLinks } from '../../pages/minutes-links.ts'
import { saveMeeting } from '../../turn/saving.ts'
import type { Turn } from '../../turn/turn.ts'
import {
  calledIn,
  decided,
  lockedNow,
  meetingWorked,
  namesOf,
  tellSecretaries,
} from './minutes-meant.ts'
import { changesTold } from './changes-told.ts'
import { withLinks } from './links.ts'

export const approve = act({
  name: 'approve',
  subject: 'minutes',
  who: 'anyone',
  effect: 'printed',
  args: { meeting: optional(meetingOf) },
  async run(turn, { meeting: on }) {
    const meeting = await meetingWorked(turn, on)
    const state = await stateOf(turn.book, meeting)
    return turn.group.settings.adjustment || state.adjusters.length > 0
      ? adjust(turn, meeting, state)
      : makeFinal(turn, meeting, state)
  },
})

/** An adjuster's approval; with the last one the version is locked. Refuses `noAdjusters`, `notAdjuster`, `minutesNotSent`, `minutesLocked`. */
async function adjust(turn: Turn, meeting: ClosedMeeting, before: Adjusting): Promise<Reply> {
  const t = turn.t.minutes
  checkUnlocked(before)
  if (before.adjusters.length === 0) throw new Refusal('noAdjusters', { day: refOf(meeting) })
  if (!before.adjusters.includes(turn.sender.id))
    throw new Refusal('notAdjuster', { names: namesOf(turn, before.adjusters) })
  const { hash, document } = await workingText(turn.book, turn.group, meeting, before)
  await askWhereJustChanged(turn, meeting, before, { hash, document })
  const state = approved(before, turn.sender.id, hash, turn.now)
  if (isReady(state, hash)) return lockAdjusted(turn, meeting, state)
  const waiting = {
    names: [...namesOf(turn, waitingFor(state, hash)), ...outsideLeft(state, hash)],
    comments: openComments(state).map(({ id }) => id),
    day: refOf(meeting),
  }
  // Said once more of the same text it tells nobody anything.
  if (before.approvals[turn.sender.id]?.hash === hash)
    return { text: t.approvedNow({ called: calledIn(turn), again: true, ...waiting }) }
  await turn.book.put(state)
  tellSecretaries(
    turn,
    { text: t.approvedTold({ name: turn.sender.name, called: calledIn(turn), ...waiting }) },
    meeting,
  )
  return { text: t.approvedNow({ called: calledIn(turn), again: false, ...waiting }) }
}

/** What was changed so lately may not have been seen by whoever says yes. */
const JUST_MS = 60_000

/** A yes is to the text that was seen: what was changed just before it is shown, and asked about. Refuses `nothingRecorded` where the answer is no. */
async function askWhereJustChanged(
  turn: Turn,
  meeting: ClosedMeeting,
  { draft, sendings = [] }: Adjusting,
  now: { readonly hash: string; readonly document: Document },
): Promise<void> {
  const sent = sendings.findLast(({ how }) => how === 'adjustment')
  const isJust = draft !== undefined && turn.now.getTime() - Date.parse(draft.at) < JUST_MS
  if (!isJust || sent?.hash === undefined || sent.hash === now.hash) return
  const old = await turn.book.get<Draft>(draftId(meeting.id, sent.hash))
  const about = `approve ${now.hash}`
  const chosen = turn.choices[about]
  if (chosen === undefined && old) {
    const t = turn.t.minutes
    const changes = changesTold(turn, old.document, now.document)
    throw new Question(
      about,
      lines(t.justChanged({ day: refOf(meeting), called: calledIn(turn) }), ...changes),
      turn.t.privacy.yesNo.map((label, at) => ({ label, value: at === 0 ? 'yes' : 'no' })),
    )
  }
  if (chosen === 'no') throw new Refusal('nothingRecorded', {})
}

/** Locks what everyone has approved, and tells the group. */
async function lockAdjusted(turn: Turn, meeting: ClosedMeeting, ready: Adjusting): Promise<Reply> {
  const by = [...namesOf(turn, ready.adjusters), ...(ready.outside ?? [])]
  const { version, days, state } = await lockedNow(turn, meeting, ready, { how: 'adjusted', by })
  const facts = {
    day: refOf(meeting),
    called: calledIn(turn),
    names: by,
    on: turn.today,
    days,
    version: version.number,
  }
  turn.queue({
    to: { kind: 'group' },
    purpose: 'other',
    message: { text: turn.t.minutes.lockedTold(facts) },
    meetingId: meeting.id,
  })
  const links = minutesLinks(turn, meeting, {
    kind: 'version',
    number: state.versions.length,
    edition: 'own',
  })
  return withLinks(
    turn,
    links,
    [turn.t.minutes.lockedNow(facts)],
    [leads(turn.sender) ? turn.t.minutes.next.locked({ day: refOf(meeting) }) : ''],
  )
}

/** For a body without adjusters: the secretary makes them final. Refuses `leadOnly`, `noSecretaryYet`, `minutesLocked`. */
async function makeFinal(turn: Turn, meeting: ClosedMeeting, before: Adjusting): Promise<Reply> {
  checkLeads(turn)
  checkUnlocked(before)
  const { document } = await recordedMinutes(turn.book, turn.group, meeting)
  const state = decided(turn, before, document)
  const { version, days } = await lockedNow(
    turn,
    meeting,
    { ...state, draft: undefined },
    { how: 'final', by: [turn.sender.name] },
  )
  await saveMeeting(turn, withSentOut(meeting, { by: turn.sender.id, now: turn.now, how: 'final' }))
  const facts = {
    day: refOf(meeting),
    called: calledIn(turn),
    names: [turn.sender.name],
    on: turn.today,
    days,
    version: version.number,
  }
  const links = minutesLinks(turn, meeting, {
    kind: 'version',
    number: version.number,
    edition: 'own',
  })
  return withLinks(
    turn,
    links,
    [turn.t.minutes.finalNow(facts)],
    [turn.t.minutes.next.locked({ day: refOf(meeting) })],
  )
}
