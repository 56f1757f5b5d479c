import { talk, type Talk } from './talk.ts'

/* Whoever says in any words that they do not come is never noted as coming. The clock starts on Monday 12 January 2026, 09.00; Anna leads. */
let t: Talk
beforeAll(async () => {
  t = await talk()
  await t.say('Anna', 'nytt möte 2026-02-06 08:30-12:00 Arkivet\nkalla 6/2')
})
afterAll(() => t.end())
const answer = async () =>
  Object.values(
    (await t.store.get<never>(t.pk, 'm1'))!.doc['answers'] as Record<string, { kind: string }>,
  ).map(({ kind }) => kind)
/** Whoever has answered so, and says this, has answered so still: in the group and alone. */
const stays = (kind: 'attending' | 'notAttending') => async (said: string) => {
  for (const how of ['say', 'whisper'] as const) {
    await t.whisper('Bo', kind === 'attending' ? 'kommer' : 'kommer inte')
    await t[how]('Bo', said)
    expect([how, await answer()]).toEqual([how, [kind]])
  }
}

test.each([
  'vab, kommer ej',
  'upptagen den dagen, kommer icke',
  'semester då, kommer ej',
  'något kommer emellan, jag kommer icke',
  'har annat, kommer alltså ej',
  'kommer aldrig på fredagar',
  'kommer nog tyvärr ej',
  'hinner ej komma',
  'har krock, kan ej delta',
  'kommer ej med 6/2',
  "busy, won't come",
  "at a course, I won't be attending",
  'will not come, travelling',
  'cannot come on the 6th',
  'I am never there on Fridays',
  'kids are home, not coming',
])('%s', stays('notAttending'))

test('but whoever comes gladly comes', async () => {
  await t.whisper('Bo', 'kommer inte')
  await t.whisper('Bo', 'kommer gärna')
  expect(await answer()).toEqual(['attending'])
})

test.each([
  'jag kommer, missar inte det',
  'jag kommer inte missa det, kommer',
  'kommer inte missa mötet',
  'jag kommer inte utebli',
  'kommer ej glömma det',
  'I will not miss it',
  "won't miss it, coming",
])('and whoever will not miss it is not noted as staying away: %s', stays('attending'))

test.each(['kommer inte: missade tåget', 'kommer inte missade bussen', 'not attending: missed it'])(
  'a reason may begin alike: %s',
  async (said) => {
    await t.whisper('Bo', 'kommer')
    await t.whisper('Bo', said)
    expect(await answer()).toEqual(['notAttending'])
  },
)

test.each([
  'kommer inte in genom dörren, vem har koden',
  'kommer inte in i lokalen',
  'kommer inte åt filen',
  'kommer inte ihåg lösenordet',
  'jag kommer inte vidare med hyresavtalet',
  'kommer inte på vad punkten hette',
])('nor whoever does not get somewhere: %s', stays('attending'))

test.each([
  'Put me down as a maybe, no, actually just put me down as no',
  'I am coming, no wait, I am not',
  'jag kommer, nej förresten jag kommer inte',
  'skriv upp mig, nä vänta, jag kan inte',
])('nor is whoever takes a yes back noted as coming: %s', stays('notAttending'))

test.each([
  'sitter fast bakom en traktor. 20 min',
  'fast i kön, tjugo minuter till',
  'stuck in traffic, 20 min',
])('nor is whoever is late noted as coming from the beginning: %s', stays('notAttending'))
