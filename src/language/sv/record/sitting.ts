import { listed } from '../words/wording.ts'
import type { Clock, Day } from '../../../meetings/calendar.ts'
import type { Presence } from '../../../meetings/who-was-there.ts'
import { hoursIn } from '../../../meetings/stays.ts'
import { stayText } from './stays.ts'
import { formatDay, formatTimes } from '../words/dates.ts'

type Hours = { readonly from: Clock; readonly to?: Clock | undefined }

/** Somebody's attendance as Teams saw it, ready to be told. */
export interface StayTold {
  readonly name: string
  readonly presence: Extract<Presence, { readonly kind: 'present' | 'part' }>
  readonly away: readonly { readonly from: Clock; readonly to: Clock }[]
}

/** What the bot says of a meeting that is held in Teams. */
export const sitting = {
  start: ({ day }: { day: Day }) =>
    `Mötet har börjat i Teams. Ska jag starta mötet ${formatDay(day)}? Jag för inget protokoll förrän någon har sagt till.`,
  startLabel: 'Starta mötet',
  sayStart: ({ day }: { day: Day }) => `starta möte ${day}`,
  end: ({ day }: { day: Day }) => `Mötet är slut i Teams. Ska jag avsluta mötet ${formatDay(day)}?`,
  endUnopened: ({ day }: { day: Day }) =>
    `Mötet ${formatDay(day)} är slut i Teams, men det startades aldrig hos mig. Starta det om ni vill föra anteckningar i efterhand.`,
  endLabel: 'Avsluta mötet',
  sayEnd: ({ day }: { day: Day }) => `avsluta möte ${day}`,
  head: 'Så här såg Teams närvaron. Inget av det är antecknat:',
  whole: ({ names }: { names: readonly string[] }) => `– Hela mötet: ${listed(names)}.`,
  part: ({ stays }: { stays: readonly StayTold[] }) =>
    `– En del av mötet: ${stays.map(({ name, presence }) => (presence.kind === 'part' ? `${name} ${stayText({ hours: hoursIn(presence), items: [] })}` : name)).join(', ')}.`,
  away: ({ name, times }: { name: string; times: readonly Hours[] }) =>
    `– ${name} var borta ${listed(times.map(({ from, to }) => formatTimes(from, to)))}.`,
  otherwise: ({
    name,
    recorded,
    seen,
  }: {
    name: string
    recorded: Presence['kind']
    seen: StayTold['presence']
  }) =>
    `– ${name} är antecknad som ${recordedAs[recorded]} men var med ${seen.kind === 'part' ? stayText({ hours: hoursIn(seen), items: [] }) : 'hela mötet'}. Det som är antecknat står kvar.`,
  strangers: ({ names }: { names: readonly string[] }) =>
    `– Kanske gäster: ${listed(names)}. Anteckna med ”gäst: ${names[0]}, organisation”.`,
  unseen: ({ names }: { names: readonly string[] }) =>
    `– Syntes inte i Teams: ${listed(names)}. De kan ha varit på plats, så jag säger inget om dem.`,
  takeLabel: 'Anteckna närvaron',
  sayTake: 'närvarande: enligt Teams',
  ask: 'Stämmer det, skriv ”närvarande: enligt Teams”. Ändra sedan den som inte stämmer.',
  taken: ({ day, present, part }: { day: Day; present: number; part: number }) =>
    `Närvaron enligt Teams är antecknad vid mötet ${formatDay(day)}: ${present} hela mötet${part === 0 ? '' : `, ${part} en del av det`}.`,
  nothingSeen: ({ day }: { day: Day }) =>
    `Teams har inget nytt att säga om närvaron vid mötet ${formatDay(day)}. Skriv ”närvarande: alla” eller namnen.`,
}

const recordedAs: Readonly<Record<Presence['kind'], string>> = {
  present: 'närvarande hela mötet',
  absent: 'frånvarande',
  part: 'närvarande en del av mötet',
  replaced: 'ersatt av någon annan',
}
