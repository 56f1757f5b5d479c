import type { Message } from '../../src/text/message.ts'
import { printedOf } from './printed.ts'
import { talk, type Talk } from './talk.ts'

/*
 * Where two meetings are held on a day, nothing that is told names one by its day alone: no answer, post, card, button, search result, line of
 * history, document or log. Two full days are played; what names only the day fails.
 */

let t: Talk
const heard: string[] = []
const textOf = ({ text, card, choices = [] }: Message): string =>
  [text, JSON.stringify(card ?? ''), ...choices.map(({ label, say }) => `${label} ⇒ ${say}`)].join(
    '\n',
  )
const say = async (who: string, ...sentences: readonly string[]): Promise<void> => {
  for (const sentence of sentences) {
    const answer = await t.hear(who, sentence, { personal: true })
    const posts = t.posts().map(({ message }) => textOf(message))
    heard.push([`${who}: ${sentence}`, answer ? textOf(answer) : '', ...posts].join('\n>> '))
  }
}
/** Links, files, the days of forums and dues, and the day itself where it is asked about or counted. */
const harmless = (text: string): string =>
  text
    .replaceAll(
      /(?:fredag 6 februari 2026, kl\. (?:08\.30|13\.00)|Friday 6 February 2026(?: at|,) (?:08:30|13:00))–/g,
      '',
    )
    .replaceAll(
      /(?:För justering sedan|Öppnat igen:|Opened again:|Out for adjustment since|Being adjusted since|Sent for adjustment on) 6 (?:februari|February) 2026|min\\?":\\?"2026-02-06/g,
      '',
    )
    .replaceAll(/https:\/\/\S+/g, '')
    .replaceAll(
      /(?:Calendar file|Proposals? (?:for|are|by|until)|The links|Fetch the file|Kalenderfil|Förslag (?:till dagordningen|tas emot|senast)|Länkarna|Hämta filen)[^\n"]*/g,
      '',
    )
    .replaceAll(/(?:Det är två möten|There are two meetings) [^\n"]*/g, '')
    .replaceAll(/\((?:tillagt|ändrat|tillagd|added|changed)[^)]*\)/g, '')
const dayAlone =
  /(?:6 februari 2026(?! kl\.)|6 February 2026(?! at)|6 Feb 2026(?! at)|2026-02-06(?! \d\d:\d\d)|(?<![\d/])6\/2(?! \d\d:\d\d)|6 feb 2026(?! kl\.))/g
const named = (all: readonly string[]): readonly string[] =>
  all.flatMap((one) => {
    const [typed = '', ...told] = one.split('\n')
    return harmless(told.join('\n'))
      .split(/\n|","/)
      .filter((line) => line.search(dayAlone) >= 0)
      .map((line) => `${typed} ⇒ ${line}`)
  })

describe.each(['svenska', 'engelska'])('%s', (language) => {
  beforeEach(async () => {
    heard.length = 0
    t = await talk(['Anna Berg', 'Bo Ek', 'Cecilia Dahl', 'David Ek'])
    await t.say('Anna', 'nytt möte 2026-02-06 08:30-12:00 Stora salen')
    await t.say('Anna', 'nytt möte 2026-02-06 13:00-15:00 Lilla salen')
    await t.say('Anna', 'inställningar justering på')
    await t.say('Anna', `språk ${language}`)
    t.posts()
  })
  afterEach(() => t.end())

  const planned = async (): Promise<void> => {
    await say('Bo', 'föreslå Läkaravtalet ; möte 6/2 13:00', 'föreslå Lokaler ; möte 6/2 08:30')
    await say('Anna', 'förslag', 'förslag F1', 'ta in F1', 'ta in F2', 'möten', 'nästa möte')
    await say(
      'Anna',
      'punkt: Årsplan ; möte 6/2 08:30',
      'ändra punkt 1: Lokalerna ; möte 6/2 08:30',
    )
    await say('Anna', 'punkt: Tredje ; möte 6/2 13:00', 'flytta punkt 2 till 1 ; möte 6/2 13:00')
    await say('Anna', 'bilaga 6/2 13:00: https://example.se/x PM', 'bilagor 6/2 13:00')
    await say('Anna', 'kalla 6/2 08:30', 'kalla 6/2 13:00', 'påminn om svar 6/2 13:00')
    await say('Bo', 'kommer 6/2 13:00', 'kommer inte 6/2 08:30: på resa', 'nästa möte')
    await say(
      'Anna',
      'kommer inte David Ek 6/2 13:00: på resa',
      'svar 6/2 13:00',
      'vem saknas 6/2 08:30',
    )
    await say('Anna', 'skicka dagordning 6/2 08:30', 'dagordning 6/2 08:30', 'dagordning 6/2 13:00')
    await say('Anna', 'punkt: Sent ; möte 6/2 08:30', 'skicka dagordning 6/2 08:30')
    await say('Anna', 'ta bort punkt 2 6/2 13:00')
  }
  const first = async (): Promise<void> => {
    t.at('2026-02-06T07:30:00Z')
    await say('Anna', 'starta möte 6/2 08:30', 'närvarande: alla', 'dagordning', 'närvaro')
    await say('Anna', 'tillägg: Brand', 'fastställ dagordning', 'avvisa tillägg: Brand: nej')
    await say('Anna', 'del av mötet: Bo 9-10', 'del av mötet: Bo', 'kom efter 1: David')
    await say('Anna', 'okänd: David', 'gäst: Kalle Ny, chef', 'jäv 1: Bo', 'leder mötet: Cecilia')
    await say('Anna', 'anteckning 1: Lokalerna byts.', 'beslut 1: Lokalerna byts.', 'punkt 1')
    await say('Anna', 'uppdrag 1: Ring om lokalerna ; ansvarig Bo ; senast 1/6', 'mina uppdrag')
    await say('Anna', 'vidare 2 till KCRD 12/6', 'kedja 2', 'hemma 2', 'bakom 2', 'bordlägg 3: tid')
    t.at('2026-02-06T11:00:00Z')
    await say('Anna', 'avsluta möte ändå', 'mötet pågick 8.40-12', 'frågor', 'förslag')
  }
  const second = async (): Promise<void> => {
    t.at('2026-02-06T12:00:00Z')
    await say('Anna', 'starta möte 6/2 13:00', 'närvarande: alla', 'beslut 1: Avtalet förlängs.')
    t.at('2026-02-06T14:00:00Z')
    await say('Anna', 'avsluta möte ändå')
  }

  test('before, at and between them', async () => {
    await planned()
    await first()
    await second()
    expect(named(heard)).toEqual([])
  })

  test('in what is found, in care, in sending out and adjusting', async () => {
    await planned()
    await first()
    await second()
    heard.length = 0
    await say('Bo', 'sök lokalerna', 'historik lokaler', 'historik läkaravtalet', 'mina uppdrag')
    await say(
      'Bo',
      'vad beslutade vi om lokalerna',
      'när var lokalerna uppe',
      '2026-02-06 08:30 § 1',
    )
    await say('Anna', 'ändra beslut 6/2 08:30 § 1: Lokalerna byts i mars.')
    await say('Anna', 'flytta anteckning 6/2 08:30 § 1:1 till 2', 'ta bort utfall 6/2 08:30 § 2:1')
    await say('Anna', 'ta bort gäst 6/2 08:30 Kalle Ny', 'ändra närvaro 6/2 08:30: Bo frånvarande')
    await say('Anna', 'protokoll 6/2 08:30', 'justerare 6/2 08:30: Bo', 'synpunkter 6/2 08:30')
    await say('Anna', 'protokoll 6/2 08:30', 'skicka för justering 6/2 08:30')
    await say('Bo', 'protokoll 6/2 08:30', 'synpunkt 6/2 08:30 § 1: Fel ord', 'justera 6/2 08:30')
    await say(
      'Anna',
      'besvara S1: Det står rätt.',
      'akt 6/2 08:30',
      'logg 6/2 08:30',
      'granska 6/2 08:30',
    )
    await say(
      'Anna',
      'skicka protokoll 6/2 13:00',
      'öppna möte igen 6/2 13:00: mer',
      'avsluta möte',
    )
    await say('Anna', 'publicera 6/2 08:30', 'lösa trådar 6/2 13:00', 'frågor', 'sammanfattning')
    const typed = /^Anna: (?:logg|akt)/
    expect(named(heard.filter((one) => !typed.test(one)))).toEqual([])
    for (const id of ['m1', 'm2'])
      expect(named([`${id}\n${(await printedOf(t, id)).replace(/^När: .*/, '')}`])).toEqual([])
  })
})

test('a button or an example under an answer about another meeting than the latest names that one', async () => {
  const other = await talk(['Anna Berg', 'Bo Ek', 'Cecilia Dahl'])
  await other.say('Anna', 'nytt möte 2026-02-06 08:30-12:00 Stora salen')
  await other.say('Anna', 'nytt möte 2026-02-13 08:30-12:00 Stora salen')
  for (const [at, on] of [
    ['2026-02-06T08:00:00Z', '6/2'],
    ['2026-02-13T08:00:00Z', '13/2'],
  ] as const) {
    other.at(at)
    await other.say('Anna', `punkt: Läkaravtalet ; möte ${on}`)
    await other.say('Anna', `starta möte ${on}`)
    await other.say('Anna', 'avsluta möte ändå')
  }
  const asked = await other.hear('Anna', 'närvarande 6/2: alla utom Bo')
  expect(asked?.choices?.[0]?.say).toBe('frånvarande 2026-02-06: Bo Ek')
  await other.say('Anna', asked?.choices?.[0]?.say ?? '')
  expect(await other.say('Anna', 'närvaro 6/2')).toMatch(/Frånvarande\n– Bo Ek/)
  expect(await other.say('Anna', 'närvaro 13/2')).not.toMatch(/Frånvarande\n/)
  expect(await other.say('Anna', 'beslut 6/2 § 1: Antas.')).toContain('”uppdrag 2026-02-06 § 1: …”')
  expect(await other.say('Anna', 'beslut 1: Antas.')).toContain('”uppdrag 1: …”')
  expect(await other.say('Anna', 'gäst 6/2: Kalle Ny')).toContain(
    '”frånvarande 2026-02-06: Kalle Ny”',
  )
  await other.end()
})
