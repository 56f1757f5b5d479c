import * as wording from '../words/wording.ts'
import type { MeetingPartWords } from '../../frames/meeting-parts.ts'
import { dates } from '../words/dates.ts'

/** How texts about meetings say days, places and counts. */
export const parts: MeetingPartWords = {
  ...wording,
  ...dates,
  hours: ({ times }) => times,
  when: ({ day, hours }) => `${day}, ${hours}`,
  forms: { onSite: 'in person', online: 'online', both: 'in person and online' },
  title: 'Title',
  place: 'Place',
  form: 'Form',
  online: 'Online',
  andMore: ({ count }) => `and ${count} more`,
  linkMissing: ({ say }) =>
    `The link is missing. Add it with “move meeting ${say} ; online” and the address.`,
  holiday: ({ day, holiday }) => `Note: ${day} is ${holiday}.`,
  noWorkingDay: ({ day }) => `Note: ${day} is not a working day.`,
  farAhead: ({ date }) =>
    `Note: that day is already past this year, so I read it as ${date}. If that is the wrong year, write “undo”.`,
  coming: ({ count, byStandIn }) => `${count} coming${byStandIn}`,
  allReplaced: 'by substitute',
  replaced: ({ count }) => `${count} by substitute`,
  notComing: ({ count }) => `${count} not coming`,
  unanswered: ({ count }) => `${count} without an answer`,
  soFar: ({ tally }) => `Answers so far: ${tally}.`,
  nobodyYet: 'Nobody has answered yet.',
  from: {
    coming: ({ names }) => `Coming: ${names}.`,
    silent: ({ names }) => `No answer yet from ${names}.`,
    undecided: ({ names }) => `Nobody yet from ${names}.`,
    absent: ({ names }) => `Nobody comes from ${names}.`,
  },
  howToAnswer: '“attending”, “not attending” or “substitute” and the name',
}
