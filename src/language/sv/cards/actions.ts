import { plural } from '../words/wording.ts'
import { gånger } from '../words/counts.ts'

/** Words on the cards about actions. */
export const actions = {
  reminder: {
    head: ({ count }: { count: number }) =>
      plural(count, 'Påminnelse om ett uppdrag', `Påminnelse om ${count} uppdrag`),
    own: 'Dina uppdrag',
    stray: 'Uppdrag utan någon att påminna',
    late: 'Två veckor försenade eller mer',
    more: ({ count }: { count: number }) =>
      plural(
        count,
        'Ett uppdrag till finns under Mina uppdrag.',
        `${count} uppdrag till finns under Mina uppdrag.`,
      ),
  },
  facts: {
    due: ({ due }: { due: string }) => (due === '' ? 'Tid saknas' : `Tid: ${due}`),
    done: ({ on }: { on: string }) => `Klart ${on}`,
    dueWhen: ({ due, when }: { due: string; when: string }) =>
      `${due === '' ? 'Tid saknas' : `Tid: ${due}`}${when === '' ? '' : `, ${when}`}`,
    noOwner: 'Ansvarig saknas',
    postponed: ({ count }: { count: number }) => `Framflyttat ${gånger(count)}`,
    disowned: ({ names }: { names: string }) => `${names} säger att det har hamnat fel`,
  },
  done: ({ id, single }: Button) => (single ? 'Klart' : `${id} klart`),
  later: ({ id, single }: Button) => (single ? 'Senare' : `${id} senare`),
  notMine: ({ id, single }: Button) => (single ? 'Inte mitt' : `${id} inte mitt`),
  status: ({ id, single }: Button) => (single ? 'Läge' : `${id} läge`),
  moreAbout: ({ id }: { id: string }) => `Mer om ${id}`,
  until: 'Ny dag',
  why: 'Skäl',
  sendLater: ({ id }: { id: string }) => `Flytta fram ${id}`,
  statusText: 'Hur det går',
  sendStatus: ({ id }: { id: string }) => `Anteckna läget i ${id}`,
  mine: {
    head: 'Mina uppdrag',
    chart: 'Mina öppna uppdrag',
    late: 'Försenade',
    soon: 'Inom en vecka',
    later: 'Senare eller utan tid',
    tallies: ({ late, soon, later }: { late: number; soon: number; later: number }) =>
      `Försenade: ${late}. Inom en vecka: ${soon}. Senare eller utan tid: ${later}.`,
    show: 'Visa mina uppdrag',
  },
}

interface Button {
  readonly id: string
  readonly single: boolean
}
