import type { DecisionKind } from '../../../meetings/agenda-item.ts'
import { decisionWord } from './matters.ts'
import { stopped } from '../../../text/parts.ts'
import type { Clock, Day } from '../../../meetings/calendar.ts'
import type { Outcome } from '../../../meetings/agenda-item.ts'
import { formatDay, formatTimes } from '../words/dates.ts'
import { listed } from '../words/wording.ts'
import { summaryLine } from './outcomes-told.ts'

type Point = { readonly number: string; readonly title: string }

/** What a meeting came to. Each line stands for itself, so that pages break between lines. */
export const summary = {
  head: ({
    day,
    start,
    end,
    place,
    open,
  }: {
    day: Day
    start: Clock
    end: Clock
    place: string | undefined
    open: boolean
  }) =>
    `Sammanfattning av mötet ${formatDay(day)}, ${formatTimes(start, end)}${place === undefined ? '' : `, ${place}`}.${open ? ' Mötet är inte avslutat.' : ''}`,
  notHeld: ({ day }: { day: Day }) =>
    `Mötet ${formatDay(day)} har inte börjat, så det finns inget att sammanfatta än. Skriv ”dagordning” för att se vad som ska upp.`,
  page: ({ page, pages }: { page: number; pages: number }) => `Sida ${page} av ${pages}.`,
  goOn: ({ say }: { say: string }) => `Fortsätt med ”${say}”.`,
  sayPage: ({ day, page }: { day: Day; page: number }) => `sammanfattning ${day} sida ${page}`,
  headings: {
    decisions: 'Beslut',
    actions: 'Uppdrag',
    items: 'Övriga punkter',
    back: 'Tillbaka som förslag',
    missing: 'Saknas',
  },

  noDecisions: 'Inga beslut är antecknade.',
  /** Of a kind of its own it is told as that. */
  decisionHead: ({
    cite,
    title,
    kind,
  }: {
    cite: string
    title: string
    kind: DecisionKind | undefined
  }) =>
    `${kind === 'policy' || kind === 'position' ? `${decisionWord(kind)} ` : ''}${cite} ${title}`,
  noActions: 'Inga uppdrag är antecknade.',
  action: ({
    id,
    text,
    cite,
    owners,
    due,
    doneOn,
  }: {
    id: string
    text: string
    cite: string
    owners: string
    due: string
    doneOn: Day | undefined
  }) =>
    `– ${id} ${stopped(text)} Ansvarig: ${owners === '' ? 'saknas' : owners}. ${doneOn === undefined ? `Tid: ${due === '' ? 'saknas' : due}` : `Klart ${formatDay(doneOn)}`}. (${cite})`,

  noted: ({ items }: { items: readonly Point[] }) =>
    `Läggs till handlingarna: ${items.map(named).join(', ')}.`,
  settled: ({ outcome, ...item }: Point & { outcome: Outcome }) => {
    return summaryLine(outcome, named(item))
  },
  back: ({ id, title, number }: { id: string; title: string; number: string | undefined }) =>
    `– ${id} ${title}${number === undefined ? '' : ` (${number})`}`,

  missing: {
    outcome: ({ items }: { items: readonly Point[] }) =>
      `Utfall saknas: ${items.map(named).join(', ')}.`,
    addition: ({ titles }: { titles: readonly string[] }) =>
      `Prövning saknas: ${titles.join(', ')}.`,
    carrier: ({ cites }: { cites: readonly string[] }) =>
      `Uppdrag saknas för beslut: ${cites.join(', ')}.`,
    owner: ({ actions }: { actions: readonly string[] }) =>
      `Ansvarig saknas: ${actions.join(', ')}.`,
    unasked: ({ owners, actions }: { owners: readonly string[]; actions: readonly string[] }) =>
      `Vem eller vad ${listed(owners)} är har ingen sagt: ${actions.join(', ')}.`,
    due: ({ actions }: { actions: readonly string[] }) => `Tid saknas: ${actions.join(', ')}.`,
    date: ({ actions }: { actions: readonly { id: string; words: string }[] }) =>
      `Datum saknas: ${actions.map(({ id, words }) => `${id} (${words})`).join(', ')}.`,
    people: ({ names }: { names: readonly string[] }) => `Närvaro saknas: ${names.join(', ')}.`,
    promise: ({ number, text }: { number: string; text: string }) =>
      `Uppdrag saknas: ${number} ”${text}”`,
  },
}

const named = ({ number, title }: Point): string => `${number} ${title}`
