import { refOf } from '../../meetings/ref.ts'
import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { promisesRead } from '../../promises/promises-read.ts'
import { short } from '../../text/cut.ts'
import { asMinuted } from '../../meetings/given-action.ts'
import {
  hoursHeld,
  type ClosedMeeting,
  type Meeting,
  type ToldFacts,
} from '../../meetings/meeting.ts'
import { othersOf, presenceOfOther } from '../../meetings/joint.ts'
import type { MatterId } from '../../meetings/ids.ts'
import { mattersOf } from '../../meetings/matters.ts'
import { numbered, showNumber } from '../../meetings/numbering.ts'
import { ownersText } from '../../meetings/owners.ts'
import { summaryOf } from '../../meetings/summary.ts'
import { actionsOf, returnedOf } from '../../turn/given.ts'
import { saveMeeting } from '../../turn/saving.ts'
import type { Turn } from '../../turn/turn.ts'
import { dueText } from '../follow-up/action-told.ts'
import { summaryPages } from './show-summary.ts'

/** What the summary states, each by what it is called. */
export async function factsTold(
  turn: Turn,
  meeting: ClosedMeeting,
): Promise<ReadonlyMap<string, string>> {
  const actions = await actionsOf(turn, meeting)
  const returned = await returnedOf(turn, meeting)
  const all = summaryOf(meeting, { actions, returned }, turn.group, promisesRead)
  const { retold: t, care } = turn.t.record
  const { roll } = all
  const people = [...roll.present, ...roll.replaced, ...roll.absent].map(
    ({ person, presence }) => `${person.id} ${JSON.stringify(presence)}`,
  )
  const others = othersOf(meeting).map(
    (one) => `${one.id} ${presenceOfOther(meeting, one)} ${JSON.stringify(one.stay ?? {})}`,
  )
  return new Map([
    ...all.decisions.map(({ cite, decision }): [string, string] => [
      t.decision({ cite }),
      decision.text,
    ]),
    ...actions
      .map((action) => asMinuted(action, meeting))
      .map((action): [string, string] => [
        t.action({ id: action.id }),
        t.actionText({
          text: action.text,
          owners: ownersText(turn.group, action.owners),
          due: dueText(turn, action),
          cite: action.given?.cite ?? '',
        }),
      ]),
    ...[...all.noted, ...all.settled].map(({ number, matter = '', outcome }): [string, string] => {
      const told = care.outcome(outcome)
      return [`${keyOf(turn, number, matter)}${AMONG}${hashOf(`${matter} ${told}`)}`, told]
    }),
    ...(meeting.place === undefined ? [] : [[t.place, meeting.place] satisfies [string, string]]),
    ...(meeting.ran ? [[t.hours, t.ran(hoursHeld(meeting))] as [string, string]] : []),
    [t.attendance, [...people, ...roll.guests.map(({ name }) => name), ...others].join('\n')],
  ])
}

/** A mark of each text rather than the text: what is told is kept nowhere twice. */
export const marksOf = (facts: ReadonlyMap<string, string>): ToldFacts =>
  Object.fromEntries([...facts].map(([what, text]) => [what, hashOf(text)]))

/** What the group was told of a meeting that is over, before anything is changed. */
export const toldOf = async (turn: Turn, meeting: Meeting): Promise<ToldFacts | undefined> =>
  meeting.status === 'closed' ? marksOf(await factsTold(turn, meeting)) : undefined

const hashOf = (text: string): string =>
  createHash('sha256').update(text).digest('base64url').slice(0, 12)

/**
 * Tells again what the posted summary told, where the record says otherwise now: the post itself is put right, and the group hears what is
 * different, in one post a day that later changes of the day go into. `before` is what was told until now.
 */
export async function retell(
  turn: Turn,
  meeting: ClosedMeeting,
  before: ToldFacts,
): Promise<ClosedMeeting> {
  const { summary: posted, retold } = meeting.posts
  const now = await factsTold(turn, meeting)
  // What was told of nowhere rewrites nothing.
  if (!posted || isDeepStrictEqual(marksOf(now), before)) return meeting
  const isToday = retold?.on === turn.today
  const since = isToday ? retold.since : before
  const different = differences(turn, meeting, since, now)
  if (different.length === 0 && !isToday) return meeting
  const { retold: t } = turn.t.record
  const text =
    different.length === 0
      ? t.nothingLeft({ day: refOf(meeting) })
      : [t.head({ day: refOf(meeting) }), ...different.slice(0, MOST), t.foot].join('\n')
  const told = turn.queue({
    to: { kind: 'group' },
    purpose: 'correction',
    message: { text },
    meetingId: meeting.id,
    ...(isToday ? { updates: retold.delivery } : {}),
  })
  const [first] = await summaryPages(turn, meeting)
  if (first)
    turn.queue({
      to: { kind: 'group' },
      purpose: 'correction',
      message: first,
      meetingId: meeting.id,
      updates: posted.delivery,
    })
  const delivery = isToday ? retold.delivery : told
  const kept: ClosedMeeting = {
    ...meeting,
    posts: { ...meeting.posts, retold: { on: turn.today, delivery, since } },
  }
  await saveMeeting(turn, kept, { asWas: true })
  return kept
}

const MOST = 20

/** Each of several outcomes of one item has a key of its own, behind its name. */
const AMONG = '\n'
const nameIn = (key: string): string => key.split(AMONG)[0]!
/** Stands before the matter inside the item. */
const OF = '\t'
const keyOf = ({ t }: Turn, number: string, matter: MatterId): string =>
  `${t.record.retold.item({ number })}${matter && OF}${matter}`

/** How the outcomes of items, and of matters inside them, are told by title; by their keys, which hold none. */
const outcomeNames = (turn: Turn, meeting: Meeting): ReadonlyMap<string, string> =>
  new Map(
    numbered(meeting).flatMap(({ number: at, item }) => {
      const number = showNumber(at)
      return [{ id: '' as const, title: item.title }, ...mattersOf(item)].map(
        ({ id, title }): [string, string] => [
          keyOf(turn, number, id),
          turn.t.record.retold.outcome({ number, title: short(title, 80) }),
        ],
      )
    }),
  )

function differences(
  turn: Turn,
  meeting: Meeting,
  was: ToldFacts,
  now: ReadonlyMap<string, string>,
): readonly string[] {
  const { retold: t } = turn.t.record
  const names = outcomeNames(turn, meeting)
  const titled = (what: string): string => names.get(what) ?? what
  const before = Map.groupBy(Object.entries(was), ([key]) => nameIn(key))
  const after = Map.groupBy(now, ([key]) => nameIn(key))
  const come = [...after].flatMap(([what, all]) => {
    const known = before.get(what) ?? []
    const fresh = all.filter((one) => !known.some((other) => isSame(other, one)))
    const left = known.filter((one) => !all.some((other) => isSame(one, other)))
    const says = (those: typeof all): string | undefined =>
      what === t.attendance
        ? undefined
        : short([...new Set(those.map(([, text]) => text))].join(' '), 300)
    return left.length > 0
      ? [t.changed({ what: titled(what), says: says(all) })]
      : fresh.map((one) => t.added({ what: titled(what), says: says([one]) }))
  })
  const untreated = hashOf(turn.t.record.care.outcome({ kind: 'notTreated' }))
  const gone = [...before].flatMap(([what, all]) => {
    if (after.has(what)) return []
    const isTreated = all.every(([, mark]) => mark === untreated)
    return isTreated
      ? t.changed({ what: titled(what), says: t.treated })
      : t.gone({ what: titled(what) })
  })
  return [...come, ...gone]
}

/** Whether what was marked is what is told now. A mark of an earlier version has no key of its own. */
const isSame = ([before, mark]: [string, string], [key, text]: [string, string]): boolean =>
  mark === hashOf(text) && (before === key || !before.includes(AMONG))
