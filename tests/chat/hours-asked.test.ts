import { talk, type Talk } from './talk.ts'

/* Days without hours: the hours of earlier meetings are offered, never taken without being asked about. */

let t: Talk
beforeEach(async () => {
  t = await talk(['Anna Berg', 'Bo Ek'])
})
afterEach(() => t.end())

const planned = async (): Promise<readonly string[]> =>
  Object.values((await t.group()).calendar).map(({ on, start, end }) => `${on} ${start}-${end}`)

test.each([
  ['mötesdatum: 18/9, 20/11', ['2026-09-18', '2026-11-20']],
  ['mötesdatum 2026: 18/9 och 20/11 Stora salen', ['2026-09-18', '2026-11-20']],
  ['meeting dates: 18/9, 20/11', ['2026-09-18', '2026-11-20']],
  ['nytt möte 18/9', ['2026-09-18']],
  ['new meeting 18 September', ['2026-09-18']],
])('”%s” is asked about and then planned', async (said, days) => {
  await t.say('Anna', 'nytt möte 6/2 08:30-12:00 Rådhuset')
  await t.say('Anna', 'nytt möte 6/3 13:00-15:00 Rådhuset')
  const asked = await t.hear('Anna', said)
  expect(asked?.text).toContain('Vilka tider gäller 18 september 2026')
  expect(asked?.choices?.map(({ label }) => label)).toEqual([
    '13.00–15.00, som tidigare',
    '08.30–12.00, som tidigare',
    'Andra tider',
  ])
  expect(await planned()).toHaveLength(2)
  await t.say('Anna', '2')
  expect((await planned()).slice(2)).toEqual(days.map((day) => `${day} 08:30-12:00`))
})

describe('other hours, or where none are known', () => {
  test.each([
    ['mötesdatum: 18/9, 20/11', '9-12', ['2026-09-18', '2026-11-20']],
    ['mötesdatum 2026: 18/9 och 20/11', 'kl 09.00–12.00', ['2026-09-18', '2026-11-20']],
    ['meeting dates: 18/9, 20/11', '9 am-12', ['2026-09-18', '2026-11-20']],
    ['nytt möte 18/9', '9.00-12.00 Stora salen', ['2026-09-18']],
    ['gemensamt möte 18/9 med Rådet', '9-12', ['2026-09-18']],
  ])('”%s” asks for them and takes ”%s”', async (said, hours, days) => {
    for (const how of ['say', 'whisper'] as const) {
      expect(await t[how]('Anna', said)).toContain('Vilka tider gäller 18 september 2026')
      await t[how]('Anna', hours)
      expect(await planned()).toEqual(days.map((day) => `${day} 09:00-12:00`))
      await t[how]('Anna', 'ångra')
      expect(await planned()).toEqual([])
    }
  })

  test('a place behind them is where it is held', async () => {
    await t.say('Anna', 'mötesdatum: 18/9')
    expect(await t.say('Anna', '9-12, Stora salen')).toContain('Stora salen')
  })

  test.each(['nej', 'No'])('a no plans nothing: ”%s”', async (no) => {
    await t.say('Anna', 'mötesdatum: 18/9, 20/11')
    expect(await t.say('Anna', no)).not.toContain('planera')
    expect(await planned()).toEqual([])
    expect(await t.say('Anna', '9-12')).toContain('Jag förstod inte')
  })

  test('what says no hours is refused with the days that were said', async () => {
    await t.say('Anna', 'mötesdatum: 18/9, 20/11')
    expect(await t.say('Anna', 'vi får se')).toBe(
      'Jag hittar ingen tid. Skriv till exempel: mötesdatum: 18/9, 20/11 08.30–12.00',
    )
  })

  test('others than those of earlier meetings', async () => {
    await t.say('Anna', 'nytt möte 6/2 09:00-12:00 Rådhuset')
    await t.say('Anna', 'mötesdatum: 18/9, 20/11')
    expect(await t.say('Anna', 'Andra tider')).toContain('Skriv till exempel 08.30–12.00')
    await t.say('Anna', '13-15')
    expect((await planned()).slice(1)).toEqual(['2026-09-18 13:00-15:00', '2026-11-20 13:00-15:00'])
  })
})

test('a joint meeting without hours is asked about, and moves no other', async () => {
  await t.say('Anna', 'nytt möte 6/2 09:00-12:00 Rådhuset')
  expect(await t.say('Anna', 'gemensamt möte 2/10 med Rådet')).toContain('Vilka tider gäller')
  await t.say('Anna', '1')
  expect(await planned()).toEqual(['2026-02-06 09:00-12:00', '2026-10-02 09:00-12:00'])
})
