import type { extract as sv } from '../sv/extract.ts'
import { formatDate } from './words/dates.ts'

export const extract: typeof sv = {
  fileName: ({ on }) => `personal-data-${on}.zip`,
  textName: 'personal-data.txt',
  dataName: 'personal-data.json',
  title: ({ name, group, on }) =>
    `What is kept about ${name} in ${group || 'the group'}, ${formatDate(on)}`,
  about:
    'This is all that Klubban has about the person in this group. The same is in personal-data.json as data. The name may also stand in texts that others wrote: “search” shows where.',
  sections: {
    person: 'The person',
    group: 'In what the group holds (roles, themes, contact, wishes)',
    meeting: 'In meetings (answers, attendance, items, notes, decisions)',
    reasons: 'Reasons for absence, until the day of the meeting is over',
    proposal: 'Proposals',
    action: 'Actions, with reports and postponements',
    minutes: 'In minutes (comments, adjustment)',
    sitting: 'When the person came and went in Teams',
    reach: 'Whether the person could not be reached',
    gone: 'In what has been disposed of and can be put back',
    request: 'Left to those who lead, and not settled',
    waiting: 'Questions that wait for an answer',
    log: 'The log: what the person did and wrote',
    posts: 'What I sent to the person',
    elsewhere: 'The chat with me',
  },
  nothing: 'nothing',
  logged: ({ at, from, words }) => `${at} ${from}: ${words}`,
  posted: ({ at, text, how }) => `${at} ${how}: ${text}`,
  ready: ({ name }) => `All there is about ${name} is in the file.`,
  sent: ({ name }) => `Here is what is kept about ${name}.`,
  inOwnChat: (_) => 'That answer holds personal data, so I have sent it to your own chat with me.',
  link: ({ url, until }) => `Download the file by ${formatDate(until)}: ${url}`,
}
