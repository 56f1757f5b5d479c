import * as fc from 'fast-check'
import { readTimes, takeTimes } from '../../../src/reading/times.ts'
import { datesOf } from '../../../src/language/dates-in.ts'

fc.configureGlobal({ seed: 20260206 })

test.each([
  ['08:30–12:00', '08:30', '12:00'],
  ['08:30 – 12.00', '08:30', '12:00'],
  ['8.30-12', '08:30', '12:00'],
  ['9-12', '09:00', '12:00'],
  ['9 - 12', '09:00', '12:00'],
  ['kl 9-12', '09:00', '12:00'],
  ['kl. 9–12', '09:00', '12:00'],
  ['Klockan 13.00-16.00', '13:00', '16:00'],
  ['klockan 09-12', '09:00', '12:00'],
  ['kl.13-16', '13:00', '16:00'],
  ['09:30', '09:30', undefined],
  ['9.30', '09:30', undefined],
  ['kl 9', '09:00', undefined],
  ['från kl. 9.30', '09:30', undefined],
  ['9 to 12', '09:00', '12:00'],
  ['at 9-12', '09:00', '12:00'],
  ['from 9 to 12', '09:00', '12:00'],
  ['13 till 16', '13:00', '16:00'],
  ['mellan 9 och 12', '09:00', '12:00'],
  ['between 9 and 12', '09:00', '12:00'],
  ['kl 9 till kl 12', '09:00', '12:00'],
  ['kl 0830-1200', '08:30', '12:00'],
  ['2-4 pm', '14:00', '16:00'],
  ['10-2 pm', '10:00', '14:00'],
  ['9 am to 12 pm', '09:00', '12:00'],
  ['12.30 p.m.', '12:30', undefined],
  ['00:00-23:59', '00:00', '23:59'],
])('%s is %s to %s', (text, start, end) => {
  expect(readTimes(text)).toEqual({
    kind: 'times',
    start,
    rest: '',
    ...(end === undefined ? {} : { end }),
  })
})

test.each([
  ['25:00'],
  ['24:00'],
  ['09:75'],
  ['12-9'],
  ['12.00-12.00'],
  ['kl 9-25'],
  ['kl 25'],
  ['08:30-08:15'],
  ['13 pm'],
])('%s is no time that exists', (text) => {
  expect(takeTimes(text)).toEqual({ kind: 'impossible', text })
})

test.each([
  [''],
  ['6/2'],
  ['2026'],
  ['2026-02-06'],
  ['20 min'],
  ['9'],
  ['9 personer'],
  ['9-12 personer'],
  ['9 to 12 people'],
  ['10-15 min'],
  ['9-12/2'],
  ['06-02-2026'],
  ['6b'],
  ['9a-b'],
  ['6.2'],
  ['6.2.2026'],
  ['9 och 12'],
  ['at Regionarkivet'],
  ['20-30'],
  ['09:30:15'],
  ['12.50 kr'],
  ['1177'],
  ['019-602 70 00'],
  ['klockan'],
  ['från 2026'],
])('%j is no time', (text) => {
  expect(takeTimes(text)).toBeUndefined()
})

test.each([
  ['08:30-12:00 Regionarkivet, Lokal Framtiden', 'Regionarkivet, Lokal Framtiden'],
  ['kl. 13.00-16.00. Lokal Eken, Eklundavägen 1', 'Lokal Eken, Eklundavägen 1'],
  ['9-12 (fysiskt möte)', '(fysiskt möte)'],
  ['9.30-11; punkt 9a', '; punkt 9a'],
  ['09:30 och 12', 'och 12'],
])('of %s, %j is left', (text, rest) => {
  expect(takeTimes(text)).toMatchObject({ kind: 'times', rest })
  expect(readTimes(text)).toBeUndefined()
})

test('times as the bot writes them are read back', () => {
  const clocks = fc
    .integer({ min: 0, max: 1439 })
    .map(
      (minute) =>
        `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`,
    )
  fc.assert(
    fc.property(
      clocks,
      clocks,
      fc.constantFrom('sv' as const, 'en' as const),
      (one, other, language) => {
        expect(readTimes(datesOf(language).formatTimes(one, undefined))).toEqual({
          kind: 'times',
          start: one,
          rest: '',
        })
        const read = readTimes(datesOf(language).formatTimes(one, other))
        expect(read?.kind).toBe(one < other ? 'times' : 'impossible')
        if (one < other) expect(read).toEqual({ kind: 'times', start: one, end: other, rest: '' })
      },
    ),
  )
})
