import { newGroup, type Group } from '../../src/meetings/group.ts'
import { headerOf, type ClosedMeeting, type PlannedMeeting } from '../../src/meetings/meeting.ts'
import { standingAgenda } from '../../src/meetings/standing.ts'
import { sourceOf, type Reader } from '../../src/minutes/load.ts'
import { within } from '../../src/store/range.ts'
import type { Range } from '../../src/store/store.ts'
import { carryOver } from '../../src/turn/carry-over.ts'

const closedAt = '2026-01-12T11:00:00.000Z'
const planned: PlannedMeeting = {
  id: 'm2',
  pk: 'g-1',
  type: 'meeting',
  schema: 2,
  status: 'planned',
  on: '2026-02-06',
  start: '08:30',
  end: '12:00',
  lastDayOn: '2026-02-04',
  sequence: 0,
  answers: {},
  attendance: {},
  guests: {},
  posts: {},
  ...standingAgenda([]),
}
const closed: ClosedMeeting = {
  ...planned,
  id: 'm1',
  on: '2026-01-12',
  status: 'closed',
  openedAt: '2026-01-12T08:00:00.000Z',
  closedAt,
  closedBy: 'p1',
}
const group: Group = {
  ...newGroup({
    pk: 'g-1',
    name: 'Arbetsgruppen',
    tenantId: 't',
    home: {
      id: '19:g@thread.v2',
      kind: 'groupChat',
      tenantId: 't',
      serviceUrl: 'https://example.org/',
      botId: '28:bot',
    },
    now: new Date('2026-01-01T08:00:00Z'),
  }),
  calendar: { m1: headerOf(closed), m2: headerOf(planned) },
}

/** Whether an action that changed at that instant is read. */
async function isRead(ask: (reader: Reader) => Promise<unknown>, at: string): Promise<boolean> {
  const asked: Range[] = []
  await ask({
    get: () => Promise.resolve(undefined),
    list(range) {
      asked.push(range)
      return Promise.resolve([])
    },
  })
  return asked.some((range) => range.index === 'changed' && within(`${at}|U7`, range))
}

/** All that a closing settles bears its time: after years in a group that is most of what was changed lately. */
describe.each([
  ['an agenda', (reader: Reader) => carryOver(reader, group, planned)],
  [
    'minutes',
    (reader: Reader) =>
      sourceOf(reader, group, { ...planned, status: 'open', openedAt: '2026-02-06T07:30:00.000Z' }),
  ],
])('for %s', (_what, ask) => {
  test.each([
    ['what the closing before it settled is not read', closedAt, false],
    ['what changed a moment after is', '2026-01-12T11:00:00.001Z', true],
    ['nor what changed before', '2026-01-12T10:59:59.999Z', false],
  ])('%s', async (_case, at, read) => expect(await isRead(ask, at)).toBe(read))
})
