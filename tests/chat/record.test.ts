import { talk, type Talk } from './talk.ts'
import { actionOf } from './given.ts'
import { change, meetingOf, plan } from './plan.ts'

let t: Talk

/** Eva is a substitute, the others are members; the meeting is on Friday 6 February, the next on 17 April. */
beforeEach(async () => {
  t = await talk(['Anna Berg', 'Bo Ek', 'Cecilia Dahl', 'David Ek', 'Eva Falk'])
  await plan(t, { id: 'm1', on: '2026-02-06', lastDayOn: '2026-01-23', place: 'Stora salen' })
  await plan(t, { id: 'm2', on: '2026-04-17', lastDayOn: '2026-04-02' })
  await t.say(
    'Anna',
    'punkt: Läget i länet\npunkt: Nära vård\npunkt 2a: Läkaravtalet ; typ beslut\npunkt 2b: Uppföljning\npunkt: Årsplan ; typ beslut\npunkt: Bokslut',
  )
  await t.say('Anna', 'roll Eva Falk ersättare')
  t.at('2026-02-06T07:28:00Z')
})
afterEach(() => t.end())

const start = (): Promise<string> => t.say('Anna', 'starta möte')
/** A meeting at which nothing is loose. */
const settle = async (): Promise<void> => {
  await start()
  await t.say('Anna', 'närvarande: alla')
  await t.say('Anna', 'läggs till handlingarna 1, 2, 3, 4')
}
/** A case under a name that is not too long. */
const named = ([sentence = '', answer = '']: readonly string[]): [string, string, string] => [
  sentence.slice(0, 40),
  sentence,
  answer,
]
const minute = (at: number): void => t.at(`2026-02-06T09:${String(at).padStart(2, '0')}:00Z`)

describe('starta möte', () => {
  test('opens today’s meeting, fixes the numbers and says what to do next', async () => {
    expect(await t.hear('Anna', 'starta möte')).toMatchObject({
      text:
        'Mötet fredag 6 februari 2026 är öppnat med 4 punkter, och numren ligger fast.\n' +
        'Anteckna närvaron med ”närvarande: alla” eller namnen. Sedan kommer ”fastställ dagordning”.',
      choices: [{ label: 'Alla är här', say: 'närvarande: alla' }],
    })
    expect(Object.values((await meetingOf(t, 'm1')).items).map(({ number }) => number)).toEqual([
      { n: 1 },
      { n: 2 },
      { n: 2, letter: 'a' },
      { n: 2, letter: 'b' },
      { n: 3 },
      { n: 4 },
    ])
  })

  test('says how many have answered and that additions wait', async () => {
    const at = '2026-01-20T09:00:00Z'
    await change(t, 'm1', {
      announcedAt: at,
      agendaSentAt: at,
      answers: {
        p1: { kind: 'attending', at },
        p2: { kind: 'notAttending', at },
        p3: { kind: 'substitute', name: 'Sara Gren', at },
      },
    })
    await t.say('Bo', 'tillägg: Hyran')
    expect(await t.hear('Anna', 'Start meeting')).toMatchObject({
      text:
        'Mötet fredag 6 februari 2026 är öppnat med 4 punkter, och numren ligger fast.\n3 av 4 har svarat på kallelsen: 1 kommer, 1 kommer inte och 1 ersätts.\n' +
        'Ett tillägg väntar på att dagordningen fastställs.\nAnteckna närvaron med ”närvarande: enligt svar” eller ”närvarande: alla”. Sedan kommer ”fastställ dagordning”.',
      choices: [
        { label: 'Enligt svaren', say: 'närvarande: enligt svar' },
        { label: 'Alla är här', say: 'närvarande: alla' },
      ],
    })
  })

  test('opens the nearest meeting and says that it is not today', async () => {
    t.at('2026-02-03T09:00:00Z')
    expect(await start()).toMatch(
      /^Mötet fredag 6 februari 2026 är öppnat med 4 punkter, och numren ligger fast. Obs att mötet är om 3 dagar. Menade du ett annat, skriv ”ångra”.\n/,
    )
    expect(await t.say('Anna', 'ångra')).toBe(
      'Jag tog tillbaka: ”starta möte”. Det som gällde innan gäller igen.',
    )
    t.at('2026-02-07T09:00:00Z')
    expect(await t.say('Anna', 'starta mötet 6/2')).toContain(
      'Obs att mötet var i går. Menade du ett annat, skriv ”ångra”.',
    )
  })

  test.each([
    [
      'starta möte',
      'Mötet fredag 6 februari 2026 är redan öppet. Avsluta det först med ”avsluta möte”.',
    ],
    [
      'starta möte 6/2',
      'Mötet fredag 6 februari 2026 är redan öppet. Avsluta det först med ”avsluta möte”.',
    ],
    [
      'starta möte 17/4',
      'Mötet fredag 6 februari 2026 är redan öppet. Avsluta det först med ”avsluta möte”.',
    ],
  ])('%s is refused while one is open', async (sentence, answer) => {
    await start()
    expect(await t.say('Anna', sentence)).toBe(answer)
  })

  test.each([
    [
      'starta möte 7/2',
      'Det finns inget möte lördag 7 februari 2026. Närmast kommer fredag 6 februari 2026, fredag 17 april 2026.',
    ],
    ['starta möte 31/2', 'Datumet ”31/2” finns inte i kalendern.'],
    [
      'starta möte snart',
      'Jag kan inte läsa ”snart” som ett datum. Skriv till exempel 6/2, 2026-02-06 eller fredag.',
    ],
  ])('%s is refused', async (sentence, answer) =>
    expect(await t.say('Anna', sentence)).toBe(answer),
  )

  test('a closed meeting stays closed, and a cancelled one cancelled', async () => {
    await change(t, 'm1', {
      status: 'closed',
      openedAt: '2026-02-06T07:30:00Z',
      closedAt: '2026-02-06T11:00:00Z',
      closedBy: 'p1',
    })
    expect(await start()).toBe(
      'Mötet fredag 6 februari 2026 är avslutat. Det som står ändras med ”ändra”, ”ta bort” och ”flytta”, till exempel ”ändra anteckning” och punktens nummer.',
    )
    await change(t, 'm1', {
      status: 'cancelled',
      cancelledAt: '2026-02-01T07:30:00Z',
      reason: 'sjukdom',
    })
    expect(await t.say('Anna', 'starta möte 6/2')).toBe('Mötet fredag 6 februari 2026 är inställt.')
  })

  test('is for those who lead', async () =>
    expect(await t.say('Bo', 'starta möte')).toBe(
      'Det kan bara sekreteraren, ordföranden eller deras ställföreträdare göra. Fråga Anna Berg.',
    ))
})

describe('närvaro', () => {
  test('nobody is presumed present: before the meeting nothing is known, then everyone is asked about', async () => {
    expect(await t.say('Bo', 'närvaro')).toBe(
      'Mötet fredag 6 februari 2026 har inte börjat, så ingen närvaro är antecknad. Ingen har svarat på kallelsen.',
    )
    await start()
    expect(await t.say('Bo', 'närvaro 6/2')).toBe(
      'Närvaro vid mötet fredag 6 februari 2026: 0 närvarande och 4 inte antecknade.\nInte antecknade\n– Anna Berg, Bo Ek, Cecilia Dahl, David Ek',
    )
  })

  test('by organisation, with substitutes, parts of the meeting and guests', async () => {
    await t.say(
      'Anna',
      'organisation Anna Berg Nora kommun\norganisation David Ek Nora kommun\norganisation Bo Ek Kumla kommun\norganisation Cecilia Dahl Region Norr',
    )
    await start()
    await t.say(
      'Anna',
      'närvarande: Anna\nfrånvarande: Bo\nersätter: Eva för Cecilia\ndel av mötet: David 9.30-11\ngäst: Fia Gren, Kulturskolan ; punkt 2a, 3',
    )
    expect(await t.say('Anna', 'närvaro')).toBe(
      'Närvaro vid mötet fredag 6 februari 2026: 2 närvarande, 1 ersatt och 1 frånvarande.\n' +
        'Närvarande\n– Nora kommun: Anna Berg, David Ek (09.30–11.00)\nErsatta\n– Region Norr: Cecilia Dahl ersätts av Eva Falk\nFrånvarande\n– Kumla kommun: Bo Ek\n' +
        'Gäster\n– Fia Gren, Kulturskolan (punkt 2a och 3)\nIngen är antecknad på plats från Kumla kommun.\n' +
        'Ändra med ”närvarande:”, ”frånvarande:”, ”ersätter:” eller ”del av mötet:” och namnet.',
    )
    expect((await meetingOf(t, 'm1')).attendance).toEqual({
      p1: { kind: 'present' },
      p2: { kind: 'absent' },
      p3: { kind: 'replaced', by: 'Eva Falk', person: 'p5' },
      p4: { kind: 'part', from: '09:30', to: '11:00' },
    })
  })

  test('närvarande: alla is every member; what it changes is said', async () => {
    await start()
    await t.say('Anna', 'frånvarande: Bo')
    expect(await t.say('Anna', 'närvarande: alla')).toBe(
      'Alla 4 ledamöter är antecknade som närvarande vid mötet 6 februari 2026.\nBo Ek var förut frånvarande.\nNärvaron är nu antecknad för alla.',
    )
    expect(Object.keys((await meetingOf(t, 'm1')).attendance)).toEqual(['p2', 'p1', 'p3', 'p4'])
    expect(await t.say('Anna', 'frånvarande: resten')).toBe(
      'Alla ledamöter är redan antecknade vid mötet 6 februari 2026. Skriv ”närvaro” för hela listan.',
    )
  })

  test.each([
    [
      'närvarande: Anna, Bo och Cecilia',
      'Närvarande vid mötet 6 februari 2026: Anna Berg, Bo Ek och Cecilia Dahl.\nKvar att anteckna: David Ek.',
    ],
    [
      'närvarande: alla utom Bo',
      'Övriga är antecknade som närvarande vid mötet 6 februari 2026: Anna Berg, Cecilia Dahl och David Ek.\nHur är det med Bo Ek?\nKvar att anteckna: Bo Ek.',
    ],
    [
      'närvarande:\nAnna Berg\n– Bo Ek\nCecilia',
      'Närvarande vid mötet 6 februari 2026: Anna Berg, Bo Ek och Cecilia Dahl.\nKvar att anteckna: David Ek.',
    ],
    [
      'frånvarande: övriga',
      'Övriga är antecknade som frånvarande vid mötet 6 februari 2026: Anna Berg, Bo Ek, Cecilia Dahl och David Ek.\nNärvaron är nu antecknad för alla.',
    ],
    [
      'present: the rest',
      'Övriga är antecknade som närvarande vid mötet 6 februari 2026: Anna Berg, Bo Ek, Cecilia Dahl och David Ek.\nNärvaron är nu antecknad för alla.',
    ],
    [
      'närvarande: Anna, Kalle Karlsson',
      'Närvarande vid mötet 6 februari 2026: Anna Berg.\nJag hittar ingen som heter ”Kalle Karlsson” i gruppen. Är det en gäst, skriv ”gäst: Kalle Karlsson, organisation”.\nKvar att anteckna: Bo Ek, Cecilia Dahl och David Ek.',
    ],
    [
      'närvarande: Kalle Karlsson',
      'Jag hittar ingen som heter ”Kalle Karlsson” i gruppen. Skriv ”ledamöter” för att se alla.',
    ],
    [
      'närvarande: Cecila Dahl',
      'Jag hittar ingen som heter ”Cecila Dahl” i gruppen. Menade du Cecilia Dahl?\n1. Ja\n2. Nej, någon annan\nSvara med siffran.',
    ],
    [
      'frånvarande: enligt Teams',
      'Jag hittar ingen som heter ”enligt Teams” i gruppen. Skriv ”ledamöter” för att se alla.',
    ],
    [
      'frånvarande: alla utom Bo',
      'Övriga är antecknade som frånvarande vid mötet 6 februari 2026: Anna Berg, Cecilia Dahl och David Ek.\nKvar att anteckna: Bo Ek.',
    ],
    ['närvarande', 'Vem gäller det? Skriv till exempel: närvarande: alla'],
    ['frånvarande:', 'Vem gäller det? Skriv till exempel: frånvarande: resten'],
    [
      'närvarande: enligt svar',
      'Det finns inga nya svar på kallelsen till mötet 6 februari 2026 att ta över. Skriv ”närvarande: alla” eller namnen.',
    ],
  ])('%s', async (sentence, answer) => {
    await start()
    expect(await t.say('Anna', sentence)).toBe(answer)
  })

  test('two that fit are asked about, and the answer completes the list', async () => {
    await start()
    expect(await t.say('Anna', 'närvarande: Anna, Ek')).toBe(
      'Flera heter ”Ek”. Vem menar du?\n1. Bo Ek\n2. David Ek\nSvara med siffran.',
    )
    expect(await t.say('Anna', '2')).toBe(
      'Närvarande vid mötet 6 februari 2026: Anna Berg och David Ek.\nKvar att anteckna: Bo Ek och Cecilia Dahl.',
    )
  })

  test('people mentioned side by side are each recorded', async () => {
    await start()
    expect(
      await t.say('Anna', 'närvarande: Bo Ek Cecilia Dahl', {
        mentions: ['Bo Ek', 'Cecilia Dahl'],
      }),
    ).toBe(
      'Närvarande vid mötet 6 februari 2026: Bo Ek och Cecilia Dahl.\nKvar att anteckna: Anna Berg och David Ek.',
    )
  })

  test('answers become attendance only when the secretary says so, and never undo what was said', async () => {
    const at = '2026-01-20T09:00:00Z'
    await change(t, 'm1', {
      answers: {
        p1: { kind: 'attending', at },
        p2: { kind: 'notAttending', at },
        p3: { kind: 'substitute', name: 'Eva Falk', person: 'p5', at },
        p4: { kind: 'attending', from: '09:30', to: '11:00', at },
      },
    })
    await start()
    expect((await meetingOf(t, 'm1')).attendance).toEqual({})
    await t.say('Anna', 'närvarande: Bo')
    expect(await t.say('Anna', 'närvarande: enligt svar')).toBe(
      'Jag har tagit över svaren på kallelsen till mötet 6 februari 2026: 2 närvarande, 1 ersatt och 0 frånvarande.\nNärvaron är nu antecknad för alla.',
    )
    expect((await meetingOf(t, 'm1')).attendance).toMatchObject({
      p2: { kind: 'present' },
      p3: { kind: 'replaced', person: 'p5' },
      p4: { kind: 'part', from: '09:30', to: '11:00' },
    })
  })

  test.each([
    [
      'ersätter: Eva för Cecilia',
      'Eva Falk ersätter Cecilia Dahl vid mötet 6 februari 2026.\nKvar att anteckna: Anna Berg, Bo Ek och David Ek.',
    ],
    [
      'ersätter Eva för Cecilia',
      'Eva Falk ersätter Cecilia Dahl vid mötet 6 februari 2026.\nKvar att anteckna: Anna Berg, Bo Ek och David Ek.',
    ],
    [
      'substitute: Sara Gren for Cecilia',
      'Sara Gren ersätter Cecilia Dahl vid mötet 6 februari 2026.\nKvar att anteckna: Anna Berg, Bo Ek och David Ek.',
    ],
    [
      'ersätter: Bo för Cecilia',
      'Bo Ek ersätter Cecilia Dahl vid mötet 6 februari 2026.\nBo Ek är därmed också antecknad som närvarande.\nKvar att anteckna: Anna Berg och David Ek.',
    ],
    ['ersätter: Eva', 'Vem gäller det? Skriv till exempel: ersätter: David Ek för Cecilia Dahl'],
    [
      'ersätter: Sara Gren för Kalle Karlsson',
      'Jag hittar ingen som heter ”Kalle Karlsson” i gruppen. Skriv ”ledamöter” för att se alla.',
    ],
  ])('%s', async (sentence, answer) => {
    await start()
    expect(await t.say('Anna', sentence)).toBe(answer)
  })

  test('whoever stands in for somebody by the roster need not be told for whom, and is hinted at when merely present', async () => {
    await t.say('Anna', 'ersättare Eva för Cecilia')
    await start()
    expect(await t.say('Anna', 'närvarande: Eva')).toBe(
      'Närvarande vid mötet 6 februari 2026: Eva Falk.\nEva Falk är ersättare för Cecilia Dahl. Skriv ”ersätter: Eva Falk för Cecilia Dahl” om det gäller i dag.\nKvar att anteckna: Anna Berg, Bo Ek, Cecilia Dahl och David Ek.',
    )
    expect(await t.say('Anna', 'ersätter: Eva')).toBe(
      'Eva Falk ersätter Cecilia Dahl vid mötet 6 februari 2026.\nKvar att anteckna: Anna Berg, Bo Ek och David Ek.',
    )
    expect(await t.say('Anna', 'frånvarande: Eva')).toBe(
      'Frånvarande vid mötet 6 februari 2026: Eva Falk.\nEva Falk var förut närvarande.\nCecilia Dahl har därmed ingen ersättare och är frånvarande.\nKvar att anteckna: Anna Berg, Bo Ek och David Ek.',
    )
  })

  test.each([
    [
      'del av mötet: David Ek 9.30-11',
      'David Ek är antecknad för en del av mötet 6 februari 2026: 09.30–11.00.\nKvar att anteckna: Anna Berg, Bo Ek och Cecilia Dahl.',
    ],
    [
      'del av mötet: David Ek från 10',
      'David Ek är antecknad för en del av mötet 6 februari 2026: från 10.00.\nKvar att anteckna: Anna Berg, Bo Ek och Cecilia Dahl.',
    ],
    [
      'del av mötet: David Ek till kl. 11',
      'David Ek är antecknad för en del av mötet 6 februari 2026: 08.30–11.00.\nKvar att anteckna: Anna Berg, Bo Ek och Cecilia Dahl.',
    ],
    [
      'part: Bo (9-10), David from 11',
      'Bo Ek är antecknad för en del av mötet 6 februari 2026: 09.00–10.00.\nDavid Ek är antecknad för en del av mötet 6 februari 2026: från 11.00.\nKvar att anteckna: Anna Berg och Cecilia Dahl.',
    ],
    [
      'del av mötet: Bo, Cecilia 9-10',
      'Bo Ek är antecknad för en del av mötet 6 februari 2026: 09.00–10.00.\nCecilia Dahl är antecknad för en del av mötet 6 februari 2026: 09.00–10.00.\nKvar att anteckna: Anna Berg och David Ek.',
    ],
    [
      'del av mötet: Bo 8.30-12',
      'Bo Ek är antecknad för hela mötet 6 februari 2026.\nKvar att anteckna: Anna Berg, Cecilia Dahl och David Ek.',
    ],
    [
      'del av mötet: David Ek',
      'David Ek är antecknad för en del av mötet 6 februari 2026: tiden inte angiven.\nKvar att anteckna: Anna Berg, Bo Ek och Cecilia Dahl.',
    ],
    ['del av mötet: 9-10', 'Vem gäller det? Skriv till exempel: del av mötet: Eva Falk 9.30–11'],
    ['del av mötet: David 25:00', 'Tiden ”25:00” går inte ihop. Skriv till exempel 08.30–12.00.'],
  ])('%s', async (sentence, answer) => {
    await start()
    expect(await t.say('Anna', sentence)).toBe(answer)
  })

  test('guests come with organisation and items, go again when they never came, and are no members', async () => {
    await start()
    expect(await t.say('Anna', 'gäst: Fia Gren')).toBe(
      'Gäst vid mötet 6 februari 2026: Fia Gren.\nKom gästen aldrig, skriv ”frånvarande: Fia Gren”.',
    )
    expect(await t.say('Anna', 'guest: Fia Gren, Kulturskolan; item 2a')).toBe(
      'Gäst vid mötet 6 februari 2026: Fia Gren, Kulturskolan (punkt 2a).\nKom gästen aldrig, skriv ”frånvarande: Fia Gren”.',
    )
    expect(Object.values((await meetingOf(t, 'm1')).guests)).toHaveLength(1)
    expect(await t.say('Anna', 'frånvarande: Fia Gren')).toBe(
      'Fia Gren är inte längre antecknad som gäst vid mötet 6 februari 2026.\nKvar att anteckna: Anna Berg, Bo Ek, Cecilia Dahl och David Ek.',
    )
    expect(await t.say('Anna', 'gäst: Bo Ek, Kumla')).toBe(
      'Bo Ek hör till gruppen och är ingen gäst. Skriv ”närvarande: Bo Ek”.',
    )
    expect(await t.say('Anna', 'gäst: Gösta Lind ; punkt 9')).toBe(
      'Det finns ingen punkt 9 på mötet fredag 6 februari 2026. Där finns 1, 2, 2a, 2b, 3, 4.',
    )
    expect(await t.say('Anna', 'gäst:')).toBe('Vem gäller det? Skriv till exempel: gäst: Fia Gren')
  })

  test('is not recorded before any meeting was held', async () => {
    t.at('2026-02-05T07:28:00Z')
    expect(await t.say('Anna', 'närvarande: alla')).toBe(
      'Inget möte pågår. Nästa är fredag 6 februari 2026. Sekreteraren öppnar det med ”starta möte”.',
    )
    expect(await t.say('Bo', 'frånvarande: Cecilia')).toBe(
      'Det kan bara sekreteraren, ordföranden eller deras ställföreträdare göra. Fråga Anna Berg.',
    )
  })
})

describe('anteckning och beslut', () => {
  beforeEach(start)

  test('a note keeps its lines, and an item may have several', async () => {
    expect(
      await t.say(
        'Anna',
        'anteckning 2b: Redovisning från länsdelarna.\nMer står i bilagan.\nKommer i maj',
      ),
    ).toBe(
      'Antecknat under punkt 2b Uppföljning, mötet 6 februari 2026.\nAvgör den med ”beslut 2b: …” eller ”läggs till handlingarna 2b”.',
    )
    expect(await t.say('Anna', 'note 2b: Frågan tas vidare.')).toBe(
      'Antecknat under punkt 2b Uppföljning, mötet 6 februari 2026. Punkten har nu 2 anteckningar.\nDet låter som ett löfte: ”Frågan tas vidare.” Skriv ”uppdrag 2b: … ; ansvarig … ; senast …” så följs det upp.',
    )
    expect(
      Object.values(
        Object.values((await meetingOf(t, 'm1')).items).find(({ title }) => title === 'Uppföljning')
          ?.notes ?? {},
      ).map(({ text }) => text),
    ).toEqual([
      'Redovisning från länsdelarna.\nMer står i bilagan.\nKommer i maj',
      'Frågan tas vidare.',
    ])
  })

  test('a decision is kept byte for byte and cited; a second one gets its own citation', async () => {
    expect(
      await t.say(
        'Anna',
        'beslut 2a:  Att  ge ”AU” tid; men inte mer.\n\n  – till maj\nKommer att behandlas i maj. ',
      ),
    ).toBe(
      'Beslut 2026-02-06 § 2a Läkaravtalet:\nAtt  ge ”AU” tid; men inte mer.\n\n  – till maj\nKommer att behandlas i maj.\nNågon ska utföra det: ”uppdrag 2a: … ; ansvarig … ; senast …”.',
    )
    expect(await t.say('Anna', 'Decision § 2A: Ja.')).toBe(
      'Beslut 2026-02-06 § 2a:2 Läkaravtalet:\nJa.\nBlir det ett uppdrag, skriv ”uppdrag 2a: …”.',
    )
    const item = Object.values((await meetingOf(t, 'm1')).items).find(
      ({ title }) => title === 'Läkaravtalet',
    )
    expect(Object.values(item?.decisions ?? {}).map(({ text }) => text)).toEqual([
      'Att  ge ”AU” tid; men inte mer.\n\n  – till maj\nKommer att behandlas i maj.',
      'Ja.',
    ])
  })

  test('several decisions in one message', async () => {
    expect(await t.say('Anna', 'beslut 2a: Ja.\nbeslut 3: Årsplanen antas.')).toBe(
      'Beslut 2026-02-06 § 2a Läkaravtalet:\nJa.\n\n' +
        'Beslut 2026-02-06 § 3 Årsplan:\nÅrsplanen antas.\nBlir det ett uppdrag, skriv ”uppdrag 3: …”.',
    )
  })

  test('a long decision is not repeated', async () => {
    expect(await t.say('Anna', `beslut 3: ${'Ja. '.repeat(1000).trim()}`)).toBe(
      'Beslut 2026-02-06 § 3 Årsplan är antecknat ordagrant, 3999 tecken.\nBlir det ett uppdrag, skriv ”uppdrag 3: …”.',
    )
  })

  test('a decision under a heading is one of its own', async () => {
    expect(await t.say('Anna', 'beslut 2: Allt godkänns.')).toContain(
      'Beslut 2026-02-06 § 2 Nära vård:\n',
    )
  })

  test.each(
    [
      ['beslut 3:', 'Det saknas text. Skriv till exempel: beslut 3: Förslaget antas.'],
      ['beslut 3', 'Det saknas text. Skriv till exempel: beslut 3: Förslaget antas.'],
      [
        'beslut: Förslaget antas',
        'Vilken punkt gäller det? Skriv till exempel: beslut 1: Förslaget antas',
      ],
      ['beslut 2a, 3: Ja', 'Vilken punkt gäller det? Skriv till exempel: beslut 1: Ja'],
      [
        'beslut 9b: Ja',
        'Det finns ingen punkt 9b på mötet fredag 6 februari 2026. Där finns 1, 2, 2a, 2b, 3, 4.',
      ],
      [
        `beslut 3: ${'x'.repeat(28_001)}`,
        'Texten är 28001 tecken och får vara högst 28000. Korta den, eller lägg resten som bakgrund eller länk. Inget är antecknat.',
      ],
      [
        'anteckning 3:',
        'Det saknas text. Skriv till exempel: anteckning 3: Lägesbild från länsdelarna.',
      ],
    ].map(named),
  )('%s … is refused', async (_name, sentence, answer) =>
    expect(await t.say('Anna', sentence)).toBe(answer),
  )

  test('a withdrawn item is not recorded on', async () => {
    await t.say('Anna', 'ta bort punkt 4')
    expect(await t.say('Anna', 'beslut 4: Ja')).toBe(
      'Punkt 4 är borttagen från dagordningen för fredag 6 februari 2026. Skriv ”tillägg: rubrik” om ärendet ska upp igen.',
    )
  })
})

describe('utfall', () => {
  beforeEach(start)

  test.each([
    [
      'läggs till handlingarna 1, 3 och 4',
      'Punkterna 1, 3 och 4 läggs till handlingarna vid mötet 6 februari 2026.\nKvar att avgöra: punkt 2a och 2b.',
    ],
    [
      'noted 2a-3',
      'Punkterna 2a, 2b och 3 läggs till handlingarna vid mötet 6 februari 2026.\nKvar att avgöra: punkt 1 och 4.',
    ],
    [
      'läggs till handlingarna 1–4',
      'Punkterna 1, 2, 2a, 2b, 3 och 4 läggs till handlingarna vid mötet 6 februari 2026.\nAlla punkter har ett utfall. Skriv ”avsluta möte” när ni är klara.',
    ],
    [
      'återremiss 2a: Oklart läge ; invändning Nora kommun ; villkor Ny beredning',
      'Punkt 2a Läkaravtalet återremitteras vid mötet 6 februari 2026: Oklart läge.\nInvändning: Nora kommun.\nVillkor: Ny beredning.\nDen kommer tillbaka som förslag till mötet 17 april 2026 när det här mötet avslutas.\nKvar att avgöra: punkt 1, 2b, 3 och 4.',
    ],
    [
      'remit 3: Not clear ; objection Nora kommun',
      'Punkt 3 Årsplan återremitteras vid mötet 6 februari 2026: Not clear.\nInvändning: Nora kommun.\nDen kommer tillbaka som förslag till mötet 17 april 2026 när det här mötet avslutas.\nKvar att avgöra: punkt 1, 2a, 2b och 4.',
    ],
    [
      'bordlägg 2: underlag saknas',
      'Punkterna 2, 2a och 2b bordläggs vid mötet 6 februari 2026: underlag saknas.\nDe kommer tillbaka som förslag till mötet 17 april 2026 när det här mötet avslutas.\nKvar att avgöra: punkt 1, 3 och 4.',
    ],
    [
      'utgår 4: tidsbrist',
      'Punkt 4 Bokslut utgår vid mötet 6 februari 2026: tidsbrist.\nDen kommer tillbaka som förslag till mötet 17 april 2026 när det här mötet avslutas.\nKvar att avgöra: punkt 1, 2a, 2b och 3.',
    ],
    [
      'utgår 4 – tidsbrist',
      'Punkt 4 Bokslut utgår vid mötet 6 februari 2026: tidsbrist.\nDen kommer tillbaka som förslag till mötet 17 april 2026 när det här mötet avslutas.\nKvar att avgöra: punkt 1, 2a, 2b och 3.',
    ],
    [
      'läggs till handlingarna punkt 2a – 2b',
      'Punkterna 2a och 2b läggs till handlingarna vid mötet 6 februari 2026.\nKvar att avgöra: punkt 1, 3 och 4.',
    ],
    [
      'utgår 4',
      'Punkt 4 Bokslut utgår vid mötet 6 februari 2026.\nDen kommer tillbaka som förslag till mötet 17 april 2026 när det här mötet avslutas.\nKvar att avgöra: punkt 1, 2a, 2b och 3.',
    ],
    [
      'vidare 2b till HSLG: Frågan om läkartid tas upp där.',
      'Punkt 2b Uppföljning förs vidare till HSLG vid mötet 6 februari 2026: Frågan om läkartid tas upp där.\nKvar att avgöra: punkt 1, 2a, 3 och 4.',
    ],
    [
      'refer 2b to HSLG',
      'Punkt 2b Uppföljning förs vidare till HSLG vid mötet 6 februari 2026.\nKvar att avgöra: punkt 1, 2a, 3 och 4.',
    ],
    [
      'återremiss 2a:',
      'Det saknas text. Skriv till exempel: återremiss 9a: Tiderna behöver utredas ; invändning Nora kommun',
    ],
    [
      'vidare 2b: HSLG',
      'Vem gäller det? Skriv till exempel: vidare 2b till Styrgruppen: avtalet skrivs i maj',
    ],
    [
      'läggs till handlingarna',
      'Vilken punkt gäller det? Skriv till exempel: läggs till handlingarna 1',
    ],
    [
      'läggs till handlingarna 3: se bilagan',
      'Jag förstod inte ”: se bilagan”. Skriv till exempel: läggs till handlingarna 3',
    ],
    [
      'bordlägg 3: underlag saknas; och tid,  i dag ; vi ses',
      'Punkt 3 Årsplan bordläggs vid mötet 6 februari 2026: underlag saknas; och tid,  i dag ; vi ses.\nDen kommer tillbaka som förslag till mötet 17 april 2026 när det här mötet avslutas.\nKvar att avgöra: punkt 1, 2a, 2b och 4.',
    ],
    [
      'återremiss 3 ; villkor Ny beredning',
      'Punkt 3 Årsplan återremitteras vid mötet 6 februari 2026.\nVillkor: Ny beredning.\nDen kommer tillbaka som förslag till mötet 17 april 2026 när det här mötet avslutas.\nKvar att avgöra: punkt 1, 2a, 2b och 4.',
    ],
    [
      'läggs till handlingarna 9',
      'Det finns ingen punkt 9 på mötet fredag 6 februari 2026. Där finns 1, 2, 2a, 2b, 3, 4.',
    ],
    [
      'bordlägg: underlag saknas',
      'Vilken punkt gäller det? Skriv till exempel: bordlägg 1: underlag saknas',
    ],
  ])('%s', async (sentence, answer) => expect(await t.say('Anna', sentence)).toBe(answer))

  test('a second outcome replaces the first and says so, a decision stands', async () => {
    await t.say('Anna', 'bordlägg 3: tidsbrist')
    expect(await t.say('Anna', 'läggs till handlingarna 3')).toBe(
      'Punkt 3 Årsplan läggs till handlingarna vid mötet 6 februari 2026.\nDet ersätter det som stod förut: punkt 3 var bordlagd.\nKvar att avgöra: punkt 1, 2a, 2b och 4.',
    )
    expect(await t.say('Anna', 'beslut 3: Årsplanen antas.')).toBe(
      'Beslut 2026-02-06 § 3 Årsplan:\nÅrsplanen antas.\nDet ersätter det som stod förut: punkt 3 var lagd till handlingarna.\nBlir det ett uppdrag, skriv ”uppdrag 3: …”.',
    )
    expect(await t.say('Anna', 'återremiss 3: ändå oklart')).toContain(
      '\nBeslutet under punkt 3 står kvar.\n',
    )
    expect(await t.say('Anna', 'beslut 3: En del antas.')).toBe(
      'Beslut 2026-02-06 § 3:2 Årsplan:\nEn del antas.\nPunkt 3 är samtidigt återremitterad och kommer tillbaka. Gäller inte det längre, skriv ”läggs till handlingarna 3”.\nBlir det ett uppdrag, skriv ”uppdrag 3: …”.',
    )
    expect(await t.say('Anna', 'bordlägg 3: a\nbordlägg 3: b')).toContain('punkt 3 var bordlagd.')
    expect(await t.say('Anna', 'bordlägg 3: b')).not.toContain('ersätter')
  })

  test('a heading leaves sub-items alone that have an outcome of their own', async () => {
    await t.say('Anna', 'beslut 2a: Ja.')
    expect(await t.say('Anna', 'bordlägg 2')).toBe(
      'Punkterna 2 och 2b bordläggs vid mötet 6 februari 2026.\nPunkt 2a har redan ett eget utfall och är inte ändrad.\nDen kommer tillbaka som förslag till mötet 17 april 2026 när det här mötet avslutas.\nKvar att avgöra: punkt 1, 3 och 4.',
    )
  })

  test('prose that begins like a sentence to the bot stays part of the note', async () => {
    await t.say(
      'Anna',
      'anteckning 3: Läget är detta.\nUtgår 9 personer blir det trångt.\nBordlägg 3, sa någon.\nVidare 3 dagar senare.\nVidare 3 till salen.\nLäggs till handlingarna.',
    )
    expect(
      Object.values(
        Object.values((await meetingOf(t, 'm1')).items).find(({ title }) => title === 'Årsplan')
          ?.notes ?? {},
      ).map(({ text }) => text),
    ).toEqual([
      'Läget är detta.\nUtgår 9 personer blir det trångt.\nBordlägg 3, sa någon.\nVidare 3 dagar senare.\nVidare 3 till salen.\nLäggs till handlingarna.',
    ])
  })
})

describe('uppdrag', () => {
  beforeEach(async () => {
    await start()
    t.posts()
  })

  test('is numbered, tied to item and decision, and told to its owner', async () => {
    await t.say('Anna', 'beslut 2a: AU får i uppdrag att återkomma.')
    await t.say('Anna', 'beslut 2a: En workshop hålls.')
    expect(
      await t.say(
        'Anna',
        'uppdrag 2a: Bjud in till workshop; med fika ; ansvarig Bo, Cecilia ; senast i maj',
      ),
    ).toBe(
      'Uppdrag U1 (2026-02-06 § 2a:2): Bjud in till workshop; med fika.\nAnsvarig: Bo Ek, Cecilia Dahl. Tid: i maj (senast 31 maj 2026).\nJag meddelar Bo Ek och Cecilia Dahl och påminner i god tid.',
    )
    expect(t.posts().map(({ to, message }) => [to, message.text])).toEqual(
      [
        ['private-Bo', 'Cecilia Dahl'],
        ['private-Cecilia', 'Bo Ek'],
      ].map(([to, other]) => [
        to,
        `Du har fått uppdrag U1 vid mötet fredag 6 februari 2026 (2026-02-06 § 2a:2): Bjud in till workshop; med fika.\nTid: i maj (senast 31 maj 2026). Ansvarig tillsammans med ${other}.\n` +
          'Svara ”klart U1” när det är gjort, ”senare U1” om du behöver mer tid, eller ”inte mitt U1” om det har hamnat fel.',
      ]),
    )
    expect(await actionOf(t, 'U1')).toMatchObject({
      text: 'Bjud in till workshop; med fika',
      owners: [
        { kind: 'person', person: 'p2' },
        { kind: 'person', person: 'p3' },
      ],
      status: 'open',
      createdBy: 'p1',
      due: { kind: 'window', from: '2026-05-01', to: '2026-05-31', words: 'i maj' },
      given: { meetingId: 'm1', on: '2026-02-06', cite: '2026-02-06 § 2a:2' },
    })
    expect(await t.say('Anna', 'action 2a:1: Prepare a report ; owner me ; next meeting')).toBe(
      'Uppdrag U2 (2026-02-06 § 2a): Prepare a report.\nAnsvarig: Anna Berg. Tid: next meeting (17 april 2026).\nJag påminner i god tid.',
    )
    expect(t.posts()).toEqual([])
    expect(await actionOf(t, 'U2')).toMatchObject({ due: { kind: 'meeting', meetingId: 'm2' } })
  })

  test('fields may stand on lines of their own', async () => {
    expect(
      await t.say(
        'Anna',
        'uppdrag 3: Ta fram årsplanen\noch skicka ut den\nansvarig: Anna\nsenast 29/5',
      ),
    ).toBe(
      'Uppdrag U1 (2026-02-06 § 3): Ta fram årsplanen och skicka ut den.\nAnsvarig: Anna Berg. Tid: 29 maj 2026.\nJag påminner i god tid.',
    )
    expect((await actionOf(t, 'U1')).text).toBe('Ta fram årsplanen\noch skicka ut den')
  })

  test('without owner or time it is recorded, and what is missing is said', async () => {
    expect(await t.say('Anna', 'uppdrag: Boka lokal')).toBe(
      'Uppdrag U1 (2026-02-06): Boka lokal.\nAnsvarig: saknas. Tid: saknas.\nFyll på med ”ändra uppdrag U1: ansvarig … ; senast …”.',
    )
    expect(await t.say('Anna', 'uppdrag: Boka lokal ; ansvarig Anna')).toBe(
      'Uppdrag U2 (2026-02-06): Boka lokal.\nAnsvarig: Anna Berg. Tid: saknas.\nFyll på med ”ändra uppdrag U2: senast …”.',
    )
    expect(await t.say('Anna', 'ändra uppdrag U2: senast i maj')).toContain(
      'i maj (senast 31 maj 2026)',
    )
  })

  test('an unknown owner is asked about, kept as what they are, and a contact person is asked for', async () => {
    expect(
      await t.say(
        'Anna',
        'uppdrag 3: Leda översynen ; ansvarig Välfärd och folkhälsa och Bo ; senast vårterminen',
      ),
    ).toBe(
      'Uppdrag U1 (2026-02-06 § 3): Leda översynen.\nAnsvarig: Välfärd och folkhälsa, Bo Ek. Tid: vårterminen (senast 10 juni 2026).\n' +
        'Jag meddelar Bo Ek och påminner i god tid.\n' +
        '”Välfärd och folkhälsa” finns inte i gruppen. Vem eller vad är det?',
    )
    expect(await t.say('Anna', 'ägare Välfärd och folkhälsa: enhet')).toBe(
      'Välfärd och folkhälsa är antecknad som en enhet.\nKontaktperson saknas för Välfärd och folkhälsa. Skriv ”kontakt Välfärd och folkhälsa: namn” så vet jag vem jag ska påminna.',
    )
    await t.say('Anna', 'kontakt Välfärd och folkhälsa: Cecilia')
    t.posts()
    expect(
      await t.say('Anna', 'uppdrag 3: Bjud in ; ansvarig välfärd och folkhälsa ; senast i maj'),
    ).toBe(
      'Uppdrag U2 (2026-02-06 § 3): Bjud in.\nAnsvarig: Välfärd och folkhälsa (Cecilia Dahl). Tid: i maj (senast 31 maj 2026).\nJag meddelar Cecilia Dahl och påminner i god tid.',
    )
    expect(t.posts()[0]?.message.text).toMatch(
      /^Välfärd och folkhälsa, där du är kontaktperson, har fått uppdrag U2 vid mötet fredag 6 februari 2026 \(2026-02-06 § 3\): Bjud in\.\n/,
    )
  })

  test.each([
    ['enhet Kulturskolan', 'Kulturskolan', 'unit'],
    ['roll Processägare', 'Processägare', 'role'],
    ['funktion Registrator', 'Registrator', 'role'],
    ['extern Fia Gren', 'Fia Gren', 'outside'],
    ['unit Arts', 'Arts', 'unit'],
    ['outside Fia Gren', 'Fia Gren', 'outside'],
    ['Nora kommun', 'Nora kommun', 'unit'],
  ])('ansvarig %s', async (owner, name, kind) => {
    await t.say('Anna', 'organisation Bo Ek Nora kommun')
    expect(await t.say('Anna', `uppdrag 3: Ordna ; ansvarig ${owner} ; senast i maj`)).toContain(
      `Ansvarig: ${name}. Tid: i maj`,
    )
    expect(Object.values((await t.group()).bodies)).toEqual([{ name, kind }])
  })

  test.each(
    [
      ['uppdrag:', 'Det saknas text. Skriv till exempel: uppdrag: ta fram en process'],
      [
        'uppdrag 3: ; ansvarig Bo',
        'Det saknas text. Skriv till exempel: uppdrag 3: ta fram en process',
      ],
      [
        'uppdrag 9: Boka',
        'Det finns ingen punkt 9 på mötet fredag 6 februari 2026. Där finns 1, 2, 2a, 2b, 3, 4.',
      ],
      [
        'uppdrag 9: Boka ; ansvarig Ek',
        'Det finns ingen punkt 9 på mötet fredag 6 februari 2026. Där finns 1, 2, 2a, 2b, 3, 4.',
      ],
      [
        'uppdrag 3: Boka ; ansvarig',
        '”ansvarig” kan jag inte läsa här, så inget är antecknat. Du skrev:\nuppdrag 3: Boka ; ansvarig\nSkriv om det, eller ta med det som text.\n1. Ta med som text\nSvara med siffran.',
      ],
      ['uppdrag 3:2: Boka', 'Det finns inget beslut 3:2.'],
      ['uppdrag 3: Boka ; senast 2026-01-30', 'Fredag 30 januari 2026 har redan varit.'],
      [
        `uppdrag 3: ${'x'.repeat(28_001)}`,
        'Texten är 28001 tecken och får vara högst 28000. Korta den, eller lägg resten som bakgrund eller länk. Inget är antecknat.',
      ],
    ].map(named),
  )('%s … is refused', async (_name, sentence, answer) => {
    expect(await t.say('Anna', sentence)).toBe(answer)
    expect((await t.group()).counters.action).toBe(0)
  })

  test('a refused line never blocks the others', async () => {
    expect(await t.say('Anna', 'beslut 3: Ja.\nbeslut 9: Nej.\nläggs till handlingarna 1')).toBe(
      'Beslut 2026-02-06 § 3 Årsplan:\nJa.\nBlir det ett uppdrag, skriv ”uppdrag 3: …”.\n\n' +
        'Inte antecknat: ”beslut 9: Nej.”. Det finns ingen punkt 9 på mötet fredag 6 februari 2026. Där finns 1, 2, 2a, 2b, 3, 4.\n\n' +
        'Punkt 1 Läget i länet läggs till handlingarna vid mötet 6 februari 2026.\nKvar att avgöra: punkt 2a, 2b och 4.',
    )
  })

  test.each([
    ['uppdrag 3: Ta fram en plan, ansvarig Bo, senast i maj', 'Ta fram en plan'],
    ['uppdrag 3: Ta fram en plan, ansvarig Bo ; senast i maj', 'Ta fram en plan'],
    ['uppdrag 3: Ta fram en plan ; ansvarig Bo, senast i maj', 'Ta fram en plan'],
    [
      'uppdrag 3: Ta fram en plan, ring, senast vi hördes ; Bo, senast i maj, ansvarig Bo',
      'Ta fram en plan, ring, senast vi hördes ; Bo',
    ],
    ['action 3: Draw up a plan, owner Bo, due i maj', 'Draw up a plan'],
    ['uppdrag 3: Ta fram en plan ; owner: Bo ; i maj', 'Ta fram en plan'],
  ])(
    'fields stand behind commas where what follows can be nothing else: %s',
    async (sentence, text) => {
      expect(await t.say('Anna', sentence)).toContain('Ansvarig: Bo Ek. Tid: i maj (')
      expect((await actionOf(t, 'U1')).text).toBe(text)
    },
  )

  test('a text keeps its blanks, and what only looks like a field', async () => {
    const text = 'Bjud  in: fika; inte mer,  ansvarig för  det är någon'
    await t.say('Anna', `uppdrag 3:   ${text} ; ansvarig Bo`)
    expect((await actionOf(t, 'U1')).text).toBe(text)
  })

  test('inside a note a word with a colon at the end of its line is a label', async () => {
    const note =
      'Läget.\nSammanfattning:\nbra\nNärvaro:\ngod\nAvsluta möte:\nnej\nAvsluta möte 6/2 sa någon.'
    await t.say('Anna', `anteckning 3: ${note}`)
    const item = Object.values((await meetingOf(t, 'm1')).items).find(
      ({ title }) => title === 'Årsplan',
    )
    expect(Object.values(item?.notes ?? {}).map(({ text }) => text)).toEqual([note])
    expect((await meetingOf(t, 'm1')).status).toBe('open')
  })

  test.each([
    ['avsluta möte 17/4', 'Mötet fredag 17 april 2026 pågår inte. Öppna det med ”starta möte”.'],
    [
      'avsluta mötet snart',
      'Jag kan inte läsa ”snart” som ett datum. Skriv till exempel 6/2, 2026-02-06 eller fredag.',
    ],
    ['sammanfattning 31/2', 'Datumet ”31/2” finns inte i kalendern.'],
    [
      'närvaro snart',
      'Jag kan inte läsa ”snart” som ett datum. Skriv till exempel 6/2, 2026-02-06 eller fredag.',
    ],
  ])('%s is refused', async (sentence, answer) =>
    expect(await t.say('Anna', sentence)).toBe(answer),
  )

  test.each(['avsluta möte ändå', 'avsluta mötet 6/2 i alla fall.', 'close meeting anyway'])(
    '%s closes it',
    async (sentence) => {
      expect(await t.say('Anna', sentence)).toMatch(/^Mötet fredag 6 februari 2026 är avslutat/)
      expect((await meetingOf(t, 'm1')).status).toBe('closed')
    },
  )

  test('inside a note a line is an action, a decision or a note only with its colon', async () => {
    const note =
      'Läget.\nUppdrag 3 diskuterades.\nUppdrag ges senare.\nBeslut 3 kommuner väntar på.\nAnteckna 4 förslag.'
    await t.say('Anna', `anteckning 3: ${note}\nuppdrag 3: Boka\nbeslut 3: Ja.`)
    const item = Object.values((await meetingOf(t, 'm1')).items).find(
      ({ title }) => title === 'Årsplan',
    )
    expect(Object.values(item?.notes ?? {}).map(({ text }) => text)).toEqual([note])
    expect(Object.values(item?.decisions ?? {}).map(({ text }) => text)).toEqual(['Ja.'])
    expect((await actionOf(t, 'U1')).text).toBe('Boka')
  })

  test('without a colon the verb lists', async () =>
    expect(await t.say('Anna', 'uppdrag')).toBe('Det finns inga öppna uppdrag.'))
})

describe('avsluta möte', () => {
  test('a meeting without loose ends closes at once and its summary is posted', async () => {
    await settle()
    minute(1)
    expect(await t.say('Anna', 'avsluta möte')).toBe(
      'Mötet fredag 6 februari 2026 är avslutat med inga beslut och inga uppdrag. Sammanfattningen läggs ut i gruppen.\nMinnesanteckningarna får du med ”protokoll 2026-02-06”.\nBlev det fel, skriv ”ångra” inom tio minuter.',
    )
    expect(await meetingOf(t, 'm1')).toMatchObject({
      status: 'closed',
      closedBy: 'p1',
      closedAt: '2026-02-06T09:01:00.000Z',
    })
    expect(t.posts().map(({ to, message }) => [to, message.text])).toEqual([
      [
        'chat',
        'Sammanfattning av mötet fredag 6 februari 2026, 08.30–12.00, Stora salen.\n\nNärvarande (4): Anna Berg, Bo Ek, Cecilia Dahl, David Ek.\n\nBeslut\nInga beslut är antecknade.\n\nUppdrag\nInga uppdrag är antecknade.\n\n' +
          'Övriga punkter\nLäggs till handlingarna: 1 Läget i länet, 2a Läkaravtalet, 2b Uppföljning, 3 Årsplan, 4 Bokslut.',
      ],
    ])
  })

  test('loose ends are listed, each with its cure, and nothing is closed', async () => {
    await start()
    await t.say(
      'Anna',
      'närvarande: Anna, Bo\ntillägg: Hyran\nanteckning 1: Alla hälsades välkomna. Frågan om lokal återkommer.\nbeslut 2a: AU får i uppdrag att ta fram ett förslag.\nuppdrag 2b: Skriv rapport\nanteckning 4: Läget.',
    )
    await t.say('Anna', 'läggs till handlingarna 1')
    const { card, ...said } = (await t.hear('Anna', 'avsluta möte', { personal: true }))!
    expect(said).toEqual({
      text:
        'Mötet fredag 6 februari 2026 är inte avslutat än. Det här skulle annars tappas bort:\n\n' +
        'Punkter utan utfall\n– 3 Årsplan, inte behandlad. Skriv ”bordlägg 3: skäl” eller ”läggs till handlingarna 3”.\n\n' +
        'Tillägg som inte är prövade\n– Hyran. Skriv ”fastställ dagordning”.\n\n' +
        'Uppdrag som inte är kompletta\n– U1 (2026-02-06 § 2b) ”Skriv rapport” Ansvarig och tid saknas. Skriv ”ändra uppdrag U1: ansvarig … ; senast …”.\n\n' +
        'Närvaro som inte är antecknad\n– Cecilia Dahl, David Ek. Skriv ”närvarande: …” eller ”frånvarande: …”.\n\n' +
        'Beslut som ingen har fått i uppdrag\n– 2026-02-06 § 2a ”AU får i uppdrag att ta fram ett förslag.” Skriv ”uppdrag 2a: … ; ansvarig … ; senast …”.\n\n' +
        'Det finns 2 till. Se alla med ”lösa trådar”.\n\n' +
        'Skriv ”avsluta möte” igen när det är ordnat, eller ”avsluta möte ändå”: då väntar resten i ”frågor”, och punkter som ingen hann till kommer tillbaka som förslag.',
      choices: [
        { label: 'Visa alla', say: 'lösa trådar' },
        { label: 'Låt resten stå', say: 'låt resten stå' },
      ],
      whole: true,
    })
    expect(
      [...JSON.stringify(card).matchAll(/"type":"Action.Execute","title":"([^"]+)"/g)].map(
        ([, title]) => title,
      ),
    ).toEqual([
      'Beslut',
      'Återkommer',
      'Låt stå',
      'Fastställ dagordningen',
      'Låt stå',
      'Låt stå',
      'Närvaro',
      'Låt stå',
      'Uppdrag',
      'Låt stå',
      'Visa alla',
      'Låt resten stå',
    ])
    expect(await t.whisper('Anna', 'lösa trådar')).toContain(
      '– 2b Uppföljning, 4 Bokslut. Skriv ”läggs till handlingarna 2b, 4”.\n',
    )
    expect((await meetingOf(t, 'm1')).status).toBe('open')
  })

  test('closed anyway, what is missing is printed as missing, and what was not settled comes back', async () => {
    await start()
    await t.say(
      'Anna',
      'närvarande: Anna, Bo, Cecilia\nuppdrag: Boka lokal\nåterremiss 2a: Oklart ; invändning Nora kommun\nutgår 4: tidsbrist\nanteckning 2b: Frågan tas vidare.\ntillägg: Hyran',
    )
    await t.say('Anna', 'beslut 1: Sekreteraren ska kalla till möte.')
    minute(5)
    expect(await t.say('Anna', 'läggs till handlingarna 2b\navsluta möte ändå')).toBe(
      'Punkt 2b Uppföljning läggs till handlingarna vid mötet 6 februari 2026.\nKvar att avgöra: punkt 3.\n\n' +
        'Mötet fredag 6 februari 2026 är avslutat med 1 beslut och 1 uppdrag. Sammanfattningen läggs ut i gruppen.\nTillbaka som förslag till mötet fredag 17 april 2026:\n' +
        '– F1 Läkaravtalet (2a, återremitterad)\n– F2 Årsplan (3, inte behandlad)\n– F3 Bokslut (4, utgick)\n' +
        'Minnesanteckningarna får du med ”protokoll 2026-02-06”.\nBlev det fel, skriv ”ångra” inom tio minuter.\nDet som är kvar att ordna får du i din egen chatt. Se det igen med ”lösa trådar 2026-02-06”.',
    )
    const summary =
      'Sammanfattning av mötet fredag 6 februari 2026, 08.30–12.00, Stora salen.\n\nNärvarande (3): Anna Berg, Bo Ek, Cecilia Dahl.\nInte antecknade (1): David Ek.\n\n' +
      'Beslut\n2026-02-06 § 1 Läget i länet\nSekreteraren ska kalla till möte.\n\nUppdrag\n– U1 Boka lokal. Ansvarig: saknas. Tid: saknas. (2026-02-06)\n\n' +
      'Övriga punkter\nLäggs till handlingarna: 2b Uppföljning.\nÅterremiss: 2a Läkaravtalet. Oklart. Invändning: Nora kommun.\nUtgick: 4 Bokslut. Tidsbrist.\nInte behandlad: 3 Årsplan.\n\n' +
      'Tillbaka som förslag\n– F1 Läkaravtalet (2a)\n– F2 Årsplan (3)\n– F3 Bokslut (4)'
    const left =
      'Kvar att ordna efter mötet fredag 6 februari 2026:\n\nTillägg som inte är prövade\n– Hyran. Skriv ”fastställ dagordning”.\n\n' +
      'Uppdrag som inte är kompletta\n– U1 (2026-02-06) ”Boka lokal” Ansvarig och tid saknas. Skriv ”ändra uppdrag U1: ansvarig … ; senast …”.\n\n' +
      'Närvaro som inte är antecknad\n– David Ek. Skriv ”närvarande: …” eller ”frånvarande: …”.\n\n' +
      'Beslut som ingen har fått i uppdrag\n– 2026-02-06 § 1 ”Sekreteraren ska kalla till möte.” Skriv ”uppdrag 1: … ; ansvarig … ; senast …”.\n\n' +
      'Löften i anteckningarna\n– 2b ”Frågan tas vidare.” Skriv ”uppdrag 2b: … ; ansvarig … ; senast …” eller ”vidare 2b till …: …”.'
    expect(t.posts().map(({ to, message }) => [to, message.text])).toEqual([
      ['chat', summary],
      ['private-Anna', left],
    ])
    expect(await t.whisper('Anna', 'sammanfattning')).toContain(
      'Saknas\nPrövning saknas: Hyran.\nUppdrag saknas för beslut: 2026-02-06 § 1.',
    )
    expect(await t.say('Bo', 'sammanfattning')).toBe(summary)
    expect(await t.say('Bo', 'förslag')).toContain(
      '– F1 Läkaravtalet (beslut, återremitterad 2026-02-06 § 2a',
    )
  })

  test('without a next meeting what comes back waits among the proposals', async () => {
    await change(t, 'm2', {
      status: 'cancelled',
      cancelledAt: '2026-02-01T08:00:00Z',
      reason: 'sjukdom',
    })
    await settle()
    expect(await t.say('Anna', 'bordlägg 3: tidsbrist')).toContain(
      'Den kommer tillbaka som förslag till nästa möte när det här mötet avslutas.',
    )
    expect(await t.say('Anna', 'avsluta möte')).toContain(
      'Tillbaka bland förslagen, tills nästa möte är inlagt:\n– F1 Årsplan (3, bordlagd)\n',
    )
  })

  test('a unit without a contact person is asked for once more', async () => {
    await settle()
    await t.say('Anna', 'uppdrag 3: Ordna ; ansvarig enhet Kulturskolan ; senast i maj')
    expect(await t.say('Anna', 'avsluta mötet')).toContain(
      '\nKontaktperson saknas för Kulturskolan. Skriv ”kontakt Kulturskolan: namn” så vet jag vem jag ska påminna.\n',
    )
  })

  test('can be taken back: the meeting is open and the proposals are gone', async () => {
    await settle()
    await t.say('Anna', 'bordlägg 3: tidsbrist')
    minute(1)
    await t.say('Anna', 'avsluta möte')
    minute(2)
    t.posts()
    expect(await t.say('Anna', 'ångra')).toBe(
      'Jag tog tillbaka: ”avsluta möte”. Det som gällde innan gäller igen.',
    )
    expect((await meetingOf(t, 'm1')).status).toBe('open')
    expect(await t.say('Anna', 'förslag')).toBe(
      'Inga förslag väntar. Lämna ett med ”föreslå” och en rubrik.',
    )
    expect(t.posts()).toHaveLength(1)
    expect(await t.say('Anna', 'beslut 3: Ja.')).toContain('Beslut 2026-02-06 § 3 Årsplan:')
  })

  test.each([
    ['avsluta möte 17/4', 'Mötet fredag 17 april 2026 pågår inte. Öppna det med ”starta möte”.'],
    [
      'avsluta möte 7/2',
      'Det finns inget möte lördag 7 februari 2026. Närmast kommer fredag 17 april 2026.',
    ],
    [
      'avsluta möte 6/2 ändå',
      'Mötet fredag 6 februari 2026 är avslutat med inga beslut och inga uppdrag. Sammanfattningen läggs ut i gruppen.\nMinnesanteckningarna får du med ”protokoll 2026-02-06”.\nBlev det fel, skriv ”ångra” inom tio minuter.',
    ],
    [
      'close meeting anyway',
      'Mötet fredag 6 februari 2026 är avslutat med inga beslut och inga uppdrag. Sammanfattningen läggs ut i gruppen.\nMinnesanteckningarna får du med ”protokoll 2026-02-06”.\nBlev det fel, skriv ”ångra” inom tio minuter.',
    ],
  ])('%s', async (sentence, answer) => {
    await settle()
    expect(await t.say('Anna', sentence)).toBe(answer)
  })

  test('a closed meeting is not closed again', async () => {
    await settle()
    await t.say('Anna', 'avsluta möte')
    expect(await t.say('Anna', 'avsluta möte')).toBe(
      'Mötet fredag 6 februari 2026 är avslutat. Det som står ändras med ”ändra”, ”ta bort” och ”flytta”, till exempel ”ändra anteckning” och punktens nummer.',
    )
    expect(await t.say('Anna', 'avsluta möte 6/2')).toBe(
      'Mötet fredag 6 februari 2026 är avslutat. Det som står ändras med ”ändra”, ”ta bort” och ”flytta”, till exempel ”ändra anteckning” och punktens nummer.',
    )
    t.at('2026-02-07T09:00:00Z')
    expect(await t.say('Anna', 'avsluta möte')).toBe(
      'Inget möte pågår. Nästa är fredag 17 april 2026. Sekreteraren öppnar det med ”starta möte”.',
    )
  })
})

describe('sammanfattning', () => {
  test('tells a meeting under way as it stands, and says when there is nothing yet', async () => {
    expect(await t.say('Bo', 'sammanfattning')).toBe(
      'Mötet fredag 6 februari 2026 har inte börjat, så det finns inget att sammanfatta än. Skriv ”dagordning” för att se vad som ska upp.',
    )
    await settle()
    expect(await t.say('Bo', 'summary 6/2')).toMatch(
      /^Sammanfattning av mötet fredag 6 februari 2026, 08\.30–12\.00, Stora salen\. Mötet är inte avslutat\.\n/,
    )
    await change(t, 'm2', {
      status: 'cancelled',
      cancelledAt: '2026-02-01T08:00:00Z',
      reason: 'sjukdom',
    })
    expect(await t.say('Bo', 'sammanfattning 17/4')).toBe('Mötet fredag 17 april 2026 är inställt.')
  })

  test('of two meetings on following days each tells its own', async () => {
    await settle()
    await t.say('Anna', 'uppdrag 3: Ordna ; ansvarig Anna ; senast i maj\nbordlägg 4: tidsbrist')
    await t.say('Anna', 'avsluta möte')
    await plan(t, { id: 'm3', on: '2026-02-07', lastDayOn: '2026-01-23' })
    t.at('2026-02-07T07:28:00Z')
    await t.say(
      'Anna',
      'starta möte\nnärvarande: alla\nuppdrag: Boka ; ansvarig Bo ; senast i maj\navsluta möte',
    )
    expect(await t.say('Bo', 'sammanfattning 7/2')).toMatch(
      /\nUppdrag\n– U2 Boka\. Ansvarig: Bo Ek\. Tid: i maj \(senast 31 maj 2026\)\. \(2026-02-07\)$/,
    )
    const earlier = await t.say('Bo', 'sammanfattning 6/2')
    expect([
      earlier.includes('U1 Ordna'),
      earlier.includes('U2'),
      earlier.includes('– F1 Bokslut (4)'),
    ]).toEqual([true, false, true])
  })

  test('an action that is done since is told as done', async () => {
    await settle()
    await t.say('Anna', 'uppdrag 3: Ordna ; ansvarig Anna ; senast i maj')
    await t.say('Anna', 'avsluta möte')
    t.at('2026-05-04T08:00:00Z')
    await t.say('Anna', 'klart U1')
    expect(await t.say('Bo', 'sammanfattning 6/2')).toContain(
      '– U1 Ordna. Ansvarig: Anna Berg. Klart måndag 4 maj 2026. (2026-02-06 § 3)',
    )
  })
})

test('English answers in a group that wants English', async () => {
  await t.say('Anna', 'språk engelska')
  expect(await start()).toBe(
    'The meeting of Friday 6 February 2026 is open with 4 items, and the numbers are fixed.\nRecord attendance with “present: all” or the names. Then comes “adopt agenda”.',
  )
  expect(await t.say('Anna', 'present: all')).toBe(
    'All 4 members are recorded as present at the meeting of 6 February 2026.\nAttendance is now recorded for everyone.',
  )
  expect(await t.say('Anna', 'note 1: Welcome.')).toBe(
    'Noted under item 1 Läget i länet, meeting of 6 February 2026.\nSettle it with “decision 1: …” or “noted 1”.',
  )
  expect(await t.say('Anna', 'decision 2a: The unit shall report back.')).toBe(
    'Decision 2026-02-06 § 2a Läkaravtalet:\nThe unit shall report back.\nSomebody is to carry it out: “action 2a: … ; owner … ; due …”.',
  )
  expect(await t.say('Anna', 'action 2a: Report back ; owner Bo ; due in May')).toBe(
    'Action U1 (2026-02-06 § 2a): Report back.\nOwner: Bo Ek. Due: in May (no later than 31 May 2026).\nI will tell Bo Ek and remind in good time.',
  )
  expect(await t.say('Anna', 'defer 2b: no papers')).toBe(
    'Item 2b Uppföljning is deferred at the meeting of 6 February 2026: no papers.\nIt comes back as a proposal for the meeting of 17 April 2026 when this meeting is closed.\nWithout an outcome so far: item 1, 3 and 4.',
  )
  expect(await t.say('Anna', 'close meeting')).toBe(
    'The meeting of Friday 6 February 2026 is not closed yet. This would otherwise be lost:\n\nItems without an outcome\n– 3 Årsplan, not treated. Write “defer 3: reason” or “noted 3”.\n– 1 Läget i länet. Write “noted 1”.\n' +
      '– 4 Bokslut, not treated. Write “defer 4: reason” or “noted 4”.\n\nWrite “close meeting” again when it is settled, or “close meeting anyway”: the rest then waits in “questions”, and items nobody got to come back as proposals.',
  )
  expect(await t.say('Anna', 'close meeting anyway')).toBe(
    'The meeting of Friday 6 February 2026 is closed with 1 decision and 1 action. The summary is posted in the group.\nBack as proposals for the meeting of Friday 17 April 2026:\n– F1 Uppföljning (2b, deferred)\n– F2 Årsplan (3, not treated)\n' +
      '– F3 Bokslut (4, not treated)\nYou get the meeting notes with “minutes 2026-02-06”.\nIf that was a mistake, write “undo” within ten minutes.\nWhat is left to settle comes to you in your own chat. See it again with “loose ends 2026-02-06”.',
  )
})
