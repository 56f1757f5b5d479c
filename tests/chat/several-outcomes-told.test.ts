import { printedOf } from './printed.ts'
import type { Talk } from './talk.ts'
import { twoItems } from './two-items.ts'

/* Each of several outcomes of one item is told again when it goes, and what a moved entry takes the place of is told. */

let t: Talk
afterEach(() => t.end())

const news = (): string =>
  t
    .posts()
    .filter(({ to, message }) => to === 'chat' && /^(?:Ändrat|Changed) /.test(message.text))
    .map(({ message }) => message.text)
    .join('\n')

describe('an item that was sent on to several bodies', () => {
  beforeEach(async () => {
    t = await twoItems([
      'starta möte',
      'närvarande: alla',
      'vidare 2 till KCRD 28/5, Rådet 13/9',
      'avsluta möte ändå',
    ])
    t.posts()
  })

  test.each([
    ['ta bort utfall 2:1', 'Gick vidare till Rådet den 13 september 2026.'],
    ['remove outcome 2:2', 'Gick vidare till KCRD den 28 maj 2026.'],
  ])('the group hears what is left after ”%s”', async (sentence, now) => {
    await t.say('Anna', sentence)
    expect(news()).toContain(`– Ändrat: utfallet av punkt 2 Två. Nu: ${now}`)
  })

  test('and what is new beside it, by itself', async () => {
    await t.say('Anna', 'vidare 2 till Styrgruppen 12/6')
    expect(news()).toContain(
      '– Nytt: utfallet av punkt 2 Två. Gick vidare till Styrgruppen den 12 juni 2026.\n',
    )
  })
})

describe('a decision that is moved where another outcome stands', () => {
  test.each([
    ['läggs till handlingarna 1', 'flytta beslut 2 till 1', 'punkt 1 var lagd till handlingarna'],
    ['utgår 1: tidsbrist', 'move decision 2 to 1', 'punkt 1 var'],
  ])('%s, %s', async (outcome, sentence, told) => {
    t = await twoItems(['starta möte', outcome, 'beslut 2: Antas.'])
    expect(await t.say('Anna', sentence)).toContain(`Det ersätter det som stod förut: ${told}`)
    expect(await printedOf(t, 'm1')).toContain('Beslut 2026-02-06 § 1: Antas.')
    await t.say('Anna', 'ångra')
    expect(await t.say('Anna', 'punkt 1')).not.toContain('Antas.')
  })

  test.each([
    ['beslut 2: Antas. ; ärende Taket', 'flytta beslut 2 till 1'],
    ['decision 2: Antas. ; matter The roof', 'move decision 2 to 1'],
  ])(
    'also one about a matter, which is of the item itself there: %s',
    async (decision, sentence) => {
      t = await twoItems(['starta möte', 'läggs till handlingarna 1', decision])
      expect(await t.say('Anna', sentence)).toContain(
        'Det ersätter det som stod förut: punkt 1 var lagd till handlingarna',
      )
    },
  )

  test('what stays beside it is not said to be replaced', async () => {
    t = await twoItems(['starta möte', 'bordlägg 1: tid', 'beslut 2: Antas.'])
    expect(await t.say('Anna', 'flytta beslut 2 till 1')).not.toContain('Det ersätter')
    expect(await printedOf(t, 'm1')).toContain('ordlägg')
  })
})
