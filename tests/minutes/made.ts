import type { Source } from '../../src/minutes/minutes.ts'
import type { Action } from '../../src/meetings/action.ts'
import { withGuest, withPresence, withStandIn } from '../../src/meetings/attendance.ts'
import { withDecision, withItem, withNote, withOutcome } from '../../src/meetings/decisions.ts'
import { defaultSettings } from '../../src/meetings/group-settings.ts'
import { newGroup, type Group, type Person, type Role } from '../../src/meetings/group.ts'
import type { Item, Outcome } from '../../src/meetings/agenda-item.ts'
import type { ClosedMeeting, Meeting, OpenMeeting } from '../../src/meetings/meeting.ts'
import { fixNumbers } from '../../src/meetings/numbering.ts'

export const now = new Date('2026-02-06T08:00:00Z')

export interface Somebody {
  readonly name: string
  readonly organisation?: string
  readonly roles?: readonly Role[]
}

/** A group of these people, `p1` and on. */
export function groupOf(
  name: string,
  people: readonly Somebody[],
  settings: Partial<Group['settings']> = {},
): Group {
  const group = newGroup({
    pk: 'g-made',
    name,
    tenantId: 't',
    home: { id: 'chat', kind: 'groupChat', tenantId: 't', serviceUrl: 'https://x', botId: '28:b' },
    now,
  })
  const all = people.map(({ name: called, organisation, roles = [] }, index): Person => ({
    id: `p${index + 1}`,
    name: called,
    roles,
    ...(organisation === undefined ? {} : { organisation }),
  }))
  return {
    ...group,
    settings: { ...defaultSettings, ...settings },
    people: Object.fromEntries(all.map((person) => [person.id, person])),
  }
}

export const idOf = (group: Group, name: string): string => {
  const found = Object.values(group.people).find((person) => person.name === name)
  if (!found) throw new Error(`nobody is called ${name}`)
  return found.id
}

export interface Point {
  readonly title: string
  readonly kind?: Item['kind']
  readonly presenters?: readonly string[]
  readonly notes?: readonly string[]
  readonly decisions?: readonly string[]
  readonly outcome?: Outcome
  readonly addition?: true
  readonly link?: string
  readonly minutes?: number
  readonly children?: readonly Point[]
}

/** An open meeting with these items; `12` is the last of the top ones when there are twelve. */
export function meetingOf(
  points: readonly Point[],
  facts: Partial<Pick<Meeting, 'on' | 'start' | 'end' | 'place' | 'title' | 'link'>> = {},
): OpenMeeting {
  let meeting: OpenMeeting = {
    id: 'm1',
    pk: 'g-made',
    type: 'meeting',
    schema: 1,
    status: 'open',
    on: '2026-02-06',
    start: '08:30',
    end: '12:00',
    lastDayOn: '2026-01-23',
    sequence: 0,
    openedAt: now.toISOString(),
    items: {},
    lastEntry: 0,
    answers: {},
    attendance: {},
    guests: {},
    posts: {},
    ...facts,
  }
  const add = (point: Point, order: number, parent?: string): void => {
    const id = `i${meeting.lastEntry + 1}`
    const {
      title,
      kind,
      presenters = [],
      notes = [],
      decisions = [],
      outcome,
      addition,
      link,
      children = [],
    } = point
    const item: Item = {
      id,
      order,
      title,
      presenters,
      origin: addition ? 'addition' : 'secretary',
      history: [],
      notes: {},
      decisions: {},
      actions: [],
      ...(parent === undefined ? {} : { parent }),
      ...(kind ? { kind } : {}),
      ...(link === undefined ? {} : { link }),
      ...(addition ? { adopted: true } : {}),
    }
    meeting = withItem({ ...meeting, lastEntry: meeting.lastEntry + 1 }, item)
    const at = (): Item => meeting.items[id] as Item
    for (const text of notes) meeting = withNote(meeting, at(), { text, by: 'p1', now })
    for (const text of decisions)
      meeting = withDecision(meeting, at(), { text, by: 'p1', now }).meeting
    if (outcome) meeting = withOutcome(meeting, [at()], outcome).meeting
    children.forEach((child, index) => add(child, index + 1, id))
  }
  points.forEach((point, index) => add(point, index + 1))
  return fixNumbers(meeting)
}

export const closedAt = (meeting: OpenMeeting, at = '2026-02-06T11:00:00Z'): ClosedMeeting => ({
  ...meeting,
  status: 'closed',
  closedAt: at,
  closedBy: 'p1',
})

export const sourceOf = (group: Group, meeting: Meeting, more: Partial<Source> = {}): Source => ({
  group,
  meeting,
  actions: [],
  others: [],
  returned: [],
  ...more,
})

export const action = (id: string, text: string, more: Partial<Action> = {}): Action =>
  ({
    id,
    pk: 'g-made',
    type: 'action',
    schema: 1,
    status: 'open',
    text,
    owners: [],
    postponements: [],
    reports: [],
    reminded: {},
    createdAt: now.toISOString(),
    createdBy: 'p1',
    changedAt: now.toISOString(),
    ...more,
  }) as Action

export { withGuest, withPresence, withStandIn }
