import fc from 'fast-check'
import { daysBetween, weekdayOf } from '../../src/meetings/calendar.ts'
import type { MeetingHeader } from '../../src/meetings/meeting.ts'
import { isWorkingDay } from '../../src/meetings/working-days.ts'
import { yearPlan } from '../../src/meetings/year-plan.ts'

const meeting = (on: string, values: Partial<MeetingHeader> = {}): MeetingHeader => ({
  id: on,
  on,
  start: '08:30',
  end: '12:00',
  lastDayOn: on,
  status: 'planned',
  announced: false,
  agendaSent: false,
  ...values,
})
const group = (...meetings: readonly MeetingHeader[]) => ({
  calendar: Object.fromEntries(meetings.map((one) => [one.id, one])),
})

describe('a year of meetings', () => {
  test('as the group meets: its weekday, hours and place, and as many', () => {
    const known = ['2026-02-05', '2026-04-16', '2026-05-28', '2026-09-17'].map((on) =>
      meeting(on, { place: 'Rådhuset' }),
    )
    const plan = yearPlan(group(...known), 2027, '2026-10-01')
    expect(plan).toMatchObject({ start: '08:30', end: '12:00', place: 'Rådhuset' })
    expect(plan.days).toHaveLength(4)
    expect(plan.days.map(weekdayOf)).toEqual([4, 4, 4, 4])
  })

  test('a group that is new gets eight Friday mornings', () => {
    const plan = yearPlan(group(), 2027, '2026-10-01')
    expect(plan.days).toHaveLength(8)
    expect(new Set(plan.days.map(weekdayOf))).toEqual(new Set([5]))
    expect(plan).toMatchObject({ start: '09:00', end: '12:00' })
  })

  test('what is planned already is kept clear of, and so is the past', () => {
    const plan = yearPlan(group(meeting('2026-10-09')), 2026, '2026-09-01', 12)
    expect(plan.days.every((day) => day > '2026-09-01')).toBe(true)
    expect(plan.days.every((day) => Math.abs(daysBetween(day, '2026-10-09')) >= 21)).toBe(true)
  })

  test('no day off, none squeezed between days off, none in July, none closer than three weeks', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2026, max: 2040 }),
        fc.integer({ min: 1, max: 12 }),
        (year, count) => {
          const { days } = yearPlan(group(), year, '2026-01-01', count)
          expect(days.length).toBeLessThanOrEqual(count)
          expect(days.length).toBeGreaterThanOrEqual(Math.min(count, 8))
          for (const day of days) {
            expect(isWorkingDay(day)).toBe(true)
            expect(day.slice(0, 4)).toBe(String(year))
            expect(day.slice(5, 7)).not.toBe('07')
          }
          for (const [at, day] of days.slice(1).entries())
            expect(daysBetween(days[at]!, day)).toBeGreaterThanOrEqual(21)
        },
      ),
      { numRuns: 60 },
    )
  })
})
