import { talk, type Talk } from '../chat/talk.ts'
import { leaves } from './leaves.ts'

/*
 * A deputy stands in for those who lead, and does not put them out: who is secretary and chair is decided by them, or by two. The clock starts on Monday 12 January
 * 2026, 09.00; Anna installed the bot.
 */
let t: Talk
beforeEach(async () => {
  t = await talk()
  await t.say('Anna', 'roll Bo Ek ordförande')
  await t.say('Anna', 'roll Cecilia Dahl ställföreträdare')
  for (const who of ['Anna', 'Bo', 'Cecilia', 'Eva']) await t.whisper(who, 'hej')
  t.posts()
})
afterEach(() => t.end())

const seats = async () =>
  Object.fromEntries(
    Object.values((await t.group()).people).flatMap(({ name, roles }) =>
      roles.length === 0 ? [] : [[name.split(' ')[0], roles]],
    ),
  )
const before = { Anna: ['secretary'], Bo: ['chair'], Cecilia: ['deputy'] }
const told = (): readonly string[] => t.posts().map(({ to, message }) => `${to}: ${message.text}`)
const no =
  'Vem som är sekreterare och ordförande bestämmer de som är det: Anna Berg eller Bo Ek. En ställföreträdare kan föreslå någon annan än sig själv.'

describe.each(['say', 'whisper'] as const)('by a sentence (%s)', (how) => {
  test.each([
    'roll Bo Ek inte ordförande',
    'roll jag sekreterare',
    'roll Cecilia Dahl ordförande',
    'roll jag, Eva Falk ordförande',
    'role Bo Ek not chair',
    'role me secretary',
  ])('%s', async (said) => {
    expect(await t[how]('Cecilia', said)).toBe(no)
    expect([await seats(), told()]).toEqual([before, []])
  })
})

test('nor by a press', async () => {
  const press = (who: string, args: object) =>
    t.press(who, 'act', { do: 'role', args }, { personal: true })
  for (const args of [
    { role: 'chair', not: 'not', people: [{ person: 'p2' }] },
    { role: 'secretary', people: [{ person: 'p3' }] },
  ])
    expect((await press('Cecilia', args)).answer?.text).toBe(no)
  expect(await seats()).toEqual(before)
  await press('Anna', { role: 'chair', not: 'not', people: [{ person: 'p2' }] })
  expect(await seats()).toEqual({ Anna: ['secretary'], Cecilia: ['deputy'] })
})

test('two secretaries: neither is put out by the deputy', async () => {
  await t.say('Anna', 'roll Eva Falk sekreterare')
  expect(await t.whisper('Cecilia', 'roll Anna Berg inte sekreterare')).toContain('Vem som är')
  expect((await seats())['Anna']).toEqual(['secretary'])
})

test('other seats they give and take as before', async () => {
  expect(await t.whisper('Cecilia', 'roll Eva Falk AU')).toBe('Eva Falk är nu AU.')
  expect(await t.whisper('Cecilia', 'roll jag inte ställföreträdare')).toContain('inte längre')
  expect(await seats()).toEqual({ Anna: ['secretary'], Bo: ['chair'], Eva: ['committee'] })
})

test('where neither secretary nor chair is there a deputy names one', async () => {
  for (const who of ['Anna', 'Bo']) await leaves(t, who)
  expect(await t.say('Cecilia', 'roll jag sekreterare')).toBe('Cecilia Dahl är nu sekreterare.')
})

test('whoever is given a seat among those who lead in private: the others who lead are told', async () => {
  const text = 'Anna Berg har gett Eva Falk rollen sekreterare i Chefsgruppen.'
  expect(await t.whisper('Anna', 'roll Eva Falk sekreterare')).toBe('Eva Falk är nu sekreterare.')
  expect(told()).toEqual(['Bo', 'Cecilia', 'Eva'].map((who) => `private-${who}: ${text}`))
  await t.say('Anna', 'roll David Ek ställföreträdare')
  expect(told()).toEqual([])
  await t.say('Anna', 'språk engelska')
  await t.whisper('Anna', 'role David Ek chair')
  expect(told()).toContain('private-Bo: Anna Berg has made David Ek chair in Chefsgruppen.')
})
