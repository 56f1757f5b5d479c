import { meetingOf } from './plan.ts'
import { printedOf } from './printed.ts'
import { talk, type Talk } from './talk.ts'

/* A joint meeting: items that are the two bodies' together, and the adjusters of each. */

let t: Talk

beforeEach(async () => {
  t = await talk(['Anna Berg', 'Bo Ek', 'Cecilia Dahl', 'David Holm'])
  await t.say('Anna', 'nytt möte 2026-01-12 09:30-12:00 Salen')
})
afterEach(() => t.end())

const items = async () => Object.values((await meetingOf(t, 'm1')).items)

describe('an item that is joint', () => {
  test.each([
    ['punkt: Läkaravtalet ; gemensam', 'ändra punkt 1 ; egen'],
    ['item: Läkaravtalet ; 20 min ; joint', 'change item 1 ; own'],
  ])('is said with the item, shown, and taken back: %s', async (add, back) => {
    expect(await t.say('Anna', add)).toContain('är inte gemensamt med någon än')
    expect(await items()).toMatchObject([{ title: 'Läkaravtalet', joint: true }])
    await t.say('Anna', 'gemensam del 12/1 11-12 med Rådet')
    expect(await t.say('Bo', 'dagordning')).toContain('gemensam')
    expect(await printedOf(t, 'm1')).toContain('Gemensam punkt med Rådet')
    expect(await t.say('Anna', back)).not.toContain('är inte gemensamt')
    expect(await items()).toMatchObject([{ title: 'Läkaravtalet', joint: false }])
    expect(await printedOf(t, 'm1')).not.toContain('Gemensam punkt')
    await t.say('Anna', 'ångra')
    expect(await items()).toMatchObject([{ joint: true }])
  })

  test('is set on one that stands, without a word of its title', async () => {
    await t.say('Anna', 'punkt: Läkaravtalet')
    await t.say('Anna', 'ändra punkt 1 ; gemensam')
    expect(await items()).toMatchObject([{ title: 'Läkaravtalet', joint: true }])
    await t.say('Anna', 'punkt: Gemensam utbildning')
    await t.say('Anna', 'punkt: Gemensamt möte ; 10 min')
    expect((await items()).map(({ title, joint }) => [title, joint])).toEqual([
      ['Läkaravtalet', true],
      ['Gemensam utbildning', undefined],
      ['Gemensamt möte', undefined],
    ])
  })

  test('follows a proposal that is taken in, and an item to another meeting', async () => {
    await t.say('Bo', 'föreslå Skolan ; gemensam')
    await t.say('Anna', 'ta in F1')
    expect(await items()).toMatchObject([{ title: 'Skolan', joint: true }])
    await t.say('Anna', 'nytt möte 2026-02-12 09:00-12:00 Salen')
    await t.say('Anna', 'flytta punkt 1 till möte 12/2')
    expect(Object.values((await meetingOf(t, 'm2')).items)).toMatchObject([{ joint: true }])
  })
})

describe('those of the other body who adjust', () => {
  const held = async (): Promise<void> => {
    for (const sentence of [
      'inställningar justering på',
      'gemensam del 12/1 11-12 med Rådet',
      'lista Rådet:\nGun Hed, Nora kommun, ordförande\nIvar Ny, Laxå kommun, justerare\nDavid Holm, Nora kommun, justerare',
      'punkt: Läkaravtalet',
      'starta möte',
      'närvarande: alla',
      'beslut 1: Avtalet förlängs.',
      'avsluta möte ändå',
    ])
      await t.say('Anna', sentence)
    t.posts()
  }

  test('are asked where they are here, and awaited where they are not', async () => {
    await held()
    const answer = await t.say('Anna', 'justerare: Cecilia Dahl')
    expect(answer).toContain('Cecilia Dahl och David Holm')
    expect(answer).toContain('Gun Hed och Ivar Ny justerar för Rådet och nås inte i Teams här.')
    expect(t.posts().map(({ to }) => to)).toEqual(
      expect.arrayContaining(['private-Cecilia', 'private-David']),
    )
    await t.whisper('Cecilia', 'justera')
    expect(await t.whisper('David', 'justera')).toContain('Gun Hed och Ivar Ny')
    expect(await t.say('Anna', 'synpunkter')).toContain('Väntar på Gun Hed och Ivar Ny.')
    t.at('2026-01-13T09:00:00Z')
    expect(await t.say('Anna', 'justerat av Ivar Ny den 13/1 via e-post')).toContain('Gun Hed')
    expect(await t.say('Anna', 'adjusted by Gun Hed on 13/1 by e-mail')).toContain('Version 1')
    const stored = await t.store.get<{ id: string; pk: string; type: string }>(
      t.pk,
      'minutes-m1-v1',
    )
    for (const name of ['Cecilia Dahl', 'David Holm', 'Gun Hed', 'Ivar Ny'])
      expect(JSON.stringify(stored?.doc)).toContain(name)
  })

  test('adjust the very text: another one asks them again', async () => {
    await held()
    await t.say('Anna', 'inställningar ordförande justerar av')
    await t.say('Anna', 'justerare: Cecilia Dahl')
    t.at('2026-01-13T09:00:00Z')
    await t.say('Anna', 'justerat av Ivar Ny den 13/1 via e-post')
    expect(await t.say('Anna', 'anteckning 12/1 § 1: Tillagt.')).toContain(
      'Ivar Ny justerar för Rådet',
    )
    t.at('2026-01-13T09:05:00Z')
    await t.whisper('Cecilia', 'justera')
    expect(await t.whisper('David', 'justera')).toContain('Ivar Ny')
    expect(await t.store.get(t.pk, 'minutes-m1-v1')).toBeUndefined()
    await t.say('Anna', 'justerat av Ivar Ny den 13/1 via e-post')
    expect(await t.store.get(t.pk, 'minutes-m1-v1')).toBeDefined()
  })
})
