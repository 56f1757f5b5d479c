import { talk, type Talk } from './talk.ts'

let now: Talk
beforeEach(async () => {
  now = await talk()
  await now.say('Anna', 'nytt möte 2026-01-12 08:30-12:00 Salen')
  await now.say('Anna', 'punkt: Läget')
  await now.say('Anna', 'starta möte')
  await now.say('Anna', 'uppdrag 1: Boka lokal ; ansvarig Bo Ek ; senast 2/3')
  now.posts()
})
afterEach(() => now.end())

test.each(['Klart U1!', 'klart U1 …', 'klart U1: .', 'done U1!!', 'Klart U1 :)', 'klart U1 👍'])(
  '%j reports nothing beside',
  async (typed) => {
    const answer = await now.whisper('Bo', typed)
    expect(answer).toContain('U1 är klart')
    expect(answer).not.toContain('Så gick det')
    expect(JSON.stringify(now.posts())).not.toContain('Så gick det')
  },
)

test('a word is a report', async () => {
  expect(await now.whisper('Bo', 'Klart U1: skickat')).toContain('Så gick det: skickat')
})
