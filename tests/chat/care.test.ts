import { standingSteps } from '../../src/meetings/course.ts'
import { decisionsOf, notesOf } from '../../src/meetings/decisions.ts'
import { actionOf } from './given.ts'
import { meetingOf, plan } from './plan.ts'
import { talk, type Talk } from './talk.ts'

let t: Talk

beforeEach(async () => {
  t = await talk(['Anna Berg', 'Bo Ek', 'Cecilia Dahl', 'David Ek', 'Eva Falk'])
  await plan(t, { id: 'm1', on: '2026-02-06', lastDayOn: '2026-01-23', place: 'Stora salen' })
  await plan(t, { id: 'm2', on: '2026-04-17', lastDayOn: '2026-04-02' })
  await t.whisper('Anna', 'punkt: Inledning\npunkt: Läkaravtalet\npunkt: Årsplan ; typ beslut')
  t.at('2026-02-06T07:28:00Z')
  await t.whisper('Anna', 'starta möte')
  for (const sentence of [
    'anteckning 1: Första.',
    'anteckning 1: Andra.',
    'anteckning 1: Tredje.',
    'beslut 2: Avtalet förlängs.',
    'beslut 2: Regionen bjuds in.',
    'uppdrag 2:1: Förläng avtalet ; ansvarig Bo Ek ; senast 1/3',
    'bordlägg 3: underlaget saknas',
    'gäst: Fia Gren, Kulturskolan',
    'närvarande: alla',
  ])
    await t.whisper('Anna', sentence)
  t.at('2026-02-06T08:28:00Z')
})
afterEach(() => t.end())

const close = async (): Promise<void> => {
  t.at('2026-02-06T11:00:00Z')
  await t.whisper('Anna', 'avsluta möte ändå')
  t.at('2026-02-09T09:00:00Z')
  t.posts()
}
const sentOut = async (): Promise<void> => {
  await close()
  await t.whisper('Anna', 'godkänn')
}
const item = async (title: string) =>
  Object.values((await meetingOf(t, 'm1')).items).find((one) => one.title === title)!
const notes = async (title = 'Inledning') =>
  notesOf(await item(title)).map(({ ordinal, text }) => `${ordinal} ${text}`)
const decisions = async (title = 'Läkaravtalet') =>
  decisionsOf(await item(title)).map(({ ordinal, text }) => `${ordinal} ${text}`)
const outcomes = async (title = 'Årsplan') =>
  standingSteps(await item(title)).map(({ outcome }) => outcome)
/** Says it, and answers what it asks with these. */
const say = async (sentence: string, ...answers: readonly string[]): Promise<string> => {
  let answer = await t.whisper('Anna', sentence)
  for (const one of answers) answer = await t.whisper('Anna', one)
  return answer
}

const open = async (): Promise<void> => undefined
describe.each([
  ['while the meeting goes on', open],
  ['while it is written up', close],
] as const)('one entry is changed, removed and moved %s', (_state, begin) => {
  beforeEach(begin)

  test.each([
    ['ändra anteckning 1:2: Andra, rättad.'],
    ['rätta anteckning 1:2: Andra, rättad.'],
    ['rätta 1:2: Andra, rättad.'],
    ['change note 1:2: Andra, rättad.'],
    ['edit note 1:2: Andra, rättad.'],
    ['ändra anteckning 2026-02-06 § 1:2: Andra, rättad.'],
  ])('a note: %s', async (sentence) => {
    expect(await say(sentence)).toBe(
      'Jag har ändrat anteckning 1:2 Inledning, mötet 6 februari 2026.\nNu: Andra, rättad.\nFörut: Andra.',
    )
    expect(await notes()).toEqual(['1 Första.', '2 Andra, rättad.', '3 Tredje.'])
  })

  test('of several it is asked which', async () => {
    expect(await say('rätta 1: Ändrad.')).toBe(
      'Punkt 1 har 3 anteckningar. Vilket gäller det?\n1. 1:1 Första.\n2. 1:2 Andra.\n3. 1:3 Tredje.\nSvara med siffran.',
    )
    expect(await notes()).toEqual(['1 Första.', '2 Andra.', '3 Tredje.'])
    await say('3')
    expect(await notes()).toEqual(['1 Första.', '2 Andra.', '3 Ändrad.'])
  })

  test.each([
    ['ändra beslut 2:2: Regionen bjuds in i maj.'],
    ['correct decision 2:2: Regionen bjuds in i maj.'],
    ['change decision 6/2 § 2:2: Regionen bjuds in i maj.'],
  ])('a decision: %s', async (sentence) => {
    expect(await say(sentence)).toBe(
      'Jag har ändrat beslut 2026-02-06 § 2:2 Läkaravtalet.\nNu: Regionen bjuds in i maj.\nFörut: Regionen bjuds in.',
    )
    expect(await decisions()).toEqual(['1 Avtalet förlängs.', '2 Regionen bjuds in i maj.'])
  })

  test('a number that was removed is not used again', async () => {
    expect(await say('ta bort anteckning 1:3')).toBe(
      'Jag har tagit bort anteckning 1:3 Inledning, mötet 6 februari 2026. Numret används inte igen.\nDär stod: Tredje.',
    )
    await say('remove note 1:1')
    await say('anteckning 1: Fjärde.')
    expect(await notes()).toEqual(['2 Andra.', '4 Fjärde.'])
    await say('delete decision 2:2')
    await say('beslut 2: Ett till.')
    expect(await decisions()).toEqual(['1 Avtalet förlängs.', '3 Ett till.'])
    expect(await say('ta bort beslut 2:2')).toBe('Det finns inget beslut 2:2. Det finns 2:1, 2:3.')
  })

  test('a decision that is removed asks about its actions', async () => {
    expect(await say('ta bort beslut 2:1')).toBe(
      'Ett uppdrag hör till beslutet:\n– U1 Förläng avtalet\nVad ska hända med det?\n1. Ta bort också\n2. Behåll\nSvara med siffran.',
    )
    expect(await decisions()).toHaveLength(2)
    expect(await say('1')).toContain('U1 är också borttaget.')
    expect(await decisions()).toEqual(['2 Regionen bjuds in.'])
    expect(await t.store.get(t.pk, 'U1')).toBeUndefined()
    expect((await meetingOf(t, 'm1')).given).toEqual([])
    expect(
      t
        .posts()
        .filter(({ to }) => to === 'private-Bo')
        .at(-1)?.message.text,
    ).toContain('Uppdrag U1 gäller inte längre.')
  })

  test('or leaves them', async () => {
    await say('withdraw decision 2:1', 'Behåll')
    expect(await actionOf(t, 'U1')).toMatchObject({ given: { cite: '2026-02-06 § 2' } })
    expect(await say('uppdrag')).toContain('U1')
  })

  test('a decision is moved with its actions', async () => {
    expect(await say('flytta beslut 2:1 till 3')).toContain('Nu är det 2026-02-06 § 3 Årsplan.')
    expect([await decisions(), await decisions('Årsplan')]).toEqual([
      ['2 Regionen bjuds in.'],
      ['1 Avtalet förlängs.'],
    ])
    expect(await actionOf(t, 'U1')).toMatchObject({ given: { cite: '2026-02-06 § 3' } })
    expect((await item('Årsplan')).actions).toEqual(['U1'])
  })

  test('a note is moved', async () => {
    expect(await say('move note 1:2 to 2')).toContain('2:1 Läkaravtalet')
    expect([await notes(), await notes('Läkaravtalet')]).toEqual([
      ['1 Första.', '3 Tredje.'],
      ['1 Andra.'],
    ])
    expect(await say('flytta anteckning 1:1 till 1')).toBe('Den står redan där.')
  })

  test.each([
    ['ändra utfall 3: läggs till handlingarna', [{ kind: 'noted' }]],
    ['change outcome 3: deferred: no papers', [{ kind: 'deferred', reason: 'no papers' }]],
    ['ändra utfall 3: utgår, tidsbrist', [{ kind: 'dropped', reason: 'tidsbrist' }]],
    ['ta bort utfall 3', []],
    ['remove outcome 3:1', []],
  ])('an outcome: %s', async (sentence, left) => {
    await say(sentence)
    expect(await outcomes()).toEqual(left)
  })

  test('an outcome is moved', async () => {
    await say('flytta utfall 3 till 1')
    expect([await outcomes(), await outcomes('Inledning')]).toEqual([
      [],
      [{ kind: 'deferred', reason: 'underlaget saknas' }],
    ])
  })

  test('an action is removed, and moved', async () => {
    expect(await say('flytta uppdrag U1 till 3')).toContain('Nu är det 2026-02-06 § 3 Årsplan.')
    expect((await item('Årsplan')).actions).toEqual(['U1'])
    expect((await item('Läkaravtalet')).actions).toEqual([])
    expect(await say('remove action U1')).toContain('Där stod: Förläng avtalet')
    expect((await item('Årsplan')).actions).toEqual([])
    await say('uppdrag 1: Nytt ; ansvarig Bo Ek')
    expect((await actionOf(t, 'U2')).text).toBe('Nytt')
  })

  test('a guest', async () => {
    expect(await say('ändra gäst Fia Gren: Fia Gran, Skolan')).toContain(
      'Nu: Fia Gran, Skolan\nFörut: Fia Gren, Kulturskolan',
    )
    await say('move guest Fia Gran to 2')
    const guests = async () => Object.values((await meetingOf(t, 'm1')).guests)
    expect(await guests()).toMatchObject([
      { name: 'Fia Gran', items: [(await item('Läkaravtalet')).id] },
    ])
    expect(await say('ta bort gäst Fia Gran')).toContain('Där stod: Fia Gran, Skolan')
    expect(await guests()).toEqual([])
    expect(await say('remove guest Fia Gran')).toBe('Fia Gran är inte antecknad som gäst.')
  })

  test('attendance', async () => {
    expect(await say('ändra närvaro: Bo frånvarande, Cecilia och Eva frånvarande')).toBe(
      'Närvaron vid mötet 6 februari 2026 är ändrad.\n' +
        'Bo Ek: frånvarande. Förut: närvarande.\nCecilia Dahl: frånvarande. Förut: närvarande.\nEva Falk: frånvarande. Förut: närvarande.',
    )
    expect(await say('change attendance: Bo present')).toContain('Förut: frånvarande.')
    expect((await meetingOf(t, 'm1')).attendance).toMatchObject({
      p2: { kind: 'present' },
      p3: { kind: 'absent' },
    })
    expect(await say('ta bort närvaro: Cecilia')).toContain(
      'Cecilia Dahl: inte antecknad. Förut: frånvarande.',
    )
    expect((await meetingOf(t, 'm1')).attendance['p3']).toBeUndefined()
  })

  test.each([
    'ändra närvaro: Bo del av mötet',
    'ändra närvaro: Bo en del',
    'change attendance: Bo for part of the meeting',
    'change attendance: Bo part',
  ])('attendance for a part of it: %s', async (sentence) => {
    expect(await say(sentence)).toContain('Bo Ek: med en del av mötet. Förut: närvarande.')
    expect((await meetingOf(t, 'm1')).attendance).toMatchObject({ p2: { kind: 'part' } })
  })

  test('unmarked', async () => {
    await say('ändra anteckning 1:1: Ändrad.')
    await say('ändra beslut 2:2: Ändrat.')
    await say('anteckning 1: En till.')
    await say('ändra närvaro: Bo frånvarande')
    const meeting = await meetingOf(t, 'm1')
    expect(JSON.stringify(meeting)).not.toMatch(/"(changed|addedAfter|removedAfter)"/)
    expect(meeting.attended?.['p2']).toMatchObject({ by: 'p1' })
  })
})

describe('what is taken back by ”ångra”', () => {
  test('asks about the actions of the decision, and leaves its number unused', async () => {
    await say('beslut 3: Planen antas.')
    await t.say('Bo', 'hej')
    await t.whisper('Anna', 'roll Bo sekreterare')
    await t.say('Bo', 'uppdrag 3: Genomför planen ; ansvarig Eva')
    await say('ångra')
    expect(await say('ångra')).toContain('– U2 Genomför planen')
    expect(await decisions('Årsplan')).toHaveLength(1)
    await say('Behåll')
    expect(await decisions('Årsplan')).toEqual([])
    await say('beslut 3: Planen avslås.')
    expect(await decisions('Årsplan')).toEqual(['2 Planen avslås.'])
    expect(await actionOf(t, 'U2')).toMatchObject({ given: { cite: '2026-02-06 § 3' } })
    expect((await actionOf(t, 'U2')).given?.decision).toBeUndefined()
  })
})

describe('once the minutes have been sent out', () => {
  beforeEach(sentOut)
  const YES = 'Mötet 6 februari 2026'

  test('what is changed, added and removed is marked, with who did it and when', async () => {
    await say('ändra anteckning 1:1: Ändrad.', YES)
    await say('anteckning 1: En till.', YES)
    await say('ta bort anteckning 1:2', YES)
    await say('ändra närvaro: Bo frånvarande', YES)
    await say('gäst: Nils Nord', YES)
    const made = { by: 'p1', at: '2026-02-09T09:00:00.000Z' }
    expect(notesOf(await item('Inledning'))).toMatchObject([
      { ordinal: 1, changed: made },
      { ordinal: 3 },
      { ordinal: 4, addedAfter: made },
    ])
    const meeting = await meetingOf(t, 'm1')
    expect(meeting).toMatchObject({ attended: { p2: { changed: made } } })
    expect(meeting.status === 'closed' && meeting.removedAfter).toMatchObject([
      { kind: 'note', ordinal: 2, ...made },
    ])
    expect(Object.values(meeting.guests).at(-1)).toMatchObject({ addedAfter: made })
    expect(notesOf(await item('Inledning'))[1]).not.toHaveProperty('changed')
  })

  test('it becomes a new version, and the locked one stays', async () => {
    expect(await say('anteckning 1: En till.', YES)).toContain('version 2')
    await say('godkänn')
    expect(await t.store.get(t.pk, 'minutes-m1-v2')).toBeDefined()
  })
})

describe('what comes back follows the record', () => {
  beforeEach(close)

  test('an item that got its decision afterwards does not come back', async () => {
    expect(await say('förslag')).toContain('Årsplan')
    expect(await say('läggs till handlingarna 3')).toContain('kommer inte tillbaka som förslag')
    expect(await say('förslag')).not.toContain('Årsplan')
    await say('ångra')
    expect(await say('förslag')).toContain('Årsplan')
  })

  test('an item that is remitted afterwards does', async () => {
    expect(await say('återremiss 1: mer underlag')).toContain('Inledning')
    expect(await say('förslag')).toContain('Inledning')
  })
})
