import type { Day } from '../../../meetings/calendar.ts'
import type { ItemKind } from '../../../meetings/meeting.ts'

type Names = readonly string[]
const kinds: Readonly<Record<ItemKind, string>> = {
  decision: 'beslut',
  discussion: 'diskussion',
  information: 'information',
}

/** What a form says when it is sent: sentences of the contract, each value already fit for its place in them. */
export const say = {
  propose: ({
    title,
    kind,
    minutes,
    presenters,
    link,
    on,
    background,
  }: {
    title: string
    kind?: ItemKind | undefined
    minutes?: number | undefined
    presenters: Names
    link: string
    on: Day | undefined
    background: string
  }) =>
    [
      `föreslå: ${title}`,
      ...(kind === undefined ? [] : [`typ ${kinds[kind]}`]),
      ...(minutes === undefined ? [] : [`${minutes} min`]),
      ...(presenters.length === 0 ? [] : [`föredragande ${presenters.join(', ')}`]),
      ...(link === '' ? [] : [`länk ${link}`]),
      ...(on === undefined ? [] : [`möte ${on}`]),
    ].join(' ; ') + (background === '' ? '' : `\nbakgrund:\n${background}`),
  plan: ({
    on,
    start,
    end,
    place,
    link,
    lastDay,
  }: {
    on: Day
    start: string
    end: string
    place: string
    link: string
    lastDay: Day | undefined
  }) =>
    [
      `nytt möte ${on} ${start}–${end}`,
      ...(place === '' ? [] : [`plats ${place}`]),
      ...(link === '' ? [] : [`digitalt ${link}`]),
      ...(lastDay === undefined ? [] : [`sista dag ${lastDay}`]),
    ].join(' ; '),
  announce: ({ on }: { on: Day }) => `kalla ${on}`,
  accept: ({ id }: { id: string }) => `ta in ${id}`,
  referToCommittee: ({ id }: { id: string }) => `skicka ${id} till AU`,
  park: ({ id }: { id: string }) => `spara ${id}`,
  decline: ({ id, reason }: { id: string; reason: string }) => `avslå ${id}: ${reason}`,
  publishAgenda: ({ on }: { on: Day }) => `skicka dagordning ${on}`,
  adoptAgenda: 'fastställ dagordning',
  startMeeting: ({ on }: { on: Day }) => `starta möte ${on}`,
  closeMeeting: 'avsluta möte',
  allPresent: 'närvarande: alla',
  asAnswered: 'närvarande: enligt svar',
  present: ({ names }: { names: Names }) => `närvarande: ${names.join(', ')}`,
  absent: ({ names }: { names: Names }) => `frånvarande: ${names.join(', ')}`,
  standIn: ({ by, name }: { by: string; name: string }) => `ersätter: ${by} för ${name}`,
  part: ({ name, from, to }: { name: string; from: string; to: string }) =>
    `del av mötet: ${name} ${from}–${to}`,
  noted: ({ numbers }: { numbers: Names }) => `läggs till handlingarna ${numbers.join(', ')}`,
  remit: ({
    number,
    reason,
    objection,
    terms,
  }: {
    number: string
    reason: string
    objection: string
    terms: string
  }) =>
    [
      `återremiss ${number}: ${reason}`,
      ...(objection === '' ? [] : [`invändning ${objection}`]),
      ...(terms === '' ? [] : [`villkor ${terms}`]),
    ].join(' ; '),
  defer: ({ number, reason }: { number: string; reason: string }) =>
    reason === '' ? `bordlägg ${number}` : `bordlägg ${number}: ${reason}`,
  drop: ({ number, reason }: { number: string; reason: string }) =>
    reason === '' ? `utgår ${number}` : `utgår ${number}: ${reason}`,
}
