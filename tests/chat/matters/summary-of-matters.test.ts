import type { Talk } from '../talk.ts'
import { twoItems } from '../two-items.ts'

/* What became of matters inside an item stands in the summary, each by its own title, and is told again when it changes. */

let t: Talk
afterEach(() => t.end())

test.each([
  [
    'språk svenska',
    ['beslut 1: Lagas. ; ärende Taket', 'tas vidare 1: i gruppen ; ärende Väggarna'],
    ['2026-02-06 § 1 Taket\nLagas.', '1 Väggarna'],
  ],
  [
    'language English',
    ['decision 1: Mended. ; matter The roof', 'carried on 1 ; matter The walls'],
    ['2026-02-06 § 1 The roof\nMended.', '1 The walls'],
  ],
])('%s', async (language, sentences, told) => {
  t = await twoItems([language, 'starta möte', 'närvarande: alla', ...sentences])
  t.posts()
  await t.say('Anna', 'avsluta möte ändå')
  const posted = t.posts().find(({ to }) => to === 'chat')?.message.text
  const asked = await t.whisper('Anna', 'sammanfattning')
  for (const text of told) {
    expect(posted).toContain(text)
    expect(asked).toContain(text)
  }
})

test('what is added afterwards is told', async () => {
  t = await twoItems(['starta möte', 'beslut 1: Lagas. ; ärende Taket', 'avsluta möte ändå'])
  t.posts()
  await t.say('Anna', 'tas vidare 1: i gruppen ; ärende Väggarna')
  const news = t.posts().filter(({ to }) => to === 'chat')
  expect(news[0]?.message.text).toContain('Nytt: utfallet av punkt 1. Togs vidare i gruppen.')
})
