import { newGroup, type Group, type Person } from '../../src/meetings/group.ts'
import { headerOf, type Meeting, type PlannedMeeting } from '../../src/meetings/meeting.ts'
import { planMeeting, type Plan } from '../../src/meetings/plan.ts'

/** Monday 12 January 2026, 09.00 in Stockholm. */
export const now = new Date('2026-01-12T08:00:00Z')

export const person = (id: string, name: string, values: Partial<Person> = {}): Person => ({
  id,
  name,
  roles: [],
  ...values,
})

export function groupOf(values: Partial<Group> = {}): Group {
  const home = {
    id: 'chat',
    kind: 'groupChat',
    tenantId: 't',
    serviceUrl: 'http://127.0.0.1:9/',
    botId: '28:bot',
  } as const
  return {
    ...newGroup({
      pk: 'g-00000000000000000000000000000000',
      name: 'Chefsgruppen',
      tenantId: 't',
      home,
      now,
    }),
    ...values,
  }
}

export const withMeeting = (group: Group, meeting: Meeting): Group => ({
  ...group,
  calendar: { ...group.calendar, [meeting.id]: headerOf(meeting) },
})

/** Friday 6 February 2026, 08.30–12.00, in the winter; other days as given. */
export const planned = (plan: Partial<Plan> = {}, group: Group = groupOf()): PlannedMeeting =>
  planMeeting(group, { on: '2026-02-06', start: '08:30', end: '12:00', ...plan }, now).meeting
