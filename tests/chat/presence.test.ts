import { talk, type Talk } from './talk.ts'
import type { Meeting } from '../../src/meetings/meeting.ts'

let now: Talk
const at = (clock: string): void => now.at(`2026-01-12T${clock}:00+01:00`)
beforeEach(async () => {
  now = await talk(['Anna Berg', 'Bo Ek', 'Cecilia Dahl', 'David Holm', 'Eva Falk'])
  await now.say('Anna', 'roll Bo Ek, Cecilia Dahl, David Holm ledamot')
  await now.say('Anna', 'roll Anna Berg tjänsteperson')
  await now.say('Anna', 'roll Eva Falk tjänsteperson')
  await now.say(
    'Anna',
    'organisation Bo Ek: Nora kommun, Cecilia Dahl: Laxå kommun, David Holm: Kumla kommun',
  )
  at('08:00')
  await now.say('Anna', 'nytt möte 2026-01-12 09:00-12:00 Salen')
  for (const title of ['Ett', 'Två', 'Tre', 'Fyra', 'Fem', 'Sex', 'Sju', 'Åtta', 'Nio'])
    await now.say('Anna', `punkt: ${title} ; typ beslut`)
  at('09:00')
  await now.say('Anna', 'starta möte')
})
afterEach(() => now.end())

const meeting = async (): Promise<Meeting> => (await now.store.get<Meeting>(now.pk, 'm1'))!.doc
const decided = async (number: string): Promise<string> =>
  (await now.say('Anna', 'närvaro 12/1'))
    .split('\n')
    .filter((line) => line.includes(`§ ${number}:`))
    .join('')

describe('who was there at a decision is claimed where it is known', () => {
  beforeEach(async () => {
    await now.say('Anna', 'närvarande: Cecilia Dahl')
    await now.say('Anna', 'frånvarande: David Holm')
  })

  test('by the hours the meeting really went on', async () => {
    await now.say('Anna', 'del av mötet: Bo Ek 9-10')
    at('09:30')
    await now.say('Anna', 'beslut 1: Ja.')
    at('10:30')
    await now.say('Anna', 'beslut 2: Ja.')
    at('12:15')
    await now.say('Anna', 'beslut 3: Ja.')
    at('12:20')
    await now.say('Anna', 'avsluta möte ändå')
    expect(await decided('1')).toBe(
      '– 2026-01-12 § 1: 2 av 3 organisationer representerade; inte Kumla kommun.',
    )
    expect(await decided('2')).toContain('1 av 3 organisationer')
    // The meeting went on until a quarter past twelve, and Bo had left.
    expect(await decided('3')).toBe(
      '– 2026-01-12 § 3: 1 av 3 organisationer representerade; inte Kumla kommun och Nora kommun.',
    )
  })

  test.each([
    ['after midnight', '2026-01-13T00:30:00+01:00', ''],
    ['long after the planned end', '2026-01-12T15:00:00+01:00', ''],
    ['the next day', '2026-01-13T09:00:00+01:00', ''],
    ['when it had been closed', '2026-01-12T12:40:00+01:00', 'avsluta möte ändå'],
  ])('written up %s, it may have been made at any time', async (_when, instant, before) => {
    await now.say('Anna', 'del av mötet: Bo Ek 9-10')
    at('12:05')
    if (before !== '') await now.say('Anna', before)
    now.at(instant)
    await now.say('Anna', 'beslut 1: Ja.')
    expect(await decided('1')).toBe(
      '– 2026-01-12 § 1: minst 1 av 3 organisationer representerade; inte Kumla kommun; okänt för Nora kommun.',
    )
  })

  test('of whom nothing is recorded nothing is claimed', async () => {
    at('09:30')
    await now.say('Anna', 'beslut 1: Ja.')
    expect(await decided('1')).toContain('minst 1 av 3 organisationer')
    await now.say('Anna', 'närvarande: Bo Ek')
    expect(await decided('1')).toContain('2 av 3 organisationer')
    await now.say('Anna', 'okänd: Bo Ek')
    expect(await decided('1')).toContain('okänt för Nora kommun')
  })

  test.each([
    ['del av mötet: Bo Ek från punkt 4 till och med punkt 6', '456', '1237', ''],
    ['del av mötet: Bo Ek från punkt 4 t.o.m. 6', '456', '1237', ''],
    ['part: Bo Ek from item 4 through item 6', '456', '1237', ''],
    ['del av mötet: Bo Ek punkt 4-6', '456', '1237', ''],
    ['del av mötet: Bo Ek till punkt 4', '123', '567', '4'],
    ['part: Bo Ek to item 4', '123', '567', '4'],
    ['kom efter 4: Bo Ek', '567', '1234', ''],
    ['gick efter 4: Bo Ek', '1234', '567', ''],
    ['came after 4: Bo Ek', '567', '1234', ''],
    ['left after 4: Bo Ek', '1234', '567', ''],
    ['del av mötet: Bo Ek', '', '', '1234567'],
  ])('%s', async (sentence, yes, no, part) => {
    await now.say('Anna', sentence)
    at('09:30')
    for (const number of '1234567') await now.say('Anna', `beslut ${number}: Ja.`)
    for (const number of yes) expect(await decided(number)).toContain(': 2 av 3')
    for (const number of no)
      expect(await decided(number)).toContain(': 1 av 3 organisationer representerade; inte Kumla')
    for (const number of part)
      expect(await decided(number)).toContain(': minst 1 av 3 organisationer representerade')
  })

  test('coming after one item and leaving after another is one stay', async () => {
    await now.say('Anna', 'kom efter 4: Bo Ek')
    expect(await now.say('Anna', 'gick efter 8: Bo Ek')).toContain(
      'kom efter punkt 4, gick efter punkt 8',
    )
    for (const number of '4589') await now.say('Anna', `beslut ${number}: Ja.`)
    expect(await decided('4')).toContain(': 1 av 3')
    expect(await decided('5')).toContain(': 2 av 3')
    expect(await decided('8')).toContain(': 2 av 3')
    expect(await decided('9')).toContain(': 1 av 3')
  })

  test('several intervals', async () => {
    expect(await now.say('Anna', 'del av mötet: Bo Ek 9-10, 11-12')).toContain(
      '09.00–10.00 och 11.00–12.00',
    )
    at('09:30')
    await now.say('Anna', 'beslut 1: Ja.')
    at('10:30')
    await now.say('Anna', 'beslut 2: Ja.')
    at('11:30')
    await now.say('Anna', 'beslut 3: Ja.')
    expect(await decided('1')).toContain(': 2 av 3')
    expect(await decided('2')).toContain(': 1 av 3')
    expect(await decided('3')).toContain(': 2 av 3')
  })

  test('whoever is recused takes no part in that item', async () => {
    expect(await now.say('Anna', 'jäv 2: Cecilia Dahl')).toBe(
      'Cecilia Dahl deltar inte i punkt 2 vid mötet 12 januari 2026 (jäv).',
    )
    at('09:30')
    await now.say('Anna', 'närvarande: Bo Ek')
    await now.say('Anna', 'beslut 1: Ja.')
    await now.say('Anna', 'beslut 2: Ja.')
    expect(await decided('1')).toContain(': 2 av 3')
    expect(await decided('2')).toContain(
      ': 1 av 3 organisationer representerade; inte Kumla kommun och Laxå kommun',
    )
  })
})

describe('somebody who stands in', () => {
  test.each([
    ['ersätter: Eva Falk för Bo Ek', 'ersätter: Eva Falk för Cecilia Dahl', 'Bo Ek'],
    ['substitute: Eva Falk for David Holm', 'substitute: Eva Falk for Bo Ek', 'David Holm'],
  ])('%s and %s: that it is for two is said', async (first, second, whom) => {
    expect(await now.say('Anna', first)).not.toContain('Obs')
    expect(await now.say('Anna', second)).toContain(`Obs: Eva Falk ersätter redan ${whom}.`)
  })
})

describe('all but somebody', () => {
  test('leaves them unknown and asks', async () => {
    const heard = await now.hear('Anna', 'närvarande: alla utom Cecilia Dahl')
    expect(heard?.text).toContain('Hur är det med Cecilia Dahl?')
    expect(heard?.choices).toEqual([
      { label: 'Frånvarande', say: 'frånvarande: Cecilia Dahl' },
      { label: 'Kommer senare', say: 'kommer senare: Cecilia Dahl' },
      { label: 'Vet inte', say: 'okänd: Cecilia Dahl' },
    ])
    expect((await meeting()).attendance).toEqual({
      p2: { kind: 'present' },
      p4: { kind: 'present' },
    })
  })

  test('whoever comes later is there from when they are recorded', async () => {
    await now.say('Anna', 'närvarande: alla utom Cecilia Dahl')
    expect(await now.say('Anna', 'kommer senare: Cecilia Dahl')).toContain('kommer senare')
    at('10:15')
    expect(await now.say('Anna', 'närvarande: Cecilia Dahl')).toContain('från 10.15')
    expect((await meeting()).attendance['p3']).toEqual({ kind: 'part', from: '10:15' })
  })

  test('somebody recorded before is unknown again, and the answer says what stood', async () => {
    await now.say('Anna', 'närvarande: Bo Ek')
    expect(await now.say('Anna', 'okänd: Bo Ek')).toContain('Bo Ek var förut närvarande')
    expect((await meeting()).attendance['p2']).toBeUndefined()
    expect(await now.say('Anna', 'unknown: Bo Ek, David Holm')).toContain(
      'Inte antecknade vid mötet 12 januari 2026: Bo Ek och David Holm.',
    )
  })
})

describe('who led the meeting', () => {
  const chairs = async (): Promise<string> => {
    const text = await now.say('Anna', 'närvaro 12/1')
    return /Mötet leds av (.*)\./.exec(text)?.[1] ?? ''
  }

  test('is the chair, is asked when the chair is away, and is whoever was said to', async () => {
    await now.say('Anna', 'roll Bo Ek ordförande')
    await now.say('Anna', 'närvarande: Bo Ek, Cecilia Dahl')
    expect(await chairs()).toBe('Bo Ek')
    const asked = await now.hear('Anna', 'frånvarande: Bo Ek')
    expect(asked?.text).toContain('Bo Ek är inte där. Vem leder mötet?')
    expect(asked?.choices).toEqual([
      { label: 'Cecilia Dahl leder mötet', say: 'leder mötet: Cecilia Dahl' },
    ])
    expect(await chairs()).toBe('')
    expect(await now.say('Anna', 'leder mötet: Cecilia Dahl')).toBe(
      'Cecilia Dahl leder mötet 12 januari 2026.',
    )
    expect(await chairs()).toBe('Cecilia Dahl')
  })

  test('is never two', async () => {
    await now.say('Anna', 'roll Bo Ek, David Holm ordförande')
    expect(await now.say('Anna', 'närvarande: Bo Ek, David Holm')).toContain('Vem leder mötet?')
    expect(await chairs()).toBe('')
    await now.say('Anna', 'presides: David Holm')
    expect(await chairs()).toBe('David Holm')
  })

  test('of two the one who was there', async () => {
    await now.say('Anna', 'roll Bo Ek, David Holm ordförande')
    await now.say('Anna', 'frånvarande: Bo Ek')
    await now.say('Anna', 'närvarande: David Holm')
    expect(await chairs()).toBe('David Holm')
  })
})
