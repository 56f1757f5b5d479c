import { twoItems } from './two-items.ts'
import type { Talk } from './talk.ts'

/* More time in words is the same as by the button: from the last day, or from today where that is over or not known. The answer says the day. */

let t: Talk
beforeEach(async () => {
  t = await twoItems([
    'starta möte',
    'uppdrag 1: Ring ; ansvarig Bo ; senast 1/6',
    'uppdrag 1: Ring igen ; ansvarig Bo ; senast 10/2',
    'uppdrag 1: Utan tid ; ansvarig Bo',
    'uppdrag 1: Fönster ; ansvarig Bo ; senast i maj',
    'uppdrag 1: Nästa ; ansvarig Bo ; senast nästa möte',
    'uppdrag 1: Lördag ; ansvarig Bo ; senast 2026-03-07',
    'avsluta möte ändå',
  ])
})
afterEach(() => t.end())

/** The day to which the button of that place puts it off. */
async function byButton(id: string, place: number): Promise<string> {
  const asked = await t.hear('Bo', `senare ${id}`, { personal: true })
  const [, day = ''] = / (\d+ \p{L}+ 2026)$/u.exec(asked?.choices?.[place]?.label ?? '') ?? []
  await t.whisper('Bo', 'nej')
  return day
}

test.each([
  ['senare U1 en vecka', 0, '8 juni 2026'],
  ['senare U1 en vecka till', 0, '8 juni 2026'],
  ['senare U1 ytterligare en vecka: väntar på svar', 0, '8 juni 2026'],
  ['skjut upp U1 en vecka', 0, '8 juni 2026'],
  ['later U1 a week', 0, '8 juni 2026'],
  ['later U1 another week', 0, '8 juni 2026'],
  ['senare U1 två veckor', 1, '15 juni 2026'],
  ['senare U1 14 dagar', 1, '15 juni 2026'],
  ['later U1 two more weeks', 1, '15 juni 2026'],
  ['later U1 2 weeks longer', 1, '15 juni 2026'],
  ['senare U1 en månad', 2, '1 juli 2026'],
  ['later U1 one month', 2, '1 juli 2026'],
  // A stretch of time ends on its last day.
  ['senare U4 en vecka', 0, '8 juni 2026'],
  // Nobody knows the day.
  ['senare U3 en vecka', 0, '13 februari 2026'],
  ['senare U5 en vecka', 0, '13 februari 2026'],
  // Never on a day off.
  ['senare U6 en vecka', 0, '16 mars 2026'],
])('”%s” is what the button says', async (sentence, place, day) => {
  const id = /U\d/.exec(sentence)?.[0] ?? ''
  expect(await byButton(id, place)).toBe(day)
  expect(await t.whisper('Bo', sentence)).toContain(day)
})

test.each(['senare U2 en vecka', 'later U2 a week', 'senare U2 en vecka till'])(
  'once it is overdue, from today: ”%s”',
  async (sentence) => {
    t.at('2026-02-20T07:28:00Z')
    expect(await byButton('U2', 0)).toBe('27 februari 2026')
    expect(await t.whisper('Bo', sentence)).toContain('27 februari 2026')
  },
)

test('on its very day, from that day', async () => {
  t.at('2026-02-10T07:28:00Z')
  expect(await t.whisper('Bo', 'senare U2 en vecka')).toContain('17 februari 2026')
})

test.each([
  ['senare U1 om en vecka', '13 februari 2026'],
  ['later U1 in two weeks', '20 februari 2026'],
  ['senare U1 vecka 25', 'v. 25'],
  ['senare U1 fredag', '13 februari 2026'],
])('a day of its own is that day: ”%s”', async (sentence, told) => {
  expect(await t.whisper('Bo', sentence)).toMatch(
    new RegExp(told.replace('v. 25', '(?:vecka|v\\.) 25')),
  )
})

test.each(['senare U1 noll veckor', 'senare U1 veckor'])('”%s” is no time', async (sentence) => {
  await t.whisper('Bo', sentence)
  expect(await t.whisper('Bo', 'mina uppdrag')).toContain('U1 Ring. 1 juni 2026')
})
