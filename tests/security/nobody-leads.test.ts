import { commands } from '../../src/acts/index.ts'
import { plan } from '../chat/plan.ts'
import { talk, type Talk } from '../chat/talk.ts'
import { leaves } from './leaves.ts'

/*
 * Where nobody leads the group, whoever may not do something by themselves is told how somebody comes to lead it, in every sentence and door: there is nobody
 * to ask. Anna installed the bot, prepared all that is asked about below, and was taken out of the chat by Cecilia.
 */
let t: Talk

beforeAll(async () => {
  t = await talk()
  await plan(t, { id: 'm1', on: '2026-02-06', lastDayOn: '2026-01-23', items: ['Ett', 'Två'] })
  await plan(t, { id: 'm0', on: '2026-01-12', lastDayOn: '2026-01-02', items: ['Ett'] })
  await t.say('Anna', 'starta möte 12/1')
  await t.say('Anna', 'avsluta möte ändå')
  await t.say('Anna', 'skicka protokoll 12/1')
  await t.say('Anna', 'kalla 6/2')
  await t.say('Cecilia', 'tema: Arkivets framtid')
  await t.say('Anna', 'skicka dagordning 6/2')
  await t.say('Cecilia', 'tillägg: Skyltarna')
  await t.say('Anna', 'bilaga 1: https://example.org/ett')
  await leaves(t, 'Anna', 'Cecilia')
})
afterAll(() => t.end())

const nobody = 'Gruppen har ingen sekreterare. Skriv ”roll Bo Ek sekreterare” om det är du.'

describe('a member is told how somebody comes to lead the group', () => {
  test.each([
    ['ta bort tema 1'],
    ['ta bort tillägg: Skyltarna'],
    ['spärra länkar Cecilia Dahl'],
    ['registerutdrag Cecilia Dahl'],
    ['bilaga 1: https://example.org/egen'],
    ['ta bort bilaga 1:1'],
    ['kommer Cecilia Dahl 6/2'],
    ['kommer inte Cecilia Dahl 6/2'],
    ['uppdrag: ta fram en plan ; ansvarig Cecilia Dahl'],
    ['justera 12/1'],
    ['gallring'],
    ['gallring protokoll 1 år ; beslut 2025-12-01 § 4'],
    ['starta möte 6/2'],
    ['ta in F1'],
  ])('%s', async (sentence) => {
    expect(await t.say('Bo', sentence)).toBe(nobody)
    expect(await t.whisper('Bo', sentence)).toBe(nobody)
  })

  test.each([
    ['removeTheme', { number: 1 }],
    ['startMeeting', {}],
  ])('by a press of %s', async (name, args) => {
    expect(commands.some((one) => one.name === name)).toBe(true)
    const { answer } = await t.press('Bo', 'act', {
      do: name,
      args,
      in: { group: t.pk },
    })
    expect(JSON.stringify(answer)).toContain('Skriv ”roll Bo Ek sekreterare” om det är du.')
  })

  test('and does what is their own', async () => {
    await t.say('Bo', 'tema: Lokalerna')
    expect(await t.say('Bo', 'ta bort tema 2')).toContain('Lokalerna')
    expect(await t.whisper('Bo', 'spärra länkar')).not.toBe(nobody)
    expect(await t.whisper('Bo', 'kommer 6/2')).not.toBe(nobody)
  })
})
