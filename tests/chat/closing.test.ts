import { meetingOf, plan } from './plan.ts'
import { talk, type Talk } from './talk.ts'

const notes = [
  'Frågan tas vidare till styrgruppen.',
  'En film kommer att tas fram.',
  'Underlaget skickas ut inom kort.',
  'På nästa möte är en dialog om arbetssättet.',
  'Ett besök ska också genomföras.',
  'Beslut behöver fattas i maj.',
]

describe('closing a meeting', () => {
  let t: Talk
  beforeEach(async () => {
    t = await talk()
    await plan(t, {
      id: 'm1',
      on: '2026-02-06',
      lastDayOn: '2026-01-23',
      items: ['Inledning', 'Psykisk hälsa'],
    })
    t.at('2026-02-06T07:30:00Z')
    await t.whisper('Anna', 'starta möte\nnärvarande: alla')
    await t.whisper('Anna', `anteckning 2: ${notes.join('\n')}`)
    await t.whisper('Anna', 'läggs till handlingarna 1, 2')
  })
  afterEach(() => t.end())

  const listed = (text: string): number => (text.match(/^– /gm) ?? []).length

  test('at most five are shown, the surest first, and all on request', async () => {
    const first = await t.whisper('Anna', 'avsluta möte')
    expect(listed(first)).toBe(5)
    expect(first).toContain('Det finns 1 till. Se alla med ”lösa trådar”.')
    const { card } = (await t.hear('Anna', 'avsluta möte', { personal: true }))!
    expect(JSON.stringify(card).match(/"title":"Låt stå","verb"/g)).toHaveLength(5)
    expect(first).toContain('På nästa möte')
    expect(first).not.toContain('En film')
    expect(listed(await t.whisper('Anna', 'lösa trådar'))).toBe(6)
    expect((await meetingOf(t, 'm1')).status).toBe('open')
  })

  test('what somebody does is among them though its item was sent on', async () => {
    await t.whisper('Anna', 'anteckning 1: Bo Ek tar fram ett underlag till nästa möte.')
    await t.whisper('Anna', 'vidare 1 till Styrgruppen 28/5')
    await t.whisper('Anna', 'vidare 2 till Styrgruppen 28/5')
    const left = await t.whisper('Anna', 'lösa trådar')
    expect(left).toContain('Bo Ek tar fram ett underlag till nästa möte.')
    expect(left).not.toContain('Frågan tas vidare')
  })

  test('in English one that is not shown is one', async () => {
    await t.whisper('Anna', 'language English')
    expect(await t.whisper('Anna', 'close meeting')).toContain('There is one more. See them all')
  })

  test('what others plan is not among them', async () => {
    await t.say(
      'Anna',
      'anteckning 1: Regeringen kommer att lägga fram en proposition i vår. Syftet är att fler ska få stöd.',
    )
    expect(await t.whisper('Anna', 'lösa trådar')).not.toContain('proposition')
  })

  test('one that may stand is not listed again, nor after closing', async () => {
    expect(await t.whisper('Anna', 'låt stå 2 En film kommer att tas fram.')).toBe(
      'Det får stå som det är: 2 En film kommer att tas fram.',
    )
    expect(await t.whisper('Anna', 'låt stå 2 underlaget skickas')).toContain('Underlaget')
    const left = await t.whisper('Anna', 'lösa trådar')
    expect(listed(left)).toBe(4)
    expect(left).not.toContain('film')
    await t.whisper('Anna', 'låt resten stå')
    expect((await meetingOf(t, 'm1')).status).toBe('closed')
    expect(await t.whisper('Anna', 'lösa trådar')).not.toContain('film')
    expect(listed(await t.whisper('Anna', 'lösa trådar 6/2'))).toBe(4)
  })

  test('the number alone lets all under that item stand, and can be taken back', async () => {
    await t.whisper('Anna', 'låt stå 2')
    expect(await t.whisper('Anna', 'lösa trådar')).toBe(
      'Inget är kvar att ordna från mötet fredag 6 februari 2026.',
    )
    await t.whisper('Anna', 'ångra')
    expect(listed(await t.whisper('Anna', 'lösa trådar'))).toBe(6)
    await t.whisper('Anna', 'låt stå 2')
    expect(await t.whisper('Anna', 'avsluta möte')).toContain('är avslutat med')
  })

  test('what is named in vain is told, and nothing stands', async () => {
    expect(await t.whisper('Anna', 'låt stå 9')).toBe(
      'Jag hittar ingen lös tråd som heter ”9”. Se alla med ”lösa trådar”.',
    )
    expect(listed(await t.whisper('Anna', 'lösa trådar'))).toBe(6)
  })

  test('the summary is the group’s; what is left goes to whoever closed the meeting, alone', async () => {
    await t.whisper('Anna', 'uppdrag 2: Boka lokal')
    t.posts()
    const answer = await t.say('Anna', 'avsluta möte ändå')
    expect(answer).toContain('Det som är kvar att ordna får du i din egen chatt.')
    expect(answer).not.toContain('film')
    const posts = t.posts()
    const [summary] = posts.filter(({ to }) => to === 'chat')
    expect(summary?.message.text).not.toMatch(/Saknas\n|En film|Tas vidare/)
    const [own] = posts.filter(({ to }) => to === 'private-Anna')
    expect(own?.message.text).toContain('Kvar att ordna efter mötet fredag 6 februari 2026:')
    expect(own?.message.text).toContain('U1 (2026-02-06 § 2)')
    for (const who of ['Bo', 'Anna'])
      expect(await t.say(who, 'sammanfattning')).not.toContain('Saknas\n')
    expect(await t.whisper('Bo', 'sammanfattning')).not.toContain('Saknas\n')
    expect(await t.whisper('Anna', 'sammanfattning')).toContain('Saknas\n')
  })

  test('said in one’s own chat, what is left stands in the answer', async () => {
    t.posts()
    const answer = await t.whisper('Anna', 'avsluta möte ändå')
    expect(answer).toContain('Kvar att ordna efter mötet')
    expect(t.posts().map(({ to }) => to)).toEqual(['chat'])
  })

  test('what is left waits among the questions until it is settled or may stand', async () => {
    await t.whisper('Anna', 'låt resten stå')
    const waits = await t.whisper('Anna', 'frågor')
    expect(waits).toMatch(/\d\. 6 lösa trådar efter mötet fredag 6 februari 2026/)
    expect(listed(await t.whisper('Anna', '1'))).toBe(6)
    await t.whisper('Anna', 'låt stå 2')
    expect(await t.whisper('Anna', 'frågor')).not.toContain('lösa trådar')
  })

  test('in English', async () => {
    await t.whisper('Anna', 'språk engelska')
    await t.whisper(
      'Anna',
      'note 1: A film is to be made by the secretary. The matter will be brought back next time.',
    )
    const first = await t.whisper('Anna', 'close meeting')
    expect(listed(first)).toBe(5)
    expect(first).toContain('There are 3 more. See them all with “loose ends”.')
    expect(await t.whisper('Anna', 'let stand 1 A film is to be made by the secretary.')).toContain(
      'It may stand',
    )
    expect(listed(await t.whisper('Anna', 'loose ends'))).toBe(7)
    expect(await t.whisper('Anna', 'leave the rest')).toContain('is closed with')
  })

  test('each promise may come back instead, at one press', async () => {
    const { card } = (await t.hear('Anna', 'avsluta möte', { personal: true }))!
    expect(JSON.stringify(card)).toContain(
      '"title":"Återkommer","verb":"say","data":{"say":"återkommer 2"',
    )
    await t.press('Anna', 'say', { say: 'återkommer 2' })
    expect(await t.whisper('Anna', 'lösa trådar')).not.toContain('Frågan tas vidare')
  })

  test('the form for an action holds what was promised', async () => {
    await t.whisper('Anna', 'avsluta möte')
    const key = /"promise":"(promise [^"]+)"/.exec(
      JSON.stringify((await t.hear('Anna', 'avsluta möte', { personal: true }))?.card),
    )?.[1]
    const shown = await t.press('Anna', 'show', {
      show: 'action',
      about: { meeting: 'm1', item: 'i2', promise: key },
    })
    expect(JSON.stringify(shown)).toMatch(/"value":"(?:På nästa|Frågan|Underlaget|Ett|Beslut)/)
  })
})

test.each(['lösa trådar', 'loose ends', 'låt stå 1'])(
  'where none was ever opened a day that has been is not the next: %s',
  async (sentence) => {
    const now = await talk(['Anna Berg'])
    await plan(now, { id: 'm1', on: '2026-02-06', lastDayOn: '2026-01-23', items: ['Ett'] })
    await plan(now, { id: 'm2', on: '2026-03-20', lastDayOn: '2026-03-06', items: ['Två'] })
    now.at('2026-02-20T08:00:00Z')
    const told = await now.say('Anna', sentence)
    await now.end()
    expect(told).toContain('20 mars 2026')
    expect(told).not.toContain('6 februari')
  },
)
