import { lines } from '../../text/cut.ts'
import { isDeepStrictEqual } from 'node:util'
import { outcomesOf, returns } from '../../meetings/course.ts'
import { withNote, withOutcome, type Settled, within } from '../../meetings/decisions.ts'
import type { Meeting, Outcome } from '../../meetings/meeting.ts'
import { framesRead } from '../../language/frame-words.ts'
import { isUnsettled } from '../../meetings/unsettled.ts'
import { numbered, showNumber } from '../../meetings/numbering.ts'
import { following, standsAlone } from '../../meetings/record.ts'
import type { Recorded } from '../../meetings/writing-up.ts'
import { act } from '../../turn/act.ts'
import { optional } from '../../turn/argument.ts'
import { nameLike } from '../../turn/arguments/name-argument.ts'
import { itemAt, itemsAt, type ItemsAt } from '../../turn/arguments/recorded-item-argument.ts'
import { freeText, textLike } from '../../turn/arguments/text-argument.ts'
import type { Reply } from '../../turn/command.ts'
import { itemMeant, itemsMeant } from '../../turn/items-meant.ts'
import { recordMeant, someRecord } from '../../turn/record-meant.ts'
import { ahead } from '../../turn/saving.ts'
import type { Turn } from '../../turn/turn.ts'
import { keepRecord } from './keep-record.ts'
import { allOnAgenda, onAgenda } from './said.ts'
import { namedIn } from './write.ts'

export const noted = act({
  name: 'noted',
  subject: 'record',
  who: 'lead',
  effect: 'printed',
  unmistakable: true,
  args: { items: itemsAt },
  ready: someRecord,
  check: { items: allOnAgenda },
  run: (turn, { items: parts }) => settle(turn, parts, { kind: 'noted' }),
})

export const remit = act({
  name: 'remit',
  subject: 'record',
  who: 'lead',
  effect: 'printed',
  unmistakable: true,
  args: {
    items: itemsAt,
    reason: optional(textLike('obstacle')),
    objection: optional(freeText),
    terms: optional(freeText),
  },
  ready: someRecord,
  check: { items: allOnAgenda },
  run(turn, { items: parts, reason = '', objection = '', terms = '' }) {
    if (reason === '' && objection === '' && terms === '')
      throw freeText.missing(turn.t.sentences.remit.example)
    return settle(turn, parts, {
      kind: 'remitted',
      reason: within(reason),
      ...(objection === '' ? {} : { objection: within(objection) }),
      ...(terms === '' ? {} : { terms: within(terms) }),
    })
  },
})

export const defer = act({
  name: 'defer',
  subject: 'record',
  who: 'lead',
  effect: 'printed',
  unmistakable: true,
  args: { items: itemsAt, reason: optional(textLike('obstacle')) },
  ready: someRecord,
  check: { items: allOnAgenda },
  run: (turn, { items: parts, reason = '' }) =>
    settle(turn, parts, { kind: 'deferred', reason: within(reason) }),
})

export const drop = act({
  name: 'drop',
  subject: 'record',
  who: 'lead',
  effect: 'printed',
  unmistakable: true,
  args: { items: itemsAt, reason: optional(textLike('obstacle')) },
  ready: someRecord,
  check: { items: allOnAgenda },
  run: (turn, { items: parts, reason = '' }) =>
    settle(turn, parts, { kind: 'dropped', reason: within(reason) }),
})

export const referOn = act({
  name: 'referOn',
  subject: 'record',
  who: 'lead',
  effect: 'printed',
  args: { item: itemAt, to: nameLike('forum'), what: optional(freeText) },
  ready: someRecord,
  check: { item: onAgenda },
  async run(turn, { item: number, to, what }) {
    const meeting = await recordMeant(turn, number.on)
    const said = { text: what ?? '', by: turn.sender.id, now: turn.now }
    const noting =
      what === undefined ? meeting : withNote(meeting, itemMeant(meeting, number), said)
    return settle(turn, { parts: [number] }, { kind: 'referred', to }, noting)
  },
})

/** Records an outcome and tells it: what it replaced, what it leaves alone, when the matter comes back, and what is left to settle. */
async function settle(
  turn: Turn,
  { on, parts }: ItemsAt,
  outcome: Outcome,
  noting?: Recorded,
): Promise<Reply> {
  const before = noting ?? (await recordMeant(turn, on))
  const all = itemsMeant(before, parts)
  const { meeting, settled, untouched } = withOutcome(before, all, outcome, {
    by: turn.sender.id,
    now: turn.now,
  })
  const more = await keepRecord(turn, before, meeting)
  const { record } = turn.t
  const were = wereBefore(meeting, settled).map((was) => record.wasBefore(was))
  const back = returns(outcome)
  const left = outcomesLeft(meeting)
  const coming = settled.filter((one) => standsAlone(meeting, one.item)).length
  return {
    text: lines(
      record.settled({
        items: settled.map((one) => namedIn(meeting, one.item)),
        outcome,
        day: meeting.on,
      }),
      ...were,
      untouched.length === 0
        ? ''
        : record.untouched({ numbers: untouched.map(({ number }) => number) }),
      back && meeting.status === 'open'
        ? record.comesBack({ next: following(meeting, ahead(turn))?.on, count: coming })
        : '',
      left.length === 0 && meeting.status === 'closed'
        ? ''
        : record.outcomesLeft({ numbers: left }),
      ...more,
    ),
  }
}

/** What no longer stands since the outcome came, the same of several items told once; of decisions, that they stand. */
function wereBefore(
  meeting: Meeting,
  settled: readonly Settled[],
): readonly { readonly numbers: readonly string[]; readonly outcome: Outcome }[] {
  const gone = settled.flatMap(({ item: one, number, before: was }) => {
    const stands = outcomesOf(meeting.items[one.id] ?? one)
    return was && (was.kind === 'decided' || !stands.some((left) => isDeepStrictEqual(left, was)))
      ? [{ number, was }]
      : []
  })
  return [...Map.groupBy(gone, ({ was }) => was.kind).values()].map((all) => ({
    numbers: all.map(({ number }) => number),
    outcome: all[0]!.was,
  }))
}

const outcomesLeft = (meeting: Meeting): readonly string[] =>
  numbered(meeting)
    .filter(({ item: one }) => isUnsettled(meeting, one, framesRead))
    .map(({ number }) => showNumber(number))
