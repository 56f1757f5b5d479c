import { refOf } from '../../meetings/ref.ts'
import { lines } from '../../text/cut.ts'
import { adjustCard } from '../../cards/adjust-card.ts'
import { marked } from '../../cards/mark.ts'
import { addDays, type Day } from '../../meetings/calendar.ts'
import type { PersonId } from '../../meetings/ids.ts'
import type { ClosedMeeting, Meeting } from '../../meetings/meeting.ts'
import { EVERYBODY } from '../../meetings/links-ended.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { leaders } from '../../meetings/rights.ts'
import { leads, nameOf } from '../../meetings/roster.ts'
import { withSentOut } from '../../meetings/writing-up.ts'
import {
  approved,
  checkUnlocked,
  isReady,
  outsideLeft,
  openComments,
  sentOut,
  waitingFor,
  withAdjusters,
} from '../../minutes/adjusting.ts'
import type { Adjusting } from '../../minutes/adjusting-state.ts'
import { recordedMinutes, stateOf, workingText } from '../../minutes/current.ts'
import type { Document } from '../../minutes/document.ts'
import { act } from '../../turn/act.ts'
import { optional } from '../../turn/argument.ts'
import { day } from '../../turn/arguments/day-argument.ts'
import { meeting as meetingOf } from '../../turn/arguments/meeting-argument.ts'
import { people as peopleOf } from '../../turn/arguments/people-argument.ts'
import type { Reply } from '../../turn/command.ts'
import { minutesLinks } from '../../pages/minutes-links.ts'
import { saveMeeting } from '../../turn/saving.ts'
import type { Turn } from '../../turn/turn.ts'
import { meetingNamed } from '../../turn/meeting-said.ts'
import {
  adjustersOf,
  calledIn,
  decided,
  frozen,
  lockedNow,
  meetingRead,
  meetingWorked,
  namesOf,
  reachable,
  tellSecretaries,
} from './minutes-meant.ts'
import { outsideText, withOthers } from './other-adjusters.ts'
import { linkButtons, withLinks } from './links.ts'
import { pagesFor } from './minutes-pages.ts'

export const adjusters = act({
  name: 'adjusters',
  subject: 'minutes',
  who: 'lead',
  effect: 'printed',
  unmistakable: true,
  args: { meeting: optional(meetingOf), people: peopleOf, by: optional(day) },
  async run(turn, { meeting: on, people, by }) {
    if (by !== undefined && by < turn.today) throw new Refusal('dayPassed', { day: by })
    const meeting = await meetingFor(turn, on)
    if (!turn.group.settings.adjustment) throw new Refusal('noAdjustment', { day: refOf(meeting) })
    for (const id of people)
      if (!reachable(turn, id))
        throw new Refusal('adjusterOutside', { name: nameOf(turn.group, id) })
    const state = withAdjusters(await stateOf(turn.book, meeting), people, by)
    const t = turn.t.minutes
    const head = t.adjustersSet({
      names: namesOf(turn, state.adjusters),
      day: refOf(meeting),
      called: calledIn(turn),
    })
    const away = state.adjusters.filter((id) =>
      ['absent', 'replaced'].includes(meeting.attendance[id]?.kind ?? ''),
    )
    const absent = away.length === 0 ? '' : t.adjusterAway({ names: namesOf(turn, away) })
    if (meeting.status !== 'closed') {
      await turn.book.put(state)
      return { text: lines(head, absent, t.sendLater({ day: refOf(meeting) })) }
    }
    return { text: lines(head, absent, await toAdjusters(turn, meeting, state)) }
  },
})

/** An open or planned meeting may get its adjusters in advance; they are often elected as its first item. */
async function meetingFor(turn: Turn, on: Day | undefined): Promise<Meeting> {
  const meeting = on === undefined ? await meetingRead(turn, on) : await meetingNamed(turn, on)
  if (meeting.status === 'cancelled') throw new Refusal('meetingCancelled', { day: refOf(meeting) })
  return meeting
}

export const sendForAdjustment = act({
  name: 'sendForAdjustment',
  subject: 'minutes',
  who: 'lead',
  effect: 'others',
  args: { meeting: optional(meetingOf) },
  async run(turn, { meeting: on }) {
    const meeting = await meetingWorked(turn, on)
    if (!turn.group.settings.adjustment) throw new Refusal('noAdjustment', { day: refOf(meeting) })
    const state = await stateOf(turn.book, meeting)
    checkUnlocked(state)
    return {
      text: await toAdjusters(turn, meeting, { ...state, adjusters: adjustersOf(turn, state) }),
    }
  },
})

/** Freezes the text and sends it, item by item, to each adjuster. Refuses `noAdjusters`. */
export async function toAdjusters(
  turn: Turn,
  meeting: ClosedMeeting,
  before: Adjusting,
): Promise<string> {
  if (before.adjusters.length === 0) throw new Refusal('noAdjusters', { day: refOf(meeting) })
  const by = before.adjustBy ?? addDays(turn.today, turn.group.settings.adjustmentDays ?? 14)
  const { people, outside } = withOthers(turn, meeting, before.adjusters)
  const { state, document, hash } = await frozen(turn, meeting, {
    ...before,
    adjusters: people,
    outside,
    adjustBy: by,
  })
  await turn.book.put(
    sentOut(state, {
      at: turn.now.toISOString(),
      by: turn.sender.id,
      how: 'adjustment',
      hash,
      to: state.adjusters,
    }),
  )
  await saveMeeting(
    turn,
    withSentOut(meeting, { by: turn.sender.id, now: turn.now, how: 'adjustment' }),
  )
  const waiting = waitingFor(state, hash)
  postText(turn, meeting, document, { to: waiting, by })
  const facts = { day: refOf(meeting), called: calledIn(turn) }
  return lines(
    turn.t.minutes.sent({ names: namesOf(turn, waiting), by, ...facts }),
    outsideText(turn, meeting, state, hash),
  )
}

function postText(
  turn: Turn,
  meeting: ClosedMeeting,
  document: Document,
  { to, by }: { readonly to: readonly PersonId[]; readonly by: Day },
): void {
  const t = turn.t.minutes
  const links = minutesLinks(turn, meeting, { kind: 'current' }, EVERYBODY)
  const { pages, rest } = pagesFor(document, to.length)
  for (const person of to) {
    for (const [index, page] of pages.entries()) {
      const last = index === pages.length - 1
      const head =
        index === 0
          ? t.toAdjuster({
              day: refOf(meeting),
              called: calledIn(turn),
              group: turn.group.name,
              by,
            })
          : t.pageOf({ page: index + 1, pages: pages.length, day: refOf(meeting) })
      const text = [
        head,
        page,
        ...(last && rest ? [t.restInDocument] : []),
        ...(last ? [t.adjusterHint({ day: refOf(meeting) })] : []),
      ].join('\n\n')
      const message = !last
        ? { text }
        : {
            text: lines(text, t.wholeDocument({ link: links.word })),
            card: marked(
              adjustCard(
                text,
                { links: linkButtons(turn, links), reader: 'adjuster' },
                meeting,
                turn.t,
              ),
              {
                base: true,
                group: turn.group.pk,
              },
            ),
          }
      turn.queue({
        to: { kind: 'person', person },
        purpose: 'other',
        message,
        meetingId: meeting.id,
      })
    }
  }
}

export const approve = act({
  name: 'approve',
  subject: 'minutes',
  who: 'anyone',
  effect: 'printed',
  args: { meeting: optional(meetingOf) },
  async run(turn, { meeting: on }) {
    const meeting = await meetingWorked(turn, on)
    const state = await stateOf(turn.book, meeting)
    return turn.group.settings.adjustment || state.adjusters.length > 0
      ? adjust(turn, meeting, state)
      : makeFinal(turn, meeting, state)
  },
})

/** An adjuster's approval; with the last one the version is locked. Refuses `noAdjusters`, `notAdjuster`, `minutesNotSent`, `minutesLocked`. */
async function adjust(turn: Turn, meeting: ClosedMeeting, before: Adjusting): Promise<Reply> {
  const t = turn.t.minutes
  checkUnlocked(before)
  if (before.adjusters.length === 0) throw new Refusal('noAdjusters', { day: refOf(meeting) })
  if (!before.adjusters.includes(turn.sender.id))
    throw new Refusal('notAdjuster', { names: namesOf(turn, before.adjusters) })
  const { hash } = await workingText(turn.book, turn.group, meeting, before)
  const state = approved(before, turn.sender.id, hash, turn.now)
  if (isReady(state, hash)) return lockAdjusted(turn, meeting, state)
  await turn.book.put(state)
  const waiting = {
    names: [...namesOf(turn, waitingFor(state, hash)), ...outsideLeft(state, hash)],
    comments: openComments(state).map(({ id }) => id),
    day: refOf(meeting),
  }
  tellSecretaries(
    turn,
    { text: t.approvedTold({ name: turn.sender.name, called: calledIn(turn), ...waiting }) },
    meeting,
  )
  return { text: t.approvedNow({ called: calledIn(turn), ...waiting }) }
}

/** Locks what everyone has approved, and tells the group. */
async function lockAdjusted(turn: Turn, meeting: ClosedMeeting, ready: Adjusting): Promise<Reply> {
  const by = [...namesOf(turn, ready.adjusters), ...(ready.outside ?? [])]
  const { version, days, state } = await lockedNow(turn, meeting, ready, 'adjusted', by)
  const facts = {
    day: refOf(meeting),
    called: calledIn(turn),
    names: by,
    on: turn.today,
    days,
    version: version.number,
  }
  turn.queue({
    to: { kind: 'group' },
    purpose: 'other',
    message: { text: turn.t.minutes.lockedTold(facts) },
    meetingId: meeting.id,
  })
  const links = minutesLinks(turn, meeting, {
    kind: 'version',
    number: state.versions.length,
    edition: 'own',
  })
  return withLinks(
    turn,
    links,
    [turn.t.minutes.lockedNow(facts)],
    [leads(turn.sender) ? turn.t.minutes.next.locked({ day: refOf(meeting) }) : ''],
  )
}

/** For a body without adjusters: the secretary makes them final. Refuses `leadOnly`, `minutesLocked`. */
async function makeFinal(turn: Turn, meeting: ClosedMeeting, before: Adjusting): Promise<Reply> {
  if (!leads(turn.sender))
    throw new Refusal('leadOnly', {
      who: leaders(turn.group)
        .map(({ name }) => name)
        .join(', '),
    })
  checkUnlocked(before)
  const { document } = await recordedMinutes(turn.book, turn.group, meeting)
  const state = decided(turn, before, document)
  const { version, days } = await lockedNow(
    turn,
    meeting,
    { ...state, draft: undefined },
    'final',
    [turn.sender.name],
  )
  await saveMeeting(turn, withSentOut(meeting, { by: turn.sender.id, now: turn.now, how: 'final' }))
  const facts = {
    day: refOf(meeting),
    called: calledIn(turn),
    names: [turn.sender.name],
    on: turn.today,
    days,
    version: version.number,
  }
  const links = minutesLinks(turn, meeting, {
    kind: 'version',
    number: version.number,
    edition: 'own',
  })
  return withLinks(
    turn,
    links,
    [turn.t.minutes.finalNow(facts)],
    [turn.t.minutes.next.locked({ day: refOf(meeting) })],
  )
}
