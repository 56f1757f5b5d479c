import * as wording from '../words/wording.ts'
import type { MeetingPartWords } from '../../frames/meeting-parts.ts'
import { dates } from '../words/dates.ts'

/** How texts about meetings say days, places and counts. */
export const parts: MeetingPartWords = {
  ...wording,
  ...dates,
  hours: ({ times }) => `kl. ${times}`,
  when: ({ day, hours }) => `${day} ${hours}`,
  forms: { onSite: 'på plats', online: 'digitalt', both: 'på plats och digitalt' },
  title: 'Rubrik',
  place: 'Plats',
  form: 'Form',
  online: 'Digitalt',
  andMore: ({ count }) => `och ${count} till`,
  linkMissing: ({ say }) =>
    `Länk saknas. Lägg till den med ”flytta möte ${say} ; digitalt” och adressen.`,
  holiday: ({ day, holiday }) => `Obs: ${day} är ${holiday}.`,
  noWorkingDay: ({ day }) => `Obs: ${day} är ingen arbetsdag.`,
  farAhead: ({ date }) =>
    `Obs: den dagen har redan varit i år, så jag läste det som ${date}. Blev det fel år, skriv ”ångra”.`,
  coming: ({ count, byStandIn }) => `${count} kommer${byStandIn}`,
  allReplaced: 'genom ersättare',
  replaced: ({ count }) => `varav ${count} genom ersättare`,
  notComing: ({ count }) => `${count} kommer inte`,
  unanswered: ({ count }) => `${count} har inte svarat`,
  soFar: ({ tally }) => `Svar hittills: ${tally}.`,
  nobodyYet: 'Ingen har svarat än.',
  from: {
    coming: ({ names }) => `Anmälda: ${names}.`,
    silent: ({ names }) => `Inget svar än från ${names}.`,
    undecided: ({ names }) => `Ännu ingen anmäld från ${names}.`,
    absent: ({ names }) => `Ingen kommer från ${names}.`,
  },
  howToAnswer: '”kommer”, ”kommer inte” eller ”ersätts av” och namnet',
}
