import { documents } from '../words/documents.ts'
import { reopening } from '../record/reopening.ts'
import { listed, plural } from '../words/wording.ts'
import type { Role } from '../../../meetings/group.ts'
import type { ItemKind } from '../../../meetings/meeting.ts'
import { decisionWord, homeCount, stances } from '../record/matters.ts'
import { printed, treatedAs } from '../record/outcomes-told.ts'
import { treatmentOutcome } from '../../../meetings/course.ts'
import { formatDate, formatDay, formatTimes } from '../words/dates.ts'
import { stayText } from '../record/stays.ts'
import type { document as shape } from '../../sv/minutes/document.ts'

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
const stopped = (text: string): string =>
  /[.!?…]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`
const reason = (why: string): string => (why.trim() === '' ? '' : ` Reason: ${stopped(why)}`)

const confirmation = (by: string | undefined): readonly string[] =>
  by === undefined ? [] : [`confirmed by ${by === '' ? 'whoever changed it' : by}`]

export const document: typeof shape = {
  title: ({ body, document: name }) =>
    `${documents[name].charAt(0).toUpperCase()}${documents[name].slice(1)}${body === '' ? '' : ` of ${body}`}`,
  called: ({ document: name }) => documents[name],
  page: { page: 'Page', of: 'of' },
  missing: 'missing',
  facts: {
    when: 'When',
    reopened: 'Opened again',
    reopenedOn: reopening.printed,
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
    count: ({ present, part, replaced, absent, unknown }) => {
      const parts = [
        `${present + part} present${part === 0 ? '' : `, ${part} of them for part of the meeting`}`,
        ...(replaced > 0 ? [`${replaced} with a substitute`] : []),
        ...(absent > 0 ? [`${absent} absent`] : []),
        ...(unknown > 0 ? [`${unknown} not recorded`] : []),
      ]
      return `${parts.join('; ')}.`
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
  mark: ({ addedOn, changedOn, confirmedBy }) =>
    `(${[
      ...(addedOn === undefined ? [] : [`added afterwards on ${formatDate(addedOn)}`]),
      ...(changedOn === undefined ? [] : [`changed on ${formatDate(changedOn)}`]),
      ...confirmation(confirmedBy),
    ].join(', ')})`,
  takenAway: ({ kind, number, name, on, confirmedBy }) =>
    `Changed on ${formatDate(on)}: ${[`${kind} ${number ?? name ?? ''} was removed`, ...confirmation(confirmedBy)].join(', ')}.`,
  item: {
    kind: ({ kind }) => kinds[kind],
    presenters: ({ names }) => `Presented by: ${names.join(', ')}`,
    addition: 'Added to the agenda at the meeting',
    withdrawn: 'The item was taken off the agenda.',
    earlier: ({ treatments }) =>
      `Treated before: ${treatments.map((one) => `${one.on} § ${one.number}, ${treatedAs(treatmentOutcome(one))}`).join(', ')}.`,
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
  outcome: printed,
  known: ({ inForce, home, behind }) => [
    ...(inForce === undefined ? [] : [`In force ${inForce}.`]),
    ...(home.length === 0 ? [] : [homeCount(home)]),
    ...stances(behind),
  ],
  adoption: ({ adopted, additions, turnedDown }) => [
    ...(adopted
      ? [
          additions.length === 0
            ? 'The meeting adopts the agenda.'
            : `The meeting adopts the agenda with the ${plural(additions.length, 'addition', 'additions')} ${listed(additions.map(({ number, title }) => `${number}, ${title}`))}.`,
        ]
      : []),
    ...turnedDown.map(
      ({ title, reason: why }) =>
        `The addition “${title}” was not taken up${why.trim() === '' ? '.' : `: ${stopped(why)}`}`,
    ),
  ],
  represented: ({ byMember, bySubstitute, nobody, part, unknown, timeKnown }) => [
    ...(byMember.length > 0 ? [`By a member: ${byMember.join(', ')}.`] : []),
    ...(bySubstitute.length > 0 ? [`By a substitute: ${bySubstitute.join(', ')}.`] : []),
    ...(nobody.length > 0 ? [`Not represented: ${nobody.join(', ')}.`] : []),
    ...(part.length > 0 ? [`There for part of the meeting: ${part.join(', ')}.`] : []),
    ...(unknown.length > 0 ? [`Not recorded: ${unknown.join(', ')}.`] : []),
    ...(part.length > 0 && !timeKnown ? ['The time of the decision is not known.'] : []),
  ],
  representedCount: ({ here, all, atLeast }) =>
    `${atLeast ? 'At least ' : ''}${here} of ${all} represented.`,
  recused: ({ names }) => `${listed(names)} took no part in the matter (recused).`,
  noDecisions: 'No decisions were made.',
  moved: {
    done: ({ on, how }) =>
      `Done on ${formatDate(on)}${how === undefined ? '.' : `: ${stopped(how)}`}`,
    postponed: ({ on, due, times, reason: why }) =>
      `Postponed on ${formatDate(on)} to ${due}${times > 1 ? ` (${times} times)` : ''}.${why === undefined ? '' : reason(why)}`,
    reported: ({ on, name, text }) => `Status on ${formatDate(on)} (${name}): ${stopped(text)}`,
    changed: ({ on, owners, due }) =>
      `Changed on ${formatDate(on)}. Owner: ${owners}. Due: ${due}.`,
  },
  carried: ({ title, number, proposal, how }) =>
    `${title} (${[...(number === undefined ? [] : [`item ${number}`]), how, ...(proposal === undefined ? [] : [`proposal ${proposal}`])].join(', ')})`,
  came: ({ outcome, reached }) =>
    outcome === undefined
      ? reached
        ? 'not treated'
        : 'an addition that was not adopted'
      : treatedAs(outcome),
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
    correction: ({ version }) => `Draft of version ${version}`,
    published: ({ status, on }) => `${status}. Public edition of ${formatDate(on)}`,
  },
  adjustment: {
    by: ({ names, on, days, late }) =>
      `Adjusted on ${formatDate(on)} by ${listed(names)}, through Teams. Lead time: ${days === 0 ? 'the day of the meeting' : plural(days, 'one day after the meeting', `${days} days after the meeting`)}${late ? ', after the time set' : ''}.`,
    final: ({ name, on }) => `Adjusted on ${formatDate(on)} by ${name}.`,
    approved: ({ on, how, change }) =>
      `${how === 'noted' ? 'Noted' : 'Confirmed'} at the meeting of ${formatDate(on)}${change === undefined ? '' : ` with the change ${change}`}.`,
    signed: ({ name, on, how }) =>
      `Adjusted on ${formatDate(on)} by ${name}${how === undefined ? '' : `, by ${how}`}.`,
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
