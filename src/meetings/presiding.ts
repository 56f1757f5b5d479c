import type { Group } from './group.ts'
import type { PersonId } from './ids.ts'
import type { Meeting } from './meeting.ts'
import { hasRole, present } from './roster.ts'

/** Those who presided: whoever has the chair, unless they are recorded as not there. */
export const presidersOf = (meeting: Meeting, group: Group): readonly PersonId[] =>
  present(group)
    .filter(
      (person) =>
        hasRole(person, 'chair') &&
        !['absent', 'replaced'].includes(meeting.attendance[person.id]?.kind ?? ''),
    )
    .map(({ id }) => id)
