import { decisionsOf } from '../../src/meetings/decisions.ts'
import { meetingOf, plan } from './plan.ts'
import { printedOf } from './printed.ts'
import { talk, type Talk } from './talk.ts'

let t: Talk

async function sentOut(names: readonly string[], ...first: readonly string[]): Promise<void> {
  t = await talk(names)
  await plan(t, { id: 'm1', on: '2026-02-06', lastDayOn: '2026-01-23' })
  await t.say('Anna', 'punkt: Inledning\npunkt: Läkaravtalet')
  for (const sentence of first) await t.say('Anna', sentence)
  t.at('2026-02-06T07:28:00Z')
  for (const sentence of ['starta möte', 'närvarande: alla', 'beslut 2: Avtalet förlängs.'])
    await t.say('Anna', sentence)
  t.at('2026-02-06T11:00:00Z')
  await t.say('Anna', 'avsluta möte ändå')
  await t.say('Anna', 'godkänn')
  t.at('2026-02-09T09:00:00Z')
  t.posts()
}
afterEach(() => t.end())

const decision = async () =>
  decisionsOf(
    Object.values((await meetingOf(t, 'm1')).items).find(({ title }) => title === 'Läkaravtalet')!,
  )[0]!
const toWhom = (): readonly string[] => t.posts().map(({ to }) => to)
const everyone = ['Anna Berg', 'Bo Ek', 'Cecilia Dahl', 'David Ek'] as const

describe('another wording of a decision that has been sent out', () => {
  test('waits for another who leads, who sees both wordings', async () => {
    await sentOut(everyone, 'roll Bo ordförande')
    expect(await t.say('Anna', 'ändra beslut 6/2 § 2: Avtalet förlängs inte.')).toBe(
      'Ändringen av beslut 2026-02-06 § 2 Läkaravtalet väntar på att Bo Ek bekräftar den, eftersom texten redan är utskickad.\n' +
        'Nu står: Avtalet förlängs.\nNy lydelse: Avtalet förlängs inte.',
    )
    expect((await decision()).text).toBe('Avtalet förlängs.')
    const posts = t.posts()
    expect(posts.map(({ to }) => to)).toEqual(['private-Bo'])
    expect(posts[0]?.message).toMatchObject({
      text: expect.stringContaining(
        'Nu står: Avtalet förlängs.\nNy lydelse: Avtalet förlängs inte.',
      ),
      choices: [
        { label: 'Bekräfta', say: 'bekräfta ändring 2026-02-06 § 2:1' },
        { label: 'Avvisa', say: 'avvisa ändring 2026-02-06 § 2:1' },
      ],
    })
    expect(await t.say('Anna', 'bekräfta ändring 2026-02-06 § 2:1')).toContain('någon annan måste')
    expect(await t.say('Cecilia', 'bekräfta ändring 2026-02-06 § 2:1')).toBe(
      'Den frågan har gått till Bo Ek.',
    )
    expect((await decision()).text).toBe('Avtalet förlängs.')
    expect(await t.whisper('Bo', 'bekräfta ändring 2026-02-06 § 2:1')).toContain(
      'Nu: Avtalet förlängs inte.\nFörut: Avtalet förlängs.',
    )
    expect(await decision()).toMatchObject({
      text: 'Avtalet förlängs inte.',
      reworded: { by: 'p1', confirmedBy: 'p2' },
    })
    const told = t.posts()
    expect(told.find(({ to }) => to === 'private-Anna')?.message.text).toContain(
      'Bo Ek har bekräftat ändringen',
    )
    expect(told.find(({ to, replaced }) => to === 'chat' && !replaced)?.message.text).toContain(
      'Ändrat: beslut 2026-02-06 § 2. Nu: Avtalet förlängs inte.',
    )
    expect(await t.whisper('Bo', 'bekräfta ändring 2026-02-06 § 2:1')).toBe(
      'Där väntar ingen annan lydelse.',
    )
  })

  test.each([
    ['another takes its place', [], 'ändra beslut 6/2 § 2: Avtalet sägs upp.'],
    ['it is turned down by somebody else', ['avvisa'], 'ändra beslut 6/2 § 2: Avtalet sägs upp.'],
    ['the decision is to go', [], 'ta bort beslut 6/2 § 2'],
  ] as const)(
    '%s: whoever was asked of the former says yes to no other words',
    async (_when, first, next) => {
      await sentOut(everyone, 'roll Bo, Cecilia ordförande')
      await t.whisper('Anna', 'ändra beslut 6/2 § 2: Avtalet förlängs nu.')
      const yes = t.posts().find(({ to }) => to === 'private-Bo')?.message.choices?.[0]?.say ?? ''
      for (const verb of first) await t.whisper('Cecilia', `${verb} ändring 2026-02-06 § 2:1`)
      t.at('2026-02-09T09:01:00Z')
      await t.whisper('Anna', next)
      const asked = await t.hear('Bo', yes, { personal: true })
      expect((await decision()).text).toBe('Avtalet förlängs.')
      expect(asked?.text).toContain(
        next.startsWith('ta') ? 'ta bort' : 'Ny lydelse: Avtalet sägs upp.',
      )
      expect(asked?.choices?.map(({ label }) => label)).toEqual(['Ja', 'Nej'])
      expect(await t.whisper('Bo', '2')).toBe('Då antecknar jag inget.')
      expect((await decision()).text).toBe('Avtalet förlängs.')
      // Between the question and the yes the words change once more.
      await t.whisper('Bo', yes)
      t.at('2026-02-09T09:02:00Z')
      await t.whisper('Anna', 'ändra beslut 6/2 § 2: Avtalet säljs.')
      expect(await t.whisper('Bo', '1')).toContain('Ny lydelse: Avtalet säljs.')
      expect((await decision()).text).toBe('Avtalet förlängs.')
      await t.whisper('Bo', '1')
      expect((await decision()).text).toBe('Avtalet säljs.')
    },
  )

  test('a number of ”frågor” shows both wordings whole, and does nothing', async () => {
    await sentOut(everyone, 'roll Bo ordförande')
    const long = `Avtalet förlängs ${'på samma villkor och '.repeat(8)}till det dubbla priset.`
    await t.whisper('Anna', `ändra beslut 6/2 § 2: ${long}`)
    t.posts()
    const list = await t.whisper('Bo', 'frågor')
    const at = list.split('\n').findIndex((line) => line.includes('En annan lydelse'))
    const shown = await t.hear('Bo', String(at), { personal: true })
    expect(shown?.text).toContain(`Ny lydelse: ${long}`)
    expect(shown?.choices?.map(({ label }) => label)).toEqual(['Bekräfta', 'Avvisa'])
    expect((await decision()).text).toBe('Avtalet förlängs.')
  })

  test('or is turned down', async () => {
    await sentOut(everyone, 'roll Bo ordförande')
    await t.say('Anna', 'change decision 6/2 § 2: It is not.')
    t.posts()
    expect(await t.whisper('Bo', 'reject change 2026-02-06 § 2:1')).toContain('görs inte')
    expect((await decision()).text).toBe('Avtalet förlängs.')
    expect(toWhom()).toEqual(['private-Anna'])
  })

  test('waits for an adjuster', async () => {
    await sentOut(everyone, 'roll Cecilia justerare')
    await t.say('Anna', 'ändra beslut 6/2 § 2: Ja.')
    expect(toWhom()).toEqual(['private-Cecilia'])
    await t.whisper('Cecilia', 'bekräfta ändring 6/2 § 2')
    expect((await decision()).text).toBe('Ja.')
  })

  test('waits for any other member where nobody else leads', async () => {
    await sentOut(everyone)
    await t.say('Anna', 'ändra beslut 6/2 § 2: Ja.')
    expect(toWhom()).toEqual(['private-Bo', 'private-Cecilia', 'private-David'])
    await t.whisper('David', 'confirm change 6/2 § 2')
    expect(await decision()).toMatchObject({ text: 'Ja.', reworded: { confirmedBy: 'p4' } })
  })

  test('is confirmed alone by a group of one, and the minutes say so', async () => {
    await sentOut(['Anna Berg'])
    expect(await t.say('Anna', 'ändra beslut 6/2 § 2: Ja.')).toContain('så du bekräftar själv')
    expect(await decision()).toMatchObject({
      text: 'Ja.',
      reworded: { by: 'p1', confirmedBy: 'p1' },
    })
    await t.say('Anna', 'godkänn 6/2')
    const version = await t.store.get<{ id: string; pk: string; type: string }>(
      t.pk,
      'minutes-m1-v2',
    )
    expect(JSON.stringify(version?.doc)).toContain(
      '(ändrat den 9 februari 2026, bekräftat av den som ändrade)',
    )
  })

  test('is changed at once while the meeting is written up', async () => {
    await sentOut(everyone, 'roll Bo ordförande')
    await plan(t, { id: 'm2', on: '2026-02-09', lastDayOn: '2026-02-08', items: ['Ett'] })
    for (const sentence of ['starta möte', 'beslut 1: Nej.', 'avsluta möte ändå'])
      await t.say('Anna', sentence)
    expect(await t.say('Anna', 'ändra beslut 1: Ja.')).toContain('Nu: Ja.')
  })
})

const decisions = async (): Promise<readonly string[]> =>
  decisionsOf(
    Object.values((await meetingOf(t, 'm1')).items).find(({ title }) => title === 'Läkaravtalet')!,
  ).map(({ text }) => text)

describe('a decision that has been sent out is taken away', () => {
  test.each([
    ['ta bort beslut 6/2 § 2', 'bekräfta ändring 2026-02-06 § 2:1'],
    ['remove decision 6/2 § 2', 'confirm change 2026-02-06 § 2:1'],
  ])('only when another who leads confirms it: %s', async (remove, confirm) => {
    await sentOut(everyone, 'roll Bo ordförande')
    expect(await t.say('Anna', remove)).toBe(
      'Att beslut 2026-02-06 § 2 Läkaravtalet tas bort väntar på att Bo Ek bekräftar det, eftersom texten redan är utskickad.\nDär står: Avtalet förlängs.',
    )
    expect(await decisions()).toEqual(['Avtalet förlängs.'])
    const asked = t.posts()
    expect(asked.map(({ to }) => to)).toEqual(['private-Bo'])
    expect(asked[0]?.message.text).toContain('Anna Berg vill ta bort beslut 2026-02-06 § 2')
    expect(await t.whisper('Anna', 'frågor')).toContain('Att beslut 2026-02-06 § 2:1 tas bort')
    expect(await t.say('Anna', confirm)).toContain('någon annan måste')
    expect(await decisions()).toEqual(['Avtalet förlängs.'])
    expect(await t.whisper('Bo', confirm)).toContain('Där stod: Avtalet förlängs.')
    expect(await decisions()).toEqual([])
    expect(await printedOf(t, 'm1')).toContain(
      'Ändrat den 9 februari 2026: beslut 2:1 är borttaget, bekräftat av Bo Ek.',
    )
    expect(t.posts().find(({ to }) => to === 'private-Anna')?.message.text).toContain(
      'Bo Ek har bekräftat att beslut 2026-02-06 § 2 Läkaravtalet tas bort.',
    )
  })

  test('not where it is turned down', async () => {
    await sentOut(everyone, 'roll Bo ordförande')
    await t.say('Anna', 'ta bort beslut 6/2 § 2')
    await t.whisper('Bo', 'avvisa ändring 6/2 § 2')
    expect(await decisions()).toEqual(['Avtalet förlängs.'])
  })

  test('by an adjuster, by any member, and alone in a group of one, and the minutes say so', async () => {
    await sentOut(everyone, 'roll Cecilia justerare')
    await t.say('Anna', 'ta bort beslut 6/2 § 2')
    expect(toWhom()).toEqual(['private-Cecilia'])
    await t.end()
    await sentOut(everyone)
    await t.say('Anna', 'ta bort beslut 6/2 § 2')
    expect(toWhom()).toEqual(['private-Bo', 'private-Cecilia', 'private-David'])
    await t.whisper('David', 'bekräfta ändring 6/2 § 2')
    expect(await decisions()).toEqual([])
    await t.end()
    await sentOut(['Anna Berg'])
    expect(await t.say('Anna', 'ta bort beslut 6/2 § 2')).toContain('så du bekräftar själv')
    expect(await decisions()).toEqual([])
    expect(await printedOf(t, 'm1')).toContain('bekräftat av den som ändrade')
  })

  test('what becomes of its actions is asked of whoever wants it, and done when it is confirmed', async () => {
    await sentOut(everyone, 'roll Bo ordförande')
    await t.say('Anna', 'uppdrag 6/2 § 2: Förläng ; ansvarig Cecilia ; senast 1/6')
    expect(await t.say('Anna', 'ta bort beslut 6/2 § 2')).toContain('– U1 Förläng')
    expect(await t.say('Anna', 'Ta bort också')).toContain('väntar på')
    expect(await t.store.get(t.pk, 'U1')).toBeDefined()
    expect(await t.whisper('Bo', 'bekräfta ändring 6/2 § 2')).toContain('U1 är också borttaget.')
    expect(await t.store.get(t.pk, 'U1')).toBeUndefined()
  })

  test('not by opening the meeting again either, nor is it given other words there', async () => {
    await sentOut(everyone, 'roll Bo ordförande')
    await t.say('Anna', 'öppna möte igen 6/2: mer')
    expect(await t.say('Anna', 'ändra beslut 2: Nej.')).toContain('väntar på att Bo Ek')
    expect(await t.say('Anna', 'ta bort beslut 2')).toContain('väntar på att Bo Ek')
    await t.say('Anna', 'beslut 2: Ett till.')
    await t.say('Anna', 'ändra beslut 2:2: Ett annat.')
    expect(await decisions()).toEqual(['Avtalet förlängs.', 'Ett annat.'])
    await t.say('Anna', 'avsluta möte ändå')
    expect(await t.whisper('Bo', 'bekräfta ändring 6/2 § 2:1')).toContain('vill ta bort')
    await t.whisper('Bo', 'ja')
    expect(await decisions()).toEqual(['Ett annat.'])
  })
})

describe('whoever is asked', () => {
  beforeEach(() => sentOut(everyone, 'roll Bo ordförande'))

  test.each([
    ['ja', 'bekräfta ändring 2026-02-06 § 2:1'],
    ['Ja.', 'bekräfta ändring 2026-02-06 § 2:1'],
    ['yes', 'bekräfta ändring 2026-02-06 § 2:1'],
    ['nej', 'avvisa ändring 2026-02-06 § 2:1'],
    ['no', 'avvisa ändring 2026-02-06 § 2:1'],
  ])(
    'and writes a bare ”%s” sees both wordings with the answers, and nothing is done yet',
    async (said, then) => {
      await t.say('Anna', 'ändra beslut 6/2 § 2: Avtalet förlängs inte.')
      const shown = await t.hear('Bo', said, { personal: true })
      expect(shown?.text).toContain(
        'Nu står: Avtalet förlängs.\nNy lydelse: Avtalet förlängs inte.',
      )
      expect(shown?.choices?.map(({ say }) => say)).toContain(then)
      expect((await decision()).text).toBe('Avtalet förlängs.')
      await t.whisper('Bo', then)
      const stands = then.startsWith('bekräfta') ? 'Avtalet förlängs inte.' : 'Avtalet förlängs.'
      expect((await decision()).text).toBe(stands)
    },
  )

  test('a bare yes of somebody whom nothing waits for is talk', async () => {
    await t.say('Anna', 'ändra beslut 6/2 § 2: Avtalet förlängs inte.')
    expect(await t.whisper('Cecilia', 'ja')).not.toContain('Ny lydelse')
    expect(await t.whisper('Anna', 'ja')).not.toContain('Ny lydelse')
  })

  test.each([
    'ändra beslut 6/2 § 2: Avtalet förlängs inte.',
    'change decision 6/2 § 2: Avtalet förlängs inte.',
  ])('and wants the very same words has confirmed them: %s', async (said) => {
    await t.say('Anna', 'ändra beslut 6/2 § 2: Avtalet förlängs inte.')
    t.posts()
    expect(await t.whisper('Bo', said)).toContain('Nu: Avtalet förlängs inte.')
    expect(await decision()).toMatchObject({ reworded: { by: 'p1', confirmedBy: 'p2' } })
    expect(toWhom()).toContain('private-Anna')
  })

  test('and wants it taken away too has confirmed that', async () => {
    await t.say('Anna', 'ta bort beslut 6/2 § 2')
    await t.whisper('Bo', 'ta bort beslut 6/2 § 2')
    expect(await printedOf(t, 'm1')).not.toContain('Avtalet förlängs.')
  })

  test('and so has whoever came to lead since', async () => {
    await t.say('Anna', 'ändra beslut 6/2 § 2: Avtalet förlängs inte.')
    await t.say('Anna', 'roll Cecilia vice ordförande')
    await t.whisper('Cecilia', 'ändra beslut 6/2 § 2: Avtalet förlängs inte.')
    expect(await decision()).toMatchObject({ reworded: { by: 'p1', confirmedBy: 'p3' } })
  })

  test('but never whoever wanted it', async () => {
    await t.say('Anna', 'ändra beslut 6/2 § 2: Avtalet förlängs inte.')
    await t.say('Anna', 'ändra beslut 6/2 § 2: Avtalet förlängs inte.')
    expect((await decision()).text).toBe('Avtalet förlängs.')
  })

  test('and wants other words again has not', async () => {
    await t.say('Anna', 'ändra beslut 6/2 § 2: Avtalet förlängs inte.')
    expect(await t.whisper('Bo', 'ändra beslut 6/2 § 2: Avtalet sägs upp.')).toContain('väntar på')
    expect((await decision()).text).toBe('Avtalet förlängs.')
  })
})
