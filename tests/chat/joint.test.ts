import type { Group } from '../../src/meetings/group.ts'
import { recordedMinutes } from '../../src/minutes/current.ts'
import { rowText, textsOf } from '../../src/minutes/document.ts'
import { Book } from '../../src/store/book.ts'
import { meetingOf } from './plan.ts'
import { talk, type Talk } from './talk.ts'

const document = async (): Promise<string> => {
  const book = new Book(now.store, now.pk, [])
  const group = (await book.get<Group>('group'))!
  const { document: made } = await recordedMinutes(book, group, await meetingOf(now, 'm1'))
  return made.blocks
    .flatMap((block) => (block.kind === 'table' ? block.rows.map(rowText) : [...textsOf([block])]))
    .join('\n')
}

let now: Talk
beforeEach(async () => {
  now = await talk(['Anna Berg', 'Bo Ek', 'Cecilia Dahl', 'David Holm'])
})
afterEach(() => now.end())

const list =
  'lista Rådet:\nGun Hed, Nora kommun, ordförande\nIvar Ny, Laxå kommun, justerare\n– Rut Ask, Kumla kommun\nBo Ek, Nora kommun'

describe('a meeting with a body that is not here', () => {
  test('is one record with two lists; whoever is on both is counted once', async () => {
    expect(
      await now.say(
        'Anna',
        'gemensamt möte 2026-01-12 09-12 Salen med Rådet ; del 09-11 egen ; del 11-12 gemensam',
      ),
    ).toBe(
      'Mötet måndag 12 januari 2026 kl. 09.00–12.00 är planerat tillsammans med Rådet; gemensamt kl. 11.00–12.00.\nLägg till deras deltagare med ”lista Rådet:” och en person per rad.',
    )
    expect(await now.say('Anna', list)).toBe(
      'Rådet har 4 deltagare på listan till mötet måndag 12 januari 2026. På båda listorna, och räknas en gång: Bo Ek.',
    )
    await now.say('Anna', 'punkt: Läkaravtalet')
    await now.say('Anna', 'starta möte')
    await now.say('Anna', 'närvarande: alla utom David Holm')
    await now.say('Anna', 'frånvarande: David Holm')
    expect(await now.say('Anna', 'närvarande: Gun Hed, Rut Ask')).toContain(
      'Närvarande vid mötet 12 januari 2026: Gun Hed och Rut Ask.',
    )
    await now.say('Anna', 'frånvarande: Ivar Ny')
    const told = await now.say('Anna', 'närvaro')
    expect(told).toContain('Rådet (4)')
    for (const line of [
      '– Gun Hed, Nora kommun, ordförande, närvarande',
      '– Ivar Ny, Laxå kommun, justerare, frånvarande',
      '– Rut Ask, Kumla kommun, närvarande',
      '– Bo Ek, Nora kommun, närvarande',
      'Tillsammans 5 närvarande.',
    ])
      expect(told).toContain(line)
    await now.say('Anna', 'avsluta möte ändå')
    const minutes = await document()
    expect(minutes).toContain('Gemensam del med Rådet, kl. 11.00–12.00')
    expect(minutes).toContain('Ordförande: Gun Hed.')
    expect(minutes).toContain('Ivar Ny')
    expect(minutes).toContain('Tillsammans 5 närvarande.')
  })

  test('in English, and as a part of a meeting that is planned', async () => {
    expect(await now.say('Anna', 'joint meeting 18/9 09-12 with the Council')).toContain(
      'är planerat tillsammans med the Council.',
    )
    expect(await now.say('Anna', 'list the Council:\nGun Hed, Nora kommun, chair')).toContain(
      'the Council har 1 deltagare',
    )
    await now.say('Anna', 'nytt möte 6/2 9-12 Salen')
    expect(await now.say('Anna', 'gemensam del 6/2 11-12 med Styrgruppen')).toContain(
      'Mötet fredag 6 februari 2026 är gemensamt med Styrgruppen kl. 11.00–12.00.',
    )
    expect(await now.say('Anna', 'joint part 6/2 13-14 with Styrgruppen')).toContain(
      'är kl. 09.00–12.00',
    )
    expect(await now.say('Anna', 'lista styrgruppen: Ivar Ny, närvarande')).toContain(
      'Styrgruppen har 1 deltagare',
    )
  })

  test('a list needs its colon and a body of a joint meeting, and a near name is asked about', async () => {
    expect(await now.say('Anna', 'lista uppdrag')).not.toContain('gemensamt')
    expect(await now.say('Anna', 'lista Rådet:\nGun Hed')).toBe(
      'Inget möte hålls gemensamt med Rådet. Skriv till exempel ”gemensam del 6/2 11–12 med” och namnet.',
    )
    await now.say('Anna', 'gemensamt möte 18/9 9-12 med Rådet')
    expect(await now.say('Anna', 'lista Rådet:\nCecilia Dahll')).toContain(
      'Menade du Cecilia Dahl?',
    )
    expect(await now.say('Anna', 'ja')).toContain('På båda listorna')
    expect(await now.say('Bo', 'lista Rådet:\nGun Hed')).toMatch(/^Det kan bara|sekreterare/)
    await now.say('Anna', 'gemensamt möte 25/9 9-12 med Rådet ; del 9-10 okänd')
    expect(Object.values((await now.group()).calendar).map(({ on }) => on)).toEqual(['2026-09-18'])
  })
})
