import { actionOf } from './given.ts'
import { plan } from './plan.ts'
import { printedOf } from './printed.ts'
import { talk, type Talk } from './talk.ts'
import { pass } from '../../src/reminders/pass.ts'

/* `ansvarig alla` is one action that each party, or each person in a group without parties, reports for themselves. */

let t: Talk
beforeEach(async () => {
  t = await talk(['Anna Berg', 'Bo Ek', 'Cecilia Dahl', 'David Ek', 'Eva Falk'])
  await plan(t, { id: 'm1', on: '2026-02-06', lastDayOn: '2026-01-23', items: ['Ett'] })
})
afterEach(() => t.end())

async function given(...before: readonly string[]): Promise<string> {
  for (const line of before) await t.say('Anna', line)
  t.at('2026-02-06T07:28:00Z')
  await t.say('Anna', 'starta möte')
  t.posts()
  return t.say('Anna', 'uppdrag 1: Svara ; ansvarig alla ; senast 27/2')
}
const parties = [
  'organisation Bo Kulla kommun',
  'organisation Cecilia Laxby kommun',
  'organisation David Laxby kommun',
  'ny part Norby kommun',
]
const line = async (): Promise<string> =>
  (await t.whisper('Anna', 'uppdrag')).split('\n').find((one) => one.includes('U1')) ?? ''

describe('of parties', () => {
  beforeEach(() => given(...parties).then(() => undefined))

  test('those who belong to one are told, and say when theirs is done', async () => {
    const posts = t.posts()
    expect(posts.map(({ to }) => to)).toEqual(['private-Bo', 'private-Cecilia', 'private-David'])
    expect(posts[0]?.message.text).toContain('Kulla kommun har fått uppdrag U1')
    expect(posts[0]?.message.text).toContain('Var och en rapporterar för sig.')
    expect(posts[0]?.message.text).not.toMatch(/senare U1|Laxby|kontaktperson/)
    expect(await t.whisper('Bo', 'klart U1: vi har svarat')).toContain(
      'U1 är klart för Kulla kommun: ”Svara” (2026-02-06 § 1). Kvar: Laxby kommun och Norby kommun.\nSå gick det: vi har svarat',
    )
    expect(await line()).toContain('Kulla kommun ✓, Laxby kommun, Norby kommun')
    expect(await t.whisper('Anna', 'läge U1')).toContain('Bo Ek: vi har svarat')
    expect(await t.whisper('Bo', 'mina uppdrag')).toBe('Du har inga öppna uppdrag.')
    expect(await t.whisper('Cecilia', 'mina uppdrag')).toContain('U1 Svara')
    expect(await t.whisper('Bo', 'done U1')).toBe(
      'Din del av U1 är redan klar. Kvar: Laxby kommun, Norby kommun.',
    )
  })

  test('one of several of a party is enough, and the last one makes it done', async () => {
    await t.whisper('David', 'klart U1')
    expect(await t.whisper('Cecilia', 'mina uppdrag')).toBe('Du har inga öppna uppdrag.')
    await t.whisper('Bo', 'done U1')
    expect(await actionOf(t, 'U1')).toMatchObject({ status: 'open' })
    t.posts()
    expect(await t.whisper('Anna', 'klart U1: brev')).toContain('U1 är klart: ”Svara”')
    expect(await actionOf(t, 'U1')).toMatchObject({ status: 'done', how: 'brev' })
  })

  test('the post of whoever is done says so, and nobody else is disturbed', async () => {
    t.posts()
    t.at('2026-02-06T08:28:00Z')
    await t.whisper('Bo', 'klart U1')
    expect(
      t.posts().map(({ to, replaced, message }) => [to, replaced !== undefined, message.text]),
    ).toEqual([
      ['private-Bo', true, 'Din del av U1 är klar: ”Svara”. Du behöver inte göra något mer.'],
    ])
  })

  test('those who lead are asked whose it is', async () => {
    const asked = await t.hear('Anna', 'klart U1', { personal: true })
    expect(asked?.choices?.map(({ label }) => label)).toEqual([
      'Kulla kommun',
      'Laxby kommun',
      'Norby kommun',
      'Alla 3 som är kvar',
    ])
    expect(await actionOf(t, 'U1')).not.toHaveProperty('parts')
    expect(await t.whisper('Anna', '2')).toContain('U1 är klart för Laxby kommun')
    await t.whisper('Anna', 'ångra')
    expect(await line()).toContain('Kulla kommun, Laxby kommun, Norby kommun')
    await t.whisper('Anna', 'klart U1')
    expect(await t.whisper('Anna', '4')).toContain('U1 är klart: ”Svara”')
  })

  test('opened again, each reports anew', async () => {
    await t.whisper('Bo', 'klart U1')
    await t.whisper('Anna', 'klart U1')
    await t.whisper('Anna', '3')
    expect(await line()).toBe('')
    await t.whisper('Anna', 'öppna U1')
    expect(await line()).toContain('Kulla kommun, Laxby kommun, Norby kommun')
  })

  test('its time is everybody’s, and only who has not reported is reminded', async () => {
    expect(await t.whisper('Bo', 'senare U1 en vecka')).toContain('Det kan bara sekreteraren')
    await t.whisper('Cecilia', 'klart U1')
    await t.say('Anna', 'avsluta möte ändå')
    t.posts()
    t.at('2026-02-27T07:05:00Z')
    await pass(t.world)
    const asked = t.posts().filter(({ message }) => message.text.includes('U1'))
    expect(asked.map(({ to }) => to)).toEqual(['private-Bo'])
  })

  test('one part is handed over, and the others stay', async () => {
    await t.whisper('Cecilia', 'lämna U1 till Eva')
    expect(await line()).toContain('Kulla kommun, Norby kommun, Eva Falk')
    expect(await t.whisper('Eva', 'klart U1')).toContain('U1 är klart för Eva Falk')
  })

  test('somebody of none may not', async () => {
    expect(await t.whisper('Eva', 'klart U1')).toContain('Bara den som har uppdraget')
  })
})

test('a party that nobody belongs to lacks a contact, and its contact reports for it', async () => {
  expect(await given(...parties)).toContain('Kontaktperson saknas för Norby kommun.')
  await t.say('Anna', 'kontakt Norby kommun: Eva Falk')
  expect(await t.whisper('Eva', 'klart U1')).toContain('U1 är klart för Norby kommun')
})

test('in a group without parties each person reports', async () => {
  await given()
  expect(await t.whisper('Bo', 'klart U1')).toContain(
    'Kvar: Anna Berg, Cecilia Dahl, David Ek och Eva Falk.',
  )
  expect(await t.whisper('Eva', 'mina uppdrag')).toContain('Bo Ek ✓')
})

test('in English', async () => {
  await t.say('Anna', 'language English')
  await given(...parties)
  expect(t.posts()[0]?.message.text).toContain('Each reports for themselves.')
  expect(await t.whisper('Bo', 'done U1')).toContain(
    'U1 is done for Kulla kommun: “Svara” (2026-02-06 § 1). Left: Laxby kommun and Norby kommun.',
  )
  expect((await t.hear('Anna', 'done U1', { personal: true }))?.text).toContain(
    'Who has done U1? Each reports for themselves.',
  )
})

test('owners by name have one report together, as before', async () => {
  await given()
  await t.say('Anna', 'uppdrag 1: Ring ; ansvarig Bo, Cecilia ; senast 27/2')
  await t.whisper('Bo', 'klart U2')
  expect(await actionOf(t, 'U2')).toMatchObject({ status: 'done' })
})

describe('what one of them says of it', () => {
  beforeEach(() => given(...parties).then(() => undefined))

  test.each(['läge U1: halvvägs', 'kört fast U1: väntar', 'status U1: half way'])(
    '”%s” is told to those who lead alone',
    async (said) => {
      t.posts()
      await t.whisper('Bo', said)
      const told = t.posts().filter(({ replaced }) => !replaced)
      expect(told.map(({ to }) => to)).toEqual(['private-Anna'])
    },
  )

  test('that one is stuck leaves the reminders of the others', async () => {
    await t.say('Anna', 'avsluta möte ändå')
    t.at('2026-02-10T09:00:00Z')
    await t.whisper('Bo', 'kört fast U1: väntar')
    t.posts()
    t.at('2026-02-20T07:05:00Z')
    await pass(t.world)
    const asked = t.posts().filter(({ message }) => message.text.includes('U1'))
    expect(asked.map(({ to }) => to).sort()).toEqual(
      ['private-Bo', 'private-Cecilia', 'private-David'].slice(1),
    )
  })
})

test('all members are people, also where there are parties', async () => {
  await given(...parties)
  await t.say('Anna', 'uppdrag 1: Läs ; ansvarig alla ledamöter ; senast 27/2')
  expect((await actionOf(t, 'U2')).owners.map(({ kind }) => kind)).toEqual(Array(5).fill('person'))
})

describe('at the meeting after it is told for whom it is done, with words or without', () => {
  const told = async (language: string, said: readonly (readonly [string, string])[]) => {
    await t.say('Anna', language)
    await plan(t, { id: 'm2', on: '2026-03-20', lastDayOn: '2026-03-06', items: ['Två'] })
    await given(...parties)
    await t.say('Anna', 'avsluta möte ändå')
    t.at('2026-02-08T07:28:00Z')
    for (const [who, sentence] of said) await t.whisper(who, sentence)
    t.at('2026-03-20T07:28:00Z')
    await t.say('Anna', 'starta möte')
    return Promise.all([printedOf(t, 'm2'), t.say('Anna', 'dagordning')])
  }

  test.each([
    ['språk svenska', [['Cecilia', 'klart U1']], 'Klart för Laxby kommun 8 februari 2026.'],
    ['language English', [['Cecilia', 'done U1']], 'Done for Laxby kommun on 8 February 2026.'],
    [
      'språk svenska',
      [
        ['Cecilia', 'klart U1'],
        ['Bo', 'klart U1: med brev'],
      ],
      'Klart för Kulla kommun och Laxby kommun 8 februari 2026. Läge 8 februari 2026 (Bo Ek): med brev.',
    ],
  ] as const)('%s, %j', async (language, said, expected) => {
    for (const text of await told(language, said)) expect(text).toContain(`Svara. ${expected}`)
  })

  test('where it is done altogether, that alone', async () => {
    const all = [
      ['Cecilia', 'klart U1'],
      ['Bo', 'klart U1'],
      ['Anna', 'klart U1'],
    ] as const
    for (const text of await told('språk svenska', all)) {
      expect(text).toContain('Svara. Klart 8 februari 2026.')
      expect(text).not.toContain('Klart för')
    }
  })
})
