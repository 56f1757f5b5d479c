import { refOf } from '../../meetings/ref.ts'
import { lines } from '../../text/cut.ts'
import type { PersonId } from '../../meetings/ids.ts'
import { nameOf, reachable } from '../../meetings/roster.ts'
import type { ClosedMeeting, ToldFacts } from '../../meetings/meeting.ts'
import type { Recorded } from '../../meetings/writing-up.ts'
import { latestVersion } from '../../minutes/versions.ts'
import type { Adjusting } from '../../minutes/adjusting-state.ts'
import { stateOf, workingText } from '../../minutes/current.ts'
import { differences } from '../../minutes/differences.ts'
import type { Document } from '../../minutes/document.ts'
import { saveMeeting } from '../../turn/saving.ts'
import type { Turn } from '../../turn/turn.ts'
import { changesTold } from '../minutes/changes-told.ts'
import { outsideText } from '../minutes/other-adjusters.ts'
import { calledIn, frozen, namesOf } from '../minutes/minutes-meant.ts'
import { fixedText } from './fixed-text.ts'
import { factsTold, marksOf, retell } from './retell.ts'
import { withReturning } from './send-back.ts'

/** What may hang on a changed record: a text that was frozen or locked, and the minutes' own state where the change settles a comment. */
interface Care {
  readonly state?: Adjusting
  /** What is kept beside the meeting itself, an action of it. */
  readonly also?: () => Promise<void>
  /** What the group was told, where something of it has been changed already. */
  readonly told?: ToldFacts | undefined
  /** Whose change it is, where another person confirmed it. */
  readonly by?: PersonId
}

/**
 * Keeps the record of a meeting as it now stands, and all that follows from a change of one that is over: what comes back to the next
 * meeting, and the text that is being adjusted or was locked. Gives the lines that tell of it. A locked version stays as it is.
 */
export async function keepRecord(
  turn: Turn,
  before: Recorded,
  after: Recorded,
  { state: given, also, told: already, by = turn.sender.id }: Care = {},
): Promise<readonly string[]> {
  if (before.status !== 'closed' || after.status !== 'closed') {
    await also?.()
    await saveMeeting(turn, after)
    return []
  }
  const state = given ?? (await stateOf(turn.book, before))
  const isFrozen = state.draft !== undefined || state.versions.length > 0
  const old = isFrozen
    ? await workingText(turn.book, turn.group, before, await stateOf(turn.book, before))
    : undefined
  const told = already ?? marksOf(await factsTold(turn, before))
  await also?.()
  await saveMeeting(turn, after)
  const stored = (await turn.book.get<ClosedMeeting>(after.id)) ?? after
  const back = await withReturning(turn, stored)
  const kept = await retell(turn, stored, told)
  if (given && !isFrozen) await turn.book.put(given)
  return old ? [...back, await newText(turn, kept, state, { old: old.document, by })] : back
}

/**
 * Where the text of a meeting that is closed again was frozen or locked before it was opened, and says something else now, those who adjust look
 * at it again; the locked version stays as it is. Gives the lines that tell of it.
 */
export async function textAfterReopening(
  turn: Turn,
  meeting: ClosedMeeting,
): Promise<readonly string[]> {
  const state = await stateOf(turn.book, meeting)
  const old = state.official ? undefined : await fixedText(turn, state)
  if (!old) return []
  const now = await workingText(turn.book, turn.group, meeting, { ...state, draft: undefined })
  if (differences(old, now.document).length === 0) return []
  return [await newText(turn, meeting, state, { old, by: turn.sender.id })]
}

/** Freezes the text anew, for those who adjust to look at again. */
async function newText(
  turn: Turn,
  meeting: ClosedMeeting,
  before: Adjusting,
  { old, by }: { readonly old: Document; readonly by: PersonId },
): Promise<string> {
  const { state, document } = await frozen(turn, meeting, before)
  await turn.book.put(state)
  const t = turn.t.minutes
  const version = latestVersion(state)?.number
  const adjusting = state.adjusters.length > 0
  if (adjusting) tellAdjusters(turn, meeting, changesTold(turn, old, document), { state, by })
  return lines(
    version === undefined ? '' : t.newVersion({ version: version + 1, locked: version }),
    adjusting ? outsideText(turn, meeting, state, state.draft?.hash ?? '') : '',
    adjusting
      ? t.adjustAgain({ names: namesOf(turn, state.adjusters) })
      : t.finalAgain({ day: refOf(meeting) }),
  )
}

function tellAdjusters(
  turn: Turn,
  meeting: ClosedMeeting,
  told: readonly string[],
  { state, by }: { readonly state: Adjusting; readonly by: PersonId },
): void {
  const t = turn.t.minutes
  const text = lines(
    t.changedTold({ day: refOf(meeting), called: calledIn(turn), name: nameOf(turn.group, by) }),
    ...told,
    t.adjusterHint({ day: refOf(meeting) }),
  )
  const choices = [{ label: t.approveLabel, say: t.sayApprove({ day: refOf(meeting) }) }]
  for (const person of state.adjusters.filter((id) => reachable(turn, id)))
    turn.queue({
      to: { kind: 'person', person },
      purpose: 'other',
      message: { text, choices },
      meetingId: meeting.id,
    })
}
