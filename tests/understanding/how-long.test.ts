import { meant } from './meant.ts'

test.each([
  [
    'sofia',
    'Barnahus står med tjugo minuter men Åsa säger att tio räcker',
    'ändra punkt 5 ; 10 min',
  ],
  [
    'sofia',
    'Barnahus har 20 min på listan, Johan tror att kvarten räcker, kan du ändra?',
    'ändra punkt 5 ; 15 min',
  ],
  ['sofia', 'det står 20 min på barnahus men det räcker med fem', 'ändra punkt 5 ; 5 min'],
  ['sofia', 'utskrivningsprocessen drar alltid över, ge den 30', 'ändra punkt 3 ; 30 min'],
  ['sofia', 'ge läkaravtalet 45 i stället för 20', 'ändra punkt 2 ; 45 min'],
  ['birgitta', 'hyresavtalet blir lätt långt, låt den få 25', 'ändra punkt 4 ; 25 min'],
] as const)('how long is what is wanted, not what stands: %s: %s', (who, text, told) =>
  expect(meant('agenda', who, text)).toContain(told),
)

test.each([
  [
    'Birgitta says the audit report deserves twenty minutes rather than ten, would you change it?',
    'change item 6a ; 20 min',
  ],
  ['the audit report should get 15 rather than 10', 'change item 6a ; 15 min'],
  ['Discharge always runs over, give it 30', 'change item 3 ; 30 min'],
  ['Barnahus is down for twenty minutes but ten will do', 'change item 5 ; 10 min'],
] as const)('how long is what is wanted, not what stands: %s', (text, told) =>
  expect(meant('agenda', 'sofia', text, 'en')).toContain(told),
)

test.each([
  [
    'sofia',
    'Barnahus är ingen diskussion längre, bara information',
    'ändra punkt 5 ; typ information',
  ],
  [
    'sofia',
    'jag vill inte ha punkt 3 som en öppen diskussion, låt oss bara informera',
    'ändra punkt 3 ; typ information',
  ],
] as const)('a type that is not wanted is not taken: %s: %s', (who, text, told) =>
  expect(meant('agenda', who, text)).toContain(told),
)

test.each([
  [
    "I'd rather not have item 3 as an open discussion, just let me inform people",
    'change item 3 ; type information',
  ],
  ['Make item 2 information, there is nothing to decide', 'change item 2 ; type information'],
  [
    'Something the group ought to hear about: our new emergency plan, ten minutes, nothing to decide',
    'propose Our new emergency plan ; type information ; 10 min',
  ],
] as const)('a type that is not wanted is not taken: %s', (text, told) =>
  expect(meant('agenda', 'martin', text, 'en')).toContain(told),
)

test.each([
  ["Karin's item ought to be a decision, not just talk", 'change F1 ; type decision'],
  ["Stefan's proposal is for discussion rather than information", 'change F2 ; type discussion'],
] as const)('whose a matter is, is not who presents it: %s', (text, told) =>
  expect(meant('planned', 'sofia', text, 'en')).toContain(told),
)
test.each([
  ['Karins punkt borde vara ett beslut, inte bara prat', 'ändra F1 ; typ beslut'],
  ['Stefans förslag är till diskussion snarare än information', 'ändra F2 ; typ diskussion'],
] as const)('whose a matter is, is not who presents it: %s', (text, told) =>
  expect(meant('planned', 'sofia', text)).toContain(told),
)

test.each([
  [
    'The discharge item is mine to present, together with Sara',
    'change item 3 ; presenter Martin Holm, Sara Nyström',
  ],
  ["I'll present item 3 together with Sara", 'change item 3 ; presenter Martin Holm, Sara Nyström'],
] as const)('whoever presents together does so both: %s', (text, told) =>
  expect(meant('agenda', 'martin', text, 'en')).toContain(told),
)
test.each([
  [
    'jag drar utskrivningsprocessen tillsammans med Sara',
    'ändra punkt 3 ; föredragande Martin Holm, Sara Nyström',
  ],
  [
    'utskrivningsprocessen drar jag ihop med Sara',
    'ändra punkt 3 ; föredragande Martin Holm, Sara Nyström',
  ],
] as const)('whoever presents together does so both: %s', (text, told) =>
  expect(meant('agenda', 'martin', text)).toContain(told),
)

test.each([
  ['vi skulle behöva prata om det här med korttidsplatserna, en kvart', 'sv', 'typ'],
  ['I would like that we discuss about the staffing at summer, maybe 15 minutes', 'en', 'type'],
] as const)('that something is to be talked about tells no type: %s', (text, language, type) =>
  expect(meant('planned', 'johan', text, language)[0]).not.toContain(`; ${type}`),
)
test.each([
  ['en punkt om fallskydd, tio minuter, inget att besluta', 'sv', 'typ information'],
  ['an item about our emergency plan, ten minutes, nothing to decide', 'en', 'type information'],
] as const)('where nothing is to be decided it is information: %s', (text, language, type) =>
  expect(meant('planned', 'johan', text, language)[0]).toContain(type),
)
