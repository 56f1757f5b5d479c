import { addDays, clockOf, dayOf, instantOf, type Day } from './calendar.ts'
import type { Settings } from './group-settings.ts'
import type { Meeting, Posts } from './meeting.ts'
import { isQuiet, sendClock } from './reminding.ts'
import { workingDayOnOrAfter, workingDaysBefore } from './working-days.ts'

const WORKING_DAYS_BEFORE = 3
const HOUR = 3_600_000
const DAY = 24 * HOUR

/** When a post is due, and when what it is about is over. */
interface When {
  readonly at: Date
  readonly until?: Date
}

type Moved = 'time' | 'lastDay'

interface PostDeclared {
  /** Absent as the meeting stands: there is none. */
  readonly when: (meeting: Meeting, settings: Settings) => When | undefined
  /** The group; each of those who have not answered; those who lead, or the group where nobody does. */
  readonly to: 'group' | 'unanswered' | 'leaders'
  /** As the ledger tells it. */
  readonly purpose: string
  /** Never in the group's quiet hours. */
  readonly quiet: boolean
  /** Where the meeting notes that it was made. */
  readonly mark: 'lastDayAt' | 'chasedAt' | 'dayBeforeAt' | 'askedToCloseAt'
  /** It is made again when this moves. */
  readonly movesWith?: Moved
  /** It is made again until `when` says no more; how late it is does not matter. */
  readonly repeats?: true
}

const declared = <const D extends PostDeclared>(post: D): D => post

/** Every post about a meeting that the bot makes by itself. One more is one more entry here, and its words (`delivery/post-message.ts`). */
export const postKinds = {
  /** Three working days before the last day for proposals. */
  lastDay: declared({
    when: lastDayPost,
    to: 'group',
    purpose: 'lastDay',
    quiet: true,
    mark: 'lastDayAt',
    movesWith: 'lastDay',
  }),
  /** Three working days before the meeting, once. */
  answerMissing: declared({
    when: answerMissingPost,
    to: 'unanswered',
    purpose: 'answerMissing',
    quiet: true,
    mark: 'chasedAt',
    movesWith: 'time',
  }),
  /** The working day before the meeting. */
  dayBefore: declared({
    when: dayBeforePost,
    to: 'group',
    purpose: 'dayBefore',
    quiet: true,
    mark: 'dayBeforeAt',
    movesWith: 'time',
  }),
  /** What became of a meeting that nobody closed, or nobody opened: half an hour after the planned end, then again. */
  askToClose: declared({
    when: askToClosePost,
    to: 'leaders',
    purpose: 'askedToClose',
    quiet: false,
    mark: 'askedToCloseAt',
    movesWith: 'time',
    repeats: true,
  }),
} satisfies Readonly<Record<string, PostDeclared>>

export type PostKind = keyof typeof postKinds
export type PostPurpose = (typeof postKinds)[PostKind]['purpose']

/** One of them, at its time. */
export interface PlannedPost {
  readonly kind: PostKind
  readonly at: Date
}

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
    .filter(
      ({ kind, at, until }) =>
        (at.getTime() >= late || 'repeats' in postKinds[kind]) &&
        (until === undefined || now < until),
    )
    .sort((a, b) => a.at.getTime() - b.at.getTime())
    .map(({ kind, at }) => ({ kind, at }))
}

/** The meeting with a post noted as made, so that it is made once. */
export function withPost<M extends Meeting>(meeting: M, kind: PostKind, now: Date): M {
  const asks = kind === 'askToClose' ? { asks: timesAsked(meeting) + 1 } : {}
  const made = { [postKinds[kind].mark]: now.toISOString(), ...asks }
  return { ...meeting, posts: { ...meeting.posts, ...made } }
}

/** How often those who lead have been asked what became of the meeting. */
export const timesAsked = ({ posts }: Pick<Meeting, 'posts'>): number =>
  posts.asks ?? (posts.askedToCloseAt === undefined ? 0 : 1)

/** More are not asked: then it stays as it is, and the next agenda says so. */
export const MOST_ASKED = 5

/** What was noted as made, without what must be made again since the meeting, or its last day, moved. */
export function withoutMoved(posts: Posts, moved: Readonly<Record<Moved, boolean>>): Posts {
  const all: readonly PostDeclared[] = Object.values(postKinds)
  const again = all.filter(({ movesWith }) => movesWith && moved[movesWith])
  const marks = new Set<string>([
    ...again.map(({ mark }) => mark),
    ...(again.some(({ repeats }) => repeats) ? ['asks'] : []),
  ])
  return Object.fromEntries(Object.entries(posts).filter(([name]) => !marks.has(name)))
}

function postsOf(meeting: Meeting, settings: Settings): readonly (PlannedPost & When)[] {
  return (Object.keys(postKinds) as PostKind[]).flatMap((kind) => {
    const { mark, when } = postKinds[kind]
    const isOpen = meeting.posts[mark] === undefined || 'repeats' in postKinds[kind]
    const found = isOpen ? when(meeting, settings) : undefined
    return found ? [{ kind, ...found }] : []
  })
}

const morning = (day: Day, settings: Settings): Date =>
  instantOf(day, sendClock(settings), settings.zone)

const startOf = ({ on, start }: Meeting, { zone }: Settings): Date => instantOf(on, start, zone)

/** Once the agenda is sent out, proposals are closed. */
function lastDayPost(meeting: Meeting, settings: Settings): When | undefined {
  if (meeting.status !== 'planned' || meeting.agendaSentAt !== undefined) return undefined
  return {
    at: morning(workingDaysBefore(meeting.lastDayOn, WORKING_DAYS_BEFORE), settings),
    until: instantOf(addDays(meeting.lastDayOn, 1), '00:00', settings.zone),
  }
}

/** Whoever was asked less than a day before is not asked again. */
function answerMissingPost(meeting: Meeting, settings: Settings): When | undefined {
  if (meeting.status !== 'planned' || meeting.announcedAt === undefined) return undefined
  const at = morning(workingDaysBefore(meeting.on, WORKING_DAYS_BEFORE), settings)
  return Date.parse(meeting.announcedAt) <= at.getTime() - DAY
    ? { at, until: startOf(meeting, settings) }
    : undefined
}

function dayBeforePost(meeting: Meeting, settings: Settings): When | undefined {
  if (meeting.status !== 'planned') return undefined
  const at = morning(workingDaysBefore(meeting.on, 1), settings)
  return { at, until: startOf(meeting, settings) }
}

/**
 * Half an hour after the planned end, on the two working mornings that follow, and then weekly: five times in all. A record that is opened
 * after the planned end is being written up: then the half hour counts from its opening.
 */
function askToClosePost(meeting: Meeting, settings: Settings): When | undefined {
  const asked = timesAsked(meeting)
  if (asked >= MOST_ASKED || (meeting.status !== 'open' && meeting.status !== 'planned'))
    return undefined
  const end = instantOf(meeting.on, meeting.end, settings.zone)
  const again = meeting.reopened?.at(-1)?.at
  const opened = meeting.status === 'open' ? Date.parse(again ?? meeting.openedAt) : 0
  const first = new Date(Math.max(end.getTime(), opened) + HOUR / 2)
  if (asked === 0) return { at: afterQuietHours(first, settings) }
  const next = workingDayOnOrAfter(addDays(dayOf(first, settings.zone), 1))
  const second = workingDayOnOrAfter(addDays(next, 1))
  const day = [next, second, ...[7, 14].map((days) => workingDayOnOrAfter(addDays(second, days)))]
  return { at: morning(day[asked - 1] ?? second, settings) }
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
