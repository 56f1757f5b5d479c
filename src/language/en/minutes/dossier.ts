import type { OwnTexts } from '../../sv/index.ts'
import { formatDate, formatDay } from '../words/dates.ts'

const sent = {
  group: 'to the group',
  adjustment: 'for adjustment',
  final: 'made final',
  file: 'replaced by a file',
}
const places = {
  decision: 'decision',
  note: 'note',
  title: 'title',
  background: 'background',
  action: 'action',
}

/** All there is of a matter or a meeting, as one file. */
export const dossier: OwnTexts['minutes']['dossier'] = {
  title: ({ cite, title }) => `Dossier: ${cite} ${title}`,
  meetingTitle: ({ on }) => `Dossier: the meeting of ${formatDay(on)}`,
  fileName: ({ on, number, ending }) =>
    `dossier-${on.replace(' ', '-').replace(':', '.')}${number === '' ? '' : `-${number}`}.${ending}`,
  status: ({ on }) => `Compiled on ${formatDate(on)}`,
  ready: ({ name, on }) =>
    `The dossier of ${name === undefined ? `the meeting of ${formatDay(on)}` : `${name}, the meeting of ${formatDay(on)}`}: all there is about the ${name === undefined ? 'meeting' : 'matter'}, in one file. Reasons for absence are not in it, and what is hidden is hidden here too.`,
  inOwnChat: (_) =>
    'The dossier is for those who lead the group, so I have sent it to your own chat with me.',
  proposal: ({ id, title }) => `Proposal ${id} ${title}`,
  version: ({ number, on }) => `Version ${number}${on === '' ? '' : `, ${formatDate(on)}`}`,
  sending: ({ at, by, how }) => `${at} ${by}: ${sent[how]}`,
  stood: ({ at, by, what, where }) =>
    `${places[what]} ${where}, until ${at} when ${by} changed it:`,
  minutes: 'Minutes',
  proposedBy: 'Proposed by',
  state: 'State',
  reason: 'Reason',
  presenters: 'Presenters',
  link: 'Link',
  background: 'Background',
  answers: 'Answers to the announcement',
  actions: 'Actions and what became of them',
  comments: 'Comments',
  sendings: 'Sent out',
  earlier: 'Former wordings',
  log: 'The log',
}
