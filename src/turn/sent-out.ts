import type { ClosedMeeting, SentOut } from '../meetings/meeting.ts'
import { stateOf } from '../minutes/current.ts'
import type { Turn } from './turn.ts'

/**
 * How the minutes of a meeting first went out; `undefined` while it is being written up. Of meetings from before that was kept, their minutes
 * themselves tell: a text that is being adjusted, or a version that is locked.
 */
export async function sentOutIn(turn: Turn, meeting: ClosedMeeting): Promise<SentOut | undefined> {
  if (meeting.sentOut) return meeting.sentOut
  const { draft, versions } = await stateOf(turn.book, meeting)
  const by = meeting.closedBy
  const [first] = versions
  if (first) return { at: `${first.on}T00:00:00.000Z`, by, how: 'final' }
  return draft && { at: draft.at, by, how: 'adjustment' }
}
