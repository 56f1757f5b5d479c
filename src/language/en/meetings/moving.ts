import { movingFrame } from '../../frames/moving-frame.ts'
import { plural } from '../words/wording.ts'
import { parts } from './told.ts'

/** What is told when a meeting moves or is cancelled. */
export const moving = movingFrame({
  ...parts,
  movedTo: ({ day, when }) => `The meeting on ${day} has moved to ${when}.`,
  newTime: ({ day, hours }) => `The meeting on ${day} has a new time: ${hours}.`,
  newPlace: ({ day }) => `The meeting on ${day} has a new place.`,
  changedDay: ({ day }) => `The meeting on ${day} has changed.`,
  wasBefore: ({ where }) => `Before: ${where}`,
  lastDayStill: ({ day }) => `The last day for proposals is still ${day}.`,
  lastDayNow: ({ day }) => `The last day for proposals is now ${day}.`,
  follow: ({ actions, count }) =>
    `${actions}, due at the meeting, ${plural(count, 'follows', 'follow')} along.`,
  groupTold: 'The group is told.',
  announcementUpdated: 'The group is told, and the announcement is up to date.',
  askedAgain: ({ count }) =>
    `The ${plural(count, 'one person who had answered is', `${count} who had answered are`)} asked again.`,
  isAlready: ({ when }) => `The meeting is already on ${when}. Nothing has changed.`,
  answerAgain: `Please answer the announcement again, also if you have answered before: ${parts.howToAnswer}.`,
  oldTime: `Your answer was about the old time. Will you come? Answer ${parts.howToAnswer}.`,
  cancelledHead: ({ when }) => `The meeting on ${when} is cancelled.`,
  notHeldHead: ({ when }) => `The meeting on ${when} was not held.`,
  reason: 'Reason',
  quoted: (text) => `“${text}”`,
  onAgenda: ({ titles, count, day }) =>
    `${titles} ${plural(count, 'is', 'are')} now on the agenda of ${day}.`,
  waiting: ({ proposals }) => `Now waiting as proposals: ${proposals}.`,
  dueNext: ({ actions, count, day }) =>
    `${actions} ${plural(count, 'is', 'are')} now due at the meeting on ${day}.`,
  waitForNext: ({ actions, count }) =>
    `${actions} ${plural(count, 'waits', 'wait')} for the next meeting to be planned.`,
  nextOn: ({ when }) => `The next meeting is on ${when}.`,
  planNew: 'Plan a new one with “new meeting” and the date.',
  noDate: 'A new date is not set yet.',
})
