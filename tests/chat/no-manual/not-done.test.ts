import type { Talk } from '../talk.ts'
import { after, answered } from './talking.ts'

let t: Talk
afterEach(() => t.end())

const MEETING = 'nytt möte 6/2 08:30-12:00 Lokal Eken'
const OPEN = ['nytt möte 12/1 09:30-12:00 Lokal Eken', 'punkt: Hyresavtalet', 'starta möte']

describe('what is not to be done', () => {
  test.each([
    'stäng inte mötet än',
    'avsluta inte mötet',
    'nej, skicka inte protokollet',
    "don't close the meeting yet",
    'please do not send the minutes',
  ])('is not offered: %s', async (words) => {
    t = await after(...OPEN)
    const { text, labels } = await answered(t, 'Anna', words)
    expect(text).toBe('Då gör jag inget.')
    expect(labels).toEqual([])
  })
  test.each(['ställ inte in mötet', "don't cancel the meeting", 'flytta inte mötet'])(
    'is not offered before the meeting: %s',
    async (words) => {
      t = await after(MEETING)
      expect((await answered(t, 'Anna', words)).text).toBe('Då gör jag inget.')
    },
  )
  test.each(['stopp', 'Stop!', 'avbryt', 'never mind'])('is dropped: %s', async (words) => {
    t = await after(MEETING)
    expect(await answered(t, 'Eva', words)).toEqual({ text: 'Då gör jag inget.', labels: [] })
  })
  test.each([
    ['jag kommer inte', /^Antecknat: du kommer inte/],
    ['jag kan inte den dagen', /^Antecknat: du kommer inte/],
  ])('but a no of one’s own is one: %s', async (words, wanted) => {
    t = await after(MEETING, 'kalla')
    expect((await answered(t, 'Eva', words)).text).toMatch(wanted)
  })
})

describe('who does something', () => {
  test.each([
    'vem ska ringa skolchefen',
    'vem tog på sig skolchefen?',
    'who is calling the skolchef?',
    'who is phoning the skolchef',
    'vilka ska ringa skolchefen',
    'vem ringer skolchefen?',
  ])('is told: %s', async (words) => {
    t = await after('uppdrag: Ringa skolchefen ; ansvarig Bo Ek ; senast i maj')
    expect((await answered(t, 'David', words)).text).toMatch(/U1 Ringa skolchefen.*Bo Ek/s)
  })
  test('or that nobody does', async () => {
    t = await after('uppdrag: Ringa skolchefen ; ansvarig Bo Ek ; senast i maj')
    expect((await answered(t, 'David', 'vem ska boka lokal')).text).toMatch(
      /^Ingen har|^Jag hittar/,
    )
  })
})

describe('what stands for nothing', () => {
  test.each(['vem tar anteckningar', 'vad gör vi då', 'det vet jag inte'])(
    'is no day that was asked for: %s',
    async (words) => {
      t = await after(MEETING)
      await answered(t, 'Anna', 'vi måste flytta mötet den 6 februari')
      expect((await answered(t, 'Anna', words)).text).not.toMatch(/har en ny plats|är flyttat/)
      expect((await answered(t, 'Anna', 'möten')).text).toContain('Lokal Eken')
    },
  )
  test.each(['jag vill lägga till en sak på agendan', 'I want to add something to the agenda'])(
    'is no title: how one is proposed is shown: %s',
    async (words) => {
      t = await after(MEETING)
      expect((await answered(t, 'Eva', words)).text).toMatch(/föreslå rubrik/)
    },
  )
  test('is nobody who comes instead', async () => {
    t = await after(MEETING, 'kalla')
    for (const words of [
      'nej jag kan nog komma från början',
      'jag tycker att vi ska ställa in mötet',
    ])
      expect((await answered(t, 'Eva', words)).labels.join()).not.toMatch(/rsätts av/)
  })
  test('is no button that is not known', async () => {
    t = await after(...OPEN)
    const { text } = await answered(t, 'Anna', 'byt namn på punkt 1 till Hemtjänst i samverkan')
    expect(text).not.toMatch(/knappen/)
  })
  test.each(['påminn mig inte mer', 'remind me less'])('of others: %s', async (words) => {
    t = await after('uppdrag: Ringa skolchefen ; ansvarig Bo Ek ; senast i maj')
    expect((await answered(t, 'Bo', words)).text).not.toMatch(/^Det kan bara/)
  })
})

describe('a no in front', () => {
  test.each(['no more reminders please', 'No more reminders', 'inga fler påminnelser tack'])(
    'is never cut from what it denies: %s',
    async (words) => {
      t = await after('uppdrag: Ringa skolchefen ; ansvarig Bo Ek ; senast i maj')
      const { text } = await answered(t, 'Bo', words)
      expect(text).not.toMatch(/fler påminnelser”|more reminders|påminns? (?:du )?(?:oftare|också)/)
    },
  )
})

describe('politeness behind', () => {
  test.each(['nästa punkt tack', 'next item please', 'nästa punkt, tack!'])(
    'is none of the sentence: %s',
    async (words) => {
      t = await after(...OPEN, 'punkt: Nya hemtjänsten')
      expect((await answered(t, 'Anna', words)).text).toMatch(/^1\. Hyresavtalet/)
    },
  )
})

describe('a question back', () => {
  test.each(['va?', 'vadå', 'what?', 'huh?'])('shows nothing at random: %s', async (words) => {
    t = await after(MEETING)
    expect((await answered(t, 'Eva', words)).text).toMatch(/^Jag förstod inte/)
  })
  test.each([
    'when did we talk about Hyresavtalet last?',
    'när pratade vi om hyresavtalet senast?',
  ])('about when is about the matter: %s', async (words) => {
    t = await after(...OPEN)
    expect((await answered(t, 'Eva', words)).text).toMatch(
      /^Hyresavtalet står på|^”Hyresavtalet” finns på/,
    )
  })
})
