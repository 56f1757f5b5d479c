import { agendaFrame } from '../frames/agenda-frame.ts'
import type { agenda as sv } from '../sv/agenda.ts'
import { agendaWords } from './agenda-words.ts'
import { cameFrom } from './record/outcomes-told.ts'
import { terms } from './record/terms.ts'
import { dates, formatDate as date, formatDay as day } from './words/dates.ts'
import * as wording from './words/wording.ts'

export const agenda: typeof sv = {
  help: {
    propose: 'makes a proposal for the next meeting; further lines become background.',
    proposals: 'shows the proposals that wait, or one of them in full.',
    changeProposal: 'changes a proposal of yours until it is taken in; what you do not name stays.',
    metTerms: 'records that the terms of what was remitted are met; also the party that objected.',
    withdrawProposal: 'takes back a proposal of yours.',
    moveProposal: 'moves a proposal to another meeting.',
    acceptProposal: 'takes proposals onto the agenda; the proposer is told.',
    declineProposal: 'declines a proposal; the proposer gets the reason.',
    declineAllFrom: 'declines all that waits from one person, additions that are not adopted too.',
    referProposal: 'sends a proposal on to be prepared.',
    parkProposal: 'keeps a proposal for later.',
    item: 'adds an item last or at a place. It never writes over one that stands there.',
    changeItem: 'changes an item. What is not named stays, and whoever proposed it is told.',
    moveToMeeting: 'moves an item to another meeting, with all that belongs to it.',
    rejectAddition:
      'records that the meeting does not take up an addition. Whoever reported it is told.',
    showItem: 'shows an item with background and link.',
    removeItem: 'takes an item off; once sent out it stays as withdrawn.',
    moveItem: 'moves an item before the agenda is sent out.',
    agenda: 'shows the agenda with times and what is missing.',
    publishAgenda:
      'posts the agenda in the group and fixes its numbers; after that it posts what is new.',
    adoptAgenda: 'adopts the agenda at the meeting; additions get their numbers.',
    addition: 'reports an item once the agenda has been sent out.',
    removeAddition: 'takes back an addition that waits.',
    standingItems: 'sets the items that every new meeting begins with.',
    theme: 'puts an idea in the bank of themes.',
    themes: 'shows the bank of themes.',
    removeTheme: 'takes a theme out of the bank.',
  },
  ...agendaFrame({ ...wording, ...dates, cameFrom, terms, ...agendaWords }),
  titleOrPresenters: {
    ask: ({ title, presenters }) =>
      `Is “${title}” a new title, or is “${presenters}” the presenter?`,
    title: 'New title',
    presenters: 'Presenter',
  },
  standsThere: {
    ask: ({ number, title, on }) =>
      `At the meeting of ${day(on)} item ${number} is “${title}” already. What do you mean?`,
    change: ({ number }) => `Change ${number}`,
    before: ({ number }) => `Add before ${number}`,
    addition: 'Add as an addition',
    decision: 'Decision',
    note: 'Note',
    instead: {
      decision: ({ number }) => `decision ${number}: …`,
      note: ({ number }) => `note ${number}: …`,
    },
  },
  meetingChoice: ({ on }) => date(on),
  noProposalsAbout: ({ typed }) =>
    `No proposal that waits is about “${typed}”. Write “proposals” to see all, or “propose ${typed}” to make one.`,
  nothingFrom: ({ name }) => `Nothing from ${name} waits.`,
  additionProposed: ({ on }) =>
    `The agenda for the meeting of ${day(on)} has not been sent out yet, so it became a proposal instead of an addition.`,
  agendaPart: ({ part, of }) => `(${part} of ${of})`,
  askTooLong: ({ tooLong }) => `${tooLong} Shall I send it all the same?`,
  sendAnyway: 'Send it anyway',
  showFirst: 'Show the agenda',
  agendaSent: ({ on, items }) =>
    `The agenda for the meeting of ${day(on)} is posted in the group with ${wording.counted(items, 'item', 'items')}. The numbers are fixed: a new item becomes an addition.`,
  themeKept: ({ number, text }) =>
    `Theme ${number} is recorded in the bank of themes: “${text}”. See all with “themes”; when the time comes it becomes a proposal with “propose”.`,
  themeRemoved: ({ number, text }) => `Theme ${number} “${text}” is out of the bank of themes.`,
}
