import { talk, type Talk } from '../chat/talk.ts'
import { typesWith } from './documents.ts'

/*
 * Why somebody stays away is kept as long as the answer that it belongs to stands, and the meeting is held on that day. The clock starts on Monday 12 January
 * 2026, 09.00; Anna leads.
 */
let t: Talk
beforeEach(async () => {
  t = await talk()
  await t.say('Anna', 'nytt möte 2026-02-06 08:30-12:00 Arkivet\nkalla 6/2')
  await t.whisper('Eva', 'kommer inte 6/2: tandemcykel')
  await t.whisper('Bo', 'kommer inte 6/2: sorgblomma')
  t.at('2026-01-12T08:01:00Z')
})
afterEach(() => t.end())

const held = (why: string): Promise<readonly string[]> => typesWith(t.store, why)

test('it is kept for those who lead', async () => {
  expect([await held('sorgblomma'), await held('tandemcykel')]).toEqual([['reasons'], ['reasons']])
  expect(await t.whisper('Anna', 'svar 6/2')).toContain('sorgblomma')
})

test.each([
  ['Bo', 'ångra'],
  ['Bo', 'kommer 6/2'],
  ['Bo', 'kommer 6/2 9.30-11'],
  ['Bo', 'kommer inte 6/2'],
  ['Bo', 'ersätts av Cecilia Dahl 6/2'],
  ['Anna', 'kommer Bo Ek 6/2'],
  ['Bo', 'attending 6/2'],
])('%s: %s lets go of it, and of no other', async (who, said) => {
  await t.whisper(who, said)
  expect([await held('sorgblomma'), await held('tandemcykel')]).toEqual([[], ['reasons']])
  expect(await t.whisper('Anna', 'svar 6/2')).toContain('tandemcykel')
})

test('another reason takes its place', async () => {
  await t.whisper('Bo', 'kommer inte 6/2: på resa')
  expect(await held('sorgblomma')).toEqual([])
  expect(await t.whisper('Anna', 'svar 6/2')).toMatch(
    /på resa[^]*tandemcykel|tandemcykel[^]*på resa/,
  )
})

test.each(['ställ in möte 6/2: för få', 'flytta möte 6/2 till 20/1', 'flytta möte 6/2 till 13/2'])(
  '%s lets go of all of them',
  async (said) => {
    await t.say('Anna', said)
    expect([await held('sorgblomma'), await held('tandemcykel')]).toEqual([[], []])
  },
)

test('the same day at another place keeps them', async () => {
  await t.say('Anna', 'flytta möte 6/2 till 6/2 Biblioteket')
  expect([await held('sorgblomma'), await held('tandemcykel')]).toEqual([['reasons'], ['reasons']])
})
