import { written } from '../../text/sentence.ts'
import { group as words } from './words/group.ts'
import { counted } from './words/wording.ts'
import { retentionClasses, type Lasting, type RetentionClass } from '../../meetings/retention.ts'
import { formatDate } from './words/dates.ts'
import type { privacy as sv } from '../sv/privacy.ts'

export const kinds = written(words.retention)
export const about: Readonly<Record<RetentionClass, string>> = {
  minutes: 'meetings with agenda, notes, decisions and minutes',
  actions: 'actions that are done',
  proposals: 'proposals that are settled',
  log: 'who did what',
  words: 'the words of what was written to me, as the log has them',
  posts: 'what I sent to whom',
  contacts: 'address and account of people who have left',
}
export const since: Readonly<Record<RetentionClass, string>> = {
  minutes: 'after the meeting',
  actions: 'after they were done',
  proposals: 'after they were settled',
  log: 'after it happened and after the meeting it is about',
  words: 'after they were written',
  posts: 'after they were sent',
  contacts: 'after the person left',
}
const units: Readonly<Record<RetentionClass, readonly [one: string, several: string]>> = {
  minutes: ['meeting', 'meetings'],
  actions: ['action', 'actions'],
  proposals: ['proposal', 'proposals'],
  log: ['log entry', 'log entries'],
  words: ['message’s words', 'messages’ words'],
  posts: ['post', 'posts'],
  contacts: ['contact', 'contacts'],
}
const sumOf = (count: number, [one, several]: readonly [string, string]): string =>
  counted(count, one, several)
export const period = (months: number): string =>
  months % 12 === 0 ? sumOf(months / 12, ['year', 'years']) : sumOf(months, ['month', 'months'])
const lasts = (time: Lasting): string =>
  'days' in time ? sumOf(time.days, ['day', 'days']) : period(time.months)
const list = (head: string, lines: readonly string[], more: number): string =>
  lines.length === 0
    ? ''
    : `${head}\n${lines.map((line) => `– ${line}`).join('\n')}${more > 0 ? `\n– and ${more} more` : ''}`

/** How long what no time is set for is kept. */
const always = (kind: RetentionClass): string =>
  kind === 'posts' ? `3 years ${since.posts}` : 'for good'

export const privacy: typeof sv = {
  help: {
    export: 'shows all I have about a person: yourself, or whomever the secretary asks about.',
    forget:
      'removes what may be removed about somebody who has left the group, and says what stays and why.',
    retention: 'shows or changes how long the group’s records are kept.',
  },
  kinds,
  allowed: ({ kind }) =>
    ({
      minutes: 'a time of at least two years, such as 5 years, or “kept”',
      actions: 'a time, such as 5 years, or “kept”',
      proposals: 'a time, such as 2 years, or “kept”',
      log: 'a time of at least one year, or “kept”',
      words: 'a time, such as 6 months, or “kept” (as long as the log)',
      posts: 'a time of at most three years',
      contacts: 'a time, such as 6 months, or “kept”',
    })[kind],
  retention: ({ lasting, decisions }) =>
    `This is how long the group’s records are kept:\n${retentionClasses
      .map(
        (kind) =>
          `– ${kinds[kind]} (${about[kind]}): ${lasting[kind] === undefined ? always(kind) : `${lasts(lasting[kind])} ${since[kind]}${decisions[kind] === undefined ? '' : ` (decision ${decisions[kind]})`}`}`,
      )
      .join('\n')}\n` +
    'Change it with, for example, “retention actions 5 years ; decision KS 2026/123” or “retention actions kept”. Two decide that records go, 14 days after the group was told at the earliest, and what has gone can be put back for 30 days. Settle it with whoever is responsible for the archive.',
  confirm: ({ kind, months, before }) =>
    `Then ${about[kind]} are removed ${period(months)} ${since[kind]}. Tonight that is everything before ${formatDate(before)}. Shall I?`,
  yesNo: ['Yes', 'No'],
  set: ({ kind, months }) =>
    `Recorded: ${kinds[kind]} are disposed of ${period(months)} ${since[kind]}, from tonight. Write “retention” to see it all.`,
  kept: ({ kind, back }) =>
    `Recorded: ${kinds[kind]} are kept ${kind === 'posts' ? 'for 3 years' : 'for good'} from now on.${back ? ' What has gone in the last 30 days is put back.' : ''} Write “retention” to see it all.`,
  counted: ({ kind, count }) => sumOf(count, units[kind]),

  export: (kept) =>
    [
      `What is kept about ${kept.name} in ${kept.group || 'the group'}, ${formatDate(kept.on)}`,
      list(
        'The person:',
        [
          `name: ${kept.name}`,
          `role: ${kept.roles.length === 0 ? 'member' : kept.roles.join(', ')}`,
          `organisation: ${kept.organisation ?? 'none'}`,
          `e-mail: ${kept.email ?? 'none'}`,
          `account in Teams: ${kept.account ?? 'none'}`,
          ...(kept.leftOn === undefined ? [] : [`left the group: ${formatDate(kept.leftOn)}`]),
          ...(kept.pausedUntil === undefined
            ? []
            : [`paused until: ${formatDate(kept.pausedUntil)}`]),
        ],
        0,
      ),
      list(
        'Answers to announcements:',
        kept.answers.map(
          ({ on, answer, reason }) =>
            `${formatDate(on)}: ${answer}${reason === '' ? '' : ` (${reason})`}`,
        ),
        kept.more.answers,
      ),
      list(
        'Attendance:',
        kept.attendance.map(({ on, presence }) => `${formatDate(on)}: ${presence}`),
        kept.more.attendance,
      ),
      list(
        'Proposals:',
        kept.proposals.map(({ id, title }) => `${id} ${title}`),
        kept.more.proposals,
      ),
      list(
        'Actions:',
        kept.actions.map(({ id, text }) => `${id} ${text}`),
        kept.more.actions,
      ),
      list(
        'Besides:',
        [
          `${sumOf(kept.written, ['decision or note', 'decisions and notes'])} that ${kept.name} wrote`,
          ...(kept.comments === 0
            ? []
            : [`${sumOf(kept.comments, ['comment', 'comments'])} on minutes`]),
          ...(kept.adjusting === 0
            ? []
            : [`adjuster of ${sumOf(kept.adjusting, ['set of minutes', 'sets of minutes'])}`]),
          `${sumOf(kept.logged, ['message', 'messages'])} in the log`,
          `${sumOf(kept.posts, ['post', 'posts'])} to ${kept.name}`,
          ...(kept.seen === 0
            ? []
            : [
                `when ${kept.name} came and went in Teams at ${sumOf(kept.seen, ['meeting', 'meetings'])}, for 60 days at most`,
              ]),
        ],
        0,
      ),
      'The name may also stand in texts that others wrote: “search” shows where. For somebody in several groups this is done in each of them.',
    ]
      .filter((part) => part !== '')
      .join('\n'),

  stillHere: ({ name }) =>
    `${name} is in the group’s chat or team, and then I need what I have. Remove the person in Teams first.`,
  askForget: ({ name, named, open }) =>
    `Shall I forget ${name}? I remove e-mail, account, reasons for absence and the chat with me. ${named ? 'The name and what the person did stay in minutes, actions and log, which are public records and are kept or disposed of as “retention” tells.' : 'The name goes too, for it stands in no records.'}` +
    `${open.length === 0 ? '' : ` ${name} has ${open.join(', ')} open: hand them over first.`} It cannot be undone.`,
  forgotten: ({ name, named, reasons }) =>
    `Removed about ${name}: e-mail, account, the chat with me${reasons === 0 ? '' : ` and ${sumOf(reasons, ['reason for absence', 'reasons for absence'])}`}.` +
    (named
      ? '\nStill there: the name, role and organisation in minutes and actions, which are public records, and in the log, which shows who did what. Write “retention” to see for how long.'
      : `\nAll that is left is the line in the log that you asked me to forget ${name}.`),
}
