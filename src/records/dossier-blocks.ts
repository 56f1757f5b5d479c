import type { Action } from '../meetings/action.ts'
import { attachmentsOf } from '../meetings/attachments.ts'
import { clockOf, dayOf } from '../meetings/calendar.ts'
import type { Item } from '../meetings/agenda-item.ts'
import type { Meeting } from '../meetings/meeting.ts'
import type { Proposal } from '../meetings/proposal.ts'
import { meetingDaysOf } from '../meetings/reminding.ts'
import { nameOf } from '../meetings/roster.ts'
import { commentsOf } from '../minutes/adjusting.ts'
import type { Adjusting, Version } from '../minutes/adjusting-state.ts'
import { stillShown } from '../minutes/current.ts'
import { heading, list, paragraph, run, type Block, type Line } from '../minutes/document.ts'
import { actionOf } from '../minutes/follow-up.ts'
import { given, itemCells } from '../minutes/layout-item.ts'
import type { Minutes, MinutesItem } from '../minutes/minutes.ts'
import { inline, prose } from '../minutes/prose.ts'
import type { Book } from '../store/book.ts'
import { formerWordings } from './former-wordings.ts'
import { logLine, type Logged, type LogReading } from './log-told.ts'

/** What is told, to whom, and in which words. */
export interface Telling extends LogReading {
  readonly book: Book
}

/** One item at one meeting, with what the minutes of that say. */
export interface Treated {
  readonly meeting: Meeting
  readonly item: Item
  readonly number: string
  readonly cite: string
  readonly minutes: Minutes
  readonly state: Adjusting
}

const wordsOf = ({ t }: Telling) => t.minutes.dossier

/** `6 februari 2026 09.12` */
function instantText({ t, group }: Telling, at: string): string {
  const { zone } = group.settings
  const when = new Date(at)
  return `${t.dates.formatDate(dayOf(when, zone))} ${t.dates.formatClock(clockOf(when, zone))}`
}

const section = (title: string, blocks: readonly Block[]): readonly Block[] =>
  blocks.length === 0 ? [] : [heading(2, title), ...blocks]

const fact = (term: string, text: string | undefined): readonly Block[] =>
  text === undefined || text === ''
    ? []
    : [paragraph([run(`${term}: `, 'strong'), ...inline(text)])]

const long = (term: string, text: string | undefined): readonly Block[] =>
  text === undefined ? [] : [paragraph([run(`${term}:`, 'strong')]), ...prose(text)]

/** What the item is, what came with it, and what was recorded of it; `papers` is only what came with it. */
export function itemBlocks(telling: Telling, treated: Treated, only?: 'papers'): readonly Block[] {
  const { cite, item, minutes, number } = treated
  const words = wordsOf(telling)
  const { document } = telling.t.minutes
  const told = itemsIn(minutes.items).find((one) => one.id === item.id)
  const papers: readonly Line[] = attachmentsOf(item).map(({ ordinal, link, name }) =>
    inline(`${number}:${ordinal} ${name === undefined ? '' : `${name}, `}${link}`),
  )
  const record =
    told && only === undefined
      ? itemCells(told, minutes, document).flatMap((cell, at) => (at === 0 ? cell.slice(1) : cell))
      : []
  return [
    heading(2, `${cite} ${item.title}`),
    ...fact(words.minutes, item.minutes === undefined ? undefined : String(item.minutes)),
    ...fact(words.proposedBy, item.proposedBy && nameOf(telling.group, item.proposedBy)),
    ...long(words.background, item.background),
    ...record,
    ...(papers.length === 0
      ? []
      : [heading(3, document.headings.attachments), { ...list([]), entries: papers }]),
  ]
}

const itemsIn = (items: readonly MinutesItem[]): readonly MinutesItem[] =>
  items.flatMap((item) => [item, ...itemsIn(item.children)])

/** What people answered to the announcement. Why somebody does not come is no part of it. */
export function answerBlocks(telling: Telling, { answers }: Meeting): readonly Block[] {
  const { audit } = telling.t
  const rows = Object.entries(answers).map(([id, answer]) => {
    const instead = answer.kind === 'substitute' ? ` ${answer.name}` : ''
    return `${instantText(telling, answer.at)} ${nameOf(telling.group, id)}: ${audit.words[answer.kind]}${instead}`
  })
  return section(wordsOf(telling).answers, rows.length === 0 ? [] : [list(rows)])
}

export function proposalBlocks(telling: Telling, proposals: readonly Proposal[]): readonly Block[] {
  const words = wordsOf(telling)
  return proposals.flatMap((one) => [
    heading(2, words.proposal({ id: one.id, title: one.title })),
    ...fact(words.proposedBy, `${nameOf(telling.group, one.by)}, ${instantText(telling, one.at)}`),
    ...fact(words.state, telling.t.search.proposalStates[one.status]),
    ...fact(words.reason, 'reason' in one ? one.reason : undefined),
    ...fact(words.presenters, one.presenters.join(', ')),
    ...fact(words.minutes, one.minutes === undefined ? undefined : String(one.minutes)),
    ...fact(words.link, one.link),
    ...long(words.background, one.background),
  ])
}

/** Each action, and under it what was said of it since, in the order it came. */
export function actionBlocks(telling: Telling, actions: readonly Action[]): readonly Block[] {
  const { document } = telling.t.minutes
  return section(
    wordsOf(telling).actions,
    actions.flatMap((action) => {
      const log = actionLog(telling, action)
      return [
        paragraph(given(actionOf(telling.group, action), document), 'action'),
        ...(log.length === 0 ? [] : [list(log)]),
      ]
    }),
  )
}

function actionLog(telling: Telling, action: Action): readonly string[] {
  const { group, t } = telling
  const { moved } = t.minutes.document
  const on = (at: string) => dayOf(new Date(at), group.settings.zone)
  const due = (to: Parameters<typeof t.dates.formatDue>[0]): string =>
    t.dates.formatDue(to, meetingDaysOf(group))
  const all = [
    ...action.postponements.map((one, index) => ({
      at: one.at,
      text: moved.postponed({
        on: on(one.at),
        due: due(one.to),
        times: index + 1,
        reason: one.reason,
      }),
    })),
    ...action.reports.map(({ at, by, text }) => ({
      at,
      text: moved.reported({ on: on(at), name: nameOf(group, by), text }),
    })),
    ...(action.stuck
      ? [
          {
            at: action.stuck.at,
            text: moved.reported({
              on: on(action.stuck.at),
              name: nameOf(group, action.stuck.by),
              text: action.stuck.why,
            }),
          },
        ]
      : []),
    ...(action.status === 'done'
      ? [{ at: action.doneAt, text: moved.done({ on: on(action.doneAt), how: action.how }) }]
      : []),
  ]
  return all.sort((a, b) => a.at.localeCompare(b.at)).map(({ text }) => text)
}

/** What was said of the text at this item; `all`: of the whole meeting's. */
export function commentBlocks(
  telling: Telling,
  treated: readonly Treated[],
  all: boolean,
): readonly Block[] {
  const rows = treated.flatMap(({ state, number }) =>
    commentsOf(state)
      .filter((one) => all || one.item === number)
      .map((one) =>
        telling.t.minutes
          .commentLine({
            id: one.id,
            item: one.item,
            part: one.part,
            name: nameOf(telling.group, one.by),
            text: one.text,
            settled: one.settled?.how,
            answer: one.settled?.text,
          })
          .replace(/^– /, `${instantText(telling, one.at)} `),
      ),
  )
  return section(wordsOf(telling).comments, rows.length === 0 ? [] : [list(rows)])
}

/** When the text went out, and each locked version of it, whole. */
export function versionBlocks(
  telling: Telling,
  { sendings = [], versions: marks }: Adjusting,
  versions: readonly Version[],
): readonly Block[] {
  const words = wordsOf(telling)
  const rows = sendings.map(({ at, by, how }) =>
    words.sending({ at: instantText(telling, at), by: nameOf(telling.group, by), how }),
  )
  return [
    ...section(words.sendings, rows.length === 0 ? [] : [list(rows)]),
    ...versions.flatMap(({ number, document }) => [
      heading(2, words.version({ number, on: marks[number - 1]?.on ?? '' })),
      ...stillShown(document, telling.group).blocks,
    ]),
  ]
}

/** What stood where something else stands now, or nothing. */
export function earlierBlocks(
  telling: Telling,
  acts: readonly Logged[],
  treated: readonly Treated[],
): readonly Block[] {
  const words = wordsOf(telling)
  return section(
    words.earlier,
    formerWordings(telling, acts, treated).flatMap(({ entry, what, where, was }) => [
      paragraph([
        run(
          words.stood({
            at: instantText(telling, entry.at),
            by: nameOf(telling.group, entry.by),
            what,
            where,
          }),
          'strong',
        ),
      ]),
      ...prose(was),
    ]),
  )
}

/** Who did what, the first first. */
export async function logBlocks(
  telling: Telling,
  acts: readonly Logged[],
): Promise<readonly Block[]> {
  const rows = await Promise.all(acts.map((one) => logLine(telling, one)))
  return section(
    wordsOf(telling).log,
    rows.flatMap((row) =>
      row
        .replace(/^– /, '')
        .split('\n')
        .map((line) => paragraph(line.trim())),
    ),
  )
}
