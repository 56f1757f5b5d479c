import { entriesOf, onStage } from './on-stage.ts'

const stage = onStage()

describe('what is proposed to be done here and now is shown first, with the proposal that it says', () => {
  test.each([
    ['Birgitta', 'Jag föreslår att vi hoppar till fyran eftersom Karin måste gå snart'],
    ['Birgitta', 'jag föreslår att vi bordlägger fyran'],
    ['Martin', 'jag föreslår att vi tar en paus'],
    ['Birgitta', 'I propose we skip to item 4'],
  ] as const)('%s: %s', async (who, text) => {
    const t = await stage('open')
    const before = (await entriesOf(t)).length
    const answer = await t.hear(who, text)
    expect((await entriesOf(t)).length).toBe(before)
    expect(answer?.choices?.length).toBeGreaterThan(1)
  })

  test('a matter is a proposal', async () => {
    const t = await stage('open')
    const answer = await t.hear('Martin', 'jag föreslår att vi pratar om jourbilarna i november')
    expect(answer?.text).toMatch(/^F5 är antecknat/)
  })
})

describe('the item that a guest is there for is none of their name', () => {
  test.each([
    ['gäst: Nils Falk från Barnahus, bara punkt 5', 'gäst: Nils Falk, Barnahus ; punkt 5'],
    ['gäst: Nils Falk, Barnahus, punkt 5', 'gäst: Nils Falk, Barnahus ; punkt 5'],
    ['guest: Nils Falk, police, only item 5', 'gäst: Nils Falk, police ; punkt 5'],
  ])('%s', async (text, told) => {
    const t = await stage('open')
    const before = (await entriesOf(t)).length
    expect((await t.hear('Sofia', text))?.text).toContain(told)
    expect((await entriesOf(t)).length).toBe(before)
  })
})

describe('how late somebody comes is never lost', () => {
  test.each([
    ['agenda-day', 'kommer en halvtimme senare, läkarbesök', 'kommer 9.30-12'],
    ['agenda-day', 'kommer 20 minuter in i mötet', 'kommer 9.20-12'],
    ['agenda-day', 'coming half an hour later, dentist', 'kommer 9.30-12'],
    ['agenda-day', 'coming 20 min in', 'kommer 9.20-12'],
  ] as const)('%s: %s', async (where, text, told) => {
    const t = await stage(where)
    expect((await t.hear('Åsa', text, { personal: true }))?.text).toContain(told)
  })

  test('a length that says no hours is shown first', async () => {
    const t = await stage('agenda-day')
    const before = (await entriesOf(t)).length
    await t.hear('Åsa', 'jag kommer dit, har 20 min med bilen', { personal: true })
    expect((await entriesOf(t)).length).toBe(before)
  })
})

describe('a verb of the contract with its item in words is shown with its number', () => {
  test.each([
    ['bordlägg trean', 'bordlägg 3'],
    ['bordläggs gör trean', 'bordlägg 3'],
    ['beslut hyresavtalet godkänns', 'beslut 4'],
    ['avslå hyresavtalet', 'avslås 4'],
    ['hemma i Åsas kommun sa de ja till läkaravtalet', 'anteckning 2'],
    ['Uppdrag till Karin att ringa värden före fredag', 'ansvarig Karin Åberg'],
    ['action for Karin to call the landlord by Oct 20', 'senast 20/10'],
  ])('%s', async (text, told) => {
    const t = await stage('open')
    const before = (await entriesOf(t)).length
    expect((await t.hear('Sofia', text))?.text).toContain(told)
    expect((await entriesOf(t)).length).toBe(before)
  })

  test('one without an item is asked for it', async () => {
    const t = await stage('open')
    expect((await t.hear('Sofia', 'bordlägg det där'))?.text).toMatch(/^Vilken punkt/)
  })
})

test('an item is not gone on to where another is spoken of', async () => {
  const t = await stage('open')
  const answer = await t.hear('Sofia', '3 noterat o så vidare till fyran')
  expect(answer?.text).toContain('Läggs till handlingarna 3')
  expect(answer?.text).toContain('Punkt 4')
})

describe('where a member stands who speaks for no party is a note of theirs, left to those who lead', () => {
  test.each([
    ['Stefan', 'skriv att vi reserverar oss mot läkaravtalet', 'anteckning 2'],
    ['Karin', 'glömde säga att jag inte stöder 6b', 'anteckning 6b'],
  ] as const)('%s: %s', async (who, text, told) => {
    const t = await stage('open')
    const answer = await t.hear(who, text, { personal: true })
    expect(answer?.text).toContain(told)
    expect(answer?.text).toMatch(/(?:Stefan Wikström|Karin Åberg): /)
    expect(answer?.choices?.[0]?.label).toBe('Lämna till sekreteraren')
  })

  test('and one of another is recorded by who leads', async () => {
    const t = await stage('open')
    const answer = await t.hear('Sofia', 'peter reserverade sig på fyran, tycker hyran är orimlig')
    expect(answer?.text).toContain('anteckning 4')
  })

  test('who may not take part says so of themselves', async () => {
    const t = await stage('open')
    const answer = await t.hear('Anna', 'Jag är jävig på hyresavtalet, min man sitter i styrelsen')
    expect(answer?.text).toContain('jäv 4')
    expect(answer?.text).toContain('Anna Lindqvist')
  })
})
