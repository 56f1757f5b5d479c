import { actionForm } from './action-card.ts'
import { commentForm } from './adjust-card.ts'
import { laterForm, statusForm } from './action-row.ts'
import { substituteForm } from './announcement-card.ts'
import { attendanceForm } from './attendance-card.ts'
import { decisionForm, noteForm } from './decision-card.ts'
import type { Form } from './form.ts'
import { outcomeForm } from './outcome-card.ts'
import { planForm } from './plan-card.ts'
import { proposalForm } from './proposal-card.ts'
import { seatsForm } from './seats-card.ts'
import { declineForm } from './triage-card.ts'

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
