import type { Talk } from '../talk.ts'
import { after, answered } from './talking.ts'

let t: Talk
afterEach(() => t.end())

const MEETING = 'nytt möte 6/2 08:30-12:00 Lokal Eken'
const BOS = 'uppdrag: Skicka avtalet ; ansvarig Bo Ek ; senast i maj'

describe('who comes instead', () => {
  test.each([
    "can't make it on the 6th, Stina Palm will come for me",
    'I can not come, Stina Palm goes instead',
    'jag kan inte den 6:e, Stina Palm kommer i stället',
    'jag är sjuk, Stina Palm går i mitt ställe',
  ])('is part of the no: %s', async (words) => {
    t = await after(MEETING, 'kalla')
    const { text } = await answered(t, 'David', words)
    expect(text).toMatch(/^(?:Antecknat: Stina Palm ersätter dig|Menade du: ersätts av Stina Palm)/)
  })
  test.each(['jag kan inte, är i Stockholm i stället', "can't come, I will be in Paris instead"])(
    'is nobody where a place is named: %s',
    async (words) => {
      t = await after(MEETING, 'kalla')
      expect((await answered(t, 'David', words)).text).not.toMatch(/Stockholm|Paris/)
    },
  )
})

describe('to be reminded another day', () => {
  test.each(['remind me next monday', 'påminn mig på måndag i stället'])(
    'is a pause of one’s own, and nothing that only who leads may do: %s',
    async (words) => {
      t = await after(BOS)
      expect((await answered(t, 'Bo', words)).text).toMatch(/^Menade du: paus till 19\/1\?/)
    },
  )
})

describe('a question', () => {
  test.each(['can I join online?', 'kan man parkera där?'])(
    'that the bot cannot answer gets no page of help: %s',
    async (words) => {
      t = await after(MEETING, BOS)
      expect((await answered(t, 'Bo', words)).text).not.toMatch(/^(?:Det här kan du säga|Du har 1)/)
    },
  )
  test.each(['what is open?', 'vad är inte gjort?'])(
    'is not answered with what is empty where there is more: %s',
    async (words) => {
      t = await after(MEETING, BOS)
      expect((await answered(t, 'Anna', words)).text).toMatch(/^Öppna uppdrag: 1/)
    },
  )
  test('is answered with the empty list where nothing else is meant', async () => {
    t = await after(MEETING, BOS)
    expect((await answered(t, 'Anna', 'är någonting försenat?')).text).toMatch(
      /^Inga uppdrag är försenade/,
    )
  })
})

describe('what is hardly likely', () => {
  test.each(['first item', 'item one please'])(
    'is not asked about by itself: %s',
    async (words) => {
      t = await after(MEETING)
      expect((await answered(t, 'Anna', words)).text).not.toMatch(/^Menade du: punkt:/)
    },
  )
  test('is no organisation of whoever asks of another', async () => {
    t = await after(MEETING, BOS)
    const { labels, text } = await answered(t, 'Anna', 'vad är försenat hos region norr')
    expect([text, ...labels].join()).not.toMatch(/rganisation Anna/)
  })
})
