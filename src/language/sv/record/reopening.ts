import { stopped } from '../../../text/parts.ts'
import type { Clock, Day } from '../../../meetings/calendar.ts'
import { formatDate, formatTimes } from '../words/dates.ts'
import { plural } from '../words/wording.ts'

/** A meeting that is opened again, that nobody opened, or that had other hours. */
export const reopening = {
  reopened: ({ day, reason }: { day: Day; reason: string }) =>
    `Mötet ${formatDate(day)} är öppet igen${reason === '' ? '.' : `: ${stopped(reason)}`} Avsluta det som vanligt med ”avsluta möte”.`,
  dated: 'Protokollet är redan utskickat, så dagen och skälet skrivs ut i det.',
  forgottenOnly:
    'Gällde det bara något som glömts behöver mötet inte öppnas: ”ändra”, ”ta bort”, ”flytta” och alla vanliga meningar går ändå.',
  ask: ({ day }: { day: Day }) => `Mötet ${formatDate(day)} är avslutat. Ska det öppnas igen?`,
  yesNo: ['Ja, öppna det igen', 'Nej'],
  held: ({ day, start, end }: { day: Day; start: Clock; end: Clock }) =>
    `Mötet ${formatDate(day)} hölls, så det går att anteckna nu. Avsluta med ”avsluta möte ${day}”.\nHöll det andra tider än ${formatTimes(start, end)}, skriv ”mötet pågick 8.40-12.10”.`,
  lasted: ({
    day,
    start,
    end,
    was,
  }: {
    day: Day
    start: Clock
    end: Clock
    was: { from: Clock; to: Clock }
  }) =>
    `Mötet ${formatDate(day)} pågick ${formatTimes(start, end)}. Förut: ${formatTimes(was.from, was.to)}.`,
  notClosed: ({ day, items }: { day: Day; items: number }) =>
    `Mötet ${formatDate(day)} är inte avslutat: ${plural(items, '1 punkt', `${items} punkter`)} ligger kvar på det.`,
  printed: ({ on, reason }: { on: Day; reason: string }) =>
    `${formatDate(on)}${reason === '' ? '' : `: ${stopped(reason)}`}`,
}
