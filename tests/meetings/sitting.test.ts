import * as fc from 'fast-check'
import { instantOf } from '../../src/meetings/calendar.ts'
import { newGroup, type Group, type Person } from '../../src/meetings/group.ts'
import { headerOf, type Meeting } from '../../src/meetings/meeting.ts'
import { opened } from '../../src/meetings/record.ts'
import {
  meetingHeldAt,
  newSitting,
  seenAttendance,
  spansOf,
  withMove,
  type Sitting,
} from '../../src/meetings/sitting.ts'
import { made, now } from './agenda-made.ts'

const home = {
  id: 'chat',
  kind: 'groupChat',
  tenantId: 't',
  serviceUrl: 'http://127.0.0.1/',
  botId: '28:bot',
} as const
const zone = 'Europe/Stockholm'
const planned = made()
const { on } = planned
const at = (clock: string): string => instantOf(on, clock, zone).toISOString()
const people: readonly Partial<Person>[] = [
  { name: 'Anna Berg' },
  { name: 'Bo Ek' },
  { name: 'Cecilia Dahl' },
  { name: 'Greta', outside: 'guest' },
  { name: 'Egil Ros', leftAt: '2026-01-01T00:00:00Z' },
  { name: 'Gäst', roles: ['guest'] },
]
const group: Group = {
  ...newGroup({ pk: 'g', name: 'Gruppen', tenantId: 't', home, now }),
  people: Object.fromEntries(
    people.map((person, index) => [
      `p${index + 1}`,
      { id: `p${index + 1}`, name: '', roles: [], ...person },
    ]),
  ),
  calendar: { [planned.id]: headerOf(planned) },
}
const { start, end } = planned
/** `p1+08:30 p1-09:00`: came and went. */
const sat = (moves: string, from = start, to: string | undefined = end): Sitting =>
  moves
    .split(' ')
    .filter((one) => one !== '')
    .reduce<Sitting>(
      (sitting, move) => {
        const [, who = '', sign, clock = ''] = /^(\w+)([+-])(.+)$/.exec(move) ?? []
        const known = /^p\d$/.test(who)
        return withMove(
          sitting,
          who,
          { name: known ? '' : who, ...(known ? { person: who } : {}) },
          { at: at(clock), in: sign === '+' },
        )
      },
      {
        ...newSitting('g', planned.id),
        startedAt: at(from),
        ...(to === undefined ? {} : { endedAt: at(to) }),
      },
    )
const later = (clock: string, minutes: number): string => {
  const [hour = 0, minute = 0] = clock.split(':').map(Number)
  const sum = hour * 60 + minute + minutes
  return `${String(Math.floor(sum / 60)).padStart(2, '0')}:${String(sum % 60).padStart(2, '0')}`
}
const seen = (sitting: Sitting, meeting: Meeting = opened(planned, now), clock = end) =>
  seenAttendance(sitting, meeting, group, new Date(at(clock)))
const stays = (sitting: Sitting, meeting?: Meeting, clock?: string) =>
  seen(sitting, meeting, clock).stays.map(({ person, presence, away }) => [
    person.name,
    presence,
    ...away,
  ])

test('whoever was there from the beginning to the end was there for the whole meeting, a few minutes aside', () => {
  expect(stays(sat(`p1+${start} p1-${end}`))).toEqual([['Anna Berg', { kind: 'present' }]])
  expect(stays(sat(`p1+${later(start, -20)} p1-${later(end, 10)}`))).toEqual([
    ['Anna Berg', { kind: 'present' }],
  ])
  expect(stays(sat(`p1+${later(start, 4)} p1-${later(end, -4)}`))).toEqual([
    ['Anna Berg', { kind: 'present' }],
  ])
})

test('whoever came late or left early was there for a part of it, with the times on the clock of the group', () => {
  expect(stays(sat(`p1+${later(start, 40)}`))).toEqual([
    ['Anna Berg', { kind: 'part', from: later(start, 40) }],
  ])
  expect(stays(sat(`p1+${start} p1-${later(end, -60)}`))).toEqual([
    ['Anna Berg', { kind: 'part', from: start, to: later(end, -60) }],
  ])
  expect(stays(sat(`p1+${later(start, 40)} p1-${later(end, -60)}`))).toEqual([
    ['Anna Berg', { kind: 'part', from: later(start, 40), to: later(end, -60) }],
  ])
})

test('a longer break is told, and a short one is none', () => {
  const broke = (minutes: number): string =>
    `p1+${start} p1-${later(start, 30)} p1+${later(start, 30 + minutes)}`
  expect(stays(sat(broke(20)))).toEqual([
    ['Anna Berg', { kind: 'present' }, { from: later(start, 30), to: later(start, 50) }],
  ])
  expect(stays(sat(broke(3)))).toEqual([['Anna Berg', { kind: 'present' }]])
})

test('a meeting that began late in Teams began late for all', () => {
  expect(stays(sat(`p1+${later(start, 15)}`, later(start, 15)))).toEqual([
    ['Anna Berg', { kind: 'present' }],
  ])
})

test('while it goes on, whoever is there has stayed so far', () => {
  expect(
    stays(sat(`p1+${start} p2+${later(start, 30)}`, start, undefined), undefined, later(start, 60)),
  ).toEqual([
    ['Anna Berg', { kind: 'present' }],
    ['Bo Ek', { kind: 'part', from: later(start, 30) }],
  ])
})

test('whoever went a moment ago, while it goes on, has gone', () => {
  expect(
    stays(sat(`p1+${start} p1-${later(start, 58)}`, start, undefined), undefined, later(start, 60)),
  ).toEqual([['Anna Berg', { kind: 'part', from: start, to: later(start, 58) }]])
})

test('whoever only looked in before it began was not there', () => {
  expect(stays(sat(`p1+${later(start, -20)} p1-${later(start, -10)}`))).toEqual([])
})

test('two devices are one person, and a coming that was never told was at the beginning', () => {
  expect(stays(sat(`p1+${start} p1+${later(start, 10)} p1-${later(start, 20)}`))).toEqual([
    ['Anna Berg', { kind: 'present' }],
  ])
  expect(stays(sat(`p1-${later(start, 60)}`))).toEqual([
    ['Anna Berg', { kind: 'part', from: start, to: later(start, 60) }],
  ])
})

test('what is recorded is never proposed over, and told where Teams saw something else', () => {
  const meeting: Meeting = {
    ...opened(planned, now),
    attendance: { p1: { kind: 'absent' }, p2: { kind: 'present' } },
  }
  const result = seen(sat(`p1+${start} p2+${start}`), meeting)
  expect([
    result.stays,
    result.otherwise.map(({ person, recorded }) => [person.name, recorded.kind]),
  ]).toEqual([[], [['Anna Berg', 'absent']]])
})

test('members who were not seen are only named; guests, outsiders and those who left are strangers', () => {
  const result = seen(sat(`p1+${start} p4+${start} p5+${start} p6+${start} Xerxes+${start}`))
  expect(result.unseen.map(({ name }) => name)).toEqual(['Bo Ek', 'Cecilia Dahl'])
  expect(result.stays.map(({ person }) => person.name)).toEqual(['Anna Berg'])
  expect(result.strangers).toEqual(['Xerxes'])
  expect(
    seen(sat(`Xerxes+${start}`), {
      ...opened(planned, now),
      guests: { g1: { id: 'g1', name: 'Xerxes', items: [] } },
    }).strangers,
  ).toEqual([])
})

test('the same coming told twice is one, and there is an end to how many are kept', () => {
  const once = sat(`p1+${start}`)
  expect(withMove(once, 'p1', { name: '', person: 'p1' }, { at: at(start), in: true })).toBe(once)
  const many = Array.from({ length: 2000 }, (_, index) => index).reduce<Sitting>(
    (sitting, index) =>
      withMove(sitting, `x${index}`, { name: `X${index}` }, { at: at(start), in: true }),
    newSitting('g', 'm1'),
  )
  expect(Object.keys(many.seen)).toHaveLength(500)
  const often = Array.from({ length: 500 }, (_, index) => index).reduce<Sitting>(
    (sitting, index) =>
      withMove(
        sitting,
        'p1',
        { name: '', person: 'p1' },
        { at: new Date(Date.parse(at(start)) + index * 1000).toISOString(), in: index % 2 === 0 },
      ),
    newSitting('g', 'm1'),
  )
  expect(often.seen['p1']?.moves).toHaveLength(40)
})

test('spans never overlap, never leave the meeting, and stand in order, whatever Teams tells', () => {
  const moves = fc.array(
    fc.record({ at: fc.integer({ min: -10_000, max: 20_000 }), in: fc.boolean() }),
    { maxLength: 30 },
  )
  fc.assert(
    fc.property(moves, (raw) => {
      const told = raw
        .toSorted((a, b) => a.at - b.at)
        .map((move) => ({ at: new Date(move.at * 1000).toISOString(), in: move.in }))
      const spans = spansOf(told, 0, 10_000_000)
      for (const [index, span] of spans.entries()) {
        expect(span.from).toBeLessThan(span.to)
        expect(span.from).toBeGreaterThanOrEqual(index === 0 ? 0 : (spans[index - 1]?.to ?? 0))
        expect(span.to).toBeLessThanOrEqual(10_000_000)
      }
    }),
    { seed: 20260206, numRuns: 300 },
  )
})

describe('which meeting it is', () => {
  const held = (clock: string, of: Group = group, thread = 'chat') =>
    meetingHeldAt(of, new Date(at(clock)), thread)?.id
  const linked = (link: string): Group => ({
    ...group,
    calendar: { [planned.id]: headerOf({ ...planned, link }) },
  })

  test('the one of that day, from two hours before it was to begin', () => {
    expect([held(later(start, -119)), held(start), held(later(end, 60))]).toEqual([
      planned.id,
      planned.id,
      planned.id,
    ])
    expect(held(later(start, -121))).toBeUndefined()
    expect(
      meetingHeldAt(group, new Date(Date.parse(at(start)) + 24 * 3_600_000), 'chat'),
    ).toBeUndefined()
  })

  test('not one that is cancelled or closed, nor one whose link leads to another meeting of Teams', () => {
    for (const status of ['cancelled', 'closed'] as const)
      expect(
        held(start, { ...group, calendar: { [planned.id]: { ...headerOf(planned), status } } }),
      ).toBeUndefined()
    const link =
      'https://teams.microsoft.com/l/meetup-join/19%3ameeting_AAA%40thread.v2/0?context=%7b%7d'
    expect([
      held(start, linked(link), '19:meeting_AAA@thread.v2'),
      held(start, linked(link), '19:meeting_BBB@thread.v2'),
      held(start, linked(link), '19:channel@thread.tacv2'),
    ]).toEqual([planned.id, undefined, planned.id])
    expect(held(start, linked('https://example.se/19:meeting'), '19:meeting_BBB@thread.v2')).toBe(
      planned.id,
    )
  })

  test('of two on one day, the later one that it can be', () => {
    const two: Group = {
      ...group,
      calendar: {
        a: { ...headerOf(planned), id: 'a', start: '08:00', end: '09:00' },
        b: { ...headerOf(planned), id: 'b', start: '13:00', end: '15:00' },
      },
    }
    expect([held('08:05', two), held('12:00', two), held('14:00', two)]).toEqual(['a', 'b', 'b'])
  })
})
