import type { About } from '../cards/button.ts'
import type { Need, Scene } from '../cards/card-data.ts'
import type { Meeting } from '../meetings/meeting.ts'
import { readsAgendaOf } from '../turn/drafts.ts'
import type { Proposal } from '../meetings/proposal.ts'
import { carryOver } from '../turn/carry-over.ts'
import { ownActions } from '../acts/follow-up/list-actions.ts'
import { actionsOf, returnedOf } from '../turn/given.ts'
import { seenAt } from '../acts/record/seen.ts'
import { helpFor } from '../acts/talk/help.ts'
import { currentHeader, meetingById } from '../turn/saving.ts'
import type { Turn } from '../turn/turn.ts'

/** As many as `förslag` looks at. */
const MOST_PROPOSALS = 500

/** What a card is made of, read as far as the card needs it. */
export async function sceneOf(turn: Turn, needs: readonly Need[], about: About): Promise<Scene> {
  const { t, group, today, sender } = turn
  const wanted = new Set(needs)
  const meeting =
    wanted.has('meeting') || wanted.has('given') || wanted.has('returned') || wanted.has('carry')
      ? await meetingAbout(turn, about)
      : undefined
  return {
    t,
    group,
    today,
    person: sender,
    meeting,
    ...(wanted.has('given') && meeting ? { given: await actionsOf(turn, meeting) } : {}),
    ...(wanted.has('returned') && meeting ? { returned: await returnedOf(turn, meeting) } : {}),
    ...(wanted.has('mine') ? { mine: await ownActions(turn) } : {}),
    ...(wanted.has('proposals')
      ? { proposals: await turn.book.list<Proposal>({ index: 'waiting', limit: MOST_PROPOSALS }) }
      : {}),
    ...(wanted.has('carry') && meeting
      ? { carry: await carryOver(turn.book, group, meeting) }
      : {}),
    ...(wanted.has('seen') && meeting ? { seen: await seenAt(turn, meeting) } : {}),
    ...(wanted.has('help') ? { help: helpFor(turn) } : {}),
  }
}

/** The meeting that `about` names, else the open one, else the next. An id of anything else names nothing. */
export async function meetingAbout(turn: Turn, about: About): Promise<Meeting | undefined> {
  const id = about['meeting']
  if (id !== undefined) {
    const doc = await turn.book.get<Meeting>(id)
    return doc?.type === 'meeting' ? agendaRead(turn, doc) : undefined
  }
  const header = currentHeader(turn)
  return header && agendaRead(turn, await meetingById(turn, header.id))
}

/** A card is shown to whoever presses alone: an agenda that is not for them is left out of the meeting. */
const agendaRead = async (turn: Turn, meeting: Meeting): Promise<Meeting> =>
  (await readsAgendaOf(turn, meeting)) ? meeting : { ...meeting, items: {} }
