import { decisionsOf, notesOf } from '../../src/meetings/decisions.ts'
import { meetingOf, plan } from './plan.ts'
import { talk, type Talk } from './talk.ts'

describe('inside a note or a decision', () => {
  let t: Talk
  beforeEach(async () => {
    t = await talk()
    await plan(t, {
      id: 'm1',
      on: '2026-02-06',
      lastDayOn: '2026-01-23',
      items: ['Inledning', 'Läkaravtalet', 'Övrigt'],
    })
    t.at('2026-02-06T07:30:00Z')
    await t.say('Anna', 'starta möte\nnärvarande: alla')
  })
  afterEach(() => t.end())

  const itemOf = async (number: number) => (await meetingOf(t, 'm1')).items[`i${number}`]!
  const notes = async (number: number): Promise<readonly string[]> =>
    notesOf(await itemOf(number)).map(({ text }) => text)
  const decisions = async (number: number): Promise<readonly string[]> =>
    decisionsOf(await itemOf(number)).map(({ text }) => text)

  test.each([
    'Synpunkter:',
    'Möten:',
    'Teman:',
    'Klart',
    'Dagordning',
    'Beslut:',
    'Närvaro',
    'Hjälp',
    'Logg',
    'Förslag',
    'Ledamöter:',
    'Sammanfattning:',
    'Protokoll',
    'Kommer inte',
    'Sök',
    'Meetings',
    'Settings:',
  ])('a line ”%s” is text', async (line) => {
    const text = `Antas.\n${line}\nSista raden.`
    await t.say('Anna', `beslut 2: ${text}`)
    await t.say('Anna', `anteckning 3: ${text}`)
    expect(await decisions(2)).toEqual([text])
    expect(await notes(3)).toEqual([text])
  })

  test.each([
    ['dagordning 6/2', true],
    ['ställ in möte 6/2', true],
    ['Närvaro: 3 av 4', true],
    ['ta bort punkt 3', true],
    ['möten', false],
    ['sök läkaravtalet', false],
    ['kommer inte 6/2', false],
    ['glöm Bo Ek', false],
    ['roll Bo sekreterare', false],
    ['publicera 6/2', false],
    ['avsluta möte', false],
  ])(
    'what only shows, answers, ends or belongs to the group never acts: %s',
    async (line, told) => {
      const text = `Antas.\n${line}\nSista raden.`
      const answer = await t.say('Anna', `beslut 2: ${text}`)
      expect(await decisions(2)).toEqual([text])
      expect((await meetingOf(t, 'm1')).status).toBe('open')
      if (told) expect(answer).toContain(`Raden ”${line}” står kvar som text.`)
    },
  )

  test('what records in its full strict form is a sentence of its own', async () => {
    await t.say(
      'Anna',
      'anteckning 2: Bakgrunden gavs.\nbeslut 2: Avtalet antas.\nuppdrag 2: Skicka avtalet ; ansvarig Bo ; senast i maj\nläggs till handlingarna 1, 3\navsluta möte ändå',
    )
    expect(await notes(2)).toEqual(['Bakgrunden gavs.'])
    expect(await decisions(2)).toEqual(['Avtalet antas.'])
    expect((await meetingOf(t, 'm1')).status).toBe('closed')
  })

  const pasted =
    'anteckning 2: Frågan bereddes.\nBeslut: att anta avtalet\nUppdrag: Bo skickar ut det\nbeslut 3: Årsplanen fastställs.'

  test('pasted minutes are not half taken: nothing before the sender has said how they are meant', async () => {
    expect(await t.say('Anna', pasted)).toBe(
      'Texten innehåller både rader som jag kan utföra och rader som bara liknar dem, till exempel ”Beslut: att anta avtalet”. Inget är antecknat än. Hur ska jag läsa den?\n1. Ta allt som text\n2. Rad för rad\nSvara med siffran.',
    )
    expect([await notes(2), await decisions(3)]).toEqual([[], []])
  })

  test('all of it as text', async () => {
    await t.say('Anna', pasted)
    await t.say('Anna', 'Ta allt som text')
    expect(await notes(2)).toEqual([pasted.replace('anteckning 2: ', '')])
    expect(await decisions(3)).toEqual([])
  })

  test('line by line: what is strict is done, the rest is told to be text', async () => {
    await t.say('Anna', pasted)
    expect(await t.say('Anna', '2')).toContain(
      'Raden ”Beslut: att anta avtalet” står kvar som text.',
    )
    expect(await notes(2)).toEqual(['Frågan bereddes.\nBeslut: att anta avtalet'])
    expect(await decisions(3)).toEqual(['Årsplanen fastställs.'])
  })

  test('without anything strict beside them they are text, and said so', async () => {
    expect(
      await t.say('Anna', 'anteckning 2: Frågan bereddes.\nBeslut: att anta avtalet'),
    ).toContain('Raden ”Beslut: att anta avtalet” står kvar som text.')
    expect(await notes(2)).toEqual(['Frågan bereddes.\nBeslut: att anta avtalet'])
  })

  test('in English', async () => {
    await t.say('Anna', 'språk engelska')
    expect(
      await t.say('Anna', 'note 2: It was discussed.\nDecision: to adopt it\ndecision 3: Adopted.'),
    ).toContain('1. Take it all as text\n2. Line by line')
    await t.say('Anna', 'Line by line')
    expect(await notes(2)).toEqual(['It was discussed.\nDecision: to adopt it'])
    expect(await decisions(3)).toEqual(['Adopted.'])
  })
})
