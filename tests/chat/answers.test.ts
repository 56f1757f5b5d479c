import type { Doc } from '../../src/store/store.ts'
import { talk, type Talk } from './talk.ts'

let now: Talk
beforeEach(async () => {
  now = await talk(['Anna Berg', 'Bo Ek', 'Cecilia Dahl', 'David Ek', 'Eva Falk'])
  await now.say('Anna', 'nytt möte 6/2 8.30-12 Rådhuset')
  await now.say('Anna', 'organisation Bo Ek: Nora kommun, Cecilia Dahl: Laxå kommun')
  await now.say('Anna', 'kalla')
  now.posts()
})
afterEach(() => now.end())

async function everything(): Promise<string> {
  const docs: unknown[] = []
  for await (const doc of now.store.all()) docs.push(doc)
  return JSON.stringify(docs)
}
/** The kinds of documents that there are. */
async function kept(): Promise<readonly string[]> {
  const types: string[] = []
  for await (const { doc } of now.store.all()) types.push(doc.type)
  return types
}
async function logged(): Promise<string> {
  const docs: unknown[] = []
  for await (const { doc } of now.store.all()) if (doc.type === 'log') docs.push(doc)
  return JSON.stringify(docs)
}

describe('those who lead answer for others', () => {
  test.each([
    ['kommer Bo Ek', /^Antecknat: Bo Ek kommer till mötet fredag 6 februari 2026/],
    ['kommer Bo Ek 6/2', /^Antecknat: Bo Ek kommer till mötet fredag 6 februari 2026/],
    ['kommer bo ek 9.30-11', /Bo Ek kommer .* och är med kl\. 09\.30–11\.00/],
    ['kommer Bo Ek till mötet 6/2', /^Antecknat: Bo Ek kommer till mötet/],
    ['attending Bo Ek 6/2', /^Antecknat: Bo Ek kommer till mötet/],
    ['kommer inte Bo Ek', /^Antecknat: Bo Ek kommer inte till mötet/],
    ['kommer inte Bo Ek: på resa', /^Antecknat: Bo Ek kommer inte till mötet/],
    ['kommer inte Bo Ek 6/2: på resa', /^Antecknat: Bo Ek kommer inte till mötet/],
    ['kommer inte Bo Ek, på resa', /^Antecknat: Bo Ek kommer inte till mötet/],
    ['kommer inte Bo Ek på resa', /^Antecknat: Bo Ek kommer inte till mötet/],
    ['kommer inte: Bo Ek', /^Antecknat: Bo Ek kommer inte till mötet/],
    ['not attending Bo Ek: travelling', /^Antecknat: Bo Ek kommer inte till mötet/],
    ['Bo Ek ersätts av Eva Falk', /^Antecknat: Eva Falk ersätter Bo Ek på mötet/],
    ['Bo ersätts av Eva Falk 6/2', /^Antecknat: Eva Falk ersätter Bo Ek på mötet/],
    ['bo ek is replaced by Gun Hed 6/2', /^Antecknat: Gun Hed ersätter Bo Ek på mötet/],
  ])('%s', async (sentence, answer) => {
    expect(await now.whisper('Anna', sentence)).toMatch(answer)
    const group = await now.group()
    const bo = Object.values(group.people).find(({ name }) => name === 'Bo Ek')!
    const anna = Object.values(group.people).find(({ name }) => name === 'Anna Berg')!
    const meeting = (await now.store.get<Doc & { answers: object }>(now.pk, 'm1'))!.doc
    expect(Object.keys(meeting.answers)).toEqual([bo.id])
    expect(Object.keys(meeting.answers)).not.toContain(anna.id)
  })

  test.each([
    ['kommer inte', 'Eva Falk ersätts av Bo Ek', 'Obs: Bo Ek har själv svarat nej till mötet.'],
    ['not attending: away', 'David ersätts av Bo Ek', 'Obs: Bo Ek har själv svarat nej'],
  ])('%s, then %s: that they will not be there is said', async (own, sentence, odd) => {
    await now.whisper('Bo', own)
    expect(await now.say('Anna', sentence)).toContain(odd)
    expect(await now.say('Anna', 'Eva Falk ersätts av Cecilia Dahl')).not.toContain('Obs')
  })

  test('others may not, and nothing is recorded as their own', async () => {
    for (const sentence of [
      'kommer Bo Ek',
      'kommer inte Bo Ek',
      'kommer inte Bo Ek: på resa',
      'Bo Ek ersätts av Eva Falk',
    ])
      expect(await now.say('Cecilia', sentence)).toMatch(/^Det kan bara sekreteraren/)
    expect(await now.say('Cecilia', 'svar')).toContain('Inget svar (5)')
  })

  test('words that name nobody are one’s own reason', async () => {
    for (const sentence of [
      'kommer inte på konferens',
      'kommer inte 6/2: på konferens',
      'kommer inte: på konferens hela dagen',
      'kommer inte Kalle Svensson fyller år',
    ])
      expect(await now.whisper('Cecilia', sentence)).toMatch(
        /^(?:Antecknat|Ändrat)?.*du kommer inte/,
      )
    expect(await now.whisper('Cecilia', 'kommer inte Bo behöver skjuts')).toContain(
      'Vem är det som inte kommer, Bo Ek eller du?',
    )
    expect(await now.whisper('Cecilia', 'Jag själv')).toMatch(/du kommer inte/)
  })

  test('whoever told the secretary needs no announcement', async () => {
    await now.say('Anna', 'nytt möte 17/4 9-12 Salen')
    expect(await now.say('Anna', 'kommer inte Bo Ek 17/4')).toMatch(/Bo Ek kommer inte/)
    expect(await now.say('Bo', 'kommer 17/4')).toContain('inte skickad än')
  })

  test('what looks like prose is none', async () => {
    for (const prose of ['kommer att tas upp i maj', 'kommer du på fredag', 'kommer senare'])
      expect(await now.say('Anna', prose)).not.toMatch(/^Antecknat/)
  })
})

describe('who has answered', () => {
  beforeEach(async () => {
    await now.whisper('Bo', 'kommer 9.30-11')
    await now.whisper('Cecilia', 'kommer inte: på resa till Malmö')
    await now.whisper('David', 'ersätts av Eva Falk')
  })

  test('by organisation and name; reasons to those who lead alone, in their own chat', async () => {
    const told =
      'Svar till mötet fredag 6 februari 2026 kl. 08.30–12.00\nKommer (1):\n– Nora kommun: Bo Ek kl. 09.30–11.00\nErsätts (1):\n– Utan organisation: David Ek ersätts av Eva Falk\nKommer inte (1):\n– Laxå kommun: Cecilia Dahl\nInget svar (1):\n– Utan organisation: Anna Berg'
    expect(await now.say('Bo', 'svar')).toBe(told)
    expect(await now.whisper('Bo', 'svar 6/2')).toBe(told)
    expect(await now.whisper('Anna', 'svar 6/2')).toBe(
      told.replace('Cecilia Dahl', 'Cecilia Dahl (på resa till Malmö)'),
    )
    expect(await now.say('Anna', 'vilka har svarat')).toBe(
      `${told}\nSkälen visar jag bara för dem som leder gruppen, i deras egen chatt: skriv ”svar” där.`,
    )
  })

  test.each([
    ['kommer Bo Ek?', 'Mötet fredag 6 februari 2026: Bo Ek kommer kl. 09.30–11.00.'],
    ['kommer David Ek?', 'Mötet fredag 6 februari 2026: David Ek ersätts av Eva Falk.'],
    ['kommer Cecilia 6/2?', 'Mötet fredag 6 februari 2026: Cecilia Dahl kommer inte.'],
    ['attending Anna Berg?', 'Mötet fredag 6 februari 2026: inget svar från Anna Berg.'],
  ])('%s only asks', async (sentence, answer) => {
    const before = await logged()
    expect(await now.say('Anna', sentence)).toBe(answer)
    expect(await logged()).toBe(before)
  })

  test('a reminder goes to those who are silent, once a day, by those who lead', async () => {
    expect(await now.say('Bo', 'påminn om svar')).toMatch(/^Det kan bara/)
    now.posts()
    expect(await now.say('Bo', 'påminn om svar')).toMatch(/^Det kan bara/)
    expect(await now.say('Anna', 'påminn om svar 6/2')).toBe(
      'Påminda om mötet fredag 6 februari 2026: Anna Berg.',
    )
    expect(now.posts().map(({ to }) => to)).toContain('private-Anna')
    expect(await now.say('Anna', 'remind answers')).toContain('redan påminda i dag')
    await now.say('Anna', 'kommer')
    now.at('2026-01-13T08:00:00Z')
    expect(await now.say('Anna', 'påminn om svar')).toMatch(/^Alla har svarat/)
  })
})

describe('reasons are private', () => {
  test('they stand in no log, not among typed words, and are gone the day after', async () => {
    await now.whisper('Bo', 'kommer inte: besöker Timbuktu')
    await now.say('Anna', 'kommer inte Cecilia Dahl 6/2: besöker Samarkand')
    expect(await now.whisper('Anna', 'svar')).toContain('Bo Ek (besöker Timbuktu)')
    expect(/Timbuktu|Samarkand/.test(await logged())).toBe(false)
    for (const who of ['Anna', 'Bo'])
      for (const sentence of [
        'logg',
        'sök Timbuktu',
        'närvaro 6/2',
        'nästa möte',
        'sammanfattning',
      ])
        expect(await now.whisper(who, sentence)).not.toMatch(/”[^”]*Samarkand|besöker Timbuktu/)
    expect((await everything()).includes('Timbuktu')).toBe(true)
    now.at('2026-02-06T22:59:00Z')
    expect(await now.whisper('Anna', 'svar 6/2')).toContain('Timbuktu')
    now.at('2026-02-06T23:00:01Z')
    expect(await now.whisper('Anna', 'svar 6/2')).not.toContain('Timbuktu')
    expect(/Timbuktu|Samarkand/.test(await everything())).toBe(false)
  })

  test('another answer has no reason, and an answer taken back shows none', async () => {
    await now.whisper('Bo', 'kommer inte: besöker Timbuktu')
    await now.whisper('Bo', 'kommer')
    now.at('2026-01-12T08:01:00Z')
    await now.whisper('Bo', 'kommer inte')
    expect(await now.whisper('Anna', 'svar')).not.toContain('Timbuktu')
    expect(await now.whisper('Bo', 'ångra')).not.toContain('Timbuktu')
  })

  test.each([
    'sjuk',
    'är magsjuk',
    'höftsjukdom',
    'ska opereras i knät',
    'operation',
    'läkarbesök',
    'tid hos doktorn',
    'tandläkaren',
    'vabbar',
    'vab',
    'vård av barn',
    'sjuka barn',
    'barnet har feber',
    'hög feber',
    'förkyld',
    'influensa',
    'covid-19',
    'migrän',
    'ligger på sjukhus',
    'röntgen kl 10',
    'cellgiftsbehandling',
    'utbränd',
    'rehabilitering',
    'har brutit benet',
    'ont i ryggen',
    'huvudvärk',
    'mår inte bra',
    'krasslig',
    'ryggskott',
    'vaccinering',
    'besök på barnavårdscentralen med läkare',
    'I am ill',
    'sick child',
    'down with the flu',
    'doctor’s appointment',
    'dentist',
    'surgery',
    'at the hospital',
    'having an operation',
    'not feeling well',
    'a bad cold',
    'toothache',
    'my kids are sick',
    'physiotherapy',
  ])('%s is not kept, and the answer says so', async (reason) => {
    expect(await now.whisper('Bo', `kommer inte: ${reason}`)).toContain(
      'Skälet ser ut att handla om sjukdom eller vård, så jag sparar det inte.',
    )
    expect((await kept()).includes('reasons')).toBe(false)
    expect(await now.whisper('Anna', 'svar')).not.toContain(reason)
  })

  test.each([
    'på konferens',
    'hälso- och sjukvårdsnämnden sammanträder',
    'förhandlar läkaravtalet',
    'annat möte',
    'semester',
    'föreläser på operan',
    'nätverksträff',
    'at a conference',
    'travelling',
    'health board meeting',
  ])('%s is kept for those who lead', async (reason) => {
    expect(await now.whisper('Bo', `kommer inte: ${reason}`)).toContain(
      'Skälet ser bara de som leder gruppen, och det tas bort dagen efter mötet.',
    )
    expect(await now.whisper('Anna', 'svar')).toContain(`Bo Ek (${reason})`)
  })

  test('a forgotten person’s reasons go at once, the others when they would have gone', async () => {
    await now.whisper('Bo', 'kommer inte: besöker Timbuktu')
    await now.whisper('Cecilia', 'kommer inte: besöker Samarkand')
    await now.bot.happened({
      kind: 'membersRemoved',
      conversation: (await now.group()).home,
      accounts: [now.account('Bo')],
      by: now.account('Bo'),
    })
    await now.say('Anna', 'glöm Bo Ek')
    await now.say('Anna', '1')
    expect((await everything()).includes('Timbuktu')).toBe(false)
    now.at('2026-02-06T23:00:01Z')
    expect((await everything()).includes('Samarkand')).toBe(false)
  })
})

describe('a table pasted from the calendar', () => {
  test.each([
    [
      'rows',
      'svar 6/2:\nNamn | Närvaro | Svar\nAnna Berg | Mötesorganisatör | Inget\nBo Ek | Obligatorisk deltagare | Accepterat\nDahl Cecilia <cecilia@example.se> | Valfri | Avböjt\nDavid Ek | Obligatorisk | Preliminärt\nEva Falk | Obligatorisk | Inget svar\nGun Hed | Valfri | Accepterat',
    ],
    [
      'single blanks',
      'svar:\nNamn Närvaro Svar\nAnna Berg Mötesorganisatör Inget\nBo Ek Obligatorisk Accepterat\nDahl, Cecilia Valfri Avvisat\nDavid Ek Obligatorisk Preliminärt\nEva Falk Obligatorisk Inget svar\nGun Hed Valfri Accepterat',
    ],
    [
      'English',
      'answers 6/2:\nName | Attendance | Response\nAnna Berg | Meeting Organizer | None\nBo Ek | Required Attendee | Accepted\nCecilia Dahl | Optional Attendee | Declined\nDavid Ek | Required Attendee | Tentative\nEva Falk | Required Attendee | No response\nGun Hed | Optional Attendee | Accepted',
    ],
    [
      'headings',
      'svar 6/2:\nAccepterat (2)\nBo Ek\nGun Hed\nAvböjt (1)\nCecilia Dahl\nPreliminärt: David Ek\nInget svar (2)\nAnna Berg\nEva Falk',
    ],
  ])('%s', async (_kind, sentence) => {
    expect(await now.say('Anna', sentence)).toBe(
      'Svar intagna till mötet fredag 6 februari 2026 kl. 08.30–12.00.\nKommer: Bo Ek.\nKommer inte: Cecilia Dahl.\nPreliminärt, inte antecknat: David Ek.\nInget svar där: Anna Berg och Eva Falk.\nFinns inte i gruppen: Gun Hed.\nSvar hittills: 1 kommer, 1 kommer inte, 3 har inte svarat.',
    )
  })

  test('what somebody has answered here stands, and members may not', async () => {
    await now.say('Bo', 'kommer inte')
    expect(await now.say('Anna', 'svar: Bo Ek | Accepterat')).toContain(
      'Har svarat annorlunda här, och det står kvar: Bo Ek.',
    )
    expect(await now.say('Bo', 'svar: Bo Ek | Accepterat')).toMatch(/^Det kan bara/)
    expect(await now.say('Anna', 'svar')).toContain('Kommer inte (1)')
  })
})
