import type { Delivery } from '../../delivery/delivery.ts'
import { decisionsOf, notesOf } from '../../meetings/decisions.ts'
import type { Meeting } from '../../meetings/meeting.ts'
import { numbered, showNumber } from '../../meetings/numbering.ts'
import type { Adjusting } from '../../minutes/adjusting-state.ts'
import { expungeOrder } from '../../records/expunge-order.ts'
import { keyOf, personalIn, type Verdict } from '../../text/personal-data.ts'
import type { Turn } from '../../turn/turn.ts'

/** What became of what was removed just now, and under which items it stood. */
export interface Removed {
  /** It had never left those who lead, and goes from everything. */
  readonly gone: readonly string[]
  /** It had been told: it is hidden everywhere, and kept sealed. */
  readonly sealed: readonly string[]
}

/**
 * Keeps what was decided about personal data where every text is looked at on its way out. What was hidden until now has left nobody, and goes
 * from all records; what others may have read is hidden everywhere, also where it was posted.
 */
export async function keepVerdicts(
  turn: Turn,
  meeting: Meeting,
  before: Adjusting,
  after: Adjusting,
): Promise<Removed> {
  const known: Readonly<Record<string, Verdict>> = { ...before.personal, ...turn.group.personal }
  const removed = Object.keys(after.personal).filter(
    (key) => after.personal[key] === 'remove' && known[key] !== 'remove',
  )
  const sealed = removed.filter((key) => known[key] !== undefined)
  const gone = removed.filter((key) => known[key] === undefined)
  const next = { ...turn.group.personal, ...after.personal }
  if (Object.keys(next).some((key) => turn.group.personal?.[key] !== next[key]))
    await turn.saveGroup({
      ...turn.group,
      personal: next,
      ...(sealed.length > 0
        ? { sealed: [...new Set([...(turn.group.sealed ?? []), ...sealed])] }
        : {}),
    })
  if (gone.length > 0)
    await turn.book.put(
      expungeOrder(
        [meeting],
        { keys: gone, instead: turn.t.minutes.document.removed },
        { pk: turn.group.pk, id: turn.newId(), now: turn.now },
      ),
    )
  if (sealed.length > 0) await toldAnew(turn, meeting)
  return { gone: placesOf(meeting, gone), sealed: placesOf(meeting, sealed) }
}

/** Posts that may show it are made anew where they stand: what they say passes the gate again. */
async function toldAnew(turn: Turn, meeting: Meeting): Promise<void> {
  const { agenda, summary } = meeting.posts
  for (const post of [agenda, summary]) {
    const earlier = post && (await turn.book.get<Delivery>(post.delivery))
    if (post && earlier && earlier.message.text !== '')
      turn.queue({
        to: { kind: 'group' },
        purpose: earlier.purpose,
        message: earlier.message,
        meetingId: meeting.id,
        updates: post.delivery,
      })
  }
}

/** The numbers of the items under which it stands. */
function placesOf(meeting: Meeting, keys: readonly string[]): readonly string[] {
  if (keys.length === 0) return []
  const holds = (text: string): boolean =>
    personalIn(text).some((place) => keys.includes(keyOf(place)))
  return numbered(meeting).flatMap(({ item, number }) =>
    [item.title, item.background ?? '', ...notesOf(item), ...decisionsOf(item)].some((one) =>
      holds(typeof one === 'string' ? one : one.text),
    )
      ? [showNumber(number)]
      : [],
  )
}
