import { promisesRead } from '../../src/promises/promises-read.ts'
import { promisesIn as promisesOf, wordsInCommon } from '../../src/meetings/promises.ts'

const { impliesCarrier } = promisesRead
const promisesIn = (text: string): readonly string[] =>
  promisesOf(text, promisesRead).map((one) => one.text)

test.each([
  'Frågan tas vidare.',
  'Detta tas vidare till nästa nivå.',
  'Frågan återkommer på senare möte.',
  'Ärendet får återkomma.',
  'Beslut behöver fattas i maj.',
  'Film kommer att tas fram.',
  'Rådet kommer därför tillsammans med andra att bjudas in.',
  'Ordföranden lyfter frågan vidare.',
  'Detta bör diskuteras vidare.',
  'Arbetet följs upp i höst.',
  'Arbetet ska förankras med parterna.',
  'Fortsatt hantering sker i samverkan.',
  'Underlaget behöver tas fram.',
  'The matter will be raised again.',
  'A decision needs to be taken.',
  'The secretary gets back on this.',
])('%s promises something', (sentence) => expect(promisesIn(sentence)).toEqual([sentence]))

test.each([
  'Presentation, se bilaga.',
  'Inga synpunkter.',
  'Anna har återkommit från sin ledighet.',
  'Behovet är stort.',
  'Två möten har genomförts.',
  'Kommunerna ska ha goda möjligheter.',
  'Vägen vidare är oklar.',
  'Nothing was said.',
])('%s promises nothing', (sentence) => expect(promisesIn(sentence)).toEqual([]))

test.each(['-', '–', '—', '•', '*', '1.', '12)', 'a)'])(
  'a sentence is told without the mark of its list: %s',
  (mark) =>
    expect(promisesIn(`Tre svar:\n${mark} Frågan tas vidare.\n${mark} Inga synpunkter.`)).toEqual([
      'Frågan tas vidare.',
    ]),
)

test('sentences end where people end them, not at every full stop', () => {
  expect(
    promisesIn(
      'Vi tar t.ex. upp avtal kl. 9 på nästa möte. Annat gick bra.\nFrågan tas vidare\n– Detta återkommer.',
    ),
  ).toEqual([
    'Vi tar t.ex. upp avtal kl. 9 på nästa möte.',
    'Frågan tas vidare',
    'Detta återkommer.',
  ])
})

test.each([
  'Föredragande får ett fortsatt uppdrag.',
  'Enheten ges i uppdrag att leda en arbetsgrupp.',
  'Gruppen ska ta fram ett förslag.',
  'En översyn görs.',
  'Sekreteraren bjuder in till en workshop.',
  'Att ge AU i uppdrag att återkomma.',
  'Fortsatt arbete på en gemensam workshop i vår.',
  'The unit is to draft a plan.',
  'The chair shall report back.',
])('%s: somebody must carry it out', (decision) => expect(impliesCarrier(decision)).toBe(true))

test.each([
  'Förslaget antas.',
  'Gruppen ställer sig bakom förslaget.',
  'Årsplanen fastställs.',
  'Informationen läggs till handlingarna.',
  'The proposal is adopted.',
])('%s: nobody is asked for anything', (decision) => expect(impliesCarrier(decision)).toBe(false))

test('texts share words of four letters and more, whatever their endings', () => {
  expect(
    wordsInCommon('Beslut om finansiering behöver fattas', 'Bereda finansieringen inför beslutet'),
  ).toBe(2)
  expect(wordsInCommon('Film tas fram', 'Ett och annat')).toBe(0)
})

test('a long text without an end is read in a moment', () => {
  const long = 'kommer vi nu alla '.repeat(220)
  const began = process.cpuUsage()
  expect(promisesIn(long).length).toBeLessThanOrEqual(1)
  expect(process.cpuUsage(began).user / 1000).toBeLessThan(500)
  expect(impliesCarrier('behöver '.repeat(500).trim())).toBe(true)
})
