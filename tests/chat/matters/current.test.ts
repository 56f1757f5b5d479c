import { meetingOf, plan } from '../plan.ts'
import { talk, type Talk } from '../talk.ts'

let t: Talk

beforeEach(async () => {
  t = await talk(['Anna Berg', 'Bo Ek'])
  await plan(t, { id: 'm1', on: '2026-02-06', lastDayOn: '2026-01-23' })
  await t.say(
    'Anna',
    'punkt: Läget\npunkt: Nära vård\npunkt 2a: Barnahus\npunkt 2b: Hyran\npunkt: Avtalet',
  )
  t.at('2026-02-06T07:28:00Z')
})
afterEach(() => t.end())

const current = async (): Promise<string | undefined> => {
  const meeting = await meetingOf(t, 'm1')
  return meeting.current === undefined ? undefined : meeting.items[meeting.current]?.title
}

test('nästa punkt goes through the items, a heading by its sub-items, and says when they are over', async () => {
  await t.say('Anna', 'starta möte')
  const seen: (string | undefined)[] = []
  for (const sentence of ['nästa punkt', 'next item', 'nästa punkt', 'Nästa punkt.']) {
    await t.say('Anna', sentence)
    seen.push(await current())
  }
  expect(seen).toEqual(['Läget', 'Barnahus', 'Hyran', 'Avtalet'])
  expect(await t.say('Anna', 'nästa punkt')).toBe(
    'Det var den sista punkten. Skriv ”avsluta möte” när ni är klara.',
  )
  expect(await t.say('Bo', 'punkt nu')).toContain('3. Avtalet')
})

test('nästa punkt leaves out what is settled or, at first, what was reached by its number', async () => {
  await t.say('Anna', 'starta möte')
  await t.say('Anna', 'anteckning 1: Alla är här.')
  await t.say('Anna', 'beslut 2b: Hyran godtas.')
  await t.say('Anna', 'nästa punkt')
  expect(await current()).toBe('Barnahus')
  await t.say('Anna', 'anteckning 3: Läses till nästa gång.')
  await t.say('Anna', 'next item')
  expect(await current()).toBe('Avtalet')
  expect(await t.say('Anna', 'nästa punkt')).toContain('Det var den sista punkten.')
})

test('nästa punkt where every item has its outcome says that the last was there', async () => {
  await t.say('Anna', 'starta möte')
  await t.say('Anna', 'läggs till handlingarna 1, 2a, 2b, 3')
  expect(await t.say('Anna', 'nästa punkt')).toContain('Det var den sista punkten.')
})

test('before anybody has said, the number is asked for; then a sentence without one is about the item, and says so', async () => {
  await t.say('Anna', 'starta möte')
  expect(await t.say('Bo', 'punkt nu')).toContain('Ingen punkt är satt än.')
  expect(await t.say('Anna', 'anteckning: Text')).toContain('Vilken punkt gäller det?')
  await t.say('Anna', 'punkt 2b')
  const aside = 'Jag tog det som punkt 2b Hyran, som behandlas nu.'
  for (const sentence of [
    'anteckning: Hyran höjs.',
    'beslut: Hyran godtas.',
    'inriktningsbeslut: Lokalen behålls.',
    'uppdrag: Skriva på ; ansvarig Bo ; senast i maj',
    'vidare till Rådet 13/9',
    'beslutat av KCRD: Ja.',
    'återkommer: under våren',
    'antas',
    'läggs till handlingarna',
  ])
    expect(await t.say('Anna', sentence)).toContain(aside)
  const { i4: item } = (await meetingOf(t, 'm1')).items as Record<
    string,
    { actions: readonly string[] }
  >
  expect(item?.actions ?? []).toEqual(expect.any(Array))
  expect(await t.say('Anna', 'anteckning 1: Text')).not.toContain('behandlas nu')
})

test('an item that a member looks at is not the one treated, nor is one outside the open meeting', async () => {
  await t.say('Anna', 'punkt 1')
  expect(await current()).toBeUndefined()
  await t.say('Anna', 'starta möte')
  await t.say('Bo', 'punkt 1')
  expect(await current()).toBeUndefined()
  expect(await t.say('Bo', 'nästa punkt')).toContain('Det kan bara')
  expect(await t.say('Anna', 'item 3')).toContain('Den behandlas nu')
  expect(await current()).toBe('Avtalet')
})

test('a line without a number below a text is part of the text', async () => {
  await t.say('Anna', 'starta möte')
  await t.say('Anna', 'punkt 1')
  await t.say('Anna', 'anteckning 3: Första raden.\nBeslut: så sa någon.\nLäggs till handlingarna.')
  const [note] = Object.values((await meetingOf(t, 'm1')).items['i5']!.notes)
  expect(note?.text).toBe('Första raden.\nBeslut: så sa någon.\nLäggs till handlingarna.')
})
