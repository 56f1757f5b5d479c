import { contextOf } from '../../src/understanding/examples.ts'
import { understand } from '../../src/understanding/learned.ts'

const guesses = (world: string, speaker: string, text: string, language: 'sv' | 'en') =>
  understand(
    text,
    contextOf({ by: 0, language, speaker, where: 'personal', world, text, means: [] }),
  ).guesses

test.each([
  [
    'agenda',
    'sofia',
    'Squeeze in Flu vaccination, discussion, 15 minutes, right after the lease',
    'en',
    'item 5: Flu vaccination ; type discussion ; 15 min',
  ],
  [
    'agenda',
    'sofia',
    'Kläm in Vaccinationer före Barnahus, beslut, 10 min',
    'sv',
    'punkt 5: Vaccinationer ; typ beslut ; 10 min',
  ],
  [
    'agenda',
    'sofia',
    'under AU informerar vill vi ha Budgetläget, 5 min',
    'sv',
    'punkt 6c: Budgetläget ; 5 min',
  ],
  [
    'agenda',
    'sofia',
    'Vi behöver en punkt om Välfärdsteknik också, tio minuter, Peter informerar',
    'sv',
    'punkt: Välfärdsteknik ; typ information ; 10 min ; föredragande Peter Öhman',
  ],
  [
    'planned',
    'eva',
    'sätt upp Upphandling av journalsystem, beslut 20 min',
    'sv',
    'föreslå Upphandling av journalsystem ; typ beslut ; 20 min',
  ],
] as const)(
  'what is put on the agenda has its title, place and type: %s, %s: %s',
  (world, who, text, language, told) =>
    expect(guesses(world, who, text, language)[0]?.sentence).toBe(told),
)

test.each([
  [
    'planned',
    'karin',
    'Läkarmedverkan på boendena lär kräva en halvtimme, tjugo minuter var optimistiskt',
    'sv',
    'ändra F1 ; 30 min',
  ],
  [
    'planned',
    'karin',
    'Twenty minutes on the care homes is wishful thinking, we need forty-five',
    'en',
    'change F1 ; 45 min',
  ],
] as const)(
  'a length that was too little is not the one: %s, %s: %s',
  (world, who, text, language, told) =>
    expect(guesses(world, who, text, language)[0]?.sentence).toBe(told),
)

test.each([
  [
    'none',
    'sofia',
    'Ny i gruppen är Henrik Falk, socialchef i Bergsby kommun',
    'sv',
    'ny ledamot Henrik Falk, Bergsby kommun, socialchef',
  ],
  [
    'after',
    'sofia',
    'A new colleague has joined us: Ms Helena Strand of Norrby kommun, helena.strand@norrby.se. Kindly enrol her.',
    'en',
    'new member Helena Strand, Norrby kommun',
  ],
  [
    'none',
    'sofia',
    'Lägg till Lisa Holt från Bergsby kommun i gruppen',
    'sv',
    'ny ledamot Lisa Holt, Bergsby kommun',
  ],
] as const)(
  'a new member has a name, a party and a title: %s, %s: %s',
  (world, who, text, language, told) =>
    expect(guesses(world, who, text, language)[0]?.sentence).toBe(told),
)

test.each([
  [
    'announced',
    'lena',
    'Not coming on Tuesday. Board meeting.',
    'en',
    'not attending 6/10: Board meeting',
  ],
  ['announced', 'lena', 'Kommer inte på tisdag (semester)', 'sv', 'kommer inte 6/10: semester'],
  [
    'announced',
    'peter',
    'You can have me for the first hour on 6 October and not a minute more',
    'en',
    'attending 6/10 9-10',
  ],
] as const)(
  'an answer is of the meeting that is to come, with why: %s, %s: %s',
  (world, who, text, language, told) =>
    expect(guesses(world, who, text, language).map(({ sentence }) => sentence)).toContain(told),
)

test.each([
  [
    'after',
    'johan',
    'Var har läkaravtalet varit uppe, alla gånger, från början till slut?',
    'sv',
    /^historik läkaravtalet$/i,
  ],
  [
    'none',
    'erik',
    "Everything on the doctors' agreement in one place, if such a place exists",
    'en',
    /^history /,
  ],
] as const)(
  'a member sees the history of a matter where only who leads gets its file: %s, %s: %s',
  (world, who, text, language, told) =>
    expect(guesses(world, who, text, language)[0]?.sentence).toMatch(told),
)

test('an action that is taken over goes to whoever says so', () =>
  expect(
    guesses(
      'after',
      'maria',
      'Kan uppgiften att ringa skolchefen lämnas över till mig? Peter har det tungt',
      'sv',
    )[0]?.sentence,
  ).toBe('lämna U4 till Maria Sandberg'))

test.each([
  [
    'planned',
    'sofia',
    'flytta mötet 6 oktober till veckan efter',
    'sv',
    'flytta möte 6/10 till 13/10',
  ],
  [
    'planned',
    'sofia',
    'could we move the meeting of 6 October to the week after',
    'en',
    'move meeting 6/10 to 13/10',
  ],
  ['agenda', 'sofia', 'Move Barnahus before the lease please', 'en', 'move item 5 to 4'],
] as const)('moved: %s, %s: %s', (world, who, text, language, told) =>
  expect(guesses(world, who, text, language)[0]?.sentence).toBe(told),
)
