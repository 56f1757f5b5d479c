import { meant } from './meant.ts'

describe('put right or told after the meeting', () => {
  test.each([
    [
      'Beslutet på punkt 2 ska lyda Läkaravtalet förlängs till 2028',
      'ändra beslut 2: Läkaravtalet förlängs till 2028',
    ],
    [
      'Ändra beslutet på fyran till att hyresavtalet godkänns på tre år',
      'ändra beslut 4: hyresavtalet godkänns på tre år',
    ],
    [
      'Rätt formulering på 6b är att mötestiderna fastställs utom juni',
      'ändra beslut 6b: mötestiderna fastställs utom juni',
    ],
    ['Lena satt visst med, kan du ändra det', 'ändra närvaro: Lena Hedlund närvarande'],
    [
      'Maria stod som närvarande men hon var på semester',
      'ändra närvaro: Maria Sandberg frånvarande',
    ],
    ['Vi glömde skriva att Erik ledde mötet från fyran', 'leder mötet: Erik Norberg'],
  ] as const)('%s', (text, told) => expect(meant('after', 'sofia', text)[0]).toBe(told))

  test.each([
    [
      'Change the decision on 2 to The agreement runs until 2028',
      'change decision 2: The agreement runs until 2028',
    ],
    ['Johan was there after all', 'change attendance: Johan Berg present'],
    ['Maria was away on Tuesday', 'change attendance 6/10: Maria Sandberg absent'],
  ] as const)('%s', (text, told) => expect(meant('after', 'sofia', text, 'en')[0]).toBe(told))

  test.each([
    'Sofia är sjuk i dag, vad har hon kvar att göra',
    'Eva lovade höra av sig när vi satt där i tisdags',
    'Birgitta är med på att justera',
  ])('nobody’s attendance is changed by what they do now: %s', (text) =>
    expect(meant('after', 'sofia', text)[0]).not.toMatch(/^ändra närvaro/),
  )
})

describe('what becomes of an item is said behind its name', () => {
  test.each([
    [
      'Hyresavtalet bordlades till nästa möte eftersom Karin saknade siffror',
      'bordlägg 4: Karin saknade siffror',
    ],
    [
      'Utskrivningsprocessen återremitteras till AU för komplettering',
      'återremiss 3: till AU för komplettering',
    ],
    ['Trean lades till handlingarna', 'läggs till handlingarna 3'],
    ['Fyran är klar, godkändes enligt förslaget', 'antas 4: enligt förslaget'],
    ['6a utgick eftersom revisorn är sjuk', 'utgår 6a: revisorn är sjuk'],
  ] as const)('%s', (text, told) => expect(meant('open', 'sofia', text)[0]).toBe(told))
})

test('a task is given to others than members', () =>
  expect(
    meant('open', 'sofia', 'Vi ger socialcheferna i uppdrag att se över rutinen, trean')[0],
  ).toBe('uppdrag 3: Se över rutinen ; ansvarig socialcheferna'))

test('whoever only has a member’s surname is not that member', () =>
  expect(meant('open', 'sofia', 'Klara Holm ersätter Sara idag')[0]).toBe(
    'ersätter: Klara Holm för Sara Nyström',
  ))
