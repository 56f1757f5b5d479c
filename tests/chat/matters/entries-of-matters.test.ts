import { printedOf } from '../printed.ts'
import type { Talk } from '../talk.ts'
import { twoItems } from '../two-items.ts'

/* What stands about a matter inside an item is told by that matter, whenever it is changed, taken away or told again. */

let t: Talk
afterEach(() => t.end())

const group = (): string =>
  t
    .posts()
    .filter(({ to }) => to === 'chat')
    .map(({ message }) => message.text)
    .join('\n')

describe.each([
  ['språk svenska', 'utfallet av punkt 1', 'Ändrat', 'Borttaget', 'Nytt'],
  ['language English', 'the outcome of item 1', 'Changed', 'Removed', 'New'],
])('%s', (language, outcome, changed, removed, added) => {
  beforeEach(async () => {
    t = await twoItems([
      language,
      'starta möte',
      'närvarande: alla',
      'läggs till handlingarna 1 ; ärende Väggarna',
      'läggs till handlingarna 1 ; ärende Golvet',
      'beslut 2: Lagas. ; ärende Taket',
      'avsluta möte ändå',
    ])
  })

  test.each([
    ['while it is written up', async () => undefined],
    ['once the minutes went out', async () => t.say('Anna', 'skicka protokoll')],
  ])('%s the answer and the group name it', async (_state, go) => {
    await go()
    t.posts()
    const answer = await t.say('Anna', 'ändra utfall 6/2 § 1:1: tas vidare i gruppen')
    expect(answer).toContain('1:1 Väggarna')
    expect(group()).toContain(`${changed}: ${outcome} Väggarna. `)
    expect(await t.say('Anna', 'remove outcome 6/2 § 1:2')).toContain('1:2 Golvet')
    expect(group()).toContain(`${removed}: ${outcome} Golvet.`)
    await t.say('Anna', 'läggs till handlingarna 6/2 § 1 ; ärende Dörren')
    expect(group()).toContain(`${added}: ${outcome} Dörren. `)
    expect(await t.say('Anna', 'ändra beslut 6/2 § 2: Byts.')).toContain('2026-02-06 § 2 Taket')
  })

  test('of several that say the same each is offered with its own', async () => {
    const asked = await t.hear('Anna', 'ta bort utfall 1')
    expect(asked?.text).toMatch(/\n1\. 1:1 Väggarna: .+\n2\. 1:2 Golvet: /)
  })

  test('a matter of which nothing stands any more is not printed', async () => {
    expect(await printedOf(t, 'm1')).toContain('Golvet')
    await t.say('Anna', 'ta bort utfall 1:2')
    const text = await printedOf(t, 'm1')
    expect(text).not.toContain('Golvet')
    expect(text).toContain('Väggarna')
  })
})
