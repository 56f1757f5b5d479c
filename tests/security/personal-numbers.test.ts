import { PersonalNumbers } from '../../src/say/personal-numbers.ts'
import { give } from '../chat/given.ts'
import { plan } from '../chat/plan.ts'
import { talk, type Talk } from '../chat/talk.ts'
import { place } from './cast.ts'
import { documentsIn } from './documents.ts'

// Made-up numbers with a right check digit, and a coordination number.
const NUMBER = '811218-9876'
const asked = (count = 'ett personnummer') =>
  `Det du skrev innehåller ${count}, och det jag antecknar kan bli allmän handling. Inget är antecknat än. Hur ska jag anteckna det?\n1. Utan personnummer\n2. Med personnummer\n3. Inte alls\nSvara med siffran.`

describe('a personal identity number', () => {
  const numbers = new PersonalNumbers(() => 'x'.repeat(8))
  const taken = (text: string): string =>
    numbers.taken(text, 'o', new Date(0)).replaceAll(/\[personnummer \w+\]/g, '#')

  test.each([
    NUMBER,
    '19811218-9876',
    '198112189876',
    '8112189876',
    '811218+9876',
    '19811218 9876',
    '811218 9876',
    '811218–9876',
    '811218 - 9876',
    '1981-12-18-9876',
    '1981 12 18 9876',
    '701063-2391',
    '197010632391',
  ])('is found: %s', (number) => {
    expect(taken(`Om Anna (${number}), klart.`)).toBe('Om Anna (#), klart.')
    expect(taken(number)).toBe('#')
    expect(taken(`nr:${number}.`)).toBe('nr:#.')
  })

  test.each([
    '811218-9877',
    '556036-0793',
    '070-123 45 67',
    '2026-02-06 08:30-12:00',
    '20260206 0830-1200',
    '2026-02-06',
    '8112189876123',
    '19811218',
    '811318-9876',
    'U14',
    'd6d49420-f39b-4df7-a1dc-d59a935871db',
  ])('is not seen where there is none: %s', (text) => {
    expect(taken(`Om ${text}, klart.`)).toBe(`Om ${text}, klart.`)
  })

  test('is remembered for its writer alone, for half an hour, and so are a thousand', () => {
    let ids = 0
    const memory = new PersonalNumbers(() => `id${String(ids++).padStart(6, '0')}`)
    const text = memory.taken(`Om ${NUMBER}`, 'anna', new Date(0))
    expect(memory.restored(text, 'anna', new Date(29 * 60_000))).toBe(`Om ${NUMBER}`)
    expect(memory.restored(text, 'bo', new Date(0))).toBeUndefined()
    expect(memory.restored(text, 'anna', new Date(30 * 60_000))).toBeUndefined()
    for (let one = 0; one < 5000; one += 1) memory.taken(NUMBER, 'anna', new Date(0))
    expect(memory.size).toBe(1000)
    memory.taken(NUMBER, 'anna', new Date(31 * 60_000))
    expect(memory.size).toBe(1)
  })
})

describe('in a conversation', () => {
  let t: Talk
  beforeEach(async () => {
    t = await talk()
    await plan(t, { id: 'm1', on: '2026-02-06', lastDayOn: '2026-01-23', items: ['Inledning'] })
    await give(t, { id: 'U1', owners: ['Bo'] })
  })
  afterEach(() => t.end())

  /** All that the store holds, as one text. */
  const stored = async (): Promise<string> => JSON.stringify(await documentsIn(t.store))
  const holds = async (): Promise<boolean> =>
    (await stored()).replaceAll(/[-\s]/g, '').includes('8112189876')

  test('is asked about before it is recorded, and left out when that is the answer', async () => {
    expect(await t.say('Bo', `föreslå Insatser för ${NUMBER} ; bakgrund ansökan`)).toBe(asked())
    expect(await holds()).toBe(false)
    expect((await t.group()).counters.proposal).toBe(0)
    expect(await t.say('Bo', '1')).toContain(
      'F1 är antecknat som förslag: ”Insatser för [personnummer utelämnat]”',
    )
    expect(await holds()).toBe(false)
    expect(await stored()).toContain('Insatser för [personnummer utelämnat]')
  })

  test('is recorded when that is the answer, in the log too', async () => {
    await t.say('Bo', `föreslå Insatser för ${NUMBER}`)
    expect(await t.say('Bo', 'med personnummer')).toContain(
      'F1 är antecknat som förslag: ”Insatser för [dolt tills sekreteraren har granskat]”',
    )
    expect(await holds()).toBe(true)
    expect(await t.whisper('Anna', 'logg F1')).toContain(`”föreslå Insatser för ${NUMBER}”`)
  })

  test('is not recorded when that is the answer, nor when none is given', async () => {
    await t.say('Bo', `föreslå Insatser för ${NUMBER}`)
    expect(await t.say('Bo', '3')).toBe('Då antecknar jag inget.')
    await t.say('Bo', `föreslå Insatser för ${NUMBER}`)
    expect(await t.say('Bo', 'förslag')).toBe(
      'Inga förslag väntar. Lämna ett med ”föreslå” och en rubrik.',
    )
    expect(await holds()).toBe(false)
  })

  test.each([
    ['Anna', `punkt: Ärendet ${NUMBER}`],
    ['Anna', `tema: Ärendet ${NUMBER}`],
    ['Bo', `läge U1: talat med ${NUMBER}`],
    ['Bo', `klart U1: ${NUMBER} är klar`],
    ['Bo', `senare U1 29/5: väntar på ${NUMBER}`],
    ['Bo', `inte mitt U1: ${NUMBER} har det`],
    ['Anna', `ändra uppdrag U1: ta hand om ${NUMBER}`],
    ['Bo', `kommer inte 6/2: följer ${NUMBER}`],
    ['Anna', `organisation Bo Ek: hos ${NUMBER}`],
    ['Anna', `stående punkter: Inledning, Om ${NUMBER}`],
    ['Anna', `nytt möte 2026-04-17 08.30-12.00 hos ${NUMBER}`],
    ['Anna', `ställ in möte 6/2: ${NUMBER} har flyttat`],
    ['Anna', `flytta möte 6/2 till 13/2 09.00-12.00 hos ${NUMBER}`],
    ['Anna', `kontakt ${NUMBER}: Bo`],
    ['Bo', `föreslå Ärendet ; föredragande ${NUMBER}`],
    ['Bo', `ersätts av ${NUMBER} 6/2`],
  ])('%s says: %s', async (who, sentence) => {
    await t.say('Anna', 'kalla 6/2')
    const before = await stored()
    const answer = await t.say(who, sentence)
    expect(await holds()).toBe(false)
    expect(answer).not.toContain(NUMBER)
    if (!answer.startsWith('Det du skrev')) {
      // Refused, or asked about something else first: nothing but the question is kept.
      expect(answer).toMatch(/Vem är|Vem menar|finns inte|går inte|Jag /)
      return
    }
    expect(answer).toBe(asked())
    expect(before.length).toBeLessThan((await stored()).length)
    await t.say(who, '1')
    expect(await holds()).toBe(false)
    expect(await stored()).toContain('[personnummer utelämnat]')
  })

  test('is asked about at the meeting too: notes, decisions, actions and reasons', async () => {
    t.at('2026-02-06T07:30:00Z')
    await t.say('Anna', 'starta möte')
    for (const sentence of [
      `anteckning 1: om ${NUMBER}`,
      `beslut 1: bifall för ${NUMBER}`,
      `återremiss 1: ${NUMBER} hörs först`,
      `uppdrag 1: ring ${NUMBER} ; ansvarig Bo Ek`,
      `gäst: ${NUMBER} Nilsson, Kulturskolan`,
    ]) {
      expect([sentence, await t.say('Anna', sentence)]).toEqual([sentence, asked()])
      expect(await holds()).toBe(false)
      await t.say('Anna', '1')
      expect(await holds()).toBe(false)
    }
    expect((await stored()).split('[personnummer utelämnat]').length).toBeGreaterThan(8)
  })

  test('is told from a mobile number, and is one whatever stands within it', async () => {
    t.at('2026-02-06T07:30:00Z')
    await t.say('Anna', 'starta möte')
    for (const mobile of ['0701740615', '070-174 06 22', '+46701740631', '070 1740648'])
      expect(await t.say('Anna', `anteckning 1: Ring ${mobile} efter lunch.`)).not.toContain(
        'personnummer',
      )
    for (const number of [
      '811218-98 76',
      '81 12 18-9876',
      '811218/9876-1',
      '811218\n9876',
      '８１１２１８9876',
    ])
      expect(await t.say('Anna', `anteckning 1: Numret ${number} nämndes.`)).toBe(asked())
    expect(await holds()).toBe(false)
  })

  test('several in one message are asked about sentence by sentence', async () => {
    expect(
      await t.say(
        'Anna',
        `tema: Ett ${NUMBER}\ntema: Två\ntema: Tre 701063-2391 och 19811218-9876`,
      ),
    ).toContain('Det du skrev innehåller ett personnummer')
    expect(Object.values((await t.group()).themes).map(({ text }) => text)).toEqual(['Två'])
    expect(await t.say('Anna', '1')).toContain('Det du skrev innehåller 2 personnummer')
    expect(await t.say('Anna', '2')).not.toContain('innehåller')
    expect(
      Object.values((await t.group()).themes)
        .map(({ text }) => text)
        .sort(),
    ).toEqual(['Ett [personnummer utelämnat]', 'Tre 701063-2391 och 19811218-9876', 'Två'])
  })

  test('is forgotten after half an hour, and then asked for again', async () => {
    await t.say('Bo', `föreslå Insatser för ${NUMBER}`)
    t.at('2026-01-12T08:29:59Z')
    await t.say('Bo', `föreslå Annat för ${NUMBER}`)
    expect(await t.say('Bo', '2')).toContain('Annat för [dolt')
    await t.say('Bo', `föreslå Tredje för ${NUMBER}`)
    t.at('2026-01-12T08:59:58Z')
    expect(await t.say('Bo', '2')).toContain('Tredje')
  })

  test('a process that never saw it does not record it', async () => {
    await t.say('Bo', `föreslå Insatser för ${NUMBER}`)
    const { createBot } = await import('../../src/doors/hear.ts')
    const { commands } = await import('../../src/acts/index.ts')
    const other = createBot(t.world, commands)
    const heard = await other.hear({
      activityId: 'other',
      conversation: place('chat'),
      groupName: 'Chefsgruppen',
      sender: t.account('Bo'),
      text: '2',
      mentioned: [],
    })
    expect(heard.answer?.text).toBe(
      'Jag har inte kvar personnumret: jag behåller det bara en halvtimme. Skriv hela meningen igen, så frågar jag på nytt.',
    )
    expect(await holds()).toBe(false)
  })

  test('comes after another question about the same sentence, and both answers count', async () => {
    expect(await t.say('Anna', `organisation Ek: hos ${NUMBER}`)).toContain('Vem menar du?')
    expect(await holds()).toBe(false)
    expect(await t.say('Anna', '1')).toBe(asked())
    expect(await t.say('Anna', '1')).toBe('Bo Ek hör till hos [personnummer utelämnat].')
  })

  test('is not kept while the bot asks which group is meant', async () => {
    await t.bot.happened({
      kind: 'installed',
      conversation: place('other'),
      groupName: 'Andra gruppen',
      by: t.account('Bo'),
    })
    expect(await t.whisper('Bo', `föreslå Insatser för ${NUMBER}`)).toContain('Vilken gäller det?')
    expect(await holds()).toBe(false)
    expect(await t.whisper('Bo', '1')).toContain('Det du skrev innehåller ett personnummer')
    expect(await t.whisper('Bo', '2')).toContain('Insatser för [dolt')
    expect(await holds()).toBe(true)
  })

  test('in what is only asked or not understood is neither kept nor repeated', async () => {
    for (const text of [
      `sök ${NUMBER}`,
      `jag undrar om ${NUMBER}`,
      `logg ${NUMBER}`,
      `hjälp ${NUMBER}`,
    ])
      expect((await t.say('Anna', text)).replaceAll(/\s/g, '')).not.toContain('8112189876')
    expect(await holds()).toBe(false)
  })

  test('cannot be fetched by somebody who writes a stand-in of their own', async () => {
    await t.say('Bo', `föreslå Insatser för ${NUMBER}`)
    const id = /\[personnummer (\w{8})\]/.exec(await stored())![1]
    await t.say('Eva', `föreslå Se [personnummer ${id}]`)
    expect(await t.say('Eva', 'förslag')).toContain('Se [personnummer]')
    expect(await holds()).toBe(false)
  })

  test('is asked about when a form, a button or a message of the chat brings it, too', async () => {
    const words = (tapped: object): string => JSON.stringify(tapped)
    const filled = await t.press('Bo', 'form', {
      form: 'propose',
      about: {},
      title: `Insatser för ${NUMBER}`,
      background: `Se även ${NUMBER}`,
    })
    expect(words(filled)).toContain('innehåller 2 personnummer')
    expect(await holds()).toBe(false)
    const said = await t.press('Eva', 'say', { say: `tema: Om ${NUMBER}` })
    expect(words(said)).toContain('innehåller ett personnummer')
    expect(await holds()).toBe(false)
    const quoted = await t.bot.suggested!({
      activityId: 'quoted',
      conversation: place('chat'),
      sender: t.account('David'),
      message: { text: `Vi borde hjälpa ${NUMBER}`, author: `Nils ${NUMBER}` },
      values: { title: `Hjälp till ${NUMBER}`, background: `Vi borde hjälpa ${NUMBER}` },
    })
    expect(quoted.answer?.text).toContain('personnummer')
    expect(quoted.answer?.text).not.toContain(NUMBER)
    expect(await holds()).toBe(false)
    await t.press('Eva', 'say', { say: '1' })
    expect(Object.values((await t.group()).themes).map(({ text }) => text)).toEqual([
      'Om [personnummer utelämnat]',
    ])
    expect(await holds()).toBe(false)
  })
})
