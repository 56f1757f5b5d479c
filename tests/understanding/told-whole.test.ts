import { meant } from './meant.ts'

test.each([
  [
    'none',
    'martin',
    'Workshopen är genomförd och uppföljd med alla lärare',
    'sv',
    'klart U2: Workshopen är genomförd och uppföljd med alla lärare',
  ],
  [
    'none',
    'martin',
    'The workshop is finished and written up on the common page',
    'en',
    'done U2: The workshop is finished and written up on the common page',
  ],
  [
    'none',
    'martin',
    'Workshopen drar ut på tiden mer än vi trodde, jag behöver till den 20 november',
    'sv',
    'senare U2 20/11: Workshopen drar ut på tiden mer än vi trodde',
  ],
  [
    'none',
    'karin',
    'The family centre lease is harder than it looked, give me until 20 November',
    'en',
    'later U3 20/11: The family centre lease is harder than it looked',
  ],
] as const)('no clause of a report is left out: %s, %s: %s', (world, who, text, language, told) =>
  expect(meant(world, who, text, language)[0]).toBe(told),
)

test.each([
  ['announced', 'eva', 'Kommer på tisdag men måste gå tjugo i elva', 'sv', '9-10.40'],
  ['announced', 'lena', 'kommer tio över nio på tisdag', 'sv', '9.10-12'],
  ['announced', 'lena', 'Tåget hem avgår elva, så jag är med fram till dess', 'sv', '9-11'],
  [
    'announced',
    'peter',
    "I'll come on Tuesday but have to run at twenty past eleven",
    'en',
    '9-11.20',
  ],
] as const)('minutes on either side of an hour: %s, %s: %s', (world, who, text, language, hours) =>
  expect(meant(world, who, text, language)[0]).toMatch(
    new RegExp(`(?:kommer|attending).* ${hours}$`),
  ),
)

test.each([
  [
    'planned',
    'lena',
    'Bostadslösa kvinnor i glesbygd, jag tror att de blir fler, tio minuter i november',
    'sv',
    /^föreslå Bostadslösa kvinnor i glesbygd ;/,
  ],
  [
    'planned',
    'asa',
    'Nya regler om hemtjänst. Fem minuter. Bara så att alla vet.',
    'sv',
    /^föreslå Nya regler om hemtjänst ; typ information ; 5 min/,
  ],
  [
    'planned',
    'peter',
    'Broken lifts in our care homes, who repairs them? I want to discuss that in November',
    'en',
    /^propose Broken lifts in our care homes, who repairs them/,
  ],
] as const)(
  'what stands first by itself is the title: %s, %s: %s',
  (world, who, text, language, told) => expect(meant(world, who, text, language)[0]).toMatch(told),
)

test.each([
  [
    'after',
    'sofia',
    'Skellefteå har sagt nej till hyresavtalet hemma i nämnden den 29 september',
    'sv',
    'hemma 4: Skellefteå nej 29/9',
  ],
  [
    'after',
    'sofia',
    'Bjurholms nämnd sa ja till läkaravtalet den 28 september',
    'sv',
    'hemma 2: Bjurholm ja 28/9',
  ],
  [
    'after',
    'sofia',
    "Skellefteå said no at home to the doctors' agreement on 29 September",
    'en',
    'at home 2: Skellefteå no 29/9',
  ],
] as const)(
  'a decision at home is who, what and when: %s, %s: %s',
  (world, who, text, language, told) => expect(meant(world, who, text, language)).toContain(told),
)

test('a task under a title stands under that item, and one that speaks of it is offered both ways', () => {
  expect(meant('open', 'sofia', 'Barnahus. Sara ringer åklagaren, 30 oktober')[0]).toMatch(
    /^uppdrag 5: Ringer åklagaren/,
  )
  const both = meant('open', 'sofia', 'Sara ska ringa åklagaren om barnahus senast 30 oktober')
  expect(both.filter((one) => /^uppdrag (?:5)?: ?|^uppdrag: /.test(one)).length).toBe(2)
})

test.each([
  [
    'announced',
    'eva',
    'Bilen startar inte, Lisbet Rang går in för mig',
    'sv',
    'ersätts av Lisbet Rang',
  ],
  [
    'announced',
    'eva',
    'Lisbet Rang will sit in for me, the car is dead',
    'en',
    'substitute Lisbet Rang',
  ],
] as const)(
  'who comes instead is said in so many words: %s, %s: %s',
  (world, who, text, language, told) =>
    expect(meant(world, who, text, language)[0]).toMatch(new RegExp(`^${told}`)),
)

test('nobody is called by a stray word', () =>
  expect(
    meant('announced', 'eva', 'räkna inte med mig trots att jag sagt ja till tisdag').filter(
      (one) => /^ersätts av \p{Ll}/u.test(one),
    ),
  ).toEqual([]))
