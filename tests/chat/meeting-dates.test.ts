import fc from 'fast-check'
import { addDays } from '../../src/meetings/calendar.ts'
import { typedDay } from '../../src/text/dates.ts'
import { readDates } from '../../src/turn/arguments/read-dates-argument.ts'
import { talk } from './talk.ts'

const today = '2026-01-12'
const read = (text: string): string[] =>
  readDates(text, today).map(({ on, times, place }) =>
    [on, times ? `${times.start}-${times.end ?? ''}` : '', place ?? ''].join(' ').trim(),
  )

describe('dates of several meetings', () => {
  test.each([
    [
      '2026: 6/2, 17/4, 29/5 08.30-12.00 Rådhuset, sal B',
      [
        '2026-02-06 08:30-12:00 Rådhuset, sal B',
        '2026-04-17 08:30-12:00 Rådhuset, sal B',
        '2026-05-29 08:30-12:00 Rådhuset, sal B',
      ],
    ],
    ['6/2 9-12, 17/4 13-16', ['2026-02-06 09:00-12:00', '2026-04-17 13:00-16:00']],
    [
      '6/2 9-12 Rådhuset, 17/4 13-16',
      ['2026-02-06 09:00-12:00 Rådhuset', '2026-04-17 13:00-16:00'],
    ],
    [
      '6/2 9-12, 17/4 13-16 Rådhuset',
      ['2026-02-06 09:00-12:00 Rådhuset', '2026-04-17 13:00-16:00 Rådhuset'],
    ],
    [
      '6/2 9-12 i Rum Ek och Björk, 17/4 Biblioteket',
      ['2026-02-06 09:00-12:00 Rum Ek och Björk', '2026-04-17 09:00-12:00 Biblioteket'],
    ],
    [
      '11 februari 9-12 (fysiskt möte), 15 april 13-16',
      ['2026-02-11 09:00-12:00 (fysiskt möte)', '2026-04-15 13:00-16:00'],
    ],
    ['• fredag 6/2 kl 9-12\n• 17/4\n', ['2026-02-06 09:00-12:00', '2026-04-17 09:00-12:00']],
    [
      '6/2 och 17/4 samt den 29/5, kl. 9-12',
      ['2026-02-06 09:00-12:00', '2026-04-17 09:00-12:00', '2026-05-29 09:00-12:00'],
    ],
    [
      '6/2 and 17/4 and 6/2 9 to 12',
      ['2026-02-06 09:00-12:00', '2026-04-17 09:00-12:00', '2026-02-06 09:00-12:00'],
    ],
    ['2027: 8/1, 5/2 9-12', ['2027-01-08 09:00-12:00', '2027-02-05 09:00-12:00']],
    ['2026: 9/1 9-12', ['2026-01-09 09:00-12:00']],
    ['snart', []],
  ])('%s', (text, dates) => expect(read(text)).toEqual(dates))

  test('however many, in whatever order, each is read once with the times that stand last', () => {
    const days = fc
      .uniqueArray(fc.integer({ min: 0, max: 360 }), { minLength: 1, maxLength: 30 })
      .map((all) => all.map((ahead) => addDays(today, ahead)))
    fc.assert(
      fc.property(days, fc.constantFrom(', ', ' och ', '\n', ','), (all, between) => {
        expect(
          read(`${all.map((on) => typedDay(on, today)).join(between)} 08.30-12 Rådhuset`),
        ).toEqual(all.map((on) => `${on} 08:30-12:00 Rådhuset`))
      }),
      { seed: 20260417 },
    )
  })

  test('a long text without dates costs no more than its length', () => {
    expect(readDates(`6/2 9-12 ${'a, '.repeat(20_000)}`, today)).toHaveLength(1)
  })
})

test.each([
  'mötesdatum 2026: 17/4, 29/5, 17/4 09-12',
  'meeting dates 2026: 17/4 9-12, 29/5, 17/4 13-15',
])('%s: a day that is given twice is told', async (said) => {
  const t = await talk()
  expect(await t.say('Anna', said)).toContain(
    'Hoppade över:\n– fredag 17 april 2026: det finns redan ett möte den dagen.',
  )
  await t.end()
})
