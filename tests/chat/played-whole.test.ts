import { meetingOf } from './plan.ts'
import { twoItems } from './two-items.ts'
import type { Talk } from './talk.ts'

/* What whole meetings, played from the first sentence to the last, showed to be said falsely or lost. */

let t: Talk
afterEach(() => t.end())

describe('everybody and somebody beside them', () => {
  beforeEach(async () => {
    t = await twoItems([
      'gemensam del 6/2 10-12 med Rådet',
      'lista Rådet:\nNils Ny, Nora kommun',
      'starta möte',
    ])
  })

  test.each([
    'närvarande: alla, Nils Ny',
    'närvarande: alla och Nils Ny',
    'present: all, Nils Ny',
    'present: all and Nils Ny',
  ])('”%s”', async (said) => {
    const answer = await t.say('Anna', said)
    expect(answer).toContain('Alla 3 ledamöter är antecknade som närvarande')
    expect(answer).toContain('Nils Ny')
    expect(answer).not.toMatch(/Jag hittar ingen|Kvar att anteckna/)
    const m1 = await meetingOf(t, 'm1')
    expect(Object.values(m1.attendance).map(({ kind }) => kind)).toEqual([
      'present',
      'present',
      'present',
    ])
    await t.say('Anna', 'ångra')
    expect((await meetingOf(t, 'm1')).attendance).toEqual({})
  })

  test('a name that nobody has is told, and the others are there', async () => {
    const answer = await t.say('Anna', 'närvarande: alla, Kalle Karlsson')
    expect(answer).toContain('Jag hittar ingen som heter ”Kalle Karlsson”')
    expect(Object.keys((await meetingOf(t, 'm1')).attendance)).toHaveLength(3)
  })
})

test.each([
  ['justerat av Bo den 8/2 via e-post 6/2', 'den 8 februari 2026'],
  ['adjusted by Bo on 8/2 by e-mail 6/2', 'den 8 februari 2026'],
])('a day that has just been is no day of next year: ”%s”', async (said, day) => {
  t = await twoItems(['starta möte', 'beslut 1: Antas.', 'avsluta möte ändå'])
  t.at('2026-02-16T08:00:00Z')
  const answer = await t.say('Anna', said)
  expect(answer).toContain(day)
  expect(answer).not.toContain('2027')
})

describe('a matter named inside an item', () => {
  beforeEach(async () => {
    t = await twoItems([
      'starta möte',
      'beslut 1: Avtalet antas. ; ärende Akutläkare',
      'bordlägg 2: tid ; ärende Bussarna',
      'avsluta möte ändå',
    ])
  })

  test.each([
    ['sök akutläkare', '2026-02-06 § 1 Akutläkare'],
    ['search akutläkare', '2026-02-06 § 1 Akutläkare'],
    ['sök bussarna', '2026-02-06 § 2'],
    ['historik akutläkare', '2026-02-06 § 1'],
    ['sök avtalet', '2026-02-06 § 1 Akutläkare'],
  ])('is found: ”%s”', async (said, found) =>
    expect(await t.whisper('Anna', said)).toContain(found),
  )

  test('what is not there is not found', async () =>
    expect(await t.whisper('Anna', 'sök cyklarna')).toContain('Jag hittar inget'))
})

test.each([
  ['senast 1/6', 'Vem eller vad Nils Nyberg är har ingen sagt. Skriv'],
  ['senast snarast', 'Vem eller vad Nils Nyberg är har ingen sagt. Tid: snarast (datum saknas).'],
])('an owner that nobody knows is not missing: %s', async (due, told) => {
  t = await twoItems(['starta möte', `uppdrag 1: Rita karta ; ansvarig Nils Nyberg ; ${due}`])
  const answer = await t.say('Anna', 'avsluta möte')
  expect(answer).toContain(told)
  expect(answer).not.toContain('Ansvarig saknas')
})

test('in English', async () => {
  t = await twoItems(['language English', 'start meeting', 'action 1: Draw ; owner Nils Nyberg'])
  expect(await t.say('Anna', 'close meeting')).toContain(
    'Nobody has said who or what Nils Nyberg is. The due time is missing.',
  )
})

describe('what is asked and told after the day', () => {
  beforeEach(async () => {
    t = await twoItems([])
    t.at('2026-02-09T08:00:00Z')
    await t.say('Anna', 'mötet hölls 6/2')
  })

  test('nobody comes later to a meeting that is over', async () => {
    const asked = await t.hear('Anna', 'närvarande 6/2: alla utom Bo')
    expect(asked?.choices?.map(({ label }) => label)).toEqual(['Frånvarande', 'Vet inte'])
  })

  test('the log of a meeting tells what was done with its minutes', async () => {
    for (const line of [
      'beslut 1: Antas.',
      'avsluta möte ändå',
      'justera 6/2',
      'ändra anteckning 6/2 1: x',
    ])
      await t.say('Anna', line)
    await t.say('Anna', 'anteckning 6/2 § 1: Mer')
    await t.say('Anna', 'justera 6/2')
    const log = await t.whisper('Anna', 'logg 6/2')
    expect(log.split('”justera 6/2”')).toHaveLength(3)
  })
})

test('on its day somebody may still come later', async () => {
  t = await twoItems(['starta möte'])
  const asked = await t.hear('Anna', 'närvarande: alla utom Bo')
  expect(asked?.choices?.map(({ label }) => label)).toContain('Kommer senare')
})
