import { printedOf } from '../chat/printed.ts'
import { plan } from '../chat/plan.ts'
import { talk, type Talk } from '../chat/talk.ts'

/* The log tells what stood: of an entry of the record that was changed or taken away, and nothing of one that was added. */

let t: Talk
beforeEach(async () => {
  t = await talk(['Anna Berg', 'Bo Ek'])
  await plan(t, { id: 'm1', on: '2026-02-06', lastDayOn: '2026-01-23', items: ['Vägen', 'Skolan'] })
  t.at('2026-02-06T07:28:00Z')
  for (const line of [
    'starta möte',
    'beslut 1: Vägen lagas.',
    'anteckning 1: Kostnaden är okänd.',
    'uppdrag 1: Ring kommunen ; ansvarig Bo ; senast 1/6',
    'bilaga 1: https://example.se/a PM',
    'bilaga 1: https://example.se/b',
    'gäst: Per Ny, Region X',
    'jäv 1: Bo',
    'bordlägg 2: mer',
  ])
    await t.say('Anna', line)
})
afterEach(() => t.end())

/** The newest entry of the log, what was said left out. */
const before = async (): Promise<string> => {
  const [, , ...rest] = (await t.whisper('Anna', 'logg')).split('\n')
  return rest[0]?.startsWith('  ') ? rest[0].trim() : ''
}

test.each([
  [
    'ta bort uppdrag U1',
    'Innan: U1, text: Ring kommunen; U1, ansvarig: Bo Ek; U1, tid: 1 juni 2026',
  ],
  ['ta bort beslut 1 / 2', 'Innan: beslut: Vägen lagas.'],
  ['ändra beslut 1: Vägen rivs.', 'Innan: beslut: Vägen lagas.'],
  ['change note 1:1: It is known.', 'Innan: anteckning: Kostnaden är okänd.'],
  ['remove note 1:1', 'Innan: anteckning: Kostnaden är okänd.'],
  ['ta bort bilaga 1:1', 'Innan: bilaga: PM'],
  ['ta bort bilaga 1:2', 'Innan: bilaga: https://example.se/b'],
  ['ta bort gäst Per Ny', 'Innan: gäst: Per Ny, Region X'],
  ['jäv 1: Anna', 'Innan: jäv: Bo Ek'],
  ['flytta uppdrag U1 till 2', 'Innan: U1, punkt: 2026-02-06 § 1'],
  ['move action U1 to 2', 'Innan: U1, punkt: 2026-02-06 § 1'],
  ['ta bort utfall 2', 'Innan: utfall: Bordlades: mer.'],
  ['ändra utfall 2: bordläggs: mer tid', 'Innan: utfall: Bordlades: mer.'],
  ['change outcome 2: remitted: count again', 'Innan: utfall: Bordlades: mer.'],
  ['flytta utfall 2 till 1', 'Innan: utfall: Bordlades: mer.'],
  [
    'återremiss 2: räkna ; invändning Laxby kommun / ta bort utfall 2:2',
    'Innan: utfall: Återremitterades: räkna. Invändning från Laxby kommun.',
  ],
  [
    'vidare 2 till KCRD 12/6: yttrande / ta bort utfall 2:2',
    'Innan: utfall: Gick vidare till KCRD den 12 juni 2026: yttrande.',
  ],
  [
    'antas 2: enligt förslaget / ta bort beslut 2',
    'Innan: beslut: Förslaget antas enligt förslaget.',
  ],

  ['läggs till handlingarna 2', ''],
  ['beslut 1: Ett till.', ''],
  ['bilaga 1: https://example.se/c', ''],
])('”%s”: %s', async (sentence, told) => {
  for (const one of sentence.split(' / ')) await t.say('Anna', one)
  expect(await before()).toBe(told)
})

test('in English', async () => {
  await t.say('Anna', 'remove action U1')
  await t.say('Anna', 'remove decision 1')
  await t.say('Anna', 'language English')
  const log = await t.whisper('Anna', 'log')
  expect(log).toContain('Before: U1, text: Ring kommunen; U1, owner: Bo Ek; U1, due: 1 June 2026')
  expect(log).toContain('Before: decision: Vägen lagas.')
})

test('an outcome that was taken away, changed or moved comes back as it was', async () => {
  for (const said of [
    'ta bort utfall 2',
    'ändra utfall 2: bordläggs: tid',
    'move outcome 2 to 1',
  ]) {
    await t.say('Anna', said)
    await t.say('Anna', 'ångra')
    expect(await printedOf(t, 'm1')).toMatch(/Skolan\n.*mer/)
  }
})

test.each(['ta bort utfall 2:2', 'ändra utfall 2:2: läggs till handlingarna'])(
  'the reason of an outcome that was taken away everywhere is in no log: %s',
  async (said) => {
    await t.say('Anna', 'bordlägg 2: Ring 070-123 45 67.')
    await t.say('Anna', 'anteckning 2: Ring 070-123 45 67.')
    await t.say('Anna', said)
    expect(await t.whisper('Anna', 'logg')).toContain('123 45 67')
    for (const line of ['avsluta möte ändå', 'granska']) await t.whisper('Anna', line)
    await t.whisper('Anna', '1')
    expect(await t.whisper('Anna', 'logg')).not.toContain('123 45 67')
  },
)

test('what was taken away everywhere is in no log', async () => {
  await t.say('Anna', 'anteckning 2: Ring 070-123 45 67.')
  await t.say('Anna', 'ändra anteckning 2:1: Ring 070-123 45 67 i dag.')
  for (const line of ['avsluta möte ändå', 'granska']) await t.whisper('Anna', line)
  await t.whisper('Anna', '1')
  const log = await t.whisper('Anna', 'logg')
  expect(log).toContain('ändra anteckning')
  expect(log).not.toContain('123 45 67')
})
