import { refOf } from '../../meetings/ref.ts'
import { daysBetween, weekdayOf, yearOf, type Day } from '../../meetings/calendar.ts'
import { clashOn, planMeeting, type Plan } from '../../meetings/plan.ts'
import { headerOf, type Meeting, type PlannedMeeting } from '../../meetings/meeting.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { takesProposals } from '../../meetings/proposals.ts'
import { workingDaysBefore, holidayOn } from '../../meetings/working-days.ts'
import type { DayTold, ProposalsTold } from '../../text/meetings.ts'
import { typedDay } from '../../text/dates.ts'
import { act } from '../../turn/act.ts'
import { optional } from '../../turn/argument.ts'
import { dates as datesArgument } from '../../turn/arguments/dates-argument.ts'
import { dayMeant, type DayMeant } from '../../turn/arguments/day-meant-argument.ts'
import { name } from '../../turn/arguments/name-argument.ts'
import { span } from '../../turn/arguments/times-argument.ts'
import {
  formInPlace,
  meetingForm,
  online,
  onlineToo,
  venue,
} from '../../turn/arguments/venue-argument.ts'
import { saveMeeting } from '../../turn/saving.ts'
import type { Turn } from '../../turn/turn.ts'
import { tieWaiting } from './followers.ts'
import { usualHours, type HoursTold } from './usual-hours.ts'
import { lastDayBefore, linkOf, placeOf } from './terms.ts'

export const newMeeting = act({
  name: 'newMeeting',
  subject: 'meetings',
  who: 'lead',
  effect: 'others',
  unmistakable: 'always',
  args: {
    on: dayMeant,
    times: optional(span),
    place: optional(venue),
    form: optional(meetingForm),
    online: optional(online),
    too: optional(onlineToo),
    lastDay: optional(dayMeant),
    title: optional(name),
  },
  async run(turn, { on: day, times, place, form, online: where, too, lastDay, title }) {
    const { place: told, ...hours }: HoursTold = times ?? usualHours(turn, [day.on])
    const { meeting } = await keepPlanned(turn, {
      on: day.on,
      ...hours,
      place: placeOf(turn, place ?? told, where),
      link: linkOf(where ?? too),
      form: form ?? (too && 'both'),
      title,
      lastDayOn: lastDayBefore(lastDay, day.on, turn.today),
    })
    const odd = oddDay(turn, day)
    return {
      text: turn.t.meetings.planned({
        meeting,
        standing: Object.keys(meeting.items).length,
        odd: odd ? [odd] : [],
        tied: await tieWaiting(turn, meeting),
        proposals: proposalsTold(turn, meeting, lastDay !== undefined),
        say: typedDay(refOf(meeting), turn.today),
      }),
    }
  },
})

/** A year's dates: at most so many meetings in one sentence. */
const MAX_DATES = 40

export const meetingDates = act({
  name: 'meetingDates',
  subject: 'meetings',
  who: 'lead',
  effect: 'others',
  unmistakable: 'always',
  args: {
    dates: datesArgument,
    form: optional(meetingForm),
    online: optional(online),
    too: optional(onlineToo),
    lastDay: optional(dayMeant),
    title: optional(name),
    place: optional(venue),
  },
  async run(turn, { dates, form, online: where, too, title, place: everywhere }) {
    if (dates.length > MAX_DATES) throw new Refusal('tooManyAtOnce', { limit: MAX_DATES })
    const bare = dates.filter((one) => one.times?.end === undefined).map(({ on }) => on)
    const usual = bare.length === 0 ? undefined : usualHours(turn, bare)
    const planned: (PlannedMeeting & { readonly odd: DayTold | undefined })[] = []
    const skipped: { readonly on: Day; readonly why: 'passed' | 'taken' }[] = []
    for (const { times: said, place, ...day } of [...dates].sort((a, b) =>
      a.on.localeCompare(b.on),
    )) {
      const { on } = day
      const times = said?.end === undefined ? usual! : { start: said.start, end: said.end }
      const taken = clashOn(turn.group, on) ? 'taken' : undefined
      const why = on < turn.today ? 'passed' : taken
      if (why) skipped.push({ on, why })
      else {
        const { meeting } = await keepPlanned(turn, {
          on,
          ...times,
          place: placeOf(turn, place ?? usual?.place ?? everywhere, where),
          link: linkOf(where ?? too),
          form: form ?? (too && 'both'),
          title,
        })
        planned.push({ ...meeting, odd: oddDay(turn, day) })
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
})

async function keepPlanned(turn: Turn, plan: Plan): Promise<{ readonly meeting: PlannedMeeting }> {
  const { place, form } = formInPlace(plan.place)
  const known = { ...plan, place, form: form ?? plan.form }
  const { meeting, group } = planMeeting(turn.group, known, turn.now)
  turn.book.fresh(meeting.id)
  await turn.saveGroup(group)
  await saveMeeting(turn, meeting)
  return { meeting: ((await turn.book.get<Meeting>(meeting.id)) ?? meeting) as PlannedMeeting }
}

/** A date without a year that lies further ahead was so few weeks ago that the past one may have been meant. */
const FAR_AHEAD = 305

/** What the answer points out about a day, or `undefined` for an ordinary one. */
export function oddDay(turn: Turn, { on, yearless }: DayMeant): DayTold | undefined {
  const holiday = holidayOn(on, turn.language)
  const weekend = holiday === undefined && weekdayOf(on) > 5
  const farAhead =
    yearless === true && yearOf(on) > yearOf(turn.today) && daysBetween(turn.today, on) > FAR_AHEAD
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
