import { titleAbout } from '../meetings/decisions.ts'
import { refOf } from '../meetings/ref.ts'
import { promisesRead } from '../promises/promises-read.ts'
import type { Json } from '../text/message.ts'
import type { Action } from '../meetings/action.ts'
import { dayOf } from '../meetings/calendar.ts'
import { rollCounts } from '../meetings/attendance.ts'
import { othersOf, togetherAt } from '../meetings/joint.ts'
import type { Group } from '../meetings/group.ts'
import type { LooseEnd } from '../meetings/loose-ends.ts'
import { hoursHeld, type Meeting } from '../meetings/meeting.ts'
import { ownersText } from '../meetings/owners.ts'
import { meetingDaysOf } from '../meetings/reminding.ts'
import { leads } from '../meetings/roster.ts'
import { summaryOf, type Summary } from '../meetings/summary.ts'
import { actionLine } from '../text/action-line.ts'
import { cut } from '../text/cut.ts'
import type { Texts } from '../language/texts.ts'
import { actionTold, type ActionShown } from './action-row.ts'
import { card, container, facts as factLines, heading, plain } from './element.ts'
import { shownOf } from './my-actions.ts'
import { pageFoot, pageOf } from './paging.ts'
import type { About } from './button.ts'
import { everyone, type Shown, type Told } from './card-data.ts'

/** One thing a meeting came to: under which heading, in plain words, and as it stands on a card. */
interface Row {
  readonly heading: string
  readonly text: string
  readonly shown: readonly Json[]
}

/** How many were there of both bodies. */
const togetherTold = (meeting: Meeting, { meetings }: Texts): string =>
  meetings.joint.together({ count: togetherAt(meeting) })

/** A page of the same in words stands beside it in one message. */
const MOST = 8500

/** What a meeting came to, as many pages as it takes; no decision is cut. The words are those of `sammanfattning`. */
export function summaryCard(
  meeting: Meeting,
  facts: Summary,
  group: Group,
  { about, t }: { readonly about: About; readonly t: Texts },
): Told {
  const { summary: words } = t.cards.record
  const { head } = t.record.summary
  const page = pageOf(rowsOf(facts, group, t), (row) => [rowShown(row)], about, MOST)
  const counted = t.cards.record.attendance.counts(rollCounts(facts.roll))
  const together = othersOf(meeting).length > 0 ? [togetherTold(meeting, t)] : []
  const there = [`${words.attendance}: ${counted}.`, ...together].join(' ')
  const sections = [...Map.groupBy(page.items, (row) => row.heading)]
  return {
    card: card(
      [
        heading(words.head, 'Large'),
        ...plain(
          t.cards.when({ ...meeting, ...hoursHeld(meeting) }),
          { weight: 'Bolder' },
          { spacing: 'Small' },
        ),
        ...(meeting.status === 'open' ? plain(words.open) : []),
        ...(page.page === 1 ? factLines([[words.attendance, counted]], { spacing: 'Small' }) : []),
        ...(page.page === 1 ? together : []).flatMap((text) => plain(text)),
        ...sections.flatMap(([title, rows]) => [
          heading(title, 'Medium', { spacing: 'Large' }),
          ...rows.map(rowShown),
        ]),
        ...pageFoot(page, 'summary', about, t),
      ],
      [],
      true,
    ),
    text: [
      head({
        day: refOf(meeting),
        ...hoursHeld(meeting),
        place: undefined,
        open: meeting.status === 'open',
      }),
      ...(page.page === 1 ? [there] : []),
      ...sections.flatMap(([title, rows]) => ['', title, ...rows.map((row) => row.text)]),
      ...(page.pages > 1 ? [t.cards.page(page)] : []),
    ].join('\n'),
  }
}

const rowShown = ({ shown }: Row): Json => container(shown, { spacing: 'Default' })

function rowsOf(facts: Summary, group: Group, t: Texts): readonly Row[] {
  const { summary: words } = t.record
  const { headings } = words
  const plainRow = (title: string, text: string): Row => ({
    heading: title,
    text,
    shown: plain(text),
  })
  const decisions = facts.decisions.map(({ cite, item, decision }): Row => {
    const title = cut(titleAbout(item, decision), 160)
    const head = words.decisionHead({ cite, title, kind: decision.kind })
    return {
      heading: headings.decisions,
      text: `${head}\n${decision.text}`,
      shown: [
        ...plain(head, { weight: 'Bolder' }),
        ...plain(decision.text, {}, { spacing: 'None' }),
      ],
    }
  })
  const settled = [
    ...(facts.noted.length > 0 ? [words.noted({ items: facts.noted.map(short) })] : []),
    ...facts.settled.map((one) => words.settled({ ...short(one), outcome: one.outcome })),
  ]
  return [
    ...(decisions.length > 0 ? decisions : [plainRow(headings.decisions, words.noDecisions)]),
    ...(facts.actions.length > 0
      ? facts.actions.map((action) => ({
          heading: headings.actions,
          text: actionText(action, group, t),
          shown: actionTold(actionShown(action, group, t)),
        }))
      : [plainRow(headings.actions, words.noActions)]),
    ...settled.map((text) => plainRow(headings.items, text)),
    ...facts.returned.map(({ id, title, history }) =>
      plainRow(
        headings.back,
        words.back({ id, title: cut(title, 160), number: history.at(-1)?.number }),
      ),
    ),
    ...missing(facts.missing, t).map((text) => plainRow(headings.missing, text)),
  ]
}

/** An action given at a meeting, in one line of plain words. */
export const actionText = (action: Action, group: Group, t: Texts): string =>
  t.record.summary.action({
    id: action.id,
    text: action.text,
    cite: action.given?.cite ?? '',
    owners: ownersText(group, action.owners),
    due: action.due ? t.dates.formatDue(action.due, meetingDaysOf(group)) : '',
    doneOn:
      action.status === 'done' ? dayOf(new Date(action.doneAt), group.settings.zone) : undefined,
  })

/** Being late is nothing that a meeting came to. */
const actionShown = (action: Action, group: Group, t: Texts): ActionShown =>
  shownOf(
    {
      ...actionLine(group, action, action.given?.on ?? '', {
        dates: t.dates,
        length: action.text.length + 1,
      }),
      late: '',
      postponed: 0,
    },
    t,
  )

/** Titles in lists of many are cut. */
const short = <T extends { readonly title: string }>(one: T): T => ({
  ...one,
  title: cut(one.title, 60),
})

/** One line for each kind of thing that is missing, one for each promise. */
export function missing(all: readonly LooseEnd[], t: Texts): readonly string[] {
  const { missing: words } = t.record.summary
  const of = <K extends LooseEnd['kind']>(kind: K) =>
    all.filter((end): end is Extract<LooseEnd, { kind: K }> => end.kind === kind)
  const line = <T>(found: readonly T[], tell: (found: readonly T[]) => string): readonly string[] =>
    found.length > 0 ? [tell(found)] : []
  return [
    ...line(
      of('outcome').filter(({ type, reached }) => type === 'decision' && reached),
      (found) => words.outcome({ items: found.map(short) }),
    ),
    ...line(of('addition'), (found) =>
      words.addition({ titles: found.map(({ title }) => cut(title, 160)) }),
    ),
    ...line(of('carrier'), (found) => words.carrier({ cites: found.map(({ cite }) => cite) })),
    ...line(
      of('action').filter(({ owner, unasked = [] }) => owner && unasked.length === 0),
      (found) => words.owner({ actions: found.map(({ action }) => action) }),
    ),
    ...line(
      of('action').filter(({ unasked = [] }) => unasked.length > 0),
      (found) =>
        words.unasked({
          owners: [...new Set(found.flatMap(({ unasked = [] }) => unasked))],
          actions: found.map(({ action }) => action),
        }),
    ),
    ...line(
      of('action').filter(({ due, words: said }) => due && said === undefined),
      (found) => words.due({ actions: found.map(({ action }) => action) }),
    ),
    ...line(
      of('action').filter(({ words: said }) => said !== undefined),
      (found) =>
        words.date({
          actions: found.map(({ action, words: said = '' }) => ({ id: action, words: said })),
        }),
    ),
    ...of('people').map(({ people }) => words.people({ names: people.map(({ name }) => name) })),
    ...of('promise').map(({ number, text }) => words.promise({ number, text: cut(text, 300) })),
  ]
}

export const summaryShown: Shown = {
  needs: ['meeting', 'given', 'returned'],
  who: everyone,
  show: (about, { t, group, person, meeting, given = [], returned = [] }) => {
    if (!meeting)
      return { card: card(plain(t.cards.record.console.none)), text: t.cards.record.console.none }
    const notHeld = t.record.summary.notHeld({ day: refOf(meeting) })
    if (meeting.status === 'planned' || meeting.status === 'cancelled')
      return { card: card(plain(notHeld)), text: notHeld }
    const facts = summaryOf(meeting, { actions: given, returned }, group, promisesRead)
    return summaryCard(
      meeting,
      // What is left to mend is theirs who lead.
      leads(person) ? facts : { ...facts, missing: [] },
      group,
      { about: { ...about, meeting: meeting.id }, t },
    )
  },
}
