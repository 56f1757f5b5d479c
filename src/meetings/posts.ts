import { addDays, clockOf, dayOf, instantOf, type Day } from './calendar.ts'
import type { Settings } from './group.ts'
import type { Meeting, Posts } from './meeting.ts'
import { isQuiet, sendClock } from './reminding.ts'
import { workingDayOnOrAfter, workingDaysBefore } from './working-days.ts'

/** A post about a meeting that the bot makes by itself. */
export interface PlannedPost {
  readonly kind: PostKind
  readonly at: Date
}

/**
 * - `lastDay`: to the group, three working days before the last day for proposals
 * - `answerMissing`: to those who have not answered the announcement, once, three working days before the meeting
 * - `dayBefore`: to the group, the working day before the meeting
 * - `askToClose`: to those who lead, half an hour after the planned end, while the record is open
 */
export type PostKind = 'lastDay' | 'answerMissing' | 'dayBefore' | 'askToClose'

const WORKING_DAYS_BEFORE = 3
const HOUR = 3_600_000
const DAY = 24 * HOUR

/**
 * The next post about the meeting that has not gone out: at most a day late, else it is left out, and never once what it is about
 * is over. It may lie in the past; then it is due now.
 */
export function nextPost(meeting: Meeting, settings: Settings, now: Date): PlannedPost | undefined {
  return postsAhead(meeting, settings, now)[0]
}

/** All posts that are still to be made as things stand, the next one first. */
export function postsAhead(
  meeting: Meeting,
  settings: Settings,
  now: Date,
): readonly PlannedPost[] {
  const late = now.getTime() - DAY
  return postsOf(meeting, settings)
    .filter(({ at, until }) => at.getTime() >= late && (until === undefined || now < until))
    .sort((a, b) => a.at.getTime() - b.at.getTime())
    .map(({ kind, at }) => ({ kind, at }))
}

/** The meeting with a post noted as made, so that it is made once. */
export function withPost<M extends Meeting>(meeting: M, kind: PostKind, now: Date): M {
  return { ...meeting, posts: { ...meeting.posts, [marks[kind]]: now.toISOString() } }
}

const marks = {
  lastDay: 'lastDayAt',
  answerMissing: 'chasedAt',
  dayBefore: 'dayBeforeAt',
  askToClose: 'askedToCloseAt',
} as const satisfies Readonly<Record<PostKind, keyof Posts>>

interface Candidate extends PlannedPost {
  readonly until?: Date
}

function postsOf(meeting: Meeting, settings: Settings): readonly Candidate[] {
  const whileOpen = meeting.status === 'open' ? [askToClose(meeting, settings)] : []
  const all = meeting.status === 'planned' ? beforeMeeting(meeting, settings) : whileOpen
  return all.filter(({ kind }) => meeting.posts[marks[kind]] === undefined)
}

function beforeMeeting(meeting: Meeting, settings: Settings): readonly Candidate[] {
  const morning = (day: Day): Date => instantOf(day, sendClock(settings), settings.zone)
  const start = instantOf(meeting.on, meeting.start, settings.zone)
  const chase = morning(workingDaysBefore(meeting.on, WORKING_DAYS_BEFORE))
  const lastDay: Candidate = {
    kind: 'lastDay',
    at: morning(workingDaysBefore(meeting.lastDayOn, WORKING_DAYS_BEFORE)),
    until: instantOf(addDays(meeting.lastDayOn, 1), '00:00', settings.zone),
  }
  // Once the agenda is sent out, proposals are closed.
  const takesProposals = meeting.agendaSentAt === undefined
  // Whoever was asked less than a day before is not asked again.
  const askedLongAgo =
    meeting.announcedAt !== undefined && Date.parse(meeting.announcedAt) <= chase.getTime() - DAY
  return [
    ...(takesProposals ? [lastDay] : []),
    ...(askedLongAgo ? [{ kind: 'answerMissing', at: chase, until: start } as const] : []),
    { kind: 'dayBefore', at: morning(workingDaysBefore(meeting.on, 1)), until: start },
  ]
}

/** A record that is opened after the planned end is being written up: then the half hour counts from its opening. */
function askToClose(
  meeting: Meeting & { readonly openedAt: string },
  settings: Settings,
): Candidate {
  const end = instantOf(meeting.on, meeting.end, settings.zone)
  const from = Math.max(end.getTime(), Date.parse(meeting.openedAt))
  return { kind: 'askToClose', at: afterQuietHours(new Date(from + HOUR / 2), settings) }
}

/** The instant itself, or the end of the quiet hours that it falls in; on a day without office hours, the next one with. */
function afterQuietHours(at: Date, settings: Settings): Date {
  if (!isQuiet(at, settings)) return at
  const {
    quietHours: { to },
    zone,
  } = settings
  const day = dayOf(at, zone)
  return instantOf(workingDayOnOrAfter(clockOf(at, zone) < to ? day : addDays(day, 1)), to, zone)
}
