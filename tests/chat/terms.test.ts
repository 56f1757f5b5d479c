import { printedOf } from './printed.ts'
import { plan } from './plan.ts'
import { talk, type Talk } from './talk.ts'

/* The terms of a remitted item are shown until they are met, by whom and how is told, and the minutes of the next meeting say so. */

let t: Talk

beforeEach(async () => {
  t = await talk(['Anna Berg', 'Bo Ek', 'Cecilia Dahl', 'David Ek'])
  await plan(t, {
    id: 'm1',
    on: '2026-02-06',
    lastDayOn: '2026-01-23',
    items: ['Inledning', 'Plan'],
  })
  await plan(t, { id: 'm2', on: '2026-04-17', lastDayOn: '2026-04-02' })
  for (const sentence of [
    'organisation Bo Ek: Nora kommun',
    'organisation Cecilia Dahl: Laxå kommun',
  ])
    await t.say('Anna', sentence)
  t.at('2026-02-06T07:28:00Z')
  for (const sentence of [
    'starta möte',
    'närvarande: alla',
    'återremiss 2: Tiderna utreds ; invändning Nora ; villkor reviderat underlag',
    'läggs till handlingarna 1',
    'avsluta möte ändå',
  ])
    await t.say('Anna', sentence)
  t.at('2026-03-03T09:00:00Z')
  t.posts()
})
afterEach(() => t.end())

const SHOWN = 'invändning: Nora; villkor: reviderat underlag, inte uppfyllt än'

test.each(['förslag', 'förslag F1', 'dagordning'])(
  'they are shown until they are met: %s',
  async (sentence) => {
    expect(await t.say('Bo', sentence)).toContain(SHOWN)
  },
)

test('they follow the item onto the agenda, and taking it in says that they are open', async () => {
  expect(await t.say('Anna', 'ta in F1')).toContain(
    'Villkoret för F1 är inte uppfyllt än: reviderat underlag. När det är det, skriv ”villkor F1 uppfyllt”.',
  )
  expect(await t.say('Bo', 'punkt 1')).toContain(SHOWN)
  expect(await t.say('Bo', 'dagordning')).toContain(SHOWN)
  expect(await t.say('Bo', 'villkor F1 uppfyllt: nytt underlag i mars')).toContain(
    'uppfyllt den 3 mars 2026',
  )
  expect(await t.say('Bo', 'punkt 1')).toContain('villkoret uppfyllt 3 mars 2026')
  expect(await t.say('Bo', 'punkt 1')).not.toContain('reviderat underlag')
  await t.say('Anna', 'starta möte 17/4')
  const printed = await printedOf(t, 'm2')
  expect(printed).toContain(
    'Villkor: reviderat underlag. Uppfyllt den 3 mars 2026: nytt underlag i mars.',
  )
})

test.each([
  ['villkor F1 uppfyllt: nytt underlag', 'Anna'],
  ['villkoret F1 är uppfyllt', 'Bo'],
  ['terms F1 met: new papers', 'Bo'],
  ['terms F1 are met', 'Anna'],
])('those who lead, and the party that objected, say that they are: %s', async (sentence, who) => {
  expect(await t.say(who, sentence)).toContain('Villkoret för F1 Plan är uppfyllt den 3 mars 2026')
  const told = t.posts().map(({ to }) => to)
  expect(told).toContain(who === 'Anna' ? 'private-Bo' : 'private-Anna')
  expect(told).not.toContain(`private-${who}`)
  expect(await t.say('Cecilia', 'förslag F1')).toContain('villkoret uppfyllt 3 mars 2026')
  await t.say(who, 'ångra')
  expect(await t.say('Cecilia', 'förslag F1')).toContain(SHOWN)
})

test('others may not, and where there are none it says so', async () => {
  await t.say('Cecilia', 'villkor F1 uppfyllt')
  expect(await t.say('Bo', 'förslag F1')).toContain(SHOWN)
  await t.say('Bo', 'föreslå Skolan')
  expect(await t.say('Anna', 'villkor F2 uppfyllt')).toBe('F2 har inga villkor att uppfylla.')
  expect(await t.say('Anna', 'villkor F9 uppfyllt')).toContain('F9')
})

test('minutes say that nobody has recorded that they are', async () => {
  await t.say('Anna', 'ta in F1')
  await t.say('Anna', 'starta möte 17/4')
  expect(await printedOf(t, 'm2')).toContain(
    'Invändning: Nora. Villkor: reviderat underlag. Inte antecknat som uppfyllt.',
  )
  await t.say('Anna', 'villkor F1 uppfyllt')
  expect(await printedOf(t, 'm2')).toContain('Uppfyllt den 3 mars 2026.')
})

test('other terms when it is remitted again take their place', async () => {
  await t.say('Anna', 'ta in F1')
  await t.say('Anna', 'villkor F1 uppfyllt')
  await t.say('Anna', 'starta möte 17/4')
  await t.say('Anna', 'remit 1: More ; terms a budget')
  await t.say('Anna', 'avsluta möte ändå')
  expect(await t.say('Anna', 'förslag')).toContain('villkor: a budget, inte uppfyllt än')
  expect(await t.say('Anna', 'förslag')).not.toContain('reviderat underlag')
})

test('in English', async () => {
  await t.say('Anna', 'language English')
  expect(await t.say('Anna', 'proposals')).toContain(
    'objection: Nora; terms: reviderat underlag, not met yet',
  )
  expect(await t.say('Anna', 'accept F1')).toContain('write “terms F1 met”')
  expect(await t.say('Anna', 'terms F1 met: new papers')).toContain(
    'met on 3 March 2026: new papers',
  )
  expect(await t.say('Anna', 'item 1')).toContain('terms met 3 March 2026')
})
