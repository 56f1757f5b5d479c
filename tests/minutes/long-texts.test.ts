import { talk, type Talk } from '../chat/talk.ts'
import { bodyOf } from '../chat/opened.ts'
import { held, opener, tokens } from './held.ts'

let t: Talk
beforeEach(async () => {
  t = await talk()
})
afterEach(() => t.end())

const long = (word: string, length: number): string =>
  `${word} `.repeat(Math.ceil(length / (word.length + 1))).slice(0, length - 4) + 'slut'

test('a note, a decision and an action as long as a Teams message are kept and printed whole', async () => {
  await t.say('Anna', 'nytt möte 2026-02-06 08:30-12:00 Lokal Eken')
  await t.say('Anna', 'punkt: Läkaravtalet')
  t.at('2026-02-06T07:30:00Z')
  await t.say('Anna', 'starta möte')
  const texts = ['anteckningsord', 'beslutsord', 'uppdragsord'].map((word) => long(word, 20_000))
  await t.say('Anna', `anteckning 1: ${texts[0]}`)
  await t.say('Anna', `beslut 1: ${texts[1]}`)
  await t.say('Anna', `uppdrag 1: ${texts[2]}`)
  await t.say('Anna', 'avsluta möte ändå')
  const [, , web = ''] = tokens(await t.whisper('Anna', 'protokoll'))
  const shown = await opener(t)(web)
  for (const text of texts) expect(bodyOf(shown)).toContain(text)
})

test('a meeting that is as full as can be is refused in words, and its minutes can still be sent, adjusted and published', async () => {
  await held(t, 'inställningar justering på')
  await t.say('Anna', 'nytt möte 2026-02-13 08:30-12:00 Lokal Eken')
  await t.say('Anna', 'punkt: Läkaravtalet')
  t.at('2026-02-13T07:30:00Z')
  await t.say('Anna', 'starta möte')
  const answers: string[] = []
  for (let count = 0; count < 60; count += 1) {
    const kind = count % 2 === 0 ? 'anteckning' : 'beslut'
    const answer = await t.say('Anna', `${kind} 1: ${long(`ord${count}`, 27_000)}`)
    if (answer.includes('rymmer inte')) break
    answers.push(answer)
  }
  expect(answers.length).toBeGreaterThan(18)
  expect(answers.length).toBeLessThan(60)
  await t.say('Anna', 'avsluta möte ändå')
  expect(await t.say('Anna', 'justerare 13/2: Bo, Cecilia, David, Eva')).toContain(
    'skickas nu till',
  )
  for (const who of ['Bo', 'Cecilia', 'David']) await t.whisper(who, 'justera 13/2')
  expect(await t.whisper('Eva', 'justera 13/2')).toContain('Version 1 är låst')
  expect(await t.say('Anna', 'publicera 13/2')).toContain('Ska jag publicera')
})
