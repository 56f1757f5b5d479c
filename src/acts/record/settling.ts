import { refOf } from '../../meetings/ref.ts'
import { framesRead } from '../../language/frame-words.ts'
import { returns, stands } from '../../meetings/course.ts'
import { withOutcome, type Settled } from '../../meetings/decisions.ts'
import type { Day } from '../../meetings/calendar.ts'
import type { MatterId } from '../../meetings/ids.ts'
import type { Item, Outcome } from '../../meetings/agenda-item.ts'
import type { Meeting } from '../../meetings/meeting.ts'
import { numbered, showNumber } from '../../meetings/numbering.ts'
import { standsAlone } from '../../meetings/record.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { isUnsettled } from '../../meetings/unsettled.ts'
import type { Recorded } from '../../meetings/writing-up.ts'
import { lines, short } from '../../text/cut.ts'
import type { EntryAt, ItemsAt } from '../../turn/arguments/recorded-item-argument.ts'
import type { Reply } from '../../turn/command.ts'
import { comingBack } from '../../turn/coming-back.ts'
import { itemMeant, itemsMeant } from '../../turn/items-meant.ts'
import { matterMeant } from '../../turn/matter-meant.ts'
import { recordMeant } from '../../turn/record-meant.ts'
import type { Turn } from '../../turn/turn.ts'
import { keepRecord } from './keep-record.ts'
import { namedIn } from './said.ts'

/** What a sentence is about: a meeting's item, and the matter inside it that was named. */
export interface About {
  /** As it stood. */
  readonly record: Recorded
  /** The same with the matter that was named. */
  readonly before: Recorded
  readonly item: Item
  readonly matter?: MatterId
  /** Lines that say what was taken for granted, or made. */
  readonly told: readonly string[]
}

/** The item that a sentence is about, and the matter inside it. Refuses and asks as `recordMeant`, `itemMeant` and `matterMeant` do. */
export async function aboutItem(
  turn: Turn,
  at: EntryAt,
  title: string | undefined,
): Promise<About> {
  const record = await recordMeant(turn, at.on)
  const { meeting, matter } = matterMeant(turn, record, itemMeant(record, at), title)
  const item = itemMeant(meeting, at)
  return {
    record,
    before: meeting,
    item,
    ...(matter === undefined ? {} : { matter }),
    told: asideOf(turn, meeting, { item, matter, current: at.current }),
  }
}

interface Aside {
  readonly item: Item
  readonly matter?: MatterId | undefined
  readonly current?: true | undefined
}

/** That the item was the one being treated, and which matter inside it was named. */
export function asideOf(turn: Turn, meeting: Meeting, { item, matter, current }: Aside): string[] {
  const { matters } = turn.t.record
  const title = matter === undefined ? undefined : item.matters?.[matter]?.title
  return [
    ...(title === undefined ? [] : [matters.inside({ title: short(title, 80) })]),
    ...(current ? [matters.current(namedIn(meeting, item))] : []),
  ]
}

/** How an outcome is said, where it is not about whole items. */
export interface Settling {
  readonly at: ItemsAt
  readonly outcome: Outcome
  readonly matter?: string | undefined
}

/** Records an outcome and tells it: what it replaced, what it leaves alone, when the matter comes back, and what is left to settle. */
export async function settle(turn: Turn, { at, outcome, matter }: Settling): Promise<Reply> {
  const record = await recordMeant(turn, at.on)
  const named = itemsMeant(record, at.parts)
  if (matter !== undefined && named.length > 1) throw new Refusal('oneItemOnly', {})
  const inside = matterMeant(turn, record, named[0]!, matter)
  const all = itemsMeant(inside.meeting, at.parts)
  const { meeting, settled, untouched } = withOutcome(inside.meeting, all, outcome, {
    author: { by: turn.sender.id, now: turn.now },
    matter: inside.matter,
  })
  const more = await keepRecord(turn, record, meeting)
  const { record: t } = turn.t
  const were = wereBefore(meeting, settled, inside.matter).map((was) => t.wasBefore(was))
  const coming = settled.filter((one) => standsAlone(meeting, one.item)).length
  return {
    text: lines(
      t.settled({
        items: settled.map((one) => namedIn(meeting, one.item)),
        outcome,
        day: refOf(meeting),
      }),
      ...asideOf(turn, meeting, {
        item: meeting.items[all[0]!.id] ?? all[0]!,
        matter: inside.matter,
        current: at.current,
      }),
      ...were,
      untouched.length === 0 ? '' : t.untouched({ numbers: untouched.map(({ number }) => number) }),
      returns(outcome) && meeting.status === 'open'
        ? t.comesBack({ ...backAt(turn, meeting, outcome), count: coming })
        : '',
      leftIn(turn, meeting),
      ...more,
    ),
  }
}

/** When what comes back does: at which meeting, or only that it is to wait for one. */
function backAt(
  turn: Turn,
  meeting: Meeting,
  outcome: Outcome,
): { readonly next: Day | undefined; readonly waits: boolean } {
  const { next, wanted } = comingBack(turn, meeting, outcome)
  return { next: next && refOf(next), waits: wanted !== undefined }
}

/** What no longer stands since the outcome came, the same of several items told once; of decisions, that they stand. */
function wereBefore(
  meeting: Meeting,
  settled: readonly Settled[],
  matter: MatterId | undefined,
): readonly { readonly numbers: readonly string[]; readonly outcome: Outcome }[] {
  const gone = settled.flatMap(({ item: one, number, before: was }) => {
    const now = meeting.items[one.id] ?? one
    return was && (was.kind === 'decided' || !stands(was, now, matter)) ? [{ number, was }] : []
  })
  return [...Map.groupBy(gone, ({ was }) => was.kind).values()].map((all) => ({
    numbers: all.map(({ number }) => number),
    outcome: all[0]!.was,
  }))
}

/** Which items something must become of yet; nothing of a meeting that is over where there are none. */
export function leftIn(turn: Turn, meeting: Meeting): string {
  const numbers = numbered(meeting)
    .filter(({ item: one }) => isUnsettled(meeting, one, framesRead))
    .map(({ number }) => showNumber(number))
  return numbers.length === 0 && meeting.status === 'closed'
    ? ''
    : turn.t.record.outcomesLeft({ numbers })
}
