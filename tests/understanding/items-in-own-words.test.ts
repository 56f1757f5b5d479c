import { contextOf } from '../../src/understanding/examples.ts'
import { wishesIn } from '../../src/understanding/learned.ts'
import { meant } from './meant.ts'

type Case = readonly [world: string, who: string, text: string, language: 'sv' | 'en', told: string]

const first = ([world, who, text, language]: Case): string | undefined =>
  meant(world, who, text, language)[0]

test.each<Case>([
  [
    'agenda',
    'sofia',
    'Läkaravtalet bör vara information, inte beslut',
    'sv',
    'ändra punkt 2 ; typ information',
  ],
  [
    'agenda',
    'sofia',
    'Frågan om hyresavtalet är ett beslutsärende.',
    'sv',
    'ändra punkt 4 ; typ beslut',
  ],
  ['agenda', 'sofia', 'gör trean till en beslutspunkt', 'sv', 'ändra punkt 3 ; typ beslut'],
  [
    'planned',
    'birgitta',
    'Trygghetslarmen är mest information egentligen, säger Erik',
    'sv',
    'ändra F3 ; typ information',
  ],
  [
    'planned',
    'anna',
    "Martin's proposal on alarms is for information, not for discussion",
    'en',
    'change F3 ; type information',
  ],
  [
    'agenda',
    'birgitta',
    'Make the lease a discussion item',
    'en',
    'change item 4 ; type discussion',
  ],
  [
    'agenda',
    'birgitta',
    'Item 5 should be for information only',
    'en',
    'change item 5 ; type information',
  ],
  [
    'planned',
    'stefan',
    'Ny IT-plattform: bara till kännedom, vi beslutar inget',
    'sv',
    'ändra F2 ; typ information',
  ],
])('of which kind an item is: %s, %s: %s', (...one) => expect(first(one)).toBe(one[4]))

test.each([
  ['agenda', 'sofia', 'Läkaravtalet är ett beslut som vi fattade i våras', 'sv'],
  ['agenda', 'sofia', 'The lease is a decision we took last spring', 'en'],
] as const)('what was decided once tells no kind: %s, %s: %s', (world, who, text, language) =>
  expect(meant(world, who, text, language)[0] ?? '').not.toMatch(
    /^(?:ändra punkt \d|change item \d)$/,
  ),
)

test.each<Case>([
  ['agenda', 'erik', 'Kan vi ta Barnahus innan hyresavtalet?', 'sv', 'flytta punkt 5 till 4'],
  ['agenda', 'sofia', 'ta revisionsrapporten efter mötestiderna', 'sv', 'flytta punkt 6a till 6b'],
  ['agenda', 'sofia', "Let's do the lease after Barnahus", 'en', 'move item 4 to 5'],
  [
    'announced',
    'erik',
    'Shall we run the meeting dates ahead of the audit report?',
    'en',
    'move item 6b to 6a',
  ],
  [
    'agenda',
    'sofia',
    'Revisionsrapporten hör hemma i november',
    'sv',
    'flytta punkt 6a till möte 10/11',
  ],
  [
    'agenda',
    'anna',
    'Hyresavtalet är inte berett och bör behandlas först den 10 november',
    'sv',
    'flytta punkt 4 till möte 10/11',
  ],
  [
    'agenda',
    'birgitta',
    'Leave the lease until the November meeting',
    'en',
    'move item 4 to meeting 10/11',
  ],
  ['agenda', 'birgitta', 'Barnahus stays off until November', 'en', 'move item 5 to meeting 10/11'],
])('where an item goes: %s, %s: %s', (...one) => expect(first(one)).toBe(one[4]))

test.each<Case>([
  [
    'agenda',
    'sofia',
    'Lägg in fikapaus en kvart efter punkt 4',
    'sv',
    'punkt 5: Fikapaus ; 15 min',
  ],
  [
    'agenda',
    'birgitta',
    'Vi behöver en bensträckare efter trean, fem minuter',
    'sv',
    'punkt 4: Bensträckare ; 5 min',
  ],
  [
    'agenda',
    'sofia',
    'Put a ten minute coffee break before Barnahus',
    'en',
    'item 5: Coffee break ; 10 min',
  ],
])('a break between items: %s, %s: %s', (...one) => expect(first(one)).toBe(one[4]))

test.each<Case>([
  ['announced', 'karin', 'Jag är jävig på läkaravtalet', 'sv', 'jäv 2: Karin Åberg'],
  [
    'announced',
    'peter',
    'På fyran lämnar jag rummet, jag sitter i styrelsen för bostadsbolaget',
    'sv',
    'jäv 4: Peter Öhman',
  ],
  [
    'agenda',
    'peter',
    'Hyresavtalet bör jag nog inte vara med på, min bror äger fastigheten',
    'sv',
    'jäv 4: Peter Öhman',
  ],
  [
    'agenda',
    'eva',
    "I can't take part in the lease, my brother owns the house",
    'en',
    'recused 4: Eva Sjöström',
  ],
  [
    'open',
    'johan',
    'I should sit out item 4, our municipality owns the building',
    'en',
    'recused 4: Johan Berg',
  ],
])('whoever has a part in a matter takes none in its item: %s, %s: %s', (...one) =>
  expect(first(one)).toBe(one[4]),
)

test.each<Case>([
  ['agenda', 'eva', 'jag kan inte vara med på barnahus, jag är på semester då', 'sv', 'jäv'],
  ['agenda', 'eva', "I can't be there for Barnahus, I have a train at eleven", 'en', 'recused'],
])('whoever is away has no part in it: %s, %s: %s', (...one) =>
  expect(first(one) ?? '').not.toMatch(new RegExp(`^${one[4]} `)),
)

test.each<Case>([
  [
    'agenda',
    'sofia',
    'Punkt 5 heter numera Barnahus och stöd till barn',
    'sv',
    'ändra punkt 5: Barnahus och stöd till barn',
  ],
  [
    'agenda',
    'birgitta',
    'Revisionsrapporten heter Uppföljning av SIP. Det andra var fel.',
    'sv',
    'ändra punkt 6a: Uppföljning av SIP',
  ],
  ['planned', 'karin', 'mitt förslag heter Läkare på boenden', 'sv', 'ändra F1: Läkare på boenden'],
  [
    'agenda',
    'birgitta',
    'The lease item is now called Lease for the family centre 2027',
    'en',
    'change item 4: Lease for the family centre 2027',
  ],
])('what something is called from now on: %s, %s: %s', (...one) => expect(first(one)).toBe(one[4]))

test('the name of a person is no title', () =>
  expect(meant('agenda', 'birgitta', 'Den nya läkarchefen heter Eva Falk.')[0] ?? '').not.toMatch(
    /^ändra punkt.*Eva Falk$/,
  ))

test.each<Case>([
  ['agenda', 'sofia', 'vi slutar redan elva', 'sv', 'flytta möte 6/10 till 6/10 9-11'],
  [
    'announced',
    'birgitta',
    'Mötet håller på till halv ett den här gången',
    'sv',
    'flytta möte 6/10 till 6/10 09:00-12:30',
  ],
  [
    'announced',
    'birgitta',
    'We finish at 11.30 this time',
    'en',
    'move meeting 6/10 to 6/10 09:00-11:30',
  ],
  [
    'none',
    'sofia',
    'nytt möte mellan ett och fyra den 12 oktober',
    'sv',
    'nytt möte 2026-10-12 13-16',
  ],
  [
    'none',
    'sofia',
    'Plan a meeting on 12 October between nine and twelve in the library',
    'en',
    'new meeting 2026-10-12 9-12',
  ],
  [
    'none',
    'sofia',
    'Boka möten 12 oktober och 16 november kl 13-16 i Kommunhuset',
    'sv',
    'mötesdatum 2026: 12/10, 16/11 13-16 Kommunhuset',
  ],
  [
    'none',
    'sofia',
    'Vi ses den 12 oktober, nio till tolv, och den 16 november samma tid',
    'sv',
    'mötesdatum 2026: 12/10, 16/11 9-12',
  ],
])('when meetings are: %s, %s: %s', (...one) =>
  expect(first(one)?.replaceAll(/0?(\d+):00/g, '$1')).toBe(one[4].replaceAll(/0?(\d+):00/g, '$1')),
)

test.each<Case>([
  ['none', 'sofia', 'U2 ska vara klart den 16 oktober', 'sv', 'ändra uppdrag U2 ; senast 16/10'],
  [
    'none',
    'birgitta',
    'Utbildningsplanen ska vara färdig 15 november och inte i slutet',
    'sv',
    'ändra uppdrag U5 ; senast 15/11',
  ],
  ['none', 'sofia', 'U5 should be finished by 15 November', 'en', 'change action U5 ; due 15/11'],
  [
    'none',
    'martin',
    'U2 hinner jag inte till den 30, säg tjugonde november i stället',
    'sv',
    'senare U2 20/11',
  ],
  [
    'none',
    'stefan',
    'The training plan slips into December, make it the fourth',
    'en',
    'later U5 4/12: The training plan slips into December',
  ],
])('another day for a task is no other task: %s, %s: %s', (...one) =>
  expect(first(one)).toBe(one[4]),
)

test.each<Case>([
  [
    'planned',
    'peter',
    'Jag har fått en fråga från skolcheferna om frånvaro i mellanstadiet, kan vi ta den',
    'sv',
    'föreslå Frånvaro i mellanstadiet',
  ],
  [
    'planned',
    'eva',
    "I've had a question from our board about respite care, could we take it up",
    'en',
    'propose Respite care',
  ],
  [
    'planned',
    'lena',
    'Jag hemställer att frågan om nattpatrullen tas upp på nästa möte',
    'sv',
    'föreslå Nattpatrullen',
  ],
  [
    'planned',
    'lena',
    'Undertecknad önskar att ett ärende om skolskjutsar behandlas, med mig som föredragande',
    'sv',
    'föreslå Skolskjutsar ; föredragande Lena Hedlund',
  ],
  [
    'planned',
    'johan',
    'Vi har lite på gång med färdtjänsten, tie minuter räcker',
    'sv',
    'föreslå Färdtjänsten ; 10 min',
  ],
  [
    'planned',
    'eva',
    'Vi har nåt på gång kring ungas psykiska hälsa',
    'sv',
    'föreslå Ungas psykiska hälsa',
  ],
])('a matter that is put up has its title alone: %s, %s: %s', (...one) =>
  expect(first(one)).toBe(one[4]),
)

const each = (world: string, speaker: string, text: string, language: 'sv' | 'en') =>
  wishesIn(
    text,
    contextOf({ by: 0, language, speaker, where: 'personal', world, text, means: [] }),
  )?.map(({ sentence }) => sentence)

test.each([
  [
    'agenda',
    'birgitta',
    'Presenters: Martin 3, Peter 5',
    'en',
    ['change item 3 ; presenter Martin Holm', 'change item 5 ; presenter Peter Öhman'],
  ],
  [
    'agenda',
    'sofia',
    'Eva drar läkaravtalet och Karin hyresavtalet',
    'sv',
    ['ändra punkt 2 ; föredragande Eva Sjöström', 'ändra punkt 4 ; föredragande Karin Åberg'],
  ],
  [
    'announced',
    'sofia',
    'Karin kommer men inte Peter',
    'sv',
    ['kommer Karin Åberg', 'kommer inte Peter Öhman'],
  ],
  [
    'announced',
    'sofia',
    'Peter har ringt återbud, det har Maria också',
    'sv',
    ['kommer inte Peter Öhman', 'kommer inte Maria Sandberg'],
  ],
  [
    'announced',
    'birgitta',
    "Eva and Lena can't come, but Maria can make it",
    'en',
    ['not attending Eva Sjöström', 'not attending Lena Hedlund', 'attending Maria Sandberg'],
  ],
  [
    'planned',
    'sofia',
    'Trygghetslarm först, sedan läkarmedverkan, och Danmark får vänta',
    'sv',
    ['ta in F3', 'ta in F1', 'spara F4'],
  ],
  [
    'planned',
    'sofia',
    'AU vill ha trygghetslarmen först, sedan IT-plattformen',
    'sv',
    ['ta in F3', 'ta in F2'],
  ],
  [
    'announced',
    'sofia',
    'Peter and Lena have both sent their apologies',
    'en',
    ['not attending Peter Öhman', 'not attending Lena Hedlund'],
  ],
  [
    'announced',
    'sofia',
    'Eva och Åsa har anmält förhinder',
    'sv',
    ['kommer inte Eva Sjöström', 'kommer inte Åsa Björk'],
  ],
] as const)(
  'what is told of several is done of each: %s, %s: %s',
  (world, who, text, language, told) => expect(each(world, who, text, language)).toEqual(told),
)

test.each([
  ['announced', 'sofia', 'Karin kommer, Stefan ringer om lokalen', 'sv'],
  ['announced', 'sofia', 'Karin kommer, kanske Stefan också', 'sv'],
  ['announced', 'sofia', 'Eva och Karin drar tvåan', 'sv'],
  ['announced', 'peter', 'Karin comes, and so does Stefan', 'en'],
] as const)('what is not told of each is not: %s, %s: %s', (world, who, text, language) =>
  expect(each(world, who, text, language) ?? []).not.toContainEqual(
    expect.stringMatching(/^(?:kommer Stefan|attending|ändra punkt)/),
  ),
)
