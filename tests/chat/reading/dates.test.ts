import { datesOf } from '../../../src/language/dates-in.ts'

const meetingDay = (id: string): string | undefined => ({ m3: '2026-05-29' })[id]

test('days and times in both languages', () => {
  expect([datesOf('sv').formatDay('2026-02-06'), datesOf('en').formatDay('2026-02-06')]).toEqual([
    'fredag 6 februari 2026',
    'Friday 6 February 2026',
  ])
  expect([datesOf('sv').formatDate('2026-03-01'), datesOf('en').formatDate('2026-03-01')]).toEqual([
    '1 mars 2026',
    '1 March 2026',
  ])
  expect([
    datesOf('sv').formatDayShort('2026-02-06'),
    datesOf('en').formatDayShort('2026-10-06'),
  ]).toEqual(['6 feb 2026', '6 Oct 2026'])
  expect([
    datesOf('sv').formatTimes('08:30', '12:00'),
    datesOf('en').formatTimes('08:30', '12:00'),
    datesOf('sv').formatTimes('08:30', undefined),
  ]).toEqual(['08.30–12.00', '08:30–12:00', '08.30'])
  expect([
    datesOf('sv').formatDayAt('2026-02-06', '08:30'),
    datesOf('en').formatDayAt('2026-02-06', '08:30'),
  ]).toEqual(['fredag 6 februari 2026 kl. 08.30', 'Friday 6 February 2026 at 08:30'])
})

test('every weekday and month is written as the machine writes it', () => {
  for (let month = 1; month <= 12; month += 1) {
    const day = `2026-${String(month).padStart(2, '0')}-${String(month + 8).padStart(2, '0')}`
    const options = {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    } as const
    expect(datesOf('sv').formatDay(day)).toBe(new Date(day).toLocaleDateString('sv-SE', options))
    expect(datesOf('en').formatDay(day)).toBe(
      new Date(day).toLocaleDateString('en-GB', options).replace(',', ''),
    )
  }
})

test('due times in both languages', () => {
  const window = { kind: 'window', from: '2026-05-01', to: '2026-05-31', words: 'i maj' } as const
  expect([
    datesOf('sv').formatDue(window, meetingDay),
    datesOf('en').formatDue(window, meetingDay),
  ]).toEqual(['i maj (senast 31 maj 2026)', 'i maj (no later than 31 May 2026)'])
  expect(datesOf('sv').formatDue({ kind: 'day', on: '2026-05-29' }, meetingDay)).toBe('29 maj 2026')
  expect(
    datesOf('sv').formatDue(
      { kind: 'meeting', meetingId: 'm3', words: 'till nästa möte' },
      meetingDay,
    ),
  ).toBe('till nästa möte (29 maj 2026)')
  expect(datesOf('sv').formatDue({ kind: 'meeting', words: 'nästa möte' }, meetingDay)).toBe(
    'nästa möte (datum saknas)',
  )
  expect(
    datesOf('en').formatDue(
      { kind: 'meeting', meetingId: 'm9', words: 'next meeting' },
      meetingDay,
    ),
  ).toBe('next meeting (no date)')
})

test.each([
  ['2026-02-05', 'i dag', 'today', '', ''],
  ['2026-02-06', 'i morgon', 'tomorrow', '', ''],
  ['2026-02-08', 'om 3 dagar', 'in 3 days', '', ''],
  ['2026-02-04', 'i går', 'yesterday', '1 dag försenat', '1 day overdue'],
  ['2026-01-31', 'för 5 dagar sedan', '5 days ago', '5 dagar försenat', '5 days overdue'],
])('%s, seen from 5 February', (day, swedish, english, late, overdue) => {
  expect([
    datesOf('sv').formatDaysUntil(day, '2026-02-05'),
    datesOf('en').formatDaysUntil(day, '2026-02-05'),
  ]).toEqual([swedish, english])
  expect([
    datesOf('sv').formatOverdue(day, '2026-02-05'),
    datesOf('en').formatOverdue(day, '2026-02-05'),
  ]).toEqual([late, overdue])
})
