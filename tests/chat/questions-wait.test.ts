import type { Action } from '../../src/meetings/action.ts'
import { plan } from './plan.ts'
import { talk, type Talk } from './talk.ts'

let t: Talk

beforeEach(async () => {
  t = await talk(['Anna Berg', 'Bo Ek', 'Bo Lund', 'Cecilia Dahl', 'Cecilia Ek'])
  await plan(t, { id: 'm1', on: '2026-02-06', lastDayOn: '2026-01-23', items: ['Ett', 'Två'] })
  t.at('2026-02-06T07:28:00Z')
  await t.say('Anna', 'starta möte')
})
afterEach(() => t.end())

const stored = async (id: string) => (await t.store.get<Action>(t.pk, id))?.doc.text

describe('questions queue', () => {
  test('a second one does not wipe out the first', async () => {
    expect(await t.say('Anna', 'uppdrag 1: Utse två chefer ; ansvarig Bo')).toContain('Bo')
    expect(await t.say('Anna', 'uppdrag 1: Leda gruppen ; ansvarig Cecilia')).toContain('Cecilia')
    const answer = await t.say('Anna', '1')
    expect(answer).toContain('Leda gruppen')
    expect(answer).toContain('Bo Lund')
    await t.say('Anna', '2')
    expect([await stored('U1'), await stored('U2')]).toEqual(['Leda gruppen', 'Utse två chefer'])
  })

  test('and something else in between loses none', async () => {
    await t.say('Anna', 'uppdrag 1: Utse två chefer ; ansvarig Bo')
    await t.say('Anna', 'anteckning 1: Text.')
    await t.say('Anna', 'dagordning')
    await t.say('Anna', '1')
    expect(await stored('U1')).toBe('Utse två chefer')
  })

  test('a bare number an hour later is no answer; ”frågor” lists them and a number opens one', async () => {
    await t.say('Anna', 'uppdrag 1: Utse två chefer ; ansvarig Bo')
    await t.say('Anna', 'uppdrag 1: Leda gruppen ; ansvarig Cecilia')
    t.at('2026-02-06T09:00:00Z')
    await t.say('Anna', '1')
    expect([await stored('U1'), await stored('U2')]).toEqual([undefined, undefined])
    const list = await t.whisper('Anna', 'frågor')
    expect(list).toMatch(
      /^2 frågor väntar på svar:\n1\. .*Leda gruppen[\s\S]*2\. .*Utse två chefer/,
    )
    expect(await t.whisper('Anna', '2')).toContain('Bo Lund')
    expect(await t.whisper('Anna', '1')).toContain('Utse två chefer')
    expect(await stored('U1')).toBe('Utse två chefer')
    expect(await t.whisper('Anna', 'questions')).toContain('Leda gruppen')
  })

  test('a question that was asked after the list is what a number answers', async () => {
    await t.say('Anna', 'uppdrag 1: Utse två chefer ; ansvarig Bo')
    t.at('2026-02-06T09:00:00Z')
    await t.whisper('Anna', 'frågor')
    t.at('2026-02-06T09:01:00Z')
    await t.say('Anna', 'uppdrag 1: Leda gruppen ; ansvarig Cecilia')
    await t.say('Anna', '1')
    expect(await stored('U1')).toBe('Leda gruppen')
  })
})

describe('frågor', () => {
  test('is answered in one’s own chat, wherever it was asked', async () => {
    await t.say('Anna', 'uppdrag 1: Utse två chefer ; ansvarig Bo')
    t.posts()
    expect(await t.say('Anna', 'frågor')).toBe('Svaret har jag skickat i din egen chatt med mig.')
    expect(t.posts().map(({ to, message }) => [to, message.text.includes('Utse')])).toEqual([
      ['private-Anna', true],
    ])
  })

  test('says so when nothing waits', async () =>
    expect(await t.whisper('Anna', 'questions')).toBe('Ingen fråga väntar på svar.'))

  test('tells of a meeting that was left open, and a number closes it', async () => {
    t.at('2026-02-09T09:00:00Z')
    expect(await t.whisper('Anna', 'frågor')).toContain(
      '1. Mötet 6 februari 2026 är inte avslutat.',
    )
    expect(await t.whisper('Anna', '1')).toContain('avslut')
  })
})

describe('what waits for a yes', () => {
  const meetingChat = async (): Promise<void> => {
    t.world.messenger.meeting = () =>
      Promise.resolve({ title: 'Budgetmöte', organiser: 'Bo Ek', startsAt: '2026-02-09T09:00:00Z' })
    const heard = await t.bot.hear({
      activityId: 'in-meeting',
      conversation: { ...(await t.group()).home, id: 'meeting-chat' },
      teamsMeetingId: 'teams-1',
      sender: t.account('Bo Ek'),
      text: 'möten',
      mentioned: [],
    })
    await heard.deliver()
  }

  test.each([
    [
      'frågor',
      'Är Teams-mötet ”Budgetmöte” den 9 februari 2026 ett möte för gruppen? Bo Ek tog med mig dit.',
    ],
  ])(
    '%s: a Teams meeting, and its number shows the question with yes and no',
    async (said, line) => {
      await meetingChat()
      t.posts()
      expect(await t.whisper('Anna', said)).toContain(`1. ${line}`)
      const shown = await t.hear('Anna', '1', { personal: true })
      expect(shown?.text).toContain('Bo Ek har tagit med mig i Teams-mötet ”Budgetmöte”')
      expect(shown?.choices?.map(({ say }) => say)).toEqual([
        'koppla Teams-möte 1',
        'koppla inte Teams-möte 1',
      ])
      expect(await t.whisper('Anna', said)).toContain('1. Är Teams-mötet')
      await t.whisper('Anna', 'koppla inte Teams-möte 1')
      expect(await t.whisper('Anna', said)).not.toContain('Teams-mötet')
    },
  )

  test('what others left to those who lead, and its number shows it with its buttons', async () => {
    await t.say('Bo Ek', 'lämna till sekreteraren: anteckning 1: Läget är gott.')
    expect(await t.whisper('Anna', 'frågor')).toContain(
      '1. Bo Ek har lämnat till er som leder: ”anteckning 1: Läget är gott.”',
    )
    expect(await t.whisper('Bo Ek', 'frågor')).not.toContain('Läget')
    const shown = await t.hear('Anna', '1', { personal: true })
    expect(shown?.choices?.map(({ label }) => label)).toEqual(['Gör det', 'Nej'])
    await t.whisper('Anna', shown?.choices?.[0]?.say ?? '')
    expect(await t.whisper('Anna', 'frågor')).not.toContain('har lämnat')
    expect(await t.whisper('Anna', 'frågor')).not.toContain('Läget är gott')
  })

  test('a number said in the group shows it alone', async () => {
    await t.say('Bo Ek', 'lämna till sekreteraren: anteckning 1: Läget är gott.')
    await t.whisper('Anna', 'frågor')
    t.posts()
    expect(await t.say('Anna', '1')).toBe('Svaret har jag skickat i din egen chatt med mig.')
    expect(t.posts().map(({ to }) => to)).toEqual(['private-Anna'])
  })

  test('in English, and all are counted though twenty are shown', async () => {
    await t.say('Anna', 'språk engelska')
    for (const who of ['Bo Ek', 'Bo Lund', 'Cecilia Dahl'])
      for (let at = 1; at <= 8; at += 1)
        await t.say(who, `leave to the secretary: note 1: Number ${at} of ${who}.`)
    const told = await t.whisper('Anna', 'questions')
    expect(told).toMatch(
      /^24 questions wait for an answer:\n1\. Bo Ek has left to you who lead: “note 1/,
    )
    expect(told).toContain('… and 4 more.')
  })

  test('a question asked alone is not asked again before others', async () => {
    await t.whisper('Anna', 'uppdrag 1: Något hemligt ; ansvarig Bo')
    await t.say('Anna', 'uppdrag 1: Leda gruppen ; ansvarig Cecilia')
    const answer = await t.say('Anna', '1')
    expect(answer).toContain('Leda gruppen')
    expect(answer).not.toMatch(/hemligt|Bo Lund/)
    await t.whisper('Anna', '2')
    expect(await stored('U2')).toBe('Något hemligt')
  })
})

describe('an owner that nobody knows', () => {
  test('is recorded at once in the words that were used, and asked about afterwards', async () => {
    const answer = await t.hear('Anna', 'uppdrag 1: Ta fram en plan ; ansvarig Länsgruppen')
    expect(answer?.text).toContain('Ansvarig: Länsgruppen.')
    expect(answer?.text).toContain('”Länsgruppen” finns inte i gruppen. Vem eller vad är det?')
    expect(answer?.choices?.map(({ say }) => say)).toEqual([
      'ägare Länsgruppen: enhet',
      'ägare Länsgruppen: roll',
      'ägare Länsgruppen: extern',
    ])
    await t.say('Anna', 'uppdrag 1: Leda gruppen ; ansvarig Välfärd och folkhälsa')
    expect([await stored('U1'), await stored('U2')]).toEqual(['Ta fram en plan', 'Leda gruppen'])
  })

  test('is a loose end until somebody says what it is, and stands in ”frågor”', async () => {
    await t.say('Anna', 'action 1: Draw up a plan ; owner Länsgruppen ; due 1/3')
    expect(await t.say('Anna', 'avsluta möte')).toContain('U1')
    expect(await t.whisper('Anna', 'frågor')).toContain('1. ”Länsgruppen” finns inte i gruppen.')
    expect(await t.whisper('Anna', '1')).toContain('1. En enhet')
    expect(await t.whisper('Anna', '1')).toContain('Länsgruppen är antecknad som en enhet.')
    expect((await t.group()).bodies).toMatchObject({ b1: { name: 'Länsgruppen', kind: 'unit' } })
    expect(await t.whisper('Anna', 'frågor')).not.toContain('Länsgruppen')
  })

  test('but a name that is nearly a member’s is asked about first', async () => {
    expect(await t.say('Anna', 'uppdrag 1: Ring ; ansvarig Cecilia Dal')).toContain('Cecilia Dahl')
    expect(await stored('U1')).toBeUndefined()
  })
})
