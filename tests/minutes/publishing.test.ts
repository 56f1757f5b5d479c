import { bodyOf } from '../chat/opened.ts'
import { adjustingId } from '../../src/minutes/adjusting.ts'
import { versionId } from '../../src/minutes/versions.ts'
import type { Adjusting, Version } from '../../src/minutes/adjusting-state.ts'
import { textsOf } from '../../src/minutes/document.ts'
import { talk, type Talk } from '../chat/talk.ts'
import { held, links, opener, plain, tokens } from './held.ts'
import { readPaper } from './paper.ts'
import { headings, readWord } from './word.ts'

let t: Talk
beforeEach(async () => {
  t = await talk()
})
afterEach(() => t.end())

const say = async (who: string, text: string): Promise<string> => plain(await t.say(who, text))
const alone = async (who: string, text: string): Promise<string> =>
  plain(await t.whisper(who, text))
const on = 'mötet fredag 6 februari 2026'
const edition = async (kind: 'own' | 'public', number = 1): Promise<string> => {
  const version = await t.store.get<Version>(t.pk, versionId('m1', number, kind))
  return version
    ? [version.doc.document.status, ...textsOf(version.doc.document.blocks)].join('\n')
    : ''
}
const asked = `Den offentliga utgåvan av minnesanteckningarna från ${on} läggs ut i gruppen, och det går inte att ta tillbaka. Ska jag publicera version 1?\n1. Ja, publicera\n2. Nej, vänta\nSvara med siffran.`

describe('publishing', () => {
  test('says once in one sentence what it means, and writes who and when', async () => {
    await held(t)
    await t.say('Anna', 'godkänn')
    expect(await alone('Anna', 'publicera')).toBe(asked)
    t.at('2026-02-10T09:00:00Z')
    expect(await alone('Anna', 'publicera')).toBe(asked)
    expect(await say('Anna', '1')).toBe(
      `Version 1 av minnesanteckningarna från ${on} är publicerad den 10 februari 2026 av Anna Berg. Här är den offentliga utgåvan:\n${links('17 februari 2026')}\nLadda ner webbsidan eller PDF:en och lägg den där ni brukar publicera.`,
    )
    expect(t.posts().map(({ to, message }) => `${to}: ${plain(message.text)}`)).toEqual([
      `chat: Anna Berg publicerade den 10 februari 2026 version 1 av minnesanteckningarna från ${on}. Den offentliga utgåvan:\n${links('17 februari 2026')}`,
    ])
    expect((await t.store.get<Adjusting>(t.pk, adjustingId('m1')))?.doc.published).toEqual({
      version: 1,
      at: '2026-02-10T09:00:00.000Z',
      by: 'Anna Berg',
    })
    expect(await edition('public')).toContain(
      'Justerat den 6 februari 2026. Offentlig utgåva den 10 februari 2026',
    )
    expect(await edition('public')).toContain('Publicerat den 10 februari 2026 av Anna Berg.')
    expect(await alone('Anna', 'publicera')).toBe(`Version 1 från ${on} är redan publicerad.`)
    expect(await say('Anna', 'ångra')).toContain('går inte att ta tillbaka')
    expect(await alone('Bo', 'protokoll 6/2 offentligt')).toBe(
      `Offentlig utgåva av minnesanteckningarna från ${on}, publicerad den 10 februari 2026 av Anna Berg.\n${links('17 februari 2026')}`,
    )
  })

  test('does nothing when the answer is no, and nothing before the text is final', async () => {
    await held(t)
    expect(await alone('Anna', 'publicera')).toBe(
      'Minnesanteckningarna från mötet fredag 6 februari 2026 är inte slutliga än. Skriv ”justera 2026-02-06” först.',
    )
    await t.say('Anna', 'godkänn')
    await t.say('Anna', 'publicera')
    expect(await say('Anna', '2')).toBe(
      `Inget är publicerat. Minnesanteckningarna från ${on} finns kvar i gruppen.`,
    )
    expect(await edition('public')).toBe('')
    expect(await alone('Anna', 'protokoll offentligt')).toBe(
      `Det finns ingen offentlig utgåva från ${on}. Sekreteraren gör en med ”publicera 2026-02-06”.`,
    )
    expect(await alone('Bo', 'publicera')).toBe(
      'Det kan bara sekreteraren, ordföranden eller deras ställföreträdare göra. Fråga Anna Berg.',
    )
  })
})

describe('the public edition', () => {
  test('leaves out what is internal; officials’ names, roles and decisions stay', async () => {
    await held(t)
    await t.say('Anna', 'rätta 1: Anna hälsar välkommen.\nInternt: larmkoden byts på torsdag.')
    expect(await say('Anna', 'internt 2')).toBe(
      `Anteckningar och bilagor under punkt 2 från ${on} tas inte med i den offentliga utgåvan. De kan ändå begäras ut. Beslut och uppdrag står kvar.`,
    )
    await t.say('Anna', 'godkänn')
    expect(await alone('Anna', 'publicera')).toContain(
      'Ska jag publicera version 1, utan anteckningarna under 1 punkt som är intern?',
    )
    await t.say('Anna', '1')
    const [own, open] = [await edition('own'), await edition('public')]
    for (const kept of [
      'Anna Berg',
      'sekreterare',
      'Beslut 2026-02-06 § 2: Förslaget antas.',
      'Läkaravtalet',
    ])
      expect(open).toContain(kept)
    for (const gone of [
      'Tre kommuner har svarat.',
      'https://example.se/avtal',
      'Se bilaga 1.',
      'Bilagor',
      'larmkoden',
    ]) {
      expect(own).toContain(gone)
      expect(open).not.toContain(gone)
    }
  })

  test('leaves out a note that says itself that it is internal', async () => {
    await held(t)
    await t.say(
      'Anna',
      'rätta 1: Anna öppnar. Internt: larmkoden byts på torsdag.\nBo berättar:\n- om hösten\n- internt: om lönerna\n- om våren\nSkriv inte internt: det syns.',
    )
    await t.say('Anna', 'godkänn')
    await t.say('Anna', 'publicera')
    await t.say('Anna', '1')
    for (const inside of ['Internt: larmkoden byts på torsdag.', 'internt: om lönerna']) {
      expect(await edition('own')).toContain(inside)
      expect(await edition('public')).not.toContain(inside)
    }
    for (const open of [
      'Anna öppnar.',
      'Bo berättar:',
      'om hösten',
      'om våren',
      'Skriv inte internt: det syns.',
    ])
      expect(await edition('public')).toContain(open)
  })

  test('may take an item’s notes in again', async () => {
    await held(t)
    await t.say('Anna', 'internt 2')
    expect(await say('Anna', 'offentligt 2')).toBe(
      `Anteckningar och bilagor under punkt 2 från ${on} tas med i den offentliga utgåvan.`,
    )
    await t.say('Anna', 'godkänn')
    await t.say('Anna', 'publicera')
    await t.say('Anna', '1')
    expect(await edition('public')).toContain('Tre kommuner har svarat.')
  })

  test('tells of a correction nothing that is internal', async () => {
    await held(t)
    await t.say('Anna', 'internt 2')
    await t.say('Anna', 'godkänn')
    await t.say('Anna', 'rätta 2026-02-06 § 2: Fyra kommuner har svarat.')
    await t.say('Anna', 'godkänn')
    await t.say('Anna', 'publicera')
    await t.say('Anna', '1')
    expect(await edition('own', 2)).toContain('Fyra kommuner')
    expect(await edition('public', 2)).not.toMatch(/(?:Tre|Fyra) kommuner/)
  })
})

describe('what looks private', () => {
  const question = (kind: string, text: string, left: string): string =>
    `I texten från mötet 6 februari 2026 står något som ser ut som ${kind}: ${text}\n”Ring 070-123 45 67, skriv till kim@example.se eller Storgatan 5.”\n${left}Vad ska hända med uppgiften?\n` +
    '1. Ta bort den överallt\n2. Låt den stå i gruppens utgåva men inte i den offentliga\n3. Låt den stå\n'

  beforeEach(async () => {
    await held(t)
    // As though it had been written before the bot looked at such things: at the meeting nothing is asked.
    t.at('2026-02-13T07:30:00Z')
    for (const line of ['nytt möte 2026-02-13 09:00-10:00 Lokal Eken', 'starta möte 13/2'])
      await t.say('Anna', line)
    await t.say('Anna', 'punkt: Inledning')
    await t.say('Anna', 'tillägg: Kontakt')
    await t.say('Anna', 'fastställ dagordning')
    await t.say(
      'Anna',
      'anteckning 1: Ring 070-123 45 67, skriv till kim@example.se eller Storgatan 5.',
    )
    await t.say('Anna', 'avsluta möte ändå')
    t.posts()
  })

  test('is asked about before the text leaves, one thing at a time, and each answer is kept', async () => {
    expect(await alone('Anna', 'godkänn')).toBe(
      `${question('ett telefonnummer', '070-123 45 67', 'Det är 3 sådana att ta ställning till. ').replace('6 februari', '13 februari')}4. Ta bort alla 3 som är kvar\nSvara med siffran.`,
    )
    expect(await alone('Anna', '3')).toBe(
      `${question('en e-postadress', 'kim@example.se', 'Det är 2 sådana att ta ställning till. ').replace('6 februari', '13 februari')}4. Ta bort alla 2 som är kvar\nSvara med siffran.`,
    )
    expect(await alone('Anna', '2')).toBe(
      `${question('en postadress', 'Storgatan 5', '').replace('6 februari', '13 februari')}Svara med siffran.`,
    )
    expect(await alone('Anna', '1')).toContain('är justerade den 13 februari 2026')
    expect(await alone('Anna', 'publicera')).toContain('Ska jag publicera version 1?')
    await t.say('Anna', '1')
    const text = async (kind: 'own' | 'public') =>
      textsOf(
        (await t.store.get<Version>(t.pk, versionId('m2', 1, kind)))?.doc.document.blocks ?? [],
      ).join('\n')
    expect(await text('own')).toContain(
      'Ring 070-123 45 67, skriv till kim@example.se eller [borttaget].',
    )
    expect(await text('public')).toContain(
      'Ring 070-123 45 67, skriv till [borttaget] eller [borttaget].',
    )
  })

  test('all that is left may be removed at once', async () => {
    await t.whisper('Anna', 'granska')
    expect(await say('Anna', '4')).toBe(
      'Granskat i minnesanteckningarna från mötet fredag 13 februari 2026: 3 borttagna, 0 bara i gruppens utgåva, 0 står kvar. Skriv ”granska om 2026-02-13” för att ta ställning på nytt.\nDet borttagna stod under punkt 1 och hade inte lämnat er som leder. Inom en minut är det borta ur anteckningar, beslut, uppdrag, förslag och logg; i säkerhetskopior finns det kvar tills de gallras.',
    )
    expect(await alone('Anna', 'granska om 13/2')).toContain('ser ut som ett telefonnummer')
  })

  test('is hidden in what members read until somebody has decided', async () => {
    await t.say('Anna', 'inställningar utkast öppet')
    const answer = await t.whisper('Bo', 'protokoll')
    expect(plain(answer)).toContain(
      '3 uppgifter ser ut som personuppgifter och är dolda tills sekreteraren har granskat dem.',
    )
    const shown = await opener(t)(tokens(answer).find((token) => token.endsWith('.html')) ?? '')
    expect(String(shown?.body)).toContain('Ring [dolt tills sekreteraren har granskat], skriv till')
    expect(String(shown?.body)).not.toMatch(/070|kim@|Storgatan/)
  })

  test('nothing found is said, with what nobody finds', async () => {
    expect(await alone('Anna', 'granska 6/2')).toBe(
      'Jag hittar inga personnummer, telefonnummer, e-postadresser eller postadresser i minnesanteckningarna från mötet fredag 6 februari 2026. Läs ändå igenom texten: namn på enskilda och hälsouppgifter känner jag inte igen.',
    )
  })
})

describe('a link', () => {
  test('gives the document in three forms, to whoever has it', async () => {
    await held(t)
    const page = opener(t)
    const [word = '', pdf = '', web = ''] = tokens(await t.whisper('Anna', 'protokoll'))
    const files = await Promise.all([page(word), page(pdf), page(web)])
    expect(
      files.map((file) => [
        file?.status,
        file?.headers['content-type'],
        file?.headers['content-disposition'],
      ]),
    ).toEqual([
      [
        200,
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        'attachment; filename="minnesanteckningar-2026-02-06.docx"',
      ],
      [200, 'application/pdf', 'inline; filename="minnesanteckningar-2026-02-06.pdf"'],
      [200, 'text/html; charset=utf-8', 'inline; filename="minnesanteckningar-2026-02-06.html"'],
    ])
    expect(headings(readWord(files[0]?.body as Uint8Array)).map(({ text }) => text)).toContain(
      'Läkaravtalet',
    )
    expect(readPaper(files[1]?.body as Uint8Array).root.text).toContain(
      'Beslut 2026-02-06 § 2: Förslaget antas.',
    )
    expect(bodyOf(files[2])).toContain('<h3>Läkaravtalet</h3>')
    expect(files[2]?.headers['content-security-policy']).toContain("default-src 'none'")
  })

  test('to working material shows what stands now; one to a version that version', async () => {
    await held(t)
    const page = opener(t)
    const web = async (answer: string): Promise<string> =>
      bodyOf(await page(tokens(answer).find((token) => token.endsWith('.html')) ?? ''))
    const early = await t.whisper('Anna', 'protokoll')
    const first = await t.say('Anna', 'godkänn')
    await t.say('Anna', 'rätta 6/2 1: Bo öppnar mötet.')
    expect(await web(early)).toContain('Bo öppnar mötet.')
    expect(await web(early)).toContain('Utkast')
    expect(await web(first)).toContain('Anna hälsar välkommen.')
  })

  test('expires, and cannot be guessed or turned to another group or page', async () => {
    await held(t)
    const page = opener(t)
    const [word = ''] = tokens(await t.whisper('Anna', 'protokoll'))
    for (const wrong of [
      '',
      'x.docx',
      `x${word}`,
      word.replace('.docx.', '.pdf.'),
      word.replace(/^./, (one) => (one === 'f' ? 'e' : 'f')),
      word.replace('.m1.', '.m2.'),
      word.replace('.m1.', '.m1-1.'),
      `../${word}`,
    ])
      expect([wrong, (await page(wrong)).status]).toEqual([wrong, 404])
    expect((await page(word)).status).toBe(200)
    t.at('2026-02-13T12:00:00Z')
    expect((await page(word)).status).toBe(410)
  })

  test('to the minutes of a Teams name with quotes keeps its header whole', async () => {
    await held(t)
    const shown = await opener(t)(tokens(await t.whisper('Anna', 'protokoll'))[2] ?? '')
    for (const value of Object.values(shown?.headers ?? {})) expect(value).toMatch(/^[\x20-\x7e]+$/)
  })
})

describe('phrases', () => {
  test('are the body’s own, and seen in its minutes', async () => {
    await held(t)
    expect(await say('Anna', 'standardfras läggs till handlingarna: Informationen noteras')).toBe(
      'Från och med nu skriver jag ”Informationen noteras” när en punkt får utfallet ”läggs till handlingarna”. Låsta versioner ändras inte.',
    )
    const shown = await opener(t)(tokens(await t.whisper('Anna', 'protokoll'))[2] ?? '')
    expect(String(shown?.body)).toContain('Informationen noteras.')
    expect(await say('Anna', 'standardfraser')).toBe(
      'Så här uttrycker gruppen utfallen i sina protokoll:\n– läggs till handlingarna: ”Informationen noteras”\n– återremiss: som jag brukar skriva\n– bordlägg: som jag brukar skriva\n– utgår: som jag brukar skriva\n– vidare: som jag brukar skriva\n– återtas: som jag brukar skriva\n– återkommer: som jag brukar skriva\n– tas vidare: som jag brukar skriva\n– antas: som jag brukar skriva\n– avslås: som jag brukar skriva\n' +
        'Ändra med till exempel ”standardfras läggs till handlingarna: Informationen läggs till handlingarna”. I frasen för ”vidare” står … för vart ärendet går.',
    )
    expect(await say('Anna', 'standardfras noteras:')).toBe(
      'Utfallet ”läggs till handlingarna” skrivs nu som jag brukar.',
    )
    expect(await say('Anna', 'standardfras tomt: x')).toBe(
      'Jag känner inte till utfallet ”tomt”. Välj läggs till handlingarna, återremiss, bordlägg, utgår, vidare, återtas, återkommer, tas vidare, antas, avslås.',
    )
  })
})
