import { deliver } from '../../src/delivery/deliver.ts'
import { pendingDelivery } from '../../src/delivery/delivery.ts'
import { update } from '../../src/store/update.ts'
import { pass } from '../../src/reminders/pass.ts'
import { DeliveryError, type World } from '../../src/world.ts'
import { changePerson, give } from '../chat/given.ts'
import { engine, firstLines, states, type Engine } from './setup.ts'

let t: Engine
beforeEach(async () => {
  t = await engine()
})
afterEach(() => t.end())

const on = (day: string) => ({ kind: 'day', on: day }) as const

async function queued({
  sendAt,
  ...values
}: Partial<Parameters<typeof pendingDelivery>[0]> & {
  readonly sendAt?: Date
} = {}): Promise<string> {
  const delivery = pendingDelivery({
    pk: t.pk,
    id: t.world.newId(),
    now: t.world.now(),
    to: { kind: 'person', person: 'p2' },
    purpose: 'other',
    message: { text: 'Hej Bo' },
    ...values,
  })
  await update(t.store, t.pk, async (book) => book.create(delivery, sendAt))
  return delivery.id
}

describe('a post that a sentence set in motion', () => {
  test('is sent once, whoever is told to send it', async () => {
    const id = await queued()
    await Promise.all([deliver(t.world, t.pk, [id]), deliver(t.world, t.pk, [id]), t.pass()])
    await deliver(t.world, t.pk, [id])
    expect(t.sent()).toEqual(['private-Bo: Hej Bo'])
    expect(await t.ledger()).toEqual([
      expect.objectContaining({ status: 'delivered', attempts: 1 }),
    ])
  })

  test('in the order in which several were said', async () => {
    const ids = []
    for (let number = 1; number <= 40; number += 1)
      ids.push(await queued({ message: { text: `Nummer ${number}` } }))
    await deliver(t.world, t.pk, ids)
    expect(t.sent()).toEqual(
      Array.from({ length: 40 }, (_, index) => `private-Bo: Nummer ${index + 1}`),
    )
  })

  test('not before its time', async () => {
    const id = await queued({ sendAt: new Date('2026-06-01T11:00:00Z') })
    await deliver(t.world, t.pk, [id])
    expect(t.sent()).toEqual([])
    t.at('2026-06-01T11:00:00Z')
    await t.pass()
    expect(t.sent()).toEqual(['private-Bo: Hej Bo'])
  })

  test('by night too, since somebody asked for it', async () => {
    t.at('2026-06-01T21:00:00Z')
    await deliver(t.world, t.pk, [await queued()])
    expect(t.sent()).toEqual(['private-Bo: Hej Bo'])
  })

  test('is found by the clock when the process that heard the sentence died', async () => {
    await queued()
    await t.pass()
    expect(t.sent()).toEqual(['private-Bo: Hej Bo'])
  })

  test('a store that is away: the clock has it', async () => {
    const id = await queued()
    const away: World = {
      ...t.world,
      store: { ...t.world.store, get: () => Promise.reject(new Error('away')) },
    }
    await deliver(away, t.pk, [id])
    expect(t.sent()).toEqual([])
    await t.pass()
    expect(t.sent()).toHaveLength(1)
  })

  describe('whose sender is so slow that its claim runs out', () => {
    /** A first sender that is held until it is let go; meanwhile the clock tries too. */
    async function slowly(answer: () => void, meanwhile: () => void): Promise<void> {
      const id = await queued()
      const [held, posting] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
      const slow: World = {
        ...t.world,
        messenger: {
          ...t.world.messenger,
          send: async (to, message) => {
            posting.resolve()
            await held.promise
            answer()
            await t.world.messenger.send(to, message)
            return { activityId: 'slow' }
          },
        },
      }
      const sending = deliver(slow, t.pk, [id])
      await posting.promise
      t.at('2026-06-01T10:05:01Z')
      t.channel.send = meanwhile
      await t.pass()
      t.channel.send = undefined
      held.resolve()
      await sending
    }
    const later = (): never => {
      throw new DeliveryError('later', '429', 3_600_000)
    }
    const refused = (): never => {
      throw new DeliveryError('refused', '400')
    }

    test('both sent it: the ledger has the first that told, and says that it may stand there twice', async () => {
      await slowly(
        () => undefined,
        () => undefined,
      )
      const [entry] = await t.ledger()
      expect(entry).toMatchObject({ status: 'delivered', attempts: 2, maybeTwice: true })
      expect(entry).not.toMatchObject({ activityId: 'slow' })
      expect(t.sent()).toEqual(['private-Bo: Hej Bo', 'private-Bo: Hej Bo'])
    })

    test('the slow one got through: it is not sent again', async () => {
      await slowly(() => undefined, later)
      expect(await t.ledger()).toEqual([
        expect.objectContaining({ status: 'delivered', activityId: 'slow' }),
      ])
      t.at('2026-06-01T13:00:00Z')
      await t.pass()
      expect(t.sent()).toHaveLength(1)
    })

    test('the slow one was refused: the other goes on', async () => {
      await slowly(refused, later)
      expect(await t.ledger()).toEqual([
        expect.objectContaining({ status: 'pending', attempts: 2 }),
      ])
      t.at('2026-06-01T13:00:00Z')
      await t.pass()
      expect(t.sent()).toEqual(['private-Bo: Hej Bo'])
    })
  })
})

describe('a post that replaces another', () => {
  test('stands in its place', async () => {
    const first = await queued({
      to: { kind: 'group' },
      purpose: 'announcement',
      message: { text: 'Kallelse' },
    })
    await deliver(t.world, t.pk, [first])
    const [posted] = t.posts()
    await deliver(t.world, t.pk, [
      await queued({
        to: { kind: 'group' },
        purpose: 'meetingMoved',
        message: { text: 'Ny kallelse' },
        updates: first,
      }),
    ])
    expect(t.posts()).toEqual([
      { to: 'chat', message: { text: 'Ny kallelse' }, replaced: posted?.id, id: posted?.id },
    ])
  })

  test('waits for it when it is not sent yet', async () => {
    const first = await queued({
      to: { kind: 'group' },
      message: { text: 'Kallelse' },
      sendAt: new Date('2026-06-01T10:00:10Z'),
    })
    await deliver(t.world, t.pk, [
      await queued({ to: { kind: 'group' }, message: { text: 'Ny kallelse' }, updates: first }),
    ])
    expect(t.sent()).toEqual([])
    t.at('2026-06-01T10:00:30Z')
    await t.pass()
    t.at('2026-06-01T10:01:30Z')
    await t.pass()
    expect(t.sent()).toEqual(['chat: Kallelse', 'chat: Ny kallelse'])
  })

  test('is left out when a newer one stands there already', async () => {
    const first = await queued({ to: { kind: 'group' }, message: { text: 'Kallelse' } })
    await deliver(t.world, t.pk, [first])
    t.posts()
    t.failWith(new DeliveryError('later', '429 Throttled'))
    await deliver(t.world, t.pk, [
      await queued({ to: { kind: 'group' }, message: { text: 'Andra kallelsen' }, updates: first }),
    ])
    t.at('2026-06-01T10:00:01Z')
    await deliver(t.world, t.pk, [
      await queued({
        to: { kind: 'group' },
        message: { text: 'Tredje kallelsen' },
        updates: first,
      }),
    ])
    t.at('2026-06-01T10:30:00Z')
    await t.pass()
    expect(t.sent()).toEqual(['chat: Tredje kallelsen'])
    expect((await t.ledger()).map((entry) => entry.status)).toEqual(['delivered', 'delivered'])
  })

  test('is a new one where the old one is gone', async () => {
    const first = await queued({ to: { kind: 'group' }, message: { text: 'Kallelse' } })
    await deliver(t.world, t.pk, [first])
    t.posts()
    t.failWith(new DeliveryError('gone', '404 ActivityNotFoundInConversation'))
    await deliver(t.world, t.pk, [
      await queued({ to: { kind: 'group' }, message: { text: 'Ny kallelse' }, updates: first }),
    ])
    expect(t.posts()).toEqual([
      { to: 'chat', message: { text: 'Ny kallelse' }, id: expect.any(String) },
    ])
  })
})

describe('somebody who cannot be reached', () => {
  test('in a chat known before: they are reached again once they have written in it', async () => {
    await t.whisper('Bo', 'mina uppdrag')
    t.failWith(new DeliveryError('blocked', '403 MessageWritesBlocked'))
    await deliver(t.world, t.pk, [await queued()])
    expect(firstLines(t.sent())).toEqual([
      'chat: @Bo Ek',
      expect.stringMatching(
        /^private-Anna: Jag når inte Bo Ek personligen: chatten med mig är blockerad\./,
      ),
    ])
    await deliver(t.world, t.pk, [await queued()])
    expect(firstLines(t.sent())).toEqual(['chat: @Bo Ek'])
    await t.whisper('Bo', 'mina uppdrag')
    await deliver(t.world, t.pk, [await queued()])
    expect(t.sent()).toEqual(['private-Bo: Hej Bo'])
    // Out of reach a second time: told a second time.
    t.failWith(new DeliveryError('blocked', '403 MessageWritesBlocked'))
    t.at('2026-06-02T10:00:00Z')
    await deliver(t.world, t.pk, [await queued()])
    expect(t.sent()).toHaveLength(2)
  })

  test('an unclear answer when the chat is opened is no post: tried again, and nothing is doubted', async () => {
    t.channel.open = () => {
      t.channel.open = undefined
      throw new DeliveryError('unknown', '502')
    }
    await deliver(t.world, t.pk, [await queued()])
    t.at('2026-06-01T10:01:00Z')
    await t.pass()
    expect(t.sent()).toEqual(['private-Bo: Hej Bo'])
    expect((await t.ledger())[0]).not.toHaveProperty('maybeTwice')
  })

  test('the secretary themselves: another one is told, or nobody', async () => {
    await changePerson(t, 'Cecilia', { roles: ['secretary'] })
    t.channel.open = () => {
      t.channel.open = undefined
      throw new DeliveryError('blocked', '403 ForbiddenOperationException')
    }
    await deliver(t.world, t.pk, [await queued({ to: { kind: 'person', person: 'p1' } })])
    expect(firstLines(t.sent())).toEqual([
      'chat: @Anna Berg',
      expect.stringMatching(/^private-Cecilia: Jag når inte Anna Berg personligen/),
    ])
  })

  test('somebody who has left gets nothing, and nobody is told', async () => {
    await changePerson(t, 'Bo', { leftAt: '2026-06-01T09:00:00Z' })
    await deliver(t.world, t.pk, [await queued()])
    expect(t.sent()).toEqual([])
    expect(await t.ledger()).toEqual([
      expect.objectContaining({ status: 'failed', reason: 'left' }),
    ])
  })
})

test('a group that took the bot away gets nothing; what waited is settled', async () => {
  await queued()
  await queued({ to: { kind: 'group' } })
  await t.bot.happened({
    kind: 'uninstalled',
    conversation: (await t.group()).home,
    by: t.account('Anna'),
  })
  await t.pass()
  expect(t.sent()).toEqual([])
  expect((await t.ledger()).map((entry) => entry.status === 'failed' && entry.reason)).toEqual([
    'removed',
    'removed',
  ])
})

test('addressed is delivered, failed and pending, whatever happens', async () => {
  const outcomes = ['later', 'unknown', 'blocked', 'gone', 'refused'] as const
  let call = 0
  t.channel.send = () => {
    call += 1
    if (call % 3 !== 0) throw new DeliveryError(outcomes[call % outcomes.length] ?? 'later', '500')
  }
  for (let number = 1; number <= 12; number += 1)
    await give(t, {
      id: `U${number}`,
      owners: [['Bo', 'Cecilia', 'David', 'Eva'][number % 4] ?? ''],
      due: on(`2026-06-${String(number + 5).padStart(2, '0')}`),
    })
  for (let hour = 0; hour < 24 * 14; hour += 1) {
    t.at(new Date(Date.parse('2026-06-01T10:00:00Z') + hour * 3_600_000).toISOString())
    await t.pass()
  }
  const ledger = await t.ledger()
  const of = (status: string): number => ledger.filter((entry) => entry.status === status).length
  expect(ledger.length).toBeGreaterThan(20)
  expect(of('delivered') + of('failed') + of('pending')).toBe(ledger.length)
  expect(states(ledger)).toMatch(/delivered \d+/)
})

test('a hundred people are asked once each, also when the asking is broken off', async () => {
  await t.end()
  t = await engine(Array.from({ length: 100 }, (_, index) => `Person${index} Efternamn`))
  await t.say('Person0 Efternamn', 'nytt möte 2026-06-26 08:30-12:00 Arkivet')
  await t.say('Person0 Efternamn', 'kalla')
  t.posts()
  t.at('2026-06-23T06:00:00Z')
  let commits = 0
  const dying: World = {
    ...t.world,
    store: {
      ...t.world.store,
      commit: async (pk, ops) => {
        commits += 1
        if (commits > 20) throw new Error('killed')
        return t.world.store.commit(pk, ops)
      },
    },
  }
  await pass(dying).catch(() => undefined)
  const first = t.sent().length
  expect(first).toBeGreaterThan(0)
  for (const at of ['2026-06-23T06:06:00Z', '2026-06-23T06:12:00Z', '2026-06-23T06:24:00Z']) {
    t.at(at)
    await t.pass()
  }
  const ledger = (await t.ledger()).filter(({ purpose }) => purpose === 'answerMissing')
  expect(states(ledger)).toBe('delivered 100')
  expect(new Set(ledger.map(({ to }) => to.kind === 'person' && to.person)).size).toBe(100)
})
