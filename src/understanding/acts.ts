import { stageOf, type Context } from './context.ts'
import { acts, type Act } from './contract-sentence.ts'

/** What may happen when a free sentence is understood so, by the degrees of certainty. */
export type Effect =
  | 'asks' // shows something, records nothing
  | 'own' // speaks for the sender alone
  | 'others' // is printed in the minutes, or done to others

const asking =
  'help meetings nextMeeting willAttend answers whoIsMissing proposals showProposal agenda themes showAttendance chain showHome showBehind whoPresides showItem currentItem summary minutes downloadMinutes dossier myActions actions actionsOf overdue showAction reminders questions search history members export settings'
const own =
  'attend attendNot sendSubstitute propose changeProposal withdraw done postpone status notMine stuck handOver fewerReminders setReminders pause endPause language quietHours comment undo addition theme'
const effects = new Map<string, Effect>([
  ...asking.split(' ').map((act): [string, Effect] => [act, 'asks']),
  ...own.split(' ').map((act): [string, Effect] => [act, 'own']),
])
export const effectOf = (act: Act): Effect => effects.get(act) ?? 'others'

/**
 * Acts that are one thing to whoever says them, and differ in a word of the sentence: how a decision was taken, in which way
 * somebody was there. The likeliest form is written; which one it is can be changed like any other word of it.
 */
const forms: Readonly<Record<string, string>> = {
  decision: 'adopted rejected policy position',
  present: 'absent unknown part changeAttendance leaving leftAfter cameAfter',
  comesBack: 'defer',
  behind: 'notBehind',
  search: 'history',
  minutes: 'downloadMinutes',
  addItem: 'addition',
  note: 'changeNote',
  organisation: 'title',
  addMember: 'contact',
  approve: 'adjustedBy confirmed',
  sendSubstitute: 'standIn substituteFor',
  attend: 'attendFor',
  attendNot: 'attendNotFor',
  answers: 'willAttend whoIsMissing',
  refer: 'round',
  fewerReminders: 'setReminders',
  changeAction: 'moveAction',
  drop: 'withdrawn',
  changeOutcome: 'removeOutcome',
}
const familyOf = new Map(
  Object.entries(forms).flatMap(([family, others]) =>
    others.split(' ').map((form): [string, Act] => [form, family as Act]),
  ),
)
/** The act that this is a form of, itself when it stands alone. */
export const family = (act: Act): Act => familyOf.get(act) ?? act

const inMeeting = new Set(
  'present absent unknown part adopted rejected decision policy position note remit defer drop comesBack onFile refer behind notBehind leftAfter cameAfter leaving recused round'.split(
    ' ',
  ),
)
const whileOpen = new Set('nextItem currentItem closeMeeting'.split(' '))
const ofProposals = new Set(
  'accept decline park withdraw changeProposal showProposal proposals referProposal'.split(' '),
)
const ofAgenda = new Set('changeItem removeItem moveItem sendAgenda'.split(' '))
const ofComing = new Set(
  'attend attendNot attendFor attendNotFor sendSubstitute substituteFor answers remindAnswers willAttend whoIsMissing announce moveMeeting cancelMeeting'.split(
    ' ',
  ),
)

/** Whether the state of things lets this be done at all, by anybody. What only lacks a right can be left to those who lead. */
export function possible(act: Act, context: Context): boolean {
  const stage = stageOf(context)
  if (whileOpen.has(act)) return stage === 'open'
  if (inMeeting.has(act)) return stage === 'open' || stage === 'after'
  if (act === 'startMeeting') return stage === 'today' || stage === 'announced'
  if (act === 'adoptAgenda') return stage === 'today' || stage === 'open'
  if (ofProposals.has(act)) return context.proposals.length > 0
  if (ofAgenda.has(act)) return ['announced', 'today', 'open'].includes(stage)
  if (ofComing.has(act)) return context.meetings.some(({ state }) => state !== 'closed')
  return true
}

const grave: ReadonlySet<string> = new Set([
  'cancelMeeting',
  'removeMember',
  'forget',
  'removeDecision',
])
/** What cannot easily be made good is offered only where it is surely asked for. */
export const isGrave = (act: Act): boolean => grave.has(act)

/** What the reader tells apart, in the order of the model's labels; `nothing` is talk that asks nothing of the bot. */
export const labels: readonly (Act | 'nothing')[] = [...acts, 'nothing']
