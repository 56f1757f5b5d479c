import type { LogEntry } from '../../src/records/log.ts'
import type { Proposal } from '../../src/meetings/proposal.ts'
import { numbered, showNumber } from '../../src/meetings/numbering.ts'
import { change, meetingOf, plan } from './plan.ts'
import { talk, type Talk } from './talk.ts'

let t: Talk
beforeEach(async () => {
  t = await talk()
  await plan(t, {
    id: 'm1',
    on: '2026-02-06',
    lastDayOn: '2026-01-23',
    items: ['Inledning', 'Dagordning', 'Avslutning'],
    place: 'Regionarkivet',
  })
})
afterEach(() => t.end())

const later = (): Promise<void> => plan(t, { id: 'm2', on: '2026-04-17', lastDayOn: '2026-04-03' })
const told = async (): Promise<readonly (readonly [string, string])[]> =>
  t
    .posts()
    .filter(({ replaced }) => replaced === undefined)
    .map(({ to, message }) => [to, message.text])
const items = async (id = 'm1'): Promise<readonly string[]> =>
  numbered(await meetingOf(t, id)).map(({ item, number }) => `${showNumber(number)} ${item.title}`)
const proposal = async (id: string): Promise<Proposal | undefined> =>
  (await t.store.get<Proposal>(t.pk, id))?.doc
const open = (): Promise<void> =>
  change(t, 'm1', { status: 'open', openedAt: '2026-02-06T07:30:00.000Z' })

describe('a proposal', () => {
  test('is recorded for the next meeting, with its fields and the lines below as background', async () => {
    expect(
      await t.say(
        'Bo',
        'föreslå Läkaravtalet – fortsatt process; typ beslut; 20 min; föredragande Anna, Kim Holm; länk https://exempel.se/avtal\nAvtalet löper ut i juni.\n\nLäs bilagan.',
      ),
    ).toBe(
      'F1 är antecknat som förslag: ”Läkaravtalet – fortsatt process” (beslut, 20 min, föredragande Anna Berg och Kim Holm).\n' +
        'Bakgrund: Avtalet löper ut i juni. Läs bilagan.\nLänk: https://exempel.se/avtal\n' +
        'Det gäller mötet fredag 6 februari 2026.\n' +
        'Du får veta när sekreteraren har tagit ställning.',
    )
    t.at('2026-01-15T08:00:00Z')
    expect(await t.say('Cecilia', 'förslag F1')).toBe(
      'F1 Läkaravtalet – fortsatt process (beslut, 20 min, föredragande Anna Berg och Kim Holm)\nBo Ek, för 3 dagar sedan, till mötet 6 feb 2026\n' +
        'Bakgrund: Avtalet löper ut i juni.\n\nLäs bilagan.\nLänk: https://exempel.se/avtal',
    )
  })

  test.each<[string, object]>([
    ['föreslå A; B', { title: 'A; B' }],
    ['föreslå A; 1,5 tim; för diskussion', { title: 'A', minutes: 90, kind: 'discussion' }],
    ['föreslå A; bakgrund rad ett; rad två', { title: 'A', background: 'rad ett; rad två' }],
    ['föreslå A; 20 min; och lite till', { title: 'A', minutes: 20, background: 'och lite till' }],
    [
      'föreslå A; föredragande Anna; Bo; bara om vi hinner',
      { title: 'A', presenters: ['Anna Berg', 'Bo Ek'], background: 'bara om vi hinner' },
    ],
    [
      'föreslå A\ntyp beslut\n20 min\nföredragande: jag\nTyp av avtal spelar roll.',
      {
        title: 'A',
        kind: 'decision',
        minutes: 20,
        presenters: ['Bo Ek'],
        background: 'Typ av avtal spelar roll.',
      },
    ],
    ['föreslå A\n; typ beslut\n; 5 min', { title: 'A', kind: 'decision', minutes: 5 }],
    [
      'föreslå A\n\ntyp beslut\n\nEtt;\ntvå;\n; tre',
      { title: 'A', kind: 'decision', background: 'Ett;\ntvå;\n; tre' },
    ],
    ['föreslå A;\n20 min;\nmer om A', { title: 'A', minutes: 20, background: 'mer om A' }],
    [
      'föreslå: A\nBeslut\nMötet den 3 mars blev långt.',
      { title: 'A', background: 'Beslut\nMötet den 3 mars blev långt.' },
    ],
    [
      'föreslå A; https://exempel.se/1; länk https://exempel.se/2',
      { title: 'A', link: 'https://exempel.se/1', background: 'https://exempel.se/2' },
    ],
    [
      'propose A; type information; 10 minutes; presenter Bo and Eva; background why',
      {
        title: 'A',
        kind: 'information',
        minutes: 10,
        presenters: ['Bo Ek', 'Eva Falk'],
        background: 'why',
      },
    ],
    ['förslag: A', { title: 'A' }],
  ])('is read, and nothing of it is lost: %j', async (sentence, expected) => {
    await t.say('Bo', sentence)
    const { title, kind, minutes, presenters, background, link } = (await proposal(
      'F1',
    )) as Proposal
    expect({ title, kind, minutes, presenters, background, link }).toEqual({
      presenters: [],
      ...expected,
    })
  })

  test('says what could not be read, and keeps it', async () => {
    expect(await t.say('Bo', 'föreslå Avtalet; tid snart; typ stor')).toContain(
      '”tid snart” och ”typ stor” kan jag inte läsa här, så inget är antecknat.',
    )
    expect(await t.say('Bo', 'Ta med som text')).toBe(
      'F1 är antecknat som förslag: ”Avtalet ; tid snart ; typ stor”.\nDet gäller mötet fredag 6 februari 2026.\n' +
        'Du får veta när sekreteraren har tagit ställning.',
    )
  })

  test('names how to choose another meeting, with a tap', async () => {
    await later()
    const message = await t.hear('Anna', 'föreslå Avtalet')
    expect(message).toEqual({
      text:
        'F1 är antecknat som förslag: ”Avtalet”.\n' +
        'Det gäller mötet fredag 6 februari 2026. Välj ett annat möte med ”flytta förslag F1 till 17/4”.\n' +
        'Ta in det på dagordningen med ”ta in F1”.',
      choices: [{ label: '17 april 2026', say: 'flytta förslag F1 till 2026-04-17' }],
    })
    expect(await t.say('Anna', 'flytta förslag F1 till 2026-04-17')).toBe(
      'F1 ”Avtalet” är flyttat. Det gäller mötet fredag 17 april 2026.',
    )
    expect(await t.say('Cecilia', 'flytta förslag F1 till 6/2')).toBe(
      'F1 är lämnat av Anna Berg. Bara förslagsställaren, sekreteraren eller AU kan flytta det.',
    )
    expect(await t.say('Anna', 'flytta förslag F1 till 7/2')).toBe(
      'Det finns inget möte lördag 7 februari 2026. Närmast kommer fredag 6 februari 2026, fredag 17 april 2026.',
    )
  })

  test('for a meeting of the person’s choice', async () => {
    await later()
    expect(await t.say('Bo', 'föreslå Avtalet; möte 17/4')).toBe(
      'F1 är antecknat som förslag: ”Avtalet”.\nDet gäller mötet fredag 17 april 2026.\nDu får veta när sekreteraren har tagit ställning.',
    )
    expect(await t.say('Bo', 'föreslå Avtalet; möte 18/4')).toBe(
      'F2 är antecknat som förslag: ”Avtalet”.\n' +
        'Det finns inget kommande möte lördag 18 april 2026, så det sparas till mötet fredag 6 februari 2026. ' +
        'Välj ett annat möte med ”flytta förslag F2 till 17/4”.\nDu får veta när sekreteraren har tagit ställning.',
    )
    expect(await t.say('Bo', 'föreslå Avtalet; möte 31/2')).toContain(
      '”31/2” kan jag inte läsa här, så inget är antecknat.',
    )
    expect(await t.say('Anna', 'punkt: Avtalet; möte 31/2')).toBe(
      'Datumet ”31/2” finns inte i kalendern.',
    )
  })

  test('past the last day is kept for the meeting after, planned or not', async () => {
    t.at('2026-01-26T08:00:00Z')
    expect(await t.say('Bo', 'föreslå Avtalet')).toBe(
      'F1 är antecknat som förslag: ”Avtalet”.\n' +
        'Sista dagen för förslag till mötet fredag 6 februari 2026 var 23 januari 2026, så det ligger kvar till nästa möte som planeras.\nDu får veta när sekreteraren har tagit ställning.',
    )
    await later()
    expect(await t.say('Bo', 'föreslå Avtalet igen')).toBe(
      'F2 är antecknat som förslag: ”Avtalet igen”.\n' +
        'Sista dagen för förslag till mötet fredag 6 februari 2026 var 23 januari 2026, så det sparas till mötet fredag 17 april 2026.\n' +
        'Du får veta när sekreteraren har tagit ställning.',
    )
  })

  test('is kept when no meeting is planned at all', async () => {
    await change(t, 'm1', {
      status: 'cancelled',
      cancelledAt: '2026-01-12T08:00:00.000Z',
      reason: 'sjukdom',
    })
    expect(await t.say('Bo', 'föreslå Avtalet')).toBe(
      'F1 är antecknat som förslag: ”Avtalet”.\nInget möte är planerat än, så det ligger kvar till nästa möte som planeras.\nDu får veta när sekreteraren har tagit ställning.',
    )
    expect(await t.say('Bo', 'förslag')).toBe(
      '1 förslag väntar:\n– F1 Avtalet. Bo Ek, i dag, till nästa möte\nLäs ett i sin helhet med ”förslag F1”.',
    )
    expect(await t.say('Anna', 'ta in F1')).toBe(
      'Det finns inget kommande möte. Sekreteraren lägger till ett med ”nytt möte <datum> <tid> <plats>”.',
    )
  })

  test('must have a title that fits, and a presenter who is told apart', async () => {
    expect(await t.say('Bo', 'föreslå')).toBe(
      'Det saknas text. Skriv till exempel: föreslå Läkaravtalet – fortsatt process; typ beslut; 20 min; föredragande Anna Berg',
    )
    expect(await t.say('Bo', `föreslå ${'x'.repeat(5000)}`)).toBe(
      'Texten är 5000 tecken och får vara högst 200. Korta den, eller lägg resten som bakgrund eller länk. Inget är antecknat.',
    )
    expect(await t.say('Bo', `föreslå A\n${'x'.repeat(28_001)}`)).toBe(
      'Texten är 28001 tecken och får vara högst 28000. Korta den, eller lägg resten som bakgrund eller länk. Inget är antecknat.',
    )
    expect(await t.say('Bo', 'föreslå Avtalet; föredragande Ek')).toBe(
      'Flera heter ”Ek”. Vem menar du?\n1. Bo Ek\n2. David Ek\nSvara med siffran.',
    )
    expect((await t.say('Bo', '2')).split('\n')[0]).toBe(
      'F1 är antecknat som förslag: ”Avtalet” (föredragande David Ek).',
    )
  })

  test('two of them in one message are two', async () => {
    await t.say('Bo', 'föreslå Ett\nföreslå Två\nmed bakgrund')
    expect([
      (await proposal('F1'))?.title,
      (await proposal('F2'))?.title,
      (await proposal('F2'))?.background,
    ]).toEqual(['Ett', 'Två', 'med bakgrund'])
  })
})

describe('triage', () => {
  beforeEach(async () => {
    await t.say('Bo', 'föreslå Avtalet; typ beslut; 20 min')
    await t.say('Anna', 'föreslå Lokaler')
    await t.say('Cecilia', 'föreslå Nya lagen')
    t.posts()
  })

  test('shows what waits, with age, who and for which meeting', async () => {
    t.at('2026-01-14T08:00:00Z')
    expect(await t.say('Anna', 'förslag')).toBe(
      '3 förslag väntar:\n– F1 Avtalet (beslut, 20 min). Bo Ek, för 2 dagar sedan, till mötet 6 feb 2026\n– F2 Lokaler. Anna Berg, för 2 dagar sedan, till mötet 6 feb 2026\n' +
        '– F3 Nya lagen. Cecilia Dahl, för 2 dagar sedan, till mötet 6 feb 2026\nTa in med ”ta in F1”, eller skriv ”avslå F1: skäl”, ”skicka F1 till AU” eller ”spara F1”.',
    )
    expect(await t.say('Bo', 'förslag lagen')).toBe(
      '1 förslag väntar:\n– F3 Nya lagen. Cecilia Dahl, för 2 dagar sedan, till mötet 6 feb 2026\nLäs ett i sin helhet med ”förslag F3”.',
    )
    expect(await t.say('Bo', 'förslag bussar')).toBe(
      'Inget förslag som väntar handlar om ”bussar”. Skriv ”förslag” för att se alla, eller ”föreslå bussar” för att lämna ett.',
    )
  })

  test('takes one in last, and tells the proposer', async () => {
    expect(await t.say('Anna', 'ta in F1')).toBe(
      'F1 är intaget som punkt 4 på mötet fredag 6 februari 2026: ”Avtalet”.\nBo Ek får veta det. Se helheten med ”dagordning”.',
    )
    expect(await told()).toEqual([
      [
        'private-Bo',
        'Anna Berg har tagit in ditt förslag F1 till Chefsgruppen, ”Avtalet”, som punkt 4 på mötet fredag 6 februari 2026. Numret kan ändras tills dagordningen är utskickad. Se helheten med ”dagordning 6/2”.',
      ],
    ])
    expect(await t.say('Anna', 'ta in F1')).toBe(
      'F1 är redan behandlat: intaget som punkt 4 på mötet 6 feb 2026.',
    )
  })

  test('takes several in after one another, and tells nobody of their own', async () => {
    expect(await t.say('Anna', 'ta in F2, F1 och F3 som 2')).toBe(
      'F2 är intaget som punkt 2 på mötet fredag 6 februari 2026: ”Lokaler”.\nF1 är intaget som punkt 3 på mötet fredag 6 februari 2026: ”Avtalet”.\n' +
        'F3 är intaget som punkt 4 på mötet fredag 6 februari 2026: ”Nya lagen”.\nBo Ek och Cecilia Dahl får veta det. Se helheten med ”dagordning”.',
    )
    expect(await items()).toEqual([
      '1 Inledning',
      '2 Lokaler',
      '3 Avtalet',
      '4 Nya lagen',
      '5 Dagordning',
      '6 Avslutning',
    ])
    expect((await told()).map(([to]) => to)).toEqual(['private-Bo', 'private-Cecilia'])
  })

  test('makes a heading of an item, with what stood there as its first sub-item', async () => {
    await t.say('Anna', 'ta in F1 som 2')
    expect(await t.say('Anna', 'ta in F2, F3 som 2b')).toBe(
      'F2 är intaget som punkt 2b på mötet fredag 6 februari 2026: ”Lokaler”.\nF3 är intaget som punkt 2c på mötet fredag 6 februari 2026: ”Nya lagen”.\n' +
        'Punkt 2 är nu rubrik, och det som stod där är 2a. Cecilia Dahl får veta det. Se helheten med ”dagordning”.',
    )
    expect(await items()).toEqual([
      '1 Inledning',
      '2 Avtalet',
      '2a Avtalet',
      '2b Lokaler',
      '2c Nya lagen',
      '3 Dagordning',
      '4 Avslutning',
    ])
    expect(await t.say('Bo', 'förslag F1')).toBe(
      'F1 Avtalet (beslut, 20 min)\nBo Ek, i dag, intaget som punkt 2a på mötet 6 feb 2026',
    )
    expect(await t.say('Anna', 'ta bort punkt 2a')).toBe(
      'Punkt 2a ”Avtalet” är borttagen från mötet fredag 6 februari 2026, och punkterna efter har fått nya nummer. F1 väntar igen bland förslagen. Se helheten med ”dagordning”.',
    )
    expect(await proposal('F1')).toMatchObject({ status: 'waiting', title: 'Avtalet' })
  })

  test('calls the first sub-item of a mere title a, and says so', async () => {
    expect(await t.say('Anna', 'ta in F2 som 2b')).toBe(
      'F2 är intaget som punkt 2a på mötet fredag 6 februari 2026: ”Lokaler”.\n2b blev 2a, för punkt 2 hade inga delpunkter än. Se helheten med ”dagordning”.',
    )
    expect(await t.say('Anna', 'ta in F1 som 2c')).toBe(
      'Platsen 2c finns inte. Nästa lediga är 2b.',
    )
    expect(await t.say('Anna', 'ta in F1 som sist')).toBe(
      'Jag förstod inte ”som sist”. Skriv till exempel: ta in F1',
    )
  })

  test('takes in at another meeting', async () => {
    await later()
    for (const sentence of [
      'ta in F1 till 17/4',
      'ta in F2 som 1 till mötet den 17 april',
      'accept F3 to 17/4 as 1',
    ])
      await t.say('Anna', sentence)
    expect(await items('m2')).toEqual(['1 Nya lagen', '2 Lokaler', '3 Avtalet'])
    expect((await told())[0]?.[1]).toContain('Se helheten med ”dagordning 17/4”.')
  })

  test('declines with a reason, which the proposer gets', async () => {
    expect(await t.say('Anna', 'avslå F1: tas upp av skolcheferna.')).toBe(
      'F1 är avslaget med skälet ”tas upp av skolcheferna”. Bo Ek får veta det. Ångrar du dig, skriv ”spara F1” så ligger det bland förslagen igen.',
    )
    expect(await told()).toEqual([
      [
        'private-Bo',
        'Anna Berg har avslagit ditt förslag F1 till Chefsgruppen, ”Avtalet”, med skälet ”tas upp av skolcheferna”.\nVill du ta upp frågan igen, lämna ett nytt förslag eller hör av dig till Anna Berg.',
      ],
    ])
    expect(await t.say('Anna', 'skicka F1 till AU')).toBe(
      'F1 är redan behandlat: avslaget 12 jan 2026 med skälet ”tas upp av skolcheferna”.',
    )
  })

  test('sends on, keeps for later, and shows where they are', async () => {
    expect(await t.say('Anna', 'skicka F1 till AU')).toBe(
      'F1 ligger nu hos AU och finns kvar bland förslagen. Bo Ek får veta det. När det kommer tillbaka: ”ta in F1”.',
    )
    expect(await t.say('Anna', 'spara F3: hinns inte med nu')).toBe(
      'F3 är sparat till längre fram och finns kvar bland förslagen. Cecilia Dahl får veta det. Ta in med ”ta in F3” när det är dags.',
    )
    expect(await told()).toEqual([
      [
        'private-Bo',
        'Anna Berg har skickat ditt förslag F1 till Chefsgruppen, ”Avtalet”, vidare till AU. Det finns kvar bland förslagen, och du får veta vad det blir.',
      ],
      [
        'private-Cecilia',
        'Anna Berg har sparat ditt förslag F3 till Chefsgruppen, ”Nya lagen”, till längre fram. Skäl: ”hinns inte med nu”. Det finns kvar bland förslagen, och du får veta vad det blir.',
      ],
    ])
    expect(await t.say('Bo', 'förslag')).toBe(
      '3 förslag väntar:\n– F1 Avtalet (beslut, 20 min). Bo Ek, i dag, hos AU sedan 12 jan 2026\n– F2 Lokaler. Anna Berg, i dag, till mötet 6 feb 2026\n' +
        '– F3 Nya lagen. Cecilia Dahl, i dag, sparat till längre fram\nLäs ett i sin helhet med ”förslag F1”.',
    )
    await later()
    expect(await t.say('Anna', 'spara F3 till 17/4')).toBe(
      'F3 ”Nya lagen” var sparat till längre fram och väntar igen. Det gäller mötet fredag 17 april 2026.',
    )
    expect((await told()).map(([, text]) => text)).toEqual([
      'Anna Berg har tagit fram ditt förslag F3 till Chefsgruppen, ”Nya lagen”, som var sparat till längre fram. Det gäller mötet fredag 17 april 2026.',
    ])
  })

  test('belongs to the secretary and the working committee', async () => {
    expect(await t.say('David', 'ta in F1')).toBe(
      'Det kan bara sekreteraren, ordföranden eller AU göra. Fråga Anna Berg.',
    )
    await t.say('Anna', 'roll David Ek AU')
    expect(await t.say('David', 'ta in F1\nta in F99\navslå F2: dubblett')).toBe(
      'F1 är intaget som punkt 4 på mötet fredag 6 februari 2026: ”Avtalet”.\nBo Ek får veta det. Se helheten med ”dagordning”.\n\n' +
        'Inte antecknat: ”ta in F99”. Det finns inget förslag F99. Skriv ”förslag” för att se vilka som väntar.\n\n' +
        'F2 är avslaget med skälet ”dubblett”. Anna Berg får veta det. Ångrar du dig, skriv ”spara F2” så ligger det bland förslagen igen.',
    )
  })

  test('is taken back by ångra, and whoever was told is told again', async () => {
    t.at('2026-01-12T08:01:00Z')
    await t.say('Anna', 'ta in F1')
    t.posts()
    expect(await t.say('Anna', 'ångra')).toBe(
      'Jag tog tillbaka: ”ta in F1”. Det som gällde innan gäller igen.',
    )
    expect([await items(), (await proposal('F1'))?.status]).toEqual([
      ['1 Inledning', '2 Dagordning', '3 Avslutning'],
      'waiting',
    ])
    expect((await told()).map(([to]) => to)).toEqual(['private-Bo'])
  })

  test('takes a dozen at once and no more', async () => {
    expect(await t.say('Anna', 'ta in F1-F13')).toBe(
      'Det blev för många på en gång. Ta högst 12 åt gången.',
    )
    expect((await t.say('Anna', 'ta in F1–F3')).split('\n')).toHaveLength(4)
  })
})

describe('the draft agenda', () => {
  test('takes items last, at a place, and changes those that are there', async () => {
    expect(await t.say('Anna', 'punkt: Psykisk hälsa; föredragande Bo, Kim Holm')).toBe(
      'Punkt 4 är tillagd på mötet fredag 6 februari 2026: ”Psykisk hälsa” (föredragande Bo Ek och Kim Holm).\nSe helheten med ”dagordning”.',
    )
    expect(await t.say('Anna', 'punkt 4a: Samverkansplanen; information; 20 min')).toBe(
      'Punkt 4a är tillagd på mötet fredag 6 februari 2026: ”Samverkansplanen” (information, 20 min).\nSe helheten med ”dagordning”.',
    )
    expect(await t.say('Anna', 'punkt 4b Utvärdering')).toBe(
      'Punkt 4b är tillagd på mötet fredag 6 februari 2026: ”Utvärdering”.\nSe helheten med ”dagordning”.',
    )
    expect(await t.say('Anna', 'punkt 4b: 15 min; typ diskussion')).toBe(
      'Punkt 4b på mötet fredag 6 februari 2026 är nu: ”Utvärdering” (diskussion, 15 min).\nFörut: ”Utvärdering”.\nSe helheten med ”dagordning”.',
    )
    expect(
      await t.say('Anna', 'ändra punkt 4b: Utvärdering av samordnarna\nBeslut behövs i maj.'),
    ).toBe(
      'Punkt 4b på mötet fredag 6 februari 2026 är nu: ”Utvärdering av samordnarna” (diskussion, 15 min).\nBakgrund: Beslut behövs i maj.\nFörut: ”Utvärdering” (diskussion, 15 min).\nSe helheten med ”dagordning”.',
    )
    expect(await t.say('Bo', 'punkt 4b')).toBe(
      '4b. Utvärdering av samordnarna (diskussion, 15 min)\nMötet fredag 6 februari 2026\nBakgrund: Beslut behövs i maj.',
    )
    expect(await t.say('Bo', 'dagordning')).toBe(
      'Dagordning fredag 6 februari 2026 kl. 08.30–12.00, Regionarkivet (utkast)\n1. Inledning\n2. Dagordning\n3. Avslutning\n4. Psykisk hälsa (föredragande Bo Ek och Kim Holm)\n' +
        '   4a. Samverkansplanen (information, 20 min)\n   4b. Utvärdering av samordnarna (diskussion, 15 min)\n\n' +
        'Tid: 35 av mötets 210 min, 175 min kvar till punkterna som saknar tid.\nSaknas: tid för 1, 2 och 3.',
    )
  })

  test('refuses what does not fit', async () => {
    expect(await t.say('Anna', 'punkt:')).toBe(
      'Det saknas text. Skriv till exempel: punkt: Läkaravtalet – fortsatt process; typ beslut; 20 min; föredragande Anna Berg',
    )
    expect(await t.say('Anna', 'punkt 9: Ny')).toBe('Platsen 9 finns inte. Nästa lediga är 4.')
    expect(await t.say('Anna', 'punkt 4a: Ny')).toBe('Platsen 4a finns inte. Nästa lediga är 4.')
    expect(await t.say('Anna', 'punkt 9: 20 min')).toBe(
      'Det finns ingen punkt 9 på mötet fredag 6 februari 2026. Där finns 1, 2, 3.',
    )
    expect(await t.say('Anna', 'punkt 3 nya chefer')).toMatch(
      /Inget är gjort än\.$|^Jag förstod inte ”punkt 3 nya chefer”/,
    )
    expect(await t.say('Anna', 'punkt 3: tid snart; typ stor')).toContain(
      '”typ stor” kan jag inte läsa här, så inget är antecknat.',
    )
    expect(await t.say('Bo', 'punkt: Ny')).toBe(
      'Det kan bara sekreteraren, ordföranden eller deras ställföreträdare göra. Fråga Anna Berg.',
    )
    expect(await items()).toEqual(['1 Inledning', '2 Dagordning', '3 Avslutning'])
  })

  test('moves and removes items, and the rest count anew', async () => {
    await t.say('Anna', 'punkt: Rapport\npunkt 4a: Norr\npunkt 4b: Söder')
    expect(await t.say('Anna', 'flytta punkt 4 till 2')).toBe(
      '”Rapport” är nu punkt 2 på mötet fredag 6 februari 2026; den var 4. Se helheten med ”dagordning”.',
    )
    expect(await t.say('Anna', 'flytta punkt 2b till 2a')).toBe(
      '”Söder” är nu punkt 2a på mötet fredag 6 februari 2026; den var 2b. Se helheten med ”dagordning”.',
    )
    expect(await t.say('Anna', 'flytta punkt 1 till sist')).toBe(
      '”Inledning” är nu punkt 4 på mötet fredag 6 februari 2026; den var 1. Se helheten med ”dagordning”.',
    )
    expect(await t.say('Anna', 'flytta punkt 4 till 4')).toBe(
      '”Inledning” är punkt 4 på mötet fredag 6 februari 2026, som förut. Se helheten med ”dagordning”.',
    )
    expect(await items()).toEqual([
      '1 Rapport',
      '1a Söder',
      '1b Norr',
      '2 Dagordning',
      '3 Avslutning',
      '4 Inledning',
    ])
    expect(await t.say('Anna', 'ta bort punkt 1')).toBe(
      'Punkt 1 är en rubrik. Ange delpunkten: 1a, 1b.',
    )
    expect(await t.say('Anna', 'ta bort punkt 4')).toBe(
      'Punkt 4 ”Inledning” är borttagen från mötet fredag 6 februari 2026. Se helheten med ”dagordning”.',
    )
    expect(await t.say('Anna', 'flytta punkt 1 till 9')).toBe(
      'Platsen 9 finns inte. Nästa lediga är 3.',
    )
    expect(await t.say('Anna', 'flytta punkt')).toBe(
      'Vilken punkt gäller det? Skriv till exempel: flytta punkt 1a till 4',
    )
    expect(await t.say('Anna', 'flytta punkt 1 till kvällen')).toBe(
      'Jag förstod inte ”kvällen”. Skriv till exempel: flytta punkt 1 till 4',
    )
    expect(await items()).toEqual([
      '1 Rapport',
      '1a Söder',
      '1b Norr',
      '2 Dagordning',
      '3 Avslutning',
    ])
  })

  test('of another meeting is reached by its day, and the answer says how', async () => {
    await later()
    expect(await t.say('Anna', 'punkt: Budget')).toBe(
      'Punkt 4 är tillagd på mötet fredag 6 februari 2026: ”Budget”.\nSe helheten med ”dagordning”. Gäller det ett annat möte, lägg till ”; möte 17/4”.',
    )
    expect(await t.say('Anna', 'punkt: Bokslut; möte 17/4')).toBe(
      'Punkt 1 är tillagd på mötet fredag 17 april 2026: ”Bokslut”.\nSe helheten med ”dagordning 17/4”.',
    )
    expect(await t.say('Anna', 'dagordning 17/4')).toBe(
      'Dagordning fredag 17 april 2026 kl. 08.30–12.00 (utkast)\n1. Bokslut\n\nIngen punkt har tid än; mötet är 210 minuter.\nSaknas: tid för 1; typ för 1; föredragande för 1.\n' +
        'Skicka ut den med ”skicka dagordning 17/4”.',
    )
    expect(await t.say('Anna', 'ta bort punkt 1 på mötet 17/4')).toBe(
      'Punkt 1 ”Bokslut” är borttagen från mötet fredag 17 april 2026. Se helheten med ”dagordning 17/4”.',
    )
    expect(await t.say('Anna', 'dagordning 17/4')).toBe(
      'Dagordning fredag 17 april 2026 kl. 08.30–12.00 (utkast)\nInga punkter än. Lämna ett förslag med ”föreslå” och en rubrik.',
    )
    expect(await t.say('Anna', 'skicka dagordning 17/4')).toBe(
      'Dagordningen för fredag 17 april 2026 är tom. Lägg till med ”punkt: rubrik” eller ”ta in F1”.',
    )
    expect((await t.say('Bo', 'dagordning')).split('\n').at(-1)).toBe(
      'Ett annat möte visas med ”dagordning 17/4”.',
    )
    expect(await t.say('Anna', 'dagordning 18/4')).toBe(
      'Det finns inget möte lördag 18 april 2026. Närmast kommer fredag 6 februari 2026, fredag 17 april 2026.',
    )
  })

  test('too long it is sent only when that is said, in either language, and shown first to whoever wants', async () => {
    t.posts()
    await t.say('Anna', 'punkt 1: 3 h\npunkt 2: 1 tim')
    for (const [sentence, said, labels] of [
      ['skicka dagordning', 'Ska jag skicka den ändå?', ['Skicka ändå', 'Visa dagordningen']],
      ['publish agenda', 'Ska jag skicka den ändå?', ['Skicka ändå', 'Visa dagordningen']],
    ] as const) {
      const asked = await t.hear('Anna', sentence)
      expect(asked?.text).toContain('Det blir 240 av mötets 210 minuter, 30 för mycket.')
      expect(asked?.text).toContain(said)
      expect(asked?.choices?.map(({ label }) => label)).toEqual(labels)
      expect(await t.say('Anna', '2')).toMatch(/^Dagordning fredag/)
      expect((await meetingOf(t, 'm1')).agendaSentAt).toBeUndefined()
    }
    expect(t.posts()).toEqual([])
    await t.say('Anna', 'skicka dagordning')
    expect(await t.say('Anna', '1')).toContain('skickad till gruppen')
    expect((await meetingOf(t, 'm1')).agendaSentAt).toBeDefined()
    const [post] = t.posts().filter(({ to }) => to === 'chat')
    expect(post?.message.text).not.toContain('för mycket')
  })

  test('a meeting made too short for its agenda says so to whoever moves it, and not to the group', async () => {
    await t.say('Anna', 'punkt 1: 2 h')
    t.posts()
    expect(await t.say('Anna', 'flytta möte 6/2 till 6/2 08:30-10:00')).toContain(
      'Det blir 120 av mötets 90 minuter, 30 för mycket.',
    )
    expect(JSON.stringify(t.posts())).not.toMatch(/för mycket/)
    expect(await t.say('Anna', 'move meeting 6/2 to 6/2 08:30-12:00')).not.toContain('för mycket')
  })

  test('says when it is too long', async () => {
    const last = async (who: string, sentence: string) =>
      (await t.say(who, sentence)).split('\n').at(-1)
    expect(await last('Anna', 'punkt 1: 3 h\npunkt 2: 1 tim\npunkt 3: 5 min')).toBe(
      'Det blir 245 av mötets 210 minuter, 35 för mycket.',
    )
    await t.say('Bo', 'föreslå Ny lokal ; 20 min')
    expect(await last('Anna', 'ta in F1')).toBe(
      'Det blir 265 av mötets 210 minuter, 55 för mycket.',
    )
    expect(await last('Anna', 'punkt: Ny sak ; 5 min')).toBe(
      'Det blir 270 av mötets 210 minuter, 60 för mycket.',
    )
    // By how much is for those who plan it, where nobody else reads.
    expect(await t.whisper('Anna', 'dagordning')).toContain(
      'Tid: 270 av mötets 210 min, 60 min för mycket',
    )
    expect(await t.say('Bo', 'dagordning')).toContain('\nTid: 270 min.')
    expect(JSON.stringify(await t.hear('Bo', 'dagordning'))).not.toMatch(/för mycket/)
    expect(await last('Anna', 'ändra punkt 1 ; 10 min')).not.toMatch(/för mycket/)
    await t.say('Anna', 'språk engelska')
    expect(await last('Anna', 'item: Another ; 200 min')).toBe(
      'That makes 300 of the meeting’s 210 minutes, 90 too many.',
    )
  })

  test('shows where a returned item comes from', async () => {
    await t.say('Bo', 'föreslå Avtalet')
    const before = await t.store.get<Proposal>(t.pk, 'F1')
    if (!before) throw new Error('no proposal')
    const history = [
      {
        meetingId: 'm0',
        on: '2025-11-21',
        number: '9a',
        outcome: { kind: 'remitted', reason: 'invändning' },
      },
    ]
    await t.store.commit(t.pk, [{ op: 'put', doc: { ...before.doc, history } as Proposal }])
    expect((await t.say('Bo', 'förslag')).split('\n')[1]).toBe(
      '– F1 Avtalet (återremitterad 2025-11-21 § 9a). Bo Ek, i dag, till mötet 6 feb 2026',
    )
    await t.say('Anna', 'ta in F1 som 2')
    expect((await t.say('Bo', 'dagordning')).split('\n')[2]).toBe(
      '2. Avtalet (återremitterad 2025-11-21 § 9a)',
    )
  })
})

describe('the agenda sent out', () => {
  beforeEach(async () => {
    await t.say('Bo', 'föreslå Avtalet; 20 min')
    await t.say('Anna', 'ta in F1 som 2')
    await t.say('Anna', 'skicka dagordning')
  })

  test('is posted once, with its numbers fixed', async () => {
    expect((await told()).at(-1)).toEqual([
      'chat',
      'Dagordning för mötet fredag 6 februari 2026 kl. 08.30–12.00, Regionarkivet\n1. Inledning\n2. Avtalet (20 min)\n3. Dagordning\n4. Avslutning\n\n' +
        'Numren ligger fast. Anmäl något nytt med ”tillägg:” och en rubrik, så tar mötet ställning.',
    ])
    expect(await t.say('Anna', 'skicka ut dagordningen')).toBe(
      'Dagordningen för fredag 6 februari 2026 är redan utskickad.',
    )
    expect(await t.say('Anna', 'flytta punkt 2 till 1')).toBe(
      'Dagordningen för fredag 6 februari 2026 är utskickad och numren ligger fast. Skriv ”tillägg: rubrik” för en ny punkt.',
    )
    expect(await told()).toEqual([])
  })

  test('takes additions from anyone, which wait', async () => {
    expect(await t.say('Cecilia', 'tillägg: Teamsgrupp; 10 min')).toBe(
      '”Teamsgrupp” (10 min) är antecknat som tillägg till mötet fredag 6 februari 2026.\nDagordningen är redan utskickad, så det får sitt nummer när mötet fastställer dagordningen.',
    )
    expect(await t.say('Anna', 'ändra punkt 1: Öppnande')).toBe(
      'Punkt 1 på mötet fredag 6 februari 2026 är nu: ”Öppnande”.\nFörut: ”Inledning”.\nSkriv ”skicka dagordning” så får gruppen veta det.',
    )
    expect(await t.say('Anna', 'punkt 2a: Bilaga')).toBe(
      '”Bilaga” är antecknat som tillägg till mötet fredag 6 februari 2026.\nDagordningen är redan utskickad, så det får sitt nummer när mötet fastställer dagordningen.\n' +
        'Skriv ”skicka dagordning” så får gruppen veta det.',
    )
    expect(await t.say('Anna', 'ta bort punkt 2')).toBe(
      'Punkt 2 ”Avtalet” utgår från mötet fredag 6 februari 2026 och behåller sitt nummer. F1 väntar igen bland förslagen. Skriv ”skicka dagordning” så får gruppen veta det.',
    )
    expect(await t.say('Bo', 'dagordning')).toBe(
      'Dagordning fredag 6 februari 2026 kl. 08.30–12.00, Regionarkivet (utskickad)\n1. Öppnande\n2. Avtalet – utgår\n3. Dagordning\n4. Avslutning\n\n' +
        'Anmälda tillägg, som mötet tar ställning till:\n– Teamsgrupp (10 min), anmält av Cecilia Dahl\n– Bilaga\n\nIngen punkt har tid än; mötet är 210 minuter.',
    )
    t.posts()
    expect(await t.say('Anna', 'skicka dagordning')).toBe(
      'Den uppdaterade dagordningen för mötet fredag 6 februari 2026 är skickad till gruppen: 2 nya punkter, 1 ändrad och 1 som utgår.',
    )
    expect(await told()).toEqual([
      [
        'chat',
        'Uppdaterad dagordning för mötet fredag 6 februari 2026 kl. 08.30–12.00, Regionarkivet\nNytt:\n– Teamsgrupp (10 min), anmält av Cecilia Dahl\n– Bilaga\nÄndrat:\n1. Öppnande\nUtgår:\n2. Avtalet\n\n' +
          'Hela dagordningen:\n1. Öppnande\n2. Avtalet – utgår\n3. Dagordning\n4. Avslutning',
      ],
    ])
  })

  test('follows additions where it stands, and nobody is notified of that', async () => {
    const changes = (): string[] =>
      t.posts().map(
        ({ replaced, message }) =>
          `${replaced === undefined ? 'new' : 'changed'}: ${message.text
            .split('\n')
            .filter((line) => /^(?:–|\d\.) /.test(line))
            .join(' / ')}`,
      )
    t.posts()
    await t.say('Cecilia', 'tillägg: Teamsgrupp; 10 min')
    expect(changes()).toEqual([
      'changed: 1. Inledning / 2. Avtalet (20 min) / 3. Dagordning / 4. Avslutning / – Teamsgrupp (10 min), anmält av Cecilia Dahl',
    ])
    await t.say('Anna', 'ändra punkt 1: Öppnande')
    expect(changes()).toEqual([])
    t.at('2026-02-06T07:30:00Z')
    await t.say('Anna', 'starta möte')
    await t.say('Anna', 'fastställ dagordning')
    expect(changes()).toEqual([
      'changed: 1. Öppnande / 2. Avtalet (20 min) / 3. Dagordning / 4. Teamsgrupp (10 min) / 5. Avslutning',
    ])
    await t.say('Anna', 'beslut 1: Ja.')
    expect(changes()).toEqual([])
  })

  test('gives a withdrawn proposal back once, and it may come in again as an addition', async () => {
    await t.say('Anna', 'ta bort punkt 2')
    expect((await t.say('Anna', 'ta in F1')).split('\n')[0]).toBe(
      'F1 är ett tillägg till mötet fredag 6 februari 2026: ”Avtalet”.',
    )
    expect(await t.say('Anna', 'ta bort punkt 2')).toBe(
      'Punkt 2 ”Avtalet” utgår från mötet fredag 6 februari 2026 och behåller sitt nummer. Skriv ”skicka dagordning” så får gruppen veta det.',
    )
    expect((await proposal('F1'))?.status).toBe('accepted')
    expect(await items()).toEqual(['1 Inledning', '2 Avtalet', '3 Dagordning', '4 Avslutning'])
  })

  test('turns a proposal taken in into an addition', async () => {
    await t.say('Bo', 'föreslå Lokaler')
    t.posts()
    await change(t, 'm1', {})
    expect(await t.say('Anna', 'ta in F2 som 2 till 6/2')).toBe(
      'F2 är ett tillägg till mötet fredag 6 februari 2026: ”Lokaler”.\n' +
        'Dagordningen är redan utskickad, så det får nummer när mötet fastställer dagordningen. Bo Ek får veta det. Skriv ”skicka dagordning” så får gruppen veta det.',
    )
    expect(await told()).toEqual([
      [
        'private-Bo',
        'Anna Berg har anmält ditt förslag F2 till Chefsgruppen, ”Lokaler”, som tillägg till mötet fredag 6 februari 2026. Det får sitt nummer när mötet fastställer dagordningen.',
      ],
    ])
    expect(await t.say('Anna', 'ta bort tillägg: Lokaler')).toBe(
      'Tillägget ”Lokaler” är borttaget från mötet fredag 6 februari 2026. F2 väntar igen bland förslagen.',
    )
    expect(await t.say('Anna', 'ta bort tillägg: Lokaler')).toBe(
      'Det finns inget tillägg Lokaler som väntar till mötet fredag 6 februari 2026.',
    )
  })

  test('sends proposals on to the meeting after, with a hint for what cannot wait', async () => {
    await later()
    expect(await t.say('Bo', 'föreslå Lokaler')).toBe(
      'F2 är antecknat som förslag: ”Lokaler”.\n' +
        'Dagordningen för mötet fredag 6 februari 2026 är redan utskickad, så det sparas till mötet fredag 17 april 2026.\nBrådskar det, skriv ”tillägg: Lokaler”.',
    )
  })

  test('is adopted at the meeting; additions come last, also later ones', async () => {
    expect(await t.say('Anna', 'fastställ dagordning')).toBe(
      'Inget möte pågår. Nästa är fredag 6 februari 2026. Sekreteraren öppnar det med ”starta möte”.',
    )
    await t.say('Cecilia', 'tillägg: Teamsgrupp')
    await open()
    expect(await t.say('Bo', 'fastställ dagordning')).toBe(
      'Det kan bara sekreteraren, ordföranden eller deras ställföreträdare göra. Fråga Anna Berg.',
    )
    expect(await t.say('Anna', 'fastställ dagordningen.')).toBe(
      'Dagordningen för mötet fredag 6 februari 2026 är fastställd med 5 punkter.\nTillägg:\n4. Teamsgrupp\nAnteckna med ”anteckning 1: …” och beslut med ”beslut 1: …”.',
    )
    expect(await t.say('Anna', 'fastställ dagordning')).toBe(
      'Dagordningen för fredag 6 februari 2026 är redan fastställd.',
    )
    expect(await t.say('Anna', 'punkt: Sista minuten')).toBe(
      '”Sista minuten” är antecknat som tillägg till mötet fredag 6 februari 2026.\nMötet pågår, så det får sitt nummer när mötet fastställer dagordningen.\n' +
        'Skriv ”fastställ dagordning” när mötet har godkänt det.',
    )
    expect(await t.say('Anna', 'fastställ dagordning')).toBe(
      'Dagordningen för mötet fredag 6 februari 2026 är fastställd med tillägg och har nu 6 punkter.\nTillägg:\n5. Sista minuten\nAnteckna med ”anteckning 1: …” och beslut med ”beslut 1: …”.',
    )
    expect(await t.say('Bo', 'dagordning')).toBe(
      'Dagordning fredag 6 februari 2026 kl. 08.30–12.00, Regionarkivet (fastställd)\n1. Inledning\n2. Avtalet (20 min)\n3. Dagordning\n4. Teamsgrupp\n5. Sista minuten\n6. Avslutning\n\nKvar: 2, 4 och 5, 20 minuter enligt dagordningen.',
    )
  })

  test('of a closed meeting is read, never changed', async () => {
    await open()
    await change(t, 'm1', {
      status: 'closed',
      closedAt: '2026-02-06T11:00:00.000Z',
      closedBy: 'p1',
    })
    t.at('2026-03-02T08:00:00Z')
    expect((await t.say('Bo', 'dagordning 6/2')).split('\n')[0]).toBe(
      'Dagordning fredag 6 februari 2026 kl. 08.30–12.00, Regionarkivet (mötet är avslutat)',
    )
    const closed =
      'Mötet fredag 6 februari 2026 är avslutat. Det som står ändras med ”ändra”, ”ta bort” och ”flytta”, till exempel ”ändra anteckning” och punktens nummer.'
    for (const sentence of [
      'punkt: Ny; möte 6/2',
      'punkt 1: Annat; möte 6/2',
      'ta bort punkt 1 på mötet 6/2',
      'flytta punkt 1 till 2 på mötet 6/2',
      'skicka dagordning 6/2',
      'tillägg: Ny; möte 6/2',
    ]) {
      expect(await t.say('Anna', sentence)).toBe(closed)
    }
  })
})

test('an addition before the agenda is sent is a proposal, or waits when the last day is over', async () => {
  expect(await t.say('Bo', 'tillägg: Teamsgrupp')).toBe(
    'Dagordningen för mötet fredag 6 februari 2026 är inte utskickad än, så det blev ett förslag i stället för ett tillägg.\nF1 är antecknat som förslag: ”Teamsgrupp”.\n' +
      'Det gäller mötet fredag 6 februari 2026.\nDu får veta när sekreteraren har tagit ställning.',
  )
  t.at('2026-02-02T08:00:00Z')
  expect(await t.say('Bo', 'tillägg: Teamsgrupp')).toBe(
    '”Teamsgrupp” är antecknat som tillägg till mötet fredag 6 februari 2026.\nSista dagen för förslag har varit, så det får sitt nummer när mötet fastställer dagordningen.',
  )
  expect(await items()).toEqual(['1 Inledning', '2 Dagordning', '3 Avslutning'])
  expect(await t.say('Cecilia', 'ta bort tillägg: Teamsgrupp')).toBe(
    'Det kan bara sekreteraren, ordföranden eller deras ställföreträdare göra. Fråga Anna Berg.',
  )
  expect(await t.say('Bo', 'ta bort tillägg 1')).toBe(
    'Tillägget ”Teamsgrupp” är borttaget från mötet fredag 6 februari 2026.',
  )
})

test('an agenda of sixty long items is one answer, and as many posts as it needs, each whole to the line', async () => {
  const title = 'En mycket lång rubrik om samverkan mellan kommuner och region, '
    .repeat(3)
    .slice(0, 190)
  for (let at = 0; at < 10; at += 1)
    await t.say(
      'Anna',
      Array.from(
        { length: 6 },
        (_, n) =>
          `punkt: ${at}${n} ${title}; 3 min; föredragande Anna Berg, Bo Ek, Cecilia Dahl, David Ek`,
      ).join('\n'),
    )
  const shown = await t.say('Bo', 'dagordning')
  expect([
    shown.length < 15_000,
    shown.split('\n').filter((line) => /^\d+\. /.test(line)).length,
  ]).toEqual([true, 63])
  await t.say('Anna', 'skicka dagordning')
  const posts = (await told()).map(([, text]) => text)
  expect([posts.length, posts.every((text) => text.length < 15_000)]).toEqual([2, true])
  expect(posts.map((text) => text.split('\n')[0])).toEqual(['(1 av 2)', '(2 av 2)'])
  expect(
    posts
      .join('\n')
      .split('\n')
      .filter((line) => /^\d+\. /.test(line)),
  ).toHaveLength(63)
})

describe('standing items', () => {
  test('are one a line, whatever else the line could mean', async () => {
    expect(await t.say('Anna', 'stående punkter')).toBe(
      'Inga stående punkter än. Skriv ”stående punkter:” och en punkt per rad, så börjar varje nytt möte med dem.',
    )
    expect(
      await t.say(
        'Anna',
        'stående punkter:\n1. Inledning; 5 min\n2. Dagordning\nDagordning\n– Rapport från AU; föredragande Bo Ek, Anna\nMöten\nnästa möte\ntema: Unga',
      ),
    ).toBe(
      '6 stående punkter är antecknade:\n1. Inledning (5 min)\n2. Dagordning\n3. Dagordning\n4. Rapport från AU (föredragande Bo Ek och Anna Berg)\n5. Möten\n6. nästa möte\n' +
        'Varje nytt möte börjar med dem. Möten som redan är planerade behåller sin dagordning; där lägger du till med ”punkt:”.\n\n' +
        'Tema 1 är antecknat i temabanken: ”Unga”. Se alla med ”teman”; när det är dags blir det ett förslag med ”föreslå”.',
    )
  })

  test.each<[string, readonly string[]]>([
    ['Inledning, Dagordning, Avslutning', ['Inledning', 'Dagordning', 'Avslutning']],
    [
      'Inledning; 5 min; Information; Övrigt; typ diskussion',
      ['Inledning', 'Information', 'Övrigt'],
    ],
    [
      'Inledning, Dagordning; 5 min, Rapport; föredragande Anna, Bo; Övrigt',
      ['Inledning', 'Dagordning', 'Rapport', 'Övrigt'],
    ],
    ['Rapport, norr och söder\nÖvrigt', ['Rapport, norr och söder', 'Övrigt']],
    ['inga', []],
  ])('are read from %j', async (text, titles) => {
    await t.say('Anna', `stående punkter: ${text}`)
    expect((await t.group()).standingItems.map(({ title }) => title)).toEqual(titles)
  })

  test('are shown, and the secretary’s', async () => {
    await t.say('Anna', 'stående punkter: Inledning; 5 min')
    expect(await t.say('Anna', 'stående punkter')).toBe(
      'Stående punkter, som varje nytt möte börjar med:\n1. Inledning (5 min)\nByt ut dem med ”stående punkter:” och en punkt per rad.',
    )
    expect(await t.say('Bo', 'stående punkter: Fika')).toBe(
      'Det kan bara sekreteraren, ordföranden eller deras ställföreträdare göra. Fråga Anna Berg.',
    )
  })
})

test('the bank of themes keeps ideas, who had them and when', async () => {
  expect(await t.say('Bo', 'teman')).toBe(
    'Temabanken är tom. Lägg in en idé med ”tema:” och några ord.',
  )
  expect(await t.say('Bo', 'tema:')).toBe(
    'Det saknas text. Skriv till exempel: tema: Unga som varken arbetar eller studerar',
  )
  expect(await t.say('Bo', 'tema: Unga utan arbete')).toBe(
    'Tema 1 är antecknat i temabanken: ”Unga utan arbete”. Se alla med ”teman”; när det är dags blir det ett förslag med ”föreslå”.',
  )
  await t.say('Cecilia', 'tema: Äldres psykiska hälsa')
  t.at('2026-01-20T08:00:00Z')
  expect(await t.say('Eva', 'teman')).toBe(
    'Teman för kommande möten:\n1. Unga utan arbete (Bo Ek, för 8 dagar sedan)\n2. Äldres psykiska hälsa (Cecilia Dahl, för 8 dagar sedan)\n' +
      'Gör ett förslag av ett tema med ”föreslå” och en rubrik; ta bort det med ”ta bort tema” och numret.',
  )
  expect(await t.say('Bo', 'ta bort tema 2')).toBe(
    'Det kan bara sekreteraren, ordföranden eller deras ställföreträdare göra. Fråga Anna Berg.',
  )
  expect(await t.say('Bo', 'ta bort tema 1')).toBe(
    'Tema 1 ”Unga utan arbete” är borttaget ur temabanken.',
  )
  expect(await t.say('Bo', 'ta bort tema 1')).toBe(
    'Det finns inget tema 1. Det finns 2. Skriv ”teman” för att se alla.',
  )
  expect(await t.say('Bo', `tema: ${'x'.repeat(501)}`)).toBe(
    'Texten är 501 tecken och får vara högst 500. Korta den, eller lägg resten som bakgrund eller länk. Inget är antecknat.',
  )
})

test('an example is made of what was typed, and of what fits', async () => {
  expect(await t.say('Anna', 'skicka F7')).toBe(
    'Vem gäller det? Skriv till exempel: skicka F7 till AU',
  )
})

test('talk that only begins like a sentence changes nothing', async () => {
  const logged = async (): Promise<number> =>
    (await t.store.list<LogEntry>(t.pk, { index: 'log', limit: 100 })).items.flatMap(
      ({ doc }) => doc.acts,
    ).length
  const before = await logged()
  for (const text of [
    'dagordningen är för lång',
    'ta in en konsult',
    'skicka protokollet till Bo',
    'skicka',
    'spara kvittot',
    'avslå inte',
  ])
    await t.say('Anna', text)
  expect(await logged()).toBe(before)
  expect(await t.say('Anna', 'dagordning 31/2')).toBe('Datumet ”31/2” finns inte i kalendern.')
})

test.each([
  [
    'punkt: Hyran ; typ beslut ; bilaga https://example.se/avtal.pdf',
    'Länk: https://example.se/avtal.pdf',
  ],
  ['föreslå Hyran ; underlag: https://example.se/avtal.pdf', 'Länk: https://example.se/avtal.pdf'],
  [
    'item: The rent ; attachment https://example.se/a.pdf ; 10 min',
    'Link: https://example.se/a.pdf',
  ],
  ['punkt: Hyran ; 10 min ; gärna tidigt på dagen', 'Bakgrund: gärna tidigt på dagen'],
  ['propose The rent ; 10 min ; as early as can be', 'Background: as early as can be'],
])('%s: what stands behind the title is told', async (sentence, paper) => {
  if (/^(?:item|propose)/.test(sentence)) await t.say('Anna', 'språk engelska')
  const answer = await t.say('Anna', sentence)
  expect(answer).toMatch(/Hyran|The rent/)
  expect(answer.split('\n')).toContain(paper)
  expect(answer.split('\n')[0]).not.toMatch(/https|gärna|early/)
})

test('a long background is told by its beginning', async () => {
  const answer = await t.say('Bo', `föreslå Hyran\n${'Vi har räknat på det länge. '.repeat(20)}`)
  expect(answer.split('\n')[1]).toMatch(/^Bakgrund: Vi har räknat .{40,75}…$/)
})

test('a word for papers without an address is text', async () => {
  expect(await t.say('Bo', 'föreslå Hyran ; bilaga kommer senare')).toContain(
    '”Hyran ; bilaga kommer senare”',
  )
})

test('the same in English', async () => {
  await later()
  await t.say('Anna', 'språk engelska')
  expect(
    await t.say(
      'Bo',
      'propose The agreement; type decision; 20 min; presenter Anna and Kim Holm; background It ends in June',
    ),
  ).toBe(
    'F1 is recorded as a proposal: “The agreement” (decision, 20 min, presented by Anna Berg and Kim Holm).\n' +
      'Background: It ends in June\n' +
      'It is for the meeting of Friday 6 February 2026. Choose another meeting with “move proposal F1 to 17/4”.\nYou will be told what the secretary decides.',
  )
  await t.say('Bo', 'propose Rooms')
  expect(await t.say('Anna', 'proposals')).toBe(
    '2 proposals are waiting:\n– F1 The agreement (decision, 20 min, presented by Anna Berg and Kim Holm). Bo Ek, today, for the meeting of 6 Feb 2026\n– F2 Rooms. Bo Ek, today, for the meeting of 6 Feb 2026\n' +
      'Take in with “accept F1”, or write “decline F1: reason”, “refer F1 to AU” or “park F1”.',
  )
  expect(await t.say('Anna', 'accept F1 as 2')).toBe(
    'F1 is taken in as item 2 at the meeting of Friday 6 February 2026: “The agreement”.\nBo Ek will be told. See the whole with “agenda”.',
  )
  expect(await t.say('Anna', 'refer F2 to AU')).toBe(
    'F2 is now with AU and stays among the proposals. Bo Ek will be told. When it comes back: “accept F2”.',
  )
  expect(await t.say('Anna', 'decline F2: not ours')).toBe(
    'F2 is declined for the reason “not ours”. Bo Ek will be told. To change your mind, write “park F2” and it is among the proposals again.',
  )
  expect(await t.say('Anna', 'item 2a: Workshop; 10 min')).toBe(
    'Item 2a is added to the meeting of Friday 6 February 2026: “Workshop” (10 min).\nSee the whole with “agenda”. If another meeting is meant, add “; meeting 17/4”.',
  )
  expect(await t.say('Anna', 'move item 2a to 1')).toBe(
    '“Workshop” is now item 1 at the meeting of Friday 6 February 2026; it was 2a. See the whole with “agenda”.',
  )
  expect(await t.say('Anna', 'remove item 1')).toBe(
    'Item 1 “Workshop” is taken off the meeting of Friday 6 February 2026, and the items after it have new numbers. See the whole with “agenda”.',
  )
  expect(await t.say('Anna', 'publish agenda')).toBe(
    'The agenda for the meeting of Friday 6 February 2026 is posted in the group with 4 items. The numbers are fixed: a new item becomes an addition.',
  )
  expect(await t.say('Bo', 'addition: Chat')).toBe(
    '“Chat” is recorded as an addition to the meeting of Friday 6 February 2026.\nThe agenda has already been sent out, so it gets its number when the meeting adopts the agenda.',
  )
  await open()
  expect(await t.say('Anna', 'adopt agenda')).toBe(
    'The agenda for the meeting of Friday 6 February 2026 is adopted with 5 items.\nAdditions:\n4. Chat\nRecord with “note 1: …” and decisions with “decision 1: …”.',
  )
  expect(await t.say('Bo', 'agenda')).toBe(
    'Agenda Friday 6 February 2026 at 08:30–12:00, Regionarkivet (adopted)\n1. Inledning\n2. The agreement (decision, 20 min, presented by Anna Berg and Kim Holm)\n3. Dagordning\n4. Chat\n5. Avslutning\n\nLeft: 2 and 4, 20 minutes by the agenda.',
  )
  expect(await t.say('Anna', 'standing items: Opening, Agenda')).toBe(
    '2 standing items are recorded:\n1. Opening\n2. Agenda\nEvery new meeting begins with them. Meetings already planned keep their agenda; add to it with “item:”.',
  )
  expect(await t.say('Bo', 'theme: Young people')).toBe(
    'Theme 1 is recorded in the bank of themes: “Young people”. See all with “themes”; when the time comes it becomes a proposal with “propose”.',
  )
  expect(await t.say('Bo', 'themes')).toBe(
    'Themes for coming meetings:\n1. Young people (Bo Ek, today)\nMake a theme a proposal with “propose” and a title; remove it with “remove theme” and its number.',
  )
})
