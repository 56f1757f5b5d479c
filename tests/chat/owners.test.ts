import { actionOf, give } from './given.ts'
import { talk, type Talk } from './talk.ts'

let t: Talk
beforeEach(async () => {
  t = await talk(['Anna Berg', 'Bo Ek', 'Cecilia Dahl', 'David Ek', 'Karin Haster'])
  await give(t, { id: 'U1' })
})
afterEach(() => t.end())

/** Who owns it once it was said, by name; or the question or refusal. */
async function owned(typed: string, ...answers: readonly string[]): Promise<string> {
  let answer = await t.say('Anna', `lämna U1 till ${typed}`)
  for (const next of answers) answer = await t.say('Anna', next)
  if (!answer.startsWith('U1 ligger nu hos')) return answer
  const group = await t.group()
  return (await actionOf(t, 'U1')).owners
    .map((owner) =>
      owner.kind === 'person'
        ? group.people[owner.person]?.name
        : `${group.bodies[owner.body]?.kind} ${group.bodies[owner.body]?.name}`,
    )
    .join(' | ')
}

test.each([
  ['Bo Ek', 'Bo Ek'],
  ['jag', 'Anna Berg'],
  ['Bo Ek, Cecilia och David Ek', 'Bo Ek | Cecilia Dahl | David Ek'],
  ['Karin Hasters', 'Karin Haster'],
  ['Dahl Cecilia.', 'Cecilia Dahl'],
  ['Bo Ek, Bo Ek', 'Bo Ek'],
  ['sekreteraren', 'Anna Berg'],
  ['the secretary and Cecilia', 'Anna Berg | Cecilia Dahl'],
  ['enhet Välfärd och folkhälsa', 'unit Välfärd och folkhälsa'],
  ['enhet Välfärd och folkhälsa och Cecilia', 'unit Välfärd och folkhälsa | Cecilia Dahl'],
  ['Cecilia och enhet Kultur och fritid', 'Cecilia Dahl | unit Kultur och fritid'],
  ['enhet Skola  och  roll Rektor', 'unit Skola | role Rektor'],
  ['extern Forskningsbolaget (kontakt Bo Ek)', 'outside Forskningsbolaget'],
  ['unit Library, external The Company', 'unit Library | outside The Company'],
  ['roll: Områdeschef för vård', 'role Områdeschef för vård'],
])('%s', async (typed, expected) => {
  expect(await owned(typed)).toBe(expected)
})

test('what nobody knows is asked about, as a whole; once settled it needs no mark', async () => {
  expect(await owned('Cecilia och Välfärd och folkhälsa')).toContain(
    '”Välfärd och folkhälsa” finns inte i gruppen.',
  )
  expect(await owned('Cecilia och Välfärd och folkhälsa', '1')).toBe(
    'Cecilia Dahl | unit Välfärd och folkhälsa',
  )
  expect(await owned('välfärd och folkhälsa samt Bo Ek')).toBe('unit Välfärd och folkhälsa | Bo Ek')
})

test('two questions in one sentence come one after the other', async () => {
  expect(await owned('Ek, Biblioteket')).toBe(
    'Flera heter ”Ek”. Vem menar du?\n1. Bo Ek\n2. David Ek\nSvara med siffran.',
  )
  expect(await owned('Ek, Biblioteket', '2')).toContain('”Biblioteket” finns inte i gruppen.')
  expect(await owned('Ek, Biblioteket', '2', 'En enhet')).toBe('David Ek | unit Biblioteket')
})

test('an organisation of the roster is known', async () => {
  await t.say('Anna', 'organisation Bo Ek Nora kommun')
  expect(await owned('Nora kommun, Cecilia')).toBe('unit Nora kommun | Cecilia Dahl')
})

test('nothing, too much, too long', async () => {
  expect(await owned('')).toContain('Vem gäller det?')
  expect(
    await owned(Array.from({ length: 21 }, (_, index) => `enhet ${index}`).join(', ')),
  ).toContain('Vem gäller det?')
  expect(await owned(`enhet ${'x'.repeat(201)}`)).toContain('får vara högst 200')
  expect(await owned('x, '.repeat(2000))).toContain('får vara högst 4000')
  expect((await t.group()).bodies).toEqual({})
})
