import type { Delivery } from '../../delivery/delivery.ts'
import type { Action } from '../../meetings/action.ts'
import type { Adjusting } from '../../minutes/adjusting-state.ts'
import type { Document } from '../../minutes/document.ts'
import type { Touched } from '../../records/log.ts'
import { cut, short } from '../../text/cut.ts'
import type { Turn } from '../../turn/turn.ts'
import { changesBack, fixedText } from '../record/fixed-text.ts'

/** So much of the first line of what was told is cited where it no longer holds. */
const CITED = 300

/** What is told again of what stands, once a change is taken back. */
interface Standing {
  /** To those who adjust a text that the change was in. */
  readonly again: string | undefined
  /** Actions that hold again. */
  readonly back: readonly Action[]
}

/**
 * Those who were told are told that it no longer holds; what has not gone out yet is never sent. Who adjusts the text reads what stands in it
 * again, and whose action comes back hears that it does.
 */
export async function putRight(turn: Turn, id: string, { again, back }: Standing): Promise<void> {
  const delivery = await turn.book.get<Delivery>(id)
  if (!delivery) return
  // What tells of a change again is put right by what is told next.
  if (delivery.purpose === 'correction') return
  if (delivery.status === 'pending' && delivery.attempts === 0) return turn.book.remove(id)
  // A post that was brought up to date in place is brought up to date again, with the meeting.
  if (delivery.updates !== undefined) return
  const { text } = delivery.message
  const held = back.find((action) => delivery.actions?.includes(action.id))
  const first = cut(text.split('\n', 1)[0] ?? '', CITED)
  const isOfText = delivery.to.kind === 'person' && !delivery.actions
  turn.queue({
    to: delivery.to,
    purpose: 'correction',
    message: {
      text: held
        ? turn.t.record.care.toldActionBack({ id: held.id, text: short(held.text, 300) })
        : ((isOfText ? again : undefined) ?? turn.t.talk.correction({ first })),
    },
    meetingId: delivery.meetingId,
    ...(held ? { actions: [held.id] } : {}),
  })
}

const minutesAmong = (turn: Turn, touched: readonly Touched[]): Promise<Adjusting | undefined> => {
  const one = touched.find(({ type }) => type === 'minutes')
  return one ? turn.book.get<Adjusting>(one.id) : Promise.resolve(undefined)
}

/** The text that is adjusted or was locked, of a meeting whose minutes these documents are about. */
export async function adjustedText(
  turn: Turn,
  touched: readonly Touched[],
): Promise<Document | undefined> {
  const state = await minutesAmong(turn, touched)
  return state && fixedText(turn, state)
}

/** What stands in that text again, where it said something else a moment ago. */
export async function textAgain(
  turn: Turn,
  touched: readonly Touched[],
  was: Document | undefined,
): Promise<string | undefined> {
  const state = was && (await minutesAmong(turn, touched))
  const stands = state && (await fixedText(turn, state))
  return was && stands && changesBack(turn, state, was, stands)
}
