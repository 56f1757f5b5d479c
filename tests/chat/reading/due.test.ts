import * as fc from 'fast-check'
import { readDue, takeDue } from '../../../src/reading/due-time.ts'
import { takeWeek } from '../../../src/reading/weeks.ts'
import { takeWindow } from '../../../src/reading/windows.ts'
import { addDays, isDay, weekdayOf } from '../../../src/meetings/calendar.ts'

fc.configureGlobal({ seed: 20260206 })
const days = fc.integer({ min: 0, max: 365 * 12 }).map((count) => addDays('2024-01-01', count))
const today = '2026-02-05'
const span = (text: string, on: string = today): string | undefined => {
  const read = readDue(text, on)
  if (read?.kind !== 'due') return read?.kind
  if (read.due.kind === 'meeting') return 'meeting'
  if (read.due.kind === 'words') return undefined
  return read.due.kind === 'day' ? read.due.on : `${read.due.from} ${read.due.to}`
}

test.each([
  ['29/5', '2026-05-29'],
  ['senast 29/5', '2026-05-29'],
  ['29/5 senast', '2026-05-29'],
  ['till 29/5', '2026-05-29'],
  ['t.o.m. 29/5', '2026-05-29'],
  ['no later than 1 June', '2026-06-01'],
  ['by Friday', '2026-02-06'],
  ['due by Friday', '2026-02-06'],
  ['om två veckor', '2026-02-19'],
  ['inom en månad', '2026-03-05'],
  ['senast fredag den 6 februari', '2026-02-06'],
  ['den 31 maj 2026', '2026-05-31'],
  ['före 1 juni', '2026-05-31'],
  ['före den 1 juni 2027', '2027-05-31'],
  ['before 1 June', '2026-05-31'],
  ['by May 30', '2026-05-30'],
  ['before June 1', '2026-05-31'],
  ['until December 1st', '2026-12-01'],
  ['by May 2026', '2026-05-01 2026-05-31'],
  ['före vecka 18', '2026-04-26'],
  ['före 5/2', '2027-02-04'],
  ['till mötet 29/5', '2026-05-29'],
  ['den sjätte maj', '2026-05-06'],
  ['tjugoförsta mars', '2026-03-21'],
  ['the twenty-first of March', '2026-03-21'],
  ['the sixth of May', '2026-05-06'],
  ['sista dagen i mars', '2026-03-31'],
  ['the last day of March', '2026-03-31'],
  ['den siste mars', '2026-03-31'],
  ['till den tionde', '2026-02-10'],
  ['the sixth', '2026-02-06'],
  ['om 2 v', '2026-02-19'],
])('%s is the day %s', (text, day) => {
  expect(span(text)).toBe(day)
})

test.each([
  ['i maj', '2026-05-01 2026-05-31'],
  ['in May', '2026-05-01 2026-05-31'],
  ['maj', '2026-05-01 2026-05-31'],
  ['senast i maj', '2026-05-01 2026-05-31'],
  ['under april', '2026-04-01 2026-04-30'],
  ['maj 2027', '2027-05-01 2027-05-31'],
  ['maj -27', '2027-05-01 2027-05-31'],
  ['i maj nästa år', '2027-05-01 2027-05-31'],
  ['i februari', '2026-02-01 2026-02-28'],
  ['i januari', '2027-01-01 2027-01-31'],
  ['i januari 2028', '2028-01-01 2028-01-31'],
  ['mars–april', '2026-03-01 2026-04-30'],
  ['december-januari', '2026-12-01 2027-01-31'],
  ['månadsskiftet april/maj', '2026-04-01 2026-04-30'],
  ['före maj', '2026-04-01 2026-04-30'],
  ['i början av maj', '2026-05-01 2026-05-10'],
  ['i mitten av maj', '2026-05-11 2026-05-20'],
  ['i slutet av maj', '2026-05-21 2026-05-31'],
  ['early May', '2026-05-01 2026-05-10'],
  ['in mid-May', '2026-05-11 2026-05-20'],
  ['at the end of May 2027', '2027-05-21 2027-05-31'],
  ['före utgången av maj', '2026-05-01 2026-05-31'],
  ['before the end of May', '2026-05-01 2026-05-31'],
  ['under våren', '2026-03-01 2026-05-31'],
  ['i vår', '2026-03-01 2026-05-31'],
  ['under våren 2026', '2026-03-01 2026-05-31'],
  ['this spring', '2026-03-01 2026-05-31'],
  ['during the spring of 2027', '2027-03-01 2027-05-31'],
  ['nästa vår', '2027-03-01 2027-05-31'],
  ['till sommaren', '2026-06-01 2026-08-31'],
  ['under sommaren', '2026-06-01 2026-08-31'],
  ['i sommar', '2026-06-01 2026-08-31'],
  ['före sommaren', '2026-05-01 2026-05-31'],
  ['before the summer', '2026-05-01 2026-05-31'],
  ['i höst', '2026-09-01 2026-11-30'],
  ['under hösten', '2026-09-01 2026-11-30'],
  ['in the fall', '2026-09-01 2026-11-30'],
  ['i vinter', '2025-12-01 2026-02-28'],
  ['vintern 2026/27', '2026-12-01 2027-02-28'],
  ['vårterminen', '2026-01-01 2026-06-10'],
  ['under vårterminen 2027', '2027-01-01 2027-06-10'],
  ['VT 2027', '2027-01-01 2027-06-10'],
  ['VT-27', '2027-01-01 2027-06-10'],
  ['höstterminen', '2026-08-15 2026-12-20'],
  ['HT26', '2026-08-15 2026-12-20'],
  ['HT 26', '2026-08-15 2026-12-20'],
  ['läsåret 2026/27', '2026-08-15 2027-06-10'],
  ['före årsskiftet', '2026-12-01 2026-12-31'],
  ['före årsskiftet 2026/2027', '2026-12-01 2026-12-31'],
  ['before the new year', '2026-12-01 2026-12-31'],
  ['halvårsskiftet 2027', '2027-06-01 2027-06-30'],
  ['till Lucia', '2026-12-01 2026-12-13'],
  ['senast på luciadagen', '2026-12-01 2026-12-13'],
  ['före första advent', '2026-11-01 2026-11-29'],
  ['till advent 2027', '2027-11-01 2027-11-28'],
  ['till månadsskiftet', '2026-02-01 2026-02-28'],
  ['före månadens slut', '2026-02-01 2026-02-28'],
  ['by the end of the month', '2026-02-01 2026-02-28'],
  ['halvårsskiftet', '2026-06-01 2026-06-30'],
  ['före jul', '2026-12-01 2026-12-23'],
  ['till jul', '2026-12-01 2026-12-23'],
  ['before Christmas', '2026-12-01 2026-12-23'],
  ['före påsk', '2026-04-01 2026-04-02'],
  ['före midsommar', '2026-06-01 2026-06-18'],
  ['före semestern', '2026-06-01 2026-06-30'],
  ['Q3', '2026-07-01 2026-09-30'],
  ['under Q3', '2026-07-01 2026-09-30'],
  ['kvartal 3', '2026-07-01 2026-09-30'],
  ['Q3 2027', '2027-07-01 2027-09-30'],
  ['Q1', '2026-01-01 2026-03-31'],
  ['tredje kvartalet', '2026-07-01 2026-09-30'],
  ['the third quarter of 2027', '2027-07-01 2027-09-30'],
  ['andra halvåret', '2026-07-01 2026-12-31'],
  ['H1 2027', '2027-01-01 2027-06-30'],
  ['vecka 18', '2026-04-27 2026-05-01'],
  ['senast v. 18', '2026-04-27 2026-05-01'],
  ['week 18', '2026-04-27 2026-05-01'],
  ['v. 18-19', '2026-04-27 2026-05-08'],
  ['nästa vecka', '2026-02-09 2026-02-13'],
  ['by the end of the week', '2026-02-02 2026-02-06'],
  ['2027', '2027-01-01 2027-12-31'],
  ['under 2026', '2026-01-01 2026-12-31'],
  ['före 2027', '2026-12-01 2026-12-31'],
  ['i år', '2026-01-01 2026-12-31'],
  ['next year', '2027-01-01 2027-12-31'],
  ['nästa månad', '2026-03-01 2026-03-31'],
  ['i slutet av månaden', '2026-02-19 2026-02-28'],
  ['nästa kvartal', '2026-04-01 2026-06-30'],
])('%s is the window %s', (text, window) => {
  expect(span(text)).toBe(window)
})

test.each([
  ['nästa möte'],
  ['till nästa möte'],
  ['till nästa mötestillfälle'],
  ['next meeting'],
  ['by the next meeting'],
  ['inför nästa möte'],
])('%s follows the next meeting', (text) => {
  expect(readDue(text, today)).toEqual({
    kind: 'due',
    due: { kind: 'meeting', words: text },
    rest: '',
  })
})

test.each([
  ['senast i maj', 'i maj'],
  ['I Maj', 'I Maj'],
  ['senast  till   sommaren', 'sommaren'],
  ['före årsskiftet', 'före årsskiftet'],
  ['under våren 2026', 'under våren 2026'],
  ['vecka 18.', 'vecka 18'],
  ['no later than Q3', 'Q3'],
])('%s keeps the words %s', (text, words) => {
  expect(readDue(text, today)).toMatchObject({ due: { kind: 'window', words } })
})

test.each([
  ['löpande'],
  ['ongoing'],
  ['snarast'],
  ['tills vidare'],
  [''],
  ['vår'],
  ['vårt arbete'],
  ['efter sommaren'],
  ['20 min'],
  ['9 personer'],
  ['U14'],
  ['Q'],
  ['senast'],
  ['senast kl 12'],
  ['fall'],
  ['Tom Svensson'],
  ['majoriteten'],
  ['HTML'],
  ['före detta'],
])('%j is no due time', (text) => {
  expect(takeDue(text, today)).toBeUndefined()
})

test.each([
  ['31/2', '31/2'],
  ['senast 31/2', '31/2'],
  ['Q5', 'Q5'],
  ['vecka 54', 'vecka 54'],
  ['före 30 februari', '30 februari'],
])('%s cannot be: %s', (text, part) => {
  expect(takeDue(text, today)).toEqual({ kind: 'impossible', text: part })
})

test('what follows is left', () => {
  expect(takeDue('i maj om finansiering', today)).toMatchObject({
    due: { words: 'i maj' },
    rest: 'om finansiering',
  })
  expect(takeDue('29/5: semester', today)).toMatchObject({
    due: { on: '2026-05-29' },
    rest: ': semester',
  })
  expect(readDue('i maj om finansiering', today)).toBeUndefined()
})

const phrases = [
  'i maj',
  'in December',
  'feb',
  'under våren',
  'i vinter',
  'i höst',
  'till sommaren',
  'vårterminen',
  'HT',
  'läsåret',
  'före årsskiftet',
  'före jul',
  'före påsk',
  'halvårsskiftet',
  'före sommaren',
  'före maj',
  'Q3',
  'fjärde kvartalet',
  'H1',
  'vecka 18',
  'v. 1',
  'v. 53',
  'v. 52-2',
  'i slutet av maj',
  'i början av februari',
  'mid-June',
  'december-januari',
  'denna vecka',
  'nästa vecka',
  'nästa månad',
  'i år',
  'nästa vår',
  'före midsommar',
  'denna månad',
]

test('a window without a year is never over, and the one before it always is', () => {
  fc.assert(
    fc.property(fc.constantFrom(...phrases), days, (text, on) => {
      const read = takeWindow(text, on)
      if (read?.kind !== 'window') throw new Error(`${text} was not read`)
      expect([
        isDay(read.from),
        isDay(read.to),
        read.from <= read.to,
        read.to >= on,
        read.words,
        read.rest,
      ]).toEqual([true, true, true, true, text, ''])
      // Seen from its last day it is still the same one; a day later it is another.
      if (/^(?:nästa|denna|i år)/.test(text)) return
      expect(takeWindow(text, read.to)).toEqual(read)
      const later = takeWindow(text, addDays(read.to, 1))
      expect(later).toHaveProperty('kind', 'window')
      if (later?.kind === 'window') expect(later.from > read.from).toBe(true)
    }),
    { numRuns: 400 },
  )
})

test('a week is Monday to Friday', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 52 }), days, (week, on) => {
      const read = takeWeek(`v. ${week}`, on)
      if (read?.kind !== 'week') throw new Error('not read')
      expect([weekdayOf(read.from), weekdayOf(read.to), read.to >= on]).toEqual([1, 5, true])
    }),
  )
  expect(takeWeek('denna vecka', '2026-02-07')).toMatchObject({
    from: '2026-02-02',
    to: '2026-02-08',
  })
})

test.each(['den andra', 'den sista', 'the second', 'the last'])(
  '%s alone may be another one, and is no day',
  (text) => expect(readDue(text, today)).toBeUndefined(),
)
