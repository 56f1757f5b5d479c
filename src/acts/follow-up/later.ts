import { refOf } from '../../meetings/ref.ts'
import { lines, short } from '../../text/cut.ts'
import type { Action } from '../../meetings/action.ts'
import { postponed, stillOpen } from '../../meetings/actions.ts'
import { addDays, addMonths, type Day } from '../../meetings/calendar.ts'
import { lastDay, type Due } from '../../meetings/due.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { readLonger } from '../../reading/days.ts'
import { isReportedByEach } from '../../meetings/owners.ts'
import { workingDayOnOrAfter } from '../../meetings/working-days.ts'
import { act } from '../../turn/act.ts'
import { optional } from '../../turn/argument.ts'
import { action } from '../../turn/arguments/action-argument.ts'
import { postponement, type Longer } from '../../turn/arguments/due-argument.ts'
import { freeText } from '../../turn/arguments/text-argument.ts'
import { Question } from '../../turn/command.ts'
import { ahead, meetingDayIn, saveAction } from '../../turn/saving.ts'
import { checkLeads } from '../../turn/check-right.ts'
import { dueMeant } from '../../turn/due-meant.ts'
import type { Turn } from '../../turn/turn.ts'
import { doing, ownAction } from './meant.ts'
import { dueText, mustKnow, stoodText, tell, told } from './action-told.ts'

export const later = act({
  name: 'later',
  subject: 'followUp',
  who: 'owner',
  effect: 'own',
  outside: 'own',
  unmistakable: true,
  args: { action, due: optional(postponement), reason: optional(freeText) },
  async run(turn, { action: id, due: typed, reason }) {
    const before = await ownAction(turn, id)
    stillOpen(before, turn.group.settings.zone)
    // Its time is everybody's.
    if (isReportedByEach(before)) checkLeads(turn)
    const to =
      typed?.kind === 'longer' ? longerDue(turn, before, typed) : (typed ?? chosenDue(turn, before))
    const next = postponed(before, doing(turn), { to, reason }, meetingDayIn(turn))
    await saveAction(turn, next)
    const counted = next.postponements.length > before.postponements.length
    const facts = {
      ...told(next),
      due: dueText(turn, next),
      times: next.postponements.length,
      reason: short(reason ?? '', 600),
    }
    const by = turn.sender.name
    const { followUp } = turn.t
    const telling = tell(turn, next, mustKnow(turn, next.owners), {
      text: counted ? followUp.toldLater({ ...facts, by }) : followUp.toldNewDue({ ...facts, by }),
    })
    return {
      text: lines(
        counted ? followUp.later(facts) : followUp.newDue(facts),
        stoodText(turn, before, next),
        telling,
        followUp.remindHint,
      ),
    }
  },
})

/** What more time is counted from: its last day or, when that is over or nobody knows it, today. */
function countedFrom(turn: Turn, { due }: Action): Day {
  const last = due && lastDay(due, meetingDayIn(turn))
  return last !== undefined && last > turn.today ? last : turn.today
}

function longerDue(turn: Turn, before: Action, { words }: Longer): Due {
  const day = readLonger(words)?.(countedFrom(turn, before))
  if (day === undefined) throw new Refusal('notADue', { typed: words })
  return { kind: 'day', on: workingDayOnOrAfter(day) }
}

/** Without a time the sender chooses one. */
function chosenDue(turn: Turn, before: Action): Due {
  const about = `later:${before.id}`
  const chosen = turn.choices[about]
  if (chosen !== undefined) return dueMeant(turn, chosen, chosen)
  const { laterOptions, laterQuestion, nextMeeting } = turn.t.followUp
  const from = countedFrom(turn, before)
  const days = { week: addDays(from, 7), weeks: addDays(from, 14), month: addMonths(from, 1) }
  const options = (['week', 'weeks', 'month'] as const).map((name) => {
    const day = workingDayOnOrAfter(days[name])
    return { label: laterOptions[name]({ day: turn.t.dates.formatDay(day) }), value: day }
  })
  const meeting = ahead(turn).find((header) => header.on > from)
  const atMeeting =
    meeting && meeting === ahead(turn)[0]
      ? [
          {
            label: laterOptions.meeting({ day: turn.t.dates.formatDay(refOf(meeting)) }),
            value: nextMeeting,
          },
        ]
      : []
  throw new Question(about, laterQuestion({ action: before.id }), [...options, ...atMeeting])
}
