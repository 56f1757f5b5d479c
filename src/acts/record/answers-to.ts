import type { Answers } from '../../language/sv/record/attendance.ts'
import { expected } from '../../meetings/attendance.ts'
import type { Meeting } from '../../meetings/meeting.ts'
import type { Turn } from '../../turn/turn.ts'

/** How many of those expected have answered the announcement, and what. */
export function answersTo(turn: Turn, meeting: Meeting): Answers {
  const people = expected(turn.group)
  const count = (kind: string): number =>
    people.filter((person) => meeting.answers[person.id]?.kind === kind).length
  return {
    expected: people.length,
    attending: count('attending'),
    notAttending: count('notAttending'),
    substitutes: count('substitute'),
  }
}
