import { plural } from '../words/wording.ts'
import { capital } from '../../../text/parts.ts'
import type { Day } from '../../../meetings/calendar.ts'
import { formatDate } from '../words/dates.ts'

const toldWho = (group: boolean, people: number): string => {
  const some = plural(people, 'en person', `${people} personer`)
  if (group) return people === 0 ? ' Gruppen får veta det.' : ` Gruppen och ${some} får veta det.`
  return people === 0 ? '' : ` ${capital(some)} får veta det.`
}

/** What waits for an answer, as a numbered list. */
export const questions = {
  none: 'Ingen fråga väntar på svar.',
  head: ({ count }: { count: number }) =>
    plural(count, 'En fråga väntar på svar:', `${count} frågor väntar på svar:`),
  foot: 'Svara med siffran för att öppna en.',
  more: ({ count }: { count: number }) => `… och ${count} till.`,
  tie: ({ title, on, by }: { title: string | undefined; on: Day | undefined; by: string }) =>
    `Är Teams-mötet ${title === undefined ? '(utan rubrik)' : `”${title}”`}${on === undefined ? '' : ` den ${formatDate(on)}`} ett möte för gruppen? ${by} tog med mig dit.`,
  request: ({ name, sentence }: { name: string; sentence: string }) =>
    `${name} har lämnat till er som leder: ”${sentence}”`,
  asked: ({ question, source }: { question: string; source: string | undefined }) =>
    source === undefined ? question : `${question} (”${source}”)`,
  notClosed: ({ day }: { day: Day }) => `Mötet ${formatDate(day)} är inte avslutat.`,
  notOpened: ({ day }: { day: Day }) => `Mötet ${formatDate(day)} öppnades aldrig. Hölls det?`,
  wording: ({ cite, now, wanted }: { cite: string; now: string; wanted: string }) =>
    `En annan lydelse av beslut ${cite} väntar på att bekräftas. Nu: ”${now}” Ny: ”${wanted}”`,
  removal: ({ cite, now }: { cite: string; now: string }) =>
    `Att beslut ${cite} tas bort väntar på att bekräftas. Där står: ”${now}”`,
  doesThis: ({
    sentence,
    does,
    group,
    people,
  }: {
    sentence: string
    does: string
    group: boolean
    people: number
  }) =>
    `”${sentence}” ${does.split('.')[0]}.${toldWho(group, people)} Ska jag göra det? Inget är gjort än.`,
  sayOwner: ({ name }: { name: string }) => `ägare ${name}`,
  sayClose: ({ day }: { day: Day }) => `avsluta möte ${day}`,
  sayHeld: ({ day }: { day: Day }) => `mötet hölls ${day}`,
}
