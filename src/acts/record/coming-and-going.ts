import { refOf } from '../../meetings/ref.ts'
import type { Day } from '../../meetings/calendar.ts'
import type { ItemStay, PartPresence } from '../../meetings/who-was-there.ts'
import { withItem } from '../../meetings/decisions.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { showNumber } from '../../meetings/numbering.ts'
import { nameAt, presenceAt, withPresenceAt } from '../../meetings/either-list.ts'
import type { Meeting } from '../../meetings/meeting.ts'
import { presidingAt } from '../../meetings/presiding.ts'
import { staysTold, withEdge } from '../../meetings/stays.ts'
import { act } from '../../turn/act.ts'
import { optional } from '../../turn/argument.ts'
import { meeting as meetingOf } from '../../turn/arguments/meeting-argument.ts'
import {
  nameOfEither,
  onEitherList,
  peopleOfEither,
  personOfEither,
  type OfEither,
} from '../../turn/arguments/either-list-argument.ts'
import { itemAtHand } from '../../turn/arguments/at-hand-argument.ts'
import { itemAt, type EntryAt } from '../../turn/arguments/recorded-item-argument.ts'
import { Question, type Command, type Reply } from '../../turn/command.ts'
import { itemMeant } from '../../turn/items-meant.ts'
import { recordMeant, someRecord } from '../../turn/record-meant.ts'
import type { Turn } from '../../turn/turn.ts'
import { keepRecord } from './keep-record.ts'
import { changes, saved } from './presence-recorded.ts'
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
  const all = [...ids, ...others]
  const cleared = withPresenceAt(before, all, undefined)
  const later = [...new Set([...(before.later ?? []), ...ids])]
  const names = who.map((one) => nameOfEither(one, turn))
  return saved(turn, before, as === 'later' ? { ...cleared, later } : cleared, [
    turn.t.record.attendance[as]({ day: refOf(before), names }),
    ...changes(turn, before, all, 'unknown'),
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
    args: { item: itemAt, who: peopleOfEither },
    ready: someRecord,
    check: { item: onAgenda },
    run: (turn, { item, who }) => atEdge(turn, item, who, edge),
  })

export const cameAfter = atItem('cameAfter', (id) => ({ after: id }))
export const leftAfter = atItem('leftAfter', (id) => ({ through: id }))

async function atEdge(
  turn: Turn,
  { on, ...number }: EntryAt,
  who: readonly OfEither[],
  edge: (item: string) => ItemStay,
): Promise<Reply> {
  const before = await recordMeant(turn, on)
  const { id: item } = itemMeant(before, number)
  const { attendance } = turn.t.record
  const { ids, others } = onEitherList(before, who)
  const told: string[] = []
  let meeting = before
  for (const id of [...ids, ...others]) {
    const was = presenceAt(meeting, id)
    const { presence, isBack } = withEdge(meeting, was, edge(item))
    if (isBack && was?.kind === 'part') mustBeBack(turn, before, id, { was, is: presence })
    told.push(
      attendance.part({
        day: refOf(before),
        name: nameAt(before, turn.group, id),
        stay: staysTold(before, presence),
      }),
      ...changes(turn, meeting, [id], 'part'),
    )
    meeting = withPresenceAt(meeting, [id], presence)
  }
  return saved(turn, before, meeting, told)
}

/** Whoever was told to have come later than they leave now was there before that too, or something is wrong. Asks; refuses `nothingRecorded`. */
function mustBeBack(
  turn: Turn,
  meeting: Meeting,
  id: string,
  { was, is }: { readonly was: PartPresence; readonly is: PartPresence },
): void {
  const { cameBack: t } = turn.t.record.attendance
  const name = nameAt(meeting, turn.group, id)
  const about = `back:${id}`
  const choice = turn.choices[about]
  if (choice === 'yes') return
  if (choice !== undefined) throw new Refusal('nothingRecorded', {})
  const ask = t.ask({ name, was: staysTold(meeting, was), is: staysTold(meeting, is) })
  throw new Question(about, ask, [
    { label: t.yes, value: 'yes' },
    { label: t.no, value: 'no' },
  ])
}

export const recused = act({
  name: 'recused',
  subject: 'record',
  who: 'lead',
  effect: 'printed',
  onlyAsRead: true,
  onlyWhole: true,
  args: { item: itemAtHand, who: peopleOfEither },
  ready: someRecord,
  check: { item: onAgenda },
  async run(turn, { item: { on, current, ...number }, who }) {
    const before = await recordMeant(turn, on)
    const item = itemMeant(before, number)
    const { ids, others } = onEitherList(before, who)
    const all = [...new Set([...(item.recused ?? []), ...ids, ...others])]
    const after = { ...before, items: { ...before.items, [item.id]: { ...item, recused: all } } }
    const more = await keepRecord(turn, before, after)
    const names = who.map((one) => nameOfEither(one, turn))
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
  args: { item: itemAtHand, who: optional(peopleOfEither) },
  ready: someRecord,
  check: { item: onAgenda },
  async run(turn, { item: { on, current, ...number }, who }) {
    const before = await recordMeant(turn, on)
    const { recused: were = [], ...item } = itemMeant(before, number)
    const { ids, others } = onEitherList(before, who ?? [])
    const gone = who ? [...ids, ...others] : were
    const namesOf = (all: readonly string[]): readonly string[] =>
      all.map((id) => nameAt(before, turn.group, id))
    const strangers = gone.filter((id) => !were.includes(id))
    if (gone.length === 0 || strangers.length > 0)
      throw new Refusal('notRecused', {
        names: namesOf(strangers),
        number: showNumber(number),
        known: namesOf(were),
      })
    const left = were.filter((id) => !gone.includes(id))
    const now = left.length === 0 ? item : { ...item, recused: left }
    const more = await keepRecord(turn, before, withItem(before, now))
    const told = { day: refOf(before), names: namesOf(gone), number: showNumber(number) }
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
