import { digest } from '../../src/store/digest.ts'
import { plan } from '../chat/plan.ts'
import { talk, type Talk } from '../chat/talk.ts'

/*
 * A name that looks like a member's, and is written with other letters, is never taken for theirs, nor let in beside it unasked: the bot asks, whatever is
 * said of them.
 */
let t: Talk
beforeEach(async () => {
  t = await talk()
  await t.say('Anna', 'organisation Eva Falk Nora kommun')
  await plan(t, { id: 'm1', on: '2026-01-12', lastDayOn: '2026-01-11', items: ['Inledning'] })
  await t.say('Anna', 'starta möte\nuppdrag 1: annat ; ansvarig Anna Berg')
})
afterEach(() => t.end())

const spelt: Readonly<Record<string, string>> = {
  'two letters of Cyrillic': 'Еvа Falk',
  'every letter that Cyrillic has': 'Еѵа Fаӏк',
  'letters of Greek': 'Εvα Fαlκ',
  'letters of phonetics': 'Evɑ Fɑʟᴋ',
  'letters of Lisu and Cherokee': 'ꓰvꓮ Fꭺꮮꓗ',
  'wide letters': 'Ｅｖａ　Ｆａｌｋ',
  'letters of mathematics': '𝐄𝐯𝐚 𝐅𝐚𝐥𝐤',
  'letters in circles': 'Ⓔⓥⓐ Ⓕⓐⓛⓚ',
  'a blank of Braille within': 'E\u2800va Falk',
  'two letters that changed places': 'Eva Flak',
  'a capital I for an l': 'Eva FaIk',
}
const sentences: readonly ((name: string) => string)[] = [
  (name) => `närvarande: ${name}`,
  (name) => `frånvarande: ${name}`,
  (name) => `gäst: ${name}, Sala kommun`,
  (name) => `ersätter: ${name} för Bo Ek`,
  (name) => `del av mötet: ${name} 9-10`,
  (name) => `uppdrag 1: ring ; ansvarig ${name}`,
  (name) => `punkt: Nytt ; föredragande ${name}`,
  (name) => `tillägg: Nytt ; föredragande ${name}`,
  (name) => `föreslå Nytt ; föredragande ${name}`,
  (name) => `roll ${name} ordförande`,
  (name) => `ersättare ${name} för Bo Ek`,
  (name) => `ny ledamot ${name}, Sala kommun`,
  (name) => `organisation ${name} Sala kommun`,
  (name) => `titel ${name}: chef`,
  (name) => `ta bort ledamot ${name}`,
  (name) => `kontakt Kulturskolan: ${name}`,
  (name) => `justerare: ${name}`,
  (name) => `lämna U1 till ${name}`,
  (name) => `logg ${name}`,
  (name) => `registerutdrag ${name}`,
  (name) => `uppdrag ${name}`,
]

/** What is recorded: all but the questions that wait and what the log tells of them. */
async function recorded(): Promise<readonly string[]> {
  const docs: string[] = []
  for await (const { doc } of t.store.all())
    if (doc.pk === t.pk && !['question', 'log'].includes(doc.type))
      docs.push(`${doc.id} ${digest(JSON.stringify(doc))}`)
  return docs
}

test.each(Object.entries(spelt))('%s: it is asked, in every sentence', async (_how, name) => {
  const before = await recorded()
  for (const said of sentences) {
    const answer = await t.hear('Anna', said(name), { personal: said(name).startsWith('reg') })
    expect([said(name), answer?.choices?.map(({ label }) => label) ?? [], answer?.text]).toEqual([
      said(name),
      expect.arrayContaining([expect.stringMatching(/^(?:Eva Falk|Ja)$/) as string]) as unknown,
      expect.stringContaining('Eva Falk') as string,
    ])
  }
  expect(await recorded()).toEqual(before)
})

test('what cannot be seen is left out of it, and then it is theirs', async () => {
  for (const name of [
    'Eva\u200b Falk',
    'E\u00adva Fal\u2060k',
    'Eva Fal\ufe01k',
    'Eva\u{1d173} Falk',
  ])
    expect(await t.say('Anna', `närvarande: ${name}`)).toContain('Eva Falk')
  expect(await t.say('Anna', 'närvaro')).toContain('1 närvarande')
})

test('the question says that it only looks the same; a no lets the other be, in English too', async () => {
  expect(await t.say('Anna', 'gäst: Еvа Fаlk, Sala kommun')).toContain(
    'Jag hittar ingen som heter ”Еvа Fаlk” i gruppen: det ser likadant ut, men är skrivet med andra tecken. Menade du Eva Falk?',
  )
  expect(await t.say('Anna', '1')).toContain('Eva Falk')
  await t.say('Anna', 'gäst: Еvа Fаlk, Sala kommun')
  expect(await t.say('Anna', '2')).toContain(
    'Gäst vid mötet 12 januari 2026: Еvа Fаlk, Sala kommun',
  )
  await t.say('Anna', 'språk engelska')
  expect(await t.say('Anna', 'new member Во Ек, Sala kommun')).toContain(
    'it looks the same, but is written with other characters. Did you mean Bo Ek?',
  )
})

test('who adjusted outside Teams is asked about too', async () => {
  await t.say('Anna', 'närvarande: alla\navsluta möte ändå')
  expect(await t.say('Anna', 'justerat av Еvа Fаlk den 12/1 via e-post')).toContain(
    'Menade du Eva Falk?',
  )
})

test('a party near a known one is asked about where it is registered, but for one that is said to be the same', async () => {
  for (const name of ['Nоra kommun', 'Noora kommun', 'Ｎｏｒａ kommun']) {
    const { choices, text } = (await t.hear('Anna', `ny part ${name}`)) ?? {}
    expect([text, choices?.[0]?.label]).toEqual([
      expect.stringContaining(name) as string,
      'Nora kommun',
    ])
  }
  expect(await t.say('Anna', '1')).toContain(
    'Nora kommun är registrerad som part, skrivs även Ｎｏｒａ kommun.',
  )
  expect(await t.say('Anna', 'ny part Nooraa kommun även Nora kommun')).toContain(
    'Nooraa kommun är registrerad som part',
  )
})
