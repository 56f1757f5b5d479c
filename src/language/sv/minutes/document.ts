import { documents } from '../words/documents.ts'
import { reopening } from '../record/reopening.ts'
import { capital, stopped } from '../../../text/parts.ts'
import { documentFrame } from '../../frames/document-frame.ts'
import * as wording from '../words/wording.ts'
import type { Clock, Day } from '../../../meetings/calendar.ts'
import type { DocumentName } from '../../../meetings/group-settings.ts'
import type { Role } from '../../../meetings/group.ts'
import type { DecisionKind, ItemKind, Treatment } from '../../../meetings/agenda-item.ts'
import { decisionWord, homeCount, matters, stances } from '../record/matters.ts'
import { terms } from '../record/terms.ts'
import { printed as outcome, treatedAs } from '../record/outcomes-told.ts'
import { treatmentOutcome } from '../../../meetings/course.ts'
import { formatDate, formatDay, formatTimes } from '../words/dates.ts'
import type { StaysTold } from '../../../meetings/stays.ts'
import { stayText } from '../record/stays.ts'

const { listed, plural } = wording
const kinds: Readonly<Record<ItemKind, string>> = {
  decision: 'Beslutsärende',
  discussion: 'Diskussionsärende',
  information: 'Informationsärende',
}
const roles: Readonly<Record<Role, string>> = {
  chair: 'ordförande',
  deputy: 'ställföreträdare',
  member: 'ledamot',
  substitute: 'ersättare',
  official: 'tjänsteperson',
  coopted: 'adjungerad',
  guest: 'gäst',
  secretary: 'sekreterare',
  committee: 'AU',
  adjuster: 'justerare',
}

/** What was taken away when the minutes had been sent out. */
const confirmation = (by: string | undefined): readonly string[] =>
  by === undefined ? [] : [`bekräftat av ${by === '' ? 'den som ändrade' : by}`]

interface Removed {
  readonly kind: keyof typeof gone
  readonly number?: string
  readonly name?: string
  readonly on: Day
  readonly confirmedBy?: string
}
const gone = {
  decision: (what: string) => `beslut ${what} är borttaget`,
  note: (what: string) => `anteckning ${what} är borttagen`,
  outcome: (what: string) => `utfall ${what} är borttaget`,
  guest: (what: string) => `gästen ${what} är borttagen`,
  listed: (what: string) => `${what} är borttagen ur det andra organets lista`,
  action: (what: string) => `uppdrag ${what} är borttaget`,
  attachment: (what: string) => `bilaga ${what} är borttagen`,
  recusal: (what: string) => `jäv för ${what} är borttaget`,
}

const printed = documentFrame({
  ...wording,
  formatDate,
  homeCount,
  stances,
  treatedAs,
  reason: 'Skäl',
  present: ({ count }) => `${count} närvarande`,
  forPart: ({ count }) => `varav ${count} under del av mötet`,
  counts: {
    replaced: ({ count }) => `${count} med ersättare`,
    absent: ({ count }) => `${count} frånvarande`,
    unknown: ({ count }) => `${count} inte ${plural(count, 'antecknad', 'antecknade')}`,
  },
  addedOn: ({ date }) => `tillagt i efterhand den ${date}`,
  changedOn: ({ date }) => `ändrat den ${date}`,
  confirmedBy: ({ name }) => `bekräftat av ${name}`,
  whoeverChanged: 'den som ändrade',
  inForce: ({ when }) => `Träder i kraft ${when}.`,
  adopted: 'Mötet fastställer dagordningen.',
  adoptedWith: ({ count, additions }) =>
    `Mötet fastställer dagordningen med ${plural(count, 'tillägget', 'tilläggen')} ${additions}.`,
  notTakenUp: ({ title }) => `Tillägget ”${title}” togs inte upp`,
  representedAs: {
    byMember: 'Genom ledamot',
    bySubstitute: 'Genom ersättare',
    nobody: 'Inte representerade',
    part: 'Med en del av mötet',
    unknown: 'Inte antecknade',
  },
  timeUnknown: 'Tiden för beslutet är inte känd.',
  atLeast: 'Minst',
  ofAll: ({ here, all }) => `${here} av ${all} representerade.`,
  doneOn: ({ date }) => `Klart ${date}`,
  postponed: ({ date, due }) => `Framflyttat ${date} till ${due}`,
  times: ({ count }) => `${count} gånger`,
  item: 'punkt',
  proposal: 'förslag',
  notTreated: 'inte behandlat',
  notAdopted: 'tillägg som inte prövades',
  adjusted: ({ date, names }) => `Justerat den ${date} av ${names}`,
  inTeams: ({ date, names }) => `Justerat den ${date} av ${names}, via Teams.`,
  leadTime: ({ days }) =>
    `Ledtid: ${days === 0 ? 'samma dag som mötet' : plural(days, 'en dag efter mötet', `${days} dagar efter mötet`)}`,
  late: 'efter utsatt tid',
  via: 'via',
  noted: 'Lades till handlingarna',
  confirmed: 'Fastställdes',
  atMeeting: ({ how, date }) => `${how} vid mötet den ${date}`,
  withChange: 'med ändringen',
})

/** The words of the minutes themselves. */
export const document = {
  ...printed.items,
  title: ({ body, document: name }: { body: string; document: DocumentName }): string =>
    `${capital(documents[name])}${body === '' ? '' : ` för ${body}`}`,
  /** What the document is called in a sentence, and in a file's name. */
  called: ({ document: name }: { document: DocumentName }): string => documents[name],
  page: { page: 'Sida', of: 'av' },
  missing: 'saknas',
  facts: {
    when: 'När',
    reopened: 'Öppnat igen',
    reopenedOn: reopening.printed,
    title: 'Rubrik',
    where: 'Var',
    chair: 'Ordförande',
    secretary: 'Sekreterare',
    adjusters: 'Justerare',
    archive: 'Arkiv',
    at: ({ on, start, end }: { on: Day; start: Clock; end: Clock }) =>
      `${formatDay(on)}, kl. ${formatTimes(start, end)}`,
    online: 'Digitalt möte',
    alsoOnline: ({ place }: { place: string }) => `${place} och digitalt`,
    form: 'Form',
    forms: { onSite: 'på plats', online: 'digitalt', both: 'på plats och digitalt' },
  },
  headings: {
    people: 'Deltagare',
    guests: 'Gäster',
    items: 'Ärenden',
    decisions: 'Beslutssammanställning',
    actions: 'Uppdrag från mötet',
    moved: 'Uppdrag som har ändrats sedan förra mötet',
    carried: 'Ärenden som återkommer',
    next: 'Kommande möten',
    themes: 'Teman till kommande möten',
    attachments: 'Bilagor',
    adjustment: 'Justering',
    changes: 'Vad som är ändrat',
  },
  columns: {
    number: 'Nr',
    item: 'Ärende',
    record: 'Delpunkter, anteckningar och beslut',
    name: 'Namn',
    organisation: 'Organisation',
    role: 'Roll',
    presence: 'Närvaro',
    items: 'Punkter',
    cite: 'Paragraf',
    decision: 'Beslut',
    represented: 'Representerade organisationer',
    action: 'Uppdrag',
    owner: 'Ansvarig',
    due: 'Klart senast',
    where: 'Avsnitt',
    before: 'Stod tidigare',
    after: 'Står nu',
  },
  people: {
    ...printed.people,
    role: ({
      roles: has,
      substituteFor,
    }: {
      roles: readonly Role[]
      substituteFor: string | undefined
    }) =>
      has
        .map((role) =>
          role === 'substitute' && substituteFor !== undefined
            ? `ersättare för ${substituteFor}`
            : roles[role],
        )
        .join(', '),
    presence: {
      present: (_: object) => 'närvarande',
      part: ({ stay }: { stay: StaysTold }) => `närvarande del av mötet, ${stayText(stay)}`,
      absent: (_: object) => 'frånvarande',
      replaced: ({
        name,
        organisation,
        stay,
      }: {
        name: string
        organisation: string | undefined
        stay: StaysTold | undefined
      }) =>
        `frånvarande, ersätts av ${name}${organisation === undefined ? '' : ` (${organisation})`}${stay === undefined ? '' : `, ${stayText(stay)}`}`,
      unknown: (_: object) => 'inte antecknad',
    },
    joint: ({ body, from, to }: { body: string; from?: string; to?: string }) =>
      from === undefined
        ? `Gemensamt med ${body}`
        : `Gemensam del med ${body}, kl. ${formatTimes(from, to)}`,
    jointChair: ({ names }: { names: readonly string[] }) => `Ordförande: ${listed(names)}.`,
    together: ({ count }: { count: number }) =>
      `Tillsammans ${count} närvarande. Den som finns på båda listorna är räknad en gång.`,
    guestItems: ({ items }: { items: readonly string[] }) =>
      items.length === 0 ? 'hela mötet eller ej angivet' : `punkt ${listed(items)}`,
  },
  way: matters.way,
  takenAway: ({ kind, number, name, on, confirmedBy }: Removed) =>
    `Ändrat den ${formatDate(on)}: ${[gone[kind](number ?? name ?? ''), ...confirmation(confirmedBy)].join(', ')}.`,
  item: {
    kind: ({ kind }: { kind: ItemKind }) => kinds[kind],
    presenters: ({ names }: { names: readonly string[] }) => `Föredragande: ${names.join(', ')}`,
    joint: ({ body }: { body: string }) =>
      body === '' ? 'Gemensam punkt' : `Gemensam punkt med ${body}`,
    addition: 'Tillägg till dagordningen',
    withdrawn: 'Punkten togs bort från dagordningen.',
    earlier: ({ treatments }: { treatments: readonly Treatment[] }) =>
      `Tidigare behandlat: ${treatments.map((one) => `${one.on} § ${one.number}, ${treatedAs(treatmentOutcome(one))}`).join(', ')}.${terms.printed(treatments)}`,
    decided: ({ cite, kind }: { cite: string; kind: DecisionKind | undefined }) =>
      `${decisionWord(kind)} ${cite}:`,
    kindOf: ({ kind }: { kind: DecisionKind }) => decisionWord(kind),
    decidedOnly: 'Ärendet avgjordes. Beslutets lydelse saknas.',
    open: { before: 'Utfall: ', missing: 'saknas' },
    action: ({ id }: { id: string }) => `Uppdrag ${id}:`,
    owner: ' Ansvarig: ',
    due: ' Klart senast: ',
    doneOn: ({ on }: { on: Day }) => ` Klart ${formatDate(on)}.`,
    attachments: ({ numbers }: { numbers: readonly string[] }) => `Se bilaga ${listed(numbers)}.`,
    nothing: 'Inget antecknat.',
  },
  /** What became of an item, where the body has no phrase of its own. */
  outcome,
  recused: ({ names }: { names: readonly string[] }) =>
    `${listed(names)} deltog inte i ärendet (jäv).`,
  noDecisions: 'Inga beslut fattades.',
  moved: {
    ...printed.moved,
    part: ({ on, names }: { on: Day; names: readonly string[] }) =>
      `Klart för ${listed(names)} ${formatDate(on)}.`,
    reported: ({ on, name, text }: { on: Day; name: string; text: string }) =>
      `Läge ${formatDate(on)} (${name}): ${stopped(text)}`,
    changed: ({ on, owners, due }: { on: Day; owners: string; due: string }) =>
      `Ändrat ${formatDate(on)}. Ansvarig: ${owners}. Klart senast: ${due}.`,
  },
  next: ({
    on,
    start,
    end,
    place,
  }: {
    on: Day
    start: Clock
    end: Clock
    place: string | undefined
  }) =>
    `${formatDay(on)}, kl. ${formatTimes(start, end)}${place === undefined ? '' : `, ${place}`}`,
  attachment: ({ n, item, title }: { n: number; item: string; title: string }) =>
    `Bilaga ${n}${item === '' ? '' : `, punkt ${item}`}${title === '' ? '' : `: ${title}`}. `,
  status: {
    draft: 'Utkast',
    sent: ({ on }: { on: Day }) => `Skickat till gruppen den ${formatDate(on)}`,
    adjusted: ({ on }: { on: Day }) => `Justerat den ${formatDate(on)}`,
    version: ({ version, on }: { version: number; on: Day }) =>
      `Justerat den ${formatDate(on)}, version ${version}`,
    file: ({ name }: { name: string }) => `Filen ${name} är den officiella texten`,
    fingerprint: ({ sha256 }: { sha256: string }) => `Fingeravtryck (SHA-256): ${sha256}`,
    correction: ({ version }: { version: number }) => `Utkast till version ${version}`,
    published: ({ status, on }: { status: string; on: Day }) =>
      `${status}. Offentlig utgåva den ${formatDate(on)}`,
  },
  adjustment: {
    ...printed.adjustment,
    replaces: ({ version, on }: { version: number; on: Day }) =>
      `Ersätter version ${version} den ${formatDate(on)}, som finns kvar oförändrad.`,
    published: ({ name, on }: { name: string; on: Day }) =>
      `Publicerat den ${formatDate(on)} av ${name}.`,
    waits: ({ names }: { names: readonly string[] }) => `Justeras av ${listed(names)}.`,
  },
  /** In the place of what the secretary took out. */
  removed: '[borttaget]',
  unchecked: '[dolt tills sekreteraren har granskat]',
  whereItem: ({ item }: { item: string }) => `Punkt ${item}`,
  whereHead: 'Rubrik',
  nothingBefore: '(fanns inte)',
  nothingAfter: '(borttaget)',
}
