import { refOf } from '../../meetings/ref.ts'
import { withoutPresence, withPresence } from '../../meetings/attendance.ts'
import type { Day } from '../../meetings/calendar.ts'
import type { ItemStay } from '../../meetings/who-was-there.ts'
import { withItem } from '../../meetings/decisions.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { showNumber } from '../../meetings/numbering.ts'
import { withOthersPresent } from '../../meetings/joint.ts'
import { presidingAt } from '../../meetings/presiding.ts'
import { nameOf } from '../../meetings/roster.ts'
import { staysTold, withEdge } from '../../meetings/stays.ts'
import type { PersonId } from '../../meetings/ids.ts'
import { act } from '../../turn/act.ts'
import { optional } from '../../turn/argument.ts'
import { meeting as meetingOf } from '../../turn/arguments/meeting-argument.ts'
import { people } from '../../turn/arguments/people-argument.ts'
import {
  nameOfEither,
  onEitherList,
  peopleOfEither,
  personOfEither,
  type OfEither,
} from '../../turn/arguments/either-list-argument.ts'
import { itemAtHand } from '../../turn/arguments/at-hand-argument.ts'
import { itemAt, type EntryAt } from '../../turn/arguments/recorded-item-argument.ts'
import type { Command, Reply } from '../../turn/command.ts'
import { itemMeant } from '../../turn/items-meant.ts'
import { recordMeant, someRecord } from '../../turn/record-meant.ts'
import type { Turn } from '../../turn/turn.ts'
import { keepRecord } from './keep-record.ts'
import { changes, namesOf, saved } from './presence-recorded.ts'
import { onAgenda } from './said.ts'
import { asideOf } from './settling.ts'
import { lines } from '../../text/cut.ts'

const clearing = (name: 'unknown' | 'comesLater', as: 'unknown' | 'later'): Command =>
  act({
    name,
    subject: 'record',
    who: 'lead',
    effect: 'printed',
    onlyAsRead: true,
    byColon: true,
    args: { meeting: optional(meetingOf), who: peopleOfEither },
    ready: someRecord,
    run: (turn, said) => withoutThem(turn, said, as),
  })

export const unknown = clearing('unknown', 'unknown')
export const comesLater = clearing('comesLater', 'later')

interface Said {
  readonly meeting?: Day | undefined
  readonly who: readonly OfEither[]
}

/** Nobody knows yet whether they were there; who is to come is kept. */
async function withoutThem(
  turn: Turn,
  { meeting: on, who }: Said,
  as: 'unknown' | 'later',
): Promise<Reply> {
  const before = await recordMeant(turn, on)
  const { ids, others } = onEitherList(before, who)
  const cleared = withOthersPresent(withoutPresence(before, ids), others, 'unknown')
  const later = [...new Set([...(before.later ?? []), ...ids])]
  const names = who.map((one) => nameOfEither(one, turn))
  return saved(turn, before, as === 'later' ? { ...cleared, later } : cleared, [
    turn.t.record.attendance[as]({ day: refOf(before), names }),
    ...changes(turn, before, ids, 'unknown'),
  ])
}

const atItem = (name: 'cameAfter' | 'leftAfter', edge: (item: string) => ItemStay): Command =>
  act({
    name,
    subject: 'record',
    who: 'lead',
    effect: 'printed',
    onlyAsRead: true,
    onlyWhole: true,
    args: { item: itemAt, who: people },
    ready: someRecord,
    check: { item: onAgenda },
    run: (turn, { item, who }) => atEdge(turn, item, who, edge),
  })

export const cameAfter = atItem('cameAfter', (id) => ({ after: id }))
export const leftAfter = atItem('leftAfter', (id) => ({ through: id }))

async function atEdge(
  turn: Turn,
  { on, ...number }: EntryAt,
  who: readonly PersonId[],
  edge: (item: string) => ItemStay,
): Promise<Reply> {
  const before = await recordMeant(turn, on)
  const { id: item } = itemMeant(before, number)
  const { attendance } = turn.t.record
  const told: string[] = []
  let meeting = before
  for (const id of who) {
    const presence = withEdge(meeting.attendance[id], edge(item))
    told.push(
      attendance.part({
        day: refOf(before),
        name: nameOf(turn.group, id),
        stay: staysTold(before, presence),
      }),
      ...changes(turn, meeting, [id], 'part'),
    )
    meeting = withPresence(meeting, [id], presence)
  }
  return saved(turn, before, meeting, told)
}

export const recused = act({
  name: 'recused',
  subject: 'record',
  who: 'lead',
  effect: 'printed',
  onlyAsRead: true,
  onlyWhole: true,
  args: { item: itemAtHand, who: people },
  ready: someRecord,
  check: { item: onAgenda },
  async run(turn, { item: { on, current, ...number }, who }) {
    const before = await recordMeant(turn, on)
    const item = itemMeant(before, number)
    const all = [...new Set([...(item.recused ?? []), ...who])]
    const after = { ...before, items: { ...before.items, [item.id]: { ...item, recused: all } } }
    const more = await keepRecord(turn, before, after)
    const names = who.map((id) => nameOf(turn.group, id))
    const { attendance } = turn.t.record
    return {
      text: lines(
        attendance.recused({ day: refOf(before), names, number: showNumber(number) }),
        ...asideOf(turn, before, { item, current }),
        ...more,
      ),
    }
  },
})

/** Of those named, or of all at the item. Refuses `notRecused`, naming those that there are. */
export const removeRecusal = act({
  name: 'removeRecusal',
  subject: 'record',
  who: 'lead',
  effect: 'printed',
  args: { item: itemAtHand, who: optional(people) },
  ready: someRecord,
  check: { item: onAgenda },
  async run(turn, { item: { on, current, ...number }, who }) {
    const before = await recordMeant(turn, on)
    const { recused: were = [], ...item } = itemMeant(before, number)
    const gone = who ?? were
    const strangers = gone.filter((id) => !were.includes(id))
    if (gone.length === 0 || strangers.length > 0)
      throw new Refusal('notRecused', {
        names: namesOf(turn, strangers),
        number: showNumber(number),
        known: namesOf(turn, were),
      })
    const left = were.filter((id) => !gone.includes(id))
    const now = left.length === 0 ? item : { ...item, recused: left }
    const more = await keepRecord(turn, before, withItem(before, now))
    const told = { day: refOf(before), names: namesOf(turn, gone), number: showNumber(number) }
    return {
      text: lines(
        turn.t.record.attendance.notRecused(told),
        ...asideOf(turn, before, { item: now, current }),
        ...more,
      ),
    }
  },
})

export const presides = act({
  name: 'presides',
  subject: 'record',
  who: 'lead',
  effect: 'printed',
  byColon: true,
  args: { meeting: optional(meetingOf), who: personOfEither },
  ready: someRecord,
  async run(turn, { meeting: on, who }) {
    const before = await recordMeant(turn, on)
    const { ids, others } = onEitherList(before, [who])
    const after = { ...before, presided: [...ids, ...others][0]! }
    const more = await keepRecord(turn, before, after)
    const { attendance } = turn.t.record
    const was = before.presided === undefined ? [] : presidingAt(before, turn.group)
    const name = nameOfEither(who, turn)
    return {
      text: lines(
        attendance.presides({
          day: refOf(before),
          name,
          before: was.filter((one) => one !== name)[0] ?? '',
        }),
        ...more,
      ),
    }
  },
})
