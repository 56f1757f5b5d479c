import { stopped, unstopped } from '../../text/parts.ts'
import { searchFrame } from '../frames/search-frame.ts'
import { followUp } from './follow-up.ts'
import { listed, plural } from './words/wording.ts'
import { formatDate } from './words/dates.ts'
import { decisionWord } from './record/matters.ts'
import { cameTo } from './record/outcomes-told.ts'
import type { search as sv } from '../sv/search.ts'

const told = searchFrame({
  quote: (text) => `“${text}”`,
  cameTo,
  formatDate,
  decisionWord,
  note: 'Note',
  onAgenda: 'On the agenda.',
  waits: 'Waits as a proposal.',
  waitsFor: ({ on }) => `Waits as a proposal for the meeting on ${on}.`,
  isAhead: ({ title, day, cite }) => `${title} is on the agenda of ${day} (${cite}).`,
  wasUp: ({ title, day, cite }) => `${title} was up on ${day} (${cite}).`,
  wasDecided: ({ title, day, cite }) => `${title} was up on ${day} (${cite}), with a decision.`,
})

export const search: typeof sv = {
  ...told,
  actionFacts: followUp.found,
  page: followUp.page,
  help: {
    search:
      'searches decisions, actions, items, notes and themes of all meetings, the latest first.',
    history: 'shows how a matter has been treated from meeting to meeting.',
    cited: 'shows a decision word for word, with its actions. The citation alone will do.',
    decided: 'shows what was decided about a matter.',
    lastTreated: 'shows when a matter was last up.',
    whoHas: 'shows whose action it is.',
  },
  none: ({ query }) => `I find nothing about “${query}”. Try another word, or only a part of it.`,
  nearest: ({ query }) => `I find nothing about “${query}”. Did you mean:`,
  head: ({ query, count, more }) =>
    `“${query}” is found in ${more ? `more than ${count}` : plural(count, 'one', String(count))} ${more ? 'places' : plural(count, 'place', 'places')}:`,
  action: ({ id, text, facts }) => `– ${id} ${stopped(text)} ${facts}`,
  citedHead: ({ cite, title }) => `${cite} ${title}`,
  citedDecision: ({ kind, text }) => `${decisionWord(kind)}: “${unstopped(text)}”.`,
  citedRepresented: ({ here, all, atLeast, nobody }) =>
    `${atLeast ? 'At least ' : ''}${here} of ${all} parties were represented${nobody.length === 0 ? '' : `; not ${listed(nobody)}`}.`,
  proposal: ({ id, title, state }) => `– ${id} ${stopped(title)} Proposal, ${state}.`,
  proposalStates: {
    waiting: 'waiting',
    accepted: 'on the agenda',
    declined: 'declined',
    referred: 'passed on',
    parked: 'parked',
    withdrawn: 'withdrawn',
  },
  theme: ({ text }) => `– Theme: ${text}`,
  minutesChoice: ({ on }) => ({ label: `Minutes ${on}`, say: `minutes ${on}` }),
  again: { search: 'search', history: 'history', page: 'page' },

  decidedHead: ({ query, count }) =>
    `About “${query}” there ${plural(count, 'is one decision', `are ${count} decisions`)}:`,
  notDecidedYet: ({ query }) =>
    `The meeting about “${query}” is going on, and what it decides is shown when it is closed. There is this:`,
  notDecided: ({ query }) => `Nothing is decided about “${query}”. There is this:`,
  notTreated: ({ query }) => `No meeting has treated “${query}” yet.`,
  summaryChoice: { label: 'Latest summary', say: 'summary' },
  historyChoice: ({ query }) => ({ label: 'How it was treated', say: `history ${query}` }),
  searchChoice: ({ query }) => ({ label: 'Show all', say: `search ${query}` }),
  noHistory: ({ query }) =>
    `No meeting has treated anything about “${query}”. Write “search ${query}” to search everything.`,
  historyHead: ({ query, meetings }) =>
    `“${query}” at ${plural(meetings, 'one meeting', `${meetings} meetings, the oldest first`)}:`,
  stepAction: ({ id, text, facts }) => `${id} ${stopped(text)} ${facts}`,
}
