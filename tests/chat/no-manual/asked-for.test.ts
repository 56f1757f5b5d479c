import type { Talk } from '../talk.ts'
import { after, answered } from './talking.ts'

let t: Talk
afterEach(() => t.end())

const OPEN = [
  'organisation David: Kumla',
  'nytt möte 12/1 09:30-12:00 Lokal Eken',
  'punkt: Hyresavtalet för familjecentralen',
  'punkt: Nya hemtjänsten',
  'starta möte',
]
const ASKED = 'Kumla ställer sig inte bakom det'

describe('what is asked for', () => {
  test.each(['1', 'punkt 1', 'hyresavtalet', 'det gäller punkten om hyresavtalet', 'ettan'])(
    'is told in a few words: %s',
    async (short) => {
      t = await after(...OPEN)
      await answered(t, 'Anna', ASKED)
      expect((await answered(t, 'Anna', short)).text).toMatch(/^Bakom punkt 1 Hyresavtalet/)
    },
  )

  test.each([
    'Bo skickar det påskrivna hyresavtalet till alla senast 27 februari',
    'Bo sends the signed hyresavtal to everybody by 27 February',
  ])('is no whole sentence that names it: %s', async (words) => {
    t = await after(...OPEN)
    await answered(t, 'Anna', ASKED)
    expect((await answered(t, 'Anna', words)).text).toMatch(/^Menade du: uppdrag/)
  })

  test('waits no more once it was told with a press', async () => {
    t = await after(...OPEN)
    const message = await t.hear('Anna', ASKED, { personal: true })
    const say = message?.choices?.[0]?.say
    const pressed = await t.press('Anna', 'say', { say }, { personal: true, submit: true })
    expect(pressed.answer?.text).toMatch(/^Bakom punkt 1/)
    expect((await answered(t, 'Anna', 'nya hemtjänsten')).text).not.toMatch(/^Bakom punkt 2/)
  })

  test('waits no more once something else was recorded', async () => {
    t = await after(...OPEN)
    await answered(t, 'Anna', ASKED)
    await answered(t, 'Anna', 'anteckning 2: Alla hälsade.')
    expect((await answered(t, 'Anna', 'hyresavtalet')).text).not.toMatch(/^Bakom punkt 1/)
  })

  test('of a person is a name, and no sentence with one', async () => {
    t = await after()
    expect((await answered(t, 'Anna', 'vi gör en av oss till ordförande')).text).toMatch(
      /Skriv vem/,
    )
    expect((await answered(t, 'Anna', 'Bo ska ringa skolchefen i morgon')).text).not.toMatch(
      /ordförande/,
    )
  })
})
