import { textsIn } from '../../src/language/texts.ts'
import { readForums } from '../../src/turn/arguments/forums-argument.ts'
import { mayHoldWhy, saysWhyAway, saysWhyBehind } from '../../src/turn/why-away.ts'
import { talk, type Talk } from '../chat/talk.ts'

/*
 * A message as long as Teams takes, of one thing repeated, keeps nobody waiting: what is looked for in it is looked for once, and not from each of its places.
 * Time is that of the process, without what the machine gave others; where the square of the length was taken it was three to twelve seconds.
 */
const LONGEST = 27_000
const run = (of: string): string => of.repeat(Math.ceil(LONGEST / of.length)).slice(0, LONGEST)
const spent = (began: NodeJS.CpuUsage): number => process.cpuUsage(began).user / 1000
const LIMIT_MS = 1500

const pieces: readonly string[] = [
  ...Array.from('–(:,.?A"”;§|\n\t'),
  ' - ',
  'Aa ',
  'a b ',
  'Aa-',
  "A'",
  'A (',
  'Bo, ',
  'Bo: ',
  'och ',
  'inte ',
  'är ',
  'sjuk ',
  'är som ',
  'pga ',
  '6/2 ',
  '6a ',
  'kl ',
  '| ',
  'i maj ',
  '- a\n',
  'kommer inte ',
  'min min ',
]

describe.each([
  ['whether it tells why', saysWhyAway],
  ['whether it may', mayHoldWhy],
  ['what stands behind an answer', saysWhyBehind],
  ['which bodies it names', (text: string) => readForums(text, '2026-01-12')],
  ['thanks in Swedish', (text: string) => text.search(textsIn('sv').understood.polite)],
  ['thanks in English', (text: string) => text.search(textsIn('en').understood.polite)],
] as const)('%s', (_what, look) => {
  test('is found in a run of anything', () => {
    for (const piece of pieces)
      for (const end of ['', ' sjuk', ' gått bort', ' feber)']) {
        const text = run(piece) + end
        const began = process.cpuUsage()
        look(text)
        const took = spent(began)
        expect([piece, end, took > 1500 ? took : 0]).toEqual([piece, end, 0])
      }
  })
})

describe('said to the bot', () => {
  let t: Talk
  beforeAll(async () => {
    t = await talk()
    await t.say('Anna', 'nytt möte 2026-02-06 08:30-12:00 Arkivet\nkalla 6/2\npunkt: Taket')
    // What is read for the first time is made ready.
    for (const said of ['hej', 'ersätts av Eva Falk', 'svar 6/2:\nBo Ek | Ja', 'hemma 1: Nora ja'])
      await t.whisper('Bo', said)
  })
  afterAll(() => t.end())

  let minutes = 0
  test.each(
    [
      'ersätts av ',
      'svar 6/2:\n',
      'vidare 1 till ',
      'kommer inte ',
      'tack ',
      'föreslå Taket\nkommer inte ',
      'närvarande: ',
      '',
    ].flatMap((head) =>
      ['–', ',', 'a b ', '§ ', '6a ', '| ', 'i maj ', 'och '].map(
        (piece) => [head, piece] as const,
      ),
    ),
  )('%j and %j', async (head, piece) => {
    t.at(new Date(Date.parse('2026-01-12T08:00:00Z') + (minutes += 2) * 60_000).toISOString())
    const began = process.cpuUsage()
    await t.whisper('Bo', head + run(piece))
    expect(spent(began)).toBeLessThan(LIMIT_MS)
  })
})
