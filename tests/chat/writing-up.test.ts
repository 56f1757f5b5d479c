import { decisionsOf, notesOf } from '../../src/meetings/decisions.ts'
import { actionOf } from './given.ts'
import { meetingOf, plan } from './plan.ts'
import { talk, type Talk } from './talk.ts'

let t: Talk

/** The meeting of 6 February was held and closed; the next is on 17 April. */
beforeEach(async () => {
  t = await talk(['Anna Berg', 'Bo Ek', 'Cecilia Dahl', 'David Ek', 'Eva Falk'])
  await plan(t, { id: 'm1', on: '2026-02-06', lastDayOn: '2026-01-23', place: 'Stora salen' })
  await plan(t, { id: 'm2', on: '2026-04-17', lastDayOn: '2026-04-02', items: ['Ekonomi'] })
  await t.say('Anna', 'punkt: Inledning\npunkt: Läkaravtalet\npunkt: Årsplan ; typ beslut')
  t.at('2026-02-06T07:28:00Z')
  await t.say('Anna', 'starta möte')
  t.at('2026-02-06T11:00:00Z')
  await t.say('Anna', 'avsluta möte ändå')
  t.at('2026-02-09T09:00:00Z')
  t.posts()
})
afterEach(() => t.end())

const item = async (title: string, id = 'm1') =>
  Object.values((await meetingOf(t, id)).items).find((one) => one.title === title)!
const decisions = async (title: string, id?: string) =>
  decisionsOf(await item(title, id)).map(({ text }) => text)
const notes = async (title: string, id?: string) =>
  notesOf(await item(title, id)).map(({ text }) => text)

describe('a meeting that is over takes what was forgotten', () => {
  test.each([
    ['beslut 3: Ett bortglömt beslut.', 'Beslut 2026-02-06 § 3 Årsplan:'],
    ['decision 3: A decision that was forgotten.', 'Beslut 2026-02-06 § 3 Årsplan:'],
    ['anteckning 2: Frågan är stor.', 'Antecknat under punkt 2 Läkaravtalet, mötet 6 februari'],
    ['note 2: It is large.', 'Antecknat under punkt 2 Läkaravtalet, mötet 6 februari'],
    ['läggs till handlingarna 1', 'Punkt 1 Inledning läggs till handlingarna vid mötet 6 februari'],
    ['noted 1, 3', 'Punkterna 1 och 3 läggs till handlingarna vid mötet 6 februari'],
    ['bordlägg 2: underlaget saknas', 'Punkt 2 Läkaravtalet bordläggs vid mötet 6 februari'],
    ['gäst: Fia Gren, Kulturskolan', 'Fia Gren'],
    ['närvarande: alla', 'mötet 6 februari'],
    ['absent: Bo', 'mötet 6 februari'],
    ['del av mötet: Eva Falk 9.30–11', 'Eva Falk'],
    ['uppdrag 2: Ta fram en plan ; ansvarig Bo Ek', 'Uppdrag U1 (2026-02-06 § 2): Ta fram en plan'],
    ['uppdrag: Ring regionen ; ansvarig Bo Ek', 'Uppdrag U1 (2026-02-06): Ring regionen.'],
  ])('%s', async (sentence, answer) => {
    expect(await t.say('Anna', sentence)).toContain(answer)
    expect(await t.say('Anna', 'ångra')).toContain('Jag tog tillbaka')
  })

  test('whose actions are among those it gave', async () => {
    await t.say('Anna', 'uppdrag 2: Ta fram en plan ; ansvarig Bo Ek')
    await t.say('Anna', 'uppdrag: Ring regionen ; ansvarig Bo Ek')
    expect(await t.say('Anna', 'sammanfattning')).toMatch(/U1.*Ta fram en plan[\s\S]*U2.*Ring/)
    expect((await meetingOf(t, 'm1')).given).toEqual(['U1', 'U2'])
  })
})

describe('another meeting is named', () => {
  beforeEach(async () => {
    t.at('2026-04-17T06:30:00Z')
    await t.say('Anna', 'starta möte')
  })

  test.each([
    ['beslut 6/2 § 3: Planen antas.', 'Årsplan', 'Planen antas.'],
    ['beslut 2026-02-06 § 3: Planen antas.', 'Årsplan', 'Planen antas.'],
    ['decision 6 February § 3: It is adopted.', 'Årsplan', 'It is adopted.'],
    ['beslut 6/2, punkt 3: Planen antas.', 'Årsplan', 'Planen antas.'],
  ])('by its citation: %s', async (sentence, title, text) => {
    expect(await t.say('Anna', sentence)).toContain(`Beslut 2026-02-06 § 3 ${title}:\n${text}`)
    expect(await decisions(title)).toEqual([text])
    expect(await decisions('Ekonomi', 'm2')).toEqual([])
  })

  test('without one it is the open meeting', async () => {
    await t.say('Anna', 'beslut 1: Budgeten antas.')
    expect(await decisions('Ekonomi', 'm2')).toEqual(['Budgeten antas.'])
    expect(await decisions('Inledning')).toEqual([])
  })

  test('for many items, for a note, and for an action', async () => {
    expect(await t.say('Anna', 'läggs till handlingarna 6/2 § 1, 2')).toContain(
      'Punkterna 1 och 2 läggs till handlingarna vid mötet 6 februari',
    )
    await t.say('Anna', 'anteckning 6/2 § 2: Sent antecknat.')
    expect(await notes('Läkaravtalet')).toEqual(['Sent antecknat.'])
    expect(await t.say('Anna', 'uppdrag 6/2 § 2: Ring ; ansvarig Bo Ek')).toContain(
      'U1 (2026-02-06 § 2)',
    )
    expect(await t.say('Anna', 'uppdrag 6/2: Skriv ; ansvarig Bo Ek')).toContain('U2 (2026-02-06)')
  })

  test('by its day where there is no number', async () => {
    await t.say('Anna', 'närvarande 6/2: alla')
    await t.say('Anna', 'present 2026-02-06: all')
    await t.say('Anna', 'gäst 6/2: Fia Gren')
    await t.say('Anna', 'frånvarande 6/2: Bo Ek')
    const [before, open] = [await meetingOf(t, 'm1'), await meetingOf(t, 'm2')]
    expect(before.attendance['p2']).toMatchObject({ kind: 'absent' })
    expect(before.attendance['p3']).toMatchObject({ kind: 'present' })
    expect(Object.values(before.guests).map(({ name }) => name)).toEqual(['Fia Gren'])
    expect([open.attendance, open.guests]).toEqual([{}, {}])
  })

  test('which there must be', async () =>
    expect(await t.say('Anna', 'beslut 7/2 § 3: Ja.')).toContain('Det finns inget möte'))
})

describe('which meeting is asked about', () => {
  test('where today’s meeting has not been started', async () => {
    t.at('2026-04-17T06:20:00Z')
    expect(await t.say('Anna', 'beslut 1: Ja.')).toBe(
      'Dagens möte är inte startat än. Vilket möte gäller det?\n' +
        '1. Starta dagens möte\n2. Mötet 6 februari 2026\n3. Inget av dem\nSvara med siffran.',
    )
    expect(await t.say('Anna', '2')).toContain('Beslut 2026-02-06 § 1')
    await t.say('Anna', 'beslut 1: Budgeten antas.')
    expect(await t.say('Anna', '3')).toBe('Då antecknar jag inget.')
    await t.say('Anna', 'beslut 1: Budgeten antas.')
    expect(await t.say('Anna', 'Starta dagens möte')).toContain('Beslut 2026-04-17 § 1 Ekonomi')
    expect(await meetingOf(t, 'm2')).toMatchObject({ status: 'open' })
    expect(await decisions('Inledning')).toEqual(['Ja.'])
  })

  test('where the minutes have been sent out', async () => {
    await t.say('Anna', 'godkänn')
    expect(await t.say('Anna', 'note 2: Late.')).toBe(
      'Texten från mötet 6 februari 2026 är redan utskickad, så det syns där vilken dag det ändrades. Gäller det det mötet?\n' +
        '1. Mötet 6 februari 2026\n2. Nej\nSvara med siffran.',
    )
    expect(await notes('Läkaravtalet')).toEqual([])
    expect(await t.say('Anna', '2')).toBe('Då antecknar jag inget.')
    await t.say('Anna', 'note 2: Late.')
    await t.say('Anna', '1')
    expect(await notes('Läkaravtalet')).toEqual(['Late.'])
  })

  test('but an action between meetings belongs to none', async () => {
    await t.say('Anna', 'godkänn')
    expect(await t.say('Anna', 'uppdrag: Ring regionen ; ansvarig Bo Ek')).toContain(
      'Uppdrag U1 (utanför möte): Ring regionen.',
    )
    expect((await actionOf(t, 'U1')).given).toBeUndefined()
    expect(t.posts().find(({ to }) => to === 'private-Bo')?.message.text).toContain(
      'Du har fått uppdrag U1: Ring regionen.',
    )
  })
})
