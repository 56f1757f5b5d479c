import { titleAbout } from '../../meetings/decisions.ts'
import { refOf } from '../../meetings/ref.ts'
import { promisesRead } from '../../promises/promises-read.ts'
import { lines, short } from '../../text/cut.ts'
import { actionText, missing } from '../../cards/summary-card.ts'
import { rollCounts } from '../../meetings/attendance.ts'
import { hoursHeld, type Meeting } from '../../meetings/meeting.ts'
import { leads } from '../../meetings/roster.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { pagesOf, summaryOf, type Block, type Summary } from '../../meetings/summary.ts'
import type { Message } from '../../text/message.ts'
import { cardOf } from '../../turn/attach.ts'
import { act } from '../../turn/act.ts'
import { optional } from '../../turn/argument.ts'
import { meeting as meetingOf } from '../../turn/arguments/meeting-argument.ts'
import { number } from '../../turn/arguments/number-argument.ts'
import { latestHeader, latestMeeting } from '../../turn/record-meant.ts'
import type { Turn } from '../../turn/turn.ts'
import { meetingNamed } from '../../turn/meeting-said.ts'
import { actionsOf, beginGiven, returnedOf } from '../../turn/given.ts'
import { guestsOf, othersIn, shownIn } from './roll.ts'

/** How much one message holds beside its card, head and foot aside: a Teams message takes some 28 kB, counted in two bytes a character. */
const PAGE = 5500

export const summary = act({
  name: 'summary',
  subject: 'record',
  who: 'anyone',
  effect: 'asks',
  unmistakable: 'always',
  args: { meeting: optional(meetingOf), page: optional(number) },
  async run(turn, { meeting: said, page = 1 }) {
    const header = said === undefined ? latestHeader(turn) : undefined
    if (header) beginGiven(turn, header)
    const meeting = said === undefined ? await latestMeeting(turn) : await meetingNamed(turn, said)
    if (meeting.status === 'planned')
      return { text: turn.t.record.summary.notHeld({ day: refOf(meeting) }) }
    if (meeting.status === 'cancelled')
      throw new Refusal('meetingCancelled', { day: refOf(meeting) })
    const pages = await summaryPages(turn, meeting, isForLead(turn))
    const wanted = Math.min(page, pages.length)
    const about = { meeting: meeting.id, ...(wanted > 1 ? { page: String(wanted) } : {}) }
    const card = cardOf(turn, 'summary', about, {
      meeting,
      given: await actionsOf(turn, meeting),
      returned: await returnedOf(turn, meeting),
    })
    return { text: '', ...pages[wanted - 1], card }
  },
})

/** What is left to mend is told to those who lead, in their own chat: the summary before everybody is the group's. */
const isForLead = ({ sender, incoming }: Turn): boolean =>
  leads(sender) && incoming.conversation.kind === 'personal'

/** The summary in as many messages as it takes, each of which says where it goes on. No decision is cut. */
export async function summaryPages(
  turn: Turn,
  meeting: Meeting,
  forLead = false,
): Promise<readonly Message[]> {
  const { summary: t } = turn.t.record
  const all = summaryOf(
    meeting,
    { actions: await actionsOf(turn, meeting), returned: await returnedOf(turn, meeting) },
    turn.group,
    promisesRead,
  )
  const facts = forLead ? all : { ...all, missing: [] }
  const head = t.head({
    day: refOf(meeting),
    ...hoursHeld(meeting),
    place: meeting.place,
    open: meeting.status === 'open',
  })
  const there = presence(turn, meeting, facts)
  const pages = pagesOf(blocksOf(turn, meeting, facts), PAGE, Math.max(0, PAGE - there.length))
  return pages.map((page, index) => {
    const say =
      index + 1 < pages.length ? t.sayPage({ day: refOf(meeting), page: index + 2 }) : undefined
    const where = pages.length > 1 ? t.page({ page: index + 1, pages: pages.length }) : ''
    const text = [
      lines(head, where),
      ...(index === 0 ? [there] : []),
      page,
      ...(say === undefined ? [] : [t.goOn({ say })]),
    ].join('\n\n')
    return { text }
  })
}

function presence(turn: Turn, meeting: Meeting, { roll }: Summary): string {
  const { attendance } = turn.t.record
  const counts = rollCounts(roll)
  const kinds = (['present', 'replaced', 'absent', 'unknown'] as const).filter(
    (kind) => counts[kind] > 0,
  )
  return lines(
    ...kinds.map((kind) =>
      attendance.line({
        heading: attendance.headings[kind],
        people: roll[kind].map((line) => shownIn(meeting, line)),
        count: counts[kind],
      }),
    ),
    roll.guests.length === 0 ? '' : attendance.guestLine({ guests: guestsOf(meeting, roll) }),
    ...othersIn(turn, meeting),
  )
}

function blocksOf(turn: Turn, meeting: Meeting, facts: Summary): readonly Block[] {
  const { summary: t } = turn.t.record
  const { headings } = t
  const decisions = facts.decisions.map(
    ({ cite, item, decision }) =>
      `${t.decisionHead({ cite, title: short(titleAbout(item, decision)), kind: decision.kind })}\n${decision.text}`,
  )
  const items = [
    ...(facts.noted.length > 0 ? [t.noted({ items: facts.noted.map(shortened) })] : []),
    ...facts.settled.map((one) => t.settled({ ...shortened(one), outcome: one.outcome })),
  ]
  const back = facts.returned.map((proposal) => {
    const last = proposal.history.at(-1)
    return t.back({
      id: proposal.id,
      title: short(proposal.title),
      number: last?.meetingId === meeting.id ? last.number : undefined,
    })
  })
  const section = (heading: string, texts: readonly string[]): readonly Block[] =>
    texts.map((text) => ({ heading, text }))
  return [
    ...section(headings.decisions, decisions.length > 0 ? decisions : [t.noDecisions]).map(
      (block): Block => ({ ...block, apart: true }),
    ),
    ...section(
      headings.actions,
      facts.actions.length > 0
        ? facts.actions.map((action) => actionText(action, turn.group, turn.t))
        : [t.noActions],
    ),
    ...section(headings.items, items),
    ...section(headings.back, back),
    ...section(headings.missing, missing(facts.missing, turn.t)),
  ]
}

/** Titles in lists of many are cut, so that a line with every item still fits a page. */
const shortened = <T extends { readonly title: string }>(one: T): T => ({
  ...one,
  title: short(one.title, 60),
})
