import { either, plural } from './words/wording.ts'
import type { Day } from '../../meetings/calendar.ts'
import type { RetentionClass } from '../../meetings/retention.ts'
import { formatDate, formatDay } from './words/dates.ts'
import { about, kinds, period, since } from './privacy.ts'

/** What the bot says when a group decides that records go. */
export const disposal = {
  confirm: ({ kind, months, before }: { kind: RetentionClass; months: number; before: Day }) =>
    `Då tas ${about[kind]} bort ${period(months)} ${since[kind]}: i dag vore det allt före ${formatDate(before)}. Gruppen får veta det nu, någon mer måste säga ja, och det gäller tidigast om 14 dagar. Ska jag fråga gruppen?`,
  asked: ({
    by,
    kind,
    months,
    decision,
    on,
    who,
    confirmedBy,
  }: {
    by: string
    kind: RetentionClass
    months: number
    decision: string
    on: Day
    /** Whose word is missing; absent: nobody's. */
    who: readonly string[] | undefined
    confirmedBy: string | undefined
  }) =>
    `${by} vill att ${kinds[kind]} gallras: ${about[kind]} tas bort ${period(months)} ${since[kind]}, enligt beslut ${decision}.\n` +
    (who === undefined
      ? `${confirmedBy === undefined ? '' : `${confirmedBy} har sagt ja. `}Det gäller från ${formatDay(on)}.`
      : `Det gäller när ${either(who)} har sagt ja (”gallring ${kinds[kind]} ${period(months)} ; beslut ${decision}”), tidigast ${formatDay(on)}.`) +
    ` Den som leder gruppen eller sitter i AU kan säga nej: ”gallring ${kinds[kind]} bevaras”.`,
  askSecond: ({ asked }: { asked: string }) => `${asked}\nSäger du ja till det?`,
  refused: ({ by, kind, asker }: { by: string; kind: RetentionClass; asker: string }) =>
    by === asker
      ? `${by} vill inte längre att ${kinds[kind]} gallras. Inget är borttaget.`
      : `${by} har sagt nej till att ${kinds[kind]} gallras, som ${asker} ville. Inget är borttaget.`,
  begun: ({ kind, months, decision }: { kind: RetentionClass; months: number; decision: string }) =>
    `Från i natt gallras ${kinds[kind]}: ${about[kind]} tas bort ${period(months)} ${since[kind]}, enligt beslut ${decision}. Det kan läggas tillbaka i 30 dagar: ”gallring ${kinds[kind]} bevaras”.`,
  /** Of what was removed from records and is kept sealed. */
  removed: {
    confirm: ({ count, decision }: { count: number; decision: string }) =>
      `Då försvinner ${hidden(count)} ur alla handlingar, enligt beslut ${decision}. Gruppen får veta det nu, någon mer måste säga ja, och det gäller tidigast om 14 dagar. Ska jag fråga gruppen?`,
    asked: ({
      by,
      count,
      decision,
      on,
      who,
      confirmedBy,
    }: {
      by: string
      count: number
      decision: string
      on: Day
      who: readonly string[] | undefined
      confirmedBy: string | undefined
    }) =>
      `${by} vill att ${hidden(count)} gallras enligt beslut ${decision}.\n` +
      (who === undefined
        ? `${confirmedBy === undefined ? '' : `${confirmedBy} har sagt ja. `}Det gäller från ${formatDay(on)}.`
        : `Det gäller när ${either(who)} har sagt ja (”gallra borttaget: ${decision}”), tidigast ${formatDay(on)}.`) +
      ' Den som leder gruppen eller sitter i AU kan säga nej: ”gallra borttaget: bevaras”.',
    refused: ({ by }: { by: string }) =>
      `${by} har sagt nej till att det som är borttaget gallras. Det ligger kvar dolt.`,
    begun: ({ count, decision }: { count: number; decision: string }) =>
      `Nu gallras ${hidden(count)} enligt beslut ${decision}. Inom en minut är det borta ur alla handlingar.`,
  },
}

const hidden = (count: number): string =>
  plural(count, 'en dold uppgift', `${count} dolda uppgifter`)
