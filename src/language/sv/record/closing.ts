import type { Day } from '../../../meetings/calendar.ts'
import type { LooseEnd } from '../../../meetings/loose-ends.ts'
import type { Outcome } from '../../../meetings/meeting.ts'
import { formatDay } from '../words/dates.ts'
import { wentAs } from './outcomes-told.ts'

type End<K extends LooseEnd['kind']> = Extract<LooseEnd, { kind: K }>

/** Before, while and after the meeting is closed. */
export const closing = {
  notYet: ({ day }: { day: Day }) =>
    `Mötet ${formatDay(day)} är inte avslutat än. Det här skulle annars tappas bort:`,
  headings: {
    outcome: 'Punkter utan utfall',
    addition: 'Tillägg som inte är prövade',
    carrier: 'Beslut som ingen har fått i uppdrag',
    action: 'Uppdrag som inte är kompletta',
    people: 'Okänd närvaro',
    promise: 'Löften i anteckningarna',
  } satisfies Readonly<Record<LooseEnd['kind'], string>>,
  line: {
    outcome: ({ number, title, reached, type }: End<'outcome'>) =>
      reached
        ? `– ${number} ${title}. Skriv ”${type === 'decision' ? `beslut ${number}: …` : `läggs till handlingarna ${number}`}”.`
        : `– ${number} ${title}, inte behandlad. Skriv ”bordlägg ${number}: skäl” eller ”läggs till handlingarna ${number}”.`,
    addition: ({ title }: End<'addition'>) => `– ${title}. Skriv ”fastställ dagordning”.`,
    carrier: ({ number, cite, ordinal, text }: End<'carrier'>) =>
      `– ${cite} ”${text}” Skriv ”uppdrag ${number}${ordinal === undefined ? '' : `:${ordinal}`}: … ; ansvarig … ; senast …”.`,
    action: ({ action, cite, text, owner, due, words }: End<'action'>) =>
      `– ${action} (${cite}) ”${text}” ${lacking(owner, due, words)} Skriv ”ändra uppdrag ${action}: ${[...(owner ? ['ansvarig …'] : []), ...(due ? ['senast …'] : [])].join(' ; ')}”.`,
    people: ({ names }: { names: readonly string[] }) =>
      `– ${names.join(', ')}. Skriv ”närvarande: …” eller ”frånvarande: …”.`,
    promise: ({ number, text }: End<'promise'>) =>
      `– ${number} ”${text}” Skriv ”uppdrag ${number}: … ; ansvarig … ; senast …” eller ”vidare ${number} till …: …”.`,
  },
  more: ({ count }: { count: number }) => `– och ${count} till, som visas när de här är ordnade.`,
  allNoted: ({ numbers }: { numbers: readonly string[] }) =>
    `Var det bara information läggs allt till handlingarna på en gång: ”läggs till handlingarna ${numbers.join(', ')}”.`,
  foot: 'Skriv ”avsluta möte” igen när det är ordnat, eller ”avsluta möte ändå”. I så fall skrivs det som fattas ut som ”saknas”, och punkter som inte hanns med kommer tillbaka som förslag.',
  choices: {
    noted: ({ numbers }: { numbers: readonly string[] }) => ({
      label:
        numbers.length > 6
          ? `Lägg ${numbers.length} punkter till handlingarna`
          : `Lägg ${numbers.join(', ')} till handlingarna`,
      say: `läggs till handlingarna ${numbers.join(', ')}`,
    }),
    anyway: { label: 'Avsluta ändå', say: 'avsluta möte ändå' },
  },

  closed: ({ day, decisions, actions }: { day: Day; decisions: number; actions: number }) =>
    `Mötet ${formatDay(day)} är avslutat med ${decisions === 0 ? 'inga beslut' : `${decisions} beslut`} och ${actions === 0 ? 'inga uppdrag' : `${actions} uppdrag`}. Sammanfattningen läggs ut i gruppen.`,
  back: ({ next }: { next: Day | undefined }) =>
    next === undefined
      ? 'Tillbaka bland förslagen, tills nästa möte är inlagt:'
      : `Tillbaka som förslag till mötet ${formatDay(next)}:`,
  backLine: ({
    id,
    title,
    number,
    outcome,
  }: {
    id: string
    title: string
    number: string | undefined
    outcome: Outcome | undefined
  }) =>
    `– ${id} ${title} (${number === undefined ? 'tillägg som inte prövades' : `${number}, ${outcome === undefined ? 'inte behandlad' : wentAs(outcome)}`})`,
  lacks: ({ day }: { day: Day }) =>
    `Det som saknas står i sammanfattningen: ”sammanfattning ${day}”.`,
  minutes: ({ day, called }: { day: Day; called: string }) =>
    `${called === 'protokoll' ? 'Protokollet' : 'Minnesanteckningarna'} får du med ”protokoll ${day}”.`,
  minutesChoice: ({ day, called }: { day: Day; called: string }) => ({
    label: called === 'protokoll' ? 'Protokollet' : 'Minnesanteckningarna',
    say: `protokoll ${day}`,
  }),
  undoHint: 'Blev det fel, skriv ”ångra” inom tio minuter.',
}

function lacking(owner: boolean, due: boolean, words: string | undefined): string {
  if (words !== undefined) return `${owner ? 'Ansvarig saknas. ' : ''}Tid: ${words} (datum saknas).`
  if (owner && due) return 'Ansvarig och tid saknas.'
  return owner ? 'Ansvarig saknas.' : 'Tid saknas.'
}
