import { actionShown } from './action.ts'
import { agendaShown } from './agenda.ts'
import { attendanceShown } from './attendance.ts'
import { consoleShown } from './console.ts'
import { decisionShown, noteShown } from './decision.ts'
import { helpShown } from './help.ts'
import { mineShown, oneActionShown } from './my-actions.ts'
import { outcomeShown } from './outcome.ts'
import { planShown } from './plan.ts'
import { proposalShown } from './proposal.ts'
import type { Shown } from './scene.ts'
import { seatsShown } from './seats.ts'
import { summaryShown } from './summary.ts'
import { triageShown } from './triage.ts'

/** Every card that can be asked for, by the name its button carries. */
export const shown: Readonly<Record<string, Shown>> = {
  propose: proposalShown,
  triage: triageShown,
  agenda: agendaShown,
  attendance: attendanceShown,
  seats: seatsShown,
  decision: decisionShown,
  note: noteShown,
  action: actionShown,
  outcome: outcomeShown,
  console: consoleShown,
  summary: summaryShown,
  mine: mineShown,
  'action-answers': oneActionShown,
  help: helpShown,
  plan: planShown,
}
