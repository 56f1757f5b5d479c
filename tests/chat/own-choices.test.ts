import { give } from './given.ts'
import { talk, type Talk } from './talk.ts'
import { plan } from './plan.ts'

let t: Talk
beforeEach(async () => {
  t = await talk()
  await plan(t, { id: 'm1', on: '2026-02-06', lastDayOn: '2026-01-23' })
})
afterEach(() => t.end())

describe('one’s own language', () => {
  test.each([
    ['mitt språk engelska', 'I’ll answer you in English in your own chat.'],
    ['my language English', 'I’ll answer you in English in your own chat.'],
    ['my language Swedish', 'Jag svarar dig på svenska i din egen chatt.'],
  ])('%s', async (said, answer) => expect(await t.whisper('Bo', said)).toBe(answer))

  test('holds in one’s own chat alone, and others are told in the group’s', async () => {
    await give(t, {
      id: 'U1',
      owners: ['Bo Ek', 'Cecilia Dahl'],
      due: { kind: 'day', on: '2026-02-20' },
    })
    await t.whisper('Bo', 'mitt språk engelska')
    expect(await t.whisper('Bo', 'nästa möte')).toMatch(/^The next meeting/)
    expect(await t.say('Bo', 'nästa möte')).toMatch(/^Nästa möte/)
    expect(await t.whisper('Cecilia', 'nästa möte')).toMatch(/^Nästa möte/)
    t.posts()
    expect(await t.whisper('Bo', 'klart U1: skickat')).toMatch(/^U1 is done/)
    expect(
      t
        .posts()
        .map(({ message }) => message.text)
        .join('\n'),
    ).toMatch(/är klart|har rapporterat|klart/i)
    expect(await t.whisper('Bo', 'klart U99')).toMatch(/^There is no/)
  })
})

describe('one’s own reminders', () => {
  test('are shown, with the other choices as buttons', async () => {
    const message = await t.hear('Bo', 'påminnelser', { personal: true })
    expect(message?.text).toMatch(/^Jag påminner dig om dina uppdrag .* på arbetsdagar\.$/)
    expect(message?.choices?.map(({ say }) => say)).toEqual([
      'påminnelser viktigaste',
      'påminnelser veckovis',
    ])
  })

  test.each([
    ['påminnelser alla', undefined],
    ['påminnelser viktigaste', 'main'],
    ['reminders weekly', 'weekly'],
    ['mindre påminnelser', 'main'],
    ['fewer reminders', 'main'],
  ])('%s', async (said, choice) => {
    await t.whisper('Bo', said)
    const bo = Object.values((await t.group()).people).find(({ name }) => name === 'Bo Ek')
    expect(bo?.reminders).toBe(choice)
  })

  test('fewer twice is once a week', async () => {
    await t.whisper('Bo', 'mindre påminnelser')
    expect(await t.whisper('Bo', 'mindre påminnelser')).toMatch(/måndagar/)
  })

  test.each(['fler påminnelser', 'mer påminnelser', 'more reminders', 'Fler  påminnelser.'])(
    'and %s never makes them fewer: what there is is shown, with all as a choice',
    async (said) => {
      await t.whisper('Bo', 'påminnelser viktigaste')
      const answer = await t.hear('Bo', said, { personal: true })
      const bo = Object.values((await t.group()).people).find(({ name }) => name === 'Bo Ek')
      expect(bo?.reminders).toBe('main')
      expect(answer?.choices?.map(({ say }) => say)).toContain('påminnelser alla')
    },
  )
})

describe('a proposal of one’s own', () => {
  beforeEach(async () => {
    await t.say('Bo', 'föreslå Trygghetslarm ; typ diskussion ; 20 min')
  })

  test.each([
    ['ändra F1 ; 30 min', /30 min.*Förut: ”Trygghetslarm” \(diskussion, 20 min\)/s],
    [
      'ändra F1: Larm i hemmet ; typ beslut',
      /”Larm i hemmet” \(beslut, 20 min\).*Förut: ”Trygghetslarm”/s,
    ],
    ['ändra F1 ; bakgrund avtalet går ut', /Bakgrund: avtalet går ut/],
    ['ändra förslag F1 ; föredragande Cecilia Dahl', /Cecilia Dahl/],
    ['change F1 ; 30 min', /30 min/],
  ])('%s', async (said, answer) => expect(await t.say('Bo', said)).toMatch(answer))

  test('is withdrawn, and can be changed no more', async () => {
    expect(await t.say('Bo', 'återta F1: redan löst')).toBe('F1 ”Trygghetslarm” är återtaget.')
    expect(await t.say('Bo', 'ändra F1 ; 30 min')).toMatch(/återtaget/)
    expect(await t.say('Anna', 'förslag')).not.toContain('F1')
    expect(await t.say('Anna', 'förslag F1')).toContain('återtaget med skälet ”redan löst”')
  })

  test('is the proposer’s and those who lead’s alone; the proposer is told', async () => {
    for (const said of ['ändra F1 ; 30 min', 'återta F1'])
      expect(await t.say('Cecilia', said)).toMatch(/Bo Ek/)
    t.posts()
    expect(await t.say('Anna', 'ändra F1 ; 30 min')).toContain('Jag meddelar Bo Ek')
    expect(t.posts()[0]?.message.text).toMatch(/Anna Berg har ändrat ditt förslag F1/)
  })

  test('without anything named is refused', async () => {
    expect(await t.say('Bo', 'ändra F1')).toMatch(/^Det saknas text/)
  })
})
