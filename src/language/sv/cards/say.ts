import type { Day } from '../../../meetings/calendar.ts'

type Names = readonly string[]

/** What a form says when it is sent: sentences of the contract, each value already fit for its place in them. */
export const say = {
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
}
