import { talk, type Talk } from './talk.ts'
import { plan } from './plan.ts'

let t: Talk
beforeEach(async () => {
  t = await talk(['Anna Berg', 'Bo Ek', 'Cecilia Dahl'])
  await plan(t, { id: 'm1', on: '2026-02-06', lastDayOn: '2026-01-23' })
})
afterEach(() => t.end())

const times = (answer: string, what: string): number => answer.split(what).length - 1
const items = (count: number): string =>
  Array.from({ length: count }, (_, index) => `punkt: Ärende ${index + 1}`).join('\n')

describe('several sentences in one message', () => {
  test('what can be written next is said once, where it comes last', async () => {
    const answer = await t.say('Anna', items(3))
    expect(answer.split('\n').filter((line) => line.startsWith('Punkt '))).toHaveLength(3)
    expect(times(answer, 'Se helheten med ”dagordning”.')).toBe(1)
    expect(answer.endsWith('Se helheten med ”dagordning”.')).toBe(true)
  })

  test('also where they are more than go into one commit', async () => {
    const answer = await t.say('Anna', items(9))
    expect(answer.split('\n').filter((line) => line.startsWith('Punkt '))).toHaveLength(9)
    expect(times(answer, 'Se helheten med ”dagordning”.')).toBe(1)
  })

  test('in English too', async () => {
    await t.say('Anna', 'language English')
    const answer = await t.say('Anna', 'role Bo Ek chair\nitem: First\nitem: Second')
    expect(answer).toContain('Bo Ek: now chair')
    expect(times(answer, 'See the whole with “agenda”.')).toBe(1)
  })

  test('what was recorded is told of each, also where the words are the same', async () => {
    await t.say('Anna', items(2))
    t.at('2026-02-06T07:28:00Z')
    await t.say('Anna', 'starta möte')
    const answer = await t.say('Anna', 'beslut 1: Bifalls.\nbeslut 2: Bifalls.')
    expect(times(answer, 'Bifalls.')).toBe(2)
  })
})
