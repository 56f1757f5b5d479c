import { languages, textsIn } from '../../src/language/texts.ts'

describe.each(languages)('in %s', (language) => {
  const t = textsIn(language)

  test('the hours of a year’s meetings are named once', () =>
    expect(
      t.meetings.yearPlan({
        year: 2026,
        days: ['2026-02-06'],
        wanted: 1,
        start: '08:30',
        end: '12:00',
        place: 'Arkivet',
      }),
    ).not.toMatch(/(\p{L}+\.) \1/u))

  test('help says that whoever leads can answer for somebody, and who sees a reason for how long', () => {
    expect(t.help.attending).toMatch(/[Dd]en som leder|[Ww]hoever leads/)
    expect(t.help.replacedBy).toMatch(/någons ställe|somebody’s place/)
    expect(t.help.notAttending).toMatch(/dagen efter|the day after/)
  })

  test('help says of which edition something is left out, and promises no secrecy', () =>
    expect(t.help.keepInternal).toMatch(/offentliga utgåvan|public edition/))
})
