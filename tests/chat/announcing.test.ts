import { plan } from './plan.ts'
import { talk, type Talk } from './talk.ts'

/* A reason that is missing is asked for, and may be done without. */

let t: Talk
beforeEach(async () => {
  t = await talk()
  await plan(t, { id: 'm1', on: '2026-02-06', lastDayOn: '2026-01-23' })
  await plan(t, { id: 'm2', on: '2026-04-17', lastDayOn: '2026-04-02' })
  await t.say('Bo', 'föreslå Digital kallelse')
  t.posts()
})
afterEach(() => t.end())

const posted = (): string =>
  t
    .posts()
    .map(({ message }) => message.text)
    .join('\n')

describe.each([
  ['avslå F1', 'F1 är avslaget'],
  ['decline F1', 'F1 är avslaget'],
  ['ställ in möte 6/2', 'Mötet fredag 6 februari 2026 kl. 08.30–12.00 är inställt.'],
  ['cancel meeting 6/2', 'Mötet fredag 6 februari 2026 kl. 08.30–12.00 är inställt.'],
])('%s', (sentence, done) => {
  test('asks, with a way to do without', async () => {
    const asked = await t.hear('Anna', sentence)
    expect(asked?.text).toContain('Vilket skäl ska jag ange?')
    expect(asked?.choices?.map(({ label }) => label)).toEqual(['Utan skäl'])
    expect(posted()).toBe('')
  })

  test.each([
    ['1', ''],
    ['utan skäl', ''],
    ['för få kan komma', 'för få kan komma'],
    ['vi tar det i styrgruppen; se PM', 'vi tar det i styrgruppen; se PM'],
  ])('answered by %s', async (answer, reason) => {
    await t.say('Anna', sentence)
    const told = await t.say('Anna', answer)
    expect(told).toContain(done)
    const post = posted()
    if (reason === '') expect(`${told}${post}`).not.toMatch(/[Ss]käl|””/)
    else expect(told && post).toContain(reason)
  })

  test.each(['vad gäller saken?', 'dagordning', '???'])('%s is no reason', async (other) => {
    await t.say('Anna', sentence)
    expect(await t.say('Anna', other)).not.toContain(done)
    expect(posted()).toBe('')
  })
})

test('an announced meeting cancelled without a reason says none in its announcement', async () => {
  await t.say('Anna', 'kalla 6/2')
  t.posts()
  await t.say('Anna', 'ställ in möte 6/2')
  await t.say('Anna', '1')
  const texts = posted()
  expect(texts).toContain('INSTÄLLT: möte fredag 6 februari 2026')
  expect(texts).not.toMatch(/[Ss]käl/)
})

describe('kalla with a day to answer by', () => {
  test.each(['kalla 6/2 ; svar senast 30/1', 'announce 6/2 ; answer by 30/1'])(
    '%s',
    async (sentence) => {
      expect(await t.say('Anna', sentence)).toContain('att svara, senast fredag 30 januari 2026.')
      const announcement = t.posts()[0]!.message
      expect(announcement.text).toContain('Svara senast fredag 30 januari 2026.')
      expect(JSON.stringify(announcement.card)).toContain('Svara senast')
    },
  )

  test('it can be given afterwards, where the announcement stands', async () => {
    await t.say('Anna', 'kalla 6/2')
    t.posts()
    await t.say('Anna', 'kalla 6/2 ; svar senast 2/2')
    expect(t.posts()[0]).toMatchObject({ replaced: expect.any(String) })
    await t.say('Bo', 'kommer 6/2')
    expect(posted()).toContain('Svara senast måndag 2 februari 2026.')
  })

  test.each([
    ['kalla 6/2 ; svar senast 7/2', 'ligger efter mötet'],
    ['kalla 6/2 ; svar senast 2026-01-02', 'har redan varit'],
  ])('%s is refused', async (sentence, why) => {
    expect(await t.say('Anna', sentence)).toContain(why)
    expect(posted()).toBe('')
  })
})

describe('a year of dates', () => {
  test.each([
    ['mötesdatum 2027 ; 8 möten', 8],
    ['meeting dates 2027 ; 8 meetings', 8],
    ['mötesdatum 2027, 6 möten', 6],
    ['mötesdatum 2027', 2],
  ])('%s is a proposal that one press plans', async (sentence, count) => {
    const answer = await t.hear('Anna', sentence)
    expect(answer?.text).toContain('Inget är planerat än.')
    expect(answer?.text.match(/^– /gm)).toHaveLength(count)
    expect(Object.keys((await t.group()).calendar)).toHaveLength(2)
    const planned = await t.say('Anna', answer!.choices![0]!.say)
    expect(planned).toContain('möten är planerade')
    expect(Object.keys((await t.group()).calendar)).toHaveLength(2 + count)
  })

  test.each([
    ['mötesdatum 2019', 'Jag föreslår dagar från i år'],
    ['mötesdatum 2027 ; 40 möten', 'högst 12'],
  ])('%s is refused', async (sentence, why) => {
    expect(await t.say('Anna', sentence)).toContain(why)
  })
})

describe('how people meet is a fact', () => {
  test.each([
    ['nytt möte 29/5 9-12 Stora salen ; fysiskt', 'Plats: Stora salen\nForm: på plats'],
    [
      'nytt möte 29/5 9-12 ; digitalt https://example.se/m ; digitalt',
      'Form: digitalt\nDigitalt: https://example.se/m',
    ],
    [
      'new meeting 29/5 9-12 Town hall ; both ; online https://example.se/m',
      'Form: på plats och digitalt',
    ],
    ['new meeting 29/5 9-12 Town hall ; in person', 'Form: på plats'],
    ['nytt möte 29/5 9-12 Stora salen (fysiskt möte)', 'Plats: Stora salen\nForm: på plats'],
    [
      'nytt möte 29/5 9-12 Stora salen ; båda',
      'Länk saknas. Lägg till den med ”flytta möte 29/5 ; digitalt” och adressen.',
    ],
    [
      'nytt möte 29/5 9-12 Stora salen ; digitalt https://example.se/m',
      'Digitalt: https://example.se/m',
    ],
  ])('%s', async (sentence, told) => {
    const answer = await t.say('Anna', sentence)
    expect(answer).toContain(told)
    expect(answer).not.toContain('salen ;')
  })

  test('one of a year’s dates is another', async () => {
    const answer = await t.say(
      'Anna',
      'mötesdatum 2027: 5/2, 16/4 (fysiskt möte), 28/5 9-12 ; digitalt',
    )
    expect(answer).toContain('16 april 2027 kl. 09.00–12.00 (på plats)')
    expect(answer).toContain('28 maj 2027 kl. 09.00–12.00 (digitalt)')
  })

  test('it is told in the announcement, changed with the meeting, and nobody is asked anew', async () => {
    await t.say('Anna', 'kalla 6/2')
    await t.say('Bo', 'kommer 6/2')
    t.posts()
    expect(await t.say('Anna', 'flytta möte 6/2 ; båda')).toContain('Form: på plats och digitalt')
    expect(posted()).toContain('Form: på plats och digitalt')
    expect(await t.say('Anna', 'svar 6/2')).toContain('Bo Ek')
  })
})
