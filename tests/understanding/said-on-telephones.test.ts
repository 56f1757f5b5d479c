import { contextOf } from '../../src/understanding/examples.ts'
import { understand } from '../../src/understanding/learned.ts'

const guess = (world: string, speaker: string, text: string, language: 'sv' | 'en') =>
  understand(
    text,
    contextOf({ by: 0, language, speaker, where: 'personal', world, text, means: [] }),
  ).guesses[0]

test.each([
  [
    'planned',
    'martin',
    'F3 better name: Trygghetslarm och nycklar',
    'en',
    'change F3: Trygghetslarm och nycklar',
  ],
  ['agenda', 'sofia', 'Call 6a Audit of SIP instead please', 'en', 'change item 6a: Audit of SIP'],
  [
    'agenda',
    'sofia',
    'Item 3 may be retitled "Safe way home", as the title is old',
    'en',
    'change item 3: Safe way home',
  ],
  ['agenda', 'sofia', 'Rename item 3 to Safe way home', 'en', 'change item 3: Safe way home'],
  ['agenda', 'sofia', '3 new name: Safe way home', 'en', 'change item 3: Safe way home'],
  [
    'announced',
    'martin',
    'U2 text should be: Workshop om SIP och samordning',
    'en',
    'change action U2: Workshop om SIP och samordning',
  ],
  ['agenda', 'sofia', 'Döp om 3:an till Trygg hemgång', 'sv', 'ändra punkt 3: Trygg hemgång'],
  [
    'agenda',
    'sofia',
    'Kalla 6a för Granskning av SIP i stället',
    'sv',
    'ändra punkt 6a: Granskning av SIP',
  ],
  [
    'planned',
    'martin',
    'F4, ny rubrik: Studieresa till Norge',
    'sv',
    'ändra F4: Studieresa till Norge',
  ],
] as const)(
  'what is renamed has its new name whole: %s, %s: %s',
  (world, who, text, language, told) =>
    expect(guess(world, who, text, language)?.sentence).toBe(told),
)

test.each([
  [
    'agenda',
    'sofia',
    'Till Barnahus kommer Fredrik Sund från polisen och föredrar',
    'sv',
    'gäst 6/10: Fredrik Sund, polisen ; punkt 5',
  ],
  [
    'agenda',
    'johan',
    'Till utskrivningsprocessen tänker jag ha med mig vår nya SIP-samordnare Elin Rask',
    'sv',
    'gäst 6/10: Elin Rask, SIP-samordnare ; punkt 3',
  ],
  [
    'agenda',
    'sofia',
    'Vi får besök av Lisa Holt, jurist på regionen, på punkt 4',
    'sv',
    'gäst 6/10: Lisa Holt, jurist på regionen ; punkt 4',
  ],
  [
    'agenda',
    'sofia',
    'Mr Anders Rud from the regional auditors joins us as a guest on 6a',
    'en',
    'guest 6/10: Anders Rud, the regional auditors ; item 6a',
  ],
] as const)(
  'a guest has a name, where from and to what: %s, %s: %s',
  (world, who, text, language, told) =>
    expect(guess(world, who, text, language)?.sentence).toBe(told),
)

test.each([
  [
    'planned',
    'peter',
    'Please, I want the reminders back, I keep forgetting things',
    'en',
    'reminders all',
  ],
  [
    'after',
    'maria',
    'Jag skulle vilja ha tillbaka påminnelserna, jag stängde av dem för länge sedan',
    'sv',
    'påminnelser alla',
  ],
  [
    'after',
    'stefan',
    'jag vill ha påminnelser bara om mina egna uppdrag, inget annat',
    'sv',
    'påminnelser viktigaste',
  ],
  ['planned', 'peter', 'sätt på påminnelserna igen', 'sv', 'påminnelser alla'],
  [
    'after',
    'johan',
    'Turn off the reminders until the end of the month, would you',
    'en',
    'pause until 31/10',
  ],
  ['after', 'johan', 'Inga påminnelser till slutet av månaden tack', 'sv', 'paus till 31/10'],
  [
    'none',
    'karin',
    'de närmaste tre veckorna kan du låta bli att påminna mig',
    'sv',
    'paus till 1/10',
  ],
] as const)(
  'reminders come back, or rest for a time: %s, %s: %s',
  (world, who, text, language, told) =>
    expect(guess(world, who, text, language)?.sentence).toBe(told),
)

test.each([
  [
    'planned',
    'karin',
    'Som bakgrund till läkarmedverkan vill jag att det framgår att tre boenden stått utan läkare sedan midsommar',
    'sv',
    'tre boenden stått utan läkare sedan midsommar',
  ],
  [
    'planned',
    'martin',
    'på danmarksresan kan du skriva som bakgrund att Odense betalar hotellet',
    'sv',
    'Odense betalar hotellet',
  ],
  [
    'after',
    'martin',
    'Ang trygghetslarm, inköpschefen har räknat och det blir 4 miljoner, lägg det till bakgrunden',
    'sv',
    'inköpschefen har räknat och det blir 4 miljoner',
  ],
  [
    'planned',
    'martin',
    'Please add to the background of F3 that the supplier has gone bankrupt',
    'en',
    'the supplier has gone bankrupt',
  ],
] as const)(
  'a background is what is to be told, without who is told to: %s, %s: %s',
  (world, who, text, language, told) => {
    const meant = guess(world, who, text, language)
    expect(meant?.act).toBe('changeProposal')
    expect(meant?.slots['background']).toBe(told)
  },
)

test.each([
  [
    'planned',
    'stefan',
    'it-plattformen behöver 30 min inte bara infomration utan diskusion',
    'sv',
    'ändra F2 ; typ diskussion ; 30 min',
  ],
  [
    'planned',
    'stefan',
    'F2 is for discussing, not just announcing',
    'en',
    'change F2 ; type discussion',
  ],
  ['agenda', 'lena', 'Kommer. Går 10.', 'sv', 'kommer 9-10'],
  ['agenda', 'lena', 'kommer på tisdag men sticker 11', 'sv', 'kommer 6/10 9-11'],
] as const)('typed in haste: %s, %s: %s', (world, who, text, language, told) =>
  expect(guess(world, who, text, language)?.sentence).toBe(told),
)

test.each([
  ['agenda', 'maria', 'My chair on Tuesday will be kept warm by Mats Orre', 'en'],
  ['agenda', 'maria', 'På tisdag kommer Mats Orre', 'sv'],
] as const)(
  'a yes that names somebody else is shown first: %s, %s: %s',
  (world, who, text, language) => {
    const first = guess(world, who, text, language)
    expect(first?.act !== 'attend' || first.isUnsure).toBe(true)
  },
)
