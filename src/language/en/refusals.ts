import { either, listed, plural } from './words/wording.ts'
import type { refusals as sv } from '../sv/refusals.ts'
import { formatDay, formatTimes } from './words/dates.ts'
import { aboutMatters } from './about-matters.ts'
import { limits } from './limits.ts'
import { kinds } from './privacy.ts'

const day = (on: string): string => formatDay(on)
const list = (values: readonly string[]): string => values.join(', ')

export const refusals: typeof sv = {
  ...limits,
  ...aboutMatters,
  leadOnly: ({ who }) => `Only the secretary, the chair or their deputies can do that. Ask ${who}.`,
  leadOrCommitteeOnly: ({ who }) =>
    `Only the secretary, the chair or the working committee can do that. Ask ${who}.`,
  partDone: ({ action, left }) => `Your part of ${action} is done already. Left: ${left}.`,
  attachOnly: ({ number, who }) =>
    `Attachments of item ${number} are for those who lead the group, whoever proposed the item and those who present it. Ask ${who}.`,
  ownerOnly: ({ action, owners }) =>
    owners === ''
      ? `${action} has no owner yet, so only the secretary can change it.`
      : `${action} is with ${owners}. Only its owner or the secretary can change it.`,
  lastSecretary: ({ name }) =>
    `${name} is the group’s only secretary. Appoint somebody else first: “role <name> secretary”.`,
  seatOfLead: ({ names }) =>
    `Who is secretary and chair is decided by those who are: ${either(names)}. A deputy may name somebody else than themselves.`,
  namingWaits: ({ name }) =>
    `An answer is already awaited about a new role for ${name}. Say yes or no to that first, or wait until it is settled.`,
  namingNotYours: ({ who }) =>
    who.length === 0
      ? 'That is for somebody else to answer.'
      : `That is for ${either(who)} to answer.`,
  noSecretaryYet: ({ name }) =>
    `The group has no secretary. Write “role ${name} secretary” if it is you.`,
  numberForgotten: () =>
    'I no longer have the personal identity number: I keep it for half an hour only. Write the whole sentence again, and I will ask anew.',
  nothingRecorded: () => 'Then I record nothing.',
  unknownPress: () => 'I do not recognise that button. Write instead, and I will help.',
  restUnread: ({ rest, example }) =>
    `I do not understand “${rest}” there. Write for example: ${example}`,
  takeoverOutside: ({ name }) =>
    `${name} comes from outside. Whoever leads the group first is one of the house, and lets others in afterwards.`,
  removedThem: ({ names }) =>
    `You took ${listed(names)} out of the group, so somebody else has to take over, and to confirm it.`,
  takeoverWaits: ({ name }) =>
    `${name} already wants to be the group’s secretary. Confirm it with “role ${name} secretary”, or wait until it is settled.`,
  takeoverStopped: ({ by, until }) =>
    `${by} said no to that. Somebody else in the group can take over, or you yourself after ${day(until.slice(0, 10))}.`,
  takeoverOwnWord: () => 'Somebody else than whoever wants to take over has to confirm it.',
  takeoverNotYours: ({ who }) =>
    who.length === 0
      ? 'Only whoever wants to take over can change that.'
      : `Those who led the group, or the working committee, say no to that: ${listed(who)}.`,
  noLongerHere: ({ group }) =>
    `You are no longer in ${group || 'the group'}. From there you can only name somebody who is still in it (“role <name> secretary”), or say no to whoever wants to take over.`,
  tieTaken: ({ title }) =>
    `The Teams meeting ${title === undefined ? '' : `“${title}” `}belongs to another group already. Those who lead that one can let go of it.`,
  noSuchTie: ({ number }) => `I have not asked about a Teams meeting ${number}.`,
  missingDecision: ({ example }) =>
    `Public records are only disposed of after a decision. Write which one: ${example}`,
  disposalWaits: ({ kind }) =>
    `A question about disposing of ${kinds[kind]} is waiting already. Answer it, or say no with “retention ${kinds[kind]} kept”.`,
  removedWaits: () =>
    'A question about disposing of what is removed is waiting already. Answer it, or say no with “dispose of removed: kept”.',
  disposalSecond: ({ who }) =>
    who.length === 0
      ? 'Only those who lead the group answer that.'
      : `That is for ${either(who)} to answer.`,
  guestOnly: () =>
    'As a guest you see your own item and your own actions. Write “agenda” or “my actions”.',
  notLetIn: ({ name }) =>
    `You have not been let into the group yet, so I cannot show you its meetings and actions. Ask the secretary to write “role ${name} member” (or guest).`,
  missingText: ({ example }) => `The text is missing. Write for example: ${example}`,
  missingDay: ({ example }) => `I find no date. Write for example: ${example}`,
  missingTimes: ({ example }) => `I find no time. Write for example: ${example}`,
  missingItem: ({ example }) => `Which item is it about? Write for example: ${example}`,
  missingName: ({ example }) => `Who is it about? Write for example: ${example}`,
  missingNumber: ({ example }) => `Which number is it about? Write for example: ${example}`,
  noSuchDay: ({ typed }) => `The date “${typed}” does not exist in the calendar.`,
  notADay: ({ typed }) =>
    `I do not read “${typed}” as a date. Write for example 6/2, 2026-02-06 or Friday.`,
  badTimes: ({ typed }) => `The time “${typed}” does not add up. Write for example 08:30–12:00.`,
  notADue: ({ typed }) =>
    `I do not read “${typed}” as a time to be done. Write for example Friday, in two weeks, this spring or next meeting.`,
  answerByTooLate: ({ day: by, on }) =>
    `${day(by)} is after the meeting on ${day(on)}. Name a day no later than that.`,
  pauseBackwards: ({ from, until }) =>
    `The pause would begin on ${day(from)} and end on ${day(until)}, which is before. Write the first day first.`,
  nobodyToRemind: ({ action, bodies }) =>
    bodies.length === 0
      ? `${action} has nobody whom I can remind. Write “hand over ${action} to” and a name.`
      : `No contact person yet for ${listed(bodies)}. Write “contact ${bodies[0]}: name” so that I know whom to remind.`,
  dayPassed: ({ day: on }) => `${day(on)} has already been.`,
  tooLong: ({ length, limit }) =>
    `The text has ${length} characters and may have at most ${limit}. Shorten it, or put the rest as background or a link. Nothing is recorded.`,
  notUnderstood: ({ typed, example }) =>
    `I did not understand “${typed}”. Write for example: ${example}`,
  noSuchPerson: ({ typed, near }) =>
    near.length === 0
      ? `I find nobody called “${typed}” in the group. Write “members” to see everyone.`
      : `I find nobody called “${typed}” in the group. Did you mean ${near.join(' or ')}?`,
  notOnRoster: ({ name }) => `${name} is not in the group.`,
  noMeeting: () =>
    'There is no meeting ahead. The secretary adds one with “new meeting <date> <time> <place>”.',
  noMeetingOn: ({ day: on, known }) =>
    `There is no meeting on ${day(on)}.${known.length === 0 ? '' : ` ${plural(known.length, 'The next is', 'The next are')} ${list(known.map(day))}.`}`,
  noOpenMeeting: ({ next }) =>
    `No meeting is under way.${next === undefined ? '' : ` The next is ${day(next)}.`} The secretary opens it with “start meeting”.`,
  meetingOnDay: ({ day: on, start, end }) =>
    `There is already a meeting on ${day(on)}, ${formatTimes(start, end)}.`,
  meetingClosed: ({ day: on }) =>
    `The meeting of ${day(on)} is closed. What it says is changed with “change”, “remove” and “move”, for example “change note” and the number of the item.`,
  meetingCancelled: ({ day: on }) => `The meeting of ${day(on)} is cancelled.`,
  meetingAlreadyOpen: ({ day: on }) =>
    `The meeting of ${day(on)} is open already. Close it first with “close meeting”.`,
  meetingNotOpen: ({ day: on }) =>
    `The meeting of ${day(on)} is not under way. Open it with “start meeting”.`,
  meetingNotAnnounced: ({ day: on }) =>
    `The meeting on ${day(on)} has not been announced yet, so it cannot be answered. The secretary announces it with “announce”.`,
  tooFarAhead: ({ day: on }) => `${day(on)} is more than three years ahead. Check the year.`,
  lastDayAfterMeeting: ({ last, day: on }) =>
    `The last day for proposals cannot be ${day(last)}, after the meeting on ${day(on)}.`,
  itemsOutOfOrder: ({ name, came, left }) =>
    `Item ${left} comes before item ${came}, so I have not recorded when ${name} was there.`,
  timesOutside: ({ day: on, start, end }) =>
    `The meeting on ${day(on)} is at ${formatTimes(start, end)}. Give a time within it.`,
  substituteSelf: ({ example }) =>
    `You cannot be your own substitute. Write for example: ${example}`,
  noNewTime: ({ day: on, example }) =>
    `Where should the meeting on ${day(on)} be moved? Write for example: ${example}`,
  notALink: ({ typed }) => `“${typed}” is not a link. A link begins with https://.`,
  meetingTooFull: ({ day: on }) =>
    `The meeting of ${day(on)} holds no more text. Nothing is recorded.`,
  noSuchItem: ({ number, day: on, known }) =>
    `There is no item ${number} at the meeting of ${day(on)}.${known.length === 0 ? '' : ` It has ${list(known)}.`}`,
  itemIsHeading: ({ number, children }) =>
    `Item ${number} is a heading. Name the sub-item: ${list(children)}.`,
  itemHasRecord: ({ number }) =>
    `Item ${number} already has decisions or notes and cannot be removed. Write “drop ${number}: reason” instead.`,
  itemWithdrawn: ({ number, day: on }) =>
    `Item ${number} has been taken off the agenda for ${day(on)}. Write “addition: title” if the matter is to come up again.`,
  severalGuests: ({ names }) =>
    `That is ${names.length} guests. Write “guests: ${names.join('; ')}”, so that each stands for itself.`,
  guestStandsIn: ({ name }) => `${name} is there as a substitute and is no guest.`,
  guestListed: ({ name, body }) => `${name} is on the list of ${body}: write “present: ${name}”.`,
  guestOnRoster: ({ name }) =>
    `${name} belongs to the group and is no guest. Write “present: ${name}”.`,
  tooManyReturning: ({ count, limit }) =>
    `${count} items would come back as proposals, and I can take at most ${limit} at once. Put some on file first.`,
  noSuchPlace: ({ number, next }) => `There is no place ${number}. The next free one is ${next}.`,
  noProposalWaits: () => 'No proposals are waiting.',
  noSuchProposal: ({ proposal }) =>
    `There is no proposal ${proposal}. Write “proposals” to see those that wait.`,
  noSuchRequest: () => 'That no longer waits: it has been settled, or taken back.',
  proposalNotYours: ({ proposal, by }) =>
    `${proposal} was made by ${by}. Only whoever proposed it or the secretary can change it.`,
  proposerOnly: ({ proposal, by }) =>
    `${proposal} was made by ${by}. Only the proposer, the secretary or the working committee can move it.`,
  proposalSettled: ({ proposal, state }) => `${proposal} is already settled: ${state}.`,
  numbersFixed: ({ day: on }) =>
    `The agenda for ${day(on)} has been sent out and its numbers are fixed. Write “addition: title” for a new item.`,
  agendaEmpty: ({ day: on }) =>
    `The agenda for ${day(on)} is empty. Add to it with “item: title” or “accept F1”.`,
  agendaAlreadySent: ({ day: on }) => `The agenda for ${day(on)} has already been sent out.`,
  alreadyAdopted: ({ day: on }) => `The agenda for ${day(on)} has already been adopted.`,
  noSuchAddition: ({ typed, day: on, known }) =>
    `There is no addition ${typed} waiting for the meeting of ${day(on)}.${known.length === 0 ? '' : ` There are ${list(known)}.`}`,
  noSuchBody: ({ typed, known }) =>
    `No meeting is held jointly with ${typed}.${known.length === 0 ? ' Write for example “joint part 6/2 11–12 with” and the name.' : ` There is ${known.join(', ')}.`}`,
  noSuchTheme: ({ number, known }) =>
    `There is no theme ${number}.${known.length === 0 ? '' : ` There are ${list(known)}.`} Write “themes” to see all.`,
  yearOutside: ({ year, latest }) => `I propose days from this year to ${latest}, not for ${year}.`,
  nobodyHas: ({ query }) => `Nobody has an action about “${query}”.`,
  noSuchCitation: ({ cite }) => `I find nothing cited ${cite}.`,
  tooManyAtOnce: ({ limit }) => `That is too many at once. Take at most ${limit} at a time.`,
  listFull: ({ limit }) => `The list holds at most ${limit}. Remove something first.`,
  noSuchAction: ({ action }) =>
    `There is no action ${action}. Write “actions” to see the open ones.`,
  actionDone: ({ action, doneOn }) =>
    `${action} was done on ${day(doneOn)}. The secretary can reopen it with “reopen ${action}”.`,
  actionOpen: ({ action }) => `${action} is already open.`,
  actionFull: ({ action }) =>
    `${action} cannot hold more reports. Close it with “done ${action}” and give a new action instead.`,
  noActionOfYours: ({ other }) =>
    `You have no open actions.${other ? ` ${other.action} (${other.title}) is with ${other.owner}.` : ''}`,
  notYourAction: ({ action, owners }) =>
    owners === ''
      ? `${action} is not yours. It has no owner yet.`
      : `${action} is not yours. It is with ${owners}.`,
  bodyNeedsMark: ({ name }) =>
    `“${name}” is not in the group. Is it a unit, a role or somebody outside? Write for example “owner unit ${name}”.`,
  noMinutesYet: ({ day: on }) =>
    `The meeting on ${day(on)} has not been opened yet, so there is nothing to read. “agenda ${on}” shows its agenda.`,
  minutesOpen: ({ day: on }) =>
    `The meeting on ${day(on)} is not closed. Close it first with “close meeting”.`,
  noAdjustment: ({ day: on }) =>
    `This group does not have its notes adjusted. The secretary makes them final with “approve ${on}”. To have them adjusted, write “settings adjustment on”.`,
  noAdjusters: ({ day: on }) =>
    `Nobody is appointed to adjust the minutes of the meeting on ${day(on)}. Write “adjusters: name”.`,
  adjusterOutside: ({ name }) =>
    `${name} is not in Teams and cannot adjust here. Choose somebody who is in the group’s chat or team.`,
  notAdjuster: ({ names }) =>
    `These minutes are adjusted by ${listed(names)}. If you have something to say about the text, write to the secretary.`,
  unknownField: ({ typed }) =>
    `I cannot read “${typed}” here, so nothing is recorded. Write it again, or leave it out.`,
  agendaNotSent: ({ day: on, lastDay, yours }) =>
    `The agenda of the meeting ${day(on)} has not been sent out yet. ${yours ? 'You see the draft in your own chat with me.' : `It is posted in the group when it is ready.${lastDay === undefined ? '' : ` Until ${day(lastDay)} you can propose something: “propose” and the title.`}`}`,
  minutesNotSent: ({ day: on, adjusting }) =>
    adjusting
      ? `The minutes of the meeting on ${day(on)} have not been sent for adjustment yet. The secretary does that with “send for adjustment ${on}”.`
      : `The minutes of the meeting on ${day(on)} have not been sent to the group yet. The secretary does that with “send minutes ${on}”.`,
  minutesLocked: ({ day: on, version }) =>
    `Version ${version} of the meeting on ${day(on)} is locked and does not change. A change becomes a new version: write for example “change note” and the number of the item.`,
  minutesNotFinal: ({ day: on, adjusted }) =>
    adjusted
      ? `The minutes of the meeting on ${day(on)} have not been adjusted yet, so they cannot be published. Write “comments ${on}” to see what is waiting.`
      : `The notes of the meeting on ${day(on)} are not final yet. Write “approve ${on}” first.`,
  alreadyPublished: ({ day: on, version }) =>
    `Version ${version} of the meeting on ${day(on)} is already published.`,
  minutesNotPublished: ({ day: on }) =>
    `There is no public edition of the meeting on ${day(on)}. The secretary makes one with “publish ${on}”.`,
  noSuchVersion: ({ version, day: on, known }) =>
    `There is no version ${version} of the meeting on ${day(on)}.${known.length === 0 ? ' No version is locked yet.' : ` There is ${list(known.map(String))}.`}`,
  noSuchComment: ({ comment, known }) =>
    `There is no comment ${comment}.${known.length === 0 ? ' No comment is waiting.' : ` There is ${list(known)}.`}`,
  commentSettled: ({ comment }) =>
    `${comment} is already settled. Write “comments” to see them all.`,
  noSuchLooseEnd: ({ typed }) =>
    `I find no loose end called “${typed}”. See them all with “loose ends”.`,
  noSuchDecision: ({ number, known }) =>
    `There is no decision ${number}.${known.length === 0 ? '' : ` There is ${list(known)}.`}`,
  noSuchEntry: ({ kind, number, known }) =>
    `There is no ${kind} ${number}.${known.length === 0 ? '' : ` There is ${list(known)}.`}`,
  minutesAreFile: ({ day: on, name }) =>
    `The minutes of ${day(on)} are the file ${name}. It is not changed here.`,
  missingFile: ({ example }) =>
    `The file is missing. Send it with “this file is the minutes”, or write for example: ${example}`,
  dayBeforeMeeting: ({ day: on, meeting }) =>
    `${day(on)} is before the meeting of ${day(meeting)}.`,
  dayAhead: ({ day: on }) => `${day(on)} is still to come.`,
  notPrevious: ({ day: on }) =>
    `That is done at the item Previous notes, and the meeting of ${day(on)} has none with a meeting before it.`,
  badLink: ({ typed }) => `“${typed}” is no address that can be opened.`,
  oneOnlineLink: ({ link, other }) =>
    `A meeting has one online link, and there are two, so nothing is recorded. Write “online ${link}”, and once the meeting is there “attachment 6/2: ${other}” with the day of the meeting.`,
  missingLink: ({ example }) =>
    `The address is missing. Write for example: ${example} Or send the file with “attachment 6c”.`,
  fileWithoutLink: ({ name }) =>
    `I get no link to ${name === undefined ? 'the file' : `“${name}”`} and cannot open it, so it is not handed in. Put it where the group has its files and send the link: “attachment 6c: https://…”.`,
  noTerms: ({ proposal }) => `${proposal} has no terms to meet.`,
  noWordingWaits: () => 'No other wording waits there.',
  ownWording: () => 'That wording is your own, so somebody else must confirm it.',
  notAskedWording: ({ names }) => `That was asked of ${list(names)}.`,
  reopenReason: ({ day: on }) =>
    `The minutes of the meeting on ${day(on)} have been sent out already. Write why it is opened again: “reopen meeting ${on}: reason”.`,
  noneUnopened: () => 'No meeting waits for somebody to say whether it was held.',
  meetingAhead: ({ day: on }) => `The meeting on ${day(on)} has not been yet.`,
  noSuchOwner: ({ name }) => `No action is owned by ${name}.`,
  alreadyThere: () => 'It stands there already.',
  noSuchGuest: ({ name, known }) =>
    `${name} is not recorded as a guest.${known.length === 0 ? '' : ` Recorded: ${list(known)}.`}`,
  notRecused: ({ names, number, known }) =>
    known.length === 0
      ? `Nobody is recorded as recused in item ${number}.`
      : `${listed(names)} ${plural(names.length, 'is', 'are')} not recorded as recused in item ${number}. Recorded: ${list(known)}.`,
  nothingToCorrect: ({ example }) =>
    `The text is like that already. Write the new wording, for example: ${example}`,
  sayInstead: ({ say }) => `Nothing is changed. Write “${say}” and it is recorded there.`,
  sameMeeting: ({ day: on }) => `The item stands at the meeting of ${formatDay(on)} already.`,
  noSuchPhrase: ({ typed, known }) =>
    `I do not know the outcome “${typed}”. Choose ${list(known)}.`,
  alreadyUndone: () => 'That has been taken back already.',
  undoTooLate: () =>
    'That is more than ten minutes ago, so it cannot be taken back. Write “change”, “remove” or “move” and what it is about.',
  undoAnothers: ({ name }) => `${name} recorded that, and is the one to take it back.`,
  nothingToUndo: () => 'You have recorded nothing in the last ten minutes that can be taken back.',
  changedSince: ({ what }) =>
    `I cannot take back “${what}”, because somebody has changed the same thing after you. Correct it with a new sentence instead.`,
  sentSince: ({ what }) =>
    `I cannot take back “${what}”, since the text has been sent out since then. Write “change decision” or “remove decision” and the number, and somebody else confirms.`,
  cannotUndo: ({ what }) => `“${what}” cannot be taken back.`,
  noSuchRole: ({ typed }) =>
    `I do not know the role “${typed}”. Choose secretary, chair, deputy, member, substitute, AU, adjuster, official, co-opted or guest.`,
  noSuchSetting: ({ typed, known }) =>
    `There is no setting called “${typed}”. There are ${list(known)}.`,
  badSetting: ({ setting, typed, allowed }) =>
    `“${typed}” will not do for ${setting}. Give ${allowed}.`,
  noSuchLanguage: ({ typed }) => `I do not speak “${typed}”. Choose Swedish or English.`,
  noSuchGroup: ({ typed, known }) =>
    `You do not belong to a group called “${typed}”. You belong to ${list(known)}.`,
  notThisOne: ({ typed }) => `I did not understand the answer “${typed}”.`,
}
