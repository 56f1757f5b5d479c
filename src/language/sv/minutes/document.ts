import { documents } from '../words/documents.ts'
import { reopening } from '../record/reopening.ts'
import { listed, plural } from '../words/wording.ts'
import type { Clock, Day } from '../../../meetings/calendar.ts'
import type { DocumentName, Role } from '../../../meetings/group.ts'
import type { DecisionKind, ItemKind, Outcome, Treatment } from '../../../meetings/meeting.ts'
import {
  decisionWord,
  homeCount,
  stances,
  type HomeTold,
  type StanceTold,
} from '../record/matters.ts'
import { printed, treatedAs } from '../record/outcomes-told.ts'
import { treatmentOutcome } from '../../../meetings/course.ts'
import { formatDate, formatDay, formatTimes } from '../words/dates.ts'
import type { StaysTold } from '../../../meetings/stays.ts'
import { stayText } from '../record/stays.ts'

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
const stopped = (text: string): string =>
  /[.!?…]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`
const reason = (why: string): string => (why.trim() === '' ? '' : ` Skäl: ${stopped(why)}`)

/** What was taken away when the minutes had been sent out. */
const confirmation = (by: string | undefined): readonly string[] =>
  by === undefined ? [] : [`bekräftat av ${by === '' ? 'den som ändrade' : by}`]

interface Removed {
  readonly kind: 'decision' | 'note' | 'outcome' | 'guest'
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
}

/** The words of the minutes themselves. */
export const document = {
  title: ({ body, document: name }: { body: string; document: DocumentName }): string =>
    `${documents[name].charAt(0).toUpperCase()}${documents[name].slice(1)}${body === '' ? '' : ` för ${body}`}`,
  /** What the document is called in a sentence, and in a file's name. */
  called: ({ document: name }: { document: DocumentName }): string => documents[name],
  page: { page: 'Sida', of: 'av' },
  missing: 'saknas',
  facts: {
    when: 'När',
    reopened: 'Öppnat igen',
    reopenedOn: reopening.printed,
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
    count: ({
      present,
      part,
      replaced,
      absent,
      unknown,
    }: {
      present: number
      part: number
      replaced: number
      absent: number
      unknown: number
    }) => {
      const parts = [
        `${present + part} närvarande${part === 0 ? '' : `, varav ${part} under del av mötet`}`,
        ...(replaced > 0 ? [`${replaced} med ersättare`] : []),
        ...(absent > 0 ? [`${absent} frånvarande`] : []),
        ...(unknown > 0 ? [`${unknown} inte ${plural(unknown, 'antecknad', 'antecknade')}`] : []),
      ]
      return `${parts.join('; ')}.`
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
  /** Behind what was added or changed when the minutes had been sent out. */
  mark: ({
    addedOn,
    changedOn,
    confirmedBy,
  }: {
    addedOn?: Day
    changedOn?: Day
    confirmedBy?: string
  }) =>
    `(${[
      ...(addedOn === undefined ? [] : [`tillagt i efterhand den ${formatDate(addedOn)}`]),
      ...(changedOn === undefined ? [] : [`ändrat den ${formatDate(changedOn)}`]),
      ...confirmation(confirmedBy),
    ].join(', ')})`,
  takenAway: ({ kind, number, name, on, confirmedBy }: Removed) =>
    `Ändrat den ${formatDate(on)}: ${[gone[kind](number ?? name ?? ''), ...confirmation(confirmedBy)].join(', ')}.`,
  item: {
    kind: ({ kind }: { kind: ItemKind }) => kinds[kind],
    presenters: ({ names }: { names: readonly string[] }) => `Föredragande: ${names.join(', ')}`,
    addition: 'Tillägg till dagordningen',
    withdrawn: 'Punkten togs bort från dagordningen.',
    earlier: ({ treatments }: { treatments: readonly Treatment[] }) =>
      `Tidigare behandlat: ${treatments.map((one) => `${one.on} § ${one.number}, ${treatedAs(treatmentOutcome(one))}`).join(', ')}.`,
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
  outcome: printed,
  known: ({
    inForce,
    home,
    behind,
  }: {
    inForce: string | undefined
    home: readonly HomeTold[]
    behind: readonly StanceTold[]
  }) => [
    ...(inForce === undefined ? [] : [`Träder i kraft ${inForce}.`]),
    ...(home.length === 0 ? [] : [homeCount(home)]),
    ...stances(behind),
  ],
  adoption: ({
    adopted,
    additions,
    turnedDown,
  }: {
    adopted: boolean
    additions: readonly { readonly number: string; readonly title: string }[]
    turnedDown: readonly { readonly title: string; readonly reason: string }[]
  }) => [
    ...(adopted
      ? [
          additions.length === 0
            ? 'Mötet fastställer dagordningen.'
            : `Mötet fastställer dagordningen med ${plural(additions.length, 'tillägget', 'tilläggen')} ${listed(additions.map(({ number, title }) => `${number}, ${title}`))}.`,
        ]
      : []),
    ...turnedDown.map(
      ({ title, reason: why }) =>
        `Tillägget ”${title}” togs inte upp${why.trim() === '' ? '.' : `: ${stopped(why)}`}`,
    ),
  ],
  represented: ({
    byMember,
    bySubstitute,
    nobody,
    part,
    unknown,
    timeKnown,
  }: {
    byMember: readonly string[]
    bySubstitute: readonly string[]
    nobody: readonly string[]
    part: readonly string[]
    unknown: readonly string[]
    timeKnown: boolean
  }) => [
    ...(byMember.length > 0 ? [`Genom ledamot: ${byMember.join(', ')}.`] : []),
    ...(bySubstitute.length > 0 ? [`Genom ersättare: ${bySubstitute.join(', ')}.`] : []),
    ...(nobody.length > 0 ? [`Inte representerade: ${nobody.join(', ')}.`] : []),
    ...(part.length > 0 ? [`Med en del av mötet: ${part.join(', ')}.`] : []),
    ...(unknown.length > 0 ? [`Inte antecknade: ${unknown.join(', ')}.`] : []),
    ...(part.length > 0 && !timeKnown ? ['Tiden för beslutet är inte känd.'] : []),
  ],
  representedCount: ({ here, all, atLeast }: { here: number; all: number; atLeast: boolean }) =>
    `${atLeast ? 'Minst ' : ''}${here} av ${all} representerade.`,
  recused: ({ names }: { names: readonly string[] }) =>
    `${listed(names)} deltog inte i ärendet (jäv).`,
  noDecisions: 'Inga beslut fattades.',
  moved: {
    done: ({ on, how }: { on: Day; how: string | undefined }) =>
      `Klart ${formatDate(on)}${how === undefined ? '.' : `: ${stopped(how)}`}`,
    postponed: ({
      on,
      due,
      times,
      reason: why,
    }: {
      on: Day
      due: string
      times: number
      reason: string | undefined
    }) =>
      `Framflyttat ${formatDate(on)} till ${due}${times > 1 ? ` (${times} gånger)` : ''}.${why === undefined ? '' : reason(why)}`,
    reported: ({ on, name, text }: { on: Day; name: string; text: string }) =>
      `Läge ${formatDate(on)} (${name}): ${stopped(text)}`,
    changed: ({ on, owners, due }: { on: Day; owners: string; due: string }) =>
      `Ändrat ${formatDate(on)}. Ansvarig: ${owners}. Klart senast: ${due}.`,
  },
  carried: ({
    title,
    number,
    proposal,
    how,
  }: {
    title: string
    number: string | undefined
    proposal: string | undefined
    how: string
  }) =>
    `${title} (${[...(number === undefined ? [] : [`punkt ${number}`]), how, ...(proposal === undefined ? [] : [`förslag ${proposal}`])].join(', ')})`,
  came: ({ outcome, reached }: { outcome: Outcome | undefined; reached: boolean }) =>
    outcome === undefined
      ? reached
        ? 'inte behandlat'
        : 'tillägg som inte prövades'
      : treatedAs(outcome),
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
    correction: ({ version }: { version: number }) => `Utkast till version ${version}`,
    published: ({ status, on }: { status: string; on: Day }) =>
      `${status}. Offentlig utgåva den ${formatDate(on)}`,
  },
  adjustment: {
    by: ({
      names,
      on,
      days,
      late,
    }: {
      names: readonly string[]
      on: Day
      days: number
      late: boolean
    }) =>
      `Justerat den ${formatDate(on)} av ${listed(names)}, via Teams. Ledtid: ${days === 0 ? 'samma dag som mötet' : plural(days, 'en dag efter mötet', `${days} dagar efter mötet`)}${late ? ', efter utsatt tid' : ''}.`,
    final: ({ name, on }: { name: string; on: Day }) =>
      `Justerat den ${formatDate(on)} av ${name}.`,
    approved: ({
      on,
      how,
      change,
    }: {
      on: Day
      how: 'noted' | 'confirmed'
      change: string | undefined
    }) =>
      `${how === 'noted' ? 'Lades till handlingarna' : 'Fastställdes'} vid mötet den ${formatDate(on)}${change === undefined ? '' : ` med ändringen ${change}`}.`,
    signed: ({ name, on, how }: { name: string; on: Day; how: string | undefined }) =>
      `Justerat den ${formatDate(on)} av ${name}${how === undefined ? '' : `, via ${how}`}.`,
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
