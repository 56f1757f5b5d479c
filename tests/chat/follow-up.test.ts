import { actionOf, changePerson, give } from './given.ts'
import { talk, type Talk } from './talk.ts'

let t: Talk
beforeEach(async () => {
  t = await talk()
})
afterEach(() => t.end())

const on = (day: string) => ({ kind: 'day', on: day }) as const
const may = { kind: 'window', from: '2026-05-01', to: '2026-05-31', words: 'i maj' } as const
const told = (): string[] => t.posts().map(({ to, message }) => `${to}: ${message.text}`)

describe('lists', () => {
  beforeEach(async () => {
    t.at('2026-05-20T10:00:00Z')
    await give(t, {
      id: 'U1',
      text: 'Se över avtalen',
      owners: ['Bo'],
      due: may,
      cite: '2026-02-06 § 9a',
    })
    await give(t, {
      id: 'U2',
      text: 'Boka lokal.',
      owners: ['Bo', 'Cecilia'],
      due: on('2026-05-10'),
    })
    await give(t, { id: 'U3', text: 'Fråga runt' })
    t.posts()
  })

  test('my own, overdue first, with how to answer', async () => {
    expect(await t.whisper('Bo', 'mina uppdrag')).toBe(
      'Du har 2 öppna uppdrag, varav 1 försenat:\n– U2 Boka lokal. Bo Ek, Cecilia Dahl · 10 maj 2026 · 10 dagar försenat · 2026-01-09 § 4\n' +
        '– U1 Se över avtalen. I maj (senast 31 maj 2026) · 2026-02-06 § 9a\nRapportera med ”klart U2”, ”senare U2” eller ”läge U2: …”.',
    )
    expect(await t.whisper('Eva', 'my actions')).toBe('Du har inga öppna uppdrag.')
  })

  test('a single one of my own has buttons', async () => {
    const message = await t.hear('Cecilia', 'mina uppdrag', { personal: true })
    expect(message?.text).toBe(
      'Du har 1 öppet uppdrag, varav 1 försenat:\n– U2 Boka lokal. Bo Ek, Cecilia Dahl · 10 maj 2026 · 10 dagar försenat · 2026-01-09 § 4',
    )
    expect(message?.choices?.map(({ say }) => say)).toEqual([
      'klart U2',
      'senare U2',
      'inte mitt U2',
      'läge U2',
    ])
  })

  test('everybody’s: open, overdue, done, all', async () => {
    const two =
      '– U2 Boka lokal. Bo Ek, Cecilia Dahl · 10 maj 2026 · 10 dagar försenat · 2026-01-09 § 4'
    expect(await t.say('Eva', 'uppdrag')).toBe(
      `Öppna uppdrag: 3, varav 1 försenat.\n${two}\n– U1 Se över avtalen. Bo Ek · i maj (senast 31 maj 2026) · 2026-02-06 § 9a\n– U3 Fråga runt. Ansvarig saknas · tid saknas · 2026-01-09 § 4`,
    )
    expect(await t.say('Eva', 'uppdrag försenade')).toBe(`Försenade uppdrag: 1.\n${two}`)
    expect(await t.say('Eva', 'försenade uppdrag')).toBe(`Försenade uppdrag: 1.\n${two}`)
    expect(await t.say('Eva', 'actions overdue Cecilia')).toBe(
      `Försenade uppdrag hos Cecilia Dahl: 1.\n${two}`,
    )
    expect(await t.say('Eva', 'uppdrag klara')).toBe('Inga uppdrag är klara än.')
    await t.say('Bo', 'klart U1')
    expect(await t.say('Eva', 'uppdrag klara')).toBe(
      'Klara uppdrag: 1.\n– U1 Se över avtalen. Bo Ek · klart 20 maj 2026 · 2026-02-06 § 9a',
    )
    expect(
      (await t.say('Eva', 'uppdrag alla')).split('\n').map((line) => line.slice(0, 4)),
    ).toEqual(['Uppd', '– U2', '– U3', '– U1'])
  })

  test('somebody’s, a unit’s, nobody’s', async () => {
    expect(await t.say('Eva', 'uppdrag Cecilia')).toContain(
      'Öppna uppdrag hos Cecilia Dahl: 1, varav 1 försenat.',
    )
    expect(await t.say('Eva', 'uppdrag David')).toBe('Det finns inga öppna uppdrag hos David Ek.')
    expect(await t.say('Eva', 'uppdrag Gunilla')).toBe(
      'Jag hittar ingen som heter ”Gunilla” i gruppen. Skriv ”ledamöter” för att se alla.',
    )
    await t.say('Anna', 'ändra uppdrag U3: ansvarig enhet Kulturskolan')
    expect(await t.say('Eva', 'uppdrag Kulturskolan')).toContain(
      'Öppna uppdrag hos Kulturskolan: 1.',
    )
  })

  test('long lists come in pages', async () => {
    for (let number = 4; number <= 40; number += 1)
      await give(t, { id: `U${number}`, owners: ['Eva'], due: on('2026-06-10') })
    const first = (await t.say('Bo', 'uppdrag Eva')).split('\n')
    expect(first).toHaveLength(17)
    expect(first.at(-1)).toBe('Sida 1 av 3. Skriv ”uppdrag Eva Falk sida 2” för nästa.')
    expect((await t.say('Bo', 'uppdrag Eva Falk sida 2')).split('\n')[1]).toMatch(/^– U19 /)
    expect((await t.say('Bo', 'uppdrag Eva sida 9')).split('\n').at(-1)).toBe('Sida 3 av 3.')
  })

  test('one action, in full', async () => {
    await t.say('Bo', 'läge U1: Nora har svarat')
    await t.say('Bo', 'senare U1 15/6: de andra dröjer')
    const full =
      'U1 Se över avtalen.\nBo Ek · 15 juni 2026 · framflyttat en gång · 2026-02-06 § 9a\n– 20 maj 2026, Bo Ek: Nora har svarat\n– 20 maj 2026, Bo Ek: framflyttat till 15 juni 2026. Skäl: de andra dröjer'
    expect(await t.say('Eva', 'uppdrag U1')).toBe(full)
    expect(await t.say('Eva', 'läge u 1')).toBe(full)
  })
})

describe('reports', () => {
  beforeEach(async () => {
    await give(t, {
      id: 'U14',
      text: 'Ta fram förslag till process.',
      owners: ['Bo', 'Cecilia'],
      due: on('2026-02-20'),
      cite: '2026-02-06 § 9a',
    })
    t.posts()
  })

  test('done, and those who must know are told', async () => {
    expect(await t.whisper('Bo', 'klart U14: beslutad i går')).toBe(
      'U14 är klart: ”Ta fram förslag till process” (2026-02-06 § 9a).\nSå gick det: beslutad i går\nJag meddelar Cecilia Dahl och Anna Berg.\nBlev det fel? Skriv ”ångra”.',
    )
    const word =
      'Bo Ek har rapporterat U14 klart: ”Ta fram förslag till process” (2026-02-06 § 9a).\nSå gick det: beslutad i går'
    expect(told().sort()).toEqual([`private-Anna: ${word}`, `private-Cecilia: ${word}`])
    expect(await actionOf(t, 'U14')).toMatchObject({
      status: 'done',
      doneBy: 'p2',
      how: 'beslutad i går',
    })
    expect(await t.whisper('Bo', 'klart U14')).toBe(
      'U14 blev klart måndag 12 januari 2026. Sekreteraren kan öppna det igen med ”öppna U14”.',
    )
  })

  test('done by the secretary: the owners are told, and nobody else', async () => {
    await t.say('Anna', 'done U14')
    expect(told().sort()).toEqual([
      'private-Bo: Anna Berg har rapporterat U14 klart: ”Ta fram förslag till process” (2026-02-06 § 9a).',
      'private-Cecilia: Anna Berg har rapporterat U14 klart: ”Ta fram förslag till process” (2026-02-06 § 9a).',
    ])
  })

  test('several at once', async () => {
    await give(t, { id: 'U15', text: 'Boka lokal', owners: ['Bo'] })
    expect(await t.whisper('Bo', 'klart U14, U15: båda i går')).toBe(
      'U14 är klart: ”Ta fram förslag till process” (2026-02-06 § 9a).\nSå gick det: båda i går\nJag meddelar Cecilia Dahl och Anna Berg.\n' +
        'U15 är klart: ”Boka lokal” (2026-01-09 § 4).\nSå gick det: båda i går\nJag meddelar Anna Berg.\nBlev det fel? Skriv ”ångra”.',
    )
  })

  test('not by others, and not what is not there', async () => {
    expect(await t.say('Eva', 'klart U14')).toBe(
      'U14 ligger hos Bo Ek, Cecilia Dahl. Bara den som har uppdraget eller sekreteraren kan ändra det.',
    )
    expect(await t.say('Eva', 'senare U14 1/3')).toContain('Bara den som har uppdraget')
    expect(await t.say('Eva', 'läge U14: nej')).toContain('Bara den som har uppdraget')
    expect(await t.say('Bo', 'klart U99')).toBe(
      'Det finns inget uppdrag U99. Skriv ”uppdrag” för att se alla öppna.',
    )
    expect(await t.say('Bo', 'klart')).toBe(
      'Vilket nummer gäller det? Skriv till exempel: klart U14',
    )
    expect(await t.say('Bo', `läge U14: ${'x'.repeat(28_001)}`)).toContain(
      'Texten är 28001 tecken och får vara högst 28000.',
    )
    expect(told()).toEqual([])
  })

  test('later: to a day, a window, the next meeting; counted, with the reason', async () => {
    expect(await t.whisper('Bo', 'senare U14 27/2: vi väntar på svar')).toBe(
      'U14 är framflyttat till 27 februari 2026: ”Ta fram förslag till process” (2026-02-06 § 9a). Framflyttat en gång. Skäl: vi väntar på svar.\nFörut: 20 februari 2026.\nJag meddelar Cecilia Dahl och Anna Berg.\nJag påminner igen i god tid.',
    )
    expect(await t.whisper('Bo', 'senare U14 i maj')).toContain(
      'U14 är framflyttat till i maj (senast 31 maj 2026): ”Ta fram förslag till process” (2026-02-06 § 9a). Framflyttat två gånger.',
    )
    expect(await t.whisper('Bo', 'later U14 vårterminen; mycket att göra')).toContain(
      'U14 är framflyttat till vårterminen (senast 10 juni 2026)',
    )
    await t.say('Anna', 'nytt möte 2026-02-06 08:30-12:00 Arkivet')
    expect(await t.whisper('Bo', 'senare U14 till nästa möte')).toContain(
      'U14 har ny tid, till nästa möte (6 februari 2026): ',
    )
    expect(await t.whisper('Bo', 'senare U14 om två veckor')).toContain('U14 har ny tid') // earlier than the meeting: a new time, no postponement
    expect((await actionOf(t, 'U14')).postponements).toHaveLength(3)
    expect(told().filter((line) => line.startsWith('private-Anna'))[1]).toBe(
      'private-Anna: Bo Ek har flyttat fram U14 till i maj (senast 31 maj 2026): ”Ta fram förslag till process” (2026-02-06 § 9a). Det är nu framflyttat två gånger.',
    )
  })

  test('later, without saying when: a choice', async () => {
    await t.say('Anna', 'nytt möte 2026-03-06 08:30-12:00 Arkivet')
    const message = await t.hear('Bo', 'senare U14', { personal: true })
    expect(message?.text).toBe(
      'Till när flyttar du fram U14?\n1. En vecka, till fredag 27 februari 2026\n2. Två veckor, till fredag 6 mars 2026\n3. En månad, till fredag 20 mars 2026\n4. Till nästa möte, fredag 6 mars 2026\nSvara med siffran.',
    )
    expect(await t.whisper('Bo', '4')).toContain('U14 är framflyttat till nästa möte (6 mars 2026)')
    expect((await actionOf(t, 'U14')).due).toEqual({
      kind: 'meeting',
      meetingId: 'm1',
      words: 'nästa möte',
    })
  })

  test('later, but not so', async () => {
    expect(await t.whisper('Bo', 'senare U14 31/2')).toBe('Datumet ”31/2” finns inte i kalendern.')
    expect(await t.whisper('Bo', 'senare U14 6/1 2026')).toBe(
      'Tisdag 6 januari 2026 har redan varit.',
    )
    expect(await t.whisper('Bo', 'senare U14 när det passar')).toBe(
      'Jag kan inte läsa ”när det passar” som en tid att bli klar. Skriv till exempel fredag, om två veckor, vårterminen eller nästa möte.',
    )
  })

  test('status, and undo takes it back', async () => {
    expect(await t.whisper('Bo', 'läge U14: upphandlingen är klar')).toBe(
      'Läget i U14 är antecknat: ”upphandlingen är klar”\nDet gäller ”Ta fram förslag till process” (2026-02-06 § 9a).\nJag meddelar Cecilia Dahl och Anna Berg.',
    )
    expect(told().sort()[0]).toBe(
      'private-Anna: Bo Ek om läget i U14 ”Ta fram förslag till process” (2026-02-06 § 9a).\n”upphandlingen är klar”',
    )
    expect((await actionOf(t, 'U14')).reports).toHaveLength(1)
    expect(await t.whisper('Bo', 'ångra')).toContain(
      'Jag tog tillbaka: ”läge U14: upphandlingen är klar”.',
    )
    expect((await actionOf(t, 'U14')).reports).toEqual([])
  })

  test('handed over: the sender’s own part, and the new owner can say that it is wrong', async () => {
    expect(await t.whisper('Bo', 'lämna U14 till David')).toBe(
      'U14 ligger nu hos Cecilia Dahl, David Ek: ”Ta fram förslag till process” (2026-02-06 § 9a).\nFörut: ansvarig Bo Ek, Cecilia Dahl.\nJag meddelar Cecilia Dahl, David Ek och Anna Berg.',
    )
    const posts = t.posts()
    expect(posts.find(({ to }) => to === 'private-David')?.message.text).toBe(
      'Bo Ek har lämnat U14 till dig: ”Ta fram förslag till process” (2026-02-06 § 9a). Tid: 20 februari 2026.\nSvara ”klart U14” när det är gjort, eller ”inte mitt U14” om det har hamnat fel.',
    )
    expect(posts.find(({ to }) => to === 'private-Cecilia')?.message.text).toBe(
      'Bo Ek har lämnat U14 till Cecilia Dahl, David Ek: ”Ta fram förslag till process” (2026-02-06 § 9a).',
    )
    expect(await t.whisper('David', 'inte mitt U14: fråga Eva')).toBe(
      'Jag har antecknat att U14 har hamnat fel: ”Ta fram förslag till process” (2026-02-06 § 9a). Du föreslår Eva Falk.\nTills någon annan tar över påminner jag sekreteraren i stället för dig.\nJag meddelar Anna Berg.',
    )
    const [notice] = t.posts()
    expect(notice?.message).toEqual({
      text: 'David Ek säger att U14 har hamnat fel: ”Ta fram förslag till process” (2026-02-06 § 9a). Förslag: Eva Falk.\nSkriv ”lämna U14 till Eva Falk” så flyttar jag det.',
      choices: [{ label: 'Lämna U14 till Eva Falk', say: 'lämna U14 till Eva Falk' }],
    })
    expect(await t.say('Anna', 'lämna U14 till Eva Falk')).toBe(
      'U14 ligger nu hos Eva Falk: ”Ta fram förslag till process” (2026-02-06 § 9a).\nFörut: ansvarig Cecilia Dahl, David Ek.\nJag meddelar Cecilia Dahl, David Ek och Eva Falk.',
    )
    expect((await actionOf(t, 'U14')).disowned).toBeUndefined()
  })

  test('not mine, by those whose it is not', async () => {
    expect(await t.say('Eva', 'inte mitt U14')).toContain('Bara den som har uppdraget')
    expect(await t.say('Anna', 'inte mitt U14')).toBe(
      'U14 är inte ditt. Det ligger hos Bo Ek, Cecilia Dahl.',
    )
    await t.say('Anna', 'lämna U14 till mig')
    expect(await t.say('Anna', 'inte mitt U14: Bo')).toBe(
      'Som sekreterare kan du lämna det vidare direkt: ”lämna U14 till namn”.',
    )
  })

  test('two that fit are asked about', async () => {
    expect(await t.whisper('Bo', 'lämna U14 till Ek')).toBe(
      'Flera heter ”Ek”. Vem menar du?\n1. Bo Ek\n2. David Ek\nSvara med siffran.',
    )
    expect(await t.whisper('Bo', '2')).toContain('U14 ligger nu hos Cecilia Dahl, David Ek')
  })

  test('reopened and changed by the secretary alone', async () => {
    await t.say('Bo', 'klart U14')
    expect(await t.say('Bo', 'öppna U14')).toBe(
      'Det kan bara sekreteraren, ordföranden eller deras ställföreträdare göra. Fråga Anna Berg.',
    )
    t.posts()
    expect(await t.say('Anna', 'öppna U14')).toBe(
      'U14 är öppet igen: ”Ta fram förslag till process” (2026-02-06 § 9a).\nJag meddelar Bo Ek och Cecilia Dahl.\nJag påminner igen i god tid.',
    )
    expect(await t.say('Anna', 'reopen U14')).toBe('U14 är redan öppet.')
    expect(
      await t.say(
        'Anna',
        'ändra uppdrag U14: Ta fram två förslag ; senast i maj ; ansvarig Eva, enhet Välfärd och folkhälsa',
      ),
    ).toBe(
      'U14 är ändrat: ”Ta fram två förslag” (2026-02-06 § 9a).\nAnsvarig: Eva Falk, Välfärd och folkhälsa. Tid: i maj (senast 31 maj 2026).\nFörut: ”Ta fram förslag till process”; ansvarig Bo Ek, Cecilia Dahl; 20 februari 2026.\nJag meddelar Bo Ek, Cecilia Dahl och Eva Falk.\n' +
        'Kontaktperson saknas för Välfärd och folkhälsa. Skriv ”kontakt Välfärd och folkhälsa: namn” så vet jag vem jag ska påminna.',
    )
    expect((await actionOf(t, 'U14')).postponements).toEqual([])
    expect(await t.say('Anna', 'ändra uppdrag U14')).toBe(
      'Hur ska U14 lyda? Nu står: Ta fram två förslag\nSkriv den nya texten.\n1. Låt stå\nSvara med siffran.',
    )
    expect(await t.say('Bo', 'ändra uppdrag U14: x')).toContain('Det kan bara sekreteraren')
  })
})

describe('owners that are no persons', () => {
  beforeEach(async () => {
    await give(t, { id: 'U1', text: 'Se över avtalen' })
  })

  test('an unknown name is asked about once, and known from then on', async () => {
    expect(await t.say('Anna', 'lämna U1 till Välfärd och folkhälsa och Bo')).toBe(
      '”Välfärd och folkhälsa” finns inte i gruppen. Vem eller vad är det?\n1. En enhet\n2. En roll\n3. Någon utanför gruppen\nSvara med siffran.',
    )
    expect(await t.say('Anna', '1')).toBe(
      'U1 ligger nu hos Välfärd och folkhälsa, Bo Ek: ”Se över avtalen” (2026-01-09 § 4).\nJag meddelar Bo Ek.\nKontaktperson saknas för Välfärd och folkhälsa. Skriv ”kontakt Välfärd och folkhälsa: namn” så vet jag vem jag ska påminna.',
    )
    expect(await t.say('Anna', 'lämna U1 till välfärd och folkhälsa')).toContain(
      'U1 ligger nu hos Välfärd och folkhälsa: ',
    )
    expect((await t.group()).bodies).toEqual({
      b1: { name: 'Välfärd och folkhälsa', kind: 'unit' },
    })
  })

  test('a near name is offered', async () => {
    expect(await t.say('Anna', 'lämna U1 till Cecila Dahl')).toBe(
      '”Cecila Dahl” finns inte i gruppen. Vem eller vad är det?\n1. Cecilia Dahl\n2. En enhet\n3. En roll\n4. Någon utanför gruppen\nSvara med siffran.',
    )
    expect(await t.say('Anna', '1')).toContain('U1 ligger nu hos Cecilia Dahl: ')
  })

  test('marked ones, with their contact person', async () => {
    expect(
      await t.say(
        'Anna',
        'lämna U1 till roll Processägare, extern Forskningsbolaget (Eva), sekreteraren',
      ),
    ).toBe(
      'U1 ligger nu hos Processägare, Forskningsbolaget (Eva Falk), Anna Berg: ”Se över avtalen” (2026-01-09 § 4).\nJag meddelar Eva Falk.\n' +
        'Kontaktperson saknas för Processägare. Skriv ”kontakt Processägare: namn” så vet jag vem jag ska påminna.',
    )
    expect((await t.group()).bodies).toEqual({
      b1: { name: 'Processägare', kind: 'role' },
      b2: { name: 'Forskningsbolaget', kind: 'outside', contact: 'p5' },
    })
  })

  test('a contact person may report, and is told', async () => {
    await t.say('Anna', 'lämna U1 till enhet Kulturskolan')
    t.posts()
    expect(await t.say('Anna', 'kontakt Kulturskolan: Bo')).toBe(
      'Bo Ek är nu kontaktperson för Kulturskolan och får påminnelserna om dess uppdrag.',
    )
    expect(told()).toEqual([
      'private-Bo: Anna Berg har satt dig som kontaktperson för Kulturskolan. Du får påminnelserna om dess uppdrag. Skriv ”mina uppdrag” för att se dem.',
    ])
    expect(await t.say('Anna', 'kontakt')).toBe('Kontaktpersoner:\n– Kulturskolan: Bo Ek')
    expect(await t.whisper('Bo', 'klart U1')).toContain('U1 är klart')
  })
})

describe('deliveries', () => {
  test('the secretary alone sees them', async () => {
    expect(await t.say('Bo', 'leveranser')).toContain('Det kan bara sekreteraren')
    expect(await t.whisper('Anna', 'leveranser')).toBe(
      'Jag har inte skickat något de senaste 30 dagarna.',
    )
    await changePerson(t, 'Bo', {})
    await give(t, { id: 'U1', owners: ['Bo'] })
    await t.say('Anna', 'klart U1')
    expect(await t.whisper('Anna', 'deliveries')).toBe(
      'Meddelanden de senaste 30 dagarna: 1. Skickade: 1. På väg: 0. Misslyckade: 0.\nJag vet ingen som jag inte når.',
    )
  })
})

describe('kört fast', () => {
  beforeEach(() => give(t, { id: 'U1', text: 'Se över avtalen', owners: ['Bo'], due: may }))

  test.each([
    [
      'kört fast U1: regionen svarar inte',
      'Antecknat att U1 har kört fast: ”regionen svarar inte”.',
    ],
    ['stuck U1: no answer from the region.', '”no answer from the region”'],
    ['har kört fast U1, inget svar', '”inget svar”'],
    ['kört fast med U1: inget svar', '”inget svar”'],
  ])('%s: those who lead are told', async (sentence, answer) => {
    expect(await t.whisper('Bo', sentence)).toContain(answer)
    const [post] = t.posts()
    expect(post).toMatchObject({ to: 'private-Anna' })
    expect(post?.message.text).toContain('Bo Ek har kört fast med U1')
    expect(await t.say('Cecilia', 'uppdrag')).toContain('Kört fast sedan 12 januari'.slice(1))
  })

  test('the next word about it ends that', async () => {
    await t.whisper('Bo', 'kört fast U1: regionen svarar inte')
    await t.whisper('Bo', 'läge U1: nu kom svaret')
    expect(await actionOf(t, 'U1')).not.toHaveProperty('stuck', expect.anything())
    expect(await t.whisper('Bo', 'läge U1')).toContain('regionen svarar inte')
  })

  test('it is the owner’s to say, and says what is missing', async () => {
    expect(await t.whisper('Eva', 'kört fast U1: nej')).toContain('Bo Ek')
    expect(await t.whisper('Bo', 'kört fast U1')).toContain('kört fast U1: ')
    expect(await actionOf(t, 'U1')).not.toHaveProperty('stuck')
  })
})

describe('påminn U1', () => {
  test.each(['påminn U1', 'påminn om U1', 'remind U1'])(
    '%s: the owner is reminded now',
    async (say) => {
      await give(t, { id: 'U1', text: 'Se över avtalen', owners: ['Bo', 'Cecilia'], due: may })
      expect(await t.say('Anna', say)).toContain('Bo Ek och Cecilia Dahl')
      const posts = t.posts()
      expect(posts.map(({ to }) => to)).toEqual(['private-Bo', 'private-Cecilia'])
      expect(posts[0]?.message.text).toContain('Se över avtalen')
    },
  )

  test('once a day, and not in a pause', async () => {
    await give(t, { id: 'U1', owners: ['Bo', 'Cecilia'], due: may })
    await t.whisper('Cecilia', 'paus till 30/1')
    expect(await t.say('Anna', 'påminn U1')).toContain('Cecilia Dahl har paus')
    expect(told()).toHaveLength(1)
    expect(await t.say('Anna', 'påminn U1')).toContain('Bo Ek har redan fått en påminnelse i dag.')
    expect(told()).toEqual([])
    t.at('2026-01-13T10:00:00Z')
    await t.say('Anna', 'påminn U1')
    expect(told()).toHaveLength(1)
  })

  test('without anyone to remind it says what is missing', async () => {
    await give(t, { id: 'U1' })
    expect(await t.say('Anna', 'påminn U1')).toContain('lämna U1 till')
  })
})

describe('a pause told beforehand', () => {
  test.each([
    ['paus från 2/3 till 8/3', 'från och med måndag 2 mars 2026 till och med söndag 8 mars 2026'],
    ['pause from 2/3 until 8/3', 'från och med måndag 2 mars 2026 till och med söndag 8 mars 2026'],
    ['paus från 8/3 till 2/3', 'Skriv den första dagen först.'],
    ['paus från 5/1 till 8/3', 'Jag påminner dig inte till och med söndag 8 mars 2026'],
  ])('%s', async (sentence, answer) => {
    expect(await t.whisper('Bo', sentence)).toContain(answer)
  })
})
