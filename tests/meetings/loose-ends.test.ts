import { promisesRead } from '../../src/promises/promises-read.ts'
import type { Action, Owner } from '../../src/meetings/action.ts'
import { addAddition } from '../../src/meetings/agenda.ts'
import { withPresence } from '../../src/meetings/attendance.ts'
import {
  citeOf,
  decisionsOf,
  withDecision,
  withItem,
  withNote,
  withOutcome,
} from '../../src/meetings/decisions.ts'
import { newGroup, type Group } from '../../src/meetings/group.ts'
import { looseEnds, type LooseEnd } from '../../src/meetings/loose-ends.ts'
import type { Outcome } from '../../src/meetings/agenda-item.ts'
import type { OpenMeeting } from '../../src/meetings/meeting.ts'
import { opened } from '../../src/meetings/record.ts'
import { at, draft, made, now } from './agenda-made.ts'

const home = {
  id: 'chat',
  kind: 'groupChat',
  tenantId: 't',
  serviceUrl: 'http://127.0.0.1/',
  botId: '28:bot',
} as const
const empty = newGroup({ pk: 'g', name: '', tenantId: 't', home, now })
const group: Group = {
  ...empty,
  people: {
    p1: { id: 'p1', name: 'Anna Berg', roles: [] },
    p2: { id: 'p2', name: 'Bo Ek', roles: [] },
    p3: { id: 'p3', name: 'Disa Falk', roles: ['substitute'] },
  },
}

/** A meeting at which all is settled but what a test unsettles. */
const settled = (): OpenMeeting => {
  const meeting = opened(
    made('Lokalerna', '1', 'Nära vård', '2', 'Läkaravtalet', '2a', 'Uppföljning', '2b'),
    now,
  )
  const noted = withOutcome(
    meeting,
    ['1', '2a', '2b'].map((number) => at(meeting, number)),
    { kind: 'noted' },
  ).meeting
  return withPresence(noted, ['p1', 'p2'], { kind: 'present' })
}
const unsettled = (meeting: OpenMeeting, number: string): OpenMeeting =>
  withItem(meeting, { ...at(meeting, number), outcome: undefined, steps: {}, decisions: {} })
const noted = (meeting: OpenMeeting, number: string, text: string): OpenMeeting =>
  withNote(meeting, at(meeting, number), { text, by: 'p1', now })
const decided = (meeting: OpenMeeting, number: string, text: string): OpenMeeting =>
  withDecision(meeting, at(meeting, number), { text, by: 'p1', now }).meeting

let last = 0
function action(
  meeting: OpenMeeting,
  number: string | undefined,
  text: string,
  more: { owners?: readonly Owner[]; due?: Action['due']; ordinal?: number } = {},
): Action {
  const item = number === undefined ? undefined : at(meeting, number)
  const stamp = now.toISOString()
  return {
    id: `U${++last}`,
    pk: 'g',
    type: 'action',
    schema: 1,
    status: 'open',
    text,
    owners: more.owners ?? [{ kind: 'person', person: 'p1' }],
    due: 'due' in more ? more.due : { kind: 'day', on: '2026-05-29' },
    given: {
      meetingId: meeting.id,
      on: meeting.on,
      cite: item
        ? citeOf(meeting, item, more.ordinal ?? decisionsOf(item).at(-1)?.ordinal)
        : meeting.on,
      ...(item ? { itemId: item.id } : {}),
    },
    postponements: [],
    reports: [],
    reminded: {},
    createdAt: stamp,
    createdBy: 'p1',
    changedAt: stamp,
  }
}
const told = (ends: readonly LooseEnd[]): readonly string[] =>
  ends.map((end) => {
    switch (end.kind) {
      case 'outcome':
        return `outcome ${end.number}${end.reached ? ' reached' : ''}`
      case 'addition':
        return `addition ${end.title}`
      case 'carrier':
        return `carrier ${end.cite}${end.ordinal === undefined ? '' : ` (${end.ordinal})`}`
      case 'action':
        return `action${end.owner ? ' owner' : ''}${end.due ? ' due' : ''}`
      case 'hanging':
        return `hanging ${end.action}`
      case 'people':
        return `people ${end.people.map(({ name }) => name).join(', ')}`
      case 'personal':
        return `personal ${end.count}`
      case 'promise':
        return `promise ${end.number} ${end.text}`
    }
  })
const ends = (meeting: OpenMeeting, ...actions: readonly Action[]): readonly string[] =>
  told(looseEnds(meeting, actions, group, promisesRead))

test('a settled meeting has none', () => expect(ends(settled())).toEqual([]))

test('items without an outcome are listed, headings by their sub-items', () => {
  expect(ends(unsettled(unsettled(settled(), '2b'), '1'))).toEqual(['outcome 1', 'outcome 2b'])
  expect(ends(noted(unsettled(settled(), '2b'), '2b', 'Redovisades.'))).toEqual([
    'outcome 2b reached',
  ])
})

test('additions that nobody adopted are listed', () =>
  expect(ends(addAddition(settled(), draft('Hyran')).meeting as OpenMeeting)).toEqual([
    'addition Hyran',
  ]))

test('members of whom nothing is known are listed together; others are not asked about', () => {
  expect(ends({ ...settled(), attendance: {} })).toEqual(['people Anna Berg, Bo Ek'])
})

test('a decision that somebody must carry out is listed until an action cites it', () => {
  const meeting = decided(settled(), '2a', 'Föredragande får i uppdrag att ta fram ett förslag.')
  expect(ends(meeting)).toEqual(['carrier 2026-02-06 § 2a'])
  expect(ends(meeting, action(meeting, '1', 'Annat'))).toEqual(['carrier 2026-02-06 § 2a'])
  expect(ends(meeting, action(meeting, '2a', 'Ta fram ett förslag'))).toEqual([])
})

test('of several decisions under one item each needs its own action', () => {
  const first = decided(settled(), '2a', 'AU får i uppdrag att bjuda in.')
  const early = action(first, '2a', 'Bjud in')
  const both = decided(first, '2a', 'Rapporten ska skickas ut.')
  expect(ends(both, early)).toEqual(['carrier 2026-02-06 § 2a:2 (2)'])
  expect(ends(both, action(both, '2a', 'Skicka ut'))).toEqual(['carrier 2026-02-06 § 2a (1)'])
  expect(
    ends(both, action(both, '2a', 'Skicka ut'), action(both, '2a', 'Bjud in', { ordinal: 1 })),
  ).toEqual([])
})

test('a decision that needs nobody is left in peace', () =>
  expect(ends(decided(settled(), '2a', 'Förslaget antas.'))).toEqual([]))

test.each([
  [{ owners: [] }, ['action owner']],
  [{ due: undefined }, ['action due']],
  [{ owners: [], due: undefined }, ['action owner due']],
  [{}, []],
])('an action with %j', (more, expected) =>
  expect(ends(settled(), action(settled(), '2a', 'Ordna', more))).toEqual(expected),
)

test('an action that is done already lacks nothing', () => {
  const done = {
    ...action(settled(), '2a', 'Ordna', { owners: [] }),
    status: 'done',
    doneAt: now.toISOString(),
    doneBy: 'p1',
  } as Action
  expect(ends(settled(), done)).toEqual([])
})

test('a note that promises something is listed, sentence by sentence', () => {
  const meeting = noted(
    settled(),
    '2b',
    'Redovisning gavs. Frågan tas vidare. Beslut behöver fattas i maj.',
  )
  expect(ends(meeting)).toEqual([
    'promise 2b Frågan tas vidare.',
    'promise 2b Beslut behöver fattas i maj.',
  ])
})

test('an action keeps the promise whose words it shares, and only one', () => {
  const meeting = noted(
    settled(),
    '2b',
    'Film kommer att tas fram. Beslut om finansiering behöver fattas.',
  )
  expect(ends(meeting, action(meeting, '2b', 'Bereda finansieringen'))).toEqual([
    'promise 2b Film kommer att tas fram.',
  ])
  expect(ends(meeting, action(meeting, '2b', 'Något helt annat'))).toEqual([
    'promise 2b Beslut om finansiering behöver fattas.',
  ])
  expect(
    ends(
      meeting,
      action(meeting, '2b', 'Bereda finansieringen'),
      action(meeting, '2b', 'Bjuda in'),
    ),
  ).toEqual([])
  expect(ends(meeting, action(meeting, '2a', 'Bereda finansieringen'))).toHaveLength(2)
})

test.each<[Outcome, boolean]>([
  [{ kind: 'remitted', reason: '' }, false],
  [{ kind: 'deferred', reason: '' }, false],
  [{ kind: 'dropped', reason: '' }, false],
  [{ kind: 'referred', to: 'AU' }, false],
  [{ kind: 'noted' }, true],
])('after %j a promise under the item is still open: %s', (outcome, open) => {
  const meeting = noted(settled(), '2b', 'Frågan tas vidare.')
  expect(ends(withOutcome(meeting, [at(meeting, '2b')], outcome).meeting)).toHaveLength(
    open ? 1 : 0,
  )
})

test('what an item that was sent on promised besides is still open', () => {
  const meeting = noted(
    settled(),
    '2b',
    'Frågan tas vidare till rådet. En film kommer att tas fram till dess.',
  )
  const sent = withOutcome(meeting, [at(meeting, '2b')], { kind: 'referred', to: 'AU' }).meeting
  expect(ends(sent)).toEqual(['promise 2b En film kommer att tas fram till dess.'])
})

test.each([
  'Bo tar fram ett underlag till nästa möte.',
  'Bo Ek återkommer med en tidplan inom kort.',
  'AU återkommer med förslag till nästa möte.',
  'Vi tar fram en ny mall till nästa möte.',
  'En ny enkät tas fram till nästa möte.',
  'Gruppen ska skicka in ett gemensamt svar till nästa möte.',
  'Bo will draw up a paper for the next meeting.',
  'Disa will come back with a timetable shortly.',
  'The working group will report back with figures in May.',
  'We will draw up a new form for the next meeting.',
])('what somebody does is no matter that goes on: %s', (text) => {
  for (const outcome of [
    { kind: 'referred', to: 'Styrgruppen' },
    { kind: 'deferred', reason: '' },
  ] as const) {
    const meeting = noted(settled(), '2b', text)
    expect(ends(withOutcome(meeting, [at(meeting, '2b')], outcome).meeting)).toEqual([
      `promise 2b ${text}`,
    ])
  }
})

test.each([
  'Frågan tas vidare till styrgruppen.',
  'Frågan återkommer på nästa möte tillsammans med budgeten.',
  'Vi återkommer till frågan.',
  'På nästa möte är en dialog om arbetssättet.',
  'Ärendet tas upp på nytt i samband med budgeten.',
  'The matter is taken further to the board.',
  'We return to this at the next meeting.',
])('what the matter itself does is done where it goes on: %s', (text) => {
  const meeting = noted(settled(), '2b', text)
  const sent = withOutcome(meeting, [at(meeting, '2b')], { kind: 'deferred', reason: '' }).meeting
  expect(ends(sent)).toEqual([])
})

test('all kinds at once come in the order of the contract', () => {
  const some = decided({ ...unsettled(settled(), '1'), attendance: {} }, '2a', 'AU ska återkomma.')
  const meeting = noted(
    addAddition(some, draft('Hyran')).meeting as OpenMeeting,
    '2b',
    'Detta tas vidare.',
  )
  expect(
    looseEnds(
      meeting,
      [action(meeting, undefined, 'Boka', { owners: [] })],
      group,
      promisesRead,
    ).map(({ kind }) => kind),
  ).toEqual(['outcome', 'addition', 'carrier', 'action', 'people', 'promise'])
})
