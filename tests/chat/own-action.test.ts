import { plan } from './plan.ts'
import { talk, type Talk } from './talk.ts'

/* A member gives an action to themselves, which belongs to no meeting; anybody else's, and what is tied to an item, is left to those who lead. */
let t: Talk
beforeEach(async () => {
  t = await talk()
  await plan(t, {
    id: 'm1',
    on: '2026-02-06',
    lastDayOn: '2026-01-23',
    items: ['Inledning', 'Avtalet'],
  })
})
afterEach(() => t.end())

const actions = async (): Promise<readonly string[]> =>
  (await t.say('Anna', 'uppdrag')).split('\n').filter((line) => /\bU\d/.test(line))

describe.each([
  { language: 'sv', own: 'uppdrag: Ringa Nora ; ansvarig jag ; senast 20/2' },
  { language: 'en', own: 'action: Ringa Nora ; owner me ; due 20/2' },
])('an action of one’s own, in $language', ({ own }) => {
  test('is given by a member, in the group and alone', async () => {
    expect(await t.say('Bo', own)).toContain('U1')
    expect(await t.whisper('Cecilia', own.replace('Ringa Nora', 'Mejla Lyckby'))).toContain('U2')
    expect(await actions()).toEqual([
      expect.stringContaining('Bo Ek'),
      expect.stringContaining('Cecilia Dahl'),
    ])
  })

  test('belongs to no meeting, also while an item is treated, and leaves its record alone', async () => {
    t.at('2026-02-06T07:30:00Z')
    await t.say('Anna', 'starta möte\npunkt nu 2')
    await t.say('Bo', own)
    expect((await actions()).join()).not.toContain('§')
    await t.say('Anna', 'närvarande: alla\navsluta möte ändå')
    expect(await t.say('Anna', 'sammanfattning')).not.toContain('Ringa Nora')
  })

  test('is taken back by whoever gave it', async () => {
    await t.say('Bo', own)
    await t.say('Bo', 'ångra')
    expect(await actions()).toEqual([])
  })
})

test.each([
  'uppdrag: Ringa Nora ; ansvarig Cecilia',
  'uppdrag: Ringa Nora ; ansvarig jag, Cecilia',
  'uppdrag: Ringa Nora',
  'action: Call Nora ; owner Cecilia',
])('%s is left to those who lead', async (sentence) => {
  const answer = await t.hear('Bo', sentence, { personal: true })
  expect(answer?.text).toMatch(/sekreterare|secretary/)
  expect(answer?.choices?.map(({ act }) => act?.do)).toContain('leaveToLead')
  expect(await actions()).toEqual([])
})

test('under an item it is left to those who lead', async () => {
  t.at('2026-02-06T07:30:00Z')
  await t.say('Anna', 'starta möte')
  const answer = await t.hear('Bo', 'uppdrag 2: Ringa Nora ; ansvarig jag', { personal: true })
  expect(answer?.choices?.map(({ act }) => act?.do)).toContain('leaveToLead')
  expect(await actions()).toEqual([])
})
