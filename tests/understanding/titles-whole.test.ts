import { contextOf } from '../../src/understanding/examples.ts'
import { understand } from '../../src/understanding/learned.ts'

const first = (world: string, speaker: string, text: string, language: 'sv' | 'en') =>
  understand(
    text,
    contextOf({ by: 0, language, speaker, where: 'personal', world, text, means: [] }),
  ).guesses[0]

test.each([
  ['jag vill ta upp dist.sköt-jour i november', 'sv', 'Dist.sköt-jour'],
  ['Kan vi diskutera samv.avtal och ekon.bistånd', 'sv', 'Samv.avtal och ekon.bistånd'],
  ['punkt om soc.tjänstens jour', 'sv', 'Soc.tjänstens jour'],
  ['could we discuss the dist.nurse rota', 'en', 'Dist.nurse rota'],
] as const)('a point inside a word ends nothing: %s', (text, language, title) =>
  expect(first('planned', 'lena', text, language)?.slots['text']?.toLowerCase()).toContain(
    title.toLowerCase(),
  ),
)

test.each([
  ['Tänk om vi kunde samtala med elevråden någon gång', 'sv', 'Samtala med elevråden'],
  ['kan vi bjuda in polisen nån gång', 'sv', 'Bjuda in polisen'],
  ['could we meet with the student councils some time', 'en', 'Meet with the student councils'],
  ['jag vill prata med er om skolfrånvaro', 'sv', 'Skolfrånvaro'],
  ["I'd like to talk to you about school absence", 'en', 'School absence'],
  ['jag vill lyfta samarbetet med polisen', 'sv', 'Samarbetet med polisen'],
] as const)(
  'whom the group is to talk to stands in the title, and not that it is the group that is told: %s',
  (text, language, title) =>
    expect(first('planned', 'lena', text, language)?.slots['text']).toBe(title),
)

test.each([
  [
    'announced',
    'sofia',
    'Tandvård för äldre ska också upp på tisdag, information i tio minuter',
    'sv',
    'Tandvård för äldre',
  ],
  [
    'planned',
    'johan',
    "Could we put patient safety on night shifts on some future list, I don't mind which meeting",
    'en',
    'Patient safety on night shifts',
  ],
  [
    'planned',
    'asa',
    "I'd love to tell you all about the dementia study we finished last spring, ten minutes would do",
    'en',
    'The dementia study',
  ],
  [
    'after',
    'lena',
    'Härnäst vill jag att vi ägnar en stund åt barnen som flyttar mellan kommuner',
    'sv',
    'Barnen som flyttar mellan kommuner',
  ],
] as const)(
  'a title ends where something else goes on: %s, %s: %s',
  (world, who, text, language, title) =>
    expect(first(world, who, text, language)?.slots['text']).toBe(title),
)

test.each([
  ['✅ workshopen blev jättebra', 'klart U2: workshopen blev jättebra'],
  ['✅ workshopen', 'klart U2'],
  ['✔️ workshopen, 14 kom', 'klart U2: 14 kom'],
] as const)('what stands behind a tick is how it went: %s', (text, told) =>
  expect(first('after', 'martin', text, 'sv')?.sentence).toBe(told),
)
