import type { Action } from '../../src/meetings/action.ts'
import type { Group } from '../../src/meetings/group.ts'
import type { Item } from '../../src/meetings/agenda-item.ts'
import type { Meeting } from '../../src/meetings/meeting.ts'
import { actionKeys, meetingKeys } from '../../src/meetings/waking.ts'
import { openSqliteStore } from '../../src/store/sqlite.ts'
import type { Doc, Range, Store } from '../../src/store/store.ts'
import { people, talk, type Talk } from './talk.ts'

const YEARS = 10
const MEETINGS = 20
const ITEMS = 15
const prose = 'Frågan redovisades och diskuterades utifrån det underlag som skickats ut. '.repeat(
  12,
)

/** What the store was asked for. */
const asked = { reads: 0, lists: 0, commits: 0 }
const counting = (store: Store): Store => ({
  ...store,
  get: <T extends Doc>(pk: string, id: string) => {
    asked.reads += 1
    return store.get<T>(pk, id)
  },
  list: <T extends Doc>(pk: string, range: Range) => {
    asked.lists += 1
    return store.list<T>(pk, range)
  },
  commit: (pk, ops) => {
    asked.commits += 1
    return store.commit(pk, ops)
  },
})

let t: Talk
beforeAll(async () => {
  t = await talk(people, (folder, now) => counting(openSqliteStore(`${folder}/klubban.db`, now)))
  const group = await t.group()
  for (let year = 0; year < YEARS; year += 1)
    for (let number = 0; number < MEETINGS; number += 1) {
      const on = `${2016 + year}-${String(1 + Math.floor(number / 2)).padStart(2, '0')}-${number % 2 === 0 ? '05' : '19'}`
      await t.store.commit(
        t.pk,
        docs(group, `m${year * MEETINGS + number + 1000}`, on, year * MEETINGS + number).map(
          (doc) => ({ op: 'put' as const, doc }),
        ),
      )
    }
}, 60_000)
afterAll(() => t.end())

/** A closed meeting, and an action it gave. One of the first year’s alone treats an agreement on beds. */
function docs(group: Group, id: string, on: string, count: number): readonly Doc[] {
  const at = `${on}T09:00:00.000Z`
  const items = Array.from({ length: ITEMS }, (_, index): Item => ({
    id: `i${index + 1}`,
    order: index + 1,
    number: { n: index + 1 },
    title: count === 7 && index === 3 ? 'Vårdplatser' : `Återkommande punkt ${index + 1}`,
    presenters: [],
    origin: 'secretary',
    history: [],
    notes: { n1: { id: 'n1', text: prose, by: 'p1', at } },
    actions: index === 3 ? [`U${count + 1}`] : [],
    decisions:
      index === 3
        ? {
            d1: {
              id: 'd1',
              text:
                count === 7 ? 'En överenskommelse om vårdplatser antas.' : 'Rapporten godkänns.',
              ordinal: 1,
              by: 'p1',
              at,
            },
          }
        : {},
    outcome: { kind: index === 3 ? 'decided' : 'noted' },
  }))
  const meeting = {
    id,
    pk: t.pk,
    type: 'meeting',
    schema: 1,
    status: 'closed',
    on,
    start: '08:30',
    end: '12:00',
    lastDayOn: on,
    sequence: 0,
    answers: {},
    attendance: {},
    guests: {},
    posts: {},
    openedAt: at,
    closedAt: at,
    closedBy: 'p1',
    unknown: [],
    items: Object.fromEntries(items.map((item) => [item.id, item])),
    lastEntry: ITEMS,
  } as unknown as Meeting
  const action = {
    id: `U${count + 1}`,
    pk: t.pk,
    type: 'action',
    schema: 1,
    status: 'done',
    text: count === 7 ? 'Teckna avtalen om vårdplatserna' : 'Skicka rapporten',
    owners: [],
    given: { meetingId: id, on, itemId: 'i4', cite: `${on} § 4` },
    postponements: [],
    reports: [],
    reminded: {},
    createdAt: at,
    changedAt: at,
    createdBy: 'p1',
    doneAt: at,
    doneBy: 'p1',
  } as unknown as Action
  return [
    { ...meeting, keys: meetingKeys(meeting, group.settings, t.world.now()) },
    { ...action, keys: actionKeys(action, group, t.world.now()) },
  ] as readonly Doc[]
}

async function costOf(
  sentence: string,
): Promise<{ readonly answer: string; readonly cost: typeof asked }> {
  Object.assign(asked, { reads: 0, lists: 0, commits: 0 })
  const answer = await t.say('Bo', sentence)
  return { answer, cost: { ...asked } }
}

describe('the memory of ten years of twenty meetings', () => {
  test('finds one decision of the first year, in another form of its words', async () => {
    const { answer } = await costOf('sök överenskommelsen vårdplatserna')
    expect(answer).toBe(
      '”överenskommelsen vårdplatserna” finns på ett ställe:\n– 2016-04-19 § 4 Vårdplatser. Beslut: ”En överenskommelse om vårdplatser antas”.',
    )
    expect((await costOf('historik vårdplats')).answer).toContain('2016-04-19 § 4 Vårdplatser.')
    expect((await costOf('sök uppdrag vårdplatser')).answer).toContain(
      'U8 Teckna avtalen om vårdplatserna',
    )
  })

  test('asks the store for pages, not for each meeting, and writes nothing', async () => {
    for (const sentence of [
      'sök överenskommelsen',
      'historik vårdplatser',
      'historik rapporten',
      'sök rapport 2019',
      'sök månraketer',
    ]) {
      const { cost } = await costOf(sentence)
      expect(cost.lists).toBeLessThanOrEqual((YEARS * MEETINGS) / 10 + 8)
      // Some for who speaks and where, one for each action that is shown.
      expect(cost.reads).toBeLessThan(20)
      expect(cost.commits).toBe(0)
    }
  })

  test('answers in one message, whatever is found', async () => {
    const { answer } = await costOf('sök rapporten')
    expect(answer).toMatch(/finns på fler än 200 ställen/)
    expect(answer.length).toBeLessThan(6000)
  })
})
