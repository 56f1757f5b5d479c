import type { PersonId } from '../../meetings/ids.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { nameOf } from '../../meetings/roster.ts'
import { isInCapitals, isMe, matchPeople, nearPeople } from '../../reading/names.ts'
import { ANYTHING } from '../../reading/template.ts'
import type { Argument } from '../argument.ts'
import { Question } from '../command.ts'
import { choosePerson } from '../people-meant.ts'
import type { Turn } from '../turn.ts'

/** Somebody of the roster, also one who has left: what they did stands. Refuses `noSuchPerson`; asks which of two is meant. */
export const anybody: Argument<PersonId> = {
  kind: 'anybody',
  shape: ANYTHING,
  surely: isInCapitals,
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
  const people = Object.values(turn.group.people)
  const about = `anybody:${typed.toLowerCase()}`
  const chosen = turn.choices[about]
  const fitting = matchPeople(typed, people)
  if (chosen !== undefined && fitting.includes(chosen)) return chosen
  const [only, another] = fitting
  if (only === undefined)
    throw new Refusal('noSuchPerson', {
      typed,
      near: nearPeople(typed, people).map((id) => nameOf(turn.group, id)),
    })
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
