import { formatDate } from './words/dates.ts'

/** Facts whose earlier value the log tells. */
export type AuditField =
  | 'roles'
  | 'organisation'
  | 'substituteFor'
  | 'pausedFromOn'
  | 'pausedUntilOn'
  | 'leftAt'
  | 'setting'
  | 'contact'
  | 'standingItems'
  | 'theme'
  | 'item'
  | 'attendance'
  | 'answers'
  | 'on'
  | 'start'
  | 'end'
  | 'place'
  | 'link'
  | 'title'
  | 'lastDayOn'
  | 'status'
  | 'kind'
  | 'minutes'
  | 'presenters'
  | 'background'
  | 'decision'
  | 'note'
  | 'guest'
  | 'attachment'
  | 'recused'
  | 'outcome'
  | 'text'
  | 'owners'
  | 'due'
  | 'how'
  | 'reason'

const fields: Readonly<Record<AuditField, string>> = {
  roles: 'roll',
  organisation: 'organisation',
  substituteFor: 'ersatte',
  pausedFromOn: 'paus från',
  pausedUntilOn: 'paus till',
  leftAt: 'lämnade gruppen',
  setting: 'inställning',
  contact: 'kontaktperson',
  standingItems: 'stående punkter',
  theme: 'tema',
  item: 'punkt',
  attendance: 'närvaro',
  answers: 'svar',
  on: 'datum',
  start: 'början',
  end: 'slut',
  place: 'plats',
  link: 'länk',
  title: 'rubrik',
  lastDayOn: 'sista dag',
  status: 'läge',
  kind: 'typ',
  minutes: 'minuter',
  presenters: 'föredragande',
  background: 'bakgrund',
  decision: 'beslut',
  note: 'anteckning',
  guest: 'gäst',
  attachment: 'bilaga',
  recused: 'jäv',
  outcome: 'utfall',
  text: 'text',
  owners: 'ansvarig',
  due: 'tid',
  how: 'så gick det',
  reason: 'skäl',
}
const from = {
  personal: 'i egen chatt',
  groupChat: 'i gruppchatten',
  channel: 'i kanalen',
  clock: '',
}

/** Who did what: the log, and what the group keeps about people. */
export const audit = {
  help: {
    log: 'visar vem som har gjort vad, när och varifrån, och vad som gällde innan.',
  },
  yesNo: ['ja', 'nej'],
  words: {
    planned: 'planerat',
    open: 'öppet',
    closed: 'avslutat',
    cancelled: 'inställt',
    done: 'klart',
    waiting: 'väntar',
    accepted: 'intaget',
    declined: 'avslaget',
    parked: 'sparat',
    referred: 'skickat vidare',
    withdrawn: 'återtaget',
    decided: 'beslutat',
    noted: 'lagt till handlingarna',
    remitted: 'återremitterat',
    deferred: 'bordlagt',
    dropped: 'utgick',
    attending: 'kommer',
    notAttending: 'kommer inte',
    substitute: 'ersätts',
    present: 'närvarande',
    absent: 'frånvarande',
    part: 'del av mötet',
    replaced: 'ersatt',
    decision: 'beslut',
    discussion: 'diskussion',
    information: 'information',
    sv: 'svenska',
    en: 'engelska',
  } satisfies Readonly<Record<string, string>>,

  head: ({ about, page }: { about: string; page: number }) =>
    `Loggen${about === '' ? '' : ` för ${about}`}, det senaste först${page === 1 ? '' : `, sida ${page}`}:`,
  aboutMeeting: ({ on }: { on: string }) => `mötet ${formatDate(on)}`,
  aboutItem: ({ number, on }: { number: string; on: string }) =>
    `punkt ${number} den ${formatDate(on)}`,
  language: 'språk',
  empty: ({ about }: { about: string }) =>
    about === '' ? 'Loggen är tom: inget är antecknat än.' : `Loggen har inget om ${about}.`,
  noMore: ({ page }: { page: number }) => `Det finns ingen sida ${page} i loggen.`,
  line: ({
    at,
    who,
    where,
    what,
    befores,
  }: {
    at: string
    who: string
    where: keyof typeof from
    what: string
    befores: readonly { about: string; field: AuditField; was: string }[]
  }) =>
    `– ${at}, ${[who, from[where]].filter((part) => part !== '').join(' ')}: ${what}` +
    (befores.length === 0
      ? ''
      : `\n  Innan: ${befores.map(({ about, field, was }) => `${about === '' ? '' : `${about}, `}${fields[field]}: ${was === '' ? 'saknades' : was}`).join('; ')}`),
  said: ({ source }: { source: string }) => `”${source}”`,
  /** The words have been disposed of. */
  wordless: ({ verb }: { verb: string }) => `”${verb}”, utan orden`,
  tookBack: ({ source }: { source: string }) => `tog tillbaka ”${source}”`,
  /** Said in somebody's own chat, and asked for in the group. */
  unsaid: ({ verb }: { verb: string }) => `”${verb}” …`,
  unsaidHint: 'Orden i det som sagts i någons egen chatt visar jag bara i din egen chatt med mig.',
  events: {
    installed: (_: { names: readonly string[] }) => 'lade till Klubban',
    uninstalled: (_: { names: readonly string[] }) => 'tog bort Klubban',
    renamed: (_: { names: readonly string[] }) => 'gruppen bytte namn',
    culled: ({ names }: { names: readonly string[] }) =>
      `gallrade enligt gruppens inställning: ${names.join(', ')}`,
    succeeded: ({ names }: { names: readonly string[] }) =>
      `gjorde ${names.join(', ')} till sekreterare: ingen sade nej`,
    notSucceeded: ({ names }: { names: readonly string[] }) =>
      `lät önskan att bli sekreterare falla: ${names.join(', ')}`,
    named: ({ names }: { names: readonly string[] }) =>
      `lät ${names.join(', ')} få rollen som en ställföreträdare ville: ingen sade nej`,
    notNamed: ({ names }: { names: readonly string[] }) =>
      `lät en ställföreträdares förslag om en ny roll falla: ${names.join(', ')}`,
    disposed: (_: { names: readonly string[] }) => 'började gallra som gruppen har beslutat',
    restored: ({ names }: { names: readonly string[] }) =>
      `lade tillbaka det som hade gallrats: ${names.join(', ')}`,
    moved: (_: { names: readonly string[] }) => 'gruppen flyttades hit av den som sköter Klubban',
    joined: ({ names }: { names: readonly string[] }) => `kom med i gruppen: ${names.join(', ')}`,
    left: ({ names }: { names: readonly string[] }) => `lämnade gruppen: ${names.join(', ')}`,
  },
  itself: 'Teams',
  clock: 'Klubban',
  more: ({ next }: { next: string }) => `Det finns mer. Skriv ”${next}”.`,
  verb: 'logg',
  page: 'sida',
}
