import { pass } from '../../src/reminders/pass.ts'
import { place } from './cast.ts'
import { plan, meetingOf } from '../chat/plan.ts'
import { talk, type Talk } from '../chat/talk.ts'
import { documentsIn } from './documents.ts'

const PHONE = '070-123 45 67'
const MAIL = 'kim.larsson@example.org'
const ADDRESS = 'Storgatan 5'
const hidden = '[dolt tills sekreteraren har granskat]'
const words = /070-123|kim\.larsson|Storgatan/

describe('what looks private passes one gate', () => {
  let t: Talk
  beforeEach(async () => {
    t = await talk()
    await plan(t, {
      id: 'm1',
      on: '2026-02-06',
      lastDayOn: '2026-01-23',
      items: ['Inledning', 'Läkaravtalet'],
    })
    t.at('2026-02-06T07:30:00Z')
    await t.say('Anna', 'inställningar utkast öppet')
    await t.say('Anna', 'starta möte\nnärvarande: alla')
  })
  afterEach(() => t.end())

  const record = async (): Promise<readonly string[]> => [
    await t.say('Anna', `beslut 2: Antas. Ring Kim på ${PHONE}.`),
    await t.say('Anna', `anteckning 2: Familjen bor på ${ADDRESS}, skriv till ${MAIL}.`),
    await t.say('Anna', `uppdrag 2: Ring ${PHONE} ; ansvarig Bo ; senast i maj`),
    await t.say('Anna', 'läggs till handlingarna 1'),
  ]
  const close = async (): Promise<readonly string[]> => {
    t.posts()
    await t.say('Anna', 'avsluta möte ändå')
    return t
      .posts()
      .filter(({ to }) => !to.startsWith('private-Anna'))
      .map(({ message }) => JSON.stringify(message))
  }
  const all = async (): Promise<string> => JSON.stringify(await documentsIn(t.store))

  test('nothing is found by what is hidden, nor is it asked about as a near word', async () => {
    await record()
    await close()
    const lookFor = ['sök 070-123', 'sök 123', 'search kim.larsson', 'historik storgatan']
    const more = ['sök storgatn', 'vad beslutade vi om storgatan', 'vem har 070-123']
    const told = async (): Promise<string> => {
      const answers: string[] = []
      for (const said of [...lookFor, ...more])
        answers.push(await t.say('Bo', said), JSON.stringify(await t.hear('Bo', said)))
      return answers.join('\n')
    }
    const found = /§ 2|Menade du|U1/
    expect(await told()).not.toMatch(found)
    expect(await t.whisper('Anna', 'sök 070-123')).toContain('§ 2')
    await t.say('Anna', 'granska')
    for (const _ of [1, 2, 3, 4, 5, 6]) await t.say('Anna', '1')
    expect(await told()).not.toMatch(found)
    expect(await t.whisper('Anna', 'sök 070-123')).not.toContain('§ 2')
    expect(await t.say('Bo', 'sök antas')).toContain('§ 2')
  })

  test('in the group and for members it is hidden everywhere', async () => {
    const told = [
      ...(await record()),
      ...(await close()),
      await t.say('Anna', 'sammanfattning'),
      await t.say('Bo', 'sök antas'),
      await t.say('Bo', 'sök familjen'),
      await t.say('Bo', 'historik läkaravtalet'),
      await t.say('Bo', 'uppdrag'),
      await t.whisper('Bo', 'mina uppdrag'),
      await t.whisper('Bo', 'sammanfattning 6/2'),
      await t.say('Bo', 'U1'),
      JSON.stringify(
        await t.bot.find!({
          conversation: place('chat'),
          sender: t.account('Anna'),
          typed: 'antas',
          skip: 0,
          count: 10,
        }),
      ),
      JSON.stringify(await t.press('Bo', 'show', { show: 'summary', about: { meeting: 'm1' } })),
    ]
    t.posts()
    await t.say('Anna', `ändra uppdrag U1: Ring genast ${PHONE}`)
    const changed = t.posts()
    expect(changed.map(({ to }) => to)).toContain('private-Bo')
    told.push(...changed.map(({ message }) => JSON.stringify(message)))
    expect(told.filter((text) => words.test(text))).toEqual([])
    expect(told.join('\n').split(hidden).length).toBeGreaterThan(8)
  })

  test('whoever leads sees it in their own chat', async () => {
    await record()
    await close()
    expect(await t.whisper('Anna', 'sammanfattning')).toContain(PHONE)
    expect(await t.whisper('Anna', 'sök antas')).toContain(PHONE)
  })

  test('where the group meets is its own', async () => {
    await t.say('Anna', `nytt möte 2026-04-17 08.30-12.00 ${ADDRESS}`)
    expect(await t.say('Bo', 'nästa möte')).not.toContain(hidden)
    expect(await t.say('Bo', 'möten')).toContain(ADDRESS)
  })

  test('is a loose end, with the way to review it', async () => {
    await record()
    const first = (await t.hear('Anna', 'avsluta möte'))!
    expect(first.text).toContain(
      'Personuppgifter som ingen har granskat\n– 3 uppgifter ser ut som personuppgifter och är dolda för gruppen. Skriv ”granska 2026-02-06”.',
    )
    expect(JSON.stringify(first.card)).toContain('"title":"Granska nu"')
  })

  test('what is decided to stay is shown from then on', async () => {
    await record()
    await close()
    await t.whisper('Anna', 'granska 6/2')
    for (const answer of ['3', '3', '3']) await t.whisper('Anna', answer)
    expect(await t.say('Bo', 'sammanfattning')).toContain(PHONE)
    expect(await t.say('Bo', 'sök familjen')).toContain(ADDRESS)
  })

  test('what had left nobody goes from everything, bytes and all', async () => {
    await record()
    await close()
    await t.whisper('Anna', 'granska 6/2')
    const answer = await t.whisper('Anna', '4')
    expect(answer).toContain('Det borttagna stod under punkt 2 och hade inte lämnat er som leder.')
    expect(await t.whisper('Anna', 'sammanfattning')).toContain('Ring Kim på [borttaget].')
    await pass(t.world)
    expect(await t.say('Bo', 'sök familjen')).toContain('[borttaget]')
    expect(await all()).not.toMatch(words)
    expect(JSON.stringify((await meetingOf(t, 'm1')).items)).toContain('Ring Kim på [borttaget].')
  })

  test('what others may have read is hidden in every view at once, and kept until a decision is named', async () => {
    await record()
    await close()
    await t.whisper('Anna', 'granska 6/2')
    for (const answer of ['3', '3', '3']) await t.whisper('Anna', answer)
    expect(await t.say('Bo', 'sammanfattning')).toContain(PHONE)
    t.posts()
    await t.whisper('Anna', 'granska om 6/2')
    const answer = await t.whisper('Anna', '4')
    expect(answer).toContain('och kan redan ha lästs')
    expect(answer).toContain('”gallra borttaget: beslutets nummer”')
    for (const text of [
      await t.say('Bo', 'sammanfattning'),
      await t.say('Bo', 'sök familjen'),
      await t.whisper('Anna', 'sammanfattning'),
    ]) {
      expect(text).not.toMatch(words)
      expect(text).toContain('[borttaget]')
    }
    const posts = JSON.stringify(t.posts())
    expect(posts).toContain('[borttaget]')
    expect(posts).not.toMatch(words)
    await pass(t.world)
    expect(await all()).toMatch(words)
    await t.whisper('Anna', 'gallra borttaget: dnr 2026/12')
    await t.whisper('Anna', 'ja')
    await t.whisper('Bo', 'gallra borttaget: dnr 2026/12')
    expect(await all()).toMatch(words)
    t.at('2026-02-20T07:30:01Z')
    await pass(t.world)
    t.at('2026-02-20T07:31:01Z')
    await pass(t.world)
    expect(JSON.stringify((await meetingOf(t, 'm1')).items)).not.toMatch(words)
    expect(await t.whisper('Anna', 'gallra borttaget: dnr 2026/13')).toBe(
      'Det finns inga dolda uppgifter att gallra.',
    )
  })

  test('in English', async () => {
    await t.say('Anna', 'språk engelska')
    expect(await t.say('Anna', `decision 2: Call ${PHONE}.`)).toContain(
      '[hidden until the secretary has reviewed it]',
    )
  })
})
