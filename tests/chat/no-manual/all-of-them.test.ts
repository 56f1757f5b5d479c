import type { Talk } from '../talk.ts'
import { after, answered } from './talking.ts'

let t: Talk
afterEach(() => t.end())

const two = [
  'nytt möte 6/2 08:30-12:00 Lokal Eken',
  ['Eva', 'föreslå Nya hemtjänsten'],
  ['Cecilia', 'föreslå Läkarmedverkan'],
] as const

describe('all that wait', () => {
  test.each([
    ['ta in allihop', 'ta in F1, F2'],
    ['ta in båda', 'ta in F1, F2'],
    ['avslå båda', 'avslå F1, F2'],
    ['skicka alla till AU', 'skicka F1, F2 till AU'],
    ['spara samtliga förslag', 'spara F1, F2'],
    ['kan du ta in alla förslagen på mötet', 'ta in F1, F2'],
    ['take in all of them', 'ta in F1, F2'],
    ['accept everything', 'ta in F1, F2'],
    ['decline both of them', 'avslå F1, F2'],
    ['refer both to AU', 'skicka F1, F2 till AU'],
  ])('are settled at one press, which names them: %s', async (words, told) => {
    t = await after(...two)
    const { text, labels } = await answered(t, 'Anna', words)
    expect(text).toMatch(new RegExp(`^Menade du: ${told}\\?`))
    expect(labels[0]).toBe('Ja')
    expect((await answered(t, 'Anna', 'ja')).text).toMatch(/F1.*F2|^Vilket skäl/s)
  })

  test('are asked for one by one where there are more than the words say', async () => {
    t = await after(...two, ['David', 'föreslå Hyresavtalet'])
    expect((await answered(t, 'Anna', 'avslå båda')).text).not.toMatch(/F1, F2/)
  })

  test('are left to those who lead by others', async () => {
    t = await after(...two)
    expect((await answered(t, 'Bo', 'ta in allihop')).labels[0]).toBe('Lämna till sekreteraren')
  })
})

describe('all of one’s own actions', () => {
  const own = [
    'uppdrag: Ringa skolchefen ; ansvarig Eva Falk ; senast i maj',
    'uppdrag: Boka lokal ; ansvarig Eva Falk ; senast i maj',
    'uppdrag: Läsa avtalet ; ansvarig Bo Ek ; senast i maj',
  ]
  test.each(['bocka av alla mina', 'jag är klar med alla mina', 'tick off all of mine'])(
    '%s',
    async (words) => {
      t = await after(...own)
      expect((await answered(t, 'Eva', words)).text).toMatch(/^Menade du: klart U1, U2\?/)
      await t.hear('Eva', 'ja', { personal: true })
      expect((await answered(t, 'Anna', 'uppdrag')).text).not.toMatch(/U1|U2/)
    },
  )
})

test('said of others, or beside a title, is nothing of the kind', async () => {
  t = await after(
    'uppdrag: Skriva underlaget om läkartider ; ansvarig Eva Falk ; senast i maj',
    'uppdrag: Boka lokal ; ansvarig Eva Falk ; senast i maj',
  )
  const { text } = await answered(
    t,
    'Eva',
    'underlaget om läkartider mejlade jag till alla i tisdags',
  )
  expect(text).toMatch(/^U1 är klart/)
})

describe('everybody is reminded of the announcement', () => {
  test.each(['påminn alla', 'påminn allihop', 'remind everyone'])('%s', async (words) => {
    t = await after('nytt möte 6/2 08:30-12:00 Lokal Eken', 'kalla')
    expect((await answered(t, 'Anna', words)).text).toMatch(/^Menade du: påminn om svar\?/)
  })
  test('or it is told that there is none', async () => {
    t = await after('nytt möte 6/2 08:30-12:00 Lokal Eken')
    expect((await answered(t, 'Anna', 'påminn alla')).text).toMatch(/är inte skickad än/)
  })
})
