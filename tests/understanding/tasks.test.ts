import { meant } from './meant.ts'

test.each([
  [
    'AU fick i uppdrag att se över jourlistorna (2)',
    'uppdrag 2: Se över jourlistorna ; ansvarig AU',
  ],
  [
    'På trean gav vi arbetsutskottet i uppdrag att räkna på väntetiderna',
    'uppdrag 3: Räkna på väntetiderna ; ansvarig AU',
  ],
  [
    'Lena åtog sig att ringa länsstyrelsen, punkt 5',
    'uppdrag 5: Ringa länsstyrelsen ; ansvarig Lena Hedlund',
  ],
  [
    'Sara lovade höra med polisen, hon har till 20 november på sig. Punkt 5',
    'uppdrag 5: Höra med polisen ; ansvarig Sara Nyström ; senast 20/11',
  ],
  [
    'Någon måste hålla ihop vaccinationerna, Eva gör det, fyran',
    'uppdrag 4: Hålla ihop vaccinationerna ; ansvarig Eva Sjöström',
  ],
  [
    'Karin och Johan träffar hyresvärden, Karin ansvarar, 4',
    'uppdrag 4: Karin och Johan träffar hyresvärden ; ansvarig Karin Åberg',
  ],
  [
    'Under 2 / Martin / lista över vakanser / 25 november',
    'uppdrag 2: Lista över vakanser ; ansvarig Martin Holm ; senast 25/11',
  ],
  [
    'Martin sammanställer jourpassen innan november är slut, läggs på tvåan',
    'uppdrag 2: Sammanställer jourpassen ; ansvarig Martin Holm ; senast 30/11',
  ],
  [
    'Stefan ringer hyresvärden fredag nästa vecka. Punkt 4',
    'uppdrag 4: Ringer hyresvärden ; ansvarig Stefan Wikström ; senast 16/10',
  ],
] as const)('a task is what is to be done, by whom, under which item: %s', (text, told) =>
  expect(meant('open', 'sofia', text)).toContain(told),
)

test.each([
  [
    'On item 2 the working committee was asked to count the vacancies',
    'action 2: Count the vacancies ; owner AU',
  ],
  [
    "On item 3 I'd like the working committee to be tasked with mapping the Friday discharges",
    'action 3: Mapping the Friday discharges ; owner AU',
  ],
  [
    'Johan was volunteered to call the landlord before the month is out, item 4',
    'action 4: Call the landlord ; owner Johan Berg ; due 31/10',
  ],
  [
    "Somebody has to dig out the old contract. Peter said he'd do it, item 4",
    'action 4: Dig out the old contract ; owner Peter Öhman',
  ],
] as const)('in English: %s', (text, told) =>
  expect(meant('open', 'sofia', text, 'en')).toContain(told),
)

test.each([
  [
    'Åsa mejlar habiliteringen om väntelistan före årsskiftet',
    'uppdrag: Mejlar habiliteringen om väntelistan ; ansvarig Åsa Björk ; senast före årsskiftet',
  ],
  [
    'Jag gör en förteckning över vårdplatserna till nästa möte',
    'uppdrag: Gör en förteckning över vårdplatserna ; ansvarig Sofia Lund ; senast nästa möte',
  ],
  [
    'Lena och Peter stämmer av köerna med sjukhuset den här veckan',
    'uppdrag: Stämmer av köerna med sjukhuset ; ansvarig Lena Hedlund, Peter Öhman ; senast den här veckan',
  ],
  [
    'Lena å Peter stämmer av köerna med sjukhuset till 6/11',
    'uppdrag: Stämmer av köerna med sjukhuset ; ansvarig Lena Hedlund, Peter Öhman ; senast 6/11',
  ],
  [
    'Samtalet om köerna slutade med att Lena räknar platserna på sjukhuset till 6/11',
    'uppdrag: Räknar platserna på sjukhuset ; ansvarig Lena Hedlund ; senast 6/11',
  ],
  [
    'Gruppen lät saken bero och gav AU i uppgift att räkna på parkeringen till den 27 oktober',
    'uppdrag: Räkna på parkeringen ; ansvarig AU ; senast 27/10',
  ],
  [
    'Ekonomicheferna räknar på parkeringen och återkopplar till Johan senast 20 november',
    'uppdrag: Räknar på parkeringen och återkopplar till Johan ; ansvarig Ekonomicheferna ; senast 20/11',
  ],
  [
    'Vem som ska ringa Arbetsförmedlingen minns jag inte, men det ska vara gjort till den 1 december',
    'uppdrag: Ringa Arbetsförmedlingen ; senast 1/12',
  ],
  [
    'Martin mejlar IT-chefen om larmen, senast fre',
    'uppdrag: Mejlar IT-chefen om larmen ; ansvarig Martin Holm ; senast 9/10',
  ],
  [
    'Martin mejlar IT-chefen om larmen, v 45',
    'uppdrag: Mejlar IT-chefen om larmen ; ansvarig Martin Holm ; senast v 45',
  ],
] as const)('a task begins with its verb and ends before its day: %s', (text, told) =>
  expect(meant('open', 'sofia', text)).toContain(told),
)

test.each([
  [
    'Martin orders new chairs for the big room by the end of the month',
    'action: Orders new chairs for the big room ; owner Martin Holm ; due by the end of the month',
  ],
  [
    'Lena and Peter get the remit to count the beds before the new year',
    'action: Count the beds ; owner Lena Hedlund, Peter Öhman ; due before the new year',
  ],
  [
    'Karin to fetch three offers for the fence by mid November',
    'action: Fetch three offers for the fence ; owner Karin Åberg ; due by mid November',
  ],
  [
    "I'll do the overview of beds, done by November 6",
    'action: Do the overview of beds ; owner Sofia Lund ; due 6/11',
  ],
] as const)('in English it ends there too: %s', (text, told) =>
  expect(meant('open', 'sofia', text, 'en')).toContain(told),
)

test('the working committee is nobody where its own item is spoken of', () =>
  expect(
    meant('open', 'sofia', 'Sara skriver ner vad AU sa om studieresan, 20 november').join(),
  ).not.toMatch(/ansvarig AU/))

test('a number of votes is no item', () =>
  expect(meant('open', 'sofia', 'Votering om läkaravtalet, 9 mot 4, bifall')[0]).toMatch(
    /^antas 2/,
  ))
