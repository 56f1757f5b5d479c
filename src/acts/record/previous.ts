import { isEarlier, refOf } from '../../meetings/ref.ts'
import { withNote } from '../../meetings/decisions.ts'
import type { Meeting } from '../../meetings/meeting.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { withSentOut } from '../../meetings/writing-up.ts'
import { isLocked } from '../../minutes/versions.ts'
import type { Adjusting } from '../../minutes/adjusting-state.ts'
import { recordedMinutes, stateOf } from '../../minutes/current.ts'
import { vocabulary } from '../../reading/vocabulary.ts'
import { lines } from '../../text/cut.ts'
import { act } from '../../turn/act.ts'
import { optional } from '../../turn/argument.ts'
import { itemsAtHand } from '../../turn/arguments/at-hand-argument.ts'
import type { ItemsAt } from '../../turn/arguments/recorded-item-argument.ts'
import { freeText } from '../../turn/arguments/text-argument.ts'
import { itemsMeant } from '../../turn/items-meant.ts'
import { recordMeant, someRecord } from '../../turn/record-meant.ts'
import { calendarOf, meetingById, saveMeeting } from '../../turn/saving.ts'
import type { Turn } from '../../turn/turn.ts'
import { calledIn, decided, lockedNow } from '../minutes/minutes-meant.ts'
import { keepRecord } from './keep-record.ts'
import { allOnAgenda } from './said.ts'

const previous = vocabulary(({ minutes }) => ({ previous: minutes.previous }))
const isPrevious = new RegExp(String.raw`^${previous.source}(?![\p{L}\p{N}])`, 'iu')

export const confirmed = act({
  name: 'confirmed',
  subject: 'record',
  who: 'lead',
  effect: 'printed',
  unmistakable: true,
  ready: someRecord,
  check: { items: allOnAgenda },
  args: { items: itemsAtHand, change: optional(freeText) },
  async run(turn, { items: at, change }) {
    const before = await recordMeant(turn, at.on)
    const item = itemsMeant(before, at.parts).find(({ title }) => isPrevious.test(title))
    const last = await meetingBefore(turn, before)
    if (!item || !last) throw new Refusal('notPrevious', { day: refOf(before) })
    const { previous: t } = turn.t.minutes
    const facts = { called: calledIn(turn), day: refOf(last), change: unstopped(change) }
    const after = withNote(before, item, {
      text: t.note(facts),
      by: turn.sender.id,
      now: turn.now,
    })
    const told = await keepRecord(turn, before, after)
    const marked = await approve(turn, before, last, { how: 'confirmed', change: facts.change })
    return { text: lines(marked, ...told) }
  },
})

const unstopped = (text: string | undefined): string | undefined =>
  text?.replace(/[.!]+$/, '').trim()

/** What is told where the minutes of the meeting before were among what was put on file; empty where they were not. */
export async function notedPrevious(turn: Turn, at: ItemsAt): Promise<string> {
  const meeting = await recordMeant(turn, at.on)
  if (!itemsMeant(meeting, at.parts).some(({ title }) => isPrevious.test(title))) return ''
  const last = await meetingBefore(turn, meeting)
  return last ? approve(turn, meeting, last, { how: 'noted', change: undefined }) : ''
}

async function meetingBefore(turn: Turn, meeting: Meeting): Promise<Meeting | undefined> {
  const header = calendarOf(turn).findLast(
    (one) => one.status === 'closed' && isEarlier(one, meeting),
  )
  return header && meetingById(turn, header.id)
}

/** The minutes of the meeting before are marked with what this one did with them, and made final where the group so sets. */
async function approve(
  turn: Turn,
  meeting: Meeting,
  last: Meeting,
  { how, change }: { readonly how: 'noted' | 'confirmed'; readonly change: string | undefined },
): Promise<string> {
  if (last.status !== 'closed') return ''
  const before = await stateOf(turn.book, last)
  const state: Adjusting = {
    ...before,
    approvedBy: {
      meetingId: meeting.id,
      on: refOf(meeting),
      how,
      ...(change === undefined ? {} : { change }),
    },
  }
  const { previous: t } = turn.t.minutes
  const told = t.marked({ called: calledIn(turn), day: refOf(last), at: refOf(meeting), how })
  const becomesFinal =
    turn.group.settings.previousFinal === true && !isLocked(before) && !before.official
  if (!becomesFinal) {
    await turn.book.put(state)
    return told
  }
  const { document } = await recordedMinutes(turn.book, turn.group, last)
  const known = state.draft ? state : decided(turn, state, document)
  const by = [turn.sender.name]
  await lockedNow(turn, last, { ...known, draft: undefined }, { how: 'final', by })
  await saveMeeting(turn, withSentOut(last, { by: turn.sender.id, now: turn.now, how: 'final' }))
  return lines(told, t.final)
}
