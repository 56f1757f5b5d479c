import { actionForm } from './action.ts'
import { commentForm } from './adjust.ts'
import { laterForm, statusForm } from './action-row.ts'
import { substituteForm } from './announcement.ts'
import { attendanceForm } from './attendance.ts'
import { decisionForm, noteForm } from './decision.ts'
import type { Form } from './form.ts'
import { outcomeForm } from './outcome.ts'
import { planForm } from './plan.ts'
import { proposalForm } from './proposal.ts'
import { seatsForm } from './seats.ts'
import { declineForm } from './triage.ts'

/** Every form, by the name its button carries. */
export const forms: Readonly<Record<string, Form>> = {
  substitute: substituteForm,
  propose: proposalForm,
  decline: declineForm,
  attendance: attendanceForm,
  seats: seatsForm,
  decision: decisionForm,
  note: noteForm,
  action: actionForm,
  outcome: outcomeForm,
  later: laterForm,
  status: statusForm,
  comment: commentForm,
  plan: planForm,
}
