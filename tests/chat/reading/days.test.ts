import * as fc from 'fast-check'
import { readDay, takeDay } from '../../../src/reading/days.ts'
import { addDays, isoWeekOf, weekdayOf } from '../../../src/meetings/calendar.ts'
import { datesOf } from '../../../src/language/dates-in.ts'

fc.configureGlobal({ seed: 20260206 })
const days = fc.integer({ min: 0, max: 365 * 12 }).map((count) => addDays('2024-01-01', count))
const languages = fc.constantFrom('sv' as const, 'en' as const)
/** A Thursday. */
const today = '2026-02-05'
const dayIn = (text: string, on: string = today): string | undefined => {
  const read = readDay(text, on)
  return read?.kind === 'day' ? read.day : read?.kind
}

test.each([
  ['2026-02-06', '2026-02-06'],
  ['20260206', '2026-02-06'],
  ['6.2.2026', '2026-02-06'],
  ['6/2', '2026-02-06'],
  ['5/2', '2026-02-05'],
  ['4/2', '2027-02-04'],
  ['06/02', '2026-02-06'],
  ['6 / 2', '2026-02-06'],
  ['6/2 2026', '2026-02-06'],
  ['6/2-26', '2026-02-06'],
  ['6/2 -26', '2026-02-06'],
  ['6/2/2026', '2026-02-06'],
  ['6/2 2025', '2025-02-06'],
  ['den 17/4', '2026-04-17'],
  ['den 30 maj', '2026-05-30'],
  ['den 6:e februari', '2026-02-06'],
  ['1:a maj', '2026-05-01'],
  ['6 februari 2026', '2026-02-06'],
  ['6 FEBRUARI', '2026-02-06'],
  ['6 feb', '2026-02-06'],
  ['6 feb. 2027', '2027-02-06'],
  ['12 okt', '2026-10-12'],
  ['6 jul', '2026-07-06'],
  ['February 6, 2026', '2026-02-06'],
  ['6 Feb 2026', '2026-02-06'],
  ['the 6th of February', '2026-02-06'],
  ['May 1st', '2026-05-01'],
  ['on 1 June', '2026-06-01'],
  ['den 17:e', '2026-02-17'],
  ['den 4:e', '2026-03-04'],
  ['the 31st', '2026-03-31'],
  ['den 17', '2026-02-17'],
  ['2028-02-29', '2028-02-29'],
  ['fredag', '2026-02-06'],
  ['på fredag', '2026-02-06'],
  ['on Friday', '2026-02-06'],
  ['nu på fredag', '2026-02-06'],
  ['this Friday', '2026-02-06'],
  ['torsdag', '2026-02-12'],
  ['denna torsdag', '2026-02-05'],
  ['nästa fredag', '2026-02-13'],
  ['next Friday', '2026-02-13'],
  ['nästa måndag', '2026-02-09'],
  ['fredag 6/2', '2026-02-06'],
  ['fredagen den 6 februari', '2026-02-06'],
  ['fre 6 feb', '2026-02-06'],
  ['Friday, February 6, 2026', '2026-02-06'],
  ['fredag v. 18', '2026-05-01'],
  ['måndag i vecka 20', '2026-05-11'],
  ['fredag nästa vecka', '2026-02-13'],
  ['Friday of next week', '2026-02-13'],
  ['i dag', '2026-02-05'],
  ['idag', '2026-02-05'],
  ['I  DAG', '2026-02-05'],
  ['today', '2026-02-05'],
  ['i morgon', '2026-02-06'],
  ['imorgon', '2026-02-06'],
  ['tomorrow', '2026-02-06'],
  ['i övermorgon', '2026-02-07'],
  ['i övermorgon'.normalize('NFD'), '2026-02-07'],
  ['the day after tomorrow', '2026-02-07'],
  ['i går', '2026-02-04'],
  ['om två veckor', '2026-02-19'],
  ['om 10 dagar', '2026-02-15'],
  ['in two weeks', '2026-02-19'],
  ['om en månad', '2026-03-05'],
  ['in a month', '2026-03-05'],
  ['om fjorton dagar', '2026-02-19'],
  ['inom ett halvår', '2026-08-05'],
  ['om ett år', '2027-02-05'],
  ['v. 18', '2026-04-27'],
  ['v18', '2026-04-27'],
  ['V 18', '2026-04-27'],
  ['vecka 18', '2026-04-27'],
  ['week 18', '2026-04-27'],
  ['v. 18 2027', '2027-05-03'],
  ['2026-W18', '2026-04-27'],
  ['v. 5', '2027-02-01'],
  ['v. 6', '2026-02-02'],
  ['vecka 53', '2026-12-28'],
  ['6/2.', '2026-02-06'],
  ['  6/2  ', '2026-02-06'],
])('%s is %s', (text, day) => {
  expect(dayIn(text)).toBe(day)
})

test.each([
  ['31/2'],
  ['32/1'],
  ['0/5'],
  ['6/13'],
  ['2026-02-30'],
  ['2026-13-01'],
  ['31 februari'],
  ['February 30, 2026'],
  ['29/2'],
  ['29 februari'],
  ['29/2 2026'],
  ['vecka 54'],
  ['v. 0'],
  ['vecka 53 2027'],
  ['den 32:a'],
])('%s looks like a day and is none', (text) => {
  expect(takeDay(`${text} och mer`, today)).toEqual({ kind: 'impossible', text })
})

test.each([
  [''],
  ['6'],
  ['6b'],
  ['6 personer'],
  ['20 min'],
  ['2026'],
  ['08:30'],
  ['8.30-12'],
  ['9-12'],
  ['maj'],
  ['maj 2027'],
  ['i maj'],
  ['fredagsmöte'],
  ['i dagörat'],
  ['nästa vecka'],
  ['denna vecka'],
  ['slutet av veckan'],
  ['the end of the week'],
  ['v. 18-19'],
  ['om 3 personer'],
  ['100/2'],
  ['6/2b'],
  ['den nya planen'],
  ['Fredrik'],
  ['fri'],
  ['sat'],
  ['idagen'],
  ['1177'],
  ['12345678'],
  ['2026-02-06T08:30'],
])('%j is no day', (text) => {
  expect(takeDay(text, today)).toBeUndefined()
})

test.each([
  ['6/2, 17/4, 29/5 08.30-12.00', '2026-02-06', '17/4, 29/5 08.30-12.00'],
  ['6/2, 2026-04-17', '2026-02-06', '2026-04-17'],
  ['6/2 till 13/2', '2026-02-06', 'till 13/2'],
  ['6/2-10/2', '2026-02-06', '-10/2'],
  ['6/2 08:30-12:00 Lokal', '2026-02-06', '08:30-12:00 Lokal'],
  ['6/2-08:30', '2026-02-06', '-08:30'],
  ['6 februari-10 februari', '2026-02-06', '-10 februari'],
  ['6 februari 2026, 08:30 – 12.00', '2026-02-06', '08:30 – 12.00'],
  [
    '2026-02-06 08:30-12:00 Regionarkivet, Lokal Framtiden',
    '2026-02-06',
    '08:30-12:00 Regionarkivet, Lokal Framtiden',
  ],
  ['6/2: tidsbrist', '2026-02-06', ': tidsbrist'],
  ['6/2 20 min', '2026-02-06', '20 min'],
  ['fredag. Sedan mer', '2026-02-06', 'Sedan mer'],
])('of %s, %s is taken and %j is left', (text, day, rest) => {
  const read = takeDay(text, today)
  expect(read).toMatchObject({ kind: 'day', day, rest })
  expect(readDay(text, today)).toBeUndefined()
})

test('a date without a year says so', () => {
  expect(takeDay('6/2', today)).toHaveProperty('yearless', true)
  expect(takeDay('fredag 6 februari', today)).toHaveProperty('yearless', true)
  for (const text of ['6/2 2026', '2026-02-06', 'fredag', 'i dag', 'v. 18'])
    expect(takeDay(text, today)).not.toHaveProperty('yearless')
})

test('a day as the bot writes it is read back, whatever today is', () => {
  fc.assert(
    fc.property(days, days, languages, (day, on, language) => {
      for (const text of [
        datesOf(language).formatDay(day),
        datesOf(language).formatDate(day),
        datesOf(language).formatDayShort(day),
        day,
      ])
        expect(readDay(text, on)).toEqual({ kind: 'day', day, rest: '' })
    }),
  )
})

test('a date without a year is the first such day from today on', () => {
  fc.assert(
    fc.property(days, days, languages, (day, on, language) => {
      const spellings = [
        `${Number(day.slice(8))}/${Number(day.slice(5, 7))}`,
        datesOf(language)
          .formatDate(day)
          .replace(/ \d{4}$/, ''),
      ]
      for (const text of spellings) {
        const found = dayIn(text, on) ?? ''
        expect([found.slice(5), found >= on]).toEqual([day.slice(5), true])
        const earlier = `${Number(found.slice(0, 4)) - 1}${found.slice(4)}`
        if (day.slice(5) !== '02-29') expect(earlier < on).toBe(true)
      }
    }),
  )
})

test('weekdays lie ahead: alone within seven days, with nästa in next week', () => {
  fc.assert(
    fc.property(
      days,
      fc.constantFrom('måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'),
      (on, weekday) => {
        const [soon, next] = [dayIn(weekday, on) ?? '', dayIn(`nästa ${weekday}`, on) ?? '']
        expect(soon > on && soon <= addDays(on, 7)).toBe(true)
        expect(weekdayOf(next)).toBe(weekdayOf(soon))
        expect(isoWeekOf(next)).toEqual(isoWeekOf(addDays(on, 7)))
      },
    ),
  )
})

test('what is left is always the end of what was typed', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('6/2', 'fredag', 'v. 18', 'om två veckor', '6 maj 2026'),
      fc.string({ unit: 'grapheme' }),
      (start, more) => {
        const text = `${start} ${more}`.normalize('NFC')
        const read = takeDay(text, today)
        if (read?.kind === 'day') expect(text.trimEnd().endsWith(read.rest)).toBe(true)
      },
    ),
  )
})

test.each([
  ['fredag 7/2', '2026-02-06', '2026-02-07'],
  ['Monday 6 February 2026', '2026-02-02', '2026-02-06'],
])('%s is one of two days', (text, byWeekday, date) => {
  expect(takeDay(`${text} och mer`, today)).toEqual({
    kind: 'impossible',
    text,
    either: [byWeekday, date],
  })
})
