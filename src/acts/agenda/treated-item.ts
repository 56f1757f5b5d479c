import { refOf } from '../../meetings/ref.ts'
import { currentOf, nextOf, withCurrent } from '../../meetings/current-item.ts'
import type { Item } from '../../meetings/agenda-item.ts'
import type { Meeting, OpenMeeting } from '../../meetings/meeting.ts'
import { showNumber } from '../../meetings/numbering.ts'
import { leads } from '../../meetings/roster.ts'
import { lines } from '../../text/cut.ts'
import { act } from '../../turn/act.ts'
import { readableRecords } from '../../turn/drafts.ts'
import { openMeeting, saveMeeting } from '../../turn/saving.ts'
import type { Turn } from '../../turn/turn.ts'
import { itemTold } from './item-told.ts'

/** An item in full: its facts, what lies behind it, where it came from. */
export async function itemInFull(turn: Turn, whole: Meeting, item: Item): Promise<string> {
  const [meeting = whole] = await readableRecords(turn, [whole])
  const found = meeting.items[item.id] ?? item
  return turn.t.agenda.item({
    item: itemTold(turn, meeting, found),
    on: refOf(meeting),
    background: found.background,
    link: found.link,
    proposal: found.proposal,
  })
}

/** The open meeting with the item as the one being treated, and the line that says so; nothing where whoever speaks does not lead it. */
export async function treatedNow(turn: Turn, meeting: Meeting, item: Item): Promise<string> {
  if (meeting.status !== 'open' || !leads(turn.sender) || item.removedAt) return ''
  if (meeting.current !== item.id) await saveMeeting(turn, withCurrent(meeting, item))
  return turn.t.record.matters.treatedNow
}

export const nextItem = act({
  name: 'nextItem',
  subject: 'record',
  who: 'lead',
  effect: 'printed',
  onlyWhole: true,
  args: {},
  async run(turn) {
    const meeting: OpenMeeting = await openMeeting(turn)
    const next = nextOf(meeting)
    if (!next) return { text: turn.t.record.matters.lastItem }
    return {
      text: lines(
        await itemInFull(turn, meeting, next.item),
        await treatedNow(turn, meeting, next.item),
      ),
    }
  },
})

export const currentItem = act({
  name: 'currentItem',
  subject: 'record',
  who: 'anyone',
  effect: 'asks',
  onlyWhole: true,
  args: {},
  async run(turn) {
    const meeting = await openMeeting(turn)
    const now = currentOf(meeting)
    if (now) return { text: await itemInFull(turn, meeting, now.item) }
    const next = nextOf(meeting)
    return {
      text: turn.t.record.matters.noCurrent({ next: next && showNumber(next.number) }),
    }
  },
})
