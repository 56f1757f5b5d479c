import {
  answered,
  countsOf,
  nearestAnnounced,
  unanswered,
  type Saying,
} from '../../src/meetings/answers.ts'
import type { Meeting } from '../../src/meetings/meeting.ts'
import type { Answer } from '../../src/meetings/who-was-there.ts'
import { headerOf } from '../../src/meetings/meeting.ts'
import { groupOf, now, person, planned } from './planned.ts'

const refused = (act: () => unknown): unknown => {
  try {
    act()
  } catch (error) {
    return { code: (error as { code: string }).code, values: (error as { values: object }).values }
  }
  return 'not refused'
}
const announced: Meeting = { ...planned(), announcedAt: '2026-01-12T08:00:00.000Z' }
const at = now.toISOString()
const say = (saying: Saying, meeting: Meeting = announced): Answer =>
  answered(meeting, 'p1', saying, { now, example: 'ersätts av Bo Ek' }).answer

describe('an answer', () => {
  test('is kept in place of the one before', () => {
    const first = answered(announced, 'p1', { kind: 'attending' }, { now, example: '' }).meeting
    expect(
      answered(first, 'p1', { kind: 'notAttending' }, { now, example: '' }).meeting.answers,
    ).toEqual({ p1: { kind: 'notAttending', at } })
  })

  test('for a part of the time keeps only what differs from the meeting’s own', () => {
    expect(say({ kind: 'attending', from: '09:30', to: '11:00' })).toEqual({
      kind: 'attending',
      from: '09:30',
      to: '11:00',
      at,
    })
    expect(say({ kind: 'attending', from: '08:30', to: '11:00' })).toEqual({
      kind: 'attending',
      to: '11:00',
      at,
    })
    expect(say({ kind: 'attending', from: '08:00', to: '12:30' })).toEqual({
      kind: 'attending',
      at,
    })
    expect(refused(() => say({ kind: 'attending', from: '12:00' }))).toEqual({
      code: 'timesOutside',
      values: { day: '2026-02-06', start: '08:30', end: '12:00' },
    })
    expect(refused(() => say({ kind: 'attending', from: '07:00', to: '08:30' }))).toMatchObject({
      code: 'timesOutside',
    })
  })

  test('is not taken for oneself as substitute, at length, or for a meeting that cannot be answered', () => {
    expect(refused(() => say({ kind: 'substitute', name: 'Anna', person: 'p1' }))).toEqual({
      code: 'substituteSelf',
      values: { example: 'ersätts av Bo Ek' },
    })
    expect(refused(() => say({ kind: 'substitute', name: 'x'.repeat(201) }))).toMatchObject({
      code: 'tooLong',
    })
    expect(refused(() => say({ kind: 'attending' }, planned()))).toEqual({
      code: 'meetingNotAnnounced',
      values: { day: '2026-02-06' },
    })
    expect(
      refused(() =>
        say(
          { kind: 'attending' },
          { ...announced, status: 'cancelled', cancelledAt: 'x', reason: 'y' },
        ),
      ),
    ).toMatchObject({ code: 'meetingCancelled' })
    expect(
      refused(() =>
        say(
          { kind: 'attending' },
          { ...announced, status: 'closed', openedAt: 'x', closedAt: 'y', closedBy: 'p1' },
        ),
      ),
    ).toMatchObject({ code: 'meetingClosed' })
  })
})

test('the nearest announced meeting is one that is not over', () => {
  const late = { ...headerOf({ ...announced, id: 'm2' }), on: '2026-01-12', end: '08:59' }
  const soon = { ...headerOf({ ...announced, id: 'm3' }), on: '2026-04-17' }
  const silent = { ...headerOf(planned()), on: '2026-01-20' }
  const all = {
    m1: silent,
    m2: late,
    m3: soon,
    m4: { ...soon, on: '2026-03-01', status: 'cancelled' as const },
  }
  expect(nearestAnnounced(all, now, 'Europe/Stockholm')?.id).toBe('m3')
  expect(nearestAnnounced({ m1: silent }, now, 'Europe/Stockholm')).toBeUndefined()
  expect(
    nearestAnnounced({ ...all, m2: { ...late, status: 'open' } }, now, 'Europe/Stockholm')?.id,
  ).toBe('m2')
})

describe('how answers stand', () => {
  const people = {
    p1: person('p1', 'Anna Berg', { organisation: 'Nora kommun' }),
    p2: person('p2', 'Åsa Dahl', { organisation: 'Nora kommun' }),
    p3: person('p3', 'Bo Ek', { organisation: 'Kumla kommun' }),
    p4: person('p4', 'Eva Falk', { roles: ['substitute'], organisation: 'Kumla kommun' }),
    p5: person('p5', 'Gun Hed', { leftAt: 'x', organisation: 'Kumla kommun' }),
    p6: person('p6', 'Ida Kvist'),
    p7: person('p7', 'Jan Lo', { roles: ['official'] }),
  }
  const group = groupOf({ people })
  const counts = (answers: Meeting['answers']) => countsOf({ answers }, group)

  test('members without an answer, by name; not substitutes, officials or those who left', () => {
    expect(unanswered({ answers: {} }, group).map(({ name }) => name)).toEqual([
      'Anna Berg',
      'Bo Ek',
      'Ida Kvist',
      'Åsa Dahl',
    ])
    expect(
      unanswered(
        { answers: { p3: { kind: 'substitute', name: 'Anna Berg', person: 'p1', at } } },
        group,
      ).map(({ name }) => name),
    ).toEqual(['Ida Kvist', 'Åsa Dahl'])
  })

  test('are counted in all and by organisation', () => {
    expect(
      counts({
        p1: { kind: 'attending', at },
        p2: { kind: 'notAttending', at },
        p3: { kind: 'substitute', name: 'Eva Falk', person: 'p4', at },
        p7: { kind: 'attending', at },
      }),
    ).toEqual({
      coming: 3,
      replaced: 1,
      notComing: 1,
      unanswered: 1,
      organisations: [
        { name: 'Kumla kommun', coming: 1, replaced: 1, notComing: 0, unanswered: 0 },
        { name: 'Nora kommun', coming: 1, replaced: 0, notComing: 1, unanswered: 0 },
      ],
    })
  })

  test('a substitute who says so too is counted once', () => {
    const both: Meeting['answers'] = {
      p3: { kind: 'substitute', name: 'Eva Falk', person: 'p4', at },
      p4: { kind: 'attending', at },
    }
    expect(counts(both)).toMatchObject({ coming: 1, replaced: 1 })
    expect(counts({ p4: { kind: 'attending', at } })).toMatchObject({ coming: 1, replaced: 0 })
  })

  test('the answer of somebody who left is not counted', () => {
    expect(counts({ p5: { kind: 'attending', at } })).toMatchObject({ coming: 0, unanswered: 4 })
  })
})
