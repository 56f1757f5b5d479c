import { isToldAnew } from '../delivery/agenda-message.ts'
import { answeredAnew } from '../delivery/asked-message.ts'
import type { Action } from '../meetings/action.ts'
import { addDays, type Day } from '../meetings/calendar.ts'
import type { MeetingDay } from '../meetings/due.ts'
import type { Marks } from '../meetings/record-entry.ts'
import { withGiven } from '../meetings/given-action.ts'
import type { Group } from '../meetings/group.ts'
import type { MeetingId, PersonId } from '../meetings/ids.ts'
import {
  headerOf,
  type Meeting,
  type MeetingHeader,
  type OpenMeeting,
} from '../meetings/meeting.ts'
import { marked, type Stamp } from '../meetings/marking.ts'
import type { Proposal } from '../meetings/proposal.ts'
import { isNamed, partsOfRef, refAt, refOf, yearBefore } from '../meetings/ref.ts'
import { Refusal } from '../meetings/refusal.ts'
import { isLeftOpen } from '../meetings/writing-up.ts'
import { meetingDaysOf } from '../meetings/reminding.ts'
import { Question } from './command.ts'
import { sentOutIn } from './sent-out.ts'
import { keepStandingReasons } from './reasons-standing.ts'
import type { Turn } from './turn.ts'

/** A commit that holds more has no room for the posts that ask about an action: those are left as they are, and answer a press with what is true. */
const MOST_WITH_POSTS = 30
/** How many closed meetings the group's calendar keeps at hand; older ones are found by their date. */
const CLOSED_AT_HAND = 3

/** Headers of the calendar, earliest first. */
export function calendarOf({ group: { calendar } }: Turn): readonly MeetingHeader[] {
  const known =
    calendars.get(calendar) ??
    Object.values(calendar).sort((a, b) => `${a.on} ${a.start}`.localeCompare(`${b.on} ${b.start}`))
  calendars.set(calendar, known)
  return known
}

/** A turn asks several times, and a calendar is a value that nobody changes. */
const calendars = new WeakMap<Group['calendar'], readonly MeetingHeader[]>()

/** Planned meetings from today on, the nearest first. */
export const ahead = (turn: Turn): readonly MeetingHeader[] =>
  calendarOf(turn).filter((header) => header.status === 'planned' && header.on >= turn.today)

/** The meeting whose record is open: of several the latest, since the others were left open. */
export const openHeader = (turn: Turn): MeetingHeader | undefined =>
  calendarOf(turn).findLast((header) => header.status === 'open')

export const isLeft = ({ today, group }: Turn, header: MeetingHeader): boolean =>
  isLeftOpen(header, today, group.settings.zone)

/** The meeting that goes on; one that was left open is over. */
export function goingOn(turn: Turn): MeetingHeader | undefined {
  const open = openHeader(turn)
  return open && !isLeft(turn, open) ? open : undefined
}

/** The meeting that is meant when no date is said: the one that goes on, else the next, else one that was left open. */
export const currentHeader = (turn: Turn): MeetingHeader | undefined =>
  goingOn(turn) ?? ahead(turn)[0] ?? openHeader(turn)

/** A meeting of this group by its id. */
export async function meetingById(turn: Turn, id: MeetingId): Promise<Meeting> {
  const meeting = await turn.book.get<Meeting>(id)
  if (!meeting) throw new Error(`meeting ${id} is in the calendar but not in the store`)
  return meeting
}

/**
 * The meeting on that day, whatever became of it; with none there, the one a year before, since `6/2` is read as the next 6 February
 * and the minutes people ask for are of the last; not where the year was typed. Refuses `noMeetingOn` when there is none.
 */
export async function meetingOn(turn: Turn, day: Day, yearTyped = false): Promise<Meeting> {
  const meeting =
    (await heldOn(turn, day)) ?? (yearTyped ? undefined : await heldOn(turn, yearBefore(day)))
  if (!meeting)
    throw new Refusal('noMeetingOn', {
      day,
      known: ahead(turn).map(refOf).slice(0, 3),
    })
  return meeting
}

async function heldOn(turn: Turn, ref: Day): Promise<Meeting | undefined> {
  const fits = (one: MeetingHeader | Meeting): boolean => isNamed(one, ref)
  const known = calendarOf(turn).filter(fits)
  const found = known.length > 0 ? known : (await listedOn(turn, partsOfRef(ref).on)).filter(fits)
  const those = found.filter(({ status }) => status !== 'cancelled')
  const one = those.length > 1 ? sittingMeant(turn, those) : (those[0] ?? found[0])
  return one && meetingById(turn, one.id)
}

const listedOn = (turn: Turn, day: Day): Promise<readonly Meeting[]> =>
  turn.book.list<Meeting>({ index: 'meeting', from: `${day}|`, to: `${day}}`, limit: 5 })

type Sitting = Pick<MeetingHeader, 'id' | 'on' | 'start' | 'end' | 'place' | 'title'>

/** Which of the meetings of one day is meant. Asks. */
export function sittingMeant<T extends Sitting>(turn: Turn, those: readonly T[]): T {
  const [{ on } = { on: '' }] = those
  const about = `meeting on ${on}`
  const chosen = those.find(({ id }) => id === turn.choices[about])
  if (chosen) return chosen
  const t = turn.t.meetings
  throw new Question(
    about,
    t.whichSitting({ on, count: those.length }),
    [...those]
      .sort((a, b) => a.start.localeCompare(b.start))
      .map((one) => ({ value: one.id, label: t.sitting(one) })),
  )
}

/** Of those ahead the one that such a name names. Asks where several are. */
export function aheadNamed(turn: Turn, ref: Day): MeetingHeader | undefined {
  const those = ahead(turn).filter((header) => isNamed(header, ref))
  return those.length > 1 ? sittingMeant(turn, those) : those[0]
}

/** A meeting by the name that tells it from others of its day. */
export function nameAmong(turn: Turn, meeting: Meeting | MeetingHeader): Day {
  const others = calendarOf(turn).some(
    ({ id, on, status }) => on === meeting.on && id !== meeting.id && status !== 'cancelled',
  )
  return others ? refAt(meeting.on, meeting.apart ?? meeting.start) : refOf(meeting)
}

/** The meeting on that day or, without a day, the open one, else the next. Refuses `noMeetingOn`, `noMeeting`. */
export async function meetingMeant(turn: Turn, day: Day | undefined): Promise<Meeting> {
  if (day !== undefined) return meetingOn(turn, day)
  const header = currentHeader(turn)
  if (!header) throw new Refusal('noMeeting', {})
  if (header.status === 'open') return meetingById(turn, header.id)
  const those = ahead(turn).filter(({ on }) => on === header.on)
  return meetingById(turn, (those.length > 1 ? sittingMeant(turn, those) : header).id)
}

export const nothingOpen = (turn: Turn): Refusal =>
  new Refusal('noOpenMeeting', { next: ahead(turn).map(refOf)[0] })

/** The meeting whose record is open. Refuses `noOpenMeeting`. */
export async function openMeeting(turn: Turn): Promise<OpenMeeting> {
  const header = openHeader(turn)
  const meeting = header && (await meetingById(turn, header.id))
  if (meeting?.status !== 'open') throw nothingOpen(turn)
  return meeting
}

/** The day of a meeting that actions refer to. */
export const meetingDayIn = (turn: Turn): MeetingDay => meetingDaysOf(turn.group)

/** Who changes the record now, and whether its minutes have been sent out. */
export async function stampOf(turn: Turn, meeting: Meeting): Promise<Stamp> {
  const isSent =
    meeting.status === 'closed'
      ? (await sentOutIn(turn, meeting)) !== undefined
      : meeting.reopened?.at(-1)?.sentOut !== undefined
  return { by: turn.sender.id, at: turn.now.toISOString(), isSent }
}

/** A meeting that is planned, or moved, to a day on which others are held is told by its hour too, and so are they while they are ahead. */
async function toldApart(
  turn: Turn,
  before: Meeting | undefined,
  after: Meeting,
): Promise<Meeting> {
  const stays = before && before.on === after.on && before.start === after.start
  if (after.status !== 'planned' || stays) return after
  const others = calendarOf(turn).filter(
    ({ id, on, status }) => on === after.on && id !== after.id && status !== 'cancelled',
  )
  const { apart: _alone, ...meeting } = after
  if (others.length === 0) return meeting
  for (const { id, status, apart } of others) {
    if (status !== 'planned' || apart !== undefined) continue
    const other = await meetingById(turn, id)
    await saveMeeting(turn, { ...other, apart: other.start }, { asWas: true })
  }
  return { ...meeting, apart: after.start }
}

/** Keeps a meeting: what changed of its record is marked with who did it, unless it is put back `asWas`; its place in the indexes, its next post, and its header in the group's calendar. Its posted agenda follows, and the questions about who comes. */
export async function saveMeeting(
  turn: Turn,
  after: Meeting,
  { asWas = false } = {},
): Promise<void> {
  const { agenda: posted, asked } = after.posts
  const before = await turn.book.get<Meeting>(after.id)
  const meeting = asWas
    ? after
    : await toldApart(turn, before, marked(before, after, await stampOf(turn, after)))
  // What stands in the group and with those who were asked follows, silently. What it says is made when it is sent.
  for (const person of before && asked ? answeredAnew(before, meeting) : []) {
    turn.queue({
      to: { kind: 'person', person },
      purpose: 'other',
      message: { text: turn.t.cards.announcement.head },
      meetingId: meeting.id,
      ...(asked?.[person] === undefined ? {} : { updates: asked[person] }),
    })
  }
  if (
    posted &&
    before &&
    before.posts.agenda?.delivery === posted.delivery &&
    isToldAnew(before, meeting)
  ) {
    turn.queue({
      to: { kind: 'group' },
      purpose: 'agendaAddition',
      message: { text: turn.t.cards.agenda.head },
      meetingId: meeting.id,
      updates: posted.delivery,
    })
  }
  await turn.book.put(meeting, turn.group.settings, turn.now)
  await keepStandingReasons(turn, before, meeting)
  const calendar = { ...turn.group.calendar, [meeting.id]: headerOf(meeting) }
  const over = Object.values(calendar)
    .filter((header) => header.status === 'closed' || header.status === 'cancelled')
    .sort((a, b) => b.on.localeCompare(a.on))
  const old = over.slice(CLOSED_AT_HAND).filter((header) => header.on < addDays(turn.today, -30))
  for (const header of old) delete calendar[header.id]
  await turn.saveGroup({ ...turn.group, calendar })
}

/** The calendar has let go of those that were closed long ago. */
const isClosed = ({ group: { calendar } }: Turn, id: MeetingId): boolean =>
  (calendar[id]?.status ?? 'closed') === 'closed'

const marksOf = ({ addedAfter, changed }: Marks): Marks => ({
  ...(addedAfter ? { addedAfter } : {}),
  ...(changed ? { changed } : {}),
})

/** An action given, corrected or put under another item when the minutes of its meeting had been sent out says so. */
async function markedAction(
  turn: Turn,
  before: Action | undefined,
  after: Action,
  corrects: boolean,
): Promise<Action> {
  const isMoved = before?.given?.itemId !== after.given?.itemId
  if (before && !corrects && !isMoved) return { ...marksOf(before), ...after }
  const meeting = after.given && (await turn.book.get<Meeting>(after.given.meetingId))
  if (!meeting) return after
  const { isSent, ...made } = await stampOf(turn, meeting)
  if (!isSent) return after
  const wasHere = before?.given?.meetingId === meeting.id
  return wasHere ? { ...after, changed: made } : { ...after, addedAfter: made }
}

interface Saved {
  readonly quietly?: boolean
  readonly corrects?: boolean
  readonly asWas?: boolean
  /** Whose posts say what became of it; absent: all. */
  readonly onlyTo?: readonly PersonId[]
}

/** Keeps an action: open ones stand in the index `open` by their last day, and in `wake` by their next reminder. Posts that ask about it follow, unless it is done `quietly`, to many at once. What its meeting gave is kept beside what it becomes later; `corrects`: it is that which changes. */
export async function saveAction(
  turn: Turn,
  action: Action,
  { quietly = false, corrects = false, asWas = false, onlyTo }: Saved = {},
): Promise<void> {
  const before = await turn.book.get<Action>(action.id)
  const isOver = action.given !== undefined && isClosed(turn, action.given.meetingId)
  const given = isOver ? withGiven(before, action, corrects) : action
  const kept = asWas ? action : await markedAction(turn, before, given, corrects)
  await turn.book.put(kept, turn.group, turn.now)
  if (
    quietly ||
    !before?.posts ||
    (before.status === action.status && before.changedAt === action.changedAt) ||
    turn.book.size > MOST_WITH_POSTS
  )
    return
  // Where it was asked about it can be seen what became of it, silently. What is said there is made when it is sent.
  const text = turn.t.reminders.answered.changed({ id: action.id })
  for (const [person, updates] of Object.entries(before.posts)) {
    if (onlyTo?.includes(person) === false) continue
    turn.queue({
      to: { kind: 'person', person },
      purpose: 'actionChanged',
      actions: [action.id],
      message: { text },
      updates,
    })
  }
}

export const saveProposal = (turn: Turn, proposal: Proposal): Promise<void> =>
  turn.book.put(proposal)
