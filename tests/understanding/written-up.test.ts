import { meant } from './meant.ts'

test.each([
  [
    'Förra mötets anteckningar gicks igenom och lades till handlingarna',
    'läggs till handlingarna 1',
  ],
  [
    'Ingen hade något att säga om protokollet från 1 september, så det hamnar i pärmen',
    'läggs till handlingarna 1',
  ],
  ['Föregående mötes minnesanteckningar lades ad acta', 'läggs till handlingarna 1'],
] as const)('what is said of the minutes of last time is of their item: %s', (text, told) =>
  expect(meant('open', 'sofia', text)).toContain(told),
)

test.each([
  ['We put the previous notes on file', 'noted 1'],
  ["Last meeting's minutes were received and placed on file", 'noted 1'],
] as const)('in English: %s', (text, told) =>
  expect(meant('open', 'sofia', text, 'en')).toContain(told),
)

test.each([
  [
    'Under utskrivningsprocessen framkom att ambulansen saknar tider på helgerna',
    'anteckning 3: ambulansen saknar tider på helgerna',
  ],
] as const)('a note begins behind what leads to it: %s', (text, told) =>
  expect(meant('after', 'sofia', text)).toContain(told),
)

test.each([
  [
    'sv',
    'Formuleringen av beslutet om mötestiderna borde läsas så här: Tiderna fastställs, dock inte den 8 juni',
    'ändra beslut 6b: Tiderna fastställs, dock inte den 8 juni',
  ],
] as const)(
  'words that lead to the new wording of a decision change it (%s): %s',
  (language, text, told) => expect(meant('after', 'sofia', text, language)[0]).toBe(told),
)

test.each([
  [
    'U7 hamnade hos fel person. Det är Johan som mejlar ut avtalet, inte Eva',
    /^ändra uppdrag U7 ; ansvarig Johan Berg$/,
  ],
  [
    'Workshopen om SIP skulle Martin ha klar i slutet av november, inte oktober. Så sa vi',
    /^ändra uppdrag U2 ; senast i slutet av november$/,
  ],
] as const)('where an owner or a day of an action is put right its text stands: %s', (text, told) =>
  expect(meant('after', 'sofia', text)).toContainEqual(expect.stringMatching(told)),
)

test('whom something goes to is asked for what is said', () =>
  expect(
    meant(
      'open',
      'sofia',
      'Ärendet om utskrivningsprocessen överlämnas till arbetsutskottet för vidare beredning',
    ),
  ).toContainEqual(expect.stringMatching(/^vidare 3 till arbetsutskottet: vidare beredning$/)))

test.each([
  [
    'The lease is referred to the property board for comments',
    'refer 4 to the property board: comments',
  ],
  [
    'Item 3 goes to the regional board for further consideration',
    'refer 3 to the regional board: further consideration',
  ],
] as const)('what is asked of a body is no part of its name: %s', (text, told) =>
  expect(meant('open', 'sofia', text, 'en')).toContain(told),
)

test.each([
  ['Kan du leta upp var ordet huvudman står i anteckningarna', /huvudman/],
  ['Leta i protokollen efter semestertäckning på korttidsboenden', /semestertäckning/],
] as const)('a Swedish word is looked for as it is typed: %s', (text, told) =>
  expect(meant('after', 'sofia', text)[0]).toMatch(told),
)

test.each([
  [
    'Med som gäst på punkt 5 har vi en jurist, Frida Lax, i dag',
    'gäst: Frida Lax, jurist ; punkt 5',
  ],
  [
    'Till trean kommer åklagare Helena Frisk som gäst, bara för den punkten',
    'gäst: Helena Frisk, åklagare ; punkt 3',
  ],
  [
    'Gäst på punkt 2 är utredaren Petra Falk från länsstyrelsen',
    'gäst: Petra Falk, utredaren, länsstyrelsen ; punkt 2',
  ],
  [
    'Region Norr har med sig Kerstin Ahl som gäst på punkt 3',
    'gäst: Kerstin Ahl, Region Norr ; punkt 3',
  ],
] as const)(
  'a guest is somebody, and what they are stands before or behind their name: %s',
  (text, told) => expect(meant('open', 'sofia', text)).toContain(told),
)
