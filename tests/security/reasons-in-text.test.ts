import { saysWhyAway } from '../../src/turn/why-away.ts'
import { talk, type Talk } from '../chat/talk.ts'
import { typesWith } from './documents.ts'

/*
 * Why somebody stays away may be said as the text of anything: how an action goes, an item's background, a meeting's cancelling, a title. That is read by all, so
 * its sender is asked first, and until then, or for a day, it stands in the question alone. The clock starts on Monday 12 January 2026, 09.00; Anna leads.
 */
let t: Talk
beforeEach(async () => {
  t = await talk()
  await t.say(
    'Anna',
    'nytt möte 2026-02-06 08:30-12:00 Arkivet\nkalla 6/2\nuppdrag: måla ; ansvarig Bo Ek',
  )
  t.posts()
})
afterEach(() => t.end())

const WHY = 'sorgblomma'
const found = (): Promise<readonly string[]> => typesWith(t.store, WHY)

const said: readonly (readonly [string, string])[] = [
  ['Bo', `läge U1: kommer inte, ${WHY}`],
  ['Bo', `läge U1: kommer inte: ${WHY}`],
  ['Bo', `läge U1: halvvägs, men jag kommer inte 6/2, ${WHY}`],
  ['Bo', `läge U1: jag kan tyvärr inte vara med 6/2, ${WHY}`],
  ['Bo', `läge U1: tyvärr kan jag inte komma till mötet, ${WHY}`],
  ['Bo', `läge U1: kan inte komma 6/2 pga ${WHY}`],
  ['Bo', `läge U1: Kommer inte. Har ${WHY}.`],
  ['Bo', `läge U1: kommer inte 6/2 ${WHY}`],
  ['Bo', `läge U1: skälet till frånvaron: ${WHY}`],
  ['Bo', `kört fast U1: kommer inte, ${WHY}`],
  ['Bo', `klart U1: kommer inte, ${WHY}`],
  ['Bo', `senare U1 29/5: är bortrest den dagen, ${WHY}`],
  ['Bo', `inte mitt U1: kommer inte, ${WHY}`],
  ['Bo', `föreslå: kommer inte, ${WHY}`],
  ['Bo', `föreslå Taket ; jag deltar inte, ${WHY}`],
  ['Bo', `tema: kommer inte, ${WHY}`],
  ['Bo', `tillägg: förhinder 6/2: ${WHY}`],
  ['Bo', `status U1: not attending, ${WHY}`],
  ['Bo', `status U1: I can’t make it to the meeting on 6/2, ${WHY}`],
  ['Bo', `status U1: half way, but I’m not coming, ${WHY}`],
  ['Bo', `done U1: sorry, unable to attend, ${WHY}`],
  ['Bo', `stuck U1: I am away on 6/2 because of ${WHY}`],
  ['Anna', `punkt: Bo Ek kommer inte: ${WHY}`],
  ['Anna', `punkt: Taket\nBo Ek kan inte komma, han har ${WHY}`],
  ['Anna', `punkt: Taket\nBo Ek kommer inte eftersom han har ${WHY}`],
  ['Anna', `punkt: Taket\nBo är borta 6/2 på grund av ${WHY}`],
  ['Anna', `punkt: Taket\nBo är frånvarande, ${WHY}`],
  ['Anna', `punkt: Taket\nVi väntar. Bo har lämnat återbud på grund av ${WHY}`],
  ['Anna', `punkt: Taket\nBo uteblir för han har ${WHY}`],
  ['Anna', `punkt: Taket\nHan missar mötet då han har ${WHY}`],
  ['Anna', `uppdrag: städa ; ansvarig Bo Ek\nBo kan inte komma 6/2, ${WHY}`],
  ['Anna', `uppdrag: Bo Ek kommer inte: ${WHY}`],
  ['Anna', `ändra U1: Bo Ek kommer inte: ${WHY}`],
  ['Anna', `ställ in möte 6/2: Bo Ek kommer inte: ${WHY}`],
  ['Anna', `titel Bo Ek: kommer inte, ${WHY}`],
  ['Anna', `gruppen heter kommer inte, ${WHY}`],
  ['Anna', `punkt: Taket\nBo kom inte, ${WHY}`],
  ['Anna', `punkt: Taket\nBo Ek kunde inte komma, han hade ${WHY}`],
  ['Anna', `punkt: Taket\nBo Ek var frånvarande på grund av ${WHY}`],
  ['Anna', `punkt: Taket\nBo deltog inte, ${WHY}`],
  ['Anna', `item: The roof\nBo could not attend because of ${WHY}`],
  ['Anna', `item: The roof\nBo didn’t come, ${WHY}`],
  ['Anna', `item: The roof\nBo can’t attend because of ${WHY}`],
  ['Anna', `item: The roof\nBo Ek is not coming, ${WHY}`],
  ['Anna', `item: The roof\nBo sends his apologies: ${WHY}`],
  ['Anna', `action: paint ; owner Bo Ek\nBo is away on 6/2 due to ${WHY}`],
]

test.each(said)('%s: %s is asked about first', async (who, sentence) => {
  for (const how of ['whisper', 'say'] as const) {
    expect(await t[how](who, sentence)).toMatch(/inget är antecknat än/i)
    expect(await found()).toEqual(['question'])
    expect(JSON.stringify(t.posts())).not.toContain(WHY)
  }
  t.at('2026-01-13T08:00:01Z')
  expect(await found()).toEqual([])
})

test('who says that it is text has it as text', async () => {
  await t.whisper('Bo', `läge U1: kommer inte, ${WHY}`)
  expect(await t.whisper('Bo', 'Ta med som text')).toContain(
    `Läget i U1 är antecknat: ”kommer inte`,
  )
  expect(await found()).toContain('action')
})

test.each([
  ['status', { action: 'U1', report: `kommer inte, ${WHY}` }],
  ['done', { action: 'U1', how: `I can’t attend: ${WHY}` }],
  ['propose', { text: { title: 'Taket', background: `Bo Ek kommer inte: ${WHY}` } }],
])('what a form carries to %s is asked about in one’s own chat', async (name, args) => {
  await t.press('Bo', 'act', { do: name, args })
  expect((await found()).filter((type) => type !== 'question')).toEqual([])
  const told = t.posts()
  expect(JSON.stringify(told)).not.toContain(WHY)
  expect(told.filter(({ to }) => to === 'chat')).toEqual([])
  t.at('2026-01-13T08:00:01Z')
  expect(await found()).toEqual([])
})

test('what waits for another answer waits for a day only', async () => {
  await t.whisper('Bo', `lämna U1 till Eva Falk: kommer inte, ${WHY}`)
  t.at('2026-01-13T08:00:01Z')
  expect(await found()).toEqual([])
})

test('what only those who lead may do is not left to them with it', async () => {
  await t.whisper('Bo', `punkt: Anna kommer inte: ${WHY}`)
  await t.whisper('Bo', 'Lämna till sekreteraren')
  expect((await found()).filter((type) => type !== 'question')).toEqual([])
})

test.each([
  'kommer inte vidare, väntar på svar',
  'kommer inte framåt: saknar underlag',
  'kan inte komma in i systemet, fel lösenord',
  'Bo kommer inte åt filen, behörighet saknas',
  'Avtalet kommer inte att förlängas, priset är för högt',
  'Bo kan inte måla, färgen är slut',
  'hinner inte, mycket annat',
  'Leverantören är borta ur bilden: konkurs',
  'Bo kommer inte ihåg vem som fick nyckeln, Eva frågar',
  'Nora kommun deltar inte i projektet, de saknar medel',
  'Väntar på besked från Bo, han är ledig',
  'Bo kommer inte 6/2',
  'Bo kommer inte, men Eva gör det',
  'Det kommer inte att hålla: det läcker',
  'The supplier is not coming back, they are bankrupt',
  'can’t get into the system, wrong password',
  'Bo cannot paint, the paint has run out',
  'Bo is away until Friday',
])('what tells no reason is text: %s', async (text) => {
  expect(saysWhyAway(text)).toBe(false)
  expect(await t.whisper('Bo', `läge U1: ${text}`)).toContain('Läget i U1 är antecknat')
})

test.each(['kommer inte framåt: saknar underlag', 'kommer inte vidare: saknar underlag'])(
  'nobody is noted as absent by %s',
  async (text) => {
    await t.whisper('Bo', text)
    expect(await t.whisper('Anna', 'svar 6/2')).toContain('Inget svar (5)')
  },
)
