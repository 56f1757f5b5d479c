import { formatDate } from './words/dates.ts'
import type { audit as sv, AuditField } from '../sv/audit.ts'

const fields: Readonly<Record<AuditField, string>> = {
  roles: 'role',
  organisation: 'organisation',
  substituteFor: 'stood in for',
  pausedFromOn: 'paused from',
  pausedUntilOn: 'paused until',
  leftAt: 'left the group',
  setting: 'setting',
  contact: 'contact person',
  standingItems: 'standing items',
  theme: 'theme',
  item: 'item',
  attendance: 'attendance',
  answers: 'answer',
  on: 'date',
  start: 'start',
  end: 'end',
  place: 'place',
  link: 'link',
  title: 'title',
  lastDayOn: 'last day',
  status: 'state',
  kind: 'type',
  minutes: 'minutes',
  presenters: 'presenters',
  background: 'background',
  outcome: 'outcome',
  text: 'text',
  owners: 'owner',
  due: 'due',
  how: 'how it went',
  reason: 'reason',
}
const from = {
  personal: 'in their own chat',
  groupChat: 'in the group chat',
  channel: 'in the channel',
  clock: '',
}

export const audit: typeof sv = {
  help: {
    log: 'shows who did what, when and from where, and what it was before.',
  },
  yesNo: ['yes', 'no'],
  words: {
    planned: 'planned',
    open: 'open',
    closed: 'closed',
    cancelled: 'cancelled',
    done: 'done',
    waiting: 'waiting',
    accepted: 'accepted',
    declined: 'declined',
    parked: 'parked',
    withdrawn: 'withdrawn',
    referred: 'referred',
    decided: 'decided',
    noted: 'noted',
    remitted: 'remitted',
    deferred: 'deferred',
    dropped: 'dropped',
    attending: 'attending',
    notAttending: 'not attending',
    substitute: 'substitute',
    present: 'present',
    absent: 'absent',
    part: 'part of the meeting',
    replaced: 'replaced',
    decision: 'decision',
    discussion: 'discussion',
    information: 'information',
    sv: 'Swedish',
    en: 'English',
  },

  head: ({ about, page }) =>
    `The log${about === '' ? '' : ` of ${about}`}, latest first${page === 1 ? '' : `, page ${page}`}:`,
  aboutMeeting: ({ on }) => `the meeting ${formatDate(on)}`,
  aboutItem: ({ number, on }) => `item ${number} on ${formatDate(on)}`,
  language: 'language',
  empty: ({ about }) =>
    about === ''
      ? 'The log is empty: nothing is recorded yet.'
      : `The log holds nothing about ${about}.`,
  noMore: ({ page }) => `There is no page ${page} in the log.`,
  line: ({ at, who, where, what, befores }) =>
    `– ${at}, ${[who, from[where]].filter((part) => part !== '').join(' ')}: ${what}` +
    (befores.length === 0
      ? ''
      : `\n  Before: ${befores.map(({ about, field, was }) => `${about === '' ? '' : `${about}, `}${fields[field]}: ${was === '' ? 'none' : was}`).join('; ')}`),
  said: ({ source }) => `“${source}”`,
  wordless: ({ verb }) => `“${verb}”, without the words`,
  tookBack: ({ source }) => `took back “${source}”`,
  unsaid: ({ verb }) => `“${verb}” …`,
  unsaidHint:
    'The words of what was said in somebody’s own chat I only show in your own chat with me.',
  events: {
    installed: (_) => 'added Klubban',
    uninstalled: (_) => 'removed Klubban',
    renamed: (_) => 'the group got a new name',
    culled: ({ names }) => `disposed of records as the group has set it: ${names.join(', ')}`,
    succeeded: ({ names }) => `made ${names.join(', ')} secretary: nobody said no`,
    notSucceeded: ({ names }) => `let the wish to be secretary lapse: ${names.join(', ')}`,
    disposed: (_) => 'began to dispose of records as the group has decided',
    restored: ({ names }) => `put back what had been disposed of: ${names.join(', ')}`,
    joined: ({ names }) => `came into the group: ${names.join(', ')}`,
    left: ({ names }) => `left the group: ${names.join(', ')}`,
  },
  itself: 'Teams',
  clock: 'Klubban',
  more: ({ next }) => `There is more. Write “${next}”.`,
  verb: 'log',
  page: 'page',
}
