import { contextOf } from '../../src/understanding/examples.ts'
import { understand } from '../../src/understanding/learned.ts'

/* Why a report says what it says is carried whole, without the clause that only asks for another day, names the action or says that it stands still. */

const meant = (world: string, speaker: string, text: string, language: 'sv' | 'en'): string =>
  understand(
    text,
    contextOf({ by: 0, language, speaker, where: 'personal', world, text, means: [] }),
  ).guesses[0]?.sentence ?? ''

test.each([
  [
    'none',
    'stefan',
    'utb.planen drar ut på tiden pga sjukskrivn, 15/12 är mer rimligt',
    'sv',
    'senare U5 15/12: sjukskrivn',
  ],
  [
    'none',
    'sara',
    'Mail från Försäkringskassan: de kan tidigast i december, så förläng till 15 december',
    'sv',
    'senare U6 15/12: de kan tidigast i december',
  ],
  [
    'none',
    'sara',
    'I need time until 13 November with Försäkringskassan, they have no people',
    'en',
    'later U6 13/11: they have no people',
  ],
  [
    'after',
    'sara',
    'Försäkringskassan kommer 10 november kl 10, så den är fixad',
    'sv',
    'klart U6: Försäkringskassan kommer 10 november kl 10',
  ],
  [
    'none',
    'stefan',
    'utb plan: första utkastet klart, väntar på HR',
    'sv',
    'läge U5: första utkastet klart, väntar på HR',
  ],
  [
    'none',
    'martin',
    "I would humbly request one more week for the paper on doctors' working hours; the statistics have not arrived.",
    'en',
    'later U1 2/10: the statistics have not arrived',
  ],
  [
    'none',
    'karin',
    'Juristen är bortrest hela oktober, kan jag få till 15 november på hyresavtalet?',
    'sv',
    'senare U3 15/11: Juristen är bortrest hela oktober',
  ],
  [
    'none',
    'stefan',
    'the training plan: first draft done, waiting for comments from HR',
    'en',
    'status U5: first draft done, waiting for comments from HR',
  ],
  [
    'none',
    'martin',
    'SIP workshop: hall booked, 40 people.',
    'en',
    'status U2: hall booked, 40 people',
  ],
  [
    'after',
    'eva',
    'juristen är borta så avtalsutskicket hinns inte förrän 13 november',
    'sv',
    'senare U7 13/11: juristen är borta',
  ],
  [
    'none',
    'karin',
    'kommer ingen vart med hyresvärden, allt står still',
    'sv',
    'kört fast U3: kommer ingen vart med hyresvärden, allt står still',
  ],
  [
    'none',
    'peter',
    'Skolchefen ringer aldrig tillbaka, tredje veckan nu, jag kommer inte vidare',
    'sv',
    'kört fast U4: Skolchefen ringer aldrig tillbaka, tredje veckan nu',
  ],
  ['none', 'stefan', 'Utbildningsplanen: hälften är skriven', 'sv', 'läge U5: hälften är skriven'],
  [
    'after',
    'eva',
    'Två av kommunerna har ingen brevlåda som funkar, jag kommer inte vidare med utskicket',
    'sv',
    'kört fast U7: Två av kommunerna har ingen brevlåda som funkar',
  ],
  [
    'none',
    'karin',
    "The landlord never answers his phone, so I'm getting nowhere with the lease",
    'en',
    'stuck U3: The landlord never answers his phone',
  ],
  ['none', 'karin', 'U3 är klart. Hyran går upp 2 %.', 'sv', 'klart U3: Hyran går upp 2 %'],
  [
    'planned',
    'karin',
    'Läkarmedverkan kan ni lyfta bort från mina förslag, vi har löst det lokalt',
    'sv',
    'återta F1: vi har löst det lokalt',
  ],
] as const)('%s, %s: %s', (world, who, text, language, told) =>
  expect(meant(world, who, text, language)).toBe(told),
)

test.each([
  [
    'none',
    'martin',
    "The workshop won't be ready before the 18th of December",
    'en',
    'later U2 18/12',
  ],
  [
    'none',
    'sara',
    'Blir inte klart med Försäkringskassan före den 18 december',
    'sv',
    'senare U6 18/12',
  ],
  ['none', 'sara', 'Hinner inte bjuda in FK innan 20 november', 'sv', 'senare U6 20/11'],
  [
    'none',
    'martin',
    'Can I have until mid November for the workshop, say the 13th?',
    'en',
    'later U2 13/11',
  ],
  [
    'none',
    'martin',
    'I will have the workshop done before the 18th of December',
    'en',
    'later U2 17/12',
  ],
] as const)('not before a day is that day: %s, %s: %s', (world, who, text, language, told) =>
  expect(meant(world, who, text, language)).toContain(told),
)

test.each([
  ['after', 'peter', 'Skolchefen igen, han svarar inte. Så säg den 30 oktober', 'sv'],
  ['none', 'karin', 'The landlord is away, lease still open, say 15 November', 'en'],
] as const)(
  'how it goes with a later day is shown first: %s, %s: %s',
  (world, who, text, language) => {
    const [first] = understand(
      text,
      contextOf({ by: 0, language, speaker: who, where: 'personal', world, text, means: [] }),
    ).guesses
    expect(first?.act !== 'status' || first.isUnsure).toBe(true)
  },
)
