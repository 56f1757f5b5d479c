import { actionOf } from './given.ts'
import { plan } from './plan.ts'
import { talk, type Talk } from './talk.ts'

/* `ansvarig föredragande` is whoever presents the item, `ansvarig alla` every party of the group, or everybody in one without parties. */

let t: Talk
beforeEach(async () => {
  t = await talk(['Anna Berg', 'Bo Ek', 'Cecilia Dahl'])
  await plan(t, {
    id: 'm1',
    on: '2026-02-06',
    lastDayOn: '2026-01-23',
    items: ['Ett', 'Två', 'Tre'],
  })
  await t.say('Anna', 'ändra punkt 1 ; föredragande Bo Ek')
  await t.say('Anna', 'ändra punkt 2 ; föredragande Cecilia Dahl, Per Nyström')
})
afterEach(() => t.end())

async function owners(id = 'U1'): Promise<string> {
  const group = await t.group()
  return (await actionOf(t, id)).owners
    .map((owner) =>
      owner.kind === 'person'
        ? group.people[owner.person]?.name
        : `${group.bodies[owner.body]?.kind} ${group.bodies[owner.body]?.name}`,
    )
    .join(' | ')
}

const open = async (): Promise<void> => {
  t.at('2026-02-06T07:28:00Z')
  await t.say('Anna', 'starta möte')
}

test.each([
  ['uppdrag 1: Ring ; ansvarig föredragande ; senast 1/6', 'Bo Ek'],
  ['action 1: Call ; owner the presenter ; due 1/6', 'Bo Ek'],
  ['uppdrag 1: Ring ; ansvarig Föredraganden ; senast 1/6', 'Bo Ek'],
  ['uppdrag 1: Ring ; ansvarig föredragande, Anna', 'Bo Ek | Anna Berg'],
  ['uppdrag 1: Ring ; ansvarig Bo och föredragande', 'Bo Ek'],
  ['uppdrag 2: Ring ; ansvarig de föredragande', 'Cecilia Dahl | unasked Per Nyström'],
  ['uppdrag 1: Ring ; ansvarig alla ; senast 1/6', 'Anna Berg | Bo Ek | Cecilia Dahl'],
  ['action 1: Call ; owner everyone', 'Anna Berg | Bo Ek | Cecilia Dahl'],
])('”%s”', async (sentence, expected) => {
  await open()
  const answer = await t.say('Anna', sentence)
  expect(answer).not.toContain('presenters')
  expect(await owners()).toBe(expected)
  expect(answer).toContain(expected.split(' | ')[0])
})

test('all parties, where the group has any', async () => {
  await t.say('Anna', 'organisation Bo Kulla kommun')
  await t.say('Anna', 'ny part Laxby kommun')
  await open()
  await t.say('Anna', 'uppdrag 1: Svara ; ansvarig samtliga ; senast 1/6')
  expect(await owners()).toBe('unit Kulla kommun | unit Laxby kommun')
})

describe('where nobody presents it', () => {
  beforeEach(open)
  test.each([
    ['uppdrag 3: Ring ; ansvarig föredragande', 'Ingen är föredragande för ”Tre”.', ''],
    ['action 3: Call ; owner the presenters ; due in May', 'Ingen är föredragande för ”Tre”.', ''],
    ['uppdrag 3: Ring ; ansvarig Anna, föredragande', 'föredragande för ”Tre”.', 'Anna Berg'],
    ['uppdrag: Ring ; ansvarig föredraganden', 'Uppdraget hör inte till någon punkt', ''],
  ])('that is said, and nobody is made of the word: %s', async (said, told, owned) => {
    const answer = await t.say('Anna', said)
    expect(answer).toContain(told)
    expect(answer).not.toContain('Vem eller vad')
    expect(await owners()).toBe(owned)
    expect((await t.group()).bodies).toEqual({})
    await t.say('Anna', 'uppdrag 1: Skriv ; ansvarig föredragande')
    expect(await owners('U2')).toBe('Bo Ek')
  })

  test('whoever owns it already goes on', async () => {
    await t.say('Anna', 'uppdrag 3: Ring ; ansvarig Cecilia')
    expect(await t.say('Anna', 'change action U1: Call ; owner the presenter')).toBe(
      'Ingen är föredragande för ”Tre”.',
    )
    expect((await actionOf(t, 'U1')).text).toBe('Ring')
    expect(await owners()).toBe('Cecilia Dahl')
  })
})

test('a unit that the group calls so is that unit', async () => {
  await open()
  await t.say('Anna', 'uppdrag 1: Ring ; ansvarig enhet Alla ; senast 1/6')
  await t.say('Anna', 'uppdrag 1: Skriv ; ansvarig alla ; senast 1/6')
  expect(await owners('U2')).toBe('unit Alla')
})

test('an action is given to them afterwards, too', async () => {
  await open()
  await t.say('Anna', 'uppdrag 1: Ring ; ansvarig Anna ; senast 1/6')
  await t.say('Anna', 'ändra uppdrag U1 ; ansvarig föredragande')
  expect(await owners()).toBe('Bo Ek')
  expect((await t.group()).bodies).toEqual({})
})
