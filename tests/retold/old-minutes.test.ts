import { minutesFile, readMinutes } from './old-minutes.ts'

const file = minutesFile('001_1c0dd5b9ca72b139.txt')

/** Before a meeting is retold from its minutes, the reading of them is checked: a reader that finds nothing proves nothing. */
describe('the minutes of 6 February 2026, as read', () => {
  if (!file) {
    test('are not here: ../shared/minutes is absent', () => expect(file).toBeUndefined())
    return
  }
  const minutes = readMinutes(file)

  test('have their head', () =>
    expect([minutes.on, minutes.start, minutes.end, minutes.place]).toEqual([
      '2026-02-06',
      '08:30',
      '12:00',
      'Regionarkivet, Lokal Framtiden',
    ]))
  test('have fifteen items with their sub-items', () => {
    expect(
      minutes.items.filter((item) => /^\d+$/.test(item.number)).map((item) => item.number),
    ).toEqual(Array.from({ length: 15 }, (_, index) => String(index + 1)))
    expect(
      minutes.items.filter((item) => !/^\d+$/.test(item.number)).map((item) => item.number),
    ).toEqual(['6a', '6b', '6c', '6d', '9a', '9b', '13a', '13b', '13c', '13d'])
    expect(minutes.items.every((item) => item.title.length > 3)).toBe(true)
  })
  test('have three decisions', () =>
    expect(
      minutes.items.filter((item) => item.decisions.length > 0).map((item) => item.number),
    ).toEqual(['6b', '9a', '11']))
  test('have people present, absent and replaced', () => {
    expect([minutes.present.length, minutes.absent.length, minutes.replaced.length]).toEqual([
      16, 7, 1,
    ])
    expect(minutes.present).toContain(minutes.secretary)
  })
  test('have promises to follow up', () =>
    expect(minutes.items.flatMap((item) => item.promises).length).toBeGreaterThanOrEqual(10))
})
