import { listed, plural } from './words/wording.ts'
import { questions } from './follow-up/waits.ts'
import type { ActionLine } from '../../text/action-line.ts'
import type { followUp as sv } from '../sv/follow-up.ts'

export const followUp: typeof sv = {
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
  whatIsOwner: ({ name }) => `“${name}” is not in the group. Who or what is it?`,
  contactMissing: ({ names }) =>
    `No contact person yet for ${listed(names)}. Write “contact ${names[0]}: name” so that I know whom to remind.`,
  contactRecorded: ({ body, name }) =>
    `${name} is now the contact person for ${body} and gets the reminders about its actions.`,
  contacts: ({ bodies }) =>
    bodies.length === 0
      ? 'No unit, role or body outside the group has had an action yet.'
      : `Contact persons:\n${bodies.map(({ name, contact }) => `– ${name}: ${contact ?? 'missing'}`).join('\n')}`,

  line: (action) => `– ${action.id} ${stopped(action.text)} ${facts(action)}`,
  mineHead: ({ open, late }) =>
    open === 0
      ? 'You have no open actions.'
      : `You have ${open} open ${plural(open, 'action', 'actions')}${ofWhich(late)}:`,
  listHead: ({ filter, whose, count, late }) => {
    const by = whose === '' ? '' : ` with ${whose}`
    if (count === 0)
      return {
        open: `There are no open actions${by}.`,
        overdue: `No actions${by} are overdue.`,
        done: `No actions${by} are done yet.`,
        all: `There are no actions${by}.`,
      }[filter]
    return {
      open: `Open actions${by}: ${count}${ofWhich(late)}.`,
      overdue: `Overdue actions${by}: ${count}.`,
      done: `Done actions${by}: ${count}.`,
      all: `Actions${by}: ${count}${ofWhich(late)}.`,
    }[filter]
  },
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

  shown: (action) =>
    [
      `${action.id} ${stopped(action.text)}`,
      facts(action),
      ...(action.how === '' ? [] : [`How it went: ${action.how}`]),
      ...action.reports.map(({ day, by, text }) => `– ${day}, ${by}: ${text}`),
      ...action.moves.map(
        ({ day, by, to, reason }) =>
          `– ${day}, ${by}: postponed to ${to}${reason === '' ? '.' : `. Reason: ${reason}`}`,
      ),
    ].join('\n'),

  done: ({ id, text, cite, how }) =>
    `${id} is done: ${quoted(text, cite)}${how === '' ? '' : `\nHow it went: ${how}`}`,
  wrongHint: 'Was that wrong? Write “undo”.',
  later: ({ id, text, cite, due, times, reason }) =>
    `${id} is postponed to ${due}: ${quoted(text, cite)} Postponed ${plural(times, 'once', `${times} times`)}.${reason === '' ? '' : ` Reason: ${stopped(reason)}`}`,
  newDue: ({ id, text, cite, due }) => `${id} has a new due time, ${due}: ${quoted(text, cite)}`,
  remindHint: 'I will remind again in good time.',
  laterQuestion: ({ action }) => `Until when do you postpone ${action}?`,
  laterOptions: {
    week: ({ day }) => `One week, to ${day}`,
    weeks: ({ day }) => `Two weeks, to ${day}`,
    month: ({ day }) => `One month, to ${day}`,
    meeting: ({ day }) => `To the next meeting, ${day}`,
  },
  nextMeeting: 'next meeting',
  handedOver: ({ id, text, cite, owners }) => `${id} is now with ${owners}: ${quoted(text, cite)}`,
  reported: ({ id, text, cite, report }) =>
    `Status of ${id} noted: “${report}”\nIt concerns ${quoted(text, cite)}`,
  notMine: ({ id, text, cite, suggests }) =>
    `I have noted that ${id} has come to the wrong person: ${quoted(text, cite)}${suggests === '' ? '' : ` You suggest ${suggests}.`}\nUntil somebody else takes it over I remind the secretary instead of you.`,
  notMineLead: ({ id }) => `As secretary you can pass it on at once: “hand over ${id} to name”.`,
  stuck: ({ id, text, cite, why }) =>
    `Noted that ${id} is stuck: “${bare(why)}”.\nIt is about ${quoted(text, cite)} I do not remind of it for two weeks.`,
  reminding: ({ id, text, cite, names }) =>
    `I am reminding ${listed(names)} of ${id} now: ${quoted(text, cite)}`,
  remindPaused: ({ names }) =>
    `${listed(names)} ${plural(names.length, 'has', 'have')} a pause, and the reminder comes after it.`,
  remindedToday: ({ names }) =>
    `${listed(names)} ${plural(names.length, 'has', 'have')} been reminded today already.`,
  reopened: ({ id, text, cite }) => `${id} is open again: ${quoted(text, cite)}`,
  edited: ({ id, text, cite, owners, due }) =>
    `${id} is changed: ${quoted(text, cite)}\nOwner: ${owners === '' ? 'missing' : owners}. Due: ${due === '' ? 'missing' : due}.`,
  askNewText: ({ id, text }) => `What shall ${id} say? It says: ${text}\nWrite the new text.`,
  keepText: 'Leave it',
  telling: ({ names }) => `I am telling ${listed(names)}.`,

  toldDone: ({ by, how, ...told }) =>
    `${by} has reported ${told.id} done: ${quoted(told.text, told.cite)}${how === '' ? '' : `\nHow it went: ${how}`}`,
  toldLater: ({ by, due, times, reason, ...told }) =>
    `${by} has postponed ${told.id} to ${due}: ${quoted(told.text, told.cite)}${times > 1 ? ` It has now been postponed ${times} times.` : ''}${reason === '' ? '' : ` Reason: ${stopped(reason)}`}`,
  toldNewDue: ({ by, due, ...told }) =>
    `${by} has changed the due time of ${told.id} to ${due}: ${quoted(told.text, told.cite)}`,
  toldGiven: ({ by, due, ...told }) =>
    `${by} has handed ${told.id} over to you: ${quoted(told.text, told.cite)}${due === '' ? '' : ` Due: ${due}.`}\nAnswer “done ${told.id}” when it is done, or “not mine ${told.id}” if it has come to the wrong person.`,
  toldHandedOver: ({ by, owners, ...told }) =>
    `${by} has handed ${told.id} over to ${owners}: ${quoted(told.text, told.cite)}`,
  toldReport: ({ by, report, ...told }) =>
    `${by} on the status of ${told.id} ${quoted(told.text, told.cite)}\n“${report}”`,
  toldNotMine: ({ by, suggests, ...told }) =>
    `${by} says that ${told.id} has come to the wrong person: ${quoted(told.text, told.cite)}${suggests === '' ? '' : ` Suggestion: ${suggests}.`}\nWrite “hand over ${told.id} to ${suggests === '' ? 'name' : suggests}” and I move it.`,
  toldStuck: ({ by, why, ...told }) =>
    `${by} is stuck with ${told.id}: “${bare(why)}”.\nIt is about ${quoted(told.text, told.cite)}`,
  toldReopened: ({ by, ...told }) =>
    `${by} has reopened ${told.id}: ${quoted(told.text, told.cite)}`,
  toldEdited: ({ by, owners, due, ...told }) =>
    `${by} has changed ${told.id}: ${quoted(told.text, told.cite)}\nOwner: ${owners === '' ? 'missing' : owners}. Due: ${due === '' ? 'missing' : due}.`,
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

const ofWhich = (late: number): string => (late === 0 ? '' : `, ${late} of them overdue`)
const bare = (text: string): string => text.replace(/[.\s]+$/, '')
const stopped = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`)
const quoted = (text: string, cite: string): string =>
  `“${text.replace(/\.$/, '')}”${cite === '' ? '' : ` (${cite})`}.`

function facts(action: ActionLine): string {
  const { owners, due, late, postponed, cite, doneOn, disowned, stuck } = action
  const told = [
    ...(owners === undefined ? [] : [owners === '' ? 'owner missing' : owners]),
    ...(doneOn === undefined
      ? [due === '' ? 'time missing' : due, ...(late === '' ? [] : [late])]
      : [`done ${doneOn}`]),
    ...(postponed === 0
      ? []
      : [plural(postponed, 'postponed once', `postponed ${postponed} times`)]),
    ...(disowned === undefined ? [] : [`${disowned} says it has come to the wrong person`]),
    ...(stuck === undefined ? [] : [`stuck since ${stuck.since}: ${bare(stuck.why)}`]),
    ...(cite === '' ? [] : [cite]),
  ].join(' · ')
  return `${told.charAt(0).toUpperCase()}${told.slice(1)}`
}
