import { adjustingId } from '../../src/minutes/adjusting.ts'
import { versionId } from '../../src/minutes/versions.ts'
import type { Adjusting, Version } from '../../src/minutes/adjusting-state.ts'
import { fingerprint } from '../../src/minutes/document.ts'
import { talk, type Talk } from '../chat/talk.ts'
import { held, links, plain } from './held.ts'

let t: Talk
beforeEach(async () => {
  t = await talk()
})
afterEach(() => t.end())

const say = async (who: string, text: string): Promise<string> => plain(await t.say(who, text))
const alone = async (who: string, text: string): Promise<string> =>
  plain(await t.whisper(who, text))
const whisper = async (who: string, text: string): Promise<string> =>
  plain(await t.whisper(who, text))
const posts = (): readonly string[] =>
  t.posts().map(({ to, message }) => `${to}: ${plain(message.text)}`)
const version = async (number: number): Promise<Version | undefined> =>
  (await t.store.get<Version>(t.pk, versionId('m1', number)))?.doc
const on = 'mötet fredag 6 februari 2026'
const adjusted = (): Promise<void> => held(t, 'inställningar justering på')

describe('the document', () => {
  test('is there for everyone as soon as the meeting is open, where drafts are', async () => {
    await held(t, 'inställningar utkast öppet')
    expect(await alone('Bo', 'protokoll')).toBe(
      `Minnesanteckningar från ${on}. Utkast. 2 punkter, 1 beslut och inga uppdrag.\n${links('13 februari 2026')}`,
    )
    expect(await alone('Anna', 'minutes 6/2')).toBe(
      `Minnesanteckningar från ${on}. Utkast. 2 punkter, 1 beslut och inga uppdrag.\n${links('13 februari 2026')}\nStämmer allt, skicka det till gruppen med ”skicka protokoll 2026-02-06” eller gör det slutligt med ”justera 2026-02-06”. Ändra annars med ”ändra anteckning” och punktens nummer.`,
    )
  })

  test('is not there before, and of no meeting that was cancelled', async () => {
    await t.say('Anna', 'nytt möte 2026-02-06 08:30-12:00 Lokal Eken')
    expect(await alone('Bo', 'protokoll')).toBe(
      `Mötet fredag 6 februari 2026 är inte öppnat än, så det finns inget att läsa. Dagordningen får du med ”dagordning 2026-02-06”.`,
    )
    await t.say('Anna', 'ställ in möte 6/2: förhinder')
    expect(await alone('Bo', 'protokoll 6/2')).toBe('Mötet fredag 6 februari 2026 är inställt.')
  })

  test('asked for, is nothing to take back', async () => {
    await held(t)
    t.at('2026-02-06T12:00:00Z')
    await t.say('Anna', 'tema: Bostäder')
    await t.whisper('Anna', 'protokoll')
    expect(await say('Anna', 'ångra')).toBe(
      'Jag tog tillbaka: ”tema: Bostäder”. Det som gällde innan gäller igen.',
    )
  })
})

test.each([
  ['språk svenska', 'justera', 'Du har redan justerat', 'Det väntar på Cecilia Dahl.'],
  ['language English', 'approve', 'You have already approved', 'Cecilia Dahl has yet to approve.'],
])(
  'said twice of the same text nobody else is told again: %s',
  async (language, said, now, left) => {
    await held(t, language, 'inställningar justering på', 'inställningar ordförande justerar av')
    await say('Anna', 'justerare: Bo, Cecilia')
    posts()
    await alone('Bo', said)
    expect(posts()).toHaveLength(1)
    const again = await alone('Bo', said)
    expect(again).toContain(now)
    expect(again).toContain(left)
    expect(posts()).toEqual([])
    await t.whisper('Anna', 'ändra anteckning 6/2 § 1: Kort.')
    t.at('2026-02-09T12:00:00Z')
    posts()
    expect(await alone('Bo', said)).not.toContain(now)
    expect(posts()).toHaveLength(1)
  },
)

describe('adjustment', () => {
  test('begins when the secretary appoints adjusters, who get the text item by item in their own chat', async () => {
    await adjusted()
    expect(await say('Anna', 'justerare: Bo, Cecilia')).toBe(
      `Bo Ek och Cecilia Dahl justerar protokollet från ${on}.\nProtokollet från ${on} skickas nu till Bo Ek och Cecilia Dahl, punkt för punkt, i personlig chatt. Sista dag är 20 februari 2026. Följ hur det går med ”synpunkter 2026-02-06”.`,
    )
    const sent = t.posts()
    expect(sent.map(({ to }) => to)).toEqual(['private-Bo', 'private-Cecilia'])
    expect(JSON.stringify(sent[0]?.message.card)).toContain(
      '"data":{"do":"approve","args":{"meeting":"2026-02-06"}',
    )
    expect(plain(sent[0]?.message.text ?? '')).toBe(
      `Du är utsedd att justera protokollet från ${on} i Chefsgruppen. Justera senast 20 februari 2026. Här är texten, punkt för punkt.\n\n` +
        'Protokoll för Chefsgruppen\nNär: fredag 6 februari 2026, kl. 08.30–12.00\nVar: Lokal Eken\nSekreterare: Anna Berg\n\n' +
        'Deltagare\n5 närvarande.\n– Anna Berg: sekreterare; närvarande\n– Bo Ek: närvarande\n– Cecilia Dahl: närvarande\n– David Ek: närvarande\n– Eva Falk: närvarande\n\n' +
        'Ärenden\n1. Inledning\nAnna hälsar välkommen.\nLäggs till handlingarna.\n2. Läkaravtalet\nBeslutsärende\nTre kommuner har svarat.\nBeslut 2026-02-06 § 2: Förslaget antas.\nSe bilaga 1.\n\n' +
        'Beslutssammanställning\n– 2026-02-06 § 2: Läkaravtalet. Förslaget antas.\n\nBilagor\n– Bilaga 1, punkt 2: Läkaravtalet. https://example.se/avtal\n\n' +
        'Stämmer allt, skriv ”justera 2026-02-06”. Är något fel, skriv ”synpunkt”, punktens nummer och vad som är fel.\nHela dokumentet: LINK.docx',
    )
  })

  test('ends with the last adjuster: the version is locked, the lead time told, the group informed', async () => {
    await adjusted()
    await t.say('Anna', 'justerare: Bo, Cecilia')
    t.posts()
    expect(await whisper('Bo', 'justera')).toBe(
      `Tack, du har justerat protokollet från ${on}. Det väntar på Cecilia Dahl.`,
    )
    expect(posts()).toEqual([
      `private-Anna: Bo Ek har justerat protokollet från ${on}. Nu väntar det på Cecilia Dahl.`,
    ])
    t.at('2026-02-20T11:00:00Z')
    expect(await say('Anna', 'synpunkter')).toBe(
      `Protokollet från ${on}.\nFör justering sedan 6 februari 2026, nu 14 dagar efter mötet. Justerat av Bo Ek. Väntar på Cecilia Dahl.\nInga synpunkter.`,
    )
    expect(await whisper('Cecilia', 'godkänn')).toBe(
      `Protokollet från ${on} är justerat den 20 februari 2026 av Bo Ek och Cecilia Dahl, 14 dagar efter mötet. Version 1 är låst och ändras inte.\n${links('27 februari 2026')}`,
    )
    expect(posts()).toEqual([
      `chat: Protokollet från ${on} är justerat den 20 februari 2026 av Bo Ek och Cecilia Dahl, 14 dagar efter mötet. Läs med ”protokoll 2026-02-06”.`,
    ])
    expect((await version(1))?.document.status).toBe('Justerat den 20 februari 2026')
    expect(await alone('David', 'protokoll')).toContain(
      `Protokoll från ${on}. Justerat den 20 februari 2026. 2 punkter`,
    )
  })

  test('is for the adjusters alone', async () => {
    await adjusted()
    expect(await say('Bo', 'justera')).toBe(
      `Ingen är utsedd att justera protokollet från ${on}. Skriv ”justerare: namn”.`,
    )
    expect(await say('Bo', 'justerare: Bo')).toBe(
      'Det kan bara sekreteraren, ordföranden eller deras ställföreträdare göra. Fråga Anna Berg.',
    )
    await t.say('Anna', 'justerare: Bo, Cecilia')
    expect(await say('David', 'justera')).toBe(
      'Det är Bo Ek och Cecilia Dahl som justerar. Har du något att säga om texten, skriv till sekreteraren.',
    )
    expect(await say('David', 'synpunkt 1: Fel.')).toBe(
      'Det är Bo Ek och Cecilia Dahl som justerar. Har du något att säga om texten, skriv till sekreteraren.',
    )
  })

  test('needs somebody whom the bot can reach', async () => {
    await adjusted()
    await t.say('Anna', 'roll Greta Holm ledamot')
    await t.say('Anna', '1')
    expect(await say('Anna', 'justerare: Greta Holm')).toBe(
      'Greta Holm är inte med i Teams och kan inte justera här. Välj någon som är med i gruppens chatt eller team.',
    )
  })

  test('may be prepared while the meeting goes on', async () => {
    await t.say('Anna', 'inställningar justering på')
    await t.say('Anna', 'nytt möte 2026-02-06 08:30-12:00 Lokal Eken')
    t.at('2026-02-06T07:30:00Z')
    for (const line of ['punkt: Inledning', 'starta möte', 'närvarande: alla', 'frånvarande: Bo'])
      await t.say('Anna', line)
    expect(await say('Anna', 'justerare: Bo')).toBe(
      `Bo Ek justerar protokollet från ${on}.\nObs att Bo Ek är antecknad som frånvarande.\nNär mötet är avslutat och texten är klar skriver du ”skicka för justering 2026-02-06”.`,
    )
    expect(await say('Anna', 'skicka för justering')).toBe(
      'Mötet fredag 6 februari 2026 är inte avslutat. Avsluta det först med ”avsluta möte”.',
    )
    await t.say('Anna', 'avsluta möte ändå')
    expect(await whisper('Bo', 'justera')).toBe(
      `Protokollet från ${on} är inte skickat för justering än. Sekreteraren gör det med ”skicka för justering 2026-02-06”.`,
    )
    expect(await say('Anna', 'skicka för justering')).toContain('skickas nu till Bo Ek')
  })

  test('is by those whose role it is, where nobody is appointed', async () => {
    await adjusted()
    await t.say('Anna', 'roll David Ek justerare')
    expect(await alone('Anna', 'protokoll')).toContain(
      'Skicka det till David Ek med ”skicka för justering 2026-02-06”.',
    )
    expect(await say('Anna', 'skicka för justering')).toContain('skickas nu till David Ek')
    expect(await whisper('David', 'justera')).toContain(
      'är justerat den 6 februari 2026 av David Ek',
    )
  })

  test('is off where the group does not adjust', async () => {
    await held(t)
    expect(await say('Anna', 'justerare: Bo')).toBe(
      'Gruppen justerar inte sina minnesanteckningar. Sekreteraren gör dem slutliga med ”justera 2026-02-06”. Ska ni justera, skriv ”inställningar justering på”.',
    )
    expect(await say('Bo', 'godkänn')).toBe(
      'Det kan bara sekreteraren, ordföranden eller deras ställföreträdare göra. Fråga Anna Berg.',
    )
    t.at('2026-02-07T11:00:00Z')
    expect(await say('Anna', 'godkänn 6/2')).toBe(
      `Minnesanteckningarna från ${on} är justerade den 7 februari 2026 av Anna Berg, en dag efter mötet. Version 1 är låst och ändras inte.\n${links('14 februari 2026')}\n` +
        'Nu kan du göra en offentlig utgåva med ”publicera 2026-02-06”.',
    )
    expect((await version(1))?.document.status).toBe('Justerat den 7 februari 2026')
    expect(await say('Anna', 'godkänn')).toBe(
      `Version 1 från ${on} är låst och ändras inte. En ändring blir en ny version: skriv till exempel ”ändra anteckning” och punktens nummer.`,
    )
  })

  test('goes through in English too', async () => {
    await adjusted()
    await t.say('Anna', 'language English')
    expect(await say('Anna', 'adjusters: Bo')).toBe(
      'Bo Ek will adjust the minutes of Friday 6 February 2026.\nThe minutes of Friday 6 February 2026 now go to Bo Ek, item by item, in personal chat. The last day is 20 February 2026. Follow how it goes with “comments 2026-02-06”.',
    )
    expect(await whisper('Bo', 'comment on item 1: I welcomed everybody too.')).toBe(
      'Comment S1 on item 1 Inledning in the minutes of Friday 6 February 2026: I welcomed everybody too. The secretary settles it, and you will be told how.',
    )
    expect(await say('Anna', 'answer S1: So you did.')).toBe(
      'Comment S1 on item 1 in the minutes of Friday 6 February 2026 is settled without a change: So you did. Bo Ek gets the answer and approves after that.',
    )
    expect(await whisper('Bo', 'approve')).toContain(
      'The minutes of Friday 6 February 2026 were adjusted on 6 February 2026 by Bo Ek, on the day of the meeting. Version 1 is locked and does not change.',
    )
  })
})

describe('a comment', () => {
  beforeEach(async () => {
    await adjusted()
    await t.say('Anna', 'justerare: Bo, Cecilia')
    t.posts()
  })

  test('goes to the secretary and holds the lock until it is settled', async () => {
    expect(await whisper('Bo', 'synpunkt 1: Bo hälsade också välkommen.')).toBe(
      `Synpunkt S1 på punkt 1 Inledning i protokollet från ${on}: Bo hälsade också välkommen. Sekreteraren avgör den, och du får veta hur.`,
    )
    expect(posts()).toEqual([
      `private-Anna: Bo Ek har synpunkt S1 på punkt 1 Inledning i protokollet från ${on}: Bo hälsade också välkommen.\nSkriv ”ändra anteckning S1: …” med punktens nya anteckning, eller ”besvara S1: …” om texten ska stå kvar.`,
    ])
    expect(await whisper('Cecilia', 'justera')).toBe(
      `Tack, du har justerat protokollet från ${on}. Det väntar på Bo Ek. S1 ska avgöras av sekreteraren först. Ändras texten får du se den igen.`,
    )
    await whisper('Bo', 'justera')
    expect(await version(1)).toBeUndefined()
    expect(await say('Anna', 'synpunkter')).toContain(
      '– S1 punkt 1, Bo Ek: Bo hälsade också välkommen. Inte avgjord.',
    )
  })

  test('answered without a change leaves approvals standing', async () => {
    await whisper('Cecilia', 'justera')
    await whisper('Bo', 'synpunkt 1: Fler var där.')
    t.posts()
    expect(await say('Anna', 'besvara S1: Det framgår av närvaron.')).toBe(
      `Synpunkt S1 på punkt 1 i protokollet från ${on} är avgjord utan ändring: Det framgår av närvaron. Bo Ek får svaret och justerar därefter.`,
    )
    expect(posts()).toEqual([
      `private-Bo: Anna Berg svarar på din synpunkt S1 om punkt 1 i protokollet från ${on}: Det framgår av närvaron. Texten står kvar. Skriv ”justera 2026-02-06” när du är nöjd.`,
    ])
    expect(await whisper('Bo', 'justera')).toContain(
      'är justerat den 6 februari 2026 av Bo Ek och Cecilia Dahl',
    )
    expect(await say('Anna', 'besvara S1: Igen.')).toBe(
      'S1 är redan avgjord. Skriv ”synpunkter” för att se alla.',
    )
  })

  test('met by a change voids what was approved, since nobody has approved the new text', async () => {
    await whisper('Cecilia', 'justera')
    await whisper('Bo', 'synpunkt 1: Bo hälsade också välkommen.')
    t.posts()
    expect(await say('Anna', 'rätta S1: Anna och Bo hälsar välkommen.')).toBe(
      `Jag har ändrat anteckning 1:1 Inledning, mötet 6 februari 2026.\nNu: Anna och Bo hälsar välkommen.\nFörut: Anna hälsar välkommen.\nBo Ek och Cecilia Dahl får se ändringen och justerar på nytt.`,
    )
    expect(posts()[1]).toBe(
      `private-Cecilia: Anna Berg har ändrat i protokollet från ${on}, som du justerar:\nPunkt 1.\nStod: Anna hälsar välkommen.\nStår nu: Anna och Bo hälsar välkommen. (ändrat den 6 februari 2026)\n` +
        'Stämmer allt, skriv ”justera 2026-02-06”. Är något fel, skriv ”synpunkt”, punktens nummer och vad som är fel.',
    )
    // Changed a moment ago it would be shown first.
    t.at(new Date(t.world.now().getTime() + 120_000).toISOString())
    expect(await whisper('Bo', 'justera')).toBe(
      `Tack, du har justerat protokollet från ${on}. Det väntar på Cecilia Dahl.`,
    )
    expect(await version(1)).toBeUndefined()
    expect(await whisper('Cecilia', 'justera')).toContain('Version 1 är låst')
    expect(JSON.stringify((await version(1))?.document)).toContain('Anna och Bo hälsar välkommen.')
  })

  test('on a decision may be met by other words of the decision', async () => {
    await whisper('Bo', 'synpunkt 2: Det var förslaget från januari.')
    expect(posts()[0]).toContain(
      'Skriv ”ändra anteckning S1: …” med punktens nya anteckning, ”ändra beslut S1: …” med beslutets nya lydelse, eller ”besvara S1: …” om texten ska stå kvar.',
    )
    expect(await say('Anna', 'rätta beslut S1: Förslaget från januari antas.')).toBe(
      `Jag har ändrat beslut 2026-02-06 § 2 Läkaravtalet.\nNu: Förslaget från januari antas.\nFörut: Förslaget antas.\nBo Ek och Cecilia Dahl får se ändringen och justerar på nytt.`,
    )
    expect(await say('Anna', 'synpunkter')).toContain(
      '– S1 punkt 2, Bo Ek: Det var förslaget från januari. Texten är ändrad.',
    )
    await whisper('Bo', 'synpunkt 1: Fel.')
    expect(await say('Anna', 'rätta beslut S2: Nej.')).toBe('Det finns inget beslut 1.')
  })

  test('taken back, a change gives the approved text back, and its approvals', async () => {
    await whisper('Cecilia', 'justera')
    t.at('2026-02-06T12:00:00Z')
    await say('Anna', 'rätta 6/2 § 1: Anna öppnar mötet.')
    expect(await say('Anna', 'ångra')).toBe(
      'Jag tog tillbaka: ”rätta 6/2 § 1: Anna öppnar mötet.”. Det som gällde innan gäller igen.',
    )
    expect(await whisper('Bo', 'justera')).toContain('Version 1 är låst')
    expect(JSON.stringify((await version(1))?.document)).toContain('Anna hälsar välkommen.')
  })

  test('says kindly what is missing', async () => {
    expect(await whisper('Bo', 'synpunkt 9: Fel.')).toBe(
      'Det finns ingen punkt 9 på mötet fredag 6 februari 2026. Där finns 1, 2.',
    )
    expect(await whisper('Bo', 'synpunkt 1:')).toBe(
      'Det saknas text. Skriv till exempel: synpunkt 1: Bo Ek var föredragande.',
    )
    expect(await whisper('Bo', 'synpunkt: Fel.')).toBe(
      'Vilken punkt gäller det? Skriv till exempel: synpunkt 1: Bo Ek var föredragande.',
    )
    expect(await say('Anna', 'besvara S7: Nej.')).toBe(
      'Det finns ingen synpunkt S7. Ingen synpunkt väntar.',
    )
    expect(await say('Anna', 'rätta 6/2 § 1: Anna hälsar välkommen.')).toBe(
      'Texten är redan så. Skriv den nya lydelsen, till exempel: ändra anteckning 7: Frågan återkommer i maj.',
    )
  })
})

describe('a locked version', () => {
  beforeEach(async () => {
    await adjusted()
    await t.say('Anna', 'justerare: Bo')
    await t.whisper('Bo', 'justera')
    t.posts()
  })

  test('never changes, whatever is said afterwards', async () => {
    const before = await t.store.get<Version>(t.pk, versionId('m1', 1))
    expect(before?.doc.hash).toBe(fingerprint(before?.doc.document))
    for (const said of [
      'ångra',
      'rätta 6/2 § 1: Annan text.',
      'rätta beslut 6/2 § 2: Annat beslut.',
      'rätta rubrik 6/2 § 1: Öppnande',
      'rätta frånvarande 6/2: David Ek',
      'rätta ersätter 6/2: Eva Falk för Cecilia Dahl',
      'justerare: Cecilia',
      'skicka för justering',
      'organisation David Ek Nora kommun',
      'roll Bo Ek ordförande',
      'standardfras läggs till handlingarna: Noteras',
      'språk engelska',
      'inställningar justering av',
      'godkänn',
      'publicera',
      '1',
      'internt 2',
      'granska om',
    ])
      await t.say('Anna', said)
    for (const said of ['ångra', 'justera', 'synpunkt 1: Mer.']) await t.whisper('Bo', said)
    const after = await t.store.get<Version>(t.pk, versionId('m1', 1))
    expect(after?.etag).toBe(before?.etag)
    expect(after?.doc).toEqual(before?.doc)
  })

  test('cannot be taken back', async () => {
    expect(await whisper('Bo', 'ångra')).toBe('”justera” går inte att ta tillbaka.')
    expect(await version(1)).toBeDefined()
  })

  test('is corrected by a new one, dated, that says what has changed', async () => {
    expect(await say('Anna', 'rätta beslut 6/2 § 2: Förslaget antas med ändring.')).toContain(
      'väntar på att Bo Ek bekräftar den',
    )
    expect(await whisper('Bo', 'bekräfta ändring 2026-02-06 § 2:1')).toBe(
      `Jag har ändrat beslut 2026-02-06 § 2 Läkaravtalet.\nNu: Förslaget antas med ändring.\nFörut: Förslaget antas.\nVersion 1 står kvar som den är; det här blir version 2, med uppgift om vad som är ändrat.\nBo Ek får se ändringen och justerar på nytt.`,
    )
    expect(await alone('Anna', 'protokoll')).toContain('Utkast till version 2.')
    expect(await alone('Anna', 'protokoll 6/2 version 1')).toBe(
      `Protokoll från ${on}, version 1. Justerat den 6 februari 2026.\n${links('13 februari 2026')}`,
    )
    t.at('2026-03-02T11:00:00Z')
    expect(await whisper('Bo', 'justera')).toContain('Version 2 är låst')
    const second = (await version(2))?.document
    expect(second?.status).toBe('Justerat den 2 mars 2026, version 2')
    const changes = second?.blocks.at(-1)
    expect(
      second?.blocks
        .slice(-4, -1)
        .map((block) =>
          'text' in block
            ? block.text
            : 'line' in block
              ? block.line.map(({ text }) => text).join('')
              : block.kind,
        ),
    ).toEqual([
      'Justerat den 2 mars 2026 av Bo Ek, via Teams. Ledtid: 24 dagar efter mötet.',
      'Ersätter version 1 den 6 februari 2026, som finns kvar oförändrad.',
      'Vad som är ändrat',
    ])
    expect(
      changes?.kind === 'table' &&
        changes.rows.map(({ cells }) =>
          cells.map((cell) =>
            cell
              .map((block) => ('line' in block ? block.line.map(({ text }) => text).join('') : ''))
              .join('|'),
          ),
        ),
    ).toEqual([
      [
        'Punkt 2',
        'Beslut 2026-02-06 § 2: Förslaget antas.',
        'Beslut 2026-02-06 § 2: Förslaget antas med ändring.|(ändrat den 6 februari 2026, bekräftat av Bo Ek)',
      ],
      [
        'Beslutssammanställning',
        '2026-02-06 § 2: Läkaravtalet. Förslaget antas.',
        '2026-02-06 § 2: Läkaravtalet. Förslaget antas med ändring. (ändrat den 6 februari 2026, bekräftat av Bo Ek)',
      ],
    ])
    expect(await alone('Anna', 'protokoll version 3')).toBe(
      `Det finns ingen version 3 från ${on}. Det finns 1, 2.`,
    )
  })

  test('is corrected in its attendance and titles too', async () => {
    expect(await say('Anna', 'rätta frånvarande 6/2: David Ek')).toContain('blir version 2')
    expect(await say('Anna', 'rätta ersätter 6/2: Greta Holm för Cecilia Dahl')).toContain(
      'version 2',
    )
    expect(await say('Anna', 'rätta rubrik 6/2 § 1: Mötets öppnande')).toContain(
      'Nu: Mötets öppnande',
    )
    expect(await say('Anna', 'rätta beslut 6/2 § 2:2: Nej.')).toBe(
      'Det finns inget beslut 2:2. Det finns 2:1.',
    )
  })
})

describe('the standing of one group', () => {
  test('is no other’s, and is kept as values, not lists', async () => {
    await adjusted()
    await t.say('Anna', 'justerare: Bo')
    await t.whisper('Bo', 'synpunkt 1: Fel.')
    const state = (await t.store.get<Adjusting>(t.pk, adjustingId('m1')))?.doc
    expect(Object.keys(state?.comments ?? {})).toEqual(['S1'])
    expect(state?.keys).toEqual({ minutes: '2026-02-06|m1' })
  })
})
