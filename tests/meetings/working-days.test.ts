import * as fc from 'fast-check'
import { addDays, weekdayOf } from '../../src/meetings/calendar.ts'
import {
  holidayBy,
  holidayOn,
  isWorkingDay,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
  workingDaysBefore,
} from '../../src/meetings/working-days.ts'

fc.configureGlobal({ seed: 20260206 })
const days = fc.integer({ min: 0, max: 365 * 12 }).map((count) => addDays('2024-01-01', count))

/** By hand from almanackan: the weekdays of 2026 and 2027 on which Swedish public offices are closed. */
const closed = [
  '2026-01-01',
  '2026-01-06',
  '2026-04-03',
  '2026-04-06',
  '2026-05-01',
  '2026-05-14',
  '2026-06-19',
  '2026-12-24',
  '2026-12-25',
  '2026-12-31',
  '2027-01-01',
  '2027-01-06',
  '2027-03-26',
  '2027-03-29',
  '2027-05-06',
  '2027-06-25',
  '2027-12-24',
  '2027-12-31',
]

test('the days off of two whole years are the almanac’s', () => {
  const off: string[] = []
  for (let day = '2026-01-01'; day <= '2027-12-31'; day = addDays(day, 1))
    if (weekdayOf(day) <= 5 && !isWorkingDay(day)) off.push(day)
  expect(off).toEqual(closed)
})

test.each([
  ['2026-06-19', 'midsommarafton', 'Midsummer Eve'],
  ['2026-12-24', 'julafton', 'Christmas Eve'],
  ['2026-04-03', 'långfredagen', 'Good Friday'],
  ['2026-06-06', 'nationaldagen', 'National Day'],
  ['2026-04-30', undefined, undefined],
  ['2026-02-07', undefined, undefined],
  ['2026-04-02', undefined, undefined],
])('%s is %s', (day, swedish, english) => {
  expect([holidayOn(day, 'sv'), holidayOn(day, 'en')]).toEqual([swedish, english])
})

test('a holiday is found by its name', () => {
  expect([
    holidayBy('easter -2', 2027),
    holidayBy('friday after 06-19', 2027),
    holidayBy('easter -47', 2027),
  ]).toEqual(['2027-03-26', '2027-06-25', undefined])
})

test.each([
  ['2026-02-06', 1, '2026-02-05'],
  ['2026-02-09', 1, '2026-02-06'],
  ['2026-02-08', 1, '2026-02-06'],
  ['2026-04-07', 1, '2026-04-02'],
  ['2026-04-07', 3, '2026-03-31'],
  ['2027-01-07', 3, '2026-12-30'],
  ['2026-02-06', 0, '2026-02-06'],
  ['2026-02-08', 0, '2026-02-06'],
])('from %s, %s working days before is %s', (day, count, expected) => {
  expect(workingDaysBefore(day, count)).toBe(expected)
})

test('the nearest working days enclose the day, with none between', () => {
  fc.assert(
    fc.property(days, (day) => {
      const [before, after] = [workingDayOnOrBefore(day), workingDayOnOrAfter(day)]
      expect(isWorkingDay(before) && isWorkingDay(after) && before <= day && day <= after).toBe(
        true,
      )
      if (isWorkingDay(day)) expect([before, after]).toEqual([day, day])
      else
        for (let at = addDays(before, 1); at < after; at = addDays(at, 1))
          expect(isWorkingDay(at)).toBe(false)
    }),
  )
})

test('counting back passes exactly so many working days', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 15 }), (day, count) => {
      const start = workingDaysBefore(day, count)
      let passed = 0
      for (let at = start; at < day; at = addDays(at, 1)) if (isWorkingDay(at)) passed += 1
      expect([passed, isWorkingDay(start)]).toEqual([count, true])
    }),
  )
})

test.each(['', 'x', '2026-99-99', undefined as never])(
  'what is no day (%s) is told as that, and not looked for without end',
  (day) => {
    for (const ask of [workingDayOnOrBefore, workingDayOnOrAfter])
      expect(() => ask(day)).toThrow(`not a day: ${day}`)
    expect(() => workingDaysBefore(day, 3)).toThrow(/^not a day/)
  },
)
