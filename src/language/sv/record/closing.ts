import { listed, plural } from '../words/wording.ts'
import { capital, stopped } from '../../../text/parts.ts'
import type { Day } from '../../../meetings/calendar.ts'
import type { LooseEnd } from '../../../meetings/loose-ends.ts'
import type { Outcome } from '../../../meetings/agenda-item.ts'
import { formatDay } from '../words/dates.ts'
import { the } from '../words/documents.ts'
import { wentAs } from './outcomes-told.ts'

type End<K extends LooseEnd['kind']> = Extract<LooseEnd, { kind: K }>

/** Before, while and after the meeting is closed. */
export const closing = {
  notYet: ({ day }: { day: Day }) =>
    `Mötet ${formatDay(day)} är inte avslutat än. Det här skulle annars tappas bort:`,
  left: ({ day }: { day: Day }) => `Kvar att ordna efter mötet ${formatDay(day)}:`,
  nothing: ({ day }: { day: Day }) => `Inget är kvar att ordna från mötet ${formatDay(day)}.`,
  /** Whose presence is unknown, as the list and the sentence name them. */
  people: 'närvaron',
  personal: 'personuppgifterna',
  leftOver: ({ day, count: number }: { day: Day; count: number }) =>
    `${plural(number, 'En lös tråd', `${number} lösa trådar`)} efter mötet ${formatDay(day)}`,
  sayLoose: ({ day }: { day: Day }) => `lösa trådar ${day}`,
  headings: {
    outcome: 'Punkter utan utfall',
    addition: 'Tillägg som inte är prövade',
    carrier: 'Beslut som ingen har fått i uppdrag',
    action: 'Uppdrag som inte är kompletta',
    hanging: 'Uppdrag under beslut som har fått ny lydelse',
    people: 'Närvaro som inte är antecknad',
    promise: 'Löften i anteckningarna',
    personal: 'Personuppgifter som ingen har granskat',
  } satisfies Readonly<Record<LooseEnd['kind'], string>>,
  line: {
    outcome: ({ number, title, reached, type }: End<'outcome'>) =>
      reached
        ? `– ${number} ${title}. Skriv ”${type === 'decision' ? `beslut ${number}: …` : `läggs till handlingarna ${number}`}”.`
        : `– ${number} ${title}, inte behandlad. Skriv ”bordlägg ${number}: skäl” eller ”läggs till handlingarna ${number}”.`,
    addition: ({ title }: End<'addition'>) => `– ${title}. Skriv ”fastställ dagordning”.`,
    carrier: ({ number, cite, ordinal, text }: End<'carrier'>) =>
      `– ${cite} ”${text}” Skriv ”uppdrag ${number}${ordinal === undefined ? '' : `:${ordinal}`}: … ; ansvarig … ; senast …”.`,
    action: ({ action, cite, text, owner, unasked, due, words }: End<'action'>) =>
      `– ${action} (${cite}) ”${text}” ${lacking({ owner, ...(unasked ? { unasked } : {}) }, due, words)} Skriv ”ändra uppdrag ${action}: ${[...(owner ? ['ansvarig …'] : []), ...(due ? ['senast …'] : [])].join(' ; ')}”.`,
    hanging: ({ action, cite, text }: End<'hanging'>) =>
      `– ${action} (${cite}) ”${text}” Skriv ”låt stå ${action}”, ”ändra uppdrag ${action}: …” eller ”ta bort uppdrag ${action}”.`,
    people: ({ names }: { names: readonly string[] }) =>
      `– ${names.join(', ')}. Skriv ”närvarande: …” eller ”frånvarande: …”.`,
    personal: ({ on, count: number }: End<'personal'>) =>
      `– ${plural(number, 'En uppgift ser ut som en personuppgift och är dold', `${number} uppgifter ser ut som personuppgifter och är dolda`)} för gruppen. Skriv ”granska ${on}”.`,
    promise: ({ number, text }: End<'promise'>) =>
      `– ${number} ”${text}” Skriv ”uppdrag ${number}: … ; ansvarig … ; senast …” eller ”vidare ${number} till …: …”.`,
  },
  /** Items that lack no more than an outcome, together. */
  items: ({
    items,
    reached,
  }: {
    items: readonly { readonly number: string; readonly title: string }[]
    reached: boolean
  }) =>
    `– ${items.map(({ number, title }) => `${number} ${title}`).join(', ')}${reached ? `. Skriv ”läggs till handlingarna ${items.map(({ number }) => number).join(', ')}”.` : ', inte behandlade. De kommer tillbaka som förslag.'}`,
  more: ({ count }: { count: number }) => `Det finns ${count} till. Se alla med ”lösa trådar”.`,
  foot: 'Skriv ”avsluta möte” igen när det är ordnat, eller ”avsluta möte ändå”: då väntar resten i ”frågor”, och punkter som ingen hann till kommer tillbaka som förslag.',
  letsStand: ({ names }: { names: readonly string[] }) =>
    `Det får stå som det är: ${stopped(names.join('; '))}`,
  notClosedYet: ({ day }: { day: Day }) =>
    `Mötet ${formatDay(day)} är inte avslutat än. Det som är kvar att ordna får du i din egen chatt.`,
  leftAlone: ({ day }: { day: Day }) =>
    `Det som är kvar att ordna får du i din egen chatt. Se det igen med ”lösa trådar ${day}”.`,
  choices: {
    noted: ({ numbers }: { numbers: readonly string[] }) => ({
      label:
        numbers.length > 6
          ? `Lägg ${numbers.length} punkter till handlingarna`
          : `Lägg ${numbers.join(', ')} till handlingarna`,
      say: `läggs till handlingarna ${numbers.join(', ')}`,
    }),
    adopt: { label: 'Fastställ dagordningen', say: 'fastställ dagordning' },
    review: ({ day }: { day: Day }) => ({ label: 'Granska nu', say: `granska ${day}` }),
    letStand: ({ what }: { what: string }) => ({ label: 'Låt stå', say: `låt stå ${what}` }),
    comesBack: ({ number }: { number: string }) => ({
      label: 'Återkommer',
      say: `återkommer ${number}`,
    }),
    all: { label: 'Visa alla', say: 'lösa trådar' },
    leaveRest: { label: 'Låt resten stå', say: 'låt resten stå' },
  },

  closed: ({ day, decisions, actions }: { day: Day; decisions: number; actions: number }) =>
    `Mötet ${formatDay(day)} är avslutat med ${decisions === 0 ? 'inga beslut' : `${decisions} beslut`} och ${actions === 0 ? 'inga uppdrag' : `${actions} uppdrag`}. Sammanfattningen läggs ut i gruppen.`,
  closedAgain: ({ day, decisions, actions }: { day: Day; decisions: number; actions: number }) =>
    `Mötet ${formatDay(day)} är avslutat igen, med ${decisions === 0 ? 'inga beslut' : `${decisions} beslut`} och ${actions === 0 ? 'inga uppdrag' : `${actions} uppdrag`}. Är något annorlunda får gruppen veta det, och sammanfattningen rättas där den står.`,
  back: ({ next }: { next: Day | undefined }) =>
    next === undefined
      ? 'Tillbaka bland förslagen, tills nästa möte är inlagt:'
      : `Tillbaka som förslag till mötet ${formatDay(next)}:`,
  backLine: ({
    id,
    title,
    number,
    outcome,
    elsewhere,
  }: {
    id: string
    title: string
    number?: string
    outcome?: Outcome
    elsewhere?: Day
  }) =>
    `– ${id} ${title} (${number === undefined ? 'tillägg som inte prövades' : `${number}, ${outcome === undefined ? 'inte behandlad' : wentAs(outcome)}`}${elsewhere === undefined ? '' : toward(elsewhere)})`,
  minutes: ({ day, called }: { day: Day; called: string }) =>
    `${named(called)} får du med ”protokoll ${day}”.`,
  minutesChoice: ({ day, called }: { day: Day; called: string }) => ({
    label: named(called),
    say: `protokoll ${day}`,
  }),
  undoHint: 'Blev det fel, skriv ”ångra” inom tio minuter.',
}

/** `Protokollet`, `Minnesanteckningarna`. */
const named = (called: string): string => capital(the(called))

/** An owner that nobody knows is named: the action has one. */
function lacking(
  { owner, unasked = [] }: { owner: boolean; unasked?: readonly string[] },
  due: boolean,
  words: string | undefined,
): string {
  const who =
    unasked.length > 0 ? `Vem eller vad ${listed(unasked)} är har ingen sagt.` : 'Ansvarig saknas.'
  if (words !== undefined) return `${owner ? `${who} ` : ''}Tid: ${words} (datum saknas).`
  if (owner && due) return unasked.length > 0 ? `${who} Tid saknas.` : 'Ansvarig och tid saknas.'
  return owner ? who : 'Tid saknas.'
}

/** Where it comes back; an empty day is a meeting that is not planned yet. */
const toward = (elsewhere: Day): string =>
  elsewhere === '' ? ', väntar på ett möte den tiden' : `, till mötet ${formatDay(elsewhere)}`
