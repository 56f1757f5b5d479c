import { docx } from '../../src/minutes/docx.ts'
import { layout } from '../../src/minutes/layout.ts'
import { minutesOf } from '../../src/minutes/minutes-of.ts'
import { arabic, exotic, mixed, sami } from './exotic.ts'
import {
  action,
  groupOf,
  idOf,
  meetingOf,
  sourceOf,
  withGuest,
  withPresence,
  withStandIn,
} from './made.ts'
import { headings, inOrder, readWord, type Word } from './word.ts'

const group = groupOf('Chefsgruppen', [
  { name: 'Anna Berg', organisation: 'Region Norr', roles: ['chair'] },
  { name: 'Bo Ek', organisation: 'Nora kommun' },
  { name: 'Cecilia Dahl', organisation: 'Laxå kommun' },
  { name: 'David Lund', organisation: 'Kumla kommun' },
  { name: 'Eva Falk', organisation: 'Hällefors kommun' },
  { name: 'Frida Ask', organisation: 'Region Norr', roles: ['official', 'secretary'] },
])

async function small(language: 'sv' | 'en' = 'sv'): Promise<Word> {
  const inLanguage = { ...group, settings: { ...group.settings, language, representation: true } }
  let meeting = meetingOf(
    [
      { title: 'Inledning', notes: ['Anna hälsar välkommen.'], outcome: { kind: 'noted' } },
      {
        title: 'Psykisk hälsa',
        presenters: ['Gun Holm'],
        children: [
          {
            title: 'Lägesbild',
            kind: 'information',
            notes: ['Tre saker:\n1. Film\n2. Plan\n3. Medel'],
            outcome: { kind: 'noted' },
            link: 'https://example.se/bild',
          },
          {
            title: 'Team',
            kind: 'decision',
            decisions: ['Förslaget antas.', 'Arbetet börjar i maj.'],
          },
        ],
      },
      {
        title: 'Avtalet',
        outcome: {
          kind: 'remitted',
          reason: 'synpunkter',
          objection: 'Nora kommun',
          terms: 'ny beräkning',
        },
      },
      { title: 'Årsberättelse', outcome: { kind: 'dropped', reason: 'tidsbrist' } },
      { title: 'Övriga frågor' },
    ],
    { place: 'Regionarkivet' },
  )
  meeting = withPresence(
    meeting,
    ['Anna Berg', 'Frida Ask'].map((name) => idOf(group, name)),
    { kind: 'present' },
  )
  meeting = withPresence(meeting, [idOf(group, 'Bo Ek')], {
    kind: 'part',
    from: '09:30',
    to: '11:00',
  })
  meeting = withPresence(meeting, [idOf(group, 'David Lund')], { kind: 'absent' })
  meeting = withStandIn(meeting, idOf(group, 'Cecilia Dahl'), { name: 'Sara Ros' }, group)
  const team = Object.values(meeting.items).find(({ title }) => title === 'Team')
  meeting = withGuest(meeting, 'Gun Holm', 'Camtö', team ? [team.id] : [])
  const given = { meetingId: 'm1', on: meeting.on, itemId: team?.id ?? '', cite: '2026-02-06 § 2b' }
  const actions = [
    action('U1', 'Kalla teamet', {
      given,
      owners: [{ kind: 'person', person: idOf(group, 'Bo Ek') }],
      due: { kind: 'window', from: '2026-05-01', to: '2026-05-31', words: 'i maj' },
    }),
    action('U2', 'Räkna om', { given }),
  ]
  return readWord(await docx(layout(minutesOf(sourceOf(inLanguage, meeting, { actions })))))
}

describe('a Word file', () => {
  test('has headings in order, in the styles that Word knows as headings', async () => {
    const word = await small()
    expect(inOrder(headings(word).map(({ level }) => level))).toBe(true)
    expect(headings(word).map(({ level, text }) => `${level} ${text}`)).toEqual([
      '1 Minnesanteckningar för Chefsgruppen',
      '2 Ärenden',
      '3 Inledning',
      '3 Psykisk hälsa',
      '4 2a. Lägesbild',
      '4 2b. Team',
      '3 Avtalet',
      '3 Årsberättelse',
      '3 Övriga frågor',
      '2 Beslutssammanställning',
      '2 Uppdrag från mötet',
      '2 Ärenden som återkommer',
      '2 Bilagor',
      '2 Deltagare',
      '3 Gäster',
    ])
  })

  test('has real tables, each with a header row that repeats', async () => {
    const { tables } = await small()
    expect(tables.map(({ header }) => header)).toEqual([
      ['Nr', 'Ärende', 'Delpunkter, anteckningar och beslut'],
      ['Paragraf', 'Beslut', 'Representerade organisationer'],
      ['Nr', 'Uppdrag', 'Ansvarig', 'Klart senast'],
      ['Namn', 'Organisation', 'Roll', 'Närvaro'],
      ['Namn', 'Organisation', 'Punkter'],
    ])
    expect(tables[0]?.rows.map(([number, title]) => `${number} ${title}`)).toEqual([
      '1. Inledning',
      '2. Psykisk hälsa\nFöredragande: Gun Holm',
      '3. Avtalet',
      '4. Årsberättelse',
      '5. Övriga frågor',
    ])
  })

  test('names an objection and the terms of a remitted item in the words of English minutes', async () => {
    const { tables } = await small('en')
    const remitted = tables[0]?.rows[2]?.[2]
    expect(remitted).toMatch(/ Objection from Nora kommun\. Terms: ny beräkning\.$/)
  })

  test('tells what was said, decided and given under its item, and what is missing', async () => {
    const { tables } = await small()
    expect(tables[0]?.rows.map(([, , record]) => record)).toEqual([
      'Anna hälsar välkommen.\nLäggs till handlingarna.',
      '2a. Lägesbild\nInformationsärende\nTre saker:\nFilm\nPlan\nMedel\nInformationen läggs till handlingarna.\nSe bilaga 1.\n2b. Team\nBeslutsärende\n' +
        'Beslut 2026-02-06 § 2b: Förslaget antas.\nBeslut 2026-02-06 § 2b:2: Arbetet börjar i maj.\n' +
        'Uppdrag U1: Kalla teamet. Ansvarig: Bo Ek. Klart senast: i maj (senast 31 maj 2026).\nUppdrag U2: Räkna om. Ansvarig: saknas. Klart senast: saknas.',
      'Ärendet återremitteras. Skäl: synpunkter. Invändning från Nora kommun. Villkor: ny beräkning.',
      'Ärendet utgår. Skäl: tidsbrist.',
      'Inget antecknat.',
    ])
  })

  test('tells absence in words, by role and organisation', async () => {
    const { tables, xml } = await small()
    expect(tables[3]?.rows).toEqual([
      ['Anna Berg', 'Region Norr', 'ordförande', 'närvarande'],
      ['Eva Falk', 'Hällefors kommun', '', 'inte antecknad'],
      ['David Lund', 'Kumla kommun', '', 'frånvarande'],
      ['Cecilia Dahl', 'Laxå kommun', '', 'frånvarande, ersätts av Sara Ros'],
      ['Bo Ek', 'Nora kommun', '', 'närvarande del av mötet, 09.30–11.00'],
      ['Frida Ask', 'Region Norr', 'tjänsteperson, sekreterare', 'närvarande'],
    ])
    expect(tables[4]?.rows).toEqual([['Gun Holm', 'Camtö', 'punkt 2b']])
    expect(xml).not.toMatch(/<w:d?strike/)
  })

  test('says of each decision who was represented', async () => {
    const { tables } = await small()
    expect(tables[1]?.rows[0]).toEqual([
      '2026-02-06 § 2b',
      'Team\nFörslaget antas.',
      'Minst 2 av 5 representerade.\nGenom ledamot: Region Norr.\nGenom ersättare: Laxå kommun.\nInte representerade: Kumla kommun, Nora kommun.\nInte antecknade: Hällefors kommun.',
    ])
  })

  test('carries its language, its properties and its page numbers', async () => {
    const sv = await small()
    expect(sv.language).toBe('sv-SE')
    expect(sv.properties).toMatchObject({
      title: 'Minnesanteckningar för Chefsgruppen',
      creator: 'Chefsgruppen',
      description: 'Utkast',
      subject: 'Minnesanteckningar för Chefsgruppen, 2026-02-06',
    })
    expect(new Set(sv.fields)).toEqual(new Set(['PAGE', 'NUMPAGES']))
    const en = await small('en')
    expect(en.language).toBe('en-GB')
    expect(headings(en)[0]?.text).toBe('Meeting notes of Chefsgruppen')
    expect(en.tables[0]?.header).toEqual(['No.', 'Item', 'Sub-items, notes and decisions'])
  })

  test('holds sixty items, forty decisions and a hundred people, in any script, whole', async () => {
    const word = readWord(await docx(exotic()))
    expect(word.tables.map(({ rows }) => rows.length)).toEqual([60, 40, 200, 100])
    expect(inOrder(headings(word).map(({ level }) => level))).toBe(true)
    const texts = word.paragraphs.map(({ text }) => text)
    for (const text of [
      sami,
      arabic,
      mixed,
      'Vård & omsorg <Nord>',
      'Föreefter',
      'Ärende 60 🎉',
      'Beslut nummer 40.',
      'Person Nummer 99',
    ])
      expect(texts.some((one) => one.includes(text))).toBe(true)
    expect(word.paragraphs.find(({ text }) => text === arabic)?.rtl).toBe(true)
    expect(word.paragraphs.find(({ text }) => text === mixed)?.rtl).toBe(false)
    // What XML does not allow, and what would turn the text round.
    // oxlint-disable-next-line no-control-regex
    expect(word.xml).not.toMatch(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\u202a-\u202e]/,
    )
  })
})
