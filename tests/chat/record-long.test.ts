import { meetingOf, plan } from './plan.ts'
import { talk, type Talk } from './talk.ts'

const first = [
  'Alva',
  'Bertil',
  'Carin',
  'Dag',
  'Ebba',
  'Folke',
  'Gunilla',
  'Hilding',
  'Ines',
  'Jerker',
  'Klara',
  'Loke',
  'Malva',
  'Noak',
  'Olga',
  'Pelle',
  'Ragna',
  'Sixten',
  'Tyra',
  'Uno',
  'Vera',
  'Wilmer',
  'Ylva',
  'Åke',
]
const last = ['Ask', 'Björk', 'Ceder', 'Dunge', 'Ek', 'Furu', 'Gran', 'Hassel']
const people = first.map((name, at) => `${name} ${last[at % last.length]}`)

const agenda = [
  'punkt: Inledning',
  'punkt: Dagordning',
  'punkt: Föregående anteckningar',
  'punkt: Rapport från AU',
  'punkt: Rapport från länsdelarna',
  'punkt: Psykisk hälsa',
  'punkt 6a: Överenskommelsen i stort ; typ information',
  'punkt 6b: Implementeringsteam ; typ beslut',
  'punkt 6c: Utvärdering av samordnare',
  'punkt 6d: Demensprojektet ; typ information',
  'punkt: Ny lag ; typ information',
  'punkt: Ungdomsprojektet',
  'punkt: Nära vård',
  'punkt 9a: Läkartid – fortsatt process ; typ beslut ; föredragande Gösta Palm',
  'punkt 9b: Rapport från konferensen',
  'punkt: E-hälsa',
  'punkt: Familjehuset ; typ beslut',
  'punkt: Översyn av riktlinjer',
  'punkt: Arbetssätt',
  'punkt 13a: Sammansättning av AU',
  'punkt 13b: Årsplan',
  'punkt: Utvärdering',
  'punkt: Avslutning',
]

const decisions = [
  ['6b', 'Förslaget om team antas.'],
  [
    '9a',
    'Föredragande får ett fortsatt uppdrag att arbeta med   införandet.\nFortsatt arbete sker på en gemensam workshop i vår.',
  ],
  [
    '11',
    'att ge Välfärd och hälsa i uppdrag att leda en arbetsgrupp med uppdrag att göra en översyn.',
  ],
  ['11', 'att arbetsgruppen rapporterar till nästa möte.'],
] as const

let t: Talk
afterEach(() => t.end())

test('a long meeting is retold: fifteen items with sub-items, twenty-four people, and the summary holds all of it', async () => {
  t = await talk(people)
  await plan(t, {
    id: 'm1',
    on: '2026-02-06',
    lastDayOn: '2026-01-23',
    place: 'Arkivet, Lokal Eken',
  })
  await plan(t, { id: 'm2', on: '2026-04-17', lastDayOn: '2026-04-02' })
  await t.say('Alva', agenda.join('\n'))
  t.at('2026-02-06T07:28:00Z')
  await t.say('Alva', 'starta möte')
  const answers = [
    await t.say(
      'Alva',
      `närvarande: ${people.slice(0, 16).join(', ')}\nfrånvarande: ${people.slice(16, 23).join('\n')}`,
    ),
    await t.say(
      'Alva',
      'ersätter: Sara Gren för Åke Hassel\ndel av mötet: Bertil Björk 9.30-11\ngäst: Gösta Palm, Enheten för läkartid ; punkt 9a',
    ),
    await t.say(
      'Alva',
      'anteckning 1: Alla hälsades välkomna.\nanteckning 2: Inga synpunkter.\nanteckning 4: Två möten har genomförts.\nläggs till handlingarna 1-5',
    ),
    await t.say(
      'Alva',
      'anteckning 6a: Presentation, se bilaga. Film kommer att tas fram.\nFrågan återkommer på senare möte.\nläggs till handlingarna 6a, 6c',
    ),
    await t.say(
      'Alva',
      'anteckning 6c: Beslut behöver fattas i maj om finansiering.\nvidare 6d till HSLG: Frågan tas vidare.\nläggs till handlingarna 7, 8, 9b, 10, 12',
    ),
    await t.say('Alva', decisions.map(([item, text]) => `beslut ${item}: ${text}`).join('\n')),
    await t.say(
      'Alva',
      'återremiss 9a: synpunkter på tiderna ; invändning Björkö kommun ; villkor ny beredning\nbordlägg 13: Loke återkommer\nutgår 14: tidsbrist',
    ),
    await t.say(
      'Alva',
      'uppdrag 6a: Ta fram filmen ; ansvarig Bertil ; senast vårterminen\nuppdrag 6c: Bereda beslut om finansiering ; senast i maj\nuppdrag 9a: Ordna workshop ; ansvarig Carin Ceder, Dag Dunge ; senast i vår',
    ),
    await t.say(
      'Alva',
      'uppdrag 11: Leda översynen ; ansvarig enhet Välfärd och hälsa ; senast nästa möte\nuppdrag 11:1: Kalla polis och åklagare ; ansvarig extern Familjehuset\nuppdrag: Boka lokal',
    ),
  ]
  expect(answers.filter((answer) => /förstod inte|Inte antecknat|hittar/.test(answer))).toEqual([])

  expect(await t.say('Ylva', 'avsluta möte')).toBe(
    'Det kan bara sekreteraren, ordföranden eller deras ställföreträdare göra. Fråga Alva Ask.',
  )
  expect(await t.whisper('Alva', 'avsluta möte')).toBe(
    'Mötet fredag 6 februari 2026 är inte avslutat än. Det här skulle annars tappas bort:\n\n' +
      'Uppdrag som inte är kompletta\n– U2 (2026-02-06 § 6c) ”Bereda beslut om finansiering” Ansvarig saknas. Skriv ”ändra uppdrag U2: ansvarig …”.\n' +
      '– U5 (2026-02-06 § 11) ”Kalla polis och åklagare” Tid saknas. Skriv ”ändra uppdrag U5: senast …”.\n' +
      '– U6 (2026-02-06) ”Boka lokal” Ansvarig och tid saknas. Skriv ”ändra uppdrag U6: ansvarig … ; senast …”.\n\n' +
      'Löften i anteckningarna\n– 6a ”Frågan återkommer på senare möte.” Skriv ”uppdrag 6a: … ; ansvarig … ; senast …” eller ”vidare 6a till …: …”.\n\n' +
      'Skriv ”avsluta möte” igen när det är ordnat, eller ”avsluta möte ändå”: då väntar resten i ”frågor”, och punkter som ingen hann till kommer tillbaka som förslag.',
  )
  t.at('2026-02-06T10:58:00Z')
  t.posts()
  expect(await t.say('Alva', 'avsluta möte ändå')).toBe(
    'Mötet fredag 6 februari 2026 är avslutat med 4 beslut och 6 uppdrag. Sammanfattningen läggs ut i gruppen.\nTillbaka som förslag till mötet fredag 17 april 2026:\n' +
      '– F1 Läkartid – fortsatt process (9a, återremitterad)\n– F2 Sammansättning av AU (13a, bordlagd)\n– F3 Årsplan (13b, bordlagd)\n– F4 Utvärdering (14, utgick)\n' +
      'Kontaktperson saknas för Välfärd och hälsa och Familjehuset. Skriv ”kontakt Välfärd och hälsa: namn” så vet jag vem jag ska påminna.\n' +
      'Minnesanteckningarna får du med ”protokoll 2026-02-06”.\nBlev det fel, skriv ”ångra” inom tio minuter.\nDet som är kvar att ordna får du i din egen chatt. Se det igen med ”lösa trådar 2026-02-06”.',
  )

  const summary = await t.say('Ylva', 'sammanfattning 6/2')
  expect(
    t
      .posts()
      .filter(({ to }) => to === 'chat')
      .map(({ message }) => message.text),
  ).toEqual([summary])
  expect(summary).toBe(
    [
      'Sammanfattning av mötet fredag 6 februari 2026, 08.30–12.00, Arkivet, Lokal Eken.',
      '',
      'Närvarande (16): Alva Ask, Bertil Björk (09.30–11.00), Carin Ceder, Dag Dunge, Ebba Ek, Folke Furu, Gunilla Gran, Hilding Hassel, Ines Ask, Jerker Björk, Klara Ceder, Loke Dunge, Malva Ek, Noak Furu, Olga Gran, Pelle Hassel.',
      'Ersatta (1): Åke Hassel ersätts av Sara Gren.',
      'Frånvarande (7): Ragna Ask, Sixten Björk, Tyra Ceder, Uno Dunge, Vera Ek, Wilmer Furu, Ylva Gran.',
      'Gäster (1): Gösta Palm, Enheten för läkartid.',
      '',
      'Beslut',
      '2026-02-06 § 6b Implementeringsteam',
      'Förslaget om team antas.',
      '',
      '2026-02-06 § 9a Läkartid – fortsatt process',
      'Föredragande får ett fortsatt uppdrag att arbeta med   införandet.',
      'Fortsatt arbete sker på en gemensam workshop i vår.',
      '',
      '2026-02-06 § 11 Familjehuset',
      'att ge Välfärd och hälsa i uppdrag att leda en arbetsgrupp med uppdrag att göra en översyn.',
      '',
      '2026-02-06 § 11:2 Familjehuset',
      'att arbetsgruppen rapporterar till nästa möte.',
      '',
      'Uppdrag',
      '– U1 Ta fram filmen. Ansvarig: Bertil Björk. Tid: vårterminen (senast 10 juni 2026). (2026-02-06 § 6a)',
      '– U2 Bereda beslut om finansiering. Ansvarig: saknas. Tid: i maj (senast 31 maj 2026). (2026-02-06 § 6c)',
      '– U3 Ordna workshop. Ansvarig: Carin Ceder, Dag Dunge. Tid: i vår (senast 31 maj 2026). (2026-02-06 § 9a)',
      '– U4 Leda översynen. Ansvarig: Välfärd och hälsa. Tid: nästa möte (17 april 2026). (2026-02-06 § 11:2)',
      '– U5 Kalla polis och åklagare. Ansvarig: Familjehuset. Tid: saknas. (2026-02-06 § 11)',
      '– U6 Boka lokal. Ansvarig: saknas. Tid: saknas. (2026-02-06)',
      '',
      'Övriga punkter',
      'Läggs till handlingarna: 1 Inledning, 2 Dagordning, 3 Föregående anteckningar, 4 Rapport från AU, 5 Rapport från länsdelarna, 6a Överenskommelsen i stort, 6c Utvärdering av samordnare, 7 Ny lag, 8 Ungdomsprojektet, 9b Rapport från konferensen, 10 E-hälsa, 12 Översyn av riktlinjer.',
      'Återremiss: 9a Läkartid – fortsatt process. Synpunkter på tiderna. Invändning: Björkö kommun. Villkor: ny beredning.',
      'Bordlagd: 13a Sammansättning av AU. Loke återkommer.',
      'Bordlagd: 13b Årsplan. Loke återkommer.',
      'Utgick: 14 Utvärdering. Tidsbrist.',
      'Vidare till HSLG: 6d Demensprojektet. Frågan tas vidare.',
      '',
      'Tillbaka som förslag',
      '– F1 Läkartid – fortsatt process (9a)',
      '– F2 Sammansättning av AU (13a)',
      '– F3 Årsplan (13b)',
      '– F4 Utvärdering (14)',
    ].join('\n'),
  )
}, 60_000)

test('the largest meeting works: sixty items, a hundred people, two hundred actions; its summary is paged and no decision is cut', async () => {
  const crowd = Array.from(
    { length: 100 },
    (_, at) =>
      `${first[at % first.length]} ${last[at % last.length]}${'abcdefghij'[at % 10]}${'klmnopqrst'[Math.floor(at / 10)]}`,
  )
  t = await talk(crowd)
  await plan(t, {
    id: 'm1',
    on: '2026-02-06',
    lastDayOn: '2026-01-23',
    items: Array.from({ length: 60 }, (_, at) => `Ärende ${at + 1} ${'x'.repeat(150)}`),
  })
  await plan(t, { id: 'm2', on: '2026-04-17', lastDayOn: '2026-04-02' })
  t.at('2026-02-06T07:28:00Z')
  await t.say(crowd[0] ?? '', 'starta möte\nnärvarande: alla')
  const long = Array.from(
    { length: 30 },
    (_, at) => `Beslut nummer ${at + 1}. ${'Detta är avgjort. '.repeat(200)}Slut ${at + 1}.`,
  )
  for (const [at, text] of long.entries()) await t.say(crowd[0] ?? '', `beslut ${at + 1}: ${text}`)
  for (let from = 0; from < 200; from += 20)
    await t.say(
      crowd[0] ?? '',
      Array.from(
        { length: 20 },
        (_, at) =>
          `uppdrag ${((from + at) % 60) + 1}: Uppdrag nummer ${from + at} ${'y'.repeat(80)}`,
      ).join('\n'),
    )

  const listed = await t.say(crowd[0] ?? '', 'avsluta möte')
  expect(listed.length).toBeLessThan(14_000)
  expect(listed).toMatch(/\nDet finns \d+ till\. Se alla med ”lösa trådar”\.\n/)
  t.posts()
  await t.say(crowd[0] ?? '', 'avsluta möte ändå')
  expect((await meetingOf(t, 'm1')).status).toBe('closed')
  expect((await t.group()).counters).toMatchObject({ action: 200, proposal: 0 })

  const pages = [await t.say(crowd[1] ?? '', 'sammanfattning 6/2')]
  const count = Number(/Sida 1 av (\d+)\./.exec(pages[0] ?? '')?.[1])
  for (let page = 2; page <= count; page += 1)
    pages.push(await t.say(crowd[1] ?? '', `sammanfattning 6/2 sida ${page}`))
  expect(
    t
      .posts()
      .filter(({ to }) => to === 'chat')
      .map(({ message }) => message.text),
  ).toEqual([pages[0]])
  for (const [at, page] of pages.entries()) {
    expect(page.length).toBeLessThan(14_000)
    expect(page.endsWith(`Fortsätt med ”sammanfattning 2026-02-06 sida ${at + 2}”.`)).toBe(
      at + 1 < count,
    )
  }
  for (const text of long) expect(pages.filter((page) => page.includes(text))).toHaveLength(1)
  for (let at = 1; at <= 200; at += 1)
    expect(pages.filter((page) => page.includes(`– U${at} `))).toHaveLength(1)
  expect(await t.say(crowd[1] ?? '', `sammanfattning 6/2 sida ${count + 5}`)).toBe(pages.at(-1))
}, 120_000)

test('more items than fit one commit do not come back at once, and the meeting stays open', async () => {
  t = await talk(people)
  await plan(t, {
    id: 'm1',
    on: '2026-02-06',
    lastDayOn: '2026-01-23',
    items: Array.from({ length: 81 }, (_, at) => `Ärende ${at + 1}`),
  })
  t.at('2026-02-06T07:28:00Z')
  await t.say('Alva', 'starta möte')
  expect(await t.say('Alva', 'avsluta möte ändå')).toBe(
    '81 punkter skulle komma tillbaka som förslag, och jag klarar högst 80 på en gång. Lägg först några till handlingarna.',
  )
  expect(await t.say('Alva', 'läggs till handlingarna 81\navsluta möte ändå')).toContain(
    '– F80 Ärende 80 (80, inte behandlad)',
  )
})
