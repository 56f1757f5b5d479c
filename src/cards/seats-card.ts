import type { Json } from '../text/message.ts'
import type { Group } from '../meetings/group.ts'
import type { Meeting } from '../meetings/meeting.ts'
import type { Texts } from '../language/texts.ts'
import { instead } from './decision-card.ts'
import { card, heading } from './element.ts'
import type { Form } from './form.ts'
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

/** The acts `standInAt` and `partOf`: the one, the other, or both. */
export const seatsForm: Form = (inputs, about, room) => {
  const { t, group } = room
  const {
    faults,
    record: { attendance: words },
  } = t.cards
  const meeting = stillOpen(about, room)
  if (!meeting) return { faults: [faults.meetingGone] }
  const one = (id: string): string | undefined =>
    idsBehind(group, ticked(inputs, id).slice(0, 1))[0]
  const [absent, chosen, part] = [one('absent'), one('by'), one('part')]
  const other = typed(inputs, 'other')
  const by = other === '' ? chosen : other
  const [from, to] = [clock(inputs, 'from'), clock(inputs, 'to')]
  const whole = (from ?? meeting.start) === meeting.start && (to ?? meeting.end) === meeting.end
  const wrong = [
    ...tooLong(other, MOST_NAME, words.otherBy, t),
    ...((absent === undefined) !== (by === undefined) || (absent !== undefined && absent === by)
      ? [faults.substituteIncomplete]
      : []),
    ...(by !== undefined &&
    /\s(?:för|istället för|i stället för|for|instead of)\s|[:,]|\s(?:och|samt|and|&)\s/i.test(by) &&
    other !== ''
      ? [faults.notAName]
      : []),
    ...(part !== undefined &&
    (from === WRONG || to === WRONG || (from ?? meeting.start) >= (to ?? meeting.end) || whole)
      ? [faults.notATime({ name: nameOf(group, part) })]
      : []),
    ...(part === undefined && (from !== undefined || to !== undefined)
      ? [faults.missing({ label: words.partOne })]
      : []),
    ...(absent === undefined &&
    by === undefined &&
    part === undefined &&
    from === undefined &&
    to === undefined
      ? [faults.nothingChanged]
      : []),
  ]
  if (wrong.length > 0) return { faults: wrong }
  const { id, start, end } = meeting
  return {
    say: [
      ...(absent !== undefined && by !== undefined
        ? [
            {
              do: 'standInAt',
              args: {
                pairs: {
                  meeting: id,
                  by: other === '' ? { person: chosen } : { typed: other },
                  member: absent,
                },
              },
            },
          ]
        : []),
      ...(part === undefined
        ? []
        : [
            {
              do: 'partOf',
              args: { stays: { meeting: id, person: part, from: from ?? start, to: to ?? end } },
            },
          ]),
    ],
  }
}

export const seatsShown: Shown = {
  needs: ['meeting'],
  who: leadsOnly,
  show: (_about, { t, group, meeting }) =>
    meeting?.status === 'open'
      ? { card: seatsCard(meeting, group, t), text: t.cards.record.attendance.text }
      : instead(t.cards.record.attendance.head, t.cards.record.notOpen),
}
