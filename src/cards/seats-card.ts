import type { Json } from '../text/message.ts'
import type { Group } from '../meetings/group.ts'
import type { Meeting } from '../meetings/meeting.ts'
import type { Texts } from '../language/texts.ts'
import { instead } from './decision-card.ts'
import { card, heading } from './element.ts'
import type { Form, Said } from './form.ts'
import { choiceInput, textInput, timeInput } from './input.ts'
import { stillOpen } from './item-choices.ts'
import { button } from './button.ts'
import { nameOf } from '../meetings/roster.ts'
import { idsBehind, peopleChoices, peopleOf } from './people-choices.ts'
import { leadsOnly, type Shown } from './card-data.ts'
import { clock, ticked, tooLong, typed, WRONG } from './typed.ts'

const MOST_NAME = 200

/** Who came in somebody's place, and who was there for a part of the meeting: one of each at a time. */
function seatsCard(meeting: Meeting, group: Group, t: Texts): Json {
  const { attendance: words } = t.cards.record
  const people = peopleChoices(peopleOf(group, 40))
  return card(
    [
      heading(words.standIns),
      choiceInput({ id: 'absent', label: words.absentOne, choices: people }, t),
      choiceInput({ id: 'by', label: words.by, choices: people }, t),
      textInput({ id: 'other', label: words.otherBy, most: MOST_NAME }, t),
      heading(words.parts, 'Medium', { spacing: 'Large' }),
      choiceInput({ id: 'part', label: words.partOne, choices: people }, t),
      timeInput({ id: 'from', label: words.from }, t),
      timeInput({ id: 'to', label: words.to }, t),
    ],
    [
      button(words.saveSeats, { verb: 'form', form: 'seats', about: { meeting: meeting.id } }),
      button(words.toSheet, { verb: 'show', show: 'attendance', about: { meeting: meeting.id } }),
    ],
  )
}

/** What was filled in: who was away and who came instead, picked or typed, and who was there from when to when. */
interface Filled {
  readonly absent: string | undefined
  readonly chosen: string | undefined
  readonly other: string
  readonly part: string | undefined
  readonly from: ReturnType<typeof clock>
  readonly to: ReturnType<typeof clock>
}

/** The acts `standInAt` and `partOf`: the one, the other, or both. */
export const seatsForm: Form = (inputs, about, room) => {
  const { t, group } = room
  const meeting = stillOpen(about, room)
  if (!meeting) return { faults: [t.cards.faults.meetingGone] }
  const one = (id: string): string | undefined =>
    idsBehind(group, ticked(inputs, id).slice(0, 1))[0]
  const filled: Filled = {
    absent: one('absent'),
    chosen: one('by'),
    other: typed(inputs, 'other'),
    part: one('part'),
    from: clock(inputs, 'from'),
    to: clock(inputs, 'to'),
  }
  const wrong = faultsOf(filled, meeting, group, t)
  return wrong.length > 0 ? { faults: wrong } : { say: saidBy(filled, meeting) }
}

/** Several people, a field, or who somebody came instead of: what is typed is one name. */
const NOT_A_NAME =
  /\s(?:för|istället för|i stället för|for|instead of)\s|[:,]|\s(?:och|samt|and|&)\s/i

function faultsOf(filled: Filled, meeting: Meeting, group: Group, t: Texts): readonly string[] {
  const {
    faults,
    record: { attendance: words },
  } = t.cards
  const { absent, chosen, other, part, from, to } = filled
  const by = other === '' ? chosen : other
  const timed = from !== undefined || to !== undefined
  const [start, end] = [from ?? meeting.start, to ?? meeting.end]
  const whole = start === meeting.start && end === meeting.end
  return [
    ...tooLong(other, MOST_NAME, words.otherBy, t),
    ...((absent === undefined) !== (by === undefined) || (absent !== undefined && absent === by)
      ? [faults.substituteIncomplete]
      : []),
    ...(NOT_A_NAME.test(other) ? [faults.notAName] : []),
    ...(part !== undefined && (from === WRONG || to === WRONG || start >= end || whole)
      ? [faults.notATime({ name: nameOf(group, part) })]
      : []),
    ...(part === undefined && timed ? [faults.missing({ label: words.partOne })] : []),
    ...(absent === undefined && by === undefined && part === undefined && !timed
      ? [faults.nothingChanged]
      : []),
  ]
}

function saidBy(filled: Filled, { id, start, end }: Meeting): readonly Said[] {
  const { absent, chosen, other, part, from, to } = filled
  const by = other === '' ? { person: chosen } : { typed: other }
  const stays = { meeting: id, person: part, from: from ?? start, to: to ?? end }
  return [
    ...(absent !== undefined && (other !== '' || chosen !== undefined)
      ? [{ do: 'standInAt', args: { pairs: { meeting: id, by, member: absent } } }]
      : []),
    ...(part === undefined ? [] : [{ do: 'partOf', args: { stays } }]),
  ]
}

export const seatsShown: Shown = {
  needs: ['meeting'],
  who: leadsOnly,
  show: (_about, { t, group, meeting }) =>
    meeting?.status === 'open'
      ? { card: seatsCard(meeting, group, t), text: t.cards.record.attendance.text }
      : instead(t.cards.record.attendance.head, t.cards.record.notOpen),
}
