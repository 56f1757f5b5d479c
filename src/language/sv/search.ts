import { listed, plural } from './words/wording.ts'
import { formatDate } from './words/dates.ts'
import type { Day } from '../../meetings/calendar.ts'
import type { DecisionKind, Outcome } from '../../meetings/agenda-item.ts'
import { decisionWord } from './record/matters.ts'
import { cameTo } from './record/outcomes-told.ts'

/** What the bot says about search. `help` holds one line per command of the subject, keyed by the command's name. */
export const search = {
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
  decision: ({ cite, title, text }: Cited) =>
    `– ${cite} ${stopped(title)} Beslut: ”${unstopped(text)}”.`,
  note: ({ cite, title, text }: Cited) =>
    `– ${cite} ${stopped(title)} Anteckning: ”${unstopped(text)}”.`,
  item: ({
    cite,
    title,
    outcome,
    ahead,
  }: {
    cite: string
    title: string
    outcome: Outcome | undefined
    ahead: boolean
  }) => {
    const became = outcomeText(outcome, ahead)
    return `– ${cite} ${stopped(title)}${became === '' ? '' : ` ${became}`}`
  },
  action: ({ id, text, facts }: { id: string; text: string; facts: string }) =>
    `– ${id} ${stopped(text)} ${facts}`,
  actionFacts: ({
    owners,
    doneOn,
    due,
    cite,
  }: {
    owners: string
    doneOn: string | undefined
    due: string
    cite: string
  }) =>
    [
      'Uppdrag',
      owners === '' ? 'ansvarig saknas' : owners,
      doneOn === undefined ? standing(due) : `klart ${doneOn}`,
      cite,
    ]
      .filter((part) => part !== '')
      .join(' · '),
  became: ({ outcome, ahead }: { outcome: Outcome | undefined; ahead: boolean }) =>
    outcomeText(outcome, ahead),
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
  page: ({ page, pages, next }: { page: number; pages: number; next: string | undefined }) =>
    `Sida ${page} av ${pages}.${next === undefined ? '' : ` Skriv ”${next}” för nästa.`}`,
  /** The minutes that hold what was found. */
  minutesChoice: ({ on }: { on: Day }) => ({ label: `Protokoll ${on}`, say: `protokoll ${on}` }),
  again: { search: 'sök', history: 'historik', page: 'sida' },

  decidedHead: ({ query, count }: { query: string; count: number }) =>
    `Om ”${query}” finns ${plural(count, 'ett beslut', `${count} beslut`)}:`,
  notDecided: ({ query }: { query: string }) => `Inget är beslutat om ”${query}”. Det här finns:`,
  treated: ({
    cite,
    on,
    title,
    decided,
    ahead,
  }: {
    cite: string
    on: Day
    title: string
    decided: boolean
    ahead: boolean
  }) =>
    ahead
      ? `${unstopped(title)} står på dagordningen ${formatDate(on)} (${cite}).`
      : `${unstopped(title)} var uppe ${formatDate(on)} (${cite})${decided ? ', med beslut' : ''}.`,
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
  step: ({
    cite,
    title,
    outcome,
    ahead,
    decisions,
    actions,
  }: {
    cite: string
    title: string
    outcome: Outcome | undefined
    ahead: boolean
    decisions: readonly string[]
    actions: readonly string[]
  }) => {
    const became =
      outcome?.kind === 'decided' && decisions.length > 0 ? '' : outcomeText(outcome, ahead)
    return [
      `${cite} ${stopped(title)}${became === '' ? '' : ` ${became}`}`,
      ...decisions.map((text) => `– Beslut: ”${unstopped(text)}”.`),
      ...actions.map((text) => `– ${text}`),
    ].join('\n')
  },
  stepAction: ({ id, text, facts }: { id: string; text: string; facts: string }) =>
    `${id} ${stopped(text)} ${facts}`,
  comesBack: ({
    proposals,
  }: {
    proposals: readonly { id: string; title: string; on: string | undefined }[]
  }) =>
    proposals
      .map(
        ({ id, title, on }) =>
          `${id} ${stopped(title)} Väntar som förslag${on === undefined ? '' : ` till mötet ${on}`}.`,
      )
      .join('\n'),
}

interface Cited {
  readonly cite: string
  readonly title: string
  readonly text: string
}

const stopped = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`)
const unstopped = (text: string): string => text.replace(/\.$/, '')

function outcomeText(outcome: Outcome | undefined, ahead: boolean): string {
  if (outcome) return cameTo(outcome)
  return ahead ? 'På dagordningen.' : ''
}
const standing = (due: string): string => (due === '' ? 'öppet' : `öppet, ${due}`)
