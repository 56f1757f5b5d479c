import { meetingOf, plan } from './plan.ts'
import { talk, type Talk } from './talk.ts'

/* A title that is the word for a kind is a title where no item stands; standing items are told with the block that stays last. */

let t: Talk
beforeEach(async () => {
  t = await talk(['Anna Berg', 'Bo Ek'])
  await plan(t, { id: 'm1', on: '2026-02-06', lastDayOn: '2026-01-23', items: ['Ett'] })
})
afterEach(() => t.end())

const items = async () =>
  Object.values((await meetingOf(t, 'm1')).items).map(({ title, kind }) => [title, kind])

test.each([
  ['punkt 1a: Informationsärende', 'Informationsärende'],
  ['punkt: Informationsärende', 'Informationsärende'],
  ['punkt 2: Beslut', 'Beslut'],
  ['item 1a: Information', 'Information'],
  ['punkt 1b: Diskussion ; 20 min', 'Diskussion'],
  ['punkt: Gemensam', 'Gemensam'],
  ['item 1a: Joint ; 20 min', 'Joint'],
  ['punkt: Mötet 17 april', 'Mötet 17 april'],
  ['punkt 2: Möte den 17/4 ; 20 min', 'Möte den 17/4'],
  ['item: Meeting on 6 February ; presenter Bo', 'Meeting on 6 February'],
])('”%s” adds an item of that title', async (said, title) => {
  expect(await t.say('Anna', said)).toContain(`”${title}”`)
  expect(await items()).toEqual([
    ['Ett', undefined],
    [title, undefined],
  ])
})

test.each([
  ['ändra punkt 1: Mötet den 6 februari', 'Mötet den 6 februari'],
  ['change item 1: Meeting 17 April', 'Meeting 17 April'],
])('”%s” gives the item that title', async (said, title) => {
  expect(await t.say('Anna', said)).toContain(`”${title}”`)
  expect((await items())[0]).toEqual([title, undefined])
})

test.each([
  ['föreslå Mötet 17 april', 'Mötet 17 april'],
  ['jag föreslår Mötet den 6/2', 'Mötet den 6/2'],
  ['propose The meeting of 17 April', 'The meeting of 17 April'],
])('”%s” is a proposal, and nothing that the meeting is to do', async (said, title) => {
  expect(await t.say('Anna', said)).toContain(`F1 är antecknat som förslag: ”${title}”.`)
})

test('a meeting behind the mark of a field is none', async () => {
  expect(await t.say('Anna', 'ändra punkt 1 ; möte 17/4 ; 20 min')).toContain(
    'Det finns inget möte',
  )
  expect(await t.say('Anna', 'punkt 1: möte: 17/4 ; 20 min')).toContain('Det finns inget möte')
  expect(await t.say('Anna', 'punkt 1: gemensam')).toContain('(gemensam)')
  expect(await items()).toEqual([['Ett', undefined]])
})

test('where an item stands it says of what kind that is, and a kind with its word adds nothing', async () => {
  await t.say('Anna', 'punkt 1: Informationsärende')
  expect(await items()).toEqual([['Ett', 'information']])
  expect(await t.say('Anna', 'punkt 3a: typ beslut')).toContain('Det finns ingen punkt 3a')
  expect(await items()).toHaveLength(1)
})

describe('a title that begins with the word for presenters', () => {
  test.each([
    ['punkt: Föredragande för nästa möte', 'Föredragande för nästa möte', undefined],
    ['item: Presenters of the next meeting', 'Presenters of the next meeting', undefined],
    ['punkt 1a: Föredragande och tider ; 20 min', 'Föredragande och tider', undefined],
    ['item 2: Presenters and hours ; presenter Bo', 'Presenters and hours', ['Bo Ek']],
    [
      'punkt: Föredragande saknas i underlaget ; föredragande Bo',
      'Föredragande saknas i underlaget',
      ['Bo Ek'],
    ],
  ])('is one where no item stands: %s', async (said, title, presenters) => {
    expect(await t.say('Anna', said)).toContain(`”${title}”`)
    const made = Object.values((await meetingOf(t, 'm1')).items).at(-1)
    expect(made).toMatchObject({ title, ...(presenters ? { presenters } : {}) })
  })

  test.each([
    ['ändra punkt 1: Föredragande och tider', 'Föredragande och tider', 'och tider'],
    ['change item 1: Presenters and hours', 'Presenters and hours', 'and hours'],
  ])('is asked about where one stands: %s', async (said, title, presenters) => {
    expect(await t.say('Anna', said)).toContain(
      `Är ”${title}” en ny rubrik, eller är ”${presenters}” föredragande?`,
    )
    expect(await items()).toEqual([['Ett', undefined]])
    await t.say('Anna', '1')
    expect(await items()).toEqual([[title, undefined]])
    await t.say('Anna', 'ångra')
    await t.say('Anna', said)
    await t.say('Anna', '2')
    expect(Object.values((await meetingOf(t, 'm1')).items)).toMatchObject([
      { title: 'Ett', presenters: [presenters] },
    ])
  })

  test('is asked about in a proposal too', async () => {
    await t.say('Anna', 'föreslå Budget')
    expect(await t.say('Anna', 'change F1: Presenters in spring')).toContain('en ny rubrik')
    expect(await t.say('Anna', '1')).toContain('F1 är nu: ”Presenters in spring”')
  })

  test.each([
    ['ändra punkt 1: föredragande Bo', ['Bo Ek']],
    ['change item 1: presenter Kim Holm', ['Kim Holm']],
    ['punkt 1: föredragande Bo och Kim Holm', ['Bo Ek', 'Kim Holm']],
  ])('is none where it names people: %s', async (said, presenters) => {
    await t.say('Anna', said)
    expect(Object.values((await meetingOf(t, 'm1')).items)).toMatchObject([
      { title: 'Ett', presenters },
    ])
  })
})

test.each([
  ['stående punkter: Inledning 10 min, Dagordning, sist: Övriga frågor, Avslut', 'stående punkter'],
  ['standing items: Inledning 10 min, Dagordning, last: Övriga frågor, Avslut', 'standing items'],
])('standing items are told with those that stay last: %s', async (said, shown) => {
  const told =
    '1. Inledning (10 min)\n2. Dagordning\nSist på dagordningen, också när punkter läggs till:\n3. Övriga frågor\n4. Avslut'
  expect(await t.say('Anna', said)).toContain(told)
  expect(await t.say('Anna', shown)).toContain(told)
})
