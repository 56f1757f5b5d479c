import { refOf } from '../../meetings/ref.ts'
import type { Adjusting, Draft, Version } from '../../minutes/adjusting-state.ts'
import type { Document } from '../../minutes/document.ts'
import { draftId, latestVersion, versionId } from '../../minutes/versions.ts'
import { lines } from '../../text/cut.ts'
import type { Turn } from '../../turn/turn.ts'
import { changesTold } from '../minutes/changes-told.ts'
import { bare, calledIn } from '../minutes/minutes-meant.ts'

/** The text of minutes that was frozen for those who adjust them, else the latest that was locked. */
export async function fixedText(turn: Turn, state: Adjusting): Promise<Document | undefined> {
  const { draft, meetingId } = state
  if (draft) return (await turn.book.get<Draft>(draftId(meetingId, draft.hash)))?.document
  const last = latestVersion(state)
  const locked = last && (await turn.book.get<Version>(versionId(meetingId, last.number)))
  return locked && bare(locked.document)
}

/** What those who adjust read where the sender has taken back what differs between two texts. Absent: nothing does. */
export function changesBack(
  turn: Turn,
  state: Adjusting,
  undone: Document,
  stands: Document,
): string | undefined {
  const changes = changesTold(turn, undone, stands)
  const facts = { day: refOf(state), called: calledIn(turn), name: turn.sender.name }
  return changes.length === 0 ? undefined : lines(turn.t.minutes.changedBack(facts), ...changes)
}
