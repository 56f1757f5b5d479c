import { refOf } from '../../meetings/ref.ts'
import { lines } from '../../text/cut.ts'
import {
  rollCounts,
  rollOf,
  unrepresented,
  type Roll,
  type RollLine,
} from '../../meetings/attendance.ts'
import type { Meeting } from '../../meetings/meeting.ts'
import { decisionsOf } from '../../meetings/decisions.ts'
import { cite, numbered, numberOf, showNumber } from '../../meetings/numbering.ts'
import { othersOf, presenceOfOther, togetherAt } from '../../meetings/joint.ts'
import { presidingAt } from '../../meetings/presiding.ts'
import { staysTold } from '../../meetings/stays.ts'
import { isAtLeast, memberOrganisations, representationAt } from '../../minutes/represented.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { leads } from '../../meetings/roster.ts'
import { sittingId } from '../../meetings/sitting.ts'
import type { Shown, ShownGuest } from '../../language/sv/record/attendance.ts'
import { cardOf, cardThatOpens } from '../../turn/attach.ts'
import { act } from '../../turn/act.ts'
import { optional } from '../../turn/argument.ts'
import { meeting as meetingOf } from '../../turn/arguments/meeting-argument.ts'
import { latestMeeting } from '../../turn/record-meant.ts'
import { currentHeader, meetingMeant, openHeader } from '../../turn/saving.ts'
import { seenAt } from './seen.ts'
import type { Turn } from '../../turn/turn.ts'
import { meetingNamed } from '../../turn/meeting-said.ts'
import { answersTo } from './answers-to.ts'

export const attendance = act({
  name: 'attendance',
  subject: 'record',
  who: 'anyone',
  effect: 'asks',
  unmistakable: 'always',
  args: { meeting: optional(meetingOf) },
  async run(turn, { meeting: said }) {
    const open = openHeader(turn)
    if (open && leads(turn.sender)) turn.book.begin(sittingId(open.id))
    const meeting = said === undefined ? await recent(turn) : await meetingNamed(turn, said)
    if (meeting.status === 'cancelled')
      throw new Refusal('meetingCancelled', { day: refOf(meeting) })
    const { attendance: t } = turn.t.record
    if (meeting.status === 'planned')
      return { text: t.notOpened({ day: refOf(meeting), answers: answersTo(turn, meeting) }) }
    const roll = rollOf(meeting, turn.group)
    const section = (kind: 'present' | 'replaced' | 'absent' | 'unknown'): string =>
      roll[kind].length === 0
        ? ''
        : [t.headings[kind], ...byOrganisation(meeting, roll[kind]).map((row) => t.row(row))].join(
            '\n',
          )
    const guests =
      roll.guests.length === 0
        ? ''
        : [t.headings.guests, ...guestsOf(meeting, roll).map((guest) => t.guestRow(guest))].join(
            '\n',
          )
    const away = unrepresented(roll)
    const mayEdit = meeting.status === 'open' && leads(turn.sender)
    const seen = mayEdit ? await seenAt(turn, meeting) : undefined
    const text = lines(
      t.head({ day: refOf(meeting), ...rollCounts(roll) }),
      section('present'),
      section('replaced'),
      section('absent'),
      section('unknown'),
      guests,
      ...othersIn(turn, meeting),
      away.length === 0 ? '' : t.unrepresented({ organisations: away }),
      ...presidesIn(turn, meeting),
      ...decisionsIn(turn, meeting),
      ...(seen?.lines ?? []),
      mayEdit ? t.editHint : '',
    )
    // The sheet is for those who keep the record, so in a group it opens before each of them alone.
    const about = { meeting: meeting.id }
    if (!mayEdit) return { text }
    const card = cardOf(turn, 'attendance', about, { meeting, seen })
    // It has buttons of its own.
    if (card) return { text, card }
    return {
      text,
      card: cardThatOpens(text, turn.t.cards.record.console.attendanceButton, 'attendance', about),
      ...(seen && seen.choices.length > 0 ? { choices: seen.choices } : {}),
    }
  },
})

/** The other body's people, and how many were there of both. */
export function othersIn(turn: Turn, meeting: Meeting): readonly string[] {
  const all = othersOf(meeting)
  const { joint: t } = turn.t.meetings
  if (!meeting.joint || all.length === 0) return []
  return [
    t.head({ body: meeting.joint.body, count: all.length }),
    ...all.map((one) =>
      t.person({
        name: one.name,
        organisation: one.organisation,
        roles: one.roles,
        presence: presenceOfOther(meeting, one),
        stay: one.stay && staysTold(meeting, { kind: 'part', ...one.stay }),
      }),
    ),
    t.together({ count: togetherAt(meeting) }),
  ]
}

const presidesIn = (turn: Turn, meeting: Meeting): readonly string[] =>
  presidingAt(meeting, turn.group).map((name) => turn.t.record.attendance.presided({ name }))

/** More decisions than one reads in an answer. */
const MOST_DECISIONS = 30

/** Who was represented at each decision, where that is not everybody; none where organisations are not kept. */
function decisionsIn(turn: Turn, meeting: Meeting): readonly string[] {
  const { attendance: t } = turn.t.record
  const all = memberOrganisations(meeting, turn.group).length
  const rows = numbered(meeting)
    .flatMap(({ item, number }) =>
      decisionsOf(item).map((decision) => ({
        cite: cite(refOf(meeting), number, decision.ordinal),
        was: representationAt(meeting, turn.group, decision, item.id),
      })),
    )
    .flatMap(({ cite: cited, was }) => {
      const here = was.byMember.length + was.bySubstitute.length
      if (here === all) return []
      return [
        t.decision({
          cite: cited,
          here,
          all,
          atLeast: isAtLeast(was),
          nobody: was.nobody,
          unknown: [...was.part, ...was.unknown],
        }),
      ]
    })
    .slice(0, MOST_DECISIONS)
  return all === 0 || rows.length === 0 ? [] : [t.decisionHead, ...rows]
}

/** The open meeting, today's closed one, the next, else the latest. */
async function recent(turn: Turn): Promise<Meeting> {
  const latest = await latestMeeting(turn)
  return latest.status === 'open' || latest.on === turn.today || !currentHeader(turn)
    ? latest
    : meetingMeant(turn, undefined)
}

export function shownIn(meeting: Meeting, { person, presence, standIn }: RollLine): Shown {
  const part = presence?.kind === 'part' ? presence : standIn
  return {
    name: person.name,
    ...(presence ? { presence } : {}),
    ...(part ? { stay: staysTold(meeting, part) } : {}),
  }
}

export const guestsOf = (meeting: Meeting, roll: Roll): readonly ShownGuest[] =>
  roll.guests.map((guest) => ({
    name: guest.name,
    organisation: guest.organisation,
    items: guest.items.flatMap((id) => numberOf(meeting, id) ?? []).map(showNumber),
  }))

function byOrganisation(
  meeting: Meeting,
  rows: readonly RollLine[],
): readonly { organisation: string | undefined; people: readonly Shown[] }[] {
  const groups = new Map<string | undefined, Shown[]>()
  for (const line of rows)
    groups.set(line.person.organisation, [
      ...(groups.get(line.person.organisation) ?? []),
      shownIn(meeting, line),
    ])
  return [...groups].map(([organisation, people]) => ({ organisation, people }))
}
