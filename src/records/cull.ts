import type { Delivery } from '../delivery/delivery.ts'
import type { Action } from '../meetings/action.ts'
import { dayOf, type Day } from '../meetings/calendar.ts'
import type { Group, Person } from '../meetings/group.ts'
import type { Meeting } from '../meetings/meeting.ts'
import type { Proposal } from '../meetings/proposal.ts'
import { culled, cutoff, type RetentionClass } from '../meetings/retention.ts'
import { adjustingId } from '../minutes/adjusting.ts'
import { draftsNamed, draftsOf, versionId } from '../minutes/versions.ts'
import type { Adjusting, Draft } from '../minutes/adjusting-state.ts'
import { kinds } from '../store/kinds.ts'
import { patiently } from '../store/patience.ts'
import { retentionDoc, type RetentionDoc } from './retention-order.ts'
import type { Doc } from '../store/store.ts'
import { update } from '../store/update.ts'
import type { World } from '../world.ts'
import { cullLog, takeWords } from './cull-log.ts'
import { eraseGone } from './erase.ts'
import { letGo } from './gone.ts'
import { logEntry } from './log.ts'
import { seal } from './sealing.ts'

const PAGE = 10
/** Frozen texts of one meeting: no more go out in a year. */
const MOST_DRAFTS = 100
/** Pages of one kind in one night: a group that first sets its dates after many years is done after some nights. */
const PAGES = 200

type Counts = Partial<Record<RetentionClass, number>>

/**
 * Lets go of all records of a group whose time is over, by its settings as they are now, and comes back the next night. They lie aside for a month, and can be
 * put back. Safe to repeat and to break off: each page is a commit of its own. What was let go of, and how much, stands in the log.
 */
export async function cull(world: World, pk: string): Promise<void> {
  await seal(world, pk)
  const now = world.now()
  const group = (await patiently(() => world.store.get<Group>(pk, 'group')))?.doc
  if (!group) return
  const today = dayOf(now, group.settings.zone)
  const counts: Counts = {}
  await eraseGone(world, pk)
  const wordsBefore = cutoff(group.settings, 'words', today)
  if (wordsBefore !== undefined) await takeWords(world, pk, wordsBefore)
  for (const kind of culled(group.settings)) {
    if (kind === 'words') continue
    const before = cutoff(group.settings, kind, today)
    const gone = before === undefined ? 0 : await cullers[kind](world, pk, before)
    if (gone > 0) counts[kind] = gone
  }
  await update(world.store, pk, async (book) => {
    const current = await book.get<Group>('group')
    const order = await book.get<RetentionDoc>('retention')
    if (current)
      await book.put({
        ...retentionDoc(current, now),
        ...(order?.wordless === undefined ? {} : { wordless: order.wordless }),
      })
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
          acts: [
            {
              command: 'culled',
              source: '',
              touched: [],
              told: [],
              counts,
              ...(counts.log === undefined ? {} : { until: cutoff(group.settings, 'log', today) }),
            },
          ],
        }),
      )
    }
  })
}

const cullers: Readonly<
  Record<
    Exclude<RetentionClass, 'words'>,
    (world: World, pk: string, before: Day) => Promise<number>
  >
> = {
  minutes: (world, pk, before) =>
    pages<Meeting>(world, pk, {
      type: 'meeting',
      before,
      over: (meeting) => meeting.status !== 'open',
    }),
  actions: (world, pk, before) =>
    pages<Action>(world, pk, {
      type: 'action',
      before,
      over: (action) => action.status === 'done' && action.doneAt < before,
    }),
  proposals: (world, pk, before) =>
    pages<Proposal>(world, pk, {
      type: 'proposal',
      before,
      over: (proposal) =>
        'triagedAt' in proposal &&
        (proposal.status === 'accepted' || proposal.status === 'declined') &&
        proposal.triagedAt < before,
    }),
  posts: (world, pk, before) =>
    pages<Delivery>(world, pk, {
      type: 'delivery',
      before,
      over: (delivery) => delivery.status !== 'pending',
    }),
  log: cullLog,
  contacts: cullContacts,
}

interface Culled<T> {
  readonly type: 'meeting' | 'action' | 'proposal' | 'delivery'
  readonly before: Day
  readonly over: (doc: T) => boolean
}

/** What an index holds below a day, page by page; what must stay is passed over. A record goes aside as it is, so a page is small. */
async function pages<T extends Doc>(
  world: World,
  pk: string,
  { type, before, over }: Culled<T>,
): Promise<number> {
  const { class: kind, index } = kinds[type].retention
  let gone = 0
  let after: string | undefined
  for (let page = 0; page < PAGES; page += 1) {
    const cursor: string | undefined = after
    const { items } = await patiently(() =>
      world.store.list<T>(pk, {
        index,
        to: before,
        limit: PAGE,
        ...(cursor === undefined ? {} : { after: cursor }),
      }),
    )
    const old = items.map(({ doc }) => doc).filter(over)
    if (kind === 'minutes') for (const { id } of old) await letGoOfMeeting(world, pk, id)
    else if (old.length > 0)
      await update(world.store, pk, async (book) => {
        for (const { id } of old) await letGo(book, id, kind, world.now())
      })
    gone += old.length
    after = items.at(-1)?.doc.keys?.[index]
    if (items.length < PAGE || after === undefined) break
  }
  return gone
}

/** A meeting goes with its minutes, in every version, and leaves the calendar. Each text is large, so each is a commit; the meeting is the last. */
async function letGoOfMeeting(world: World, pk: string, id: string): Promise<void> {
  const minutes = (await patiently(() => world.store.get<Adjusting>(pk, adjustingId(id))))?.doc
  const drafts = await patiently(() =>
    world.store.list<Draft>(pk, { index: 'draft', ...draftsOf(id), limit: MOST_DRAFTS }),
  )
  const texts = [
    ...(minutes?.versions ?? []).flatMap(({ number }) => [
      versionId(id, number),
      versionId(id, number, 'public'),
    ]),
    ...(minutes ? draftsNamed(minutes) : []),
    ...drafts.items.map(({ doc }) => doc.id),
    ...(minutes ? [minutes.id] : []),
  ]
  for (const text of new Set(texts))
    await update(world.store, pk, (book) => letGo(book, text, 'minutes', world.now()))
  await update(world.store, pk, async (book) => {
    await letGo(book, id, 'minutes', world.now())
    const group = await book.get<Group>('group')
    if (!group?.calendar[id]) return
    const { [id]: _gone, ...calendar } = group.calendar
    await book.put({ ...group, calendar })
  })
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
    })
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
  pausedFromOn: _pausing,
  pausedUntilOn: _paused,
  language: _language,
  reminders: _reminders,
  removedBy: _removedBy,
  ...kept
}: Person): Person {
  return kept
}
