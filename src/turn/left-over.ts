import { refOf } from '../meetings/ref.ts'
import { promisesRead } from '../promises/promises-read.ts'
import { hanging, looseEnds, type LooseEnd } from '../meetings/loose-ends.ts'
import type { Meeting } from '../meetings/meeting.ts'
import { isWritingUp } from '../meetings/writing-up.ts'
import { recordedMinutes, stateOf } from '../minutes/current.ts'
import { hitsIn } from '../minutes/personal.ts'
import { actionsOf } from './given.ts'
import { calendarOf, meetingById } from './saving.ts'
import type { Turn } from './turn.ts'

/** What of a meeting is left to mend. */
export async function endsOf(turn: Turn, meeting: Meeting): Promise<readonly LooseEnd[]> {
  const ends = looseEnds(meeting, await actionsOf(turn, meeting), turn.group, promisesRead)
  const count = await unreviewed(turn, meeting)
  const left = meeting.letStand?.includes('personal') || count === 0
  return left ? ends : [{ kind: 'personal', on: refOf(meeting), count }, ...ends]
}

/** How much of the minutes looks private, and nobody has decided about. */
async function unreviewed(turn: Turn, meeting: Meeting): Promise<number> {
  const [{ document }, { personal }] = await Promise.all([
    recordedMinutes(turn.book, turn.group, meeting),
    stateOf(turn.book, meeting),
  ])
  return hitsIn(document).filter(({ key }) => personal[key] === undefined).length
}

/** What meetings left behind, one whose minutes were sent out only what has been asked since: for each, how much, and the sentence that shows it. */
export async function leftOver(
  turn: Turn,
): Promise<readonly { readonly text: string; readonly say: string }[]> {
  const { closing } = turn.t.record
  const headers = calendarOf(turn).filter(({ status }) => status === 'closed')
  const all = await Promise.all(
    headers.slice(-MOST).map(async ({ id }) => {
      const meeting = await meetingById(turn, id)
      const ends = isWritingUp(meeting)
        ? await endsOf(turn, meeting)
        : hanging(meeting, meeting.unsure ? await actionsOf(turn, meeting) : [])
      return { day: refOf(meeting), count: ends.length }
    }),
  )
  return all
    .filter(({ count }) => count > 0)
    .map(({ day, count }) => ({
      text: closing.leftOver({ day, count }),
      say: closing.sayLoose({ day }),
    }))
}

/** Older ones are written up or nobody will. */
const MOST = 12
