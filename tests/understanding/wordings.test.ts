import { meant } from './meant.ts'

test.each([
  [
    'Då säger vi så om hyresavtalet, vi avvaktar regionens besked, klubbat',
    'Vi avvaktar regionens besked',
    4,
  ],
  [
    'På trean bestämdes att en gemensam koordinator anställs',
    'En gemensam koordinator anställs',
    3,
  ],
  [
    'Punkt 2. Beslutet blev att priset räknas upp med tre procent. Skriv det tack',
    'Priset räknas upp med tre procent',
    2,
  ],
  ['Parkeringen ingår i hyran, så blev beslutet på fyran', 'Parkeringen ingår i hyran', 4],
  ['”Avtalet löper tills vidare” är beslutet under 2', 'Avtalet löper tills vidare', 2],
  [
    'Vi har två möten på länk nästa år, det är beslutat under 6b',
    'Vi har två möten på länk nästa år',
    '6b',
  ],
  [
    'Vi kom överens om att skolorna bjuds in till Barnahus, skriv in det',
    'Skolorna bjuds in till Barnahus',
    5,
  ],
] as const)('a decision is its own clauses: %s', (text, told, item) =>
  expect(meant('open', 'sofia', text)[0]?.toLowerCase()).toBe(
    `beslut ${item}: ${told.toLowerCase()}`,
  ),
)

test.each([
  ['We decided on item 3 that the wards report every Friday', 'the wards report every Friday', 3],
  [
    'The county pays for the interpreters, that was the decision on 5',
    'The county pays for the interpreters',
    5,
  ],
  [
    'Decision on item 4: the kitchen is not part of the lease',
    'the kitchen is not part of the lease',
    4,
  ],
] as const)('a decision is its own clauses in English: %s', (text, told, item) =>
  expect(meant('open', 'sofia', text, 'en')[0]).toBe(`decision ${item}: ${told}`),
)

test.each([
  [
    'sofia',
    'För protokollet, punkt 3: vi hade elva försenade utskrivningar i augusti',
    'sv',
    'vi hade elva försenade utskrivningar i augusti',
  ],
  [
    'sofia',
    'For the record on item 3: nine patients waited for more than a week',
    'en',
    'nine patients waited for more than a week',
  ],
  [
    'sofia',
    'Anteckna, under utskrivningsprocessen, att apoteken stänger tidigare i jul',
    'sv',
    'apoteken stänger tidigare i jul',
  ],
  [
    'sofia',
    'Put down that the ambulances are late on Fridays, under item 3',
    'en',
    'the ambulances are late on Fridays',
  ],
  [
    'sofia',
    'Under trean borde det stå att två avdelningar saknar läkare',
    'sv',
    'två avdelningar saknar läkare',
  ],
] as const)('a note begins behind what asks for it: %s, %s', (who, text, language, told) =>
  expect(meant('open', who, text, language)).toContain(
    `${language === 'sv' ? 'anteckning' : 'note'} 3: ${told}`,
  ),
)
