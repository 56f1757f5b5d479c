import { daysBetween, weekdayOf, yearOf, type Day } from '../../meetings/calendar.ts'
import { clashOn, planMeeting, type Plan } from '../../meetings/plan.ts'
import { headerOf, type PlannedMeeting } from '../../meetings/meeting.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { takesProposals } from '../../meetings/proposals.ts'
import { workingDaysBefore, holidayOn } from '../../meetings/working-days.ts'
import type { DayTold, ProposalsTold } from '../../text/meetings.ts'
import type { Command } from '../../turn/command.ts'
import { saveMeeting } from '../../turn/desk.ts'
import type { Turn } from '../../turn/turn.ts'
import { readDates } from './dates.ts'
import { tieWaiting } from './followers.ts'
import {
  exampleOf,
  lastDayBefore,
  placeSaid,
  readMeetingFields,
  readPlace,
  takenDay,
  takenTimes,
  typedDay,
} from './reading.ts'

export const newMeeting: Command = {
  name: 'newMeeting',
  subject: 'meetings',
  who: 'lead',
  words: {
    sv: ['nytt möte', 'planera möte', 'boka möte', 'lägg till möte'],
    en: ['new meeting', 'plan meeting', 'book meeting', 'add meeting'],
  },
  usage: {
    sv: 'nytt möte <datum> <tid> <plats> [; digitalt <länk>] [; sista dag <datum>] [; rubrik …]',
    en: 'new meeting <date> <time> <place> [; link <link>] [; last day <date>] [; title …]',
  },
  example: {
    sv: 'nytt möte 6/2 08.30–12.00 Rådhuset, sal B',
    en: 'new meeting 6/2 08:30–12:00 Town Hall, room B',
  },
  needs: ['day'],
  takesText: false,
  async run(turn, { rest }) {
    const example = exampleOf(newMeeting, turn)
    const fields = readMeetingFields(turn, rest)
    // `6/2 9-12` and `kl 9-12 den 6/2` alike.
    const first = takenTimes(fields.text)
    const day = takenDay(first?.end === undefined ? fields.text : first.rest, turn.today)
    if (!day) throw new Refusal('missingDay', { example })
    const times = first?.end === undefined ? takenTimes(day.rest) : { ...first, rest: day.rest }
    if (times?.end === undefined) throw new Refusal('missingTimes', { example })
    const { meeting } = await keepPlanned(turn, {
      on: day.day,
      start: times.start,
      end: times.end,
      place: placeSaid(turn, fields, readPlace(times.rest)),
      link: fields.link,
      title: fields.title,
      lastDayOn: lastDayBefore(fields.lastDay, day.day, turn),
    })
    const odd = oddDay(turn, day.day, day.yearless)
    return {
      text: turn.t.meetings.planned({
        meeting,
        standing: Object.keys(meeting.items).length,
        odd: odd ? [odd] : [],
        tied: await tieWaiting(turn, meeting),
        proposals: proposalsTold(turn, meeting, fields.lastDay !== undefined),
        say: typedDay(meeting.on, turn.today),
      }),
    }
  },
}

/** A year's dates: at most so many meetings in one sentence. */
const MAX_DATES = 40

export const meetingDates: Command = {
  name: 'meetingDates',
  subject: 'meetings',
  who: 'lead',
  words: { sv: ['mötesdatum', 'mötesdagar', 'mötestider'], en: ['meeting dates', 'meeting days'] },
  usage: {
    sv: 'mötesdatum [år]: <datum>, <datum>, … <tid> [plats]',
    en: 'meeting dates [year]: <date>, <date>, … <time> [place]',
  },
  example: {
    sv: 'mötesdatum 2026: 6/2, 17/4, 29/5 08.30–12.00 Rådhuset',
    en: 'meeting dates 2026: 6/2, 17/4, 29/5 08:30–12:00 Town Hall',
  },
  needs: ['colon', 'day'],
  takesText: true,
  async run(turn, { rest }) {
    const example = exampleOf(meetingDates, turn)
    const fields = readMeetingFields(turn, rest)
    const dates = readDates(fields.text, turn.today)
    if (dates.length === 0) throw new Refusal('missingDay', { example })
    if (dates.length > MAX_DATES) throw new Refusal('tooManyAtOnce', { limit: MAX_DATES })
    const planned: (PlannedMeeting & { readonly odd: DayTold | undefined })[] = []
    const skipped: { readonly on: Day; readonly why: 'passed' | 'taken' }[] = []
    for (const { on, times, place, yearless } of [...dates].sort((a, b) =>
      a.on.localeCompare(b.on),
    )) {
      if (times?.end === undefined) throw new Refusal('missingTimes', { example })
      const why = on < turn.today ? 'passed' : clashOn(turn.group, on) ? 'taken' : undefined
      if (why) skipped.push({ on, why })
      else {
        const { meeting } = await keepPlanned(turn, {
          on,
          start: times.start,
          end: times.end,
          place: placeSaid(
            turn,
            { text: '', digitally: fields.digitally, place: place ?? fields.place },
            undefined,
          ),
          link: fields.link,
          title: fields.title,
        })
        planned.push({ ...meeting, odd: oddDay(turn, on, yearless) })
      }
    }
    const [first] = planned
    const tied = first ? await tieWaiting(turn, first) : []
    return {
      text: turn.t.meetings.dates({
        planned,
        skipped,
        tied,
        say: first && typedDay(first.on, turn.today),
      }),
    }
  },
}

async function keepPlanned(turn: Turn, plan: Plan): Promise<{ readonly meeting: PlannedMeeting }> {
  const { meeting, group } = planMeeting(turn.group, plan, turn.now)
  turn.book.fresh(meeting.id)
  await turn.saveGroup(group)
  await saveMeeting(turn, meeting)
  return { meeting }
}

/** A date without a year that lies further ahead was so few weeks ago that the past one may have been meant. */
const FAR_AHEAD = 305

/** What the answer points out about a day, or `undefined` for an ordinary one. */
export function oddDay(turn: Turn, on: Day, yearless: boolean): DayTold | undefined {
  const holiday = holidayOn(on, turn.language)
  const weekend = holiday === undefined && weekdayOf(on) > 5
  const farAhead =
    yearless && yearOf(on) > yearOf(turn.today) && daysBetween(turn.today, on) > FAR_AHEAD
  return holiday !== undefined || weekend || farAhead
    ? { on, holiday, weekend, farAhead }
    : undefined
}

function proposalsTold(turn: Turn, meeting: PlannedMeeting, said: boolean): ProposalsTold {
  if (!takesProposals(headerOf(meeting), turn.today)) return 'closed'
  const short =
    daysBetween(turn.today, meeting.on) <= turn.group.settings.proposalDays &&
    meeting.lastDayOn >= workingDaysBefore(meeting.on, 1)
  return short && !said ? 'short' : 'open'
}
