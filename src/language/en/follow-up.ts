import { listed, plural } from './words/wording.ts'
import { after, stopped } from '../../text/parts.ts'
import { actionFrame, bare } from '../frames/action-frame.ts'
import { questions } from './follow-up/waits.ts'
import type { followUp as sv } from '../sv/follow-up.ts'

const { quoted, ...lists } = actionFrame({
  quote: (text) => `“${text}”`,
  action: 'Action',
  open: 'open',
  timeMissing: 'time missing',
  ownerMissing: 'owner missing',
  howItWent: 'How it went',
  reason: 'Reason',
  postponed: ({ count }) => plural(count, 'postponed once', `postponed ${count} times`),
  doneOn: ({ day }) => `done ${day}`,
  disowned: ({ by }) => `${by} says it has come to the wrong person`,
  stuck: ({ since, why }) => `stuck since ${since}: ${why}`,
  postponedTo: ({ to }) => `postponed to ${to}`,
  ofWhichLate: ({ late }) => `, ${late} of them overdue`,
  with: ({ whose }) => ` with ${whose}`,
  none: {
    open: ({ whose }) => `There are no open actions${whose}.`,
    overdue: ({ whose }) => `No actions${whose} are overdue.`,
    done: ({ whose }) => `No actions${whose} are done yet.`,
    all: ({ whose }) => `There are no actions${whose}.`,
  },
  heads: { open: 'Open actions', overdue: 'Overdue actions', done: 'Done actions', all: 'Actions' },
  noneOfMine: 'You have no open actions.',
  ofMine: ({ open, late }) => `You have ${open} open ${plural(open, 'action', 'actions')}${late}:`,
})

/** Not more names than one reads. */
const some = (all: readonly string[]): string =>
  listed(all.length <= 6 ? all : [...all.slice(0, 5), `${all.length - 5} more`])

export const followUp: typeof sv = {
  ...lists,
  questions,

  help: {
    markOwner: 'says what an owner is: a unit, a role or somebody outside the group.',
    questions: 'shows what I have asked and nobody has answered. A number opens the question.',
    myActions: 'shows your own actions, overdue ones first.',
    actions:
      'shows the group’s actions: open, overdue, done or all, and only somebody’s if you add a name.',
    done: 'reports an action done. Do say how it went.',
    later: 'postpones an action. I count the times.',
    handOver: 'hands an action over to somebody else.',
    status: 'notes how an action is going. Without a text I show all about it.',
    notMine: 'tells the secretary that the action has come to the wrong person.',
    stuck: 'tells the secretary what hinders. Reminders rest for two weeks.',
    remindAction: 'reminds the owner now, once a day at most.',
    reopen: 'reopens an action that is done.',
    editAction: 'changes the text, owner or time of an action.',
    contact: 'says whom I shall remind when a unit, a role or somebody outside has actions.',
    deliveries: 'shows whom I cannot reach, and how it went with what I sent.',
  },

  ownersExample: 'owner Anna Berg, unit Kulturskolan',
  ownerKinds: { unit: 'A unit', role: 'A role', outside: 'Somebody outside the group' },
  sayOwner: ({ name, kind }) => `owner ${name}: ${kind}`,
  ownerMarked: ({ name, kind }) => `${name} is recorded as ${kind.toLowerCase()}.`,
  nobodyPresents: ({ title }) =>
    title === undefined
      ? 'The action belongs to no item, so it has no presenter.'
      : `Nobody presents “${title}”.`,
  whatIsOwner: ({ name }) => `“${name}” is not in the group. Who or what is it?`,
  contactMissing: ({ names }) =>
    `No contact person yet for ${listed(names)}. Write “contact ${names[0]}: name” so that I know whom to remind.`,
  contactRecorded: ({ body, name }) =>
    `${name} is now the contact person for ${body} and gets the reminders about its actions.`,
  contacts: ({ bodies }) =>
    bodies.length === 0
      ? 'No unit, role or body outside the group has had an action yet.'
      : `Contact persons:\n${bodies.map(({ name, contact }) => `– ${name}: ${contact ?? 'missing'}`).join('\n')}`,

  page: ({ page, pages, next }) =>
    `Page ${page} of ${pages}.${next === undefined ? '' : ` Write “${next}” for the next one.`}`,
  nextPage: {
    mine: 'my actions',
    list: 'actions',
    filters: { open: '', overdue: 'overdue', done: 'done', all: 'all' },
    page: 'page',
  },
  answerHint: ({ action }) =>
    `Report with “done ${action}”, “later ${action}” or “status ${action}: …”.`,

  done: ({ id, how, ...told }) => `${id} is done: ${quoted(told)}${after('\nHow it went: ', how)}`,
  partDone: ({ id, by, left, how, ...told }) =>
    `${id} is done for ${by}: ${quoted(told)} Left: ${some(left)}.${after('\nHow it went: ', how)}`,
  whosePart: ({ id }) => `Who has done ${id}? Each reports for themselves.`,
  allLeft: ({ count }) => `All ${count} that are left`,
  wrongHint: 'Was that wrong? Write “undo”.',
  later: ({ id, due, times, reason, ...told }) =>
    `${id} is postponed to ${due}: ${quoted(told)} Postponed ${plural(times, 'once', `${times} times`)}.${after(' Reason: ', reason && stopped(reason))}`,
  newDue: ({ id, due, ...told }) => `${id} has a new due time, ${due}: ${quoted(told)}`,
  remindHint: 'I will remind again in good time.',
  laterQuestion: ({ action }) => `Until when do you postpone ${action}?`,
  laterOptions: {
    week: ({ day }) => `One week, to ${day}`,
    weeks: ({ day }) => `Two weeks, to ${day}`,
    month: ({ day }) => `One month, to ${day}`,
    meeting: ({ day }) => `To the next meeting, ${day}`,
  },
  nextMeeting: 'next meeting',
  handedOver: ({ id, owners, ...told }) => `${id} is now with ${owners}: ${quoted(told)}`,
  reported: ({ id, report, ...told }) =>
    `Status of ${id} noted: “${report}”\nIt concerns ${quoted(told)}`,
  notMine: ({ id, suggests, ...told }) =>
    `I have noted that ${id} has come to the wrong person: ${quoted(told)}${after(' You suggest ', suggests && `${suggests}.`)}\nUntil somebody else takes it over I remind the secretary instead of you.`,
  notMineLead: ({ id }) => `As secretary you can pass it on at once: “hand over ${id} to name”.`,
  stuck: ({ id, why, ...told }) =>
    `Noted that ${id} is stuck: “${bare(why)}”.\nIt is about ${quoted(told)} I do not remind of it for two weeks.`,
  reminding: ({ id, names, ...told }) =>
    `I am reminding ${listed(names)} of ${id} now: ${quoted(told)}`,
  remindPaused: ({ names }) =>
    `${listed(names)} ${plural(names.length, 'has', 'have')} a pause, and the reminder comes after it.`,
  remindedToday: ({ names }) =>
    `${listed(names)} ${plural(names.length, 'has', 'have')} been reminded today already.`,
  reopened: ({ id, ...told }) => `${id} is open again: ${quoted(told)}`,
  edited: ({ id, owners, due, ...told }) =>
    `${id} is changed: ${quoted(told)}\nOwner: ${owners || 'missing'}. Due: ${due || 'missing'}.`,
  stood: ({ text, owners, due }) =>
    `Before: ${[
      ...(text === undefined ? [] : [`“${bare(text)}”`]),
      ...(owners === undefined ? [] : [`owner ${owners}`]),
      ...(due === undefined ? [] : [due]),
    ].join('; ')}.`,
  askNewText: ({ id, text }) => `What shall ${id} say? It says: ${text}\nWrite the new text.`,
  keepText: 'Leave it',
  telling: ({ names }) => `I am telling ${listed(names)}.`,

  toldDone: ({ by, how, ...told }) =>
    `${by} has reported ${told.id} done: ${quoted(told)}${after('\nHow it went: ', how)}`,
  toldLater: ({ by, due, times, reason, ...told }) =>
    `${by} has postponed ${told.id} to ${due}: ${quoted(told)}${times > 1 ? ` It has now been postponed ${times} times.` : ''}${after(' Reason: ', reason && stopped(reason))}`,
  toldNewDue: ({ by, due, ...told }) =>
    `${by} has changed the due time of ${told.id} to ${due}: ${quoted(told)}`,
  toldGiven: ({ by, due, ...told }) =>
    `${by} has handed ${told.id} over to you: ${quoted(told)}${after(' Due: ', due && `${due}.`)}\nAnswer “done ${told.id}” when it is done, or “not mine ${told.id}” if it has come to the wrong person.`,
  toldHandedOver: ({ by, owners, ...told }) =>
    `${by} has handed ${told.id} over to ${owners}: ${quoted(told)}`,
  toldReport: ({ by, report, ...told }) =>
    `${by} on the status of ${told.id} ${quoted(told)}\n“${report}”`,
  toldNotMine: ({ by, suggests, ...told }) =>
    `${by} says that ${told.id} has come to the wrong person: ${quoted(told)}${after(' Suggestion: ', suggests && `${suggests}.`)}\nWrite “hand over ${told.id} to ${suggests || 'name'}” and I move it.`,
  toldStuck: ({ by, why, ...told }) =>
    `${by} is stuck with ${told.id}: “${bare(why)}”.\nIt is about ${quoted(told)}`,
  toldReopened: ({ by, ...told }) => `${by} has reopened ${told.id}: ${quoted(told)}`,
  toldEdited: ({ by, owners, due, ...told }) =>
    `${by} has changed ${told.id}: ${quoted(told)}\nOwner: ${owners || 'missing'}. Due: ${due || 'missing'}.`,
  toldContact: ({ by, body }) =>
    `${by} has named you contact person for ${body}. You get the reminders about its actions. Write “my actions” to see them.`,

  choices: {
    done: ({ id, single }) => (single ? 'Done' : `Done ${id}`),
    later: ({ id, single }) => (single ? 'Later' : `Later ${id}`),
    notMine: ({ id, single }) => (single ? 'Not mine' : `Not mine ${id}`),
    status: ({ id, single }) => (single ? 'Status' : `Status ${id}`),
    handOver: ({ id, name }) => `Hand ${id} over to ${name}`,
  },
  say: {
    done: ({ id }) => `done ${id}`,
    later: ({ id }) => `later ${id}`,
    notMine: ({ id }) => `not mine ${id}`,
    status: ({ id }) => `status ${id}`,
    handOver: ({ id, name }) => `hand over ${id} to ${name}`,
  },
}
