import { listed, plural } from './words/wording.ts'
import { formatDate } from './words/dates.ts'
import type { Outcome } from '../../meetings/agenda-item.ts'
import { decisionWord } from './record/matters.ts'
import { cameTo } from './record/outcomes-told.ts'
import type { search as sv } from '../sv/search.ts'

export const search: typeof sv = {
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
  decision: ({ cite, title, text }) =>
    `– ${cite} ${stopped(title)} Decision: “${unstopped(text)}”.`,
  note: ({ cite, title, text }) => `– ${cite} ${stopped(title)} Note: “${unstopped(text)}”.`,
  item: ({ cite, title, outcome, ahead }) => {
    const became = outcomeText(outcome, ahead)
    return `– ${cite} ${stopped(title)}${became === '' ? '' : ` ${became}`}`
  },
  action: ({ id, text, facts }) => `– ${id} ${stopped(text)} ${facts}`,
  actionFacts: ({ owners, doneOn, due, cite }) =>
    [
      'Action',
      owners === '' ? 'owner missing' : owners,
      doneOn === undefined ? standing(due) : `done ${doneOn}`,
      cite,
    ]
      .filter((part) => part !== '')
      .join(' · '),
  became: ({ outcome, ahead }) => outcomeText(outcome, ahead),
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
  page: ({ page, pages, next }) =>
    `Page ${page} of ${pages}.${next === undefined ? '' : ` Write “${next}” for the next one.`}`,
  minutesChoice: ({ on }) => ({ label: `Minutes ${on}`, say: `minutes ${on}` }),
  again: { search: 'search', history: 'history', page: 'page' },

  decidedHead: ({ query, count }) =>
    `About “${query}” there ${plural(count, 'is one decision', `are ${count} decisions`)}:`,
  notDecided: ({ query }) => `Nothing is decided about “${query}”. There is this:`,
  treated: ({ cite, on, title, decided, ahead }) =>
    ahead
      ? `${unstopped(title)} is on the agenda of ${formatDate(on)} (${cite}).`
      : `${unstopped(title)} was up on ${formatDate(on)} (${cite})${decided ? ', with a decision' : ''}.`,
  notTreated: ({ query }) => `No meeting has treated “${query}” yet.`,
  summaryChoice: { label: 'Latest summary', say: 'summary' },
  historyChoice: ({ query }) => ({ label: 'How it was treated', say: `history ${query}` }),
  searchChoice: ({ query }) => ({ label: 'Show all', say: `search ${query}` }),
  noHistory: ({ query }) =>
    `No meeting has treated anything about “${query}”. Write “search ${query}” to search everything.`,
  historyHead: ({ query, meetings }) =>
    `“${query}” at ${plural(meetings, 'one meeting', `${meetings} meetings, the oldest first`)}:`,
  step: ({ cite, title, outcome, ahead, decisions, actions }) => {
    const became =
      outcome?.kind === 'decided' && decisions.length > 0 ? '' : outcomeText(outcome, ahead)
    return [
      `${cite} ${stopped(title)}${became === '' ? '' : ` ${became}`}`,
      ...decisions.map((text) => `– Decision: “${unstopped(text)}”.`),
      ...actions.map((text) => `– ${text}`),
    ].join('\n')
  },
  stepAction: ({ id, text, facts }) => `${id} ${stopped(text)} ${facts}`,
  comesBack: ({ proposals }) =>
    proposals
      .map(
        ({ id, title, on }) =>
          `${id} ${stopped(title)} Waits as a proposal${on === undefined ? '' : ` for the meeting on ${on}`}.`,
      )
      .join('\n'),
}

const stopped = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`)
const unstopped = (text: string): string => text.replace(/\.$/, '')

function outcomeText(outcome: Outcome | undefined, ahead: boolean): string {
  if (outcome) return cameTo(outcome)
  return ahead ? 'On the agenda.' : ''
}
const standing = (due: string): string => (due === '' ? 'open' : `open, ${due}`)
