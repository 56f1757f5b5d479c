import { written } from '../../text/sentence.ts'
import { group as words } from './words/group.ts'
import { counted, plural } from './words/wording.ts'
import { retentionClasses, type Lasting, type RetentionClass } from '../../meetings/retention.ts'
import { formatDate } from './words/dates.ts'

export const kinds = written(words.retention)
export const about: Readonly<Record<RetentionClass, string>> = {
  minutes: 'möten med dagordning, anteckningar, beslut och protokoll',
  actions: 'klara uppdrag',
  proposals: 'behandlade förslag',
  log: 'vem som har gjort vad',
  words: 'orden i det som har skrivits till mig, som loggen har dem',
  posts: 'vad jag har skickat till vem',
  contacts: 'adress och konto för den som har lämnat gruppen',
}
/** What the time is counted from. */
export const since: Readonly<Record<RetentionClass, string>> = {
  minutes: 'efter mötet',
  actions: 'efter att de blev klara',
  proposals: 'efter att de behandlades',
  log: 'efter händelsen och det möte den gäller',
  words: 'efter att de skrevs',
  posts: 'efter utskicket',
  contacts: 'efter att personen lämnade gruppen',
}
const units: Readonly<Record<RetentionClass, readonly [one: string, several: string]>> = {
  minutes: ['möte', 'möten'],
  actions: ['uppdrag', 'uppdrag'],
  proposals: ['förslag', 'förslag'],
  log: ['loggrad', 'loggrader'],
  words: ['meddelandes ord', 'meddelandens ord'],
  posts: ['utskick', 'utskick'],
  contacts: ['kontaktuppgift', 'kontaktuppgifter'],
}
const sumOf = (count: number, [one, several]: readonly [string, string]): string =>
  counted(count, one, several)
export const period = (months: number): string =>
  months % 12 === 0 ? `${months / 12} år` : `${months} ${plural(months, 'månad', 'månader')}`
const lasts = (time: Lasting): string =>
  'days' in time ? `${time.days} dagar` : period(time.months)
const list = (head: string, lines: readonly string[], more: number): string =>
  lines.length === 0
    ? ''
    : `${head}\n${lines.map((line) => `– ${line}`).join('\n')}${more > 0 ? `\n– och ${more} till` : ''}`

export interface KeptOf {
  readonly name: string
  readonly roles: readonly string[]
  readonly organisation: string | undefined
  readonly email: string | undefined
  readonly account: string | undefined
  readonly leftOn: string | undefined
  readonly pausedUntil: string | undefined
  readonly answers: readonly {
    readonly on: string
    readonly answer: string
    readonly reason: string
  }[]
  readonly attendance: readonly { readonly on: string; readonly presence: string }[]
  readonly proposals: readonly { readonly id: string; readonly title: string }[]
  readonly actions: readonly { readonly id: string; readonly text: string }[]
  readonly written: number
  /** What they said of minutes, and minutes they were to adjust. */
  readonly comments: number
  readonly adjusting: number
  /** Meetings at which Teams told when they came and went. */
  readonly seen: number
  readonly logged: number
  readonly posts: number
  /** How many more there are of each list. */
  readonly more: Readonly<Record<'answers' | 'attendance' | 'proposals' | 'actions', number>>
}

/** How long what no time is set for is kept. */
const always = (kind: RetentionClass): string =>
  kind === 'posts' ? `3 år ${since.posts}` : 'bevaras'

/** What the group keeps about people, and for how long. */
export const privacy = {
  help: {
    export: 'visar allt jag har om en person: dig själv, eller den som sekreteraren frågar om.',
    forget:
      'tar bort det som får tas bort om någon som har lämnat gruppen, och säger vad som står kvar och varför.',
    retention: 'visar eller ändrar hur länge gruppens handlingar sparas.',
  },
  kinds,
  allowed: ({ kind }: { kind: RetentionClass }) =>
    ({
      minutes: 'en tid på minst två år, till exempel 5 år, eller ”bevaras”',
      actions: 'en tid, till exempel 5 år, eller ”bevaras”',
      proposals: 'en tid, till exempel 2 år, eller ”bevaras”',
      log: 'en tid på minst ett år, eller ”bevaras”',
      words: 'en tid, till exempel 6 månader, eller ”bevaras” (så länge som loggen)',
      posts: 'en tid på högst tre år',
      contacts: 'en tid, till exempel 6 månader, eller ”bevaras”',
    })[kind],
  retention: ({
    lasting,
    decisions,
  }: {
    lasting: Readonly<Partial<Record<RetentionClass, Lasting | undefined>>>
    decisions: Readonly<Partial<Record<RetentionClass, string>>>
  }) =>
    `Så länge sparas gruppens handlingar:\n${retentionClasses
      .map(
        (kind) =>
          `– ${kinds[kind]} (${about[kind]}): ${lasting[kind] === undefined ? always(kind) : `${lasts(lasting[kind])} ${since[kind]}${decisions[kind] === undefined ? '' : ` (beslut ${decisions[kind]})`}`}`,
      )
      .join('\n')}\n` +
    'Ändra med till exempel ”gallring uppdrag 5 år ; beslut KS 2026/123” eller ”gallring uppdrag bevaras”. Gallring beslutas av två, tidigast 14 dagar efter att gruppen har fått veta det, och det som har gallrats kan läggas tillbaka i 30 dagar. Stäm av med den som ansvarar för arkivet.',
  confirm: ({ kind, months, before }: { kind: RetentionClass; months: number; before: string }) =>
    `Då tas ${about[kind]} bort ${period(months)} ${since[kind]}. I natt gäller det allt före ${formatDate(before)}. Ska jag göra så?`,
  yesNo: ['Ja', 'Nej'],
  set: ({ kind, months }: { kind: RetentionClass; months: number }) =>
    `Antecknat: ${kinds[kind]} gallras ${period(months)} ${since[kind]}, med början i natt. Skriv ”gallring” för att se allt.`,
  kept: ({ kind, back }: { kind: RetentionClass; back: boolean }) =>
    `Antecknat: ${kinds[kind]} ${kind === 'posts' ? 'sparas i 3 år' : 'bevaras'} från och med nu.${back ? ' Det som har gallrats de senaste 30 dagarna läggs tillbaka.' : ''} Skriv ”gallring” för att se allt.`,
  counted: ({ kind, count }: { kind: RetentionClass; count: number }) => sumOf(count, units[kind]),

  export: (kept: KeptOf & { group: string; on: string }) =>
    [
      `Registerutdrag för ${kept.name} i ${kept.group || 'gruppen'}, ${formatDate(kept.on)}`,
      list(
        'Personen:',
        [
          `namn: ${kept.name}`,
          `roll: ${kept.roles.length === 0 ? 'ledamot' : kept.roles.join(', ')}`,
          `organisation: ${kept.organisation ?? 'saknas'}`,
          `e-post: ${kept.email ?? 'saknas'}`,
          `konto i Teams: ${kept.account ?? 'saknas'}`,
          ...(kept.leftOn === undefined ? [] : [`lämnade gruppen: ${formatDate(kept.leftOn)}`]),
          ...(kept.pausedUntil === undefined ? [] : [`paus till: ${formatDate(kept.pausedUntil)}`]),
        ],
        0,
      ),
      list(
        'Svar på kallelser:',
        kept.answers.map(
          ({ on, answer, reason }) =>
            `${formatDate(on)}: ${answer}${reason === '' ? '' : ` (${reason})`}`,
        ),
        kept.more.answers,
      ),
      list(
        'Närvaro:',
        kept.attendance.map(({ on, presence }) => `${formatDate(on)}: ${presence}`),
        kept.more.attendance,
      ),
      list(
        'Förslag:',
        kept.proposals.map(({ id, title }) => `${id} ${title}`),
        kept.more.proposals,
      ),
      list(
        'Uppdrag:',
        kept.actions.map(({ id, text }) => `${id} ${text}`),
        kept.more.actions,
      ),
      list(
        'Dessutom:',
        [
          `${sumOf(kept.written, ['beslut eller anteckning', 'beslut och anteckningar'])} som ${kept.name} har skrivit`,
          ...(kept.comments === 0
            ? []
            : [`${sumOf(kept.comments, ['synpunkt', 'synpunkter'])} på protokoll`]),
          ...(kept.adjusting === 0
            ? []
            : [`utsedd att justera ${sumOf(kept.adjusting, ['protokoll', 'protokoll'])}`]),
          `${sumOf(kept.logged, ['meddelande', 'meddelanden'])} i loggen`,
          `${sumOf(kept.posts, ['utskick', 'utskick'])} till ${kept.name}`,
          ...(kept.seen === 0
            ? []
            : [
                `när ${kept.name} kom och gick i Teams vid ${sumOf(kept.seen, ['möte', 'möten'])}, i högst 60 dagar`,
              ]),
        ],
        0,
      ),
      'Namnet kan också stå i texter som andra har skrivit: ”sök” visar var. Hör personen till fler grupper görs ett utdrag i varje grupp.',
    ]
      .filter((part) => part !== '')
      .join('\n'),

  stillHere: ({ name }: { name: string }) =>
    `${name} är med i gruppens chatt eller team, och då behöver jag uppgifterna. Ta bort personen i Teams först.`,
  askForget: ({ name, named, open }: { name: string; named: boolean; open: readonly string[] }) =>
    `Ska jag glömma ${name}? Jag tar bort e-post, konto, skäl till frånvaro och chatten med mig. ${named ? 'Namnet och det personen har gjort står kvar i protokoll, uppdrag och logg, som är allmänna handlingar och bevaras eller gallras enligt ”gallring”.' : 'Namnet tas också bort, för det finns inte i några handlingar.'}` +
    `${open.length === 0 ? '' : ` ${name} har ${open.join(', ')} öppna: lämna gärna över dem först.`} Det går inte att ångra.`,
  forgotten: ({ name, named, reasons }: { name: string; named: boolean; reasons: number }) =>
    `Borttaget om ${name}: e-post, konto, chatten med mig${reasons === 0 ? '' : ` och ${sumOf(reasons, ['skäl till frånvaro', 'skäl till frånvaro'])}`}.` +
    (named
      ? '\nKvar: namnet, roll och organisation i protokoll och uppdrag, för de är allmänna handlingar, och i loggen, som visar vem som har gjort vad. Skriv ”gallring” för att se hur länge.'
      : `\nKvar är bara raden i loggen om att du bad mig glömma ${name}.`),
}
