import { refOf } from '../../meetings/ref.ts'
import { lines } from '../../text/cut.ts'
import { guestNamed, withoutGuest } from '../../meetings/attendance.ts'
import { presenceAt, withPresenceAt } from '../../meetings/either-list.ts'
import { stoodAs, type Stood } from '../../meetings/stays.ts'
import type { Guest } from '../../meetings/who-was-there.ts'
import { numberOf, showNumber } from '../../meetings/numbering.ts'
import { Refusal } from '../../meetings/refusal.ts'
import type { Recorded } from '../../meetings/writing-up.ts'
import { act } from '../../turn/act.ts'
import { optional } from '../../turn/argument.ts'
import { idOf, nameOfEither } from '../../turn/arguments/either-list-argument.ts'
import { guestName } from '../../turn/arguments/guest-argument.ts'
import { meeting as meetingOf } from '../../turn/arguments/meeting-argument.ts'
import { fullName, name } from '../../turn/arguments/name-argument.ts'
import { people } from '../../turn/arguments/people-argument.ts'
import { presences, type PresenceSaid } from '../../turn/arguments/presences-argument.ts'
import { itemsAt } from '../../turn/arguments/recorded-item-argument.ts'
import type { Reply } from '../../turn/command.ts'
import { itemsMeant } from '../../turn/items-meant.ts'
import { recordMeant, someRecord } from '../../turn/record-meant.ts'
import type { Turn } from '../../turn/turn.ts'
import { keepRecord } from './keep-record.ts'
import { seatsLost } from './presence-recorded.ts'
import { stayed } from './stayed.ts'

export const changeAttendance = act({
  name: 'changeAttendance',
  subject: 'record',
  who: 'lead',
  effect: 'printed',
  onlyAsRead: true,
  args: { meeting: optional(meetingOf), said: presences },
  ready: someRecord,
  run: (turn, { meeting, said }) => setPresences(turn, meeting, said),
})

export const removeAttendance = act({
  name: 'removeAttendance',
  subject: 'record',
  who: 'lead',
  effect: 'printed',
  args: { meeting: optional(meetingOf), who: people },
  ready: someRecord,
  run: (turn, { meeting, who }) =>
    setPresences(
      turn,
      meeting,
      who.map((person) => ({ person, was: 'unknown' })),
    ),
})

async function setPresences(
  turn: Turn,
  on: string | undefined,
  said: readonly PresenceSaid[],
): Promise<Reply> {
  const before = await recordMeant(turn, on)
  const { care } = turn.t.record
  let after = before
  const lost: string[] = []
  for (const one of said) {
    lost.push(...seatsLost(turn, after, [idOf(after, one)], one.stays?.length ? 'part' : one.was))
    after = withSaid(turn, after, one)
  }
  const told = await keepRecord(turn, before, after)
  const changes = said.map((one) =>
    care.presence({
      name: nameOfEither(one, turn),
      now: presenceIn(after, one),
      before: presenceIn(before, one),
    }),
  )
  return { text: lines(care.attendance({ day: refOf(before) }), ...changes, ...lost, ...told) }
}

/** Refuses `noSuchPerson`, and as `stayed` does. */
function withSaid(turn: Turn, meeting: Recorded, one: PresenceSaid): Recorded {
  const { was, stays = [] } = one
  const plain = was === 'unknown' ? undefined : ({ kind: was } as const)
  const presence = stays.length > 0 ? stayed(meeting, nameOfEither(one, turn), stays) : plain
  return withPresenceAt(meeting, [idOf(meeting, one)], presence)
}

/** What is recorded of somebody; nothing where it is unknown. */
function presenceIn(meeting: Recorded, one: PresenceSaid): Stood | undefined {
  const presence = presenceAt(meeting, idOf(meeting, one))
  return presence && stoodAs(meeting, presence)
}

export const changeGuest = act({
  name: 'changeGuest',
  subject: 'record',
  who: 'lead',
  effect: 'printed',
  args: {
    meeting: optional(meetingOf),
    guest: fullName,
    called: guestName,
    organisation: optional(name),
  },
  ready: someRecord,
  async run(turn, { meeting: on, guest, called, organisation }) {
    const before = await recordMeant(turn, on)
    const was = guestMeant(before, guest)
    const now: Guest = { ...was, name: called, ...(organisation ? { organisation } : {}) }
    const told = await keepRecord(turn, before, withGuestAs(before, now))
    const { care } = turn.t.record
    const text = care.changed({
      what: care.guest({ name: was.name, day: refOf(before) }),
      now: shown(now),
      before: shown(was),
    })
    return { text: lines(text, ...told) }
  },
})

export const removeGuest = act({
  name: 'removeGuest',
  subject: 'record',
  who: 'lead',
  effect: 'printed',
  args: { meeting: optional(meetingOf), guest: fullName },
  ready: someRecord,
  async run(turn, { meeting: on, guest }) {
    const before = await recordMeant(turn, on)
    const was = guestMeant(before, guest)
    const told = await keepRecord(turn, before, withoutGuest(before, was.id))
    const { care } = turn.t.record
    const what = care.guest({ name: was.name, day: refOf(before) })
    return { text: lines(care.guestRemoved({ what, before: shown(was) }), ...told) }
  },
})

export const moveGuest = act({
  name: 'moveGuest',
  subject: 'record',
  who: 'lead',
  effect: 'printed',
  args: { guest: fullName, items: itemsAt },
  ready: someRecord,
  async run(turn, { guest, items: { on, parts } }) {
    const before = await recordMeant(turn, on)
    const was = guestMeant(before, guest)
    const items = itemsMeant(before, parts).map(({ id }) => id)
    const told = await keepRecord(turn, before, withGuestAs(before, { ...was, items }))
    const numbers = items.flatMap((id) => numberOf(before, id) ?? []).map(showNumber)
    const { care } = turn.t.record
    const what = care.guest({ name: was.name, day: refOf(before) })
    return { text: lines(care.guestMoved({ what, items: numbers }), ...told) }
  },
})

/** Refuses `noSuchGuest`, naming those that there are. */
function guestMeant(meeting: Recorded, called: string): Guest {
  const guest = guestNamed(meeting, called)
  if (guest) return guest
  throw new Refusal('noSuchGuest', {
    name: called,
    known: Object.values(meeting.guests).map((one) => one.name),
  })
}

const withGuestAs = (meeting: Recorded, guest: Guest): Recorded => ({
  ...meeting,
  guests: { ...meeting.guests, [guest.id]: guest },
})

const shown = ({ name: called, organisation }: Guest): string =>
  organisation === undefined ? called : `${called}, ${organisation}`
