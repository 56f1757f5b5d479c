import { refOf } from '../../meetings/ref.ts'
import { dayOf, type Day } from '../../meetings/calendar.ts'
import type { Group } from '../../meetings/group.ts'
import type { PersonId } from '../../meetings/ids.ts'
import type { ClosedMeeting, Meeting } from '../../meetings/meeting.ts'
import { documentNamed } from '../../meetings/settings.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { secretaries } from '../../meetings/reminding.ts'
import { hasRole, nameOf, reachable } from '../../meetings/roster.ts'
import { draftDoc, latestVersion, locked, versionId } from '../../minutes/versions.ts'
import { leadDays, MOST_ADJUSTERS, withDraft } from '../../minutes/adjusting.ts'
import type { Adjusting, Version, VersionMark } from '../../minutes/adjusting-state.ts'
import { recordedMinutes, stateOf, workingText } from '../../minutes/current.ts'
import { differences } from '../../minutes/differences.ts'
import { fingerprint, type Document } from '../../minutes/document.ts'
import { ownEdition } from '../../minutes/edition.ts'
import { keepVerdicts } from './personal-decided.ts'
import { hitsIn } from '../../minutes/personal.ts'
import type { Verdict } from '../../text/personal-data.ts'
import { printed } from '../../minutes/print.ts'
import type { Message } from '../../text/message.ts'
import { textsIn } from '../../language/texts.ts'
import { ABOUT_PERSONAL } from '../../turn/question.ts'
import { Question } from '../../turn/command.ts'
import { latestMeeting } from '../../turn/record-meant.ts'
import { meetingById, calendarOf } from '../../turn/saving.ts'
import type { Turn } from '../../turn/turn.ts'
import { meetingNamed } from '../../turn/meeting-said.ts'

/** The meeting whose minutes are meant, open or closed: the one named, else the open or latest one. Refuses `noMinutesYet`, `meetingCancelled`. */
export async function meetingRead(turn: Turn, on: Day | undefined): Promise<Meeting> {
  const meeting = on === undefined ? await latestMeeting(turn) : await meetingNamed(turn, on)
  if (meeting.status === 'planned') throw new Refusal('noMinutesYet', { day: refOf(meeting) })
  if (meeting.status === 'cancelled') throw new Refusal('meetingCancelled', { day: refOf(meeting) })
  return meeting
}

/**
 * The closed meeting whose minutes are worked on: the one named, else the one whose minutes are being adjusted, else the latest. Refuses as
 * `meetingRead`, and `minutesOpen`.
 */
export async function meetingWorked(turn: Turn, on: Day | undefined): Promise<ClosedMeeting> {
  const meeting =
    on === undefined
      ? ((await latestWhere(turn, ({ draft }) => draft !== undefined)) ??
        (await meetingRead(turn, undefined)))
      : await meetingRead(turn, on)
  if (meeting.status !== 'closed') throw new Refusal('minutesOpen', { day: refOf(meeting) })
  return meeting
}

/** The meeting whose minutes are commented on: the one named, else the latest that has been sent out, else the one that was held last. */
export async function commentedMeeting(turn: Turn, on: Day | undefined): Promise<ClosedMeeting> {
  if (on !== undefined) return heldMeeting(turn, on)
  const sent = await latestWhere(
    turn,
    ({ draft, sendings, versions }) =>
      draft !== undefined || sendings !== undefined || versions.length > 0,
  )
  return sent ?? heldMeeting(turn, undefined)
}

/** The meeting that a comment is about. Comments are counted in the group; those from before that in each meeting: the latest is meant. */
export const meetingOfComment = async (turn: Turn, id: string): Promise<ClosedMeeting> =>
  (await latestWhere(turn, ({ comments }) => comments[id] !== undefined)) ??
  (await commentedMeeting(turn, undefined))

/** The number of the next comment, and the group that remembers it. */
export async function nextComment(
  turn: Turn,
): Promise<{ readonly number: number; readonly group: Group }> {
  const { counters } = turn.group
  const known =
    counters.comment ??
    Math.max(
      0,
      ...(await turn.book.list<Adjusting | Version>({ index: 'minutes', limit: 1000 })).map((one) =>
        one.type === 'minutes' ? one.lastComment : 0,
      ),
    )
  const number = known + 1
  return { number, group: { ...turn.group, counters: { ...counters, comment: number } } }
}

/** The closed meeting that is named, else the one that was held last. Refuses as `meetingRead`, and `minutesOpen`. */
export async function heldMeeting(turn: Turn, on: Day | undefined): Promise<ClosedMeeting> {
  const meeting = await meetingRead(turn, on)
  if (meeting.status !== 'closed') throw new Refusal('minutesOpen', { day: refOf(meeting) })
  return meeting
}

/** The latest closed meeting whose minutes have come that far. */
async function latestWhere(
  turn: Turn,
  has: (state: Adjusting) => boolean,
): Promise<ClosedMeeting | undefined> {
  for (const header of calendarOf(turn)
    .filter(({ status }) => status === 'closed')
    .toReversed()) {
    const meeting = await meetingById(turn, header.id)
    if (meeting.status === 'closed' && has(await stateOf(turn.book, meeting))) return meeting
  }
  return undefined
}

/**
 * The minutes with everything that looks private decided on. What is undecided is asked about, one at a time; an answer may settle all that
 * are left.
 */
export function decided(turn: Turn, state: Adjusting, document: Document): Adjusting {
  const { personal: t } = turn.t.minutes
  const left = hitsIn(document).filter(({ key }) => state.personal[key] === undefined)
  const personal: Record<string, Verdict> = {}
  let all = false
  for (const [index, { key, kind, text, near }] of left.entries()) {
    const choice = all ? 'remove' : turn.choices[`${ABOUT_PERSONAL}${key}`]
    if (choice === 'all') all = true
    if (choice === undefined) {
      const options = [
        { label: t.options.remove, value: 'remove' },
        { label: t.options.internal, value: 'internal' },
        { label: t.options.keep, value: 'keep' },
        ...(left.length - index > 1
          ? [{ label: t.options.all({ count: left.length - index }), value: 'all' }]
          : []),
      ]
      throw new Question(
        `${ABOUT_PERSONAL}${key}`,
        t.ask({ kind, text, near, left: left.length - index, day: refOf(state) }),
        options,
      )
    }
    personal[key] = choice === 'all' ? 'remove' : (choice as Verdict)
  }
  return left.length === 0 ? state : { ...state, personal: { ...state.personal, ...personal } }
}

/** The minutes as the record now gives them, decided on and frozen as the text to approve. */
export async function frozen(
  turn: Turn,
  meeting: Meeting,
  before: Adjusting,
): Promise<{ readonly state: Adjusting; readonly document: Document; readonly hash: string }> {
  const { document: recorded } = await recordedMinutes(turn.book, turn.group, meeting)
  const state = decided(turn, before, recorded)
  await keepVerdicts(turn, meeting, before, state)
  const document = ownEdition(recorded, state.personal, turn.t.minutes.document)
  const hash = fingerprint(document)
  await turn.book.put(draftDoc(meeting, before, document, hash))
  return { state: withDraft(state, hash, turn.now), document, hash }
}

/** Locks the text that is worked on as the next version. */
export async function lockedNow(
  turn: Turn,
  meeting: Meeting,
  state: Adjusting,
  { how, by }: { readonly how: VersionMark['how']; readonly by: readonly string[] },
): Promise<{ readonly state: Adjusting; readonly version: Version; readonly days: number }> {
  const { document } = await workingText(turn.book, turn.group, meeting, state)
  const signed = state.signed ?? []
  const outside = by.map((name) => signed.find((one) => one.name === name)?.on)
  // Where all of it was done outside Teams, the day that it was done is the day.
  const on = outside.includes(undefined)
    ? dayOf(turn.now, turn.group.settings.zone)
    : (outside
        .flatMap((one) => one ?? [])
        .sort()
        .at(-1) ?? turn.today)
  const days = leadDays(state, on)
  const last = latestVersion(state)
  const earlier = last && (await turn.book.get<Version>(versionId(meeting.id, last.number)))
  const replaces =
    last && earlier
      ? {
          version: last.number,
          on: last.on,
          changes: differences(bare(earlier.document), document),
        }
      : undefined
  const finished = printed(document, {
    kind: 'locked',
    how,
    version: state.versions.length + 1,
    on,
    days,
    late: state.adjustBy !== undefined && on > state.adjustBy,
    by,
    signed,
    ...(how === 'final' && state.approvedBy ? { approved: state.approvedBy } : {}),
    ...(replaces ? { replaces } : {}),
  })
  const done = locked(state, {
    meeting,
    document: finished,
    hash: fingerprint(finished),
    how,
    by,
    now: turn.now,
    on,
  })
  await turn.book.put(done.state)
  turn.book.create(done.version)
  return { ...done, days }
}

/** A locked document without what was printed around its text: status, adjusters, changes. */
export function bare(document: Document): Document {
  const t = textsIn(document.language).minutes.document
  const end = document.blocks.findIndex(
    (block) =>
      block.kind === 'heading' && block.level === 2 && block.text === t.headings.adjustment,
  )
  const blocks = (end < 0 ? document.blocks : document.blocks.slice(0, end)).map((block) =>
    block.kind === 'facts'
      ? { ...block, rows: block.rows.filter(({ term }) => term !== t.facts.adjusters) }
      : block,
  )
  return { ...document, blocks }
}

/** Tells those who keep the group's papers, but not whoever caused it. */
export function tellSecretaries(turn: Turn, message: Message, meeting: Meeting): void {
  for (const person of secretaries(turn.group))
    if (person !== turn.sender.id && reachable(turn, person))
      turn.queue({
        to: { kind: 'person', person },
        purpose: 'other',
        message,
        meetingId: meeting.id,
      })
}

/** Those appointed for this meeting, else those whose role in the group it is. */
export const adjustersOf = (turn: Turn, { adjusters }: Adjusting): readonly PersonId[] =>
  adjusters.length > 0
    ? adjusters
    : Object.values(turn.group.people)
        .filter((person) => hasRole(person, 'adjuster') && reachable(turn, person.id))
        .map(({ id }) => id)
        .slice(0, MOST_ADJUSTERS)

export const namesOf = (turn: Turn, ids: readonly PersonId[]): readonly string[] =>
  ids.map((id) => nameOf(turn.group, id))
/** `minnesanteckningar` or `protokoll`. */
export const calledIn = (turn: Turn): string =>
  turn.t.minutes.document.called({
    document: documentNamed(turn.group.settings),
  })
