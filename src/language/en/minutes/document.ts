import { documents } from '../words/documents.ts'
import { reopening } from '../record/reopening.ts'
import { capital, stopped } from '../../../text/parts.ts'
import { documentFrame } from '../../frames/document-frame.ts'
import * as wording from '../words/wording.ts'
import type { Role } from '../../../meetings/group.ts'
import type { ItemKind } from '../../../meetings/agenda-item.ts'
import { decisionWord, homeCount, matters, stances } from '../record/matters.ts'
import { terms } from '../record/terms.ts'
import { printed as outcome, treatedAs } from '../record/outcomes-told.ts'
import { treatmentOutcome } from '../../../meetings/course.ts'
import { formatDate, formatDay, formatTimes } from '../words/dates.ts'
import { stayText } from '../record/stays.ts'
import type { document as shape } from '../../sv/minutes/document.ts'

const { listed, plural } = wording
const kinds: Readonly<Record<ItemKind, string>> = {
  decision: 'For decision',
  discussion: 'For discussion',
  information: 'For information',
}
const roles: Readonly<Record<Role, string>> = {
  chair: 'chair',
  deputy: 'deputy',
  member: 'member',
  substitute: 'substitute',
  official: 'official',
  coopted: 'co-opted',
  guest: 'guest',
  secretary: 'secretary',
  committee: 'committee',
  adjuster: 'adjuster',
}

const confirmation = (by: string | undefined): readonly string[] =>
  by === undefined ? [] : [`confirmed by ${by === '' ? 'whoever changed it' : by}`]

const printed = documentFrame({
  ...wording,
  formatDate,
  homeCount,
  stances,
  treatedAs,
  reason: 'Reason',
  present: ({ count }) => `${count} present`,
  forPart: ({ count }) => `${count} of them for part of the meeting`,
  counts: {
    replaced: ({ count }) => `${count} with a substitute`,
    absent: ({ count }) => `${count} absent`,
    unknown: ({ count }) => `${count} not recorded`,
  },
  addedOn: ({ date }) => `added afterwards on ${date}`,
  changedOn: ({ date }) => `changed on ${date}`,
  confirmedBy: ({ name }) => `confirmed by ${name}`,
  whoeverChanged: 'whoever changed it',
  inForce: ({ when }) => `In force ${when}.`,
  adopted: 'The meeting adopts the agenda.',
  adoptedWith: ({ count, additions }) =>
    `The meeting adopts the agenda with the ${plural(count, 'addition', 'additions')} ${additions}.`,
  notTakenUp: ({ title }) => `The addition “${title}” was not taken up`,
  representedAs: {
    byMember: 'By a member',
    bySubstitute: 'By a substitute',
    nobody: 'Not represented',
    part: 'There for part of the meeting',
    unknown: 'Not recorded',
  },
  timeUnknown: 'The time of the decision is not known.',
  atLeast: 'At least',
  ofAll: ({ here, all }) => `${here} of ${all} represented.`,
  doneOn: ({ date }) => `Done on ${date}`,
  postponed: ({ date, due }) => `Postponed on ${date} to ${due}`,
  times: ({ count }) => `${count} times`,
  item: 'item',
  proposal: 'proposal',
  notTreated: 'not treated',
  notAdopted: 'an addition that was not adopted',
  adjusted: ({ date, names }) => `Adjusted on ${date} by ${names}`,
  inTeams: ({ date, names }) => `Adjusted on ${date} by ${names}, through Teams.`,
  leadTime: ({ days }) =>
    `Lead time: ${days === 0 ? 'the day of the meeting' : plural(days, 'one day after the meeting', `${days} days after the meeting`)}`,
  late: 'after the time set',
  via: 'by',
  noted: 'Noted',
  confirmed: 'Confirmed',
  atMeeting: ({ how, date }) => `${how} at the meeting of ${date}`,
  withChange: 'with the change',
})

function gone(kind: Parameters<typeof shape.takenAway>[0]['kind'], what: string): string {
  if (kind === 'listed') return `${what} was taken off the other body’s list`
  return `${kind}${kind === 'recusal' ? ' of' : ''} ${what} was removed`
}

export const document: typeof shape = {
  ...printed.items,
  title: ({ body, document: name }) =>
    `${capital(documents[name])}${body === '' ? '' : ` of ${body}`}`,
  called: ({ document: name }) => documents[name],
  page: { page: 'Page', of: 'of' },
  missing: 'missing',
  facts: {
    when: 'When',
    reopened: 'Opened again',
    reopenedOn: reopening.printed,
    title: 'Title',
    where: 'Where',
    chair: 'Chair',
    secretary: 'Secretary',
    adjusters: 'Adjusters',
    archive: 'Archive',
    at: ({ on, start, end }) => `${formatDay(on)}, ${formatTimes(start, end)}`,
    online: 'Online',
    alsoOnline: ({ place }) => `${place} and online`,
    form: 'Form',
    forms: { onSite: 'in person', online: 'online', both: 'in person and online' },
  },
  headings: {
    people: 'People',
    guests: 'Guests',
    items: 'Items',
    decisions: 'Decisions',
    actions: 'Actions from the meeting',
    moved: 'Actions that have changed since the last meeting',
    carried: 'Items that come back',
    next: 'Coming meetings',
    themes: 'Themes for coming meetings',
    attachments: 'Attachments',
    adjustment: 'Adjustment',
    changes: 'What has changed',
  },
  columns: {
    number: 'No.',
    item: 'Item',
    record: 'Sub-items, notes and decisions',
    name: 'Name',
    organisation: 'Organisation',
    role: 'Role',
    presence: 'Attendance',
    items: 'Items',
    cite: 'Reference',
    decision: 'Decision',
    represented: 'Organisations represented',
    action: 'Action',
    owner: 'Owner',
    due: 'Due',
    where: 'Part',
    before: 'Was',
    after: 'Is now',
  },
  people: {
    ...printed.people,
    role: ({ roles: has, substituteFor }) =>
      has
        .map((role) =>
          role === 'substitute' && substituteFor !== undefined
            ? `substitute for ${substituteFor}`
            : roles[role],
        )
        .join(', '),
    presence: {
      present: () => 'present',
      part: ({ stay }) => `present for part of the meeting, ${stayText(stay)}`,
      absent: () => 'absent',
      replaced: ({ name, organisation, stay }) =>
        `absent, ${name}${organisation === undefined ? '' : ` (${organisation})`} in their place${stay === undefined ? '' : `, ${stayText(stay)}`}`,
      unknown: () => 'not recorded',
    },
    joint: ({ body, from, to }) =>
      from === undefined
        ? `Joint with ${body}`
        : `Joint part with ${body}, ${formatTimes(from, to)}`,
    jointChair: ({ names }) => `Chair: ${listed(names)}.`,
    together: ({ count }) => `Together ${count} present. Whoever is on both lists is counted once.`,
    guestItems: ({ items }) =>
      items.length === 0
        ? 'the whole meeting or not stated'
        : `${plural(items.length, 'item', 'items')} ${listed(items)}`,
  },
  way: matters.way,
  takenAway: ({ kind, number, name, on, confirmedBy }) =>
    `Changed on ${formatDate(on)}: ${[gone(kind, number ?? name ?? ''), ...confirmation(confirmedBy)].join(', ')}.`,
  item: {
    kind: ({ kind }) => kinds[kind],
    presenters: ({ names }) => `Presented by: ${names.join(', ')}`,
    joint: ({ body }) => (body === '' ? 'Joint item' : `Joint item with ${body}`),
    addition: 'Added to the agenda at the meeting',
    withdrawn: 'The item was taken off the agenda.',
    earlier: ({ treatments }) =>
      `Treated before: ${treatments.map((one) => `${one.on} § ${one.number}, ${treatedAs(treatmentOutcome(one))}`).join(', ')}.${terms.printed(treatments)}`,
    decided: ({ cite, kind }) => `${decisionWord(kind)} ${cite}:`,
    kindOf: ({ kind }) => decisionWord(kind),
    decidedOnly: 'The matter was decided. The wording of the decision is missing.',
    open: { before: 'Outcome: ', missing: 'missing' },
    action: ({ id }) => `Action ${id}:`,
    owner: ' Owner: ',
    due: ' Due: ',
    doneOn: ({ on }) => ` Done on ${formatDate(on)}.`,
    attachments: ({ numbers }) =>
      `See ${plural(numbers.length, 'attachment', 'attachments')} ${listed(numbers)}.`,
    nothing: 'Nothing recorded.',
  },
  outcome,
  recused: ({ names }) => `${listed(names)} took no part in the matter (recused).`,
  noDecisions: 'No decisions were made.',
  moved: {
    ...printed.moved,
    part: ({ on, names }) => `Done for ${listed(names)} on ${formatDate(on)}.`,
    reported: ({ on, name, text }) => `Status on ${formatDate(on)} (${name}): ${stopped(text)}`,
    changed: ({ on, owners, due }) =>
      `Changed on ${formatDate(on)}. Owner: ${owners}. Due: ${due}.`,
  },
  next: ({ on, start, end, place }) =>
    `${formatDay(on)}, ${formatTimes(start, end)}${place === undefined ? '' : `, ${place}`}`,
  attachment: ({ n, item, title }) =>
    `Attachment ${n}${item === '' ? '' : `, item ${item}`}${title === '' ? '' : `: ${title}`}. `,
  status: {
    draft: 'Draft',
    sent: ({ on }) => `Sent to the group on ${formatDate(on)}`,
    adjusted: ({ on }) => `Adjusted on ${formatDate(on)}`,
    version: ({ version, on }) => `Adjusted on ${formatDate(on)}, version ${version}`,
    file: ({ name }) => `The file ${name} is the official text`,
    fingerprint: ({ sha256 }) => `Fingerprint (SHA-256): ${sha256}`,
    correction: ({ version }) => `Draft of version ${version}`,
    published: ({ status, on }) => `${status}. Public edition of ${formatDate(on)}`,
  },
  adjustment: {
    ...printed.adjustment,
    replaces: ({ version, on }) =>
      `Replaces version ${version} of ${formatDate(on)}, which is kept unchanged.`,
    published: ({ name, on }) => `Published on ${formatDate(on)} by ${name}.`,
    waits: ({ names }) => `To be adjusted by ${listed(names)}.`,
  },
  removed: '[removed]',
  unchecked: '[hidden until the secretary has reviewed it]',
  whereItem: ({ item }) => `Item ${item}`,
  whereHead: 'Heading',
  nothingBefore: '(was not there)',
  nothingAfter: '(removed)',
}
