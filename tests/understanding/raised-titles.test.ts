import { contextOf } from '../../src/understanding/examples.ts'
import { understand } from '../../src/understanding/learned.ts'

/* What is put up has its title behind the words that raise it, up to the end of its clause: what stands around it tells why, how long, when and who. */

const best = (text: string, language: 'sv' | 'en', world: string) =>
  understand(
    text,
    contextOf({ by: 0, language, speaker: 'eva', where: 'personal', world, text, means: [] }),
  ).guesses.find(({ act }) => act === 'propose')

test.each([
  [
    'Med tanke på vad som sades sist skulle jag vilja väcka frågan om korttidsplatserna vid sammanträdet den tionde november, tjugo minuter',
    'Korttidsplatserna',
  ],
  [
    'Vi borde få en redogörelse för God och nära vård, Region Norr kan dra den, 30 min',
    'God och nära vård',
  ],
  [
    'sitter på bussen så det blir diktat jag vill att vi pratar om hemtjänstens bemanning på nästa möte tjugo minuter räcker',
    'Hemtjänstens bemanning',
  ],
  [
    'asså lägg upp ngt om skolfrånvaro o psykisk ohälsa, info typ 10 min',
    'Skolfrånvaro o psykisk ohälsa',
  ],
  [
    'Jag har en tanke som jag inte vet om den platsar, nämligen anhörigstödet. Tio minuter',
    'Anhörigstödet',
  ],
  ['vill lyfta bemanning sommaren 2027 nasta gang, behöver en kvart', 'Bemanning sommaren 2027'],
  ['jag vill ta upp budgeten 2027 20 min', 'Budgeten 2027'],
  [
    'kan ni sätta upp en punkt med rubriken Vem äger egentligen patienten',
    'Vem äger egentligen patienten',
  ],
  [
    'hej jag skulle vilja prata om hur vi tar emot unga omsorgsgivare, och jag drar den gärna själv',
    'Hur vi tar emot unga omsorgsgivare',
  ],
  ['En sak till oktober: sommarens beläggning, diskussion en halvtimme', 'Sommarens beläggning'],
  ['Jag vill att vi diskuterar tillit, makt och ansvar på nästa möte', 'Tillit, makt och ansvar'],
] as const)('%s', (text, title) => {
  expect(best(text, 'sv', 'planned')?.slots['text']).toBe(title)
})

test.each([
  [
    'Add something on staffing in home care for next time, 15 minutes, I will present it myself',
    'Staffing in home care',
  ],
  ["I'd like a slot on respite care in November, decision, a quarter of an hour", 'Respite care'],
  [
    'I wish to propose the matter of interpreter services, for discussion, fifteen minutes.',
    'Interpreter services',
  ],
  [
    'I wonder whether anyone would object if we talked about loneliness among the elderly, twenty minutes perhaps',
    'Loneliness among the elderly',
  ],
  [
    'A subject for the next gathering, whenever that may be: how we treat young carers',
    'How we treat young carers',
  ],
  [
    'Could we have a word about parking at the hospital? Ten minutes would do',
    'Parking at the hospital',
  ],
  ['One more item for November: the night shift, discussion, 10 min', 'The night shift'],
] as const)('%s', (text, title) => {
  expect(best(text, 'en', 'planned')?.slots['text']).toBe(title)
})

test.each([
  [
    'På vår avdelning ligger nio patienter som väntar på korttidsplats, det måste gruppen ta upp, tjugo minuter',
    'sv',
  ],
  ['Bussarna går inte på kvällen längre, ta upp det i november', 'sv'],
  ['Our emergency beds are always full in winter. Ten minutes next time please', 'en'],
] as const)('a sentence that may be why is shown before it is put up: %s', (text, language) => {
  const guess = best(text, language, 'planned')
  expect(guess?.slots['text']).toBeDefined()
  const isSentence = / (?:ligger|går|are) /.test(guess?.slots['text'] ?? '')
  expect(!isSentence || guess?.isUnsure).toBe(true)
})
