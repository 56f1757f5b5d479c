import type { PersonId } from '../../meetings/ids.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { nameOf } from '../../meetings/roster.ts'
import { isInCapitals, isMe, matchPeople, nearPeople } from '../../reading/names.ts'
import { ANYTHING } from '../../reading/template.ts'
import type { Argument } from '../argument.ts'
import { Question } from '../command.ts'
import { markedIn, withoutMarks } from '../name-marks.ts'
import { choosePerson, nearOne } from '../people-meant.ts'
import type { Turn } from '../turn.ts'

/** Somebody of the roster, also one who has left: what they did stands. Refuses `noSuchPerson`; asks which of two is meant. */
export const anybody: Argument<PersonId> = {
  kind: 'anybody',
  shape: ANYTHING,
  surely: isInCapitals,
  namesPeople: true,
  read: (typed, turn) => anybodyNamed(turn, typed.replace(/[.!?]+$/, '')),
  fromForm: (sent, { group }) =>
    typeof sent === 'string' && Object.hasOwn(group.people, sent) ? sent : undefined,
  render: (value, { group }) => nameOf(group, value),
  missing: (example) => new Refusal('missingName', { example }),
  sample: (turn) => turn.t.samples.person,
}

/** The same, or the one who writes: `mig`. */
export const anybodyOrMe: Argument<PersonId> = {
  ...anybody,
  read: (typed, turn) =>
    isMe(typed.replace(/[.!?]+$/, '')) ? turn.sender.id : anybody.read(typed, turn),
}

export function anybodyNamed(turn: Turn, typed: string): PersonId {
  const marked = markedIn(turn, typed)
  return marked?.person?.id ?? byName(turn, withoutMarks(turn, typed))
}

function byName(turn: Turn, typed: string): PersonId {
  const people = Object.values(turn.group.people)
  const about = `anybody:${typed.toLowerCase()}`
  const chosen = turn.choices[about]
  const fitting = matchPeople(typed, people)
  if (chosen !== undefined && fitting.includes(chosen)) return chosen
  const [only, another] = fitting
  if (only === undefined) {
    const near = nearOne(turn, typed, nearPeople(typed, people))
    if (near) return near.id
    throw new Refusal('noSuchPerson', { typed, near: [] })
  }
  if (another === undefined) return only
  throw new Question(
    about,
    turn.t.talk.whichPerson({ typed }),
    choosePerson(
      turn,
      fitting.flatMap((id) => turn.group.people[id] ?? []),
    ),
  )
}
