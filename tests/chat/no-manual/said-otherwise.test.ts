import type { Talk } from '../talk.ts'
import { after, answered } from './talking.ts'

let t: Talk
afterEach(() => t.end())

const MEETING = 'nytt möte 6/2 08:30-12:00 Lokal Eken'
const REPORT = 'uppdrag: Skriva rapporten ; ansvarig Bo Ek ; senast 30/1'
const CALL = 'uppdrag: Ringa skolchefen ; ansvarig Bo Ek ; senast 30/1'
const ROOM = 'uppdrag: Boka lokalen ; ansvarig Eva Falk ; senast 30/1'

describe('what is not done yet', () => {
  test.each([
    [
      'jag är rädd att rapporten inte blir färdig till den 30:e, går den 13 februari bra i stället?',
      13,
    ],
    ['rapporten är inte klar än, kan jag få till den 20 februari?', 20],
    ['the rapport is not done yet, could I have until 13 February instead?', 13],
  ])('is put off to the day that is wished for: %s', async (words, day) => {
    t = await after(MEETING, REPORT, CALL)
    const { text, labels } = await answered(t, 'Bo', words)
    const told = [text, ...labels].join('\n')
    expect(told).toMatch(new RegExp(`U1.*${day}(?:/2| februari)`))
    expect(told).not.toMatch(/läge U1/i)
  })

  test.each([
    'förlåt rapporten är inte klar än',
    'rapporten är inte färdig',
    'jag har inte skrivit klart rapporten ännu',
    'the rapport is not done yet',
    "the rapport isn't finished",
  ])('is never offered as done: %s', async (words) => {
    t = await after(MEETING, REPORT, CALL)
    const { text, labels } = await answered(t, 'Bo', words)
    expect([text, ...labels].join('\n')).not.toMatch(/klart U|U1 är klart/i)
    expect([text, ...labels].join('\n')).toMatch(/U1/)
  })
})

describe('more time for several', () => {
  test.each(['kan jag få en vecka till på båda', 'I need another week for both of them'])(
    'is asked about, since one sentence moves one: %s',
    async (words) => {
      t = await after(MEETING, REPORT, CALL)
      const { text, labels } = await answered(t, 'Bo', words)
      expect([text, ...labels].join()).toMatch(/enare …/)
      expect((await answered(t, 'Bo', 'mina uppdrag')).text).not.toMatch(/februari/)
    },
  )
})

describe('a reminder of what is told by its words', () => {
  test.each(['påminn Eva om lokalen', 'remind Eva about lokalen'])('%s', async (words) => {
    t = await after(MEETING, REPORT, ROOM)
    expect((await answered(t, 'Anna', words)).text).toMatch(/^Menade du: påminn U2/)
  })
})

test('nobody is forgotten who is not named', async () => {
  t = await after(MEETING)
  for (const words of ['radera allt', 'delete everything']) {
    const { text, labels } = await answered(t, 'Anna', words)
    expect([text, ...labels].join('\n')).not.toMatch(/glöm Anna/i)
  }
})

test.each(['återkommer om det', 'återkommer om det i morgon'])(
  'what is said in passing is no sentence of those who lead: %s',
  async (words) => {
    t = await after(MEETING)
    expect((await answered(t, 'David', words)).text).not.toMatch(/^Det kan bara/)
  },
)

test.each(['who are you'])('is no question about the members: %s', async (words) => {
  t = await after(MEETING)
  expect((await answered(t, 'Eva', words)).text).not.toMatch(/personer i gruppen/)
})
