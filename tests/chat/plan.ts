import { headerOf, type Meeting } from '../../src/meetings/meeting.ts'
import type { Group } from '../../src/meetings/group.ts'
import { standingAgenda } from '../../src/meetings/standing.ts'
import { update } from '../../src/store/update.ts'
import type { Talk } from './talk.ts'

interface Planned {
  readonly id: string
  readonly on: string
  readonly lastDayOn: string
  readonly items?: readonly string[]
  readonly place?: string
}

const keep = (talk: Talk, meeting: Meeting): Promise<void> =>
  update(talk.store, talk.pk, async (book) => {
    const group = await book.get<Group>('group')
    if (!group) throw new Error('there is no group')
    await book.putBack({ ...meeting, keys: { meeting: `${meeting.on}|${meeting.id}` } })
    // The next meeting that is planned by a sentence has a number of its own.
    const meetings = Math.max(group.counters.meeting ?? 0, Number(meeting.id.slice(1)) || 0)
    await book.put({
      ...group,
      counters: { ...group.counters, meeting: meetings },
      calendar: { ...group.calendar, [meeting.id]: headerOf(meeting) },
    })
  })

/** Plans a meeting 08.30–12.00 with standing items, without a word said. */
export const plan = (
  talk: Talk,
  { id, on, lastDayOn, items = [], place }: Planned,
): Promise<void> =>
  keep(talk, {
    id,
    pk: talk.pk,
    type: 'meeting',
    schema: 1,
    status: 'planned',
    on,
    start: '08:30',
    end: '12:00',
    lastDayOn,
    sequence: 0,
    place,
    answers: {},
    attendance: {},
    guests: {},
    posts: {},
    ...standingAgenda(items.map((title) => ({ title }))),
  })

export async function meetingOf(talk: Talk, id: string): Promise<Meeting> {
  const stored = await talk.store.get<Meeting>(talk.pk, id)
  if (!stored) throw new Error(`there is no meeting ${id}`)
  return stored.doc
}

/** Puts a meeting into another state, as other sentences would. */
export const change = async (talk: Talk, id: string, values: object): Promise<void> =>
  keep(talk, { ...(await meetingOf(talk, id)), ...values })
