import { printedOf } from '../printed.ts'
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
  expect(news[0]?.message.text).toContain(
    'Nytt: utfallet av punkt 1 Väggarna. Togs vidare i gruppen.',
  )
})

test.each([
  [
    'ta bort utfall 1:1',
    'ta bort utfall 1:2',
    'Borttaget: utfallet av punkt 1 Väggarna.\n',
    'Borttaget: utfallet av punkt 1 Golvet.\n',
  ],
  [
    'remove outcome 1:2',
    'remove outcome 1:1',
    'Borttaget: utfallet av punkt 1 Golvet.\n',
    'Borttaget: utfallet av punkt 1 Väggarna.\n',
  ],
])(
  'of two that came to the same the one that goes is told, and leaves the summary: %s',
  async (first, then, told, also) => {
    t = await twoItems([
      'starta möte',
      'läggs till handlingarna 1 ; ärende Väggarna',
      'läggs till handlingarna 1 ; ärende Golvet',
      'avsluta möte ändå',
    ])
    t.posts()
    await t.say('Anna', first)
    const [news, summary] = t.posts().filter(({ to }) => to === 'chat')
    expect(news?.message.text).toContain(told)
    expect(summary?.message.text).toMatch(/Läggs till handlingarna: 1 (?:Väggarna|Golvet)\./)
    await t.say('Anna', then)
    const [again] = t.posts().filter(({ to }) => to === 'chat')
    for (const one of [told, also]) expect(again?.message.text).toContain(one)
  },
)

test.each([
  'läggs till handlingarna 1 ; ärende Väggarna',
  'noted 1 ; matter Väggarna',
  'tas vidare 1: i gruppen ; ärende Väggarna',
  'utgår 1: löst ; ärende Väggarna',
])(
  'an item that was treated by a matter alone is not told as not treated, and does not come back: %s',
  async (said) => {
    t = await twoItems(['starta möte', said])
    t.posts()
    await t.say('Anna', 'avsluta möte ändå')
    const posted = t.posts().find(({ to }) => to === 'chat')?.message.text
    expect(posted).toContain('Inte behandlad: 2 Två.')
    expect(posted).not.toContain('Inte behandlad: 1')
    expect(posted).not.toMatch(/F\d+ Ett/)
    expect(await printedOf(t, 'm1')).toContain('Väggarna')
  },
)

test('a matter that comes back does, and its item does not', async () => {
  t = await twoItems(['starta möte', 'bordlägg 1: tid ; ärende Väggarna'])
  t.posts()
  await t.say('Anna', 'avsluta möte ändå')
  const posted = t.posts().find(({ to }) => to === 'chat')?.message.text
  expect(posted).toMatch(/F\d+ Väggarna/)
  expect(posted).not.toMatch(/F\d+ Ett|Inte behandlad: 1/)
})
