import { recordedMinutes } from '../../src/minutes/current.ts'
import { textsOf, rowText, type Document } from '../../src/minutes/document.ts'
import type { Version } from '../../src/minutes/adjusting-state.ts'
import type { Group } from '../../src/meetings/group.ts'
import { Book } from '../../src/store/book.ts'
import { changePerson } from './given.ts'
import { change, meetingOf, plan } from './plan.ts'
import { talk, type Talk } from './talk.ts'

let t: Talk

beforeEach(async () => {
  t = await talk(['Anna Berg', 'Bo Ek', 'Cecilia Dahl', 'David Ek', 'Eva Falk'])
  await plan(t, { id: 'm1', on: '2026-02-06', lastDayOn: '2026-01-23', place: 'Stora salen' })
  await plan(t, { id: 'm2', on: '2026-04-17', lastDayOn: '2026-04-02' })
  await t.say('Anna', 'punkt: Inledning\npunkt: Läkaravtalet')
  await t.say('Anna', 'roll Cecilia ordförande')
  await t.say('Anna', 'organisation Bo Nora kommun')
  await t.say('Anna', 'tema: Framtiden')
  await t.say('Anna', 'inställningar teman i protokollet på')
  t.at('2026-02-06T07:28:00Z')
  for (const sentence of [
    'starta möte',
    'närvarande: alla',
    'ersätter: Eva för David',
    'beslut 2: Avtalet förlängs.',
    'uppdrag 2: Förläng avtalet ; ansvarig Bo Ek, Kulturskolan ; senast nästa möte',
    '1',
    'läggs till handlingarna 1',
  ])
    await t.say('Anna', sentence)
  t.at('2026-02-06T11:00:00Z')
  await t.say('Anna', 'avsluta möte ändå')
  t.at('2026-02-20T09:00:00Z')
})
afterEach(() => t.end())

const document = async (): Promise<Document> => {
  const book = new Book(t.store, t.pk, [])
  const group = (await book.get<Group>('group'))!
  return (await recordedMinutes(book, group, await meetingOf(t, 'm1'))).document
}
const textIn = (of: Document): string =>
  of.blocks
    .flatMap((block) => (block.kind === 'table' ? block.rows.map(rowText) : [...textsOf([block])]))
    .join('\n')

/** All that can happen to a group after a meeting. */
const later = async (): Promise<void> => {
  for (const sentence of [
    'roll Bo ordförande',
    'roll David sekreterare',
    'roll Eva ledamot',
    'organisation Cecilia Kumla kommun',
    'organisation Bo Örebro kommun',
    'tema: Något helt annat',
    'flytta möte 17/4 till 24/4',
    'nytt möte 2026-05-29 09:00-12:00 Eken',
    'gruppen heter Nya gruppen',
    'ny ledamot Fredrik Sten, Kumla kommun',
    'lämna U1 till Cecilia',
    'senare U1 29/5',
    'klart U1',
  ])
    await t.say('Anna', sentence)
  await changePerson(t, 'Bo Ek', { name: 'Bo Eklund' })
  await changePerson(t, 'David', { leftAt: '2026-02-19T08:00:00Z' })
}

describe('the documents of a closed meeting', () => {
  test('are the same whatever happens to the group afterwards', async () => {
    const before = await document()
    expect(textIn(before)).toMatch(/Framtiden[\s\S]*Nora kommun/)
    await later()
    expect(textIn(await document())).toBe(textIn(before))
    expect(await document()).toEqual(before)
  })

  test('a later version has only what was changed in it', async () => {
    await t.say('Anna', 'godkänn')
    await later()
    await t.say('Anna', 'ändra anteckning 6/2 § 1: x')
    await t.say('Anna', 'anteckning 6/2 § 1: Ett tillägg.')
    await t.say('Anna', 'godkänn 6/2')
    const version = async (number: number) => {
      const stored = await t.store.get<Version>(t.pk, `minutes-m1-v${number}`)
      return textIn(stored!.doc.document)
    }
    const [first, second] = [await version(1), await version(2)]
    expect(second).toContain('Ett tillägg.')
    expect(second).toContain('(tillagt i efterhand den 20 februari 2026)')
    const changed = second.split('\n').filter((line) => !first.split('\n').includes(line))
    expect(changed.filter((line) => /Bo|Cecilia|kommun|tema|april|maj/.test(line))).toEqual([])
  })

  test('the summary and the attendance tell names and organisations of then', async () => {
    const summary = await t.say('Anna', 'sammanfattning 6/2')
    await later()
    const now = await t.say('Anna', 'sammanfattning 6/2')
    expect(now.split('\n').find((line) => line.startsWith('Närvarande'))).toBe(
      summary.split('\n').find((line) => line.startsWith('Närvarande')),
    )
  })

  test('the snapshot itself never changes', async () => {
    const of = async () => {
      const meeting = await meetingOf(t, 'm1')
      return meeting.status === 'closed' ? meeting.snapshot : undefined
    }
    const before = await of()
    expect(before?.people['p3']).toEqual({ name: 'Cecilia Dahl', roles: ['chair'] })
    await later()
    await t.say('Anna', 'anteckning 1: Mer.')
    await t.say('Anna', 'ändra närvaro: Bo frånvarande')
    expect(await of()).toEqual(before)
    expect(JSON.stringify(before)).not.toMatch(/aad-|29:/)
  })

  test('of one closed before snapshots were taken are told by the group of now', async () => {
    await change(t, 'm1', { snapshot: undefined })
    await t.say('Anna', 'organisation Bo Örebro kommun')
    expect(textIn(await document())).toContain('Örebro kommun')
  })
})

describe('what is printed once the minutes have been sent out', () => {
  beforeEach(async () => {
    await t.say('Anna', 'anteckning 1: Först.')
    await t.say('Anna', 'anteckning 1: Sedan.')
    await t.say('Anna', 'gäst: Fia Gren')
    await t.say('Anna', 'godkänn')
  })

  test('says what was added, changed and removed, and when', async () => {
    for (const sentence of [
      'ändra anteckning 6/2 § 1:1: Först, ändrad.',
      'ta bort anteckning 6/2 § 1:2',
      'beslut 6/2 § 1: Sent beslut.',
      'ändra närvaro 6/2: Bo frånvarande',
      'ta bort gäst 6/2 Fia Gren',
      'uppdrag 6/2 § 1: Sent uppdrag ; ansvarig Bo ; senast 1/4',
      'ändra uppdrag U1: Förläng avtalet nu',
    ])
      await t.say('Anna', sentence)
    const text = textIn(await document())
    const on = '20 februari 2026'
    expect(text).toMatch(new RegExp(`Först, ändrad\\.[^|]*\\(ändrat den ${on}\\)`))
    expect(text).toContain(`Ändrat den ${on}: anteckning 1:2 är borttagen.`)
    expect(text).toMatch(new RegExp(`Sent beslut\\.[^|]*\\(tillagt i efterhand den ${on}\\)`))
    expect(text).toMatch(new RegExp(`frånvarande[^|]*\\(ändrat den ${on}\\)`))
    expect(text).toContain(`Ändrat den ${on}: gästen Fia Gren är borttagen.`)
    expect(text).toMatch(new RegExp(`Sent uppdrag[^|]*tillagt i efterhand den ${on}`))
    expect(text).toMatch(new RegExp(`Förläng avtalet nu[^|]*ändrat den ${on}`))
  })

  test('and before that nothing', async () => {
    await change(t, 'm1', { sentOut: undefined })
    const text = textIn(await document())
    expect(text).not.toMatch(/ändrat den|i efterhand/i)
  })
})
