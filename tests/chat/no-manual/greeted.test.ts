import type { Talk } from '../talk.ts'
import { after, answered } from './talking.ts'

let t: Talk
afterEach(() => t.end())

const MEETING = 'nytt möte 6/2 08:30-12:00 Lokal Eken'

describe('a greeting, thanks or a yes before a wish', () => {
  test.each([
    ['Eva', 'hej! när är nästa?', /^Nästa möte är fredag 6 februari 2026/],
    ['Eva', 'Hejsan Klubban, när är nästa möte?', /^Nästa möte är fredag 6 februari 2026/],
    ['Eva', 'hej kan du visa dagordningen', /^Dagordning fredag 6 februari/],
    ['Eva', 'god morgon, vad har jag att göra?', /^Du har inga öppna uppdrag/],
    ['Eva', 'tack! vilka kommer på mötet?', /^Svar till mötet fredag 6 februari/],
    ['Eva', 'hi! when is the next one?', /^Nästa möte är fredag 6 februari 2026/],
    ['Eva', "hello, what's on the agenda?", /^Dagordning fredag 6 februari/],
    ['Eva', 'thanks! what do I have to do?', /^Du har inga öppna uppdrag/],
    ['Eva', 'Hej! jag vill ta upp läget i hemtjänsten', /^F1 är antecknat/],
  ])('is manners, and the wish is answered: %s: %s', async (who, words, wanted) => {
    t = await after(MEETING)
    expect((await answered(t, who, words)).text).toMatch(wanted)
  })

  test.each([
    ['kommer', 'ja jag är med på mötet den 6:e'],
    ['kommer', 'yes I am coming'],
    ['kommer inte', 'nej jag kan tyvärr inte den dagen'],
    ['kommer inte', 'no, I can not make it'],
  ])('%s: %s', async (said, words) => {
    t = await after(MEETING, 'kalla')
    const { text } = await answered(t, 'Eva', words)
    expect(text).toMatch(
      said === 'kommer' ? /^Antecknat: du kommer till/ : /^Antecknat: du kommer inte/,
    )
  })

  test.each([
    ['hej!', /^Hej Eva/],
    ['hej på er alla', /^Hej Eva/],
    ['Hej Anna! Tack så mycket för hjälpen igår.', /^(?:Hej|Varsågod|Okej)/],
    ['tack för kakan', /^Varsågod|^Tack|^Ingen/],
    ['hello everybody, nice weather today', /^(?:Hej Eva|Okej)/],
  ])('greets where nothing is asked: %s', async (words, wanted) => {
    t = await after(MEETING)
    const { text, labels } = await answered(t, 'Eva', words)
    expect(text).toMatch(wanted)
    expect(labels).toEqual([])
  })
})
