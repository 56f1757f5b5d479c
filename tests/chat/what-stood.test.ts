import { printedOf } from './printed.ts'
import { twoItems } from './two-items.ts'
import type { Talk } from './talk.ts'

/* What is one statement says what stood before it, and is marked by itself once the minutes went out. */

let t: Talk
beforeEach(async () => {
  t = await twoItems([
    'organisation Bo Nora kommun',
    'organisation Cecilia Kumla kommun',
    'starta möte',
    'närvarande: alla',
    'beslut 2: Antas.',
    'läggs till handlingarna 1',
  ])
})
afterEach(() => t.end())

const say = async (...lines: readonly string[]): Promise<string> => {
  let answer = ''
  for (const line of lines) answer = await t.say('Anna', line)
  return answer
}
const later = async (): Promise<void> => {
  await say('avsluta möte ändå', 'skicka protokoll')
  t.at('2026-02-07T07:28:00Z')
}

describe.each([
  [
    '',
    'Ställde sig förut bakom: Nora kommun.',
    'Ställde sig förut inte bakom: Nora kommun (pengar).',
  ],
  [
    'language English',
    'Stood behind it before: Nora kommun.',
    'Did not stand behind it before: Nora kommun (pengar).',
  ],
])('where a party stood (%s)', (language, stood, not) => {
  beforeEach(() => say(language || 'språk svenska', 'bakom 2: alla'))

  test.each([
    ['while the meeting goes on', async () => undefined],
    ['once the minutes went out', later],
  ])('%s', async (_when, go) => {
    await go()
    expect(await say('inte bakom 6/2 § 2: Nora ; skäl pengar')).toContain(stood)
    expect(await say('behind 6/2 § 2: Nora')).toContain(not)
    expect(await say('bakom 6/2 § 2: alla')).not.toMatch(/förut|before/)
  })
})

test('in a matter inside the item too', async () => {
  await say('bakom 2: Nora ; ärende Hyran', 'bakom 2: Kumla')
  expect(await say('inte bakom 2: Nora ; ärende Hyran')).toContain(
    'Ställde sig förut bakom: Nora kommun.',
  )
  expect(await say('inte bakom 2: Nora')).not.toContain('förut')
})

test.each([
  ['träder i kraft 2: 1 januari 2027', 'träder i kraft 2: 1 mars 2027', 'Förut: 1 januari 2027.'],
  ['leder mötet: Bo', 'leder mötet: Cecilia', 'Förut: Bo Ek.'],
  [
    'hemma 2: Nora ja 12/1',
    'hemma 2: Nora nej (kostnad)',
    'Förut ja: Nora kommun 12 januari 2026.',
  ],
  ['hemma 2: Nora bereds', 'hemma 2: Nora okänt', 'Bereddes förut: Nora kommun.'],
])('%s, then %s', async (first, then, stood) => {
  expect(await say(first)).not.toMatch(/[Ff]örut/)
  expect(await say(then)).toContain(stood)
  expect(await say(then)).not.toMatch(/[Ff]örut/)
})

test.each([
  ['in force 2: 1 January 2027', 'in force 2: 1 March 2027', 'Before: 1 January 2027.'],
  ['presides: Bo', 'presides: Cecilia', 'Before: Bo Ek.'],
  ['at home 2: Nora yes', 'at home 2: Nora no', 'Yes before: Nora kommun.'],
])('%s, then %s', async (first, then, stood) => {
  await say('language English', first)
  expect(await say(then)).toContain(stood)
})

describe('once the minutes went out', () => {
  test('where parties stand is asked about as everything that is printed', async () => {
    await later()
    expect(await say('bakom 2: Nora')).toContain('Gäller det det mötet?')
    expect(await printedOf(t, 'm1')).not.toContain('bakom')
    expect(await say('1')).toContain('Ställer sig bakom: Nora kommun.')
  })

  test('only the line of the party that was named is marked, and what is said again is not', async () => {
    await say('bakom 2: Kumla', 'inte bakom 2: Nora', 'ny part Laxå kommun')
    await later()
    await say('bakom 6/2 § 2: Kumla', 'not behind 6/2 § 2: Laxå')
    const text = await printedOf(t, 'm1')
    expect(text).toContain('Ställer sig bakom: Kumla kommun.\n')
    expect(text).toContain(
      'Ställer sig inte bakom: Laxå kommun, Nora kommun. (ändrat den 7 februari 2026)',
    )
  })

  test('those who adjust get the new text', async () => {
    await say('inställningar justering på', 'justerare: Bo', 'bakom 2: alla', 'avsluta möte ändå')
    await say('skicka för justering')
    t.posts()
    expect(await say('inte bakom 6/2 § 2: Nora')).toContain('Bo Ek')
    expect(t.posts().find(({ to }) => to === 'private-Bo')?.message.text).toContain(
      'Ställer sig inte bakom: Nora kommun.',
    )
  })

  test.each([
    ['bakom 6/2 § 1: Nora', 'inte bakom 6/2 § 1: Nora', 'inte bakom: Nora kommun.'],
    ['anteckning 6/2 § 1: Ett.', 'ändra anteckning 6/2 § 1: Två.', 'Två.\n'],
    ['uppdrag 6/2 § 1: Ring', 'ändra uppdrag U1: Skriv', 'Skriv. Ansvarig: saknas.'],
    ['in force 6/2 § 1: 1 March 2027', 'in force 6/2 § 1: 1 April 2027', '1 april 2027.'],
  ])('what came and was put right the same day is told once: %s, %s', async (first, then, is) => {
    await later()
    await say(first, then)
    const text = await printedOf(t, 'm1')
    expect(text).toContain(is)
    expect(text).toContain('(tillagt i efterhand den 7 februari 2026)')
    expect(text).not.toContain('ändrat den')
  })

  test('another day is told beside it', async () => {
    await later()
    await say('anteckning 6/2 § 1: Ett.')
    t.at('2026-02-08T07:28:00Z')
    await say('ändra anteckning 6/2 § 1: Två.')
    expect(await printedOf(t, 'm1')).toContain(
      '(tillagt i efterhand den 7 februari 2026, ändrat den 8 februari 2026)',
    )
  })
})
