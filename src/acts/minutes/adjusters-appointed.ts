import { refOf } from '../../meetings/ref.ts'
import { lines } from '../../text/cut.ts'
import { adjustCard } from '../../cards/adjust-card.ts'
import { marked } from '../../cards/mark.ts'
import { type Day, addDays } from '../../meetings/calendar.ts'
import type { PersonId } from '../../meetings/ids.ts'
import { adjustingOthers, withOthersAdjusting } from '../../meetings/joint.ts'
import type { ClosedMeeting, Meeting } from '../../meetings/meeting.ts'
import { EVERYBODY } from '../../meetings/links-ended.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { nameOf, reachable } from '../../meetings/roster.ts'
import { inForce } from '../../meetings/settings.ts'
import { withSentOut } from '../../meetings/writing-up.ts'
import { checkUnlocked, sentOut, waitingFor, withAdjusters } from '../../minutes/adjusting.ts'
import type { Adjusting } from '../../minutes/adjusting-state.ts'
import { stateOf } from '../../minutes/current.ts'
import type { Document } from '../../minutes/document.ts'
import { act } from '../../turn/act.ts'
import { optional } from '../../turn/argument.ts'
import { day } from '../../turn/arguments/day-argument.ts'
import { meeting as meetingOf } from '../../turn/arguments/meeting-argument.ts'
import { onEitherList, peopleOfEither } from '../../turn/arguments/either-list-argument.ts'
import { minutesLinks } from '../../pages/minutes-links.ts'
import { saveMeeting } from '../../turn/saving.ts'
import type { Turn } from '../../turn/turn.ts'
import { meetingNamed } from '../../turn/meeting-said.ts'
import {
  adjustersOf,
  calledIn,
  frozen,
  meetingRead,
  meetingWorked,
  namesOf,
} from './minutes-meant.ts'
import { outsideText, withOthers } from './other-adjusters.ts'
import { linkButtons } from './links.ts'
import { pagesFor } from './minutes-pages.ts'

export const adjusters = act({
  name: 'adjusters',
  subject: 'minutes',
  who: 'lead',
  effect: 'printed',
  unmistakable: true,
  args: { meeting: optional(meetingOf), people: peopleOfEither, by: optional(day) },
  async run(turn, { meeting: on, people, by }) {
    if (by !== undefined && by < turn.today) throw new Refusal('dayPassed', { day: by })
    const before = await meetingFor(turn, on)
    if (!turn.group.settings.adjustment) throw new Refusal('noAdjustment', { day: refOf(before) })
    const { ids, others } = onEitherList(before, people)
    for (const id of ids)
      if (!reachable(turn, id))
        throw new Refusal('adjusterOutside', { name: nameOf(turn.group, id) })
    const was = await stateOf(turn.book, before)
    // One body's adjusters stay as they are where only the other's are named.
    const state = withAdjusters(was, ids.length > 0 ? ids : was.adjusters, by)
    const meeting = others.length > 0 ? withOthersAdjusting(before, others) : before
    if (meeting !== before) await saveMeeting(turn, meeting)
    const t = turn.t.minutes
    const head = t.adjustersSet({
      names: [
        ...namesOf(turn, state.adjusters),
        ...adjustingOthers(meeting, false).map(({ name }) => name),
      ],
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
  const by = before.adjustBy ?? addDays(turn.today, inForce(turn.group.settings).adjustmentDays)
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
