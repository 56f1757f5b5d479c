import { talk, type Talk } from './talk.ts'

let now: Talk
beforeEach(async () => {
  now = await talk()
})
afterEach(() => now.end())

describe('a meeting’s day as people write it, on 12 January', () => {
  test.each([
    ['nytt möte 260424 9-12 Salen', 'fredag 24 april 2026 kl. 09.00–12.00'],
    ['nytt möte v. 17 fredag 8.30-12 Salen', 'fredag 24 april 2026 kl. 08.30–12.00'],
    ['nytt möte vecka 46 torsdag 9-12 Salen', 'torsdag 12 november 2026 kl. 09.00–12.00'],
    ['nytt möte torsdag v 46 9-12 Salen', 'torsdag 12 november 2026 kl. 09.00–12.00'],
    ['nytt möte 24/4 0830-1200 Salen', 'fredag 24 april 2026 kl. 08.30–12.00'],
    ['nytt möte 24/4 0900-1200 Salen', 'fredag 24 april 2026 kl. 09.00–12.00'],
    ['nytt möte 24/4 kl 8,30-12 Salen', 'fredag 24 april 2026 kl. 08.30–12.00'],
    ['nytt möte 24/4 8,30-12,15 Salen', 'fredag 24 april 2026 kl. 08.30–12.15'],
    ['nytt möte fredag om tre veckor 9-12 Salen', 'fredag 6 februari 2026 kl. 09.00–12.00'],
    ['nytt möte fredag om 3 veckor 9-12 Salen', 'fredag 6 februari 2026 kl. 09.00–12.00'],
    ['nytt möte nästa vecka på fredag 9-12 Salen', 'fredag 23 januari 2026 kl. 09.00–12.00'],
    ['nytt möte på fredag nästa vecka 9-12 Salen', 'fredag 23 januari 2026 kl. 09.00–12.00'],
    ['nytt möte 20.3 9-12 Salen', 'fredag 20 mars 2026 kl. 09.00–12.00'],
    ['nytt möte 17.4 kl 9-12 Salen', 'fredag 17 april 2026 kl. 09.00–12.00'],
    ['nytt möte den 15:e 9-12 Salen', 'torsdag 15 januari 2026 kl. 09.00–12.00'],
    ['nytt möte 15:e 9-12 Salen', 'torsdag 15 januari 2026 kl. 09.00–12.00'],
    ['nytt möte första april 9-12 Salen', 'onsdag 1 april 2026 kl. 09.00–12.00'],
    ['nytt möte den sista mars 9-12 Salen', 'tisdag 31 mars 2026 kl. 09.00–12.00'],
    ['new meeting Friday in three weeks 9-12 Hall', 'fredag 6 februari 2026 kl. 09.00–12.00'],
    ['new meeting week 17 Friday 9-12 Hall', 'fredag 24 april 2026 kl. 09.00–12.00'],
    ['new meeting the last of March 9-12 Hall', 'tisdag 31 mars 2026 kl. 09.00–12.00'],
    ['new meeting the 15th 9-12 Hall', 'torsdag 15 januari 2026 kl. 09.00–12.00'],
  ])('%s', async (sentence, when) => {
    expect(await now.say('Anna', sentence)).toContain(`Mötet ${when} är planerat.`)
  })

  test.each([
    ['nytt möte 29/2 9-12 Salen', 'Datumet ”29/2” finns inte i kalendern.'],
    ['mötesdatum 2026: 29/2, 30/4 09-12', 'Datumet ”29/2” finns inte i kalendern.'],
    ['nytt möte 29 februari 9-12 Salen', 'Datumet ”29 februari” finns inte i kalendern.'],
    ['new meeting 29 February 9-12 Hall', 'Datumet ”29 February” finns inte i kalendern.'],
    ['nytt möte 31/4 9-12 Salen', 'Datumet ”31/4” finns inte i kalendern.'],
  ])('%s is refused', async (sentence, why) => {
    expect(await now.say('Anna', sentence)).toBe(why)
    expect(Object.keys((await now.group()).calendar)).toEqual([])
  })

  test('29 February of a leap year is one', async () => {
    now.at('2027-06-01T08:00:00Z')
    expect(await now.say('Anna', 'nytt möte 29/2 9-12 Salen')).toContain('29 februari 2028')
    expect(await now.say('Anna', 'nytt möte 29/2 9-12 Salen')).not.toContain('har redan varit')
  })

  test('a refusal blames what was not read', async () => {
    const answer = await now.say('Anna', 'nytt möte fredag någon gång 9-12 Salen')
    expect(answer).not.toContain('Jag hittar ingen tid')
    expect(answer).toMatch(/någon gång|^Menade du: nytt möte 2026-01-16 9-12 Salen\?/)
  })

  test.each([
    ['nytt möte torsdag 17/4 9-12 X', 'torsdag 16 april', 'fredag 17 april'],
    ['mötesdatum: måndag 17/4, 29/5 9-12', 'måndag 13 april', 'fredag 17 april'],
    ['nytt möte on 18 november 2026 9-12 X', '', ''],
    ['new meeting Thursday 17 April 9-12 X', 'torsdag 16 april', 'fredag 17 april'],
  ])('%s: a weekday that does not fit offers both days', async (sentence, one, other) => {
    const asked = await now.hear('Anna', sentence)
    if (one === '') return expect(asked?.text).toContain('är planerat')
    expect(asked?.choices?.map(({ label }) => label)).toEqual([`${one} 2026`, `${other} 2026`])
    expect(await now.say('Anna', '1')).toContain(one)
  })
})

describe('a day that has just passed, on 9 February', () => {
  beforeEach(async () => {
    now.at('2026-02-09T08:00:00Z')
    await now.say('Anna', 'nytt möte 2026-02-09 08:30-12:00 Salen')
    await now.say('Anna', 'punkt: Ärendet')
    await now.say('Anna', 'starta möte')
  })

  test.each([
    ['senast 1/2', '1 februari 2027'],
    ['senast 8 februari', '8 februari 2027'],
    ['due 1 February', '1 februari 2027'],
    ['senast vecka 5', '1 februari 2027'],
    ['senast i januari', '1 januari 2027'],
    ['senast före 1/2', '31 januari 2027'],
  ])('uppdrag … ; %s is said to be next year’s', async (when, day) => {
    const answer = await now.say('Anna', `uppdrag 1: Plan ; ansvarig Bo Ek ; ${when}`)
    expect(answer).toContain(
      `Obs: den dagen har redan varit i år, så jag läste det som ${day}. Blev det fel år, skriv ”ångra”.`,
    )
  })

  test.each(['senast 1/3', 'senast i maj', 'senast 1/2 2027', 'senast om ett år', 'senast 2027'])(
    'uppdrag … ; %s says nothing of it',
    async (when) => {
      expect(await now.say('Anna', `uppdrag 1: Plan ; ansvarig Bo Ek ; ${when}`)).not.toContain(
        'har redan varit',
      )
    },
  )

  test('nor do changes and postponements go unsaid', async () => {
    await now.say('Anna', 'uppdrag 1: Plan ; ansvarig Bo Ek ; senast 1/3')
    expect(await now.say('Anna', 'ändra uppdrag U1: senast 8 februari')).toContain(
      'så jag läste det som 8 februari 2027',
    )
    expect(await now.say('Bo', 'senare U1 1/2')).toContain('så jag läste det som 1 februari 2027')
  })

  test('nobody means a pause of a year', async () => {
    expect(await now.say('Bo', 'paus till 6/2')).toBe('Fredag 6 februari 2026 har redan varit.')
    expect(await now.say('Bo', 'pause until 1 February')).toContain('har redan varit')
    expect(await now.say('Bo', 'paus till 1/3')).toContain('1 mars 2026')
    expect(
      Object.values((await now.group()).people).find(({ name }) => name === 'Bo Ek')?.pausedUntilOn,
    ).toBe('2026-03-01')
  })

  test.each([
    ['senast fredag om två veckor', '27 februari 2026'],
    ['senast första april', '1 april 2026'],
    ['senast 260402', '2 april 2026'],
    ['senast den sista mars', '31 mars 2026'],
    ['senast 20.3', '20 mars 2026'],
    ['due the first of April', '1 april 2026'],
  ])('uppdrag … ; %s', async (when, day) => {
    expect(await now.say('Anna', `uppdrag 1: Plan ; ansvarig Bo Ek ; ${when}`)).toContain(
      `Tid: ${day.replace(' 2026', '')}`,
    )
  })

  test('29 February is refused, and a text stays', async () => {
    expect(await now.say('Anna', 'uppdrag 1: Dagen ; ansvarig Bo Ek ; senast 29/2')).toContain(
      '29/2',
    )
    expect((await now.group()).counters.action).toBe(0)
    expect(await now.say('Anna', 'anteckning 1: Ökningen är 20.3 procent.')).toContain('punkt 1')
  })

  test('a time stays a time', async () => {
    await now.say('Anna', 'nytt möte 17/4 8.30-12 Salen')
    await now.say('Anna', 'kalla 17/4')
    expect(await now.say('Bo', 'kommer 17/4 9.10-11')).toContain('09.10')
    expect(await now.say('Bo', 'kommer 17/4 9.10')).toContain('09.10')
  })
})
