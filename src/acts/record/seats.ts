import { refOf } from '../../meetings/ref.ts'
import { lines } from '../../text/cut.ts'
import { guestNamed, mustBeSeated, withGuest, withStandIn } from '../../meetings/attendance.ts'
import { nameAt, withPresenceAt } from '../../meetings/either-list.ts'
import { numberOf, showNumber } from '../../meetings/numbering.ts'
import { Refusal } from '../../meetings/refusal.ts'
import type { PersonId } from '../../meetings/ids.ts'
import { nameOf } from '../../meetings/roster.ts'
import { staysTold } from '../../meetings/stays.ts'
import type { Recorded } from '../../meetings/writing-up.ts'
import { act } from '../../turn/act.ts'
import { optional } from '../../turn/argument.ts'
import { guestName } from '../../turn/arguments/guest-argument.ts'
import { guests as guestsMeant } from '../../turn/arguments/guests-argument.ts'
import { meeting as meetingOf } from '../../turn/arguments/meeting-argument.ts'
import { name } from '../../turn/arguments/name-argument.ts'
import { itemsAt } from '../../turn/arguments/recorded-item-argument.ts'
import { standIns } from '../../turn/arguments/stand-ins-argument.ts'
import { idOf } from '../../turn/arguments/either-list-argument.ts'
import { stays } from '../../turn/arguments/stays-argument.ts'
import { itemsMeant } from '../../turn/items-meant.ts'
import type { Turn } from '../../turn/turn.ts'
import { recordMeant, recordToName, someRecord } from '../../turn/record-meant.ts'
import { keepRecord } from './keep-record.ts'
import { changes, saved } from './presence-recorded.ts'
import { stayed } from './stayed.ts'
import { allOnAgenda } from './said.ts'

/** Whom somebody stands in for already, beside one of them. */
const seatsOf = (
  turn: Turn,
  { attendance }: Recorded,
  by: PersonId,
  beside: PersonId,
): readonly string[] =>
  Object.entries(attendance).flatMap(([id, presence]) =>
    presence.kind === 'replaced' && presence.person === by && id !== beside
      ? [nameOf(turn.group, id)]
      : [],
  )

/** Who else was in that place until now. */
function otherIn({ attendance }: Recorded, id: PersonId, by: string): string | undefined {
  const was = attendance[id]
  return was?.kind === 'replaced' && was.by !== by ? was.by : undefined
}

export const standInAt = act({
  name: 'standInAt',
  subject: 'record',
  who: 'lead',
  effect: 'printed',
  onlyAsRead: true,
  byColon: true,
  args: { meeting: optional(meetingOf), pairs: standIns },
  ready: someRecord,
  async run(turn, { meeting: on, pairs }) {
    const before = await recordMeant(turn, on)
    const { attendance } = turn.t.record
    const { example } = turn.t.sentences.standInAt
    const told: string[] = []
    let meeting = before
    for (const { by, member: whose } of pairs) {
      const person = 'person' in by ? turn.group.people[by.person] : undefined
      const called = 'person' in by ? nameOf(turn.group, by.person) : by.name
      const id = whose ?? person?.substituteFor
      const member = id === undefined ? undefined : turn.group.people[id]
      if (!member) throw new Refusal('missingName', { example })
      if (member.id === person?.id) throw new Refusal('substituteSelf', { example })
      told.push(
        attendance.standIn({
          day: refOf(meeting),
          by: called,
          name: member.name,
          before: otherIn(meeting, member.id, called),
        }),
        ...changes(turn, meeting, [member.id], 'replaced'),
      )
      if (person && mustBeSeated(meeting, person)) told.push(attendance.seatedToo({ name: called }))
      if (guestNamed(meeting, called)) told.push(attendance.noGuest({ name: called }))
      const too = person ? seatsOf(turn, meeting, person.id, member.id) : []
      if (too.length > 0) told.push(attendance.standsInTwice({ name: called, names: too }))
      const standIn = { name: called, ...(person ? { person: person.id } : {}) }
      meeting = withStandIn(meeting, member.id, standIn, turn.group)
    }
    return saved(turn, before, meeting, told)
  },
})

export const partOfMeeting = act({
  name: 'partOf',
  subject: 'record',
  who: 'lead',
  effect: 'printed',
  onlyAsRead: true,
  byColon: true,
  args: { meeting: optional(meetingOf), stays },
  ready: someRecord,
  async run(turn, { meeting: on, stays: all }) {
    const before = await recordMeant(turn, on)
    const day = refOf(before)
    const { attendance } = turn.t.record
    const told: string[] = []
    let meeting = before
    for (const [id, those] of Map.groupBy(all, (one) => idOf(before, one))) {
      const called = nameAt(before, turn.group, id)
      const presence = stayed(before, called, those)
      told.push(
        presence.kind === 'part'
          ? attendance.part({ day, name: called, stay: staysTold(before, presence) })
          : attendance.whole({ day, name: called }),
        ...changes(turn, meeting, [id], presence.kind),
      )
      meeting = withPresenceAt(meeting, [id], presence)
    }
    return saved(turn, before, meeting, told)
  },
})

export const guest = act({
  name: 'guest',
  subject: 'record',
  who: 'lead',
  effect: 'printed',
  unmistakable: 'always',
  args: {
    meeting: optional(meetingOf),
    guest: guestName,
    organisation: optional(name),
    items: optional(itemsAt),
  },
  ready: someRecord,
  check: { items: allOnAgenda },
  async run(turn, { meeting: on, guest: called, organisation, items: named }) {
    const before = await recordMeant(turn, on ?? named?.on)
    const several = [called, organisation]
      .filter(Boolean)
      .join(', ')
      .split(/\s*;\s*/)
    if (several.length > 1) throw new Refusal('severalGuests', { names: several })
    for (const { length } of [called, organisation ?? ''])
      if (length > LONGEST_NAME) throw new Refusal('tooLong', { length, limit: LONGEST_NAME })
    const ids = itemsMeant(before, named?.parts ?? []).map(({ id }) => id)
    const numbers = ids.flatMap((id) => numberOf(before, id) ?? []).map(showNumber)
    const { attendance } = turn.t.record
    const more = await keepRecord(turn, before, withGuest(before, called, organisation, ids))
    return {
      text: lines(
        attendance.guest({ day: refOf(before), name: called, organisation, items: numbers }),
        attendance.guestHint({
          name: called,
          at: recordToName(turn, before),
        }),
        ...more,
      ),
    }
  },
})

export const guestsAt = act({
  name: 'guests',
  subject: 'record',
  who: 'lead',
  effect: 'printed',
  unmistakable: 'always',
  args: { meeting: optional(meetingOf), guests: guestsMeant },
  ready: someRecord,
  async run(turn, { meeting: on, guests }) {
    const before = await recordMeant(turn, on)
    const after = guests.reduce(
      (now, { name: called, organisation }) => withGuest(now, called, organisation, []),
      before,
    )
    const { attendance } = turn.t.record
    const more = await keepRecord(turn, before, after)
    const told = guests.map((one) =>
      attendance.guest({ day: refOf(before), items: [], organisation: undefined, ...one }),
    )
    return { text: lines(...told, ...more) }
  },
})

const LONGEST_NAME = 200
