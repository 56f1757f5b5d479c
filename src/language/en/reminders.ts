import { plural } from './words/wording.ts'
import type { RemindedAction, reminders as sv } from '../sv/reminders.ts'

export const reminders: typeof sv = {
  one: ({ action, example }) =>
    `Reminder of ${action.id}: ${named(action)}\n${timed(action)}\n` +
    `Answer “done ${action.id}”, “later ${action.id} ${example}”, “status ${action.id}: …” or “not mine ${action.id}”.`,
  several: ({ actions, example }) =>
    `Reminder of ${actions.length} of your actions:\n${actions.map((action) => `– ${action.id} ${named(action)} ${timed(action)}`).join('\n')}\n` +
    `Answer for example “done ${actions[0]?.id}” or “later ${actions[0]?.id} ${example}”.`,
  late: ({ actions }) =>
    `${plural(actions.length, 'One action is', `${actions.length} actions are`)} two weeks overdue or more:\n${actions.map((action) => `– ${action.id} ${named(action)} ${action.owners}. ${timed(action)}`).join('\n')}`,
  stray: ({ actions }) =>
    `${plural(actions.length, 'One action has', `${actions.length} actions have`)} nobody to remind:\n${actions.map((action) => `– ${action.id} ${named(action)} ${action.owners === '' ? 'Owner missing' : action.owners}. ${timed(action)}`).join('\n')}\n` +
    `Hand ${plural(actions.length, 'it', 'them')} over with “hand over ${actions[0]?.id} to name”.`,
  answered: {
    changed: ({ id }) => `${id} has changed.`,
    done: ({ id, text }) =>
      `${id} is done: “${text.replace(/\.$/, '')}”. There is nothing more for you to do.`,
    yourPart: ({ id, text }) =>
      `Your part of ${id} is done: “${text.replace(/\.$/, '')}”. You need not do anything more.`,
    notYours: ({ id, text }) => `${id} is no longer yours: “${text.replace(/\.$/, '')}”.`,
    noted: ({ id, text, due }) =>
      `${id} has been updated: “${text.replace(/\.$/, '')}”.${due === '' ? '' : ` Due: ${due}.`}`,
  },
  folded: ({ texts }) =>
    `This should have come earlier, but I could not get through:\n\n${texts.join('\n\n')}`,
  inGroup: ({ name, text }) => `@${name}\n${text}`,

  personOutOfReach: ({ name, reason }) =>
    `I cannot reach ${name} in person: ${why(reason)}. Until then I mention ${name} in the group instead. Ask ${name} to open Klubban in Teams and write “hello”, and I get through again.`,
  groupOutOfReach: ({ group, reason }) =>
    `I cannot post in ${group === '' ? 'the group' : group}: ${why(reason)}. Write “channel here” in the channel where I shall post, or add me again.`,

  deliveries: ({ days, addressed, delivered, pending, failed, inGroup, maybeTwice }) =>
    addressed === 0
      ? `I have sent nothing in the last ${days} days.`
      : `Messages in the last ${days} days: ${addressed}. Sent: ${delivered}. On their way: ${pending}. Failed: ${failed}.` +
        `${inGroup === 0 ? '' : `\n${inGroup} of them went as a mention in the group.`}${maybeTwice === 0 ? '' : `\n${maybeTwice} may have arrived twice.`}`,
  nobodyOutOfReach: 'I know of nobody I cannot reach.',
  outOfReach: ({ people }) =>
    `I cannot reach:\n${people.map(({ name, reason, since }) => `– ${name}${since === '' ? '' : ` since ${since}`}: ${why(reason)}`).join('\n')}`,
  failures: ({ posts }) =>
    `Did not arrive:\n${posts.map(({ day, to, about, reason }) => `– ${day}, to ${to}: ${about}, ${why(reason)}`).join('\n')}`,
  theGroup: 'the group',
  purposes: {
    announcement: 'announcement',
    meetingMoved: 'meeting moved',
    meetingCancelled: 'meeting cancelled',
    agendaSent: 'agenda',
    agendaAddition: 'addition to the agenda',
    proposalOutcome: 'word about a proposal',
    summary: 'summary',
    lastDay: 'last day for proposals',
    dayBefore: 'meeting on the next working day',
    answerMissing: 'answer to the announcement missing',
    askedToClose: 'question about closing the meeting',
    succession: 'who shall lead the group',
    actionGiven: 'new action',
    actionChanged: 'changed action',
    actionReminder: 'reminder',
    actionOverdue: 'overdue actions',
    correction: 'correction',
    unreachable: 'word about whom I cannot reach',
    private: 'answer in one’s own chat',
    lateAnswer: 'answer that came late',
    other: 'message',
  },
}

const named = ({ text, cite }: RemindedAction): string =>
  `“${text.replace(/\.$/, '')}”${cite === '' ? '' : ` (${cite})`}.`
const timed = ({ due, when, postponed }: RemindedAction): string =>
  `Due: ${due}${when === '' ? '' : `, ${when}`}.${postponed === 0 ? '' : ` Postponed ${plural(postponed, 'once', `${postponed} times`)}.`}`

function why(reason: string): string {
  const known: readonly (readonly [RegExp, string])[] = [
    [/^left$/, 'the person has left the group'],
    [/^noAccount$/, 'the person is only a name in the group, without an account in Teams'],
    [/^overtaken$/, 'it was no longer needed'],
    [/^removed$/, 'I was removed from the group'],
    [/^archived$/, 'the team is archived'],
    [/^fault$/, 'something went wrong at my end'],
    [/^store$/, 'I could not reach my memory'],
    [/BotDisabledByAdmin/, 'the organisation’s administrator has switched me off'],
    [/ConversationBlockedByUser|MessageWritesBlocked/, 'the chat with me is blocked'],
    [/BotNotInConversationRoster|ForbiddenOperation/, 'I have not been added there'],
    [/NotEnoughPermissions/, 'I am not permitted to post there'],
    [/^404|^410/, 'the chat no longer exists'],
    [/^401|no token/, 'Teams did not accept my sign-in'],
    [/^403/, 'Teams does not let me post there'],
    [/MessageSizeTooBig|^413/, 'the message was too long'],
    [/^network|^408|^5\d\d/, 'Teams did not answer'],
    [/^429|^412/, 'Teams was too busy'],
  ]
  return known.find(([pattern]) => pattern.test(reason))?.[1] ?? `Teams answered ${reason}`
}
