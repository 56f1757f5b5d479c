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

  test('how much more somebody leaves behind is told, whatever it is', () => {
    const many = Array.from({ length: 13 }, (_, at) => ({ id: `F${at}`, title: 'Budget' }))
    const items = many.map(({ title }) => ({ on: '2026-02-06', number: '3', title }))
    for (const text of [
      t.roster.proposals({ proposals: many }),
      t.roster.presents({ items }),
      t.roster.actions({ actions: many.map(({ id }) => ({ id, text: 'Budget' })) }),
    ])
      expect(text).toMatch(/(och|and) 3 (till|more)/)
  })

  test('several who cannot preside are several', () =>
    expect(t.record.attendance.whoPresides({ names: ['Anna Berg', 'Bo Ek'] })).not.toContain(
      'Bo Ek is not',
    ))
})

/** The names of the facts that a text reads before it tells them: what is told is told of those. */
function factsRead(text: (facts: unknown) => unknown): string {
  const read = new Set<string>()
  const facts = new Proxy({}, { get: (_, name) => void read.add(String(name)) })
  try {
    text(facts)
  } catch {
    // Nothing is known of what the facts are like.
  }
  return [...read].sort().join()
}
/** A number that one language's grammar needs, and the other's does not. */
const ofGrammar = (read: string): string =>
  read
    .split(',')
    .filter((name) => name !== 'count')
    .join()
/** Texts by where they stand, each with the facts it reads. */
const allRead = (value: unknown, name = ''): readonly (readonly [string, string])[] => {
  if (typeof value === 'function')
    return [[name, ofGrammar(factsRead(value as (facts: unknown) => unknown))]]
  if (typeof value !== 'object' || value === null || value instanceof RegExp) return []
  return Object.entries(value).flatMap(([key, inner]) => allRead(inner, `${name}.${key}`))
}

test('each text is told of the same facts in every language', () => {
  const { sentences: _sentences, words: _words, dates: _dates, ...sv } = textsIn('sv')
  const first = allRead(sv)
  expect(first.length).toBeGreaterThan(900)
  for (const language of languages) {
    const read = new Map(allRead(textsIn(language)))
    expect(first.filter(([name, facts]) => read.get(name) !== facts)).toEqual([])
  }
})
