import { DeliveryError } from '../../src/world.ts'
import { pass } from '../../src/reminders/pass.ts'
import { InvalidError, type Store } from '../../src/store/store.ts'
import { actionOf, changeGroup, changePerson, give } from '../chat/given.ts'
import { engine, states, type Engine, withoutNight } from './setup.ts'

let t: Engine
beforeEach(async () => {
  t = await engine()
})
afterEach(() => t.end())

const on = (day: string) => ({ kind: 'day', on: day }) as const
const due = on('2026-06-10')

describe('a reminder', () => {
  test('of one action: what, when, where from, and how to answer', async () => {
    await give(t, {
      id: 'U14',
      text: 'Ta fram förslag till process för läkaravtalet.',
      owners: ['Bo'],
      due,
    })
    t.at('2026-06-03T05:59:30Z')
    await t.pass()
    expect(t.sent()).toEqual([])
    t.at('2026-06-03T06:00:05Z')
    await t.pass()
    const [post] = t.posts()
    expect(post?.to).toBe('private-Bo')
    expect(post?.message.text).toBe(
      'Påminnelse om U14: ”Ta fram förslag till process för läkaravtalet” (2026-01-09 § 4).\nTid: 10 juni 2026, om 7 dagar.\n' +
        'Svara ”klart U14”, ”senare U14 17/6”, ”läge U14: …” eller ”inte mitt U14”.',
    )
    expect(post?.message.choices).toEqual([
      { label: 'Klart', say: 'klart U14' },
      { label: 'Senare', say: 'senare U14' },
      { label: 'Inte mitt', say: 'inte mitt U14' },
      { label: 'Läge', say: 'läge U14' },
    ])
  })

  test('all of one person and day are one message, and others get theirs', async () => {
    await give(t, { id: 'U1', text: 'Se över avtalen', owners: ['Bo'], due })
    await give(t, {
      id: 'U2',
      text: 'Boka lokal',
      owners: ['Bo', 'Cecilia'],
      due: on('2026-06-04'),
    })
    t.at('2026-06-03T06:00:00Z')
    await t.pass()
    expect(t.sent().sort()).toEqual([
      'private-Bo: Påminnelse om 2 av dina uppdrag:\n– U2 ”Boka lokal” (2026-01-09 § 4). Tid: 4 juni 2026, i morgon.\n– U1 ”Se över avtalen” (2026-01-09 § 4). Tid: 10 juni 2026, om 7 dagar.\n' +
        'Svara till exempel ”klart U2” eller ”senare U2 11/6”.',
      'private-Cecilia: Påminnelse om U2: ”Boka lokal” (2026-01-09 § 4).\nTid: 4 juni 2026, i morgon.\nSvara ”klart U2”, ”senare U2 11/6”, ”läge U2: …” eller ”inte mitt U2”.',
    ])
  })

  test('after two weeks the secretary is told in one message with their own', async () => {
    await give(t, { id: 'U1', text: 'Se över avtalen', owners: ['Bo'], due })
    await give(t, { id: 'U2', text: 'Boka lokal', owners: ['Anna'], due: on('2026-06-25') })
    await give(t, { id: 'U3', text: 'Fråga runt', due: on('2026-06-25') })
    t.at('2026-06-24T06:00:00Z')
    await t.pass()
    expect(t.sent().find((line) => line.startsWith('private-Anna'))).toBe(
      'private-Anna: Påminnelse om U2: ”Boka lokal” (2026-01-09 § 4).\nTid: 25 juni 2026, i morgon.\nSvara ”klart U2”, ”senare U2 2/7”, ”läge U2: …” eller ”inte mitt U2”.\n\n' +
        'Ett uppdrag saknar någon att påminna:\n– U3 ”Fråga runt” (2026-01-09 § 4). Ansvarig saknas. Tid: 25 juni 2026, i morgon.\nLämna det till någon med ”lämna U3 till namn”.\n\n' +
        'Ett uppdrag är försenat två veckor eller mer:\n– U1 ”Se över avtalen” (2026-01-09 § 4). Bo Ek. Tid: 10 juni 2026, 14 dagar försenat.',
    )
  })

  test('goes out once, however often somebody looks', async () => {
    await give(t, { id: 'U1', owners: ['Bo'], due })
    t.at('2026-06-03T06:00:00Z')
    await t.pass()
    await t.pass()
    t.at('2026-06-03T14:00:00Z')
    await t.pass()
    expect(t.sent()).toHaveLength(1)
    t.at('2026-06-09T06:00:00Z')
    await t.pass()
    expect(t.sent()).toHaveLength(1)
    expect(Object.keys((await actionOf(t, 'U1')).reminded)).toEqual([
      'before7|2026-06-10|p2',
      'before1|2026-06-10|p2',
    ])
  })

  test('of something done, or moved, is not sent', async () => {
    await give(t, { id: 'U1', owners: ['Bo'], due })
    await give(t, { id: 'U2', owners: ['Bo'], due })
    await t.whisper('Bo', 'klart U1')
    await t.whisper('Bo', 'senare U2 25/6')
    t.posts()
    t.at('2026-06-10T06:00:00Z')
    await t.pass()
    expect(t.sent()).toEqual([])
    t.at('2026-06-18T06:00:00Z')
    await t.pass()
    expect(t.sent()).toEqual([
      'private-Bo: Påminnelse om U2: ”Uppdrag nummer 2” (2026-01-09 § 4).\nTid: 25 juni 2026, om 7 dagar. Framflyttat en gång.\nSvara ”klart U2”, ”senare U2 2/7”, ”läge U2: …” eller ”inte mitt U2”.',
    ])
  })

  test('more than fit one message come in two', async () => {
    for (let number = 1; number <= 70; number += 1)
      await give(t, { id: `U${number}`, owners: ['Bo'], due })
    t.at('2026-06-03T06:00:00Z')
    await t.pass()
    expect(t.sent().map((line) => line.split('\n')[0])).toEqual([
      'private-Bo: Påminnelse om 50 av dina uppdrag:',
      'private-Bo: Påminnelse om 20 av dina uppdrag:',
    ])
  })

  test('in English', async () => {
    await changeGroup(t, (group) => ({ ...group, settings: { ...group.settings, language: 'en' } }))
    await give(t, { id: 'U1', text: 'Review the agreements', owners: ['Bo'], due })
    t.at('2026-06-03T06:00:00Z')
    await t.pass()
    expect(t.sent()).toEqual([
      'private-Bo: Reminder of U1: “Review the agreements” (2026-01-09 § 4).\nDue: 10 June 2026, in 7 days.\nAnswer “done U1”, “later U1 17/6”, “status U1: …” or “not mine U1”.',
    ])
  })
})

describe('what a pass costs', () => {
  test('nothing due: one query', async () => {
    for (let number = 1; number <= 30; number += 1)
      await give(t, { id: `U${number}`, owners: ['Bo'], due })
    t.operations()
    await t.pass()
    expect(t.operations()).toEqual({ reads: 1, commits: 0 })
  })

  test('one message: two commits, claim and settle, once the personal chat is known', async () => {
    await t.whisper('Bo', 'mina uppdrag')
    await withoutNight(t.store, t.pk)
    for (let number = 1; number <= 30; number += 1)
      await give(t, { id: `U${number}`, owners: ['Bo'], due })
    t.at('2026-06-03T06:00:00Z')
    t.operations()
    await t.pass()
    expect(t.operations().commits).toBe(2)
    expect(t.sent()).toHaveLength(1)
  })

  test('what one person’s is kept with fails: the others are sent theirs', async () => {
    for (const [index, owner] of ['Anna', 'Bo', 'Cecilia'].entries())
      await give(t, { id: `U${index + 1}`, owners: [owner], due })
    t.at('2026-06-03T06:00:00Z')
    const commit: Store['commit'] = (pk, ops) =>
      ops.some((op) => op.op === 'replace' && op.doc.id === 'U2')
        ? Promise.reject(new InvalidError('too large'))
        : t.store.commit(pk, ops)
    expect(await pass({ ...t.world, store: { ...t.world.store, commit } })).toMatchObject({
      failed: 1,
    })
    const to = t.sent().map((line) => line.split(':')[0] ?? '')
    expect(to.toSorted((a, b) => a.localeCompare(b))).toEqual(['private-Anna', 'private-Cecilia'])
  })
})

describe('copies side by side', () => {
  test('two passes at once send each message once', async () => {
    const names = Array.from({ length: 40 }, (_, index) => `Person${index} Efternamn`)
    const crowd = await engine(names)
    for (let number = 1; number <= 40; number += 1)
      await give(crowd, {
        id: `U${number}`,
        owners: [`Person${number - 1} `, `Person${number % 40} `],
        due,
      })
    crowd.at('2026-06-03T06:00:00Z')
    await Promise.all([crowd.pass(), crowd.pass(), pass(crowd.world), pass(crowd.world)])
    const sent = crowd.sent()
    expect(sent).toHaveLength(40)
    expect(new Set(sent.map((line) => line.split(':')[0])).size).toBe(40)
    expect(sent.every((line) => line.includes('Påminnelse om 2 av dina uppdrag'))).toBe(true)
    expect(states(await crowd.ledger())).toBe('delivered 40')
    await crowd.end()
  })
})

describe('somebody who cannot be reached', () => {
  const blocked = new DeliveryError('blocked', '403 BotNotInConversationRoster')

  test('is mentioned in the group, and the secretary is told once, with the reason', async () => {
    await give(t, { id: 'U1', owners: ['Bo'], due })
    let tries = 0
    t.channel.open = () => {
      tries += 1
      if (tries === 1) throw blocked
    }
    t.at('2026-06-03T06:00:00Z')
    await t.pass()
    const [mention, notice] = t.posts()
    expect(mention?.to).toBe('chat')
    expect(mention?.message.text).toBe(
      '@Bo Ek\nPåminnelse om U1: ”Uppdrag nummer 1” (2026-01-09 § 4).\nTid: 10 juni 2026, om 7 dagar.\nSvara ”klart U1”, ”senare U1 17/6”, ”läge U1: …” eller ”inte mitt U1”.',
    )
    expect(mention?.message.mentions).toEqual([{ name: 'Bo Ek', id: '29:2' }])
    expect(`${notice?.to}: ${notice?.message.text}`).toBe(
      'private-Anna: Jag når inte Bo Ek personligen: jag är inte tillagd där. Tills vidare nämner jag Bo Ek i gruppen i stället. Be Bo Ek öppna Klubban i Teams och skriva ”hej”, så når jag fram igen.',
    )
    expect(
      (await t.ledger()).map(({ status, purpose, ...rest }) => [
        status,
        purpose,
        'inGroup' in rest,
      ]),
    ).toEqual([
      ['delivered', 'actionReminder', true],
      ['delivered', 'unreachable', false],
    ])

    const triesBefore = tries
    t.at('2026-06-09T06:00:00Z')
    await t.pass()
    expect(t.sent()).toEqual([expect.stringMatching(/^chat: @Bo Ek\nPåminnelse om U1/)])
    expect(tries).toBe(triesBefore)
    expect(await t.whisper('Anna', 'leveranser')).toBe(
      'Meddelanden de senaste 30 dagarna: 3. Skickade: 3. På väg: 0. Misslyckade: 0.\n2 av dem gick som omnämnande i gruppen.\nJag når inte:\n– Bo Ek sedan 3 juni 2026: jag är inte tillagd där',
    )
  })

  test('is reached again once they have written', async () => {
    await give(t, { id: 'U1', owners: ['Bo'], due })
    t.channel.open = () => {
      t.channel.open = undefined
      throw blocked
    }
    t.at('2026-06-03T06:00:00Z')
    await t.pass()
    t.posts()
    await t.whisper('Bo', 'mina uppdrag')
    expect(await t.whisper('Anna', 'leveranser')).toContain('Jag vet ingen som jag inte når.')
    t.at('2026-06-09T06:00:00Z')
    await t.pass()
    expect(t.sent()).toEqual([expect.stringMatching(/^private-Bo: Påminnelse om U1/)])
  })

  test('because their chat is gone: a new one is opened', async () => {
    await t.whisper('Bo', 'mina uppdrag')
    await give(t, { id: 'U1', owners: ['Bo'], due })
    let opened = 0
    t.channel.open = () => void (opened += 1)
    t.channel.send = () => {
      t.channel.send = undefined
      throw new DeliveryError('gone', '404 ConversationNotFound')
    }
    t.at('2026-06-03T06:00:00Z')
    await t.pass()
    expect(t.sent()).toEqual([expect.stringMatching(/^private-Bo: Påminnelse om U1/)])
    expect(opened).toBe(1)
  })

  test('because they have no account: named in the group, and the secretary knows', async () => {
    await changePerson(t, 'Bo', { teamsId: undefined, aadId: undefined })
    await give(t, { id: 'U1', owners: ['Bo'], due })
    t.at('2026-06-03T06:00:00Z')
    await t.pass()
    expect(t.sent().map((line) => line.split('\n')[0])).toEqual([
      'chat: @Bo Ek',
      'private-Anna: Jag når inte Bo Ek personligen: personen finns bara som namn i gruppen, utan konto i Teams. Tills vidare nämner jag Bo Ek i gruppen i stället. Be Bo Ek öppna Klubban i Teams och skriva ”hej”, så når jag fram igen.',
    ])
  })

  test('nor the group: it failed, and the ledger says why', async () => {
    await give(t, { id: 'U1', owners: ['Bo'], due })
    t.channel.open = () => {
      throw blocked
    }
    t.channel.send = () => {
      throw new DeliveryError('blocked', '403 BotDisabledByAdmin')
    }
    t.at('2026-06-03T06:00:00Z')
    await t.pass()
    expect(t.sent()).toEqual([])
    t.channel.send = undefined
    expect(await t.whisper('Anna', 'leveranser')).toBe(
      'Meddelanden de senaste 30 dagarna: 2. Skickade: 0. På väg: 0. Misslyckade: 2.\nJag når inte:\n– Bo Ek sedan 3 juni 2026: jag är inte tillagd där\n' +
        'Kom inte fram:\n– 3 juni 2026, till Anna Berg: besked om vem jag inte når, jag är inte tillagd där\n– 3 juni 2026, till Bo Ek: påminnelse, organisationens administratör har stängt av mig',
    )
  })
})

describe('a channel that answers badly', () => {
  test('later: again when it asks for, and then as though nothing had been', async () => {
    await give(t, { id: 'U1', owners: ['Bo'], due })
    t.channel.send = () => {
      throw new DeliveryError('later', '429', 120_000)
    }
    t.at('2026-06-03T06:00:00Z')
    await t.pass()
    expect(states(await t.ledger())).toBe('pending 1')
    t.channel.send = undefined
    t.at('2026-06-03T06:01:59Z')
    await t.pass()
    expect(t.sent()).toEqual([])
    t.at('2026-06-03T06:02:00Z')
    await t.pass()
    expect(t.sent()).toHaveLength(1)
    expect((await t.ledger())[0]).toMatchObject({ status: 'delivered', attempts: 2 })
    expect((await t.ledger())[0]).not.toHaveProperty('maybeTwice')
  })

  test('nothing certain: again, and the ledger says that it may stand there twice', async () => {
    await give(t, { id: 'U1', owners: ['Bo'], due })
    t.channel.send = () => {
      t.channel.send = undefined
      throw new DeliveryError('unknown', '502')
    }
    t.at('2026-06-03T06:00:00Z')
    await t.pass()
    t.at('2026-06-03T06:00:29Z')
    await t.pass()
    expect(t.sent()).toEqual([])
    t.at('2026-06-03T06:00:30Z')
    await t.pass()
    expect(t.sent()).toHaveLength(1)
    expect((await t.ledger())[0]).toMatchObject({
      status: 'delivered',
      attempts: 2,
      maybeTwice: true,
    })
    expect(await t.whisper('Anna', 'leveranser')).toBe(
      'Meddelanden de senaste 30 dagarna: 1. Skickade: 1. På väg: 0. Misslyckade: 0.\n1 kan ha kommit fram två gånger.\nJag vet ingen som jag inte når.',
    )
  })

  test('refused: failed, once', async () => {
    await give(t, { id: 'U1', owners: ['Bo'], due })
    t.channel.send = () => {
      throw new DeliveryError('refused', '413 MessageSizeTooBig')
    }
    t.at('2026-06-03T06:00:00Z')
    await t.pass()
    t.at('2026-06-03T09:00:00Z')
    await t.pass()
    expect(await t.ledger()).toEqual([
      expect.objectContaining({ status: 'failed', attempts: 1, reason: '413 MessageSizeTooBig' }),
    ])
  })

  test('later and later still: longer from time to time, never by night, and given up after a week, which is told', async () => {
    await give(t, { id: 'U1', owners: ['Bo'], due })
    const tried: string[] = []
    t.channel.send = () => {
      tried.push(t.world.now().toISOString())
      throw new DeliveryError('later', '503')
    }
    const looking = async (from: string, to: string, everyMs: number): Promise<void> => {
      for (let at = Date.parse(from); at <= Date.parse(to); at += everyMs) {
        t.at(new Date(at).toISOString())
        await t.pass()
      }
    }
    await looking('2026-06-03T06:00:00Z', '2026-06-04T06:00:00Z', 60_000)
    expect(tried.slice(0, 8).map((at) => at.slice(11, 16))).toEqual([
      '06:00',
      '06:01',
      '06:02',
      '06:04',
      '06:08',
      '06:16',
      '06:32',
      '07:04',
    ])
    // 18.00 to 07.00 in Stockholm.
    expect(
      tried.filter((at) => Number(at.slice(11, 13)) >= 16 || Number(at.slice(11, 13)) < 5),
    ).toEqual([])
    await looking('2026-06-04T07:00:00Z', '2026-06-10T05:00:00Z', 3_600_000)
    expect((await t.ledger())[0]?.status).toBe('pending')
    await looking('2026-06-10T06:00:00Z', '2026-06-10T15:00:00Z', 3_600_000)
    expect((await t.ledger())[0]).toMatchObject({ status: 'failed', reason: '503' })
  })
})
