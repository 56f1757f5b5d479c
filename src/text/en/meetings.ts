import type { Count, Counts } from '../../meetings/answers.ts'
import type { Day } from '../../meetings/calendar.ts'
import { formatDate, formatDay, formatDaysUntil, formatTimes } from '../dates.ts'
import type { CarriedTold, DayTold, ListedTold, MeetingTold, MovedTold } from '../meetings.ts'
import type { meetings as sv } from '../sv/meetings.ts'

const day = (on: Day): string => formatDay(on, 'en')
const date = (on: Day): string => formatDate(on, 'en')
const times = ({ start, end }: Pick<MeetingTold, 'start' | 'end'>): string => formatTimes(start, end, 'en')
const when = (meeting: MeetingTold): string => `${day(meeting.on)}, ${times(meeting)}`
const whenWhere = (meeting: MeetingTold): string => `${when(meeting)}${meeting.place === undefined ? '' : `, ${meeting.place}`}`
const names = (all: readonly string[]): string => (all.length < 2 ? (all[0] ?? '') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`)
const count = (number: number, one: string, several: string): string => `${number} ${number === 1 ? one : several}`
/** Sentences that stand, one after another, or one a line. */
const told = (...parts: readonly (string | false | undefined)[]): string => parts.filter(Boolean).join(' ')
const lines = (...parts: readonly (string | false | undefined)[]): string => parts.filter(Boolean).join('\n')
const stopped = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`)
const some = (all: readonly string[]): string => (all.length > 10 ? `${all.slice(0, 10).join(', ')} and ${all.length - 10} more` : names(all))

const where = ({ place }: MeetingTold) => place !== undefined && `Place: ${place}`
const online = ({ link }: MeetingTold) => link !== undefined && `Online: ${link}`
const odd = ({ on, holiday, weekend, farAhead }: DayTold): string => told(
  holiday !== undefined ? `Note: ${day(on)} is ${holiday}.` : weekend && `Note: ${day(on)} is not a working day.`,
  farAhead && `Note: that day is already past this year, so I read it as ${date(on)}. If that is the wrong year, write “undo”.`,
)
const tied = (actions: readonly string[], on: string) =>
  actions.length > 0 && `${some(actions)}, due at the next meeting, now ${actions.length === 1 ? 'follows' : 'follow'} ${on}.`

const byStandIn = ({ coming, replaced }: Count): string => (replaced === 0 ? '' : replaced === coming ? ' (by substitute)' : ` (${replaced} by substitute)`)
const tally = (counts: Count): string => [
  ...(counts.coming > 0 ? [`${counts.coming} coming${byStandIn(counts)}`] : []),
  ...(counts.notComing > 0 ? [`${counts.notComing} not coming`] : []), ...(counts.unanswered > 0 ? [`${counts.unanswered} without an answer`] : []),
].join(', ')
const anyAnswer = ({ coming, notComing }: Count): boolean => coming + notComing > 0
const soFar = (counts: Count): string => (anyAnswer(counts) ? `Answers so far: ${tally(counts)}.` : 'Nobody has answered yet.')
const byOrganisation = ({ organisations, ...sums }: Counts) => {
  if (!anyAnswer(sums)) return undefined
  const coming = organisations.filter((one) => one.coming > 0)
  const silent = organisations.filter((one) => one.coming === 0 && one.unanswered > 0)
  const absent = organisations.filter((one) => one.coming === 0 && one.unanswered === 0)
  return organisations.length > 0 && told(
    coming.length > 0 && `Coming: ${coming.map((one) => `${one.name} ${one.coming}`).join(', ')}.`,
    silent.length > 0 && `No answer yet from ${names(silent.map((one) => one.name))}.`,
    absent.length > 0 && `Nobody comes from ${names(absent.map((one) => one.name))}.`,
  )
}

const states: Readonly<Record<ListedTold['state'], string>> = {
  planned: '', announced: ' Announced.', agendaSent: ' The agenda is sent out.', open: ' In progress.',
  notStarted: ' Was never started. Write “start meeting” to record it afterwards.', cancelled: ' Cancelled.', closed: ' Closed.',
}

const movedHead = ({ was, is }: MovedTold): string =>
  was.on !== is.on ? `The meeting on ${day(was.on)} has moved to ${when(is)}.`
    : was.start !== is.start || was.end !== is.end ? `The meeting on ${day(was.on)} has a new time: ${times(is)}.`
      : was.place !== is.place ? `The meeting on ${day(was.on)} has a new place.` : `The meeting on ${day(was.on)} has changed.`
const movedRest = ({ was, is }: MovedTold): string => lines(
  is.title !== undefined && is.title !== was.title && `Title: ${is.title}`, where(is), online(is),
  was.lastDayOn !== is.lastDayOn && `The last day for proposals is now ${day(is.lastDayOn)}.`,
)

/** A list that fits one post. */
const MOST_LISTED = 40
const howToAnswer = '“attending”, “not attending” or “substitute” and the name'

export const meetings: typeof sv = {
  help: {
    newMeeting: 'plans a meeting. The standing items are put on its agenda.',
    meetingDates: 'plans several meetings at once, such as a whole year’s.',
    meetings: 'shows coming meetings.',
    nextMeeting: 'shows when and where the next meeting is, and how long items can be proposed.',
    moveMeeting: 'moves a meeting or changes its time and place. Everything that belongs to it follows.',
    cancelMeeting: 'cancels a meeting. Its items go on to the next one.',
    announce: 'sends the announcement to the group, with answer buttons and a calendar file. Say it again to update it.',
    attending: 'answers the announcement: you come, to the whole meeting or a part of it.',
    notAttending: 'answers the announcement: you do not come.',
    replacedBy: 'answers the announcement: somebody else comes in your place.',
  },

  planned: ({ meeting, proposals, standing, odd: days, tied: actions, say }) => lines(
    `The meeting on ${when(meeting)} is planned.`,
    meeting.title !== undefined && `Title: ${meeting.title}`, where(meeting), online(meeting),
    ...days.map(odd),
    proposals === 'closed' ? `The last day for proposals was ${day(meeting.lastDayOn)}, so new proposals go to the meeting after.`
      : `Proposals are taken until ${day(meeting.lastDayOn)}${proposals === 'short' ? ', since there is little time left' : ''}.`,
    standing > 0 && `${count(standing, 'standing item is', 'standing items are')} on the agenda.`,
    tied(actions, 'this meeting'),
    `Announce it with “announce ${say}” when the time has come.`,
  ),

  dates: ({ planned, skipped, tied: actions, say }) => lines(
    planned.length === 0 ? 'No meeting is planned.' : `${count(planned.length, 'meeting is planned', 'meetings are planned')}:`,
    ...planned.map((meeting) => told(`– ${whenWhere(meeting)}.`, `Proposals until ${date(meeting.lastDayOn)}.`, meeting.odd && odd(meeting.odd))),
    ...new Set(planned.map(online)),
    skipped.length > 0 && 'Left out:',
    ...skipped.map(({ on, why }) => `– ${day(on)}: ${why === 'passed' ? 'is already past.' : 'there is a meeting on that day already.'}`),
    tied(actions, 'the first of them'),
    say !== undefined && `Change one with “move meeting ${say} to …”. Announce the first one with “announce ${say}”.`,
  ),

  list: ({ meetings: all }) => lines(
    'Meetings:',
    ...all.slice(0, MOST_LISTED).map((meeting) =>
      `– ${meeting.title === undefined ? '' : `${meeting.title}, `}${whenWhere(meeting)}.${meeting.proposalsOpen ? ` Proposals until ${date(meeting.lastDayOn)}.` : ''}${states[meeting.state]}`),
    all.length > MOST_LISTED && `– and ${all.length - MOST_LISTED} more`,
    'More about the nearest one: “next meeting”.',
  ),

  next: ({ meeting, today, open, proposals, items, booked, length, waiting, counts }) => lines(
    open ? `In progress: the meeting on ${when(meeting)}.` : `The next meeting is on ${when(meeting)} (${formatDaysUntil(meeting.on, today, 'en')}).`,
    meeting.title !== undefined && `Title: ${meeting.title}`, where(meeting), online(meeting),
    items === 0 ? 'The agenda is empty so far.'
      : `The agenda has ${count(items, 'item', 'items')}${booked === 0 ? '' : booked > length ? ` of ${booked} minutes, ${booked - length} more than the meeting holds` : `, and ${length - booked} of ${length} minutes are left`}. Write “agenda” to see it.`,
    waiting > 0 && `${count(waiting, 'proposal is', 'proposals are')} waiting for an answer.`,
    !open && { open: `You can propose items until ${day(meeting.lastDayOn)}: write “propose” and the title.`,
      passed: `The last day for proposals was ${day(meeting.lastDayOn)}. A new proposal is kept for the meeting after.`,
      agendaSent: 'The agenda is sent out. A new proposal is kept for the meeting after.' }[proposals],
    counts && told(soFar(counts), byOrganisation(counts)),
    counts && !open && `Answer with ${howToAnswer}.`,
  ),

  moved: ({ follows, asked, announced, odd: oddDay, ...move }) => lines(
    movedHead(move), movedRest(move), oddDay && odd(oddDay),
    follows.length > 0 && `${some(follows)}, due at the meeting, ${follows.length === 1 ? 'follows' : 'follow'} along.`,
    told(
      announced ? 'The group is told, and the announcement is up to date.' : 'The group is told.',
      asked > 0 && (asked === 1 ? 'The one person who had answered is asked again.' : `The ${asked} who had answered are asked again.`),
    ),
  ),
  unchanged: ({ meeting }) => `The meeting is already on ${whenWhere(meeting)}. Nothing has changed.`,
  movedPost: ({ askAgain, ...move }) => lines(
    movedHead(move), movedRest(move), askAgain && `Please answer the announcement again, also if you have answered before: ${howToAnswer}.`,
  ),
  movedAsk: (move) => lines(movedHead(move), movedRest(move), `Your answer was about the old time. Will you come? Answer ${howToAnswer}.`),

  cancelled: ({ meeting, reason, carried, follows, followsNext, next }) => lines(
    `The meeting on ${when(meeting)} is cancelled. Reason: ${stopped(reason)}`,
    carriedText(carried),
    follows.length > 0 && (next && followsNext ? `${some(follows)} ${follows.length === 1 ? 'is' : 'are'} now due at the meeting on ${day(next.on)}.`
      : `${some(follows)} ${follows.length === 1 ? 'waits' : 'wait'} for the next meeting to be planned.`),
    told('The group is told.', next ? `The next meeting is on ${day(next.on)}.` : 'Plan a new one with “new meeting” and the date.'),
  ),
  cancelledPost: ({ meeting, reason, carried, next }) => lines(
    `The meeting on ${when(meeting)} is cancelled. Reason: ${stopped(reason)}`,
    carriedText(carried),
    next ? `The next meeting is on ${whenWhere(next)}.` : 'A new date is not set yet.',
  ),

  announced: ({ meeting, asked, chaseOn }) => lines(
    `The announcement of the meeting on ${when(meeting)} is sent to the group, with answer buttons and a calendar file.`,
    told(
      asked > 0 && `${count(asked, 'member has', 'members have')} to answer.`,
      asked > 0 && chaseOn !== undefined && `Whoever has not answered is reminded on ${day(chaseOn)}.`,
      'See the answers with “next meeting”.',
    ),
  ),
  announcedAgain: ({ meeting, counts }) => lines(
    `The meeting on ${when(meeting)} was announced already; the announcement is now up to date where it stands. Nobody is notified again.`,
    told(soFar(counts), byOrganisation(counts)),
  ),
  announcement: ({ meeting, cancelled, proposals, calendarLink, counts }) => lines(
    cancelled === undefined ? `Announcement of the meeting on ${when(meeting)}` : `CANCELLED: the meeting on ${when(meeting)}. Reason: ${stopped(cancelled)}`,
    meeting.title !== undefined && `Title: ${meeting.title}`,
    where(meeting), cancelled === undefined && online(meeting),
    cancelled === undefined && proposals === 'open' && `Proposals for the agenda: until ${day(meeting.lastDayOn)}. Write “propose” and the title.`,
    `Calendar file: ${calendarLink}`,
    ...(cancelled === undefined ? [
      `Answer with the buttons, or write to me: ${howToAnswer}. If you come for a part of the time, write for example “attending 9.30–11”.`,
      anyAnswer(counts) && soFar(counts), byOrganisation(counts),
    ] : []),
  ),
  linkCalendar: 'Add to calendar',
  linkMeeting: 'Join online',
  iCome: 'I will attend',
  iDoNotCome: 'I cannot attend',
  sayComing: ({ on }) => `attending ${on}`,
  sayNotComing: ({ on }) => `not attending ${on}`,
  sayReplacedBy: ({ name, on }) => `substitute ${name} ${on}`,
  replacesMe: ({ name }) => `${name} is my substitute`,

  attending: ({ who, meeting, counts, changed, from, to }) => told(
    `${changed ? 'Changed' : 'Recorded'}: ${who === undefined ? 'you attend' : `${who} attends`} the meeting on ${when(meeting)}${
      from !== undefined && to !== undefined ? `, from ${formatTimes(from, undefined, 'en')} to ${formatTimes(to, undefined, 'en')}`
        : from !== undefined ? `, from ${formatTimes(from, undefined, 'en')}` : to !== undefined ? `, until ${formatTimes(to, undefined, 'en')}` : ''}.`,
    soFar(counts), 'If something comes up, write “not attending”.',
  ),
  notAttending: ({ who, meeting, counts, changed, reason }) => told(
    `${changed ? 'Changed' : 'Recorded'}: ${who === undefined ? 'you do' : `${who} does`} not attend the meeting on ${when(meeting)}.`, reason !== undefined && `Reason: ${stopped(reason)}`,
    soFar(counts), 'If somebody comes in your place, write “substitute” and the name.',
  ),
  replacedBy: ({ who, meeting, counts, changed, name, known, near }) => told(
    `${changed ? 'Changed' : 'Recorded'}: ${name} is the substitute for ${who ?? 'you'} at the meeting on ${when(meeting)}.`, soFar(counts),
    known ? `I let ${name} know.` : near === undefined ? 'The name is not in the group, so please let the person know yourself.' : `The name is not in the group. If you meant ${near}, write “substitute ${near}”.`,
  ),
  youReplace: ({ name, meeting }) => lines(
    `${name} has named you as substitute at the meeting on ${when(meeting)}.`, where(meeting), online(meeting), `If you cannot come, tell ${name}.`,
  ),

  lastDayPost: ({ meeting, booked, length }) => told(
    `The last day for proposals for the meeting on ${day(meeting.on)} is ${day(meeting.lastDayOn)}.`,
    booked > 0 && booked < length && `${length - booked} of ${length} minutes are left.`,
    'Propose an item: write “propose” and the title, here or to me personally.',
  ),
  answerMissingPost: ({ meeting }) => lines(
    `Will you come to the meeting on ${when(meeting)}? I do not have your answer yet.`, where(meeting), online(meeting), `Answer ${howToAnswer}.`,
  ),
  dayBeforePost: ({ meeting, counts, agendaSent }) => lines(
    `Reminder of the meeting on ${when(meeting)}.`, meeting.title !== undefined && `Title: ${meeting.title}`, where(meeting), online(meeting),
    counts && soFar(counts), agendaSent && 'See the agenda with “agenda”.',
  ),
  askToClosePost: ({ meeting }) =>
    `The meeting on ${day(meeting.on)} was to end at ${formatTimes(meeting.end, undefined, 'en')} but is not closed. If it is over, write “close meeting”, and I first show what is missing. What is recorded is kept until then.`,
  closeMeeting: 'Close meeting',

  calendarTitle: ({ group }) => (group === '' ? 'Meeting' : `Meeting: ${group}`),
  calendarCancelled: ({ title }) => `Cancelled: ${title}`,
  calendarText: ({ link, lastDayOn, cancelled }) => cancelled ? 'The meeting is cancelled.' : lines(
    link !== undefined && `Online: ${link}`, `Last day for proposals for the agenda: ${day(lastDayOn)}.`,
  ),
  calendarName: ({ on }) => `meeting-${on}.ics`,
  roomAndOnline: ({ room, digitally }) => `${room}, also ${digitally}`,
  digitally: ({ note }) => (note === '' ? 'online' : `online, ${note}`),
}

function carriedText({ titles, to, waiting }: CarriedTold): string | undefined {
  if (to && titles.length > 0) return `${some(titles.map((title) => `“${title}”`))} ${titles.length === 1 ? 'is' : 'are'} now on the agenda of ${day(to.on)}.`
  return waiting.length > 0 ? `Now waiting as proposals: ${some(waiting.map(({ id, title }) => `${id} “${title}”`))}.` : undefined
}
