import { yearOf } from '../../meetings/calendar.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { yearPlan } from '../../meetings/year-plan.ts'
import { act } from '../../turn/act.ts'
import { optional } from '../../turn/argument.ts'
import { number } from '../../turn/arguments/number-argument.ts'
import { year } from '../../turn/arguments/year-argument.ts'

const MOST = 12

/** Dates for a whole year, as a proposal: they are planned at one press. */
export const planYear = act({
  name: 'planYear',
  subject: 'meetings',
  who: 'lead',
  effect: 'asks',
  onlyWhole: true,
  args: { year, count: optional(number) },
  async run(turn, { year: wanted, count }) {
    const latest = yearOf(turn.today) + 5
    if (wanted < yearOf(turn.today) || wanted > latest)
      throw new Refusal('yearOutside', { year: wanted, latest })
    if (count !== undefined && count > MOST) throw new Refusal('tooManyAtOnce', { limit: MOST })
    const plan = yearPlan(turn.group, wanted, turn.today, count)
    const t = turn.t.meetings
    if (plan.days.length === 0) return { text: t.noYearPlan({ year: wanted }) }
    return {
      text: t.yearPlan({ ...plan, year: wanted, wanted: count ?? plan.days.length }),
      choices: [{ label: t.planAll({ count: plan.days.length }), say: t.sayDates(plan) }],
    }
  },
})
