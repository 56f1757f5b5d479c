import { stopped, unstopped } from '../../text/parts.ts'
import { searchFrame } from '../frames/search-frame.ts'
import { followUp } from './follow-up.ts'
import { listed, plural } from './words/wording.ts'
import { formatDate } from './words/dates.ts'
import type { Day } from '../../meetings/calendar.ts'
import type { DecisionKind } from '../../meetings/agenda-item.ts'
import { decisionWord } from './record/matters.ts'
import { cameTo } from './record/outcomes-told.ts'

const told = searchFrame({
  quote: (text) => `”${text}”`,
  cameTo,
  formatDate,
  decisionWord,
  note: 'Anteckning',
  onAgenda: 'På dagordningen.',
  waits: 'Väntar som förslag.',
  waitsFor: ({ on }) => `Väntar som förslag till mötet ${on}.`,
  isAhead: ({ title, day, cite }) => `${title} står på dagordningen ${day} (${cite}).`,
  wasUp: ({ title, day, cite }) => `${title} var uppe ${day} (${cite}).`,
  wasDecided: ({ title, day, cite }) => `${title} var uppe ${day} (${cite}), med beslut.`,
})

/** What the bot says about search. `help` holds one line per command of the subject, keyed by the command's name. */
export const search = {
  ...told,
  actionFacts: followUp.found,
  page: followUp.page,
  help: {
    search:
      'söker i beslut, uppdrag, ärenden, anteckningar och teman från alla möten, det senaste först.',
    history: 'visar hur ett ärende har behandlats från möte till möte.',
    cited: 'visar ett beslut ordagrant, med uppdragen. Beteckningen räcker.',
    decided: 'visar vad som beslutades i en fråga.',
    lastTreated: 'visar när en fråga var uppe senast.',
    whoHas: 'visar vem som har uppdraget.',
  },
  none: ({ query }: { query: string }) =>
    `Jag hittar inget om ”${query}”. Prova ett annat ord, eller bara en del av ordet.`,
  nearest: ({ query }: { query: string }) => `Jag hittar inget om ”${query}”. Menade du:`,
  head: ({ query, count, more }: { query: string; count: number; more: boolean }) =>
    `”${query}” finns på ${more ? `fler än ${count}` : plural(count, 'ett', String(count))} ${more ? 'ställen' : plural(count, 'ställe', 'ställen')}:`,
  action: ({ id, text, facts }: { id: string; text: string; facts: string }) =>
    `– ${id} ${stopped(text)} ${facts}`,
  citedHead: ({ cite, title }: { cite: string; title: string }) => `${cite} ${title}`,
  citedDecision: ({ kind, text }: { kind: DecisionKind | undefined; text: string }) =>
    `${decisionWord(kind)}: ”${unstopped(text)}”.`,
  citedRepresented: ({
    here,
    all,
    atLeast,
    nobody,
  }: {
    here: number
    all: number
    atLeast: boolean
    nobody: readonly string[]
  }) =>
    `${atLeast ? 'Minst ' : ''}${here} av ${all} parter var representerade${nobody.length === 0 ? '' : `; inte ${listed(nobody)}`}.`,
  proposal: ({ id, title, state }: { id: string; title: string; state: string }) =>
    `– ${id} ${stopped(title)} Förslag, ${state}.`,
  proposalStates: {
    waiting: 'väntar',
    accepted: 'på dagordningen',
    declined: 'avslaget',
    referred: 'skickat vidare',
    parked: 'sparat',
    withdrawn: 'återtaget',
  },
  theme: ({ text }: { text: string }) => `– Tema: ${text}`,
  minutesChoice: ({ on }: { on: Day }) => ({ label: `Protokoll ${on}`, say: `protokoll ${on}` }),
  again: { search: 'sök', history: 'historik', page: 'sida' },

  decidedHead: ({ query, count }: { query: string; count: number }) =>
    `Om ”${query}” finns ${plural(count, 'ett beslut', `${count} beslut`)}:`,
  /** To whoever reads no decisions of a meeting under way. */
  notDecidedYet: ({ query }: { query: string }) =>
    `Mötet om ”${query}” pågår, och det som beslutas visas när det är avslutat. Det här finns:`,
  notDecided: ({ query }: { query: string }) => `Inget är beslutat om ”${query}”. Det här finns:`,
  notTreated: ({ query }: { query: string }) => `Inget möte har behandlat ”${query}” än.`,
  summaryChoice: { label: 'Senaste sammanfattningen', say: 'sammanfattning' },
  historyChoice: ({ query }: { query: string }) => ({
    label: 'Hur det har behandlats',
    say: `historik ${query}`,
  }),
  searchChoice: ({ query }: { query: string }) => ({
    label: 'Visa alla',
    say: `sök ${query}`,
  }),
  noHistory: ({ query }: { query: string }) =>
    `Inget möte har behandlat något om ”${query}”. Skriv ”sök ${query}” för att söka i allt.`,
  historyHead: ({ query, meetings }: { query: string; meetings: number }) =>
    `”${query}” på ${plural(meetings, 'ett möte', `${meetings} möten, det äldsta först`)}:`,
  stepAction: ({ id, text, facts }: { id: string; text: string; facts: string }) =>
    `${id} ${stopped(text)} ${facts}`,
}
