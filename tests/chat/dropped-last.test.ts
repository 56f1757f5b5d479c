import { numbered, showNumber } from '../../src/meetings/numbering.ts'
import { meetingOf } from './plan.ts'
import { talk, type Talk } from './talk.ts'

/* An item that is dropped keeps its number, also one of those that close the meeting: additions come before the others of them. */

let t: Talk
beforeEach(async () => {
  t = await talk(['Anna Berg', 'Bo Ek'])
  await t.say('Anna', 'stående punkter: Inledning, sist: Övriga frågor, Utvärdering, Avslut')
  await t.say('Anna', 'nytt möte 6/2 9-12 Salen')
  await t.say('Anna', 'punkt: Planen')
  await t.say('Anna', 'skicka dagordning')
})
afterEach(() => t.end())

const numbers = async (): Promise<readonly string[]> =>
  numbered(await meetingOf(t, 'm1')).map(
    ({ item, number }) => `${showNumber(number)} ${item.title}${item.removedAt ? ' –' : ''}`,
  )

test.each([
  [
    'ta bort punkt 3',
    ['1 Inledning', '2 Planen', '3 Övriga frågor –', '4 Buss', '5 Utvärdering', '6 Avslut'],
  ],
  [
    'remove item 4',
    ['1 Inledning', '2 Planen', '3 Övriga frågor', '4 Utvärdering –', '5 Buss', '6 Avslut'],
  ],
  [
    'ta bort punkt 5',
    ['1 Inledning', '2 Planen', '3 Övriga frågor', '4 Utvärdering', '5 Avslut –', '6 Buss'],
  ],
  [
    'ta bort punkt 2',
    ['1 Inledning', '2 Planen –', '3 Buss', '4 Övriga frågor', '5 Utvärdering', '6 Avslut'],
  ],
])('%s', async (said, expected) => {
  expect(await t.say('Anna', said)).toContain('behåller sitt nummer')
  await t.say('Bo', 'tillägg: Buss')
  t.at('2026-02-06T08:05:00Z')
  await t.say('Anna', 'starta möte')
  await t.say('Anna', 'fastställ dagordning')
  expect(await numbers()).toEqual(expected)
})
