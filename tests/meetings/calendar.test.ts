import { TZDate } from '@date-fns/tz'
import { addMonths as addMonthsOfDateFns, getISOWeek, getISOWeekYear } from 'date-fns'
import * as fc from 'fast-check'
import {
  addDays,
  addMonths,
  clockOf,
  dayFrom,
  dayOf,
  daysBetween,
  instantOf,
  isClock,
  isDay,
  isoWeekOf,
  isZone,
  lastDayOfMonth,
  mondayOfWeek,
  weekdayOf,
  type Day,
} from '../../src/meetings/calendar.ts'

fc.configureGlobal({ seed: 20260206 })
const stockholm = 'Europe/Stockholm'
const days = fc
  .integer({ min: 0, max: 40_000 })
  .map((count): Day => new Date(count * 86_400_000).toISOString().slice(0, 10))
const clocks = fc
  .integer({ min: 0, max: 1439 })
  .map(
    (minute) =>
      `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`,
  )
const atNoon = (day: Day): Date =>
  new Date(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8)), 12)

describe('days', () => {
  test.each([
    ['2026-02-28', true],
    ['2026-02-29', false],
    ['2028-02-29', true],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-04-31', false],
    ['2026-2-6', false],
    ['', false],
    ['1899-12-31', false],
    ['3000-01-01', false],
    ['2026-02-06T00:00', false],
  ])('%s is a day: %s', (text, exists) => {
    expect(isDay(text)).toBe(exists)
  })

  test('a day is made of its parts, or not at all', () => {
    expect(dayFrom(2026, 2, 6)).toBe('2026-02-06')
    expect([
      dayFrom(2026, 2, 29),
      dayFrom(2026, 13, 1),
      dayFrom(2026, 0, 1),
      dayFrom(2026, 1, 0),
      dayFrom(26, 1, 1),
    ]).toEqual(Array(5).fill(undefined))
  })

  test('counting forward and back agree, and every day has its weekday', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -5000, max: 5000 }), (day, count) => {
        const other = addDays(day, count)
        expect(isDay(other)).toBe(true)
        expect(daysBetween(day, other)).toBe(count)
        expect(Math.sign(count)).toBe(other > day ? 1 : other < day ? -1 : 0)
        expect(weekdayOf(other)).toBe(atNoon(other).getDay() || 7)
      }),
    )
  })

  test('months are added as date-fns adds them', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -30, max: 30 }), (day, count) => {
        expect(addMonths(day, count)).toBe(
          dayOf(addMonthsOfDateFns(new TZDate(`${day}T12:00:00Z`, 'UTC'), count), 'UTC'),
        )
      }),
    )
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28')
    expect(addMonths('2026-12-31', 0)).toBe('2026-12-31')
  })

  test('the last day of a month is followed by the first of the next', () => {
    fc.assert(
      fc.property(days, (day) => {
        const last = lastDayOfMonth(day)
        expect(last.slice(0, 7)).toBe(day.slice(0, 7))
        expect(addDays(last, 1).slice(8)).toBe('01')
      }),
    )
  })

  test('weeks are numbered as in ISO 8601', () => {
    fc.assert(
      fc.property(days, (day) => {
        const { year, week } = isoWeekOf(day)
        expect([year, week]).toEqual([getISOWeekYear(atNoon(day)), getISOWeek(atNoon(day))])
        expect(mondayOfWeek(year, week)).toBe(addDays(day, 1 - weekdayOf(day)))
      }),
    )
    expect(isoWeekOf('2027-01-01')).toEqual({ year: 2026, week: 53 })
    expect([
      mondayOfWeek(2026, 53),
      mondayOfWeek(2027, 53),
      mondayOfWeek(2026, 54),
      mondayOfWeek(2026, 0),
    ]).toEqual(['2026-12-28', undefined, undefined, undefined])
  })
})

describe('zones', () => {
  test('clock times', () => {
    expect(['00:00', '23:59', '24:00', '9:00', '08.30', '08:60'].map(isClock)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ])
  })

  test('zones that exist', () => {
    expect(
      [stockholm, 'UTC', 'America/New_York', 'Europe/Örebro', '', '+02:00'].map(isZone),
    ).toEqual([true, true, true, false, false, false])
  })

  test.each(['2026-03-29', '2026-10-25', '2027-03-28', '2027-10-31'])(
    'every quarter of an hour around the clock change of %s is told and found again',
    (change) => {
      const start = Date.parse(`${addDays(change, -1)}T12:00Z`)
      const told = new Map<string, number>()
      for (let at = start; at < start + 48 * 3_600_000; at += 900_000) {
        const wall = `${dayOf(new Date(at), stockholm)} ${clockOf(new Date(at), stockholm)}`
        expect(wall).toBe(
          new Date(at).toLocaleString('sv-SE', {
            timeZone: stockholm,
            dateStyle: 'short',
            timeStyle: 'short',
          }),
        )
        if (!told.has(wall)) told.set(wall, at)
      }
      for (const [wall, first] of told)
        expect(instantOf(wall.slice(0, 10), wall.slice(11), stockholm).getTime()).toBe(first)
    },
  )

  test.each([
    ['put forward', '2026-03-29', '02:00', '2026-03-29T01:00:00.000Z', '03:00'],
    ['put forward', '2026-03-29', '02:59', '2026-03-29T01:59:00.000Z', '03:59'],
    ['put forward', '2027-03-28', '02:30', '2027-03-28T01:30:00.000Z', '03:30'],
    ['put back', '2026-10-25', '02:30', '2026-10-25T00:30:00.000Z', '02:30'],
    ['put back', '2027-10-31', '02:00', '2027-10-31T00:00:00.000Z', '02:00'],
    ['put back', '2027-10-31', '03:00', '2027-10-31T02:00:00.000Z', '03:00'],
  ])('when clocks are %s on %s, %s is %s', (_what, day, clock, instant, shown) => {
    expect(instantOf(day, clock, stockholm).toISOString()).toBe(instant)
    expect(clockOf(new Date(instant), stockholm)).toBe(shown)
  })

  test('a wall clock time is found again in any zone, later times later', () => {
    const zones = fc.constantFrom(
      stockholm,
      'UTC',
      'America/New_York',
      'Asia/Kathmandu',
      'Australia/Lord_Howe',
      'Pacific/Kiritimati',
      'Pacific/Pago_Pago',
    )
    fc.assert(
      fc.property(days, clocks, zones, (day, clock, zone) => {
        const instant = instantOf(day, clock, zone)
        const shown = `${dayOf(instant, zone)} ${clockOf(instant, zone)}`
        expect(shown >= `${day} ${clock}`).toBe(true)
        if (shown !== `${day} ${clock}`)
          expect(instantOf(shown.slice(0, 10), shown.slice(11), zone)).toEqual(instant)
        expect(instantOf(addDays(day, 1), clock, zone).getTime()).toBeGreaterThan(instant.getTime())
      }),
    )
  })

  test('what does not exist is a fault', () => {
    expect(() => instantOf('2026-02-30', '08:00', stockholm)).toThrow(RangeError)
    expect(() => instantOf('2026-02-06', '24:00', stockholm)).toThrow(RangeError)
    expect(() => instantOf('2026-02-06', '08:00', 'Europe/Nowhere')).toThrow(RangeError)
    expect(() => dayOf(new Date(0), 'Europe/Nowhere')).toThrow(RangeError)
  })
})
