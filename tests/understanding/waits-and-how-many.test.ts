import { meant } from './meant.ts'

test.each([
  [
    'announced',
    'sofia',
    'hur många har hört av sig om tisdag, jag ska beställa fika',
    'sv',
    /^svar/,
  ],
  ['announced', 'birgitta', 'nu har Maria semester. vilka blir vi egentligen?', 'sv', /^svar/],
  ['announced', 'sofia', 'How many are we on Tuesday?', 'en', /^answers/],
  ['announced', 'eva', 'who has replied so far', 'en', /^answers/],
  [
    'planned',
    'stefan',
    'IT-plattformen hinner jag inte, den får vänta till nästa möte',
    'sv',
    /^ändra F2 ; möte 10\/11$/,
  ],
  [
    'planned',
    'stefan',
    'My IT platform has to wait until the November meeting',
    'en',
    /^change F2 ; meeting 10\/11$/,
  ],
  ['planned', 'sofia', 'Trygghetslarmen får vänta till nästa möte', 'sv', /^spara F3 till 10\/11$/],
  [
    'agenda',
    'martin',
    'Move my SIP workshop to the end of November, Helen is off sick',
    'en',
    /^later U2 /,
  ],
  [
    'planned',
    'asa',
    'Kan nån annan ta SIP-workshopen än Martin? Jag gör den gärna',
    'sv',
    /^lämna U2 till Åsa Björk$/,
  ],
  [
    'none',
    'peter',
    'skolchefen är tjänstledig. jag tar det i slutet av oktober i stället',
    'sv',
    /^senare U4 i slutet av oktober/,
  ],
  [
    'announced',
    'peter',
    'Går inte. Lönerevision hela dan.',
    'sv',
    /^kommer inte: Lönerevision hela dan$/,
  ],
] as const)('is read as it is meant: %s, %s: %s', (world, who, text, language, wanted) =>
  expect(meant(world, who, text, language)[0]).toMatch(wanted),
)

test('what comes once more is put up again and moves nothing', () =>
  expect(
    meant('agenda', 'asa', 'barnahus borde upp i november igen oavsett hur det går')[0],
  ).not.toMatch(/^flytta/))
