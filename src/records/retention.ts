import type { Delivery } from '../delivery/delivery.ts'
import type { Action } from '../meetings/action.ts'
import { addDays, dayOf, instantOf, type Day } from '../meetings/calendar.ts'
import type { Group, Person } from '../meetings/group.ts'
import type { Meeting } from '../meetings/meeting.ts'
import type { Proposal } from '../meetings/proposal.ts'
import { culled, cutoff, type RetentionClass } from '../meetings/retention.ts'
import { wakeKey } from '../meetings/waking.ts'
import { adjustingId, draftId, versionId, type Adjusting } from '../minutes/adjusting.ts'
import { patiently } from '../store/patience.ts'
import { ConflictError, type Doc } from '../store/store.ts'
import { update, type Book } from '../store/update.ts'
import type { World } from '../world.ts'
import { logEntry, type LogEntry } from './log.ts'

/** That the group lets go of records at their time. The clock finds it every night. */
export interface RetentionDoc extends Doc {
  readonly type: 'retention'
}

const NIGHT = '02:00'
const PAGE = 40
/** Pages of one kind in one night: a group that first sets its dates after many years is done after some nights. */
const PAGES = 50

export const retentionDoc = (group: Pick<Group, 'pk' | 'settings'>, now: Date): RetentionDoc => ({
  id: 'retention',
  pk: group.pk,
  type: 'retention',
  schema: 1,
  keys: { wake: wakeKey(nextNight(group.settings.zone, now), 'retention') },
})

function nextNight(zone: string, now: Date): Date {
  const today = dayOf(now, zone)
  const tonight = instantOf(today, NIGHT, zone)
  return tonight > now ? tonight : instantOf(addDays(today, 1), NIGHT, zone)
}

type Counts = Partial<Record<RetentionClass, number>>

/**
 * Lets go of all records of a group whose time is over, by its settings as they are now, and comes back the next night. Safe to repeat and to break off:
 * each page is a commit of its own. What was let go of, and how much, stands in the log.
 */
export async function cull(world: World, pk: string): Promise<void> {
  const now = world.now()
  const group = (await patiently(() => world.store.get<Group>(pk, 'group')))?.doc
  if (!group) return
  const today = dayOf(now, group.settings.zone)
  const counts: Counts = {}
  for (const kind of culled(group.settings)) {
    const before = cutoff(group.settings, kind, today)
    const gone = before === undefined ? 0 : await cullers[kind](world, pk, before)
    if (gone > 0) counts[kind] = gone
  }
  await update(world.store, pk, async (book) => {
    const current = await book.get<Group>('group')
    if (current && culled(current.settings).length > 0) await book.put(retentionDoc(current, now))
    else await book.remove('retention')
    if (Object.keys(counts).length > 0) {
      book.create(
        logEntry({
          pk,
          id: `log-culled-${today}-${world.newId()}`,
          by: '',
          at: now.toISOString(),
          from: 'clock',
          answer: { text: '' },
          acts: [{ command: 'culled', source: '', touched: [], told: [], counts }],
        }),
      )
    }
  })
}

const cullers: Readonly<
  Record<RetentionClass, (world: World, pk: string, before: Day) => Promise<number>>
> = {
  minutes: (world, pk, before) =>
    pages<Meeting>(
      world,
      pk,
      'meeting',
      before,
      (meeting) => meeting.status !== 'open',
      removeMeeting,
    ),
  actions: (world, pk, before) =>
    pages<Action>(
      world,
      pk,
      'action',
      before,
      (action) => action.status === 'done' && action.doneAt < before,
      remove,
    ),
  proposals: (world, pk, before) =>
    pages<Proposal>(
      world,
      pk,
      'proposal',
      before,
      (proposal) =>
        'triagedAt' in proposal &&
        (proposal.status === 'accepted' || proposal.status === 'declined') &&
        proposal.triagedAt < before,
      remove,
    ),
  posts: (world, pk, before) =>
    pages<Delivery>(
      world,
      pk,
      'ledger',
      before,
      (delivery) => delivery.status !== 'pending',
      remove,
    ),
  log: cullLog,
  contacts: cullContacts,
}

const remove = (book: Book, { id }: Doc): Promise<void> => book.remove(id)

/** What an index holds below a day, page by page; what must stay is passed over. */
async function pages<T extends Doc>(
  world: World,
  pk: string,
  index: string,
  before: Day,
  over: (doc: T) => boolean,
  letGo: (book: Book, doc: T) => Promise<void>,
): Promise<number> {
  let gone = 0
  let after: string | undefined
  for (let page = 0; page < PAGES; page += 1) {
    const cursor: string | undefined = after
    const read = await update(world.store, pk, async (book) => {
      const docs = await book.list<T>({
        index,
        to: before,
        limit: PAGE,
        ...(cursor === undefined ? {} : { after: cursor }),
      })
      const old = docs.filter(over)
      for (const doc of old) await letGo(book, doc)
      return { old: old.length, all: docs.length, last: docs.at(-1)?.keys?.[index] }
    })
    gone += read.old
    after = read.last
    if (read.all < PAGE || after === undefined) break
  }
  return gone
}

/** A meeting goes with its minutes, in every version, and leaves the calendar. */
async function removeMeeting(book: Book, meeting: Meeting): Promise<void> {
  const minutes = await book.get<Adjusting>(adjustingId(meeting.id))
  for (const { number } of minutes?.versions ?? []) {
    await book.remove(versionId(meeting.id, number))
    await book.remove(versionId(meeting.id, number, 'public'))
  }
  if (minutes?.draft) await book.remove(draftId(meeting.id, minutes.draft.hash))
  if (minutes) await book.remove(minutes.id)
  await book.remove(meeting.id)
  const group = await book.get<Group>('group')
  if (!group?.calendar[meeting.id]) return
  const { [meeting.id]: _gone, ...calendar } = group.calendar
  await book.put({ ...group, calendar } as Group)
}

/** The one place where entries of the log are removed: no book lets them go. */
async function cullLog(world: World, pk: string, before: Day): Promise<number> {
  let gone = 0
  for (let page = 0; page < PAGES; page += 1) {
    const { items } = await patiently(() =>
      world.store.list<LogEntry>(pk, { index: 'log', to: before, limit: PAGE }),
    )
    if (items.length === 0) break
    try {
      await patiently(() =>
        world.store.commit(
          pk,
          items.map(({ doc, etag }) => ({ op: 'delete', id: doc.id, etag })),
        ),
      )
    } catch (error) {
      // Another process is at it, and does the same.
      if (!(error instanceof ConflictError)) throw error
      break
    }
    gone += items.length
  }
  return gone
}

async function cullContacts(world: World, pk: string, before: Day): Promise<number> {
  return update(world.store, pk, async (book) => {
    const group = await book.get<Group>('group')
    const old = Object.values(group?.people ?? {}).filter(
      (person) => person.leftAt !== undefined && person.leftAt < before && hasContact(person),
    )
    if (!group || old.length === 0) return 0
    await book.put({
      ...group,
      people: {
        ...group.people,
        ...Object.fromEntries(old.map((person) => [person.id, withoutContact(person)])),
      },
    } as Group)
    return old.length
  })
}

const hasContact = ({ aadId, teamsId, email, pausedUntilOn }: Person): boolean =>
  [aadId, teamsId, email, pausedUntilOn].some((value) => value !== undefined)

/** A person as the records need them: a name, and what they were. */
export function withoutContact({
  aadId: _aadId,
  teamsId: _teamsId,
  email: _email,
  pausedUntilOn: _paused,
  removedBy: _removedBy,
  ...kept
}: Person): Person {
  return kept
}
