import { DeliveryError } from '../../src/world.ts'
import { pass } from '../../src/reminders/pass.ts'
import { changeGroup } from '../chat/given.ts'
import { engine, firstLines, states, type Engine } from './setup.ts'

let t: Engine
beforeEach(async () => {
  t = await engine()
  // Friday 26 June 2026; proposals close on Friday 12 June.
  await t.say('Anna', 'nytt möte 2026-06-26 08:30-12:00 Arkivet')
  await t.say('Anna', 'kalla')
  t.posts()
})
afterEach(() => t.end())

const look = async (at: string): Promise<string[]> => {
  t.at(at)
  await t.pass()
  return t.sent().map((line) => line.split('\n')[0] ?? '')
}

test('three working days before the last day, three before the meeting, and the day before it', async () => {
  expect(await look('2026-06-09T05:59:00Z')).toEqual([])
  expect(await look('2026-06-09T06:00:00Z')).toEqual([
    expect.stringMatching(
      /^chat: Sista dag för förslag till mötet fredag 26 juni 2026 är fredag 12 juni 2026\./,
    ),
  ])
  expect(await look('2026-06-09T06:00:30Z')).toEqual([])
  await t.whisper('Bo', 'kommer')
  t.posts()
  // Midsummer Eve lies between: three working days before Friday 26 June is Tuesday 23 June.
  const asked = await look('2026-06-23T06:00:00Z')
  expect(firstLines(asked)).toEqual(
    ['private-Anna', 'private-Cecilia', 'private-David', 'private-Eva'].map((to) =>
      expect.stringMatching(new RegExp(`^${to}: Kommer du till mötet fredag 26 juni 2026`)),
    ),
  )
  expect(await look('2026-06-25T06:00:00Z')).toEqual([
    expect.stringMatching(/^chat: Påminnelse.*fredag 26 juni 2026 kl\. 08\.30–12\.00/),
  ])
  expect(await look('2026-06-26T12:00:00Z')).toEqual([
    expect.stringMatching(
      /^private-Anna: Mötet fredag 26 juni 2026 .* öppnades aldrig\. Hölls det\?/,
    ),
  ])
})

describe('a record left open is asked about', () => {
  const asked = (to: string) =>
    expect.stringMatching(
      new RegExp(
        `^${to}: Mötet fredag 26 juni 2026 skulle sluta kl\\. 12\\.00 men är inte avslutat\\.`,
      ),
    )

  beforeEach(async () => {
    await t.say('Anna', 'roll David Ek ordförande')
    t.at('2026-06-26T06:30:00Z')
    await t.say('Anna', 'starta möte')
    t.posts()
  })

  test('once, and those who lead alone', async () => {
    expect(await look('2026-06-26T10:29:00Z')).toEqual([])
    expect(firstLines(await look('2026-06-26T10:30:00Z'))).toEqual([
      asked('private-Anna'),
      asked('private-David'),
    ])
    expect(await look('2026-06-26T11:30:00Z')).toEqual([])
  })

  test('by two copies once', async () => {
    t.at('2026-06-26T10:30:00Z')
    await Promise.all([t.pass(), pass(t.world), pass(t.world)])
    expect(t.sent()).toHaveLength(2)
  })

  test('in the group whoever cannot be reached, by name', async () => {
    t.channel.send = (to) => {
      if (to.id === 'private-David') throw new DeliveryError('blocked', '403')
    }
    expect(firstLines(await look('2026-06-26T10:30:00Z'))).toEqual([
      'chat: @David Ek',
      expect.stringMatching(/^private-Anna: Jag når inte David Ek personligen/),
      asked('private-Anna'),
    ])
  })

  test('in the group, where nobody who leads has an account', async () => {
    await changeGroup(t, (group) => ({
      ...group,
      people: Object.fromEntries(
        Object.values(group.people).map((person) => [person.id, { ...person, roles: [] }]),
      ),
    }))
    expect(await look('2026-06-26T10:30:00Z')).toEqual([asked('chat')])
  })

  test('and closed with one tap', async () => {
    t.at('2026-06-26T10:30:00Z')
    await t.pass()
    const [post] = t.posts()
    expect(await t.whisper('Anna', post?.message.choices?.[0]?.say ?? '')).toContain(
      'avsluta möte ändå',
    )
    expect(await t.whisper('David', 'avsluta möte ändå')).toContain('är avslutat')
  })
})

test('two copies ask once', async () => {
  t.at('2026-06-23T06:00:00Z')
  await Promise.all([t.pass(), pass(t.world), pass(t.world)])
  expect(t.sent()).toHaveLength(5)
})

test('what a person has not got yet is asked for again, not the others', async () => {
  t.channel.send = (to) => {
    if (to.id === 'private-David') throw new DeliveryError('later', '429', 60_000)
  }
  expect(await look('2026-06-23T06:00:00Z')).toHaveLength(4)
  t.channel.send = undefined
  expect(await look('2026-06-23T06:01:00Z')).toEqual([
    expect.stringMatching(/^private-David: Kommer du till mötet/),
  ])
})

test('a moved meeting takes its posts with it; a cancelled one has none', async () => {
  await t.say('Anna', 'flytta möte 26/6 till 3/7')
  t.posts()
  expect(await look('2026-06-25T06:00:00Z')).not.toContainEqual(
    expect.stringMatching(/^chat: Påminnelse/),
  )
  expect(await look('2026-07-02T06:00:00Z')).toEqual([
    expect.stringMatching(/^chat: Påminnelse.*fredag 3 juli 2026 kl\. 08\.30–12\.00/),
  ])
  await t.say('Anna', 'nytt möte 2026-08-28 08:30-12:00 Arkivet')
  await t.say('Anna', 'ställ in möte 28/8: semester')
  t.posts()
  // The one that was moved was never opened: that is asked about, and nothing of the one that was cancelled.
  expect(await look('2026-08-27T06:00:00Z')).toEqual([
    expect.stringContaining('Mötet fredag 3 juli 2026 skulle sluta kl. 12.00 men öppnades aldrig'),
  ])
})

test('the group cannot be posted to: the ledger knows, and the secretary is told personally', async () => {
  t.channel.send = (to) => {
    if (to.id === 'chat') throw new DeliveryError('blocked', '403 BotNotInConversationRoster')
  }
  t.at('2026-06-09T06:00:00Z')
  await t.pass()
  expect(t.sent()).toEqual([
    'private-Anna: Jag kan inte skriva i Chefsgruppen: jag är inte tillagd där. Skriv ”kanal här” i den kanal där jag ska skriva, eller lägg till mig igen.',
  ])
  expect(states(await t.ledger())).toContain('failed 1')
})

test('by night nothing is said: a bot that was away waits for the morning', async () => {
  expect(await look('2026-06-09T20:00:00Z')).toEqual([])
  expect(await look('2026-06-10T04:59:00Z')).toEqual([])
  expect(await look('2026-06-10T05:00:00Z')).toEqual([
    expect.stringMatching(
      /^chat: Sista dag för förslag till mötet fredag 26 juni 2026 är fredag 12 juni 2026\./,
    ),
  ])
})
