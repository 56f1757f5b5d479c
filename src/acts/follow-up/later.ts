import { lines, short } from '../../text/cut.ts'
import type { Action } from '../../meetings/action.ts'
import { postponed, stillOpen } from '../../meetings/actions.ts'
import { addDays, addMonths } from '../../meetings/calendar.ts'
import { lastDay } from '../../meetings/due.ts'
import { workingDayOnOrAfter } from '../../meetings/working-days.ts'
import { formatDay } from '../../text/dates.ts'
import { Question, type Command } from '../../turn/command.ts'
import { ahead, meetingDayIn, saveAction } from '../../turn/desk.ts'
import { dueMeant } from '../../turn/due.ts'
import type { Turn } from '../../turn/turn.ts'
import { doing, ownActionMeant } from './meant.ts'
import { dueText, mustKnow, tell, told } from './told.ts'

const example = {
  sv: 'senare U14 29/5: vi väntar på remissvaren',
  en: 'later U14 29/5: awaiting the replies',
} as const

export const later: Command = {
  name: 'later',
  subject: 'followUp',
  who: 'owner',
  outside: 'own',
  needs: ['action'],
  takesText: true,
  words: { sv: ['senare', 'skjut upp', 'skjut på', 'flytta fram'], en: ['later', 'postpone'] },
  usage: { sv: 'senare U14 29/5 [: skäl]', en: 'later U14 29/5 [: reason]' },
  example,
  async run(turn, { rest }) {
    const { action, after } = await ownActionMeant(turn, rest, example[turn.language])
    stillOpen(action, turn.group.settings.zone)
    const { when, reason } = split(after)
    const due = dueMeant(turn, when === '' ? asked(turn, action) : when, example[turn.language])
    const next = postponed(action, doing(turn), due, reason, meetingDayIn(turn))
    await saveAction(turn, next)
    const counted = next.postponements.length > action.postponements.length
    const facts = {
      ...told(next),
      due: dueText(turn, next),
      times: next.postponements.length,
      reason: short(reason, 600),
    }
    const by = turn.sender.name
    const { followUp } = turn.t
    const telling = tell(
      turn,
      next,
      mustKnow(turn, next.owners),
      counted ? followUp.toldLater({ ...facts, by }) : followUp.toldNewDue({ ...facts, by }),
    )
    return {
      text: lines(
        counted ? followUp.later(facts) : followUp.newDue(facts),
        telling,
        followUp.remindHint,
      ),
    }
  },
}

/** `29/5: skäl`, `29/5 – skäl`, `till i maj; skäl`, `: 29/5`. A colon between digits belongs to a clock time. */
function split(after: string): { readonly when: string; readonly reason: string } {
  const at = /:(?!\d\d)|;|\s[–—-]\s|\n/.exec(after)
  const when = (at ? after.slice(0, at.index) : after)
    .replace(/^(?:till|to|until)\s+(?!nästa|next)/i, '')
    .trim()
  return { when, reason: at ? after.slice(at.index + at[0].length).trim() : '' }
}

/** Without a time the sender chooses one, counted from its last day or, when that is over, from today. */
function asked(turn: Turn, action: Action): string {
  const about = `later:${action.id}`
  const chosen = turn.choices[about]
  if (chosen !== undefined) return chosen
  const { laterOptions, laterQuestion, nextMeeting } = turn.t.followUp
  const last = action.due && lastDay(action.due, meetingDayIn(turn))
  const from = last !== undefined && last > turn.today ? last : turn.today
  const days = { week: addDays(from, 7), weeks: addDays(from, 14), month: addMonths(from, 1) }
  const options = (['week', 'weeks', 'month'] as const).map((name) => {
    const day = workingDayOnOrAfter(days[name])
    return { label: laterOptions[name]({ day: formatDay(day, turn.language) }), value: day }
  })
  const meeting = ahead(turn).find((header) => header.on > from)
  const atMeeting =
    meeting && meeting === ahead(turn)[0]
      ? [
          {
            label: laterOptions.meeting({ day: formatDay(meeting.on, turn.language) }),
            value: nextMeeting,
          },
        ]
      : []
  throw new Question(about, laterQuestion({ action: action.id }), [...options, ...atMeeting])
}
