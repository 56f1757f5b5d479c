import fc from 'fast-check'
import { addDays, daysBetween } from '../../src/meetings/calendar.ts'
import type { Group } from '../../src/meetings/group.ts'
import type { Settings } from '../../src/meetings/group-settings.ts'
import { defaultSettings } from '../../src/meetings/group-settings.ts'
import type { CancelledMeeting, OpenMeeting } from '../../src/meetings/meeting.ts'
import { isOver, lastDayFor, moveMeeting, planMeeting } from '../../src/meetings/plan.ts'
import { isWorkingDay } from '../../src/meetings/working-days.ts'
import { groupOf, now, planned, withMeeting } from './planned.ts'

const today = '2026-01-12'
const refused = (act: () => unknown): unknown => {
  try {
    act()
  } catch (error) {
    return { code: (error as { code: string }).code, values: (error as { values: object }).values }
  }
  return 'not refused'
}
const plan = { on: '2026-02-06', start: '08:30', end: '12:00' }

describe('planning', () => {
  test('the standing items are on the agenda, in order, and the group counts the meeting', () => {
    const group = groupOf({
      standingItems: [
        { title: 'Inledning' },
        { title: 'Rapport från AU', minutes: 15, presenters: ['Bo Ek'] },
      ],
    })
    const { meeting, group: counted } = planMeeting(
      group,
      { ...plan, place: 'Rådhuset', title: 'Budget' },
      now,
    )
    expect(meeting).toMatchObject({
      id: 'm1',
      status: 'planned',
      place: 'Rådhuset',
      title: 'Budget',
      sequence: 0,
      lastDayOn: '2026-01-23',
    })
    expect(
      Object.values(meeting.items).map(({ title, order, presenters, minutes }) => [
        order,
        title,
        presenters,
        minutes,
      ]),
    ).toEqual([
      [1, 'Inledning', [], undefined],
      [2, 'Rapport från AU', ['Bo Ek'], 15],
    ])
    expect(counted.counters.meeting).toBe(1)
  })

  test('a day that has been, a day that is taken and a day years ahead are refused', () => {
    const group = withMeeting(groupOf(), planned())
    expect(refused(() => planMeeting(group, { ...plan, on: '2026-01-11' }, now))).toEqual({
      code: 'dayPassed',
      values: { day: '2026-01-11' },
    })
    expect(refused(() => planMeeting(group, plan, now))).toEqual({
      code: 'meetingOnDay',
      values: { day: '2026-02-06', start: '08:30', end: '12:00' },
    })
    expect(refused(() => planMeeting(group, { ...plan, on: '2032-02-06' }, now))).toEqual({
      code: 'tooFarAhead',
      values: { day: '2032-02-06' },
    })
    expect(planMeeting(group, { ...plan, on: today }, now).meeting.on).toBe(today)
  })

  test('a cancelled meeting leaves its day free', () => {
    const off: CancelledMeeting = {
      ...planned(),
      status: 'cancelled',
      cancelledAt: now.toISOString(),
      reason: 'x',
    }
    expect(planMeeting(withMeeting(groupOf(), off), plan, now).meeting.on).toBe('2026-02-06')
  })

  test('long words are refused, and so is a calendar that overflows', () => {
    expect(
      refused(() => planMeeting(groupOf(), { ...plan, title: 'x'.repeat(5000) }, now)),
    ).toEqual({ code: 'tooLong', values: { length: 5000, limit: 200 } })
    expect(refused(() => planMeeting(groupOf(), { ...plan, place: 'x'.repeat(201) }, now))).toEqual(
      { code: 'tooLong', values: { length: 201, limit: 200 } },
    )
    let full: Group = groupOf()
    for (let at = 0; at < 200; at += 1) {
      const made = planMeeting(full, { ...plan, on: addDays('2026-02-06', at) }, now)
      full = withMeeting(made.group, made.meeting)
    }
    expect(refused(() => planMeeting(full, { ...plan, on: '2027-02-06' }, now))).toEqual({
      code: 'listFull',
      values: { limit: 200 },
    })
  })
})

describe('the last day for proposals', () => {
  const days = (proposalDays: number): Settings => ({ ...defaultSettings, proposalDays })

  test.each([
    ['two weeks before', '2026-02-06', '2026-01-23'],
    ['good Friday moves it to Thursday', '2026-04-17', '2026-04-02'],
    ['Christmas Eve moves it to the day before', '2027-01-07', '2026-12-23'],
    ['two weeks before is today', '2026-01-26', today],
    ['at short notice: the working day before', '2026-01-19', '2026-01-16'],
    ['the same day: today', today, today],
  ])('%s', (_name, on, last) =>
    expect(lastDayFor(on, undefined, defaultSettings, today)).toBe(last),
  )

  test('one that is said is kept, also when offices are closed, but not after the meeting', () => {
    expect(lastDayFor('2026-02-06', '2026-01-31', defaultSettings, today)).toBe('2026-01-31')
    expect(refused(() => lastDayFor('2026-02-06', '2026-02-07', defaultSettings, today))).toEqual({
      code: 'lastDayAfterMeeting',
      values: { last: '2026-02-07', day: '2026-02-06' },
    })
  })

  test('it is a working day on time and never after the meeting, whatever the setting', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 800 }),
        fc.integer({ min: 0, max: 60 }),
        (ahead, proposalDays) => {
          const on = addDays(today, ahead)
          const last = lastDayFor(on, undefined, days(proposalDays), today)
          expect(last <= on && last >= today).toBe(true)
          expect(isWorkingDay(last) || last === today).toBe(true)
        },
      ),
      { seed: 20260206 },
    )
  })
})

describe('moving', () => {
  const moved = (move: Parameters<typeof moveMeeting>[2], meeting = planned()) =>
    moveMeeting(withMeeting(groupOf(), meeting), meeting, move, now)
  const posts = { lastDayAt: 'a', chasedAt: 'b', dayBeforeAt: 'c' }

  test('everything follows to another day', () => {
    const was = {
      ...planned({ place: 'Rådhuset' }),
      announcedAt: '2026-01-12T07:00:00.000Z',
      answers: { p1: { kind: 'attending' as const, at: 'x' } },
      posts,
    }
    expect(moved({ on: '2026-02-13' }, was)).toEqual({
      changed: true,
      newTime: true,
      meeting: {
        ...was,
        on: '2026-02-13',
        lastDayOn: '2026-01-30',
        sequence: 1,
        answers: {},
        announcedAt: now.toISOString(),
        posts: {},
      },
    })
  })

  test('a new place keeps the answers and what has been posted', () => {
    const was = {
      ...planned(),
      announcedAt: '2026-01-12T07:00:00.000Z',
      answers: { p1: { kind: 'attending' as const, at: 'x' } },
      posts,
    }
    expect(moved({ place: 'Stadshuset' }, was)).toEqual({
      changed: true,
      newTime: false,
      meeting: { ...was, place: 'Stadshuset', sequence: 1 },
    })
  })

  test('with another start alone it stays as long as it was; at midnight it ends', () => {
    expect(moved({ start: '13:00' }).meeting).toMatchObject({ start: '13:00', end: '16:30' })
    expect(moved({ start: '22:00' }).meeting).toMatchObject({ start: '22:00', end: '23:59' })
    expect(refused(() => moved({ end: '08:00' }))).toEqual({
      code: 'badTimes',
      values: { typed: '08:30–08:00' },
    })
  })

  test('the same again changes nothing', () => {
    const was = planned()
    expect(moved({ on: was.on, start: was.start, end: was.end }, was)).toEqual({
      changed: false,
      newTime: false,
      meeting: was,
    })
  })

  test('the last day moves as far as the meeting, to a working day, unless it is said', () => {
    expect(moved({ on: '2026-04-17' }).meeting.lastDayOn).toBe('2026-04-02')
    expect(moved({ on: '2026-02-13', lastDayOn: '2026-02-02' }).meeting.lastDayOn).toBe(
      '2026-02-02',
    )
    expect(moved({ lastDayOn: '2026-02-02' })).toMatchObject({ changed: true, newTime: false })
  })

  test('proposals that are open today are not closed by a move', () => {
    expect(moved({ on: '2026-01-20' }).meeting.lastDayOn).toBe('2026-01-12')
    expect(moved({ on: today }).meeting.lastDayOn).toBe(today)
    const closed = { ...planned(), lastDayOn: '2026-01-09' }
    expect(moved({ on: '2026-02-05' }, closed).meeting.lastDayOn).toBe('2026-01-08')
  })

  test('a meeting that is open, closed or cancelled stays where it is', () => {
    const open: OpenMeeting = { ...planned(), status: 'open', openedAt: 'x' }
    const move = { on: '2026-02-13' }
    expect(refused(() => moveMeeting(groupOf(), open, move, now))).toEqual({
      code: 'meetingAlreadyOpen',
      values: { day: '2026-02-06' },
    })
    expect(
      refused(() =>
        moveMeeting(
          groupOf(),
          { ...open, status: 'closed', closedAt: 'x', closedBy: 'p1' },
          move,
          now,
        ),
      ),
    ).toEqual({ code: 'meetingClosed', values: { day: '2026-02-06' } })
    expect(
      refused(() =>
        moveMeeting(
          groupOf(),
          { ...planned(), status: 'cancelled', cancelledAt: 'x', reason: 'y' },
          move,
          now,
        ),
      ),
    ).toEqual({ code: 'meetingCancelled', values: { day: '2026-02-06' } })
  })

  test('the sequence counts every change, and the distance to the last day never grows', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 8 }), (aheads) => {
        let meeting = planned()
        let changes = 0
        for (const ahead of aheads) {
          const on = addDays(today, ahead)
          const step = moveMeeting(withMeeting(groupOf(), meeting), meeting, { on }, now)
          changes += Number(on !== meeting.on)
          expect(step.changed).toBe(on !== meeting.on)
          meeting = step.meeting
          expect(meeting.lastDayOn <= meeting.on && meeting.lastDayOn >= today).toBe(true)
          expect(daysBetween(meeting.lastDayOn, meeting.on)).toBeLessThanOrEqual(
            14 + 7 * aheads.length,
          )
        }
        expect(meeting.sequence).toBe(changes)
      }),
      { seed: 20260213 },
    )
  })
})

test('a meeting is over when its time has passed where the group is', () => {
  const header = { on: '2026-02-06', end: '12:00' }
  expect(isOver(header, new Date('2026-02-06T10:59:00Z'), 'Europe/Stockholm')).toBe(false)
  expect(isOver(header, new Date('2026-02-06T11:00:00Z'), 'Europe/Stockholm')).toBe(true)
  expect(isOver(header, new Date('2026-02-06T23:30:00Z'), 'Europe/Stockholm')).toBe(true)
})
