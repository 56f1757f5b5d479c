import type { Action } from '../../src/meetings/action.ts'
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

  const given = async (): Promise<readonly (string | undefined)[]> => {
    const { given: all = [] } = await meetingOf(t, 'm1')
    const actions = await Promise.all(all.map((id) => t.store.get<Action>(t.pk, id)))
    return actions.map((one) => one?.doc.given?.cite)
  }

  test.each([
    'anteckning 2: Bakgrunden gavs.\nUppdrag: Ring ; ansvarig Bo',
    'note 2: Background.\nAction: Call ; owner Bo',
    'beslut 2: Antas.\nuppdrag: Ring',
    'inriktningsbeslut punkt 2: Antas.\nuppdrag: Ring',
    'beslutat av Rådet 2: Antas.\nUppdrag: Ring',
    'beslut 3: Antas.\nanteckning 2: Bakgrund.\nuppdrag: Ring',
  ])('an action that names no item is about the item of the text: %s', async (said) => {
    await t.say('Anna', 'punkt 1')
    expect(await t.say('Anna', said)).toContain('U1 (2026-02-06 § 2)')
    expect(await given()).toEqual(['2026-02-06 § 2'])
  })

  test('each of several is, also where the text is changed, and with its decision', async () => {
    await t.say('Anna', 'anteckning 2: Bakgrund.\nuppdrag: Ring\nuppdrag: Läs\nmer därtill')
    expect(await given()).toEqual(['2026-02-06 § 2', '2026-02-06 § 2'])
    await t.say('Anna', 'change note 2:1: Annat.\naction: Call')
    await t.say('Anna', 'beslut 2: Ett.\nbeslut 2: Två.\nuppdrag: Följ upp')
    expect((await given()).slice(2)).toEqual(['2026-02-06 § 2', '2026-02-06 § 2:2'])
  })

  test.each([
    'anteckning 2: Bakgrund.\nuppdrag 6/2: Ring',
    'läggs till handlingarna 3\nuppdrag: Ring',
    'anteckning 2: Bakgrund.\nläggs till handlingarna 3\nuppdrag: Ring',
    'anteckning 2: Bakgrund.\nuppdrag 2: Skriv ; ansvarig Bo\nuppdrag: Ring',
  ])('one that names a meeting, or stands below another sentence, is not: %s', async (said) => {
    await t.say('Anna', said)
    expect((await given()).at(-1)).toBe('2026-02-06')
  })

  test('kept as text it reads as it was typed', async () => {
    const text = 'Bakgrund.\nUppdrag: Ring Bo\nBeslut: antas'
    await t.say('Anna', `anteckning 2: ${text}`)
    await t.say('Anna', '1')
    expect(await notes(2)).toEqual([text])
  })

  test('line by line it is about the item too', async () => {
    await t.say('Anna', 'anteckning 2: Bakgrund.\nUppdrag: Ring Bo\nanteckning: mer')
    expect(await t.say('Anna', '2')).toContain('U1 (2026-02-06 § 2)')
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
