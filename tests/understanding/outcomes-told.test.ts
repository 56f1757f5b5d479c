import { meant } from './meant.ts'

describe('when something comes back is the day or the meeting, with what belongs to it', () => {
  test.each([
    [
      'trean kommer upp igen den 10 november, då med regionens siffror',
      'återkommer 3: 10/11, då med regionens siffror',
    ],
    [
      'Vi hann inte klart med hyresavtalet så det får tas om den 10:e november',
      'återkommer 4: 10/11',
    ],
    ['Barnahus återkommer i november', 'återkommer 5: i november'],
    [
      'det här med utskrivningen blev vi inte klara med i dag, nästa gång igen',
      'återkommer 3: nästa möte',
    ],
    ['Läkaravtalet tas upp igen i februari', 'återkommer 2: i februari'],
  ] as const)('%s', (text, told) => expect(meant('open', 'sofia', text)).toContain(told))

  test('in English', () =>
    expect(
      meant('open', 'sofia', 'The lease comes back on 10 November with better figures', 'en'),
    ).toContain('comes back 4: 10/11, with better figures'))
})

describe('how something is adopted', () => {
  test.each([
    [
      'hyresavtalet gick igenom med ändringen att parkeringen ingår',
      'antas 4: med ändringen att parkeringen ingår',
    ],
    [
      'Ja till tvåan, men med tillägget att priset räknas upp',
      'antas 2: med tillägget att priset räknas upp',
    ],
    ['Gruppen sa ja till mötestiderna enligt förslaget (6b)', 'antas 6b: enligt förslaget'],
  ] as const)('%s', (text, told) => expect(meant('open', 'sofia', text)).toContain(told))

  test('who only went through it adopts nothing', () =>
    expect(meant('open', 'sofia', 'Martin gick igenom läkaravtalet sida för sida')[0]).not.toMatch(
      /^antas/,
    ))
})

describe('why is what stands beside the item', () => {
  test.each([
    ['Inget avgörande om läkaravtalet i dag, bilagorna saknas', 'bordlägg 2: bilagorna saknas'],
    [
      'Återremiss hyresavtalet. Motiv: siffrorna stämmer inte',
      'återremiss 4: siffrorna stämmer inte',
    ],
    ['Tvåan var egentligen en återremiss', 'återremiss 2'],
  ] as const)('%s', (text, told) => expect(meant('open', 'sofia', text)).toContain(told))
})
