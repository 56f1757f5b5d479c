import { decisionWord } from './matters.ts'
import { stopped } from '../../../text/parts.ts'
import { formatDay, formatTimes } from '../words/dates.ts'
import { listed, plural } from '../words/wording.ts'
import { summaryLine } from './outcomes-told.ts'
import type { summary as sv } from '../../sv/record/summary.ts'

/** What a meeting came to. Each line stands for itself, so that pages break between lines. */
export const summary: typeof sv = {
  head: ({ day, start, end, place, open }) =>
    `Summary of the meeting of ${formatDay(day)}, ${formatTimes(start, end)}${place === undefined ? '' : `, ${place}`}.${open ? ' The meeting is not closed.' : ''}`,
  notHeld: ({ day }) =>
    `The meeting of ${formatDay(day)} has not begun, so there is nothing to sum up yet. Write “agenda” to see what is coming up.`,
  page: ({ page, pages }) => `Page ${page} of ${pages}.`,
  goOn: ({ say }) => `Go on with “${say}”.`,
  sayPage: ({ day, page }) => `summary ${day} page ${page}`,
  headings: {
    decisions: 'Decisions',
    actions: 'Actions',
    items: 'Other items',
    back: 'Back as proposals',
    missing: 'Missing',
  },

  noDecisions: 'No decisions are recorded.',
  decisionHead: ({ cite, title, kind }) =>
    `${kind === 'policy' || kind === 'position' ? `${decisionWord(kind)} ` : ''}${cite} ${title}`,
  noActions: 'No actions are recorded.',
  action: ({ id, text, cite, owners, due, doneOn }) =>
    `– ${id} ${stopped(text)} Owner: ${owners === '' ? 'missing' : owners}. ${doneOn === undefined ? `Due: ${due === '' ? 'missing' : due}` : `Done ${formatDay(doneOn)}`}. (${cite})`,

  noted: ({ items }) => `Noted: ${items.map(named).join(', ')}.`,
  settled: ({ outcome, ...item }) => {
    return summaryLine(outcome, named(item))
  },
  back: ({ id, title, number }) => `– ${id} ${title}${number === undefined ? '' : ` (${number})`}`,

  missing: {
    outcome: ({ items }) => `Outcome missing: ${items.map(named).join(', ')}.`,
    addition: ({ titles }) => `Adoption missing: ${titles.join(', ')}.`,
    carrier: ({ cites }) => `Action missing for decision: ${cites.join(', ')}.`,
    owner: ({ actions }) => `Owner missing: ${actions.join(', ')}.`,
    unasked: ({ owners, actions }) =>
      `Nobody has said who or what ${listed(owners)} ${plural(owners.length, 'is', 'are')}: ${actions.join(', ')}.`,
    due: ({ actions }) => `Due time missing: ${actions.join(', ')}.`,
    date: ({ actions }) =>
      `No date: ${actions.map(({ id, words }) => `${id} (${words})`).join(', ')}.`,
    people: ({ names }) => `Attendance missing: ${names.join(', ')}.`,
    promise: ({ number, text }) => `Action missing: ${number} “${text}”`,
  },
}

const named = ({ number, title }: { readonly number: string; readonly title: string }): string =>
  `${number} ${title}`
