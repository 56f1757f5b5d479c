import { actionShown } from './action-card.ts'
import { agendaShown } from './agenda-card.ts'
import { attendanceShown } from './attendance-card.ts'
import { consoleShown } from './console-card.ts'
import { decisionShown, noteShown } from './decision-card.ts'
import { helpShown } from './help-card.ts'
import { looseShown } from './loose-card.ts'
import { mineShown, oneActionShown } from './my-actions.ts'
import { outcomeShown } from './outcome-card.ts'
import { planShown } from './plan-card.ts'
import { proposalShown } from './proposal-card.ts'
import type { Shown } from './card-data.ts'
import { seatsShown } from './seats-card.ts'
import { summaryShown } from './summary-card.ts'
import { triageShown } from './triage-card.ts'

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
  loose: looseShown,
  summary: summaryShown,
  mine: mineShown,
  'action-answers': oneActionShown,
  help: helpShown,
  plan: planShown,
}
