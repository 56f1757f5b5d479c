import type { Talk } from '../talk.ts'
import { after, answered } from './talking.ts'

let t: Talk
afterEach(() => t.end())

const MEETING = 'nytt möte 6/2 08:30-12:00 Lokal Eken'
const GUDRUNS = 'uppdrag: Skicka avtalet om familjecentralen ; ansvarig Bo Ek ; senast i maj'

describe('what the state of things rules out is told', () => {
  test.each([
    'ja jag kommer',
    'yes I am coming',
    'I am coming',
    'jag är med den sjätte',
    'nej jag kan inte',
  ])('an answer before there is an announcement: %s', async (words) => {
    t = await after(MEETING)
    const { text } = await answered(t, 'Bo', words)
    expect(text).toMatch(/^Kallelsen till mötet fredag 6 februari 2026 är inte skickad än/)
  })

  test.each([
    'utkastet är klart, jag mejlade det till Anna i morse',
    'the draft is done, I mailed it to Anna this morning',
    'jag är halvvägs med utkastet',
    'behöver en vecka till på rapporten, juristerna är långsamma',
    'need another week for the report, the lawyers are slow',
  ])('a report by somebody who has no action: %s', async (words) => {
    t = await after(MEETING)
    const { text, labels } = await answered(t, 'Eva', words)
    expect(text).toBe('Du har inga öppna uppdrag.')
    expect(labels).toEqual([])
  })

  test.each([
    'behöver en vecka till på avtalet, juristerna är långsamma',
    'need another week for the avtal',
  ])('with whose it is that the words are about: %s', async (words) => {
    t = await after(MEETING, GUDRUNS)
    const { text, labels } = await answered(t, 'Eva', words)
    expect(text).toBe(
      'Du har inga öppna uppdrag. U1 (Skicka avtalet om familjecentralen) ligger på Bo Ek.',
    )
    expect(labels).toEqual(['Läge U1'])
  })

  test.each([
    'alla är här utom David, Stina är här för honom',
    'everyone is here except David, Stina stands in for him',
  ])('attendance before the meeting is open, and nothing else is offered: %s', async (words) => {
    t = await after(MEETING)
    const { text, labels } = await answered(t, 'Anna', words)
    expect(text).toMatch(/^Inget möte pågår/)
    expect(labels).toEqual([])
  })

  test.each(['ta in allihop', 'take in all of them'])('where nothing waits: %s', async (words) => {
    t = await after(MEETING)
    expect((await answered(t, 'Anna', words)).text).toMatch(/^Inga förslag väntar/)
  })
})

describe('an order before the meeting is announced', () => {
  test.each(['lägg hyresavtalet först', 'put the hyresavtal first', 'flytta hyresavtalet överst'])(
    '%s',
    async (words) => {
      t = await after(MEETING, 'punkt: Nya hemtjänsten', 'punkt: Hyresavtalet')
      const { text } = await answered(t, 'Anna', words)
      expect(text).toMatch(/^Menade du: flytta punkt 2 \(Hyresavtalet\) till 1\?/)
    },
  )
})

describe('where a party stands', () => {
  test.each([
    ['Kumla ställer sig inte bakom det', 'inte bakom'],
    ['Kumla är inte med på det', 'inte bakom'],
    ['Kumla does not support that', 'inte bakom'],
    ["Kumla won't back it", 'inte bakom'],
    ['Kumla är emot', 'inte bakom'],
    ['Kumla står bakom förslaget', 'bakom'],
    ['Kumla supports it', 'bakom'],
  ])('%s', async (words, said) => {
    t = await after(
      'organisation David: Kumla',
      'nytt möte 12/1 09:30-12:00 Lokal Eken',
      'punkt: Hyresavtalet',
      'punkt: Nya hemtjänsten',
      'starta möte',
    )
    const { text, labels } = await answered(t, 'Anna', words)
    expect(text).toMatch(new RegExp(`^Menade du: ${said} …: Kumla\\? Skriv vilken punkt`))
    expect(labels.slice(0, 2)).toEqual(['1 Hyresavtalet', '2 Nya hemtjänsten'])
    await t.hear('Anna', 'nej', { personal: true })
    await t.hear('Anna', 'punkt 1', { personal: true })
    const under = await answered(t, 'Anna', words)
    expect(under.text).toMatch(new RegExp(`^Menade du: ${said} 1 \\(Hyresavtalet\\): Kumla\\?`))
  })
})

describe('what is offered names something', () => {
  test.each([
    'put it first',
    'lägg den först',
    'the third one next time',
    'tredje punkten tar vi i mars i stället',
    'ta allihop',
  ])('no title and nobody of a stray word: %s', async (words) => {
    t = await after(MEETING)
    const { labels } = await answered(t, 'Anna', words)
    for (const label of labels)
      expect(label).not.toMatch(/^(?:Tema|Punkt|Tillägg|Gäst[^:]*|Föreslå|Ny ledamot):? ?\S+$/)
  })

  test.each(['Kumla gillar inte tonen i det där', 'det blev fel i går när vi skulle åka hem'])(
    'no proposal of what is no wish: %s',
    async (words) => {
      t = await after(MEETING)
      const { labels } = await answered(t, 'Anna', words)
      expect(labels.filter((label) => label.startsWith('Föreslå'))).toEqual([])
    },
  )
})

describe('whose role it is', () => {
  test.each([
    ['gör Bo till ordförande', 'roll Bo Ek ordförande'],
    ['make Bo the chair', 'roll Bo Ek ordförande'],
  ])('%s', async (words, told) => {
    t = await after()
    expect((await answered(t, 'Anna', words)).text).toMatch(new RegExp(`^Menade du: ${told}\\?`))
  })
})
