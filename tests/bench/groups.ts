import { userDoc, userPartition } from '../../src/delivery/user.ts'
import type { Action, DoneAction, OpenAction } from '../../src/meetings/action.ts'
import { newGroup, type Group, type Person } from '../../src/meetings/group.ts'
import type { Item } from '../../src/meetings/agenda-item.ts'
import { headerOf, type ClosedMeeting } from '../../src/meetings/meeting.ts'
import { actionKeys, meetingKeys } from '../../src/meetings/waking.ts'
import { logEntry } from '../../src/records/log.ts'
import { MAX_OPS, type Doc, type Store } from '../../src/store/store.ts'
import { APP, TENANT } from './load.ts'
import { keyed } from '../../src/store/kinds.ts'

/** A Tuesday on which everybody has something due, in working hours. */
export const GIVEN = new Date('2026-08-24T08:00:00Z')
export const DUE_ON = '2026-09-01'
export const DUE_AT = '2026-09-01T08:00:00Z'

/** A group with so many people who each have one action due on that day, and a personal chat that is known. */
export function groupWithReminders(
  number: number,
  {
    people: count,
    given,
    dueOn,
    serviceUrl,
  }: { people: number; given: Date; dueOn: string; serviceUrl: string },
): readonly Doc[] {
  const pk = `g-${number}`
  const home = {
    id: `19:${pk}@thread.v2`,
    kind: 'groupChat' as const,
    tenantId: TENANT,
    serviceUrl,
    botId: `28:${APP}`,
  }
  const empty = newGroup({ pk, name: `Grupp ${number}`, tenantId: TENANT, home, now: given })
  const people = Array.from({ length: count }, (_, index): Person => ({
    id: `p${index + 1}`,
    name: `Person ${index + 1} Exempel`,
    teamsId: `29:${pk}-${index}`,
    aadId: `aad-${pk}-${index}`,
    roles: index === 0 ? ['secretary'] : [],
  }))
  const group: Group = {
    ...empty,
    people: Object.fromEntries(people.map((person) => [person.id, person])),
  }
  return [
    group,
    ...people.flatMap((person, index): readonly Doc[] => {
      const user = userPartition(TENANT, person.aadId ?? '')
      return [
        actionOf(group, index + 1, person, given, dueOn),
        userDoc(user, { conversation: { ...home, id: `a:${person.teamsId}`, kind: 'personal' } }),
      ]
    }),
  ]
}

function actionOf(
  group: Group,
  number: number,
  owner: Person,
  given: Date,
  on: string,
): OpenAction {
  const at = given.toISOString()
  const action: OpenAction = {
    id: `U${number}`,
    pk: group.pk,
    type: 'action',
    schema: 1,
    status: 'open',
    text: `Ta fram förslag till process för läkaravtalet, del ${number}`,
    owners: [{ kind: 'person', person: owner.id }],
    due: { kind: 'day', on },
    given: { meetingId: 'm1', on: '2026-08-21', itemId: 'i4', cite: '2026-08-21 § 4' },
    postponements: [],
    reports: [],
    reminded: {},
    createdAt: at,
    changedAt: at,
    createdBy: 'p1',
  }
  return { ...action, keys: actionKeys(action, group, given) }
}

const YEARS = 10
const MEETINGS_A_YEAR = 10
const ITEMS = 15
const ACTIONS = 5000

/** Ten years of a group: a hundred closed meetings of fifteen items each, 5,000 actions, and what the log holds of all that. */
export function history(group: Group, now: Date): readonly Doc[] {
  const { pk } = group
  const meetings = Array.from({ length: YEARS * MEETINGS_A_YEAR }, (_, index) =>
    meetingOf(group, index, new Date(now.getTime() - (index + 1) * 36 * 86_400_000)),
  )
  const done = meetings.flatMap((meeting, index) =>
    Array.from({ length: ACTIONS / meetings.length }, (_, nth): Action =>
      doneAction(group, meeting, 10_000 + index * 100 + nth),
    ),
  )
  const log = meetings.flatMap(({ on }, index) =>
    Array.from({ length: 100 }, (_, nth) =>
      logEntry({
        pk,
        id: `log-old-${index}-${nth}`,
        by: 'p1',
        at: `${on}T10:00:00.000Z`,
        from: 'groupChat',
        answer: { text: `Beslut ${on} § ${nth}: Gruppen ställer sig bakom förslaget.` },
        acts: [
          {
            command: 'decide',
            source: `beslut ${nth}: Gruppen ställer sig bakom förslaget.`,
            touched: [{ id: `old-${index}`, type: 'meeting', changes: [] }],
            told: [],
          },
        ],
      }),
    ),
  )
  const latest = Object.fromEntries(
    meetings.slice(0, 3).map((meeting) => [meeting.id, headerOf(meeting)]),
  )
  const { counters, calendar } = group
  const grown: Group = {
    ...group,
    calendar: { ...calendar, ...latest },
    counters: {
      ...counters,
      meeting: counters.meeting + meetings.length,
      action: ACTIONS * 2 + 10_000,
    },
  }
  return [grown, ...meetings, ...done, ...log]
}

function meetingOf(group: Group, index: number, at: Date): ClosedMeeting {
  const on = at.toISOString().slice(0, 10)
  const instant = at.toISOString()
  const items = Array.from({ length: ITEMS }, (_, nth): Item => ({
    id: `i${nth}`,
    order: nth,
    number: { n: nth + 1 },
    title: `Ärende ${nth + 1} av mötet ${on}`,
    kind: 'decision',
    minutes: 10,
    presenters: ['Anna Berg'],
    origin: 'secretary',
    history: [],
    notes: {
      n1: {
        id: 'n1',
        text: 'Gruppen diskuterade läget och hur det påverkar arbetet framåt.',
        by: 'p1',
        at: instant,
      },
    },
    decisions: {
      b1: {
        id: 'b1',
        ordinal: 1,
        text: 'Gruppen ställer sig bakom förslaget och ger beredningen i uppdrag att gå vidare.',
        by: 'p1',
        at: instant,
      },
    },
    outcome: { kind: 'decided' },
    actions: [],
  }))
  const meeting: ClosedMeeting = {
    id: `old-${index}`,
    pk: group.pk,
    type: 'meeting',
    schema: 1,
    status: 'closed',
    on,
    start: '08:30',
    end: '12:00',
    place: 'Stora salen',
    lastDayOn: on,
    sequence: 1,
    items: Object.fromEntries(items.map((item) => [item.id, item])),
    lastEntry: 100,
    answers: {},
    guests: {},
    posts: {},
    openedAt: instant,
    closedAt: instant,
    closedBy: 'p1',
    attendance: Object.fromEntries(
      Object.keys(group.people).map((id) => [id, { kind: 'present' as const }]),
    ),
  }
  return { ...meeting, keys: meetingKeys(meeting, group.settings, at) }
}

function doneAction(group: Group, meeting: ClosedMeeting, number: number): DoneAction {
  const at = meeting.closedAt
  const action: DoneAction = {
    id: `U${number}`,
    pk: group.pk,
    type: 'action',
    schema: 1,
    status: 'done',
    doneAt: at,
    doneBy: 'p1',
    text: `Följa upp beslutet från mötet ${meeting.on}, del ${number}`,
    owners: [{ kind: 'person', person: 'p1' }],
    due: { kind: 'day', on: meeting.on },
    given: { meetingId: meeting.id, on: meeting.on, itemId: 'i1', cite: `${meeting.on} § 1` },
    postponements: [],
    reports: [],
    reminded: {},
    createdAt: at,
    changedAt: at,
    createdBy: 'p1',
  }
  return { ...action, keys: actionKeys(action, group, new Date(at)) }
}

/** Writes documents of any number of partitions. */
export async function write(store: Store, docs: readonly Doc[]): Promise<void> {
  const waiting: Promise<unknown>[] = []
  for (const [pk, mine] of Map.groupBy(docs, (doc) => doc.pk)) {
    for (let at = 0; at < mine.length; at += MAX_OPS)
      waiting.push(
        store.commit(
          pk,
          mine.slice(at, at + MAX_OPS).map((doc) => ({ op: 'put', doc: keyed(doc, []) })),
        ),
      )
  }
  await Promise.all(waiting)
}
